"use client";

import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { askedFilter, type View } from "#domain/view.ts";
import { useTRPC } from "../_trpc/client.tsx";
import { PAGE_SIZE } from "./page-size.ts";

/** Everything that the page asks of the API for one view. An old answer stands until the new one has come. */
export function useAnswers(view: View) {
  const trpc = useTRPC();
  const filter = askedFilter(view);
  const keep = { placeholderData: keepPreviousData } as const;
  const events = useInfiniteQuery(
    trpc.events.query.infiniteQueryOptions(
      { filter, order: view.order, limit: PAGE_SIZE },
      { getNextPageParam: (page) => page.nextCursor, ...keep },
    ),
  );
  const facets = useQuery(trpc.events.facets.queryOptions({ filter }, keep));
  const bins = useQuery(trpc.events.bins.queryOptions({ filter }, keep));
  const map = useQuery(trpc.events.map.queryOptions({ filter }, keep));
  const timeline = useQuery(trpc.events.timeline.queryOptions({ filter, window: view.window, lanes: view.lanes }, keep));
  const meta = useQuery(trpc.meta.queryOptions({ since: view.rev }, keep));
  const event = useQuery(
    trpc.events.byId.queryOptions({ id: view.event ?? "", knownBy: filter.knownBy }, { ...keep, enabled: view.event !== null }),
  );
  const rows = useMemo(() => events.data?.pages.flatMap((page) => page.rows) ?? [], [events.data]);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = events;
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const asked = [events, facets, bins, map, timeline, meta];
  const failed = asked.find((query) => query.isError);
  return {
    rows,
    totals: events.data?.pages[0]?.totals ?? null,
    more,
    facets: facets.data ?? null,
    bins: bins.data ?? null,
    map: map.data ?? null,
    timeline: timeline.data ?? null,
    meta: meta.data ?? null,
    /** `data` is null when there is no such event (any more). */
    event: { data: event.data, isFailed: event.isError, isOld: event.isPlaceholderData },
    isOld: events.isPlaceholderData,
    failure: failed?.error ?? null,
    retry: () => {
      for (const query of asked) if (query.isError) void query.refetch();
    },
  };
}

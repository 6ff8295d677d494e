"use client";

import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import type { BoundingBox } from "#domain/place.ts";
import { askedFilter, type View } from "#domain/view.ts";
import { useTRPC } from "../_trpc/client.tsx";
import { exploreQuestion, lookAt, PAGE_SIZE, WHOLE_WORLD } from "./explore-question.ts";

/**
 * Everything that the page asks of the API for one view: one question for all that it shows, and further pages of the list. An old answer
 * stands until the new one has come. `seen`: the box that the map shows; it is asked about only while there is more than can be drawn one by one.
 */
export function useAnswers(view: View, seen: BoundingBox | null) {
  const trpc = useTRPC();
  const filter = askedFilter(view);
  const keep = { placeholderData: keepPreviousData } as const;
  const [isCrowded, setCrowded] = useState(false);
  const look = isCrowded && seen !== null ? lookAt(seen) : WHOLE_WORLD;
  const explore = useQuery(trpc.explore.queryOptions(exploreQuestion(view, look), keep));
  const { data } = explore;
  const crowded = data !== undefined && data.map.notSent > 0;
  if (crowded !== isCrowded) setCrowded(crowded);
  const first = data?.nextCursor ?? null;
  const pages = trpc.events.query.infiniteQueryOptions(
    { filter, order: view.order, limit: PAGE_SIZE },
    { initialCursor: first, getNextPageParam: (page) => page.nextCursor, enabled: false },
  );
  // Pages of one revision follow on that revision's first page only.
  const later = useInfiniteQuery({ ...pages, queryKey: [...pages.queryKey, data?.revision] as unknown as typeof pages.queryKey });
  const meta = useQuery(trpc.meta.queryOptions({ since: view.rev }, keep));
  const event = useQuery(
    trpc.events.byId.queryOptions({ id: view.event ?? "", knownBy: filter.knownBy }, { ...keep, enabled: view.event !== null }),
  );
  const isOld = explore.isPlaceholderData;
  const rows = useMemo(
    () => [...(data?.rows ?? []), ...(isOld ? [] : (later.data?.pages ?? []).flatMap((page) => page.rows))],
    [data, later.data, isOld],
  );
  const { isFetching, fetchNextPage } = later;
  const hasMore = !isOld && (later.data ? later.hasNextPage : first !== null);
  const more = useCallback(() => {
    if (hasMore && !isFetching) void fetchNextPage();
  }, [hasMore, isFetching, fetchNextPage]);
  const asked = [explore, meta, later];
  const failed = asked.find((query) => query.isError);
  return {
    rows,
    totals: data?.totals ?? null,
    more,
    facets: data?.facets ?? null,
    bins: data?.bins ?? null,
    map: data?.map ?? null,
    timeline: data?.timeline ?? null,
    meta: meta.data ?? null,
    /** `data` is null when there is no such event (any more). */
    event: { data: event.data, isFailed: event.isError, isOld: event.isPlaceholderData },
    isOld,
    failure: failed?.error ?? null,
    retry: () => {
      for (const query of asked) if (query.isError) void query.refetch();
    },
  };
}

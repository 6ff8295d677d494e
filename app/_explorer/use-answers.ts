"use client";

import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ExploreAnswer } from "#domain/answer.ts";
import type { BrushIndex } from "#domain/brush-index.ts";
import { brushAnswer, readBrush, withinRange } from "#domain/brushed.ts";
import { exploreQuestion, lookAt, PAGE_SIZE, SQUARES_ACROSS_PHONE, WHOLE_WORLD } from "#domain/explore-question.ts";
import type { BoundingBox } from "#domain/place.ts";
import { askedFilter, type View } from "#domain/view.ts";
import { OVERTAKING, useTRPC } from "../_trpc/client.tsx";
import { useLive } from "./use-live.ts";

/**
 * Everything that the page asks of the API for one view: one question for all that it shows, and further pages of the list. An old answer
 * stands until the new one has come. While a range of days is moved (`view` beside the `resting` one), nothing is asked: counts, map and overview
 * follow by the brush index that came with the answer. `seen`: the box that the map shows; it is asked about only while there is more than can
 * be drawn one by one.
 */
export function useAnswers(shown: View, resting: View, seen: BoundingBox | null) {
  const trpc = useTRPC();
  const view = differsInDaysOnly(shown, resting) ? resting : shown;
  const filter = askedFilter(view);
  const keep = { placeholderData: keepPreviousData } as const;
  const [isCrowded, setCrowded] = useState(false);
  const look = isCrowded && seen !== null ? lookAt(seen, isPhone() ? SQUARES_ACROSS_PHONE : undefined) : WHOLE_WORLD;
  const explore = useQuery(trpc.explore.queryOptions(exploreQuestion(view, look), { ...keep, trpc: OVERTAKING }));
  const { data } = explore;
  const brush = useMemo(() => (data ? readBrush(data) : null), [data]);
  const [answered, setAnswered] = useState(view);
  if (data && !explore.isPlaceholderData && answered !== view) setAnswered(view);
  const followed = useMemo(() => data && follow(data, brush, answered, shown), [data, brush, answered, shown]);
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
  const revision = data?.revision ?? null;
  useOneRevision(revision);
  const { refetch } = explore;
  // One that is on its way will do.
  const askAnew = useCallback(() => void refetch({ cancelRefetch: false }), [refetch]);
  const live = useLive(revision, shown === resting && !explore.isFetching && !explore.isError, askAnew);
  const rows = useMemo(() => {
    const following = isOld ? [] : (later.data?.pages ?? []).filter((page) => page.revision === revision);
    return [...(data?.rows ?? []), ...following.flatMap((page) => page.rows)];
  }, [data, later.data, isOld, revision]);
  const { isFetching, fetchNextPage } = later;
  const hasMore = !isOld && (later.data ? later.hasNextPage : first !== null);
  const more = useCallback(async () => {
    if (!hasMore || isFetching) return;
    const { data: found } = await fetchNextPage();
    // The corpus has changed in between: all is asked again, so that the list is of one revision.
    if (found?.pages.some((page) => page.revision !== revision)) askAnew();
  }, [hasMore, isFetching, fetchNextPage, revision, askAnew]);
  const asked = [explore, meta, later];
  const failed = asked.find((query) => query.isError);
  return {
    rows,
    totals: followed?.totals ?? null,
    more,
    facets: followed?.facets ?? null,
    bins: followed?.bins ?? null,
    map: followed?.map ?? null,
    timeline: data?.timeline ?? null,
    meta: meta.data ?? null,
    /** `data` is null when there is no such event (any more). */
    event: { data: event.data, isFailed: event.isError, isOld: event.isPlaceholderData },
    isOld,
    live,
    failure: failed?.error ?? null,
    retry: () => {
      for (const query of asked) if (query.isError) void query.refetch();
    },
  };
}

/** Once the page shows a later revision than before, all else is asked again when it is shown again. */
function useOneRevision(revision: number | null): void {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const before = useRef(revision);
  useEffect(() => {
    const isLater = before.current !== null && revision !== null && revision > before.current;
    before.current = revision;
    if (!isLater) return;
    queryClient.removeQueries({ type: "inactive" });
    for (const other of [trpc.meta, trpc.events.byId]) void queryClient.invalidateQueries(other.pathFilter());
  }, [revision, queryClient, trpc]);
}

/** An answer to `answered`, as it is for what is shown: where only the days differ, the brush's index knows their counts. */
function follow(answer: ExploreAnswer, brush: BrushIndex | null, answered: View, shown: View): ExploreAnswer {
  const isMoved = shown !== answered && differsInDaysOnly(shown, answered);
  if (isMoved && brush !== null) return brushAnswer(answer, brush, askedFilter(shown));
  return { ...answer, map: withinRange(answer.map, askedFilter(answered)) };
}

const isPhone = () => window.matchMedia("(max-width: 40rem)").matches;

/** Whether two views differ in nothing but the days that are asked about. */
function differsInDaysOnly(a: View, b: View): boolean {
  if (a === b) return false;
  const days = { from: null, to: null };
  return (
    JSON.stringify({ ...a, playhead: null, filter: { ...a.filter, ...days } }) ===
    JSON.stringify({ ...b, playhead: null, filter: { ...b.filter, ...days } })
  );
}

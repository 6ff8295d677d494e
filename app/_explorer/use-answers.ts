"use client";

import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ExploreAnswer, MapAnswer } from "#domain/answer.ts";
import { brushAnswer, brushMap, brushValues, withinRange } from "#domain/brushed.ts";
import { choiceBefore, exploreQuestion, lookAt, PAGE_SIZE, SQUARES_ACROSS_PHONE, WHOLE_WORLD } from "#domain/explore-question.ts";
import type { Filter } from "#domain/filter.ts";
import type { BoundingBox } from "#domain/place.ts";
import { askedFilter, type View } from "#domain/view.ts";
import { OVERTAKING, useTRPC, useTRPCClient } from "../_trpc/client.tsx";
import { HeldBrushes, indexOf } from "./held-brushes.ts";
import { useWholeFacets, withWhole } from "./use-facets.ts";
import { useLive } from "./use-live.ts";
import { type SeenMap, useBaseLook, useSeen } from "./use-seen.ts";

/** When a server that did not answer is asked again. */
const AGAIN_MS = 5000;

/**
 * Everything that the page asks of the API for one view: one question for all that it shows, further pages of the list, and what is shown in
 * full or seen beyond that. An old answer stands until the new one has come. While a range of days is moved (`view` beside the `resting` one), nothing is asked: counts, map and overview
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
  const base = useBaseLook(JSON.stringify(exploreQuestion(view)), look);
  const client = useTRPCClient();
  const [held] = useState(() => new HeldBrushes());
  const question = exploreQuestion(view, base);
  const [answered, setAnswered] = useState(view);
  const explore = useQuery({
    ...trpc.explore.queryOptions(question, keep),
    // A server that is gone is asked until it is back.
    refetchInterval: ({ state }) => (state.status === "error" ? AGAIN_MS : false),
    queryFn: async ({ signal }) => {
      const before = choiceBefore(askedFilter(answered), filter);
      const answer = await client.explore.query({ ...question, before, held: held.names() }, { signal, context: OVERTAKING.context });
      return { ...answer, brush: held.take(answer.brush), squares: held.take(answer.squares) };
    },
  });
  const data = useLasting(explore.data);
  const isOld = explore.isPlaceholderData || explore.data === undefined;
  // What came with the page itself is held as well.
  useEffect(() => {
    held.take(data?.squares ?? null);
    held.take(data?.brush ?? null);
  }, [held, data]);
  const sight = useSeen(filter, { look, base }, data && !isOld ? data : null, held);
  const { showWhole, wholes } = useWholeFacets(filter);
  if (data && !isOld && answered !== view) setAnswered(view);
  const followed = useMemo(() => data && follow(data, answered, shown), [data, answered, shown]);
  const map = useMemo(() => data && sight.seen && followMap(data, sight.seen, answered, shown), [data, sight.seen, answered, shown]);
  const facets = useMemo(() => {
    if (!data || !followed) return null;
    const range = movedRange(answered, shown);
    return withWhole(followed.facets, wholes, ({ answer: { values, brush } }) => {
      const index = indexOf(brush);
      return range && index ? brushValues(values, index, data.bins, range) : values;
    });
  }, [data, followed, wholes, answered, shown]);
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
  const revision = data?.revision ?? null;
  useOneRevision(revision);
  const { refetch } = explore;
  // One that is on its way will do.
  const askAnew = useCallback(() => void refetch({ cancelRefetch: false }), [refetch]);
  // The map was asked about when more was known: all else is asked again, so that the page is of one revision.
  useEffect(() => {
    if (sight.isLater) askAnew();
  }, [sight.isLater, askAnew]);
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
  const asked = [explore, meta, later, sight.query];
  const failed = asked.find((query) => query.isError);
  return {
    rows,
    totals: followed?.totals ?? null,
    more,
    facets,
    /** How many values each facet has to list. */
    sizes: data?.sizes ?? null,
    showWhole,
    outlets: data?.outlets ?? NO_OUTLETS,
    bins: followed?.bins ?? null,
    map: map ?? null,
    timeline: data?.timeline ?? null,
    meta: meta.data ?? null,
    /** `data` is null when there is no such event (any more). */
    event: { data: event.data, isFailed: event.isError, isOld: event.isPlaceholderData },
    isOld,
    live,
    failure: failed?.error ?? null,
    /** Whether no answer came at all, so that the last one stands. */
    isUnreachable: failed?.error != null && !failed.error.data,
    retry: () => {
      for (const query of asked) if (query.isError) void query.refetch();
    },
  };
}

const NO_OUTLETS: readonly string[] = [];

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
    for (const other of [trpc.meta, trpc.events.byId, trpc.events.facet, trpc.look]) void queryClient.invalidateQueries(other.pathFilter());
  }, [revision, queryClient, trpc]);
}

/** An answer to `answered`, as it is for what is shown: where only the days differ, the brush's index knows their counts. */
function follow(answer: ExploreAnswer, answered: View, shown: View): ExploreAnswer {
  const range = movedRange(answered, shown);
  const brush = range && indexOf(answer.brush);
  return range && brush ? brushAnswer(answer, brush, range) : answer;
}

function followMap({ bins, brush }: ExploreAnswer, { map, squares }: SeenMap, answered: View, shown: View): MapAnswer {
  const range = movedRange(answered, shown);
  if (range === null || brush === null) return withinRange(map, askedFilter(answered));
  return brushMap(map, indexOf(squares), bins, range);
}

/** What is asked about the days, where nothing else differs from what was answered. */
function movedRange(answered: View, shown: View): Filter | null {
  return shown !== answered && differsInDaysOnly(shown, answered) ? askedFilter(shown) : null;
}

/** The last value that was there. */
function useLasting<Value>(value: Value | undefined): Value | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
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

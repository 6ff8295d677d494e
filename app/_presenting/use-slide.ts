import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ExploreAnswer } from "#domain/answer.ts";
import type { Slide } from "#domain/briefing.ts";
import { withinRange } from "#domain/brushed.ts";
import type { EventDetail } from "#domain/event.ts";
import { askedFilter, type View } from "#domain/view.ts";
import { isRefusal, useQuestions } from "./use-questions.ts";
import { readSlide } from "./view-of.ts";

const AGAIN_MS = 2000;
/** While nobody answers, it is asked again: a server that was restarted has the slide back within this and its own start. */
const ASK_AGAIN = {
  refetchInterval: ({ state }: { state: { status: string; error: unknown } }) =>
    state.status === "error" && !isRefusal(state.error) ? AGAIN_MS : (false as const),
  refetchIntervalInBackground: true,
};

/** What a slide draws of an answer; `facets` give names to what its view asks for. */
export type SlideAnswer = Pick<ExploreAnswer, "bins" | "map" | "timeline" | "totals"> & Partial<Pick<ExploreAnswer, "facets" | "outlets">>;

export type Shown = {
  view: View;
  answer: SlideAnswer | null;
  /** Null: there is none, or not any more. Undefined while it is on its way. */
  event: EventDetail | null | undefined;
  isWaiting: boolean;
  isOffline: boolean;
  /** The view says something that is not understood, or that the server will not answer. */
  isBroken?: boolean;
  tilesVersion: string;
};

/** All that one slide shows. Nothing of another slide stands under its words while its answer is on its way. */
export function useSlide(slide: Pick<Slide, "view">): Shown {
  const ask = useQuestions();
  const { view: written } = slide;
  const { view, notices } = useMemo(() => readSlide({ view: written }), [written]);
  const explore = useQuery({ ...ask.explore(view), ...ASK_AGAIN });
  const event = useQuery({ ...ask.event(view), ...ASK_AGAIN, enabled: view.event !== null });
  const meta = useQuery({ ...ask.meta(), ...ASK_AGAIN });
  const { data } = explore;
  const answer = useMemo(() => (data ? { ...data, map: withinRange(data.map, askedFilter(view)) } : null), [data, view]);
  const failures = [explore, event].filter(({ isError }) => isError).map(({ error }) => error);
  return {
    view,
    answer,
    event: view.event === null ? null : event.data,
    isWaiting: explore.isPending || (view.event !== null && event.isPending),
    isOffline: failures.some((error) => !isRefusal(error)),
    isBroken: notices.length > 0 || failures.some(isRefusal),
    tilesVersion: meta.data?.versions.basemap ?? "",
  };
}

"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import type { Slide } from "#domain/briefing.ts";
import type { Display } from "#domain/display.ts";
import type { FollowedBriefing, FollowState } from "#domain/following.ts";
import { formatView, type View } from "#domain/view.ts";
import { FOLLOW_WORDS } from "#domain/words/follow.ts";
import { PRESENTING_WORDS } from "#domain/words/presenting.ts";
import { SlideStage } from "../_presenting/slide-stage.tsx";
import type { Pane } from "../_presenting/tiles.ts";
import { usePreloaded } from "../_presenting/use-preloaded.ts";
import { useSlide } from "../_presenting/use-slide.ts";
import { viewOf } from "../_presenting/view-of.ts";
import { useTRPC } from "../_trpc/client.tsx";
import { useWords } from "../_words/words.tsx";
import type { Preferences } from "../preferences.ts";
import { usePreferences } from "../use-preferences.ts";
import styles from "./notice.module.css";
import { useFollowing } from "./use-following.ts";
import { useTouched } from "./use-touched.ts";

type Props = {
  code: string;
  given: { briefing: FollowedBriefing; state: FollowState };
  initial: Preferences;
  display: Display;
};

/** Where somebody looks around alone: at a slide, moved and with another event. */
type Astray = { slide: Slide; camera: View["camera"]; event: string | null };

const AGAIN_MS = 3000;
/** Two hundred phones hold what comes soon, and ask for the rest when it comes. */
const AHEAD = 20;

/** The presenter's slide on somebody else's screen. Who moves the map or opens an event looks around alone until they return. */
export function Follower({ code, given, initial, display }: Props) {
  const words = useWords(FOLLOW_WORDS);
  const { slideOf } = useWords(PRESENTING_WORDS);
  const { theme } = usePreferences(initial);
  const { state, isCutOff } = useFollowing(code, given.state);
  const { slides, isOutdated } = useBriefing(code, given, state);
  const told = slides.find(({ id }) => id === state?.slide) ?? null;
  const [last, setLast] = useState(told);
  useEffect(() => {
    if (told) setLast(told);
  }, [told]);
  const theirs = told ?? last ?? slides[0];
  const [astray, setAstray] = useState<Astray | null>(null);
  const [pane, setPane] = useState<Pane | null>(null);
  const isTouched = useTouched();

  const slide = astray?.slide ?? theirs;
  const written = useMemo(() => {
    if (!slide || !astray) return slide?.view ?? "";
    return formatView({ ...viewOf(slide), event: astray.event });
  }, [slide, astray]);
  const shown = useSlide({ view: written });
  const view = useMemo(() => (astray ? { ...shown.view, camera: astray.camera } : shown.view), [shown.view, astray]);
  const [toLoad] = useState(() =>
    slides
      .slice(
        Math.max(
          0,
          slides.findIndex(({ id }) => id === state?.slide),
        ),
      )
      .slice(0, AHEAD),
  );
  usePreloaded(toLoad, shown.tilesVersion, pane);

  if (!slide || !theirs) return null;
  const stray = (to: Partial<Astray>) =>
    setAstray((now) => ({ ...(now ?? { slide, camera: shown.view.camera, event: shown.view.event }), ...to }));
  // None where the presenter shows one that was removed meanwhile.
  const number = slides.findIndex(({ id }) => id === theirs.id) + 1;
  const isOver = state === null || state.ended;
  const isBlank = state?.blank === true && !isOver && astray === null;
  const hasControls = display.ui !== "none";
  return (
    <SlideStage
      slide={slide}
      shown={shown}
      view={view}
      theme={theme}
      display={display}
      isKept
      isCovered={isBlank}
      onPane={setPane}
      onCamera={(box, byPerson) => {
        if (byPerson && isTouched()) stray({ camera: { box } });
      }}
      onSelect={(event) => stray({ event })}
      controls={
        hasControls && (
          <div className={styles.foot}>
            {number > 0 && (
              <bdi title={slideOf(number, slides.length)}>
                {number} / {slides.length}
              </bdi>
            )}
            <a className={styles.link} href={`/${formatView(view)}`}>
              {words.explore}
            </a>
          </div>
        )
      }
    >
      <title>{`${slide.headline} · Dateline`}</title>
      <p className="visually-hidden" role="status" data-outdated={isOutdated || undefined}>
        {astray ? "" : `${words.following}.${number > 0 ? ` ${slideOf(number, slides.length)}.` : ""}`}
      </p>
      {hasControls && (astray || isCutOff || isOver) && (
        <div className={styles.notice} role="status">
          <p>
            {isOver ? words.ended : isCutOff ? words.lost : words.astray}{" "}
            {astray && theirs.id !== slide.id && number > 0 && words.elsewhere(number)}
          </p>
          {astray && (
            <button type="button" className="button" onClick={() => setAstray(null)}>
              {words.return}
            </button>
          )}
        </div>
      )}
      {isBlank && (
        <p className={styles.blank} role="status">
          {words.blank}
        </p>
      )}
    </SlideStage>
  );
}

/** The briefing as it was given, anew when it was edited or its presenter shows a slide that is not among what was given. */
function useBriefing(code: string, given: Props["given"], state: FollowState | null): { slides: Slide[]; isOutdated: boolean } {
  const trpc = useTRPC();
  const [behind, setBehind] = useState(false);
  const { data, refetch } = useQuery(
    trpc.follow.byCode.queryOptions(
      { code },
      { initialData: given, staleTime: Number.POSITIVE_INFINITY, refetchInterval: behind ? AGAIN_MS : false, networkMode: "always" },
    ),
  );
  // A briefing that is gone goes on showing what was given.
  const briefing = data?.briefing ?? given.briefing;
  const isOutdated = state !== null && (briefing.revision < state.revision || !briefing.slides.some(({ id }) => id === state.slide));
  useEffect(() => {
    setBehind(isOutdated);
    if (isOutdated) void refetch();
  }, [isOutdated, refetch]);
  const slides = useMemo(() => briefing.slides.map((slide) => ({ ...slide, notes: "" })), [briefing]);
  return { slides, isOutdated };
}

"use client";

import dynamic from "next/dynamic";
import { type ReactNode, useEffect, useEffectEvent, useMemo } from "react";
import type { Slide } from "#domain/briefing.ts";
import type { Display } from "#domain/display.ts";
import type { BoundingBox } from "#domain/place.ts";
import { toPlainSentence, toSentence } from "#domain/sentence.ts";
import { formatShortDay } from "#domain/time-words.ts";
import { namesFrom } from "#domain/value-names.ts";
import { askedFilter, type View } from "#domain/view.ts";
import type { Locale } from "#domain/words/locale.ts";
import { PRESENTING_WORDS } from "#domain/words/presenting.ts";
import { SlidePanel, type ViewWords } from "../_briefing/slide-panel.tsx";
import { Boundary } from "../_explorer/boundary.tsx";
import { useLocale, useWords } from "../_words/words.tsx";
import type { Theme } from "../tokens.ts";
import styles from "./presenter.module.css";
import type { Pane } from "./tiles.ts";
import { useClearing } from "./use-clearing.ts";
import type { Shown, SlideAnswer } from "./use-slide.ts";

// Both draw with what only a browser has.
const MapView = dynamic(() => import("../_map/map-view.tsx").then((file) => file.MapView), { ssr: false });
const TimeStrip = dynamic(() => import("../_timeline/time-strip.tsx").then((file) => file.TimeStrip), { ssr: false });

type Props = {
  slide: Slide;
  shown: Shown;
  /** What is looked at: the slide's own view, unless somebody has moved it. */
  view: View;
  theme: Theme;
  display: Display;
  onCamera?: (box: BoundingBox, byPerson: boolean) => void;
  onSelect?: (event: string | null) => void;
  onPointerDown?: () => void;
  /** What the words leave of the map. */
  onPane?: (pane: Pane) => void;
  /** The map's ground and letters stay in the page. */
  isKept?: boolean;
  /** Nothing of it is to be seen or reached just now. */
  isCovered?: boolean;
  /** Said quietly under the source line. */
  notes?: readonly string[];
  /** Beside the line of time. */
  controls?: ReactNode;
  /** Over all of it. */
  children?: ReactNode;
};

/** A slide as an audience sees it: the map without its panels, what the slide says, one line of time. */
export function SlideStage({ slide, shown, view, theme, display, controls, children, ...more }: Props) {
  const words = useWords(PRESENTING_WORDS);
  const locale = useLocale();
  const { panel, foot, ground, pane } = useClearing(slide.id);
  const { answer, event, tilesVersion } = shown;
  const said = useMemo(() => answer && wordsOf(view, answer, locale), [view, answer, locale]);
  // An event that was merged into another has that one's id on map and timeline.
  const selected = event?.id ?? view.event;
  const notes = [
    ...(shown.isBroken ? [words.partly] : []),
    ...(view.event !== null && event === null ? [words.gone] : []),
    ...(shown.isOffline ? [words.offline] : []),
    ...(more.notes ?? []),
  ];
  const tellPane = useEffectEvent((known: Pane) => more.onPane?.(known));
  useEffect(() => {
    if (pane) tellPane(pane);
  }, [pane]);
  return (
    <main
      className={styles.presenter}
      data-scale={display.scale ?? undefined}
      data-ui={display.ui}
      data-waiting={shown.isWaiting || undefined}
      onPointerDown={more.onPointerDown ?? ignore}
    >
      <div className={styles.stage} inert={more.isCovered ?? false}>
        <div ref={ground} className={styles.map}>
          <Boundary what="map">
            {pane && tilesVersion !== "" && (
              <MapView
                theme={theme}
                answer={answer?.map ?? null}
                selected={selected}
                hovered={null}
                camera={view.camera}
                globe={view.globe}
                tilesVersion={tilesVersion}
                showMentions={view.mentions}
                showRelations={view.relations}
                chosenRegions={view.filter.region.only}
                ties={answer?.totals.relations ?? 0}
                padding={pane.padding}
                bare
                symbols={more.onSelect !== undefined && display.ui !== "none"}
                isKept={more.isKept ?? false}
                onCamera={more.onCamera ?? ignore}
                onSelect={more.onSelect ?? ignore}
                onRegion={ignore}
                onGlobe={ignore}
              />
            )}
          </Boundary>
        </div>
        <SlidePanel
          panel={panel}
          slide={slide}
          event={event}
          said={view.event === null || event === null ? said : null}
          notes={notes}
          isTouched={display.ui !== "none"}
        />
        <footer ref={foot} className={styles.foot}>
          <div className={styles.time}>
            <TimeStrip
              timeline={answer?.timeline ?? null}
              bins={answer?.bins ?? null}
              window={view.window}
              selected={selected}
              label={words.timeline}
            />
          </div>
          {controls}
        </footer>
        {shown.isWaiting && !shown.isOffline && (
          <p className={styles.waiting} role="status">
            {words.waiting}
          </p>
        )}
      </div>
      {children}
    </main>
  );
}

/** The view of a slide in words: its time, its question with the numbers, who reported it. */
function wordsOf(view: View, { totals, facets, outlets = [], bins }: SlideAnswer, locale: Locale): ViewWords {
  const { between } = PRESENTING_WORDS[locale];
  const filter = askedFilter(view);
  const begins = filter.from ?? view.window?.from ?? bins.extent?.from ?? null;
  const ends = filter.to ?? view.window?.to ?? bins.extent?.to ?? null;
  const day = (known: string) => formatShortDay(known, locale);
  return {
    period: begins === null || ends === null ? "" : begins === ends ? day(begins) : between(day(begins), day(ends)),
    sentence: toPlainSentence(toSentence(filter, totals, namesFrom(facets ?? null, locale), locale)),
    outlets,
  };
}

function ignore(): void {}

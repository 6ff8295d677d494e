"use client";

import dynamic from "next/dynamic";
import { type ReactNode, useEffect, useEffectEvent, useMemo, useState } from "react";
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
import type { MapPainter } from "../_map/paint-map.ts";
import { useLocale, useWords } from "../_words/words.tsx";
import type { Theme } from "../tokens.ts";
import pictures from "./pictures.module.css";
import styles from "./presenter.module.css";
import { SlideMap, selectedIn } from "./slide-map.tsx";
import type { Pane } from "./tiles.ts";
import { useClearing } from "./use-clearing.ts";
import { type Cover, useCover } from "./use-cover.ts";
import type { Shown, SlideAnswer } from "./use-slide.ts";

// It draws with what only a browser has.
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
  /** Painted at once, in place of a map that takes its time. */
  cover?: Cover | null;
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
  const selected = selectedIn(shown, view);
  const [painter, setPainter] = useState<MapPainter | null>(null);
  const drawn = pane && tilesVersion !== "" && (
    <SlideMap
      shown={shown}
      view={view}
      theme={theme}
      pane={pane}
      painter={setPainter}
      symbols={more.onSelect !== undefined && display.ui !== "none"}
      isKept={more.isKept ?? false}
      onCamera={more.onCamera ?? ignore}
      onSelect={more.onSelect ?? ignore}
    />
  );
  const { frame, map, isPictured, lift } = useCover(drawn, more.cover ?? null, painter);
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
      data-waiting={shown.isWaiting || isPictured || undefined}
      onPointerDown={more.onPointerDown ?? ignore}
    >
      <div className={styles.stage} inert={more.isCovered ?? false}>
        <div ref={ground} className={styles.map} onPointerDownCapture={lift} onWheelCapture={lift}>
          <Boundary what="map">{map}</Boundary>
          <div ref={frame} className={pictures.cover} data-cover aria-hidden inert />
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

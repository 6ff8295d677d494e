"use client";

import dynamic from "next/dynamic";
import type { ReactNode } from "react";
import type { Slide } from "#domain/briefing.ts";
import type { Display } from "#domain/display.ts";
import type { BoundingBox } from "#domain/place.ts";
import type { View } from "#domain/view.ts";
import { PRESENTING_WORDS } from "#domain/words/presenting.ts";
import { SlidePanel } from "../_briefing/slide-panel.tsx";
import { Boundary } from "../_explorer/boundary.tsx";
import { useWords } from "../_words/words.tsx";
import type { Theme } from "../tokens.ts";
import styles from "./presenter.module.css";
import { useClearing } from "./use-clearing.ts";
import type { useSlide } from "./use-slide.ts";

// Both draw with what only a browser has.
const MapView = dynamic(() => import("../_map/map-view.tsx").then((file) => file.MapView), { ssr: false });
const TimeStrip = dynamic(() => import("../_timeline/time-strip.tsx").then((file) => file.TimeStrip), { ssr: false });

type Props = {
  slide: Slide;
  shown: ReturnType<typeof useSlide>;
  /** What is looked at: the slide's own view, unless somebody has moved it. */
  view: View;
  theme: Theme;
  display: Display;
  onCamera?: (box: BoundingBox, byPerson: boolean) => void;
  onSelect?: (event: string | null) => void;
  onPointerDown?: () => void;
  /** Beside the line of time. */
  controls?: ReactNode;
  /** Over all of it. */
  children?: ReactNode;
};

/** A slide as an audience sees it: the map without its panels, what the slide says, one line of time. */
export function SlideStage({ slide, shown, view, theme, display, controls, children, ...heard }: Props) {
  const words = useWords(PRESENTING_WORDS);
  const { panel, foot, padding } = useClearing();
  const { answer, event, tilesVersion } = shown;
  return (
    <main
      className={styles.presenter}
      data-scale={display.scale ?? undefined}
      data-ui={display.ui}
      onPointerDown={heard.onPointerDown ?? ignore}
    >
      <div className={styles.map}>
        <Boundary what="map">
          {padding && tilesVersion !== "" && (
            <MapView
              theme={theme}
              answer={answer?.map ?? null}
              selected={view.event}
              hovered={null}
              camera={view.camera}
              globe={view.globe}
              tilesVersion={tilesVersion}
              showMentions={view.mentions}
              showRelations={view.relations}
              chosenRegions={view.filter.region.only}
              ties={answer?.totals.relations ?? 0}
              padding={padding}
              bare
              onCamera={heard.onCamera ?? ignore}
              onSelect={heard.onSelect ?? ignore}
              onRegion={ignore}
              onGlobe={ignore}
            />
          )}
        </Boundary>
      </div>
      <article ref={panel} className={styles.panel} aria-live="polite">
        <SlidePanel slide={slide} event={event} isMeant={view.event !== null} />
        {shown.isOffline && <p className={styles.quiet}>{words.offline}</p>}
      </article>
      <footer ref={foot} className={styles.foot}>
        <div className={styles.time}>
          <TimeStrip
            timeline={answer?.timeline ?? null}
            bins={answer?.bins ?? null}
            window={view.window}
            selected={view.event}
            label={words.timeline}
          />
        </div>
        {controls}
      </footer>
      {children}
    </main>
  );
}

function ignore(): void {}

import { useEffect, useEffectEvent, useState } from "react";
import type { Slide } from "#domain/briefing.ts";
import type { MapPainter } from "../_map/paint-map.ts";
import type { Theme } from "../tokens.ts";
import styles from "./pictures.module.css";
import { SlideMap } from "./slide-map.tsx";
import type { Pane } from "./tiles.ts";
import { useSlide } from "./use-slide.ts";

type Props = {
  slide: Slide;
  theme: Theme;
  pane: Pane;
  /** What it has is not wanted just now. */
  isIdle: boolean;
  onPicture: (slide: Slide, picture: HTMLElement | null) => void;
};

/** Draws a slide's map beside the screen, as large as the one that is seen, and hands over a copy of it; null where there is nothing to draw. */
export function Easel({ slide, theme, pane, isIdle, onPicture }: Props) {
  const shown = useSlide(slide);
  const [painter, setPainter] = useState<MapPainter | null>(null);
  const hand = useEffectEvent((picture: HTMLElement | null) => onPicture(slide, picture));
  const isThere = shown.answer !== null && !shown.isWaiting;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each slide is drawn
  useEffect(() => {
    if (isIdle) return;
    if (!isThere) return hand(null);
    const stop = new AbortController();
    painter?.settle(() => hand(painter.copy()), stop.signal);
    return () => stop.abort();
  }, [slide, isThere, isIdle, painter]);
  return (
    <div className={styles.easel} style={{ width: pane.width, height: pane.height }} aria-hidden inert>
      <SlideMap shown={shown} view={shown.view} theme={theme} pane={pane} painter={setPainter} isKept isUnseen />
    </div>
  );
}

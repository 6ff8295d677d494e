import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Pane } from "./tiles.ts";

/**
 * What the slide's words leave of the map where they lie over it: its padding, so that what matters is never under them. Measured before a slide is
 * painted whose words ask for more or less room. Null until they are on the page.
 */
export function useClearing(slide: string): {
  panel: RefObject<HTMLElement | null>;
  foot: RefObject<HTMLElement | null>;
  ground: RefObject<HTMLDivElement | null>;
  pane: Pane | null;
} {
  const panel = useRef<HTMLElement>(null);
  const foot = useRef<HTMLElement>(null);
  const ground = useRef<HTMLDivElement>(null);
  const [pane, setPane] = useState<Pane | null>(null);
  const measure = useRef(() => {
    const [words, time, whole] = [panel.current, foot.current, ground.current];
    if (!words || !time || !whole) return;
    const next = clearingOf(whole.getBoundingClientRect(), words.getBoundingClientRect(), time.getBoundingClientRect());
    setPane((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every slide
  useLayoutEffect(() => measure.current(), [slide]);
  useEffect(() => {
    const [words, time, whole] = [panel.current, foot.current, ground.current];
    if (!words || !time || !whole) return;
    const observer = new ResizeObserver(() => measure.current());
    for (const element of [whole, words, time]) observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { panel, foot, ground, pane };
}

type Rect = Pick<DOMRect, "left" | "right" | "top" | "bottom" | "width" | "height">;
/** Words over the map that take more of its width lie below rather than beside what is seen of it. */
const MOST_BESIDE = 0.75;

/** Words stand beside the map, at its left or its right by the language, or below it on a phone; the line of time always lies below. */
export function clearingOf(outer: Rect, words: Rect, time: Rect): Pane {
  const isOutside = words.right <= outer.left + 1 || words.left >= outer.right - 1;
  const isBeside = isOutside || words.width < outer.width * MOST_BESIDE;
  const isLeft = words.left - outer.left < outer.right - words.right;
  return {
    width: Math.round(outer.width),
    height: Math.round(outer.height),
    padding: {
      top: 0,
      left: isBeside && isLeft ? covered(words.right - outer.left) : 0,
      right: isBeside && !isLeft ? covered(outer.right - words.left) : 0,
      bottom: covered(outer.bottom - (isBeside ? time.top : Math.min(time.top, words.top))),
    },
  };
}

const covered = (pixels: number) => Math.max(0, Math.round(pixels));

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Pane } from "./tiles.ts";

/**
 * What the slide's words and its line of time leave of the map: its padding, so that what matters is never under them. Measured before a slide is
 * painted whose words ask for more or less room. Null until they are on the page.
 */
export function useClearing(slide: string): {
  panel: RefObject<HTMLElement | null>;
  foot: RefObject<HTMLElement | null>;
  pane: Pane | null;
} {
  const panel = useRef<HTMLElement>(null);
  const foot = useRef<HTMLElement>(null);
  const [pane, setPane] = useState<Pane | null>(null);
  const measure = useRef(() => {
    const [words, time] = [panel.current, foot.current];
    const whole = words?.parentElement;
    if (!words || !time || !whole) return;
    const next = clearingOf(whole.getBoundingClientRect(), words.getBoundingClientRect(), time.getBoundingClientRect());
    setPane((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every slide
  useLayoutEffect(() => measure.current(), [slide]);
  useEffect(() => {
    const [words, time] = [panel.current, foot.current];
    const whole = words?.parentElement;
    if (!words || !time || !whole) return;
    const observer = new ResizeObserver(() => measure.current());
    for (const element of [whole, words, time]) observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { panel, foot, pane };
}

type Rect = Pick<DOMRect, "left" | "right" | "top" | "bottom" | "width" | "height">;
/** Words that take more of the width lie below the map rather than beside it. */
const MOST_BESIDE = 0.75;

/** Words stand beside the map, at its left or its right by the language, or below it on a phone; the line of time always lies below. */
export function clearingOf(outer: Rect, words: Rect, time: Rect): Pane {
  const isBeside = words.width < outer.width * MOST_BESIDE;
  const isLeft = words.left - outer.left < outer.right - words.right;
  return {
    width: Math.round(outer.width),
    height: Math.round(outer.height),
    padding: {
      top: 0,
      left: isBeside && isLeft ? Math.round(words.right - outer.left) : 0,
      right: isBeside && !isLeft ? Math.round(outer.right - words.left) : 0,
      bottom: Math.round(outer.bottom - (isBeside ? time.top : Math.min(time.top, words.top))),
    },
  };
}

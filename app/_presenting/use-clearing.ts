import { type RefObject, useEffect, useRef, useState } from "react";

type Padding = { top: number; right: number; bottom: number; left: number };

/** What the slide's words and its line of time leave of the map: its padding, so that what matters is never under them. Null until they are on the page. */
export function useClearing(): { panel: RefObject<HTMLElement | null>; foot: RefObject<HTMLElement | null>; padding: Padding | null } {
  const panel = useRef<HTMLElement>(null);
  const foot = useRef<HTMLElement>(null);
  const [padding, setPadding] = useState<Padding | null>(null);
  useEffect(() => {
    const [words, time] = [panel.current, foot.current];
    const whole = words?.parentElement;
    if (!words || !time || !whole) return;
    const measure = () => {
      const [outer, inner, low] = [whole.getBoundingClientRect(), words.getBoundingClientRect(), time.getBoundingClientRect()];
      const isBeside = inner.width < outer.width * 0.75;
      const isLeft = inner.left - outer.left < outer.right - inner.right;
      const next = {
        top: 0,
        left: isBeside && isLeft ? Math.round(inner.right - outer.left) : 0,
        right: isBeside && !isLeft ? Math.round(outer.right - inner.left) : 0,
        bottom: Math.round(outer.bottom - (isBeside ? low.top : Math.min(low.top, inner.top))),
      };
      setPadding((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
    };
    const observer = new ResizeObserver(measure);
    for (const element of [whole, words, time]) observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return { panel, foot, padding };
}

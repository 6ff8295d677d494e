import { useEffect, useRef, useState } from "react";
import { goesAtOnce } from "../motion.ts";
import type { Stretch } from "./scale.ts";

/** As long as the map's camera moves. */
const GLIDE_MS = 800;
const ease = (part: number) => (part < 0.5 ? 4 * part ** 3 : 1 - (-2 * part + 2) ** 3 / 2);

/** Between two stretches of time: the middle moves evenly, the width by its ratio. */
export function stretchBetween(from: Stretch, to: Stretch, part: number): Stretch {
  const middle = (each: Stretch) => (each.from + each.to) / 2;
  const [narrow, wide] = [from.to - from.from, to.to - to.from];
  const half = (narrow > 0 && wide > 0 ? narrow * (wide / narrow) ** part : wide) / 2;
  const centre = middle(from) + (middle(to) - middle(from)) * part;
  return { from: centre - half, to: centre + half };
}

/** Follows a stretch of time: on the way there for as long as the camera is, at once where nothing is to be seen moving or nothing was before. */
export function useGlide(target: Stretch | null): Stretch | null {
  const [shown, setShown] = useState(target);
  const now = useRef(target);
  const [from, to] = [target?.from ?? null, target?.to ?? null];
  useEffect(() => {
    const end = from === null || to === null ? null : { from, to };
    const begin = now.current;
    const show = (stretch: Stretch | null) => {
      now.current = stretch;
      setShown(stretch);
    };
    // Nothing for a moment, while an answer is on its way: it will go on from where it was.
    if (end === null) return setShown(null);
    if (begin === null || goesAtOnce() || (begin.from === end.from && begin.to === end.to)) return show(end);
    const begun = performance.now();
    let frame = requestAnimationFrame(function move(time) {
      const part = Math.min(1, Math.max(0, (time - begun) / GLIDE_MS));
      show(part === 1 ? end : stretchBetween(begin, end, ease(part)));
      if (part < 1) frame = requestAnimationFrame(move);
    });
    return () => cancelAnimationFrame(frame);
  }, [from, to]);
  return shown;
}

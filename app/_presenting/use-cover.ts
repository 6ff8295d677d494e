import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { MapPainter } from "../_map/paint-map.ts";

/** A picture of the slide's map, for one step to the slide. */
export type Cover = { picture: HTMLElement };

/** Frames until what was put on the page is on the screen, and how long whoever leafs through slides rests on one of them. */
const FRAMES = 3;
const CALM_MS = 150;

/**
 * A picture stands over the map until the map itself shows the same. Meanwhile the map is left as it was, until the picture is on the screen and
 * nobody goes on: its own frames would keep the picture waiting.
 */
export function useCover(
  map: ReactNode,
  cover: Cover | null,
  painter: MapPainter | null,
): { frame: RefObject<HTMLDivElement | null>; map: ReactNode; isPictured: boolean; lift: () => void } {
  const frame = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState<Cover | null>(null);
  const [lifted, setLifted] = useState<Cover | null>(null);
  const isPictured = cover !== null && lifted !== cover;
  const isBehind = isPictured && seen !== cover;
  const before = useRef(map);
  const given = isBehind ? before.current : map;
  useEffect(() => {
    before.current = given;
  });

  useLayoutEffect(() => {
    if (!isPictured) return;
    frame.current?.replaceChildren(cover.picture);
    return () => cover.picture.remove();
  }, [cover, isPictured]);

  useEffect(() => {
    if (!isBehind) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let next = 0;
    const wait = (frames: number) => {
      if (frames > 0) next = requestAnimationFrame(() => wait(frames - 1));
      else timer = setTimeout(() => setSeen(cover), CALM_MS);
    };
    wait(FRAMES);
    return () => {
      cancelAnimationFrame(next);
      clearTimeout(timer);
    };
  }, [cover, isBehind]);

  useEffect(() => {
    if (!isPictured || isBehind || !painter) return;
    const stop = new AbortController();
    painter.settle(() => setLifted(cover), stop.signal);
    return () => stop.abort();
  }, [cover, isPictured, isBehind, painter]);

  // It may have gone before the map had settled.
  useEffect(() => {
    if (!isPictured) painter?.release();
  }, [isPictured, painter]);

  return { frame, map: given, isPictured, lift: () => setLifted(cover) };
}

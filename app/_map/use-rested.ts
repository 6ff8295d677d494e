import { useEffect, useRef, useState } from "react";
import type { MapCells } from "#domain/map-cells.ts";

const REST_MS = 250;

/**
 * The squares as they last were at rest. `isMoving` while only their counts change, as under a brush: those are painted over the map, which takes
 * several frames for anything new and gets them once they have rested.
 */
export function useRestedCells(cells: MapCells | null): { rested: MapCells | null; isMoving: boolean } {
  const [rested, setRested] = useState(cells);
  const isMoving = cells !== rested && isSameSquares(cells, rested);
  if (cells !== rested && !isMoving) setRested(cells);
  useEffect(() => {
    if (!isMoving) return;
    // The rest begins when they have been painted: a frame that takes long is none.
    let timer: ReturnType<typeof setTimeout> | undefined;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        timer = setTimeout(() => setRested(cells), REST_MS);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [cells, isMoving]);
  return { rested: isMoving ? rested : cells, isMoving };
}

export function isSameSquares(a: MapCells | null, b: MapCells | null): boolean {
  if (a === null || b === null || a.zoom !== b.zoom || a.cells.length !== b.cells.length) return false;
  return a.cells.every(({ x, y }, index) => x === b.cells[index]?.x && y === b.cells[index]?.y);
}

/** The list of before as long as the same stand in it: a list that was filtered anew is no new list. */
export function useKept<Item>(list: readonly Item[]): readonly Item[] {
  const kept = useRef(list);
  const isSame =
    list === kept.current || (list.length === kept.current.length && list.every((item, index) => item === kept.current[index]));
  const now = isSame ? kept.current : list;
  useEffect(() => {
    kept.current = now;
  });
  return now;
}

import { type PointerEvent, useEffect, useRef, useState } from "react";
import { toDayNumber, toIsoDay } from "#domain/time.ts";
import { type DayRange, drawRange, type Edge, type Extent, moveEdge, shiftRange } from "./brush.ts";
import { type Scale, toDay } from "./scale.ts";

/** What the hand has hold of: an edge, the whole brush, or the end of a brush being drawn. */
export type Grip = Edge | "body" | "draw";
type Drag = { grip: Grip; startX: number; startDay: number; startRange: DayRange; moved: boolean };

const THRESHOLD_PX = 4;

/**
 * The range under the hand: `dragged` while it is being dragged, else null. Changes are told at most once a frame with `settled` false, and once with true on release.
 */
export function useBrush(range: DayRange, extent: Extent, scale: Scale, onRange: (range: DayRange, settled: boolean) => void) {
  const [dragged, setDragged] = useState<DayRange | null>(null);
  const drag = useRef<Drag | null>(null);
  const frame = useRef<number | null>(null);
  const latest = useRef<DayRange | null>(null);
  useEffect(() => () => void (frame.current !== null && cancelAnimationFrame(frame.current)), []);

  function stop() {
    if (frame.current !== null) cancelAnimationFrame(frame.current);
    frame.current = null;
    drag.current = null;
    latest.current = null;
    setDragged(null);
  }

  return {
    dragged,
    grip(grip: Grip, event: PointerEvent<Element>, originX: number) {
      if (event.button !== 0) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { grip, startX: event.clientX, startDay: toDay(scale, event.clientX - originX), startRange: range, moved: false };
    },
    move(event: PointerEvent<Element>, originX: number) {
      const held = drag.current;
      if (!held) return;
      if (!held.moved && Math.abs(event.clientX - held.startX) < THRESHOLD_PX) return;
      held.moved = true;
      const next = draggedRange(held, toDay(scale, event.clientX - originX), extent);
      latest.current = next;
      setDragged(next);
      frame.current ??= requestAnimationFrame(() => {
        frame.current = null;
        if (latest.current) onRange(latest.current, false);
      });
    },
    release() {
      const settled = latest.current;
      stop();
      if (settled) onRange(settled, true);
    },
    /** The drag was taken away, by Escape or by the system: as it was before. */
    abandon() {
      const before = drag.current?.moved ? drag.current.startRange : null;
      stop();
      if (before) onRange(before, true);
    },
  };
}

function draggedRange({ grip, startDay, startRange }: Drag, day: number, extent: Extent): DayRange {
  if (grip === "draw") return drawRange(startDay, day, extent);
  if (grip === "body") return shiftRange(startRange, Math.round(day - startDay), extent);
  // The right edge stands at the end of its day.
  const at = grip === "from" ? Math.round(day) : Math.round(day) - 1;
  const clamped = Math.max(toDayNumber(extent.from), Math.min(toDayNumber(extent.to), at));
  return moveEdge(startRange, grip, toIsoDay(clamped), extent);
}

import { type PointerEvent, useEffect, useRef } from "react";
import { type IsoDay, toDayNumber, toIsoDay } from "#domain/time.ts";
import { formatShortDay } from "#domain/time-words.ts";
import { TIMELINE_WORDS } from "#domain/words/timeline.ts";
import { useLocale } from "../_words/words.tsx";
import { type Extent, keyDay } from "./brush.ts";

import { type Scale, toDay, toX } from "./scale.ts";

type Props = { day: IsoDay; extent: Extent; scale: Scale; onDay: (day: IsoDay) => void };

/** The playhead on the overview, to be dragged or moved by keys; told at most once a frame. */
export function PlayheadHandle({ day, extent, scale, onDay }: Props) {
  const locale = useLocale();
  const held = useRef(false);
  const frame = useRef<number | null>(null);
  useEffect(() => () => void (frame.current !== null && cancelAnimationFrame(frame.current)), []);
  const [first, last] = [toDayNumber(extent.from), toDayNumber(extent.to)];
  const within = (number: number) => toIsoDay(Math.max(first, Math.min(last, number)));

  function drag(event: PointerEvent<HTMLElement>) {
    if (!held.current) return;
    const left = event.currentTarget.closest(".overview")?.getBoundingClientRect().left ?? 0;
    const next = within(Math.round(toDay(scale, event.clientX - left)) - 1);
    if (frame.current !== null) cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => {
      frame.current = null;
      if (next !== day) onDay(next);
    });
  }

  return (
    <div
      className="playhead-handle play-line"
      style={{ transform: `translateX(${toX(scale, toDayNumber(day) + 1)}px)` }}
      role="slider"
      tabIndex={0}
      aria-label={TIMELINE_WORDS[locale].playhead}
      aria-valuemin={first}
      aria-valuemax={last}
      aria-valuenow={Math.max(first, Math.min(last, toDayNumber(day)))}
      aria-valuetext={formatShortDay(day, locale)}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        held.current = true;
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        held.current = false;
      }}
      onPointerCancel={() => {
        held.current = false;
      }}
      onKeyDown={(event) => {
        const next = keyDay(event.key, event.shiftKey, day, extent);
        if (next === null) return;
        event.preventDefault();
        onDay(within(toDayNumber(next)));
      }}
    />
  );
}

import { type KeyboardEvent, memo, useRef, useState } from "react";
import { toIsoDay } from "#domain/time.ts";
import { formatShortDay } from "#domain/time-words.ts";
import { EVENT_WORDS } from "#domain/words/events.ts";
import type { Locale } from "#domain/words/locale.ts";
import { TIMELINE_WORDS } from "#domain/words/timeline.ts";
import { useLocale } from "../_words/words.tsx";
import { formatSpan } from "./days.ts";
import { type LaneItem, labelText } from "./items.ts";

type Props = {
  /** Once an event, in the order of time. */
  items: readonly LaneItem[];
  selected: string | null;
  onSelect: (event: string) => void;
  /** The event that has the keyboard's focus, so that it is lit and brought into view. */
  onFocus: (event: LaneItem | null) => void;
};

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1, PageUp: -10, PageDown: 10 };

/** The events of the lanes for the keyboard and a screen reader: one stop of the Tab key, arrows within. What it focuses is ringed in the lanes. */
export const EventKeys = memo(function EventKeys({ items, selected, onSelect, onFocus }: Props) {
  const locale = useLocale();
  const [reached, setReached] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const stop = [reached, selected].find((id) => items.some(({ event }) => event === id)) ?? items[0]?.event;

  function onKey(event: KeyboardEvent, at: number) {
    const step = STEPS[event.key];
    const to = event.key === "Home" ? 0 : event.key === "End" ? items.length - 1 : step === undefined ? null : at + step;
    if (to === null) return;
    event.preventDefault();
    const clamped = Math.max(0, Math.min(items.length - 1, to));
    list.current?.querySelectorAll("button")[clamped]?.focus();
  }

  if (items.length === 0) return null;
  return (
    <ul className="event-keys" ref={list} aria-label={TIMELINE_WORDS[locale].events}>
      {items.map((item, index) => (
        <li key={item.event}>
          <button
            type="button"
            tabIndex={item.event === stop ? 0 : -1}
            aria-pressed={item.event === selected}
            onClick={() => onSelect(item.event)}
            onKeyDown={(event) => onKey(event, index)}
            onFocus={() => {
              setReached(item.event);
              onFocus(item);
            }}
            onBlur={() => onFocus(null)}
          >
            {`${describeWhen(item, locale)}: ${labelText(item)}, ${EVENT_WORDS[locale].families[item.family]}`}
          </button>
        </li>
      ))}
    </ul>
  );
});

function describeWhen({ start, end, openStart, openEnd }: LaneItem, locale: Locale): string {
  const words = TIMELINE_WORDS[locale];
  const span = formatSpan({ from: toIsoDay(start), to: toIsoDay(end - 1) }, locale);
  if (openStart && openEnd) return words.around(span);
  if (openEnd) return words.since(formatShortDay(toIsoDay(start), locale));
  return openStart ? words.until(formatShortDay(toIsoDay(end - 1), locale)) : span;
}

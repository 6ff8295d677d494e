import { formatCountry } from "#domain/event-words.ts";
import type { EventKind, Hedging } from "#domain/kind.ts";
import { formatShortDay } from "#domain/time-words.ts";
import { EVENT_WORDS } from "#domain/words/events.ts";
import type { Locale } from "#domain/words/locale.ts";
import { MAP_WORDS } from "#domain/words/map.ts";
import { READER_WORDS } from "#domain/words/reader.ts";
import type { Drawable } from "./layers.ts";

/** What the map can say of an event before anyone opens it. */
export type EventNote = { event: string; kind: EventKind; summary: string; hedging: Hedging; start: string | null; where: string };

/** By event id; an event of several places names them all. */
export function noteEvents({ events, relations }: Pick<Drawable, "events" | "relations">, locale: Locale = "en"): Map<string, EventNote> {
  const { placings, between } = MAP_WORDS[locale];
  const { semicolon } = READER_WORDS[locale];
  const notes = new Map<string, EventNote>();
  for (const { event, kind, summary, hedging, start, place, country, placing } of events) {
    const isCountry = place.level === "country" && country !== null && locale !== "en";
    const words = placings[placing](isCountry ? formatCountry(country, locale) : place.name);
    const before = notes.get(event);
    notes.set(event, { event, kind, summary, hedging, start, where: before ? before.where + semicolon + words : words });
  }
  for (const { event, kind, summary, hedging, from, to } of relations) {
    const [one, other] = [from, to].map(({ name, country }) => (locale === "en" ? name : formatCountry(country, locale)));
    notes.set(event, { event, kind, summary, hedging, start: null, where: between(one ?? "", other ?? "") });
  }
  return notes;
}

/** For a screen reader and for the card's last line. */
export const sayNote = ({ where, hedging, start }: EventNote, locale: Locale = "en") =>
  [start === null ? "" : formatShortDay(start, locale), where, EVENT_WORDS[locale].hedgings[hedging].toLowerCase()]
    .filter(Boolean)
    .join(" · ");

import type { EventKind, Hedging } from "#domain/kind.ts";
import { HEDGING_LABELS } from "#domain/kind.ts";
import type { Placing } from "#domain/place.ts";
import type { Drawable } from "./layers.ts";

/** What the map can say of an event before anyone opens it. */
export type EventNote = { event: string; kind: EventKind; summary: string; hedging: Hedging; start: string | null; where: string };

const PLACING_WORDS: Record<Placing, (name: string) => string> = {
  exact: (name) => name,
  near: (name) => `near ${name}`,
  region: (name) => `somewhere in ${name}`,
  country: (name) => `somewhere in ${name}`,
  area: (name) => `in the area of ${name}`,
};

/** By event id; an event of several places names them all. */
export function noteEvents({ events, relations }: Pick<Drawable, "events" | "relations">): Map<string, EventNote> {
  const notes = new Map<string, EventNote>();
  for (const { event, kind, summary, hedging, start, place, placing } of events) {
    const words = PLACING_WORDS[placing](place.name);
    const before = notes.get(event);
    notes.set(event, { event, kind, summary, hedging, start, where: before ? `${before.where}; ${words}` : words });
  }
  for (const { event, kind, summary, hedging, from, to } of relations) {
    notes.set(event, { event, kind, summary, hedging, start: null, where: `between ${from.name} and ${to.name}; no place named` });
  }
  return notes;
}

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

export const sayDay = (iso: string | null) => (iso === null ? "" : day.format(new Date(`${iso}T00:00:00Z`)));

/** For a screen reader and for the card's last line. */
export const sayNote = ({ where, hedging, start }: EventNote) =>
  [sayDay(start), where, HEDGING_LABELS[hedging].toLowerCase()].filter(Boolean).join(" · ");

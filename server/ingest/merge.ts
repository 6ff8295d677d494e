import type { EventActor, EventNumber, EventPlace, EventRecord, EventStanding } from "#domain/event.ts";
import { HEDGINGS, type Hedging } from "#domain/kind.ts";
import type { IsoDay } from "#domain/time.ts";
import { daysOf } from "./compare-days.ts";
import type { Telling } from "./telling.ts";

/** What of a happening is known from some of its tellings, so that others can be added without reading those again. Plain JSON. */
export type Merged = {
  /** The earliest telling, which gives the id. */
  first: Ranked<Pick<Telling, "eventId" | "kind" | "mode">>;
  /** The best informed one, which gives the summary; the best dated; the best placed. */
  best: Ranked<Pick<Telling, "mode" | "summary">>;
  dated: Ranked<Pick<Telling, "when" | "whenValue">>;
  placed: Ranked<Pick<Telling, "places">>;
  actors: Listed<EventActor>;
  sources: Listed<Telling["sources"][number]>;
  outlets: Listed<Telling["sources"][number]>;
  numbers: Listed<Figure & { unitOrder: string }>;
  hedging: Hedging;
  firstDay: IsoDay | null;
  lastDay: IsoDay | null;
  count: number;
};

/** `order`: where its telling stands among all, the earliest reported first. */
type Ranked<T> = T & { worth: number; order: string };
/** By id, with the order of the first that names it. */
type Listed<T> = Record<string, { order: string; item: T }>;
type Figure = Pick<EventNumber, "kind" | "min" | "max" | "unit">;

/** One happening from all its tellings, which must be at least one. The result does not depend on their order. */
export function mergeAll(tellings: readonly Telling[]): Merged {
  const [first, ...rest] = tellings;
  if (!first) throw new Error("no telling to make an event of");
  const merged = toMerged(first);
  for (const telling of rest) absorb(merged, toMerged(telling));
  return merged;
}

/** Adds what other tellings know; changes `merged`. */
export function absorb(merged: Merged, other: Merged): void {
  merged.first = better(merged.first, other.first);
  merged.best = better(merged.best, other.best);
  merged.dated = better(merged.dated, other.dated);
  merged.placed = better(merged.placed, other.placed);
  absorbList(merged.actors, other.actors);
  absorbList(merged.sources, other.sources);
  absorbList(merged.outlets, other.outlets);
  for (const [key, number] of Object.entries(other.numbers)) {
    const known = merged.numbers[key];
    merged.numbers[key] = known ? { order: earlier(known.order, number.order), item: mergeFigures(known.item, number.item) } : number;
  }
  merged.hedging = surer(merged.hedging, other.hedging);
  merged.firstDay = least(merged.firstDay, other.firstDay);
  merged.lastDay = most(merged.lastDay, other.lastDay);
  merged.count += other.count;
}

export function toRecord(merged: Merged): EventRecord {
  const { first, best, dated, placed, firstDay, lastDay } = merged;
  const actors = inOrder(merged.actors);
  return {
    id: first.eventId,
    kind: first.kind,
    mode: first.mode ?? best.mode,
    summary: best.summary,
    when: dated.when,
    whenValue: dated.whenValue,
    reported: firstDay && lastDay ? { first: firstDay, last: lastDay } : null,
    standing: standingOf(placed.places, actors),
    places: placed.places,
    actors,
    sources: inOrder(merged.sources),
    outlets: inOrder(merged.outlets),
    numbers: inOrder(merged.numbers).map(({ unitOrder: _, ...figure }) => figure),
    hedging: merged.hedging,
    reportCount: merged.count,
  };
}

export function standingOf(places: readonly EventPlace[], actors: readonly EventActor[]): EventStanding {
  if (places.length > 0) return "located";
  return new Set(actors.filter((actor) => actor.seat !== null).map((actor) => actor.country)).size >= 2 ? "relation" : "unplaceable";
}

function toMerged(telling: Telling): Merged {
  const order = orderOf(telling);
  const { eventId, kind, mode, summary, when, whenValue, places, hedging, reportedDay, outlet } = telling;
  const listed = <T extends { id: string }>(items: readonly T[]): Listed<T> => {
    const list: Listed<T> = {};
    items.forEach((item, at) => {
      list[item.id] ??= { order: `${order} ${padded(at, 4)}`, item };
    });
    return list;
  };
  return {
    first: { worth: 0, order, eventId, kind, mode },
    best: { worth: knowledge(telling), order, mode, summary },
    dated: { worth: dateWorth(telling), order, when, whenValue },
    placed: { worth: placeWorth(telling), order, places },
    actors: listed(telling.actors),
    sources: listed(telling.sources),
    outlets: listed(outlet ? [outlet] : []),
    numbers: toFigures(telling, order),
    hedging,
    firstDay: reportedDay,
    lastDay: reportedDay,
    count: 1,
  };
}

/** Sorts as `byEarliest` does: those without a publication date last. A blank stands before everything that an id may hold. */
function orderOf({ reportedDay, documentId, sentence, ordinal }: Telling): string {
  return `${reportedDay ?? "9999"} ${documentId} ${padded(sentence.start, 9)} ${padded(ordinal, 6)}`;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

function toFigures({ numbers }: Telling, order: string): Merged["numbers"] {
  const figures: Merged["numbers"] = {};
  numbers.forEach(({ kind, unit, min, max }, at) => {
    const key = kind === "count" || kind === "money" ? `${kind}|${unit}` : kind;
    const own = `${order} ${padded(at, 4)}`;
    const figure = { kind, unit, min, max, unitOrder: own };
    const known = figures[key];
    figures[key] = known ? { order: known.order, item: mergeFigures(known.item, figure) } : { order: own, item: figure };
  });
  return figures;
}

/** Figures that differ stay in their reports; the record shows the range, and the unit of the first that says one. */
function mergeFigures(a: Figure & { unitOrder: string }, b: Figure & { unitOrder: string }): Figure & { unitOrder: string } {
  const named = a.unit === null ? b : b.unit === null ? a : a.unitOrder <= b.unitOrder ? a : b;
  return { kind: a.kind, unit: named.unit, unitOrder: named.unitOrder, min: least(a.min, b.min), max: most(a.max, b.max) };
}

function absorbList<T>(list: Listed<T>, other: Listed<T>): void {
  for (const [id, entry] of Object.entries(other)) {
    const known = list[id];
    if (!known || entry.order < known.order) list[id] = entry;
  }
}

function inOrder<T>(list: Listed<T>): T[] {
  return Object.values(list)
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ item }) => item);
}

function better<T extends { worth: number; order: string }>(a: T, b: T): T {
  if (a.worth !== b.worth) return a.worth > b.worth ? a : b;
  return a.order <= b.order ? a : b;
}

function earlier(a: string, b: string): string {
  return a <= b ? a : b;
}

function knowledge(telling: Telling): number {
  return dateWorth(telling) + placeWorth(telling) + Math.min(2, telling.actors.length) + Math.min(1, telling.numbers.length);
}

function dateWorth({ when, whenValue }: Telling): number {
  if (!when) return whenValue === null ? 0 : 1;
  return 2 + 4 / daysOf(when) - (when.openStart || when.openEnd ? 2 : 0);
}

const PLACING_WORTH = { exact: 5, near: 4, region: 3, area: 2, country: 1 } as const;

function placeWorth({ places }: Telling): number {
  return places.reduce((most, place) => Math.max(most, PLACING_WORTH[place.placing] + place.score / 2), 0);
}

function least<T extends number | string>(a: T | null, b: T | null): T | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function most<T extends number | string>(a: T | null, b: T | null): T | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

const BY_SURENESS: readonly Hedging[] = ["asserted", "reported", "estimated", "alleged", "planned", "possible", "denied"];

function surer(a: Hedging, b: Hedging): Hedging {
  return BY_SURENESS.find((hedging) => hedging === a || hedging === b) ?? HEDGINGS[0];
}

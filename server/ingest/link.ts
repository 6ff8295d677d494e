import type { EventActor, EventNumber, EventPlace, EventRecord, EventStanding } from "#domain/event.ts";
import { type EventKind, HEDGINGS, type Hedging } from "#domain/kind.ts";
import { distanceKm } from "#domain/place.ts";
import { addDays, spansOverlap, type TimeSpan, toDayNumber } from "#domain/time.ts";
import { type Telling, uniqueById } from "./telling.ts";

export { type Telling, toTellings } from "./telling.ts";

/** A happening, and the ids that its other tellings would have given it. */
export type LinkedEvent = EventRecord & { aliases: string[] };

/** Points: how much each agreement says that two tellings mean one happening. */
const SAME_DAY = 2;
const SAME_PERIOD = 1;
const ENOUGH = 4;
/** Days by which a report that only says when it was reported may lie after the happening. */
const REPORTING_LAG = 7;

/**
 * Whether two tellings mean one happening. Symmetric and cautious: what contradicts (kind, date, place, who, figures far apart) parts them,
 * and what agrees must add up; silence is no agreement.
 */
export function sameHappening(a: Telling, b: Telling): boolean {
  if (a.kind !== b.kind) return false;
  if (a.wording === b.wording && a.summary === b.summary) return true;
  const when = compareDates(a, b);
  const where = comparePlaces(a.places, b.places);
  const who = compareActors(a.actors, b.actors);
  const figures = compareNumbers(a.numbers, b.numbers);
  if (when === null || where === null || who === null || figures === null) return false;
  // Without a date on either side only the same figure at the same place or between the same parties ties two tellings.
  if (when === 0 && !(figures > 0 && (where >= 1 || who >= 2))) return false;
  const parties = a.kind === "AGREE" && who >= 2 ? 1 : 0;
  // What governments say or sign is known by who does it, not by where.
  if (BY_PARTIES.has(a.kind) && who === 0) return false;
  return when + where + who + figures + parties >= ENOUGH;
}

const BY_PARTIES = new Set<EventKind>([
  "CONSULT",
  "AGREE",
  "COOPERATE",
  "AID",
  "SUPPORT",
  "CONCEDE",
  "SANCTION",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "REQUEST",
]);

/** Null: they contradict. 0: at least one says nothing. */
function compareDates(a: Telling, b: Telling): number | null {
  if (a.when && b.when) return compareSpans(a.when, b.when);
  if (a.when || b.when) return 0;
  if (a.whenValue === null || b.whenValue === null) return 0;
  return a.whenValue === b.whenValue ? SAME_DAY : null;
}

function compareSpans(a: TimeSpan, b: TimeSpan): number | null {
  if (a.openStart || b.openStart) return spansOverlap(loosen(a), loosen(b)) ? SAME_PERIOD : null;
  if (!spansOverlap(a, b)) return null;
  const longest = Math.max(daysOf(a), daysOf(b));
  return longest <= 2 ? SAME_DAY : longest <= 31 ? SAME_PERIOD : 0.5;
}

/** A report that only says when it was reported speaks of the week before. */
function loosen(span: TimeSpan): { start: string; end: string } {
  return span.openStart ? { start: addDays(span.end, -REPORTING_LAG), end: span.end } : span;
}

function daysOf(span: { start: string; end: string }): number {
  return toDayNumber(span.end) - toDayNumber(span.start) + 1;
}

const NEIGHBOURING_KM = 15;

function comparePlaces(a: readonly EventPlace[], b: readonly EventPlace[]): number | null {
  if (a.length === 0 || b.length === 0) return 0;
  let best: number | null = null;
  for (const one of a) {
    for (const other of b) {
      const points = comparePlace(one, other);
      if (points !== null && (best === null || points > best)) best = points;
    }
  }
  return best;
}

function comparePlace(a: EventPlace, b: EventPlace): number | null {
  if (a.place.id === b.place.id) {
    if (a.place.level === "country") return 0.5;
    return a.place.level === "region" || a.place.level === "area" || a.place.level === "water" ? 1.5 : 2;
  }
  if (a.place.regions.includes(b.place.id) || b.place.regions.includes(a.place.id)) {
    return a.place.level === "country" || b.place.level === "country" ? 0.5 : 1;
  }
  const reach = NEIGHBOURING_KM + (a.near ? (a.radiusKm ?? 0) : 0) + (b.near ? (b.radiusKm ?? 0) : 0);
  const areSpots = a.place.parts.length === 0 && b.place.parts.length === 0 && a.place.level !== "country" && b.place.level !== "country";
  return areSpots && distanceKm(a.place, b.place) <= reach ? 1 : null;
}

/**
 * One report may name who struck and the other who was struck: only two that name different states in the same part contradict each other.
 */
function compareActors(a: readonly EventActor[], b: readonly EventActor[]): number | null {
  const parties = (actors: readonly EventActor[]) => new Set(actors.map((actor) => actor.country ?? actor.id));
  const others = parties(b);
  const shared = [...parties(a)].filter((party) => others.has(party)).length;
  if (shared > 0) return Math.min(2, shared);
  const acting = (actors: readonly EventActor[]) =>
    actors.some((actor) => actor.country !== null && (actor.role === "agent" || actor.role === "participant"));
  return acting(a) && acting(b) ? null : 0;
}

type Figure = Pick<EventNumber, "kind" | "min" | "max" | "unit">;

/** Figures may differ as tolls do; threefold apart they speak of different things. Null when they contradict. */
function compareNumbers(a: readonly Figure[], b: readonly Figure[]): number | null {
  let points = 0;
  for (const one of a) {
    for (const other of b) {
      if (one.kind !== other.kind || (one.kind === "count" && one.unit !== other.unit)) continue;
      const [x, y] = [one.max ?? one.min, other.max ?? other.min];
      if (x === null || y === null) continue;
      if (x === y) points = 2;
      else if (Math.max(x, y) > 3 * Math.min(x, y)) return null;
    }
  }
  return points;
}

const MAX_MONTHS = 24;

/**
 * Keys for finding candidates: two tellings that mean one happening share at least one, so that only those that share a key need comparing.
 */
export function tellingKeys(telling: Telling): string[] {
  const parties = [...new Set(telling.actors.map((actor) => `a:${actor.country ?? actor.id}`))];
  const grounds = [...new Set(telling.places.map((place) => `p:${place.place.regions[0] ?? place.place.id}`))];
  const ties = [...parties, ...grounds];
  // Without any date only a shared figure or wording ties, and these have keys of their own.
  const times = telling.when ? monthsOf(loosen(telling.when)) : telling.whenValue === null ? [] : [telling.whenValue];
  const figures = telling.numbers.map((number) => `n:${number.kind}:${number.max ?? number.min}`);
  const keys = [`w:${telling.wording}`, ...ties.flatMap((tie) => [...times, ...figures].map((value) => `${tie}|${value}`))];
  return [...new Set(keys)].map((key) => `${telling.kind}|${key}`);
}

/** One wording makes one happening whatever its days. */
export function isWordingKey(key: string): boolean {
  return key.includes("|w:");
}

/** First and last day on which another telling of it may lie, as day numbers; nulls for one without a date, which may lie anywhere. */
export function linkDays({ when }: Telling): LinkDays {
  if (!when) return { first: null, last: null };
  const { start, end } = loosen(when);
  return { first: Math.min(toDayNumber(start), toDayNumber(when.start)), last: toDayNumber(end) };
}
type LinkDays = { first: number; last: number } | { first: null; last: null };

function areApart(a?: LinkDays, b?: LinkDays): boolean {
  if (!a || !b || a.first === null || b.first === null) return false;
  return a.first > b.last || b.first > a.last;
}

function monthsOf(span: { start: string; end: string }): string[] {
  const months: string[] = [];
  let [year = 0, month = 0] = span.start.split("-").map(Number);
  for (; months.length < MAX_MONTHS; month += 1) {
    if (month > 12) [year, month] = [year + 1, 1];
    const name = `${year}-${String(month).padStart(2, "0")}`;
    if (name > span.end.slice(0, 7)) break;
    months.push(name);
  }
  return months;
}

/** Connected components of `sameHappening`; the same whatever the order of the tellings. */
export function groupTellings(tellings: readonly Telling[]): Telling[][] {
  const sorted = [...tellings].sort(byEarliest);
  const days = sorted.map(linkDays);
  const parent = sorted.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== undefined && parent[root] !== root) root = parent[root] ?? root;
    parent[index] = root;
    return root;
  };
  const blocks = new Map<string, number[]>();
  sorted.forEach((telling, index) => {
    const seen = new Set<number>();
    for (const key of tellingKeys(telling)) {
      const block = blocks.get(key) ?? [];
      const areDaysMeant = !isWordingKey(key);
      for (const other of block) {
        if (areDaysMeant && areApart(days[index], days[other])) continue;
        const candidate = sorted[other];
        if (seen.has(other) || !candidate) continue;
        seen.add(other);
        const [mine, its] = [find(index), find(other)];
        if (mine !== its && sameHappening(candidate, telling)) parent[Math.max(mine, its)] = Math.min(mine, its);
      }
      block.push(index);
      blocks.set(key, block);
    }
  });
  const groups = new Map<number, Telling[]>();
  sorted.forEach((telling, index) => {
    const root = find(index);
    groups.set(root, [...(groups.get(root) ?? []), telling]);
  });
  return [...groups.values()];
}

/** Earliest reported first; those without a publication date last. */
export function byEarliest(a: Telling, b: Telling): number {
  return (
    compareText(a.reportedDay ?? "9999", b.reportedDay ?? "9999") ||
    compareText(a.documentId, b.documentId) ||
    a.sentence.start - b.sentence.start ||
    a.ordinal - b.ordinal
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One happening from all its tellings, which must be at least one. The result does not depend on their order. */
export function mergeTellings(group: readonly Telling[]): LinkedEvent {
  const tellings = [...group].sort(byEarliest);
  const first = tellings[0];
  if (!first) throw new Error("no telling to make an event of");
  const best = [...tellings].sort((a, b) => knowledge(b) - knowledge(a) || byEarliest(a, b))[0] ?? first;
  const dated = [...tellings].sort((a, b) => dateWorth(b) - dateWorth(a) || byEarliest(a, b))[0] ?? first;
  const placed = [...tellings].sort((a, b) => placeWorth(b) - placeWorth(a) || byEarliest(a, b))[0] ?? first;
  const actors = uniqueById(tellings.flatMap((telling) => telling.actors));
  const days = tellings.flatMap((telling) => (telling.reportedDay === null ? [] : [telling.reportedDay])).sort();
  const [firstDay, lastDay] = [days[0], days.at(-1)];
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
    sources: uniqueById(tellings.flatMap((telling) => telling.sources)),
    outlets: uniqueById(tellings.flatMap((telling) => (telling.outlet ? [telling.outlet] : []))),
    numbers: mergeNumbers(tellings),
    hedging: surest(tellings.map((telling) => telling.hedging)),
    reportCount: tellings.length,
    aliases: [
      ...new Set([...tellings.map((telling) => telling.eventId), ...tellings.flatMap((telling) => telling.formerIds ?? [])]),
    ].filter((id) => id !== first.eventId),
  };
}

export function standingOf(places: readonly EventPlace[], actors: readonly EventActor[]): EventStanding {
  if (places.length > 0) return "located";
  return new Set(actors.filter((actor) => actor.seat !== null).map((actor) => actor.country)).size >= 2 ? "relation" : "unplaceable";
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

/** Figures that differ stay in their reports; the record shows the range. */
function mergeNumbers(tellings: readonly Telling[]): Figure[] {
  const merged = new Map<string, Figure>();
  for (const { kind, unit, min, max } of tellings.flatMap((telling) => telling.numbers)) {
    const key = kind === "count" || kind === "money" ? `${kind}|${unit}` : kind;
    const earlier = merged.get(key);
    if (!earlier) merged.set(key, { kind, unit, min, max });
    else merged.set(key, { kind, unit: earlier.unit ?? unit, min: least(earlier.min, min), max: most(earlier.max, max) });
  }
  return [...merged.values()];
}

function least(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

function most(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

const BY_SURENESS: readonly Hedging[] = ["asserted", "reported", "estimated", "alleged", "planned", "possible", "denied"];

function surest(hedgings: readonly Hedging[]): Hedging {
  return BY_SURENESS.find((hedging) => hedgings.includes(hedging)) ?? HEDGINGS[0];
}

import { type EventActor, type EventNumber, type EventPlace, namedActors } from "#domain/event.ts";
import type { EventKind } from "#domain/kind.ts";
import { distanceKm } from "#domain/place.ts";
import { addDays, spansOverlap, type TimeSpan, toDayNumber } from "#domain/time.ts";
import type { Telling } from "./telling.ts";

/** Points: how much each agreement says that two tellings mean one happening. */
const SAME_DAY = 2;
const SAME_NIGHT = 1.5;
const SAME_PERIOD = 1;
const SAME_NEWS = 0.5;
const ENOUGH = 4;
/** Days by which a report that only says when it was reported may lie after the happening. */
const REPORTING_LAG = 7;

/**
 * Whether two tellings mean one happening. Symmetric and cautious: what contradicts (kind, date, place, who, figures far apart) parts them,
 * and what agrees must add up; silence is no agreement.
 */
export function sameHappening(a: Telling, b: Telling): boolean {
  if (harmOf(a.kind) !== harmOf(b.kind)) return false;
  if (a.wording === b.wording && a.summary === b.summary) return true;
  const when = compareDates(a, b);
  const where = comparePlaces(a.places, b.places);
  const who = compareActors(a.actors, b.actors);
  const figures = compareNumbers(a.numbers, b.numbers);
  if (when === null || where === null || who === null || figures === null) return false;
  const words = compareWords(wordsOf(a), wordsOf(b));
  const isByParties = BY_PARTIES.has(a.kind);
  // What governments say or sign is known by who does it, not by where.
  if (isByParties && who === 0) return false;
  // Without a date on either side the same figure ties them, or news of the same days that say the same of the same place or parties.
  if (when < SAME_PERIOD) {
    const isSameFigure = figures >= 2 && (where >= 1 || who >= 2);
    const isSameNews = when === SAME_NEWS && words >= 1 && (where >= 1.5 || (isByParties && who >= 2));
    if (!isSameFigure && !isSameNews) return false;
  }
  const parties = a.kind === "AGREE" && who >= 2 ? 1 : 0;
  // In a war much is done by the same to the same on one day.
  const isPlaceMissed = !isByParties && where === 0 && words === 0 && figures < 2;
  // Whether people came to harm by somebody's will is the first thing on which reports differ; then all else must agree.
  if (a.kind !== b.kind && (when < SAME_NIGHT || where < 1 || (figures === 0 && words < 1))) return false;
  return !isPlaceMissed && when + where + who + figures + words + parties >= ENOUGH;
}

/** Kinds under which one happening may be told. */
export function harmOf(kind: EventKind): string {
  return kind === "ASSAULT" || kind === "OTHER" ? "HARM" : kind;
}

export const BY_PARTIES: ReadonlySet<EventKind> = new Set<EventKind>([
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
  if (a.when && b.when) return isOneNight(a, b) || isOneNight(b, a) ? SAME_NIGHT : compareSpans(a.when, b.when);
  if (!a.when && !b.when && a.whenValue !== null && b.whenValue !== null) return a.whenValue === b.whenValue ? SAME_DAY : null;
  const [news, other] = [newsSpan(a), newsSpan(b)];
  if (news === null || other === null) return 0;
  return spansOverlap(news, other) ? SAME_NEWS : 0;
}

/** What happened in the night of a day may be told of the day after. */
function isOneNight(before: Telling, after: Telling): boolean {
  return isNightly(before) && before.when !== null && after.when !== null && addDays(before.when.end, 1) === after.when.start;
}

function isNightly({ whenValue }: Telling): boolean {
  return whenValue?.endsWith("TNI") ?? false;
}

function compareSpans(a: TimeSpan, b: TimeSpan): number | null {
  if (a.openStart || b.openStart) return spansOverlap(loosen(a), loosen(b)) ? SAME_PERIOD : null;
  if (!spansOverlap(a, b)) return null;
  const longest = Math.max(daysOf(a), daysOf(b));
  if (longest === 1) return SAME_DAY;
  if (longest === 2) return a.start === b.start ? SAME_DAY : SAME_NIGHT;
  return longest <= 31 ? SAME_PERIOD : 0.5;
}

type Days = { start: string; end: string };

/** A report that only says when it was reported speaks of the week before. */
function loosen(span: TimeSpan): Days {
  return span.openStart ? { start: addDays(span.end, -REPORTING_LAG), end: span.end } : span;
}

/** Days on which another telling of it may lie; null for one without a date. */
export function datedSpan(telling: Telling): Days | null {
  if (telling.when === null) return null;
  const span = loosen(telling.when);
  return isNightly(telling) ? { start: span.start, end: addDays(span.end, 1) } : span;
}

/** When it happened; of what is told without a date, the days that news speak of. Null when nothing tells. */
export function newsSpan(telling: Telling): Days | null {
  const { when, whenValue, reportedDay } = telling;
  if (when) return datedSpan(telling);
  if (whenValue !== null || reportedDay === null) return null;
  return { start: addDays(reportedDay, -REPORTING_LAG), end: reportedDay };
}

export function daysOf(span: Days): number {
  return toDayNumber(span.end) - toDayNumber(span.start) + 1;
}

const NEIGHBOURING_KM = 20;

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
  const others = new Set(partiesOf(b));
  const shared = partiesOf(a).filter((party) => others.has(party)).length;
  if (shared > 0) return Math.min(2, shared);
  const acting = (actors: readonly EventActor[]) =>
    actors.some((actor) => actor.country !== null && (actor.role === "agent" || actor.role === "participant"));
  return acting(a) && acting(b) ? null : 0;
}

/** Whoever acts for a state is that state. Those without a name could be anybody. */
export function partiesOf(actors: readonly EventActor[]): string[] {
  return [...new Set(namedActors(actors).map((actor) => actor.country ?? actor.id))];
}

type Figure = Pick<EventNumber, "kind" | "min" | "max" | "unit">;

/** Figures may differ as tolls do; threefold apart they speak of different things. Null when they contradict. */
function compareNumbers(a: readonly Figure[], b: readonly Figure[]): number | null {
  let points = 0;
  for (const one of a) {
    for (const other of b) {
      if (one.kind !== other.kind || (one.kind === "count" && one.unit !== other.unit)) continue;
      const agreed = compareFigures(one, other);
      if (agreed === null) return null;
      points = Math.max(points, agreed);
    }
  }
  return points;
}

function compareFigures(a: Figure, b: Figure): number | null {
  const [x, y] = [a.max ?? a.min, b.max ?? b.min];
  if (x === null || y === null) return 0;
  if (x === y) return 2;
  const ratio = Math.max(x, y) / Math.max(1, Math.min(x, y));
  // "At least 19" and "23", "more than 200" and "307".
  const isWithin = (low: Figure, value: number) => low.max === null && low.min !== null && value >= low.min;
  if (ratio <= 3) return isWithin(a, y) || isWithin(b, x) || ratio <= 1.5 ? 0.5 : 0;
  return null;
}

function wordsOf({ content = [], names = [] }: Telling): string[] {
  return [...content, ...names];
}

/** What is said, by the words that are no names: half of the shorter in common is much. */
function compareWords(a: readonly string[], b: readonly string[]): number {
  const others = new Set(b);
  const shared = a.filter((word) => others.has(word)).length;
  const share = shared / Math.max(1, Math.min(a.length, b.length));
  if (shared >= 4 && share >= 0.85) return 2.5;
  if (shared >= 3 && share >= 0.5) return 1.5;
  if (shared >= 2 && share >= 0.3) return 1;
  return shared >= 1 && share >= 0.2 ? 0.5 : 0;
}

import { distanceKm } from "#domain/place.ts";
import { overlaps } from "#domain/text-span.ts";
import { toDayNumber } from "#domain/time.ts";
import type { Answer } from "#server/ingest/contract.ts";
import type { Brief, GoldEvent, GoldLocation } from "./gold.ts";
import { EMPTY, matchBest, matchOneToOne, type Tally, tally } from "./score.ts";

export const MEASURES = [
  "placeFound",
  "placeOfAll",
  "placeOfFound",
  "placeEndToEnd",
  "use",
  "useOfAll",
  "dateRelaxed",
  "dateValue",
  "sources",
  "actors",
  "events",
  "dateAndPlace",
  "dateAndActor",
  "placeAndActor",
  "twoOfThree",
  "allThree",
  "numbers",
] as const;
export type Measure = (typeof MEASURES)[number];
export type BriefScore = Record<Measure, Tally>;
/** A pin that was set: how sure it said to be, and whether it was right. */
export type Pin = { score: number; isRight: boolean };

type Located = { lat: number | null; lon: number | null; country?: string | undefined; level?: string | undefined };

/** Within 161 km (or the slack of something wide), or the same country. */
export function isAt(gold: GoldLocation, found: Located): boolean {
  if (found.lat === null || found.lon === null) return false;
  if (gold.slackKm === 0) return found.level === "country" && found.country === gold.country;
  return distanceKm({ lng: gold.lon, lat: gold.lat }, { lng: found.lon, lat: found.lat }) <= gold.slackKm;
}

export function scoreBrief(brief: Brief, answer: Answer): { score: BriefScore; pins: Pin[]; pairs: number[] } {
  const { placeScore, pins } = scorePlaces(brief, answer);
  const events = scoreEvents(brief.events, answer.events);
  const byName = (gold: string, found: string) => gold.split("=").some((name) => fold(name) === fold(found));
  return {
    pins,
    pairs: events.pairs,
    score: {
      ...placeScore,
      ...events.score,
      dateRelaxed: tally(brief.dates, answer.dates, overlaps),
      dateValue: tally(brief.dates, answer.dates, (gold, found) => overlaps(gold, found) && gold.value === found.value),
      sources: tally(brief.sources, answer.sources, overlaps),
      actors: tally(brief.actors, [...new Set(answer.actors.map(({ name }) => name))], byName),
    },
  };
}

export const fold = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/[’']s?\b/g, "")
    .trim();

function scorePlaces(brief: Brief, answer: Answer) {
  const pairs = matchOneToOne(brief.places, answer.places, overlaps);
  const pins: Pin[] = [];
  let [found, known, right, uses] = [0, 0, 0, 0];
  brief.places.forEach((gold, index) => {
    const pair = answer.places[pairs[index] ?? -1];
    if (gold.location) known += 1;
    if (!pair) return;
    if ((pair.use ?? "literal") === gold.use) uses += 1;
    if (!gold.location) return;
    found += 1;
    const isRight = isAt(gold.location, pair);
    if (isRight) right += 1;
    if (pair.lat !== null && pair.score !== undefined) pins.push({ score: pair.score, isRight });
  });
  const hits = pairs.filter((index) => index >= 0).length;
  const pinned = answer.places.filter(({ lat }) => lat !== null).length;
  const placeScore = {
    placeFound: { gold: brief.places.length, found: answer.places.length, hits },
    placeOfAll: { gold: known, found: known, hits: right },
    placeOfFound: { gold: found, found, hits: right },
    placeEndToEnd: { gold: known, found: pinned, hits: right },
    use: { gold: hits, found: hits, hits: uses },
    useOfAll: { gold: brief.places.length, found: brief.places.length, hits: uses },
  };
  return { placeScore, pins };
}

type AnswerEvent = Answer["events"][number];
const MIN_OVERLAP = 0.5;

/** The same days for at least half of both; both undated; within the month when one only says the month. */
function isSameDate(gold: GoldEvent["date"], found: AnswerEvent["date"]): boolean {
  if (!gold || !found) return gold === found;
  const [a, b, c, d] = [gold.start, gold.end, found.start, found.end].map(toDayNumber) as [number, number, number, number]; // four in, four out
  const shared = Math.min(b, d) - Math.max(a, c) + 1;
  return shared > 0 && shared / (Math.max(b, d) - Math.min(a, c) + 1) >= MIN_OVERLAP;
}

const isSamePlace = (gold: GoldEvent, found: AnswerEvent) =>
  gold.places.length === 0 ? found.places.length === 0 : gold.places.some((place) => found.places.some((other) => isAt(place, other)));

const isSameActor = (gold: GoldEvent, found: AnswerEvent) =>
  gold.actors.length === 0
    ? found.actors.length === 0
    : gold.actors.some((name) => found.actors.some((other) => fold(other.name) === fold(name)));

/**
 * A slot that the gold leaves empty is right only when it was left empty: an invented actor or place is a claim. Other readings of the contract
 * (an empty slot asks for nothing; dates that overlap at all are the same; one name within the other is the same actor) were tried and lift
 * what the extractor gets by no more than 3 points, the naive baseline by 10.
 */
function scoreEvents(gold: readonly GoldEvent[], found: readonly AnswerEvent[]) {
  const checks = (a: GoldEvent, b: AnswerEvent) => [isSameDate(a.date, b.date), isSamePlace(a, b), isSameActor(a, b)];
  const countOf = (a: GoldEvent, b: AnswerEvent) => checks(a, b).filter(Boolean).length;
  const both = (...which: number[]) => tally(gold, found, (a, b) => which.every((index) => checks(a, b)[index]));
  // All three before two: what is one happening elsewhere goes by these pairs.
  const pairs = matchBest(gold, found, (a, b) => (a.type === b.type && countOf(a, b) >= 2 ? countOf(a, b) : 0));
  const figure = (event: AnswerEvent) =>
    event.numbers.map((number) => ("value" in number ? { kind: number.kind, min: number.value, max: number.value } : number));
  const numbers = tally(
    gold.flatMap((event) => event.numbers),
    found.flatMap(figure),
    (a, b) => a.kind === b.kind && (a.min ?? null) === (b.min ?? null) && (a.max ?? null) === (b.max ?? null),
  );
  const score = {
    events: tally(gold, found, (a, b) => a.type === b.type && countOf(a, b) >= 2),
    dateAndPlace: both(0, 1),
    dateAndActor: both(0, 2),
    placeAndActor: both(1, 2),
    twoOfThree: tally(gold, found, (a, b) => countOf(a, b) >= 2),
    allThree: both(0, 1, 2),
    numbers,
  };
  return { score, pairs };
}

/** Pairs of events of different documents that are one happening: those that were linked against those that should be. */
export function scoreClusters(gold: readonly (readonly string[])[], found: readonly (readonly string[])[]): Tally {
  const pairsOf = (groups: readonly (readonly string[])[]) =>
    new Set(groups.flatMap((group) => group.flatMap((a, index) => group.slice(index + 1).map((b) => [a, b].sort().join(" ")))));
  const [truth, said] = [pairsOf(gold), pairsOf(found)];
  return { ...EMPTY, gold: truth.size, found: said.size, hits: [...said].filter((pair) => truth.has(pair)).length };
}

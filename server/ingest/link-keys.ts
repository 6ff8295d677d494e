import { toDayNumber } from "#domain/time.ts";
import { partiesOf } from "./compare-actors.ts";
import { datedSpan, daysOf, memorySpan, newsSpan, widen } from "./compare-days.ts";
import { figureValue, STRIKING, weightOf } from "./compare-figures.ts";
import { groundOf, isVague } from "./compare-places.ts";
import { calledOf, namesOf } from "./compare-words.ts";
import { harmOf } from "./kinds-alike.ts";
import { MIN_TYING_FIGURE, TELLING_FIGURE } from "./same-happening.ts";
import type { Telling } from "./telling.ts";

const MAX_MONTHS = 24;
/** What is told under another kind is looked for only if it took no longer. */
const MAX_NEAR_DAYS = 8;

/** A key under which a telling is found, and the days on which another with that key may lie, as day numbers; nulls where days do not matter. */
export type LinkKey = { key: string; first: number | null; last: number | null };

type Days = { start: string; end: string };

/**
 * Keys for finding candidates: two tellings that mean one happening share at least one, on days that overlap, so that only those need
 * comparing. Every way in which `sameHappening` may say yes has its kind of key here.
 */
export function linkKeys(telling: Telling): LinkKey[] {
  const { kind, wording, when, whenValue } = telling;
  const harm = harmOf(kind);
  const parties = partiesOf(telling.actors).map((party) => `a:${party}`);
  const ties = [...(parties.length > 0 ? parties : statesOf(telling)), ...groundsOf(telling)];
  const spots = spotsOf(telling);
  const names = [...new Set([...namesOf(telling), ...calledOf(telling)])].map((name) => `x:${name}`);
  const figures = figuresOf(telling);
  const striking = figures.telling.map((figure) => `n:${figure}`);
  const dated = datedSpan(telling);

  const keys: Keys = new Map();
  addKey(keys, `${harm}|w:${wording}`, ANY_DAY);
  addMonths(keys, harm, ties, dated);
  if (!when && whenValue !== null) for (const tie of ties) addKey(keys, `${harm}|${tie}|${whenValue}`, ANY_DAY);
  // What is told without a date, a figure ties to what is remembered.
  const remembered = toDays(memorySpan(telling));
  for (const tie of [...ties, ...spots]) for (const value of figures.tying) addKey(keys, `${harm}|${tie}|n:${value}`, remembered);
  addMonths(keys, harm, [...spots, ...pairsOf(parties), ...names], newsSpan(telling));
  addMonths(keys, harm, striking, dated && figures.isStriking ? widen(dated) : dated);
  if (dated !== null && daysOf(dated) <= MAX_NEAR_DAYS + 1) addMonths(keys, "~", [...spots, ...names, ...striking], dated);
  return [...keys.values()];
}

/** The state on whose land it is told of, of what is told of nobody: one text names who fired, another from where. */
function statesOf({ places }: Telling): string[] {
  return [...new Set(places.flatMap(({ place }) => (place.country === null ? [] : `a:${place.country}`)))];
}

/** What it is told of as ground: of its places, or of the text. */
function groundsOf({ places, ground }: Telling): string[] {
  const grounds = [...new Set(places.map((place) => `p:${groundOf(place)}`))];
  if (ground !== undefined) grounds.push(`p:${ground}`);
  return grounds;
}

function spotsOf(telling: Telling): string[] {
  const own = telling.places.flatMap(({ place }) => [place.id, ...place.regions.slice(1, 2)]);
  const around = isVague(telling) ? (telling.around ?? []) : [];
  return [...new Set([...own, ...around])].map((id) => `i:${id}`);
}

export function areApart(a: LinkKey, b: LinkKey): boolean {
  if (a.first === null || b.first === null || a.last === null || b.last === null) return false;
  return a.first > b.last || b.first > a.last;
}

const ANY_DAY = { first: null, last: null };

type Within = Pick<LinkKey, "first" | "last">;

/** Each key once. */
type Keys = Map<string, LinkKey>;

function addKey(keys: Keys, key: string, { first, last }: Within): void {
  keys.set(key, { key, first, last });
}

/** Every tie in every month of the span; none without one. */
function addMonths(keys: Keys, harm: string, ties: readonly string[], span: Days | null): void {
  if (span === null) return;
  const within = toDays(span);
  const months = monthsOf(span);
  for (const tie of ties) for (const month of months) addKey(keys, `${harm}|${tie}|${month}`, within);
}

function toDays(span: Days | null): Within {
  return span === null ? ANY_DAY : { first: toDayNumber(span.start), last: toDayNumber(span.end) };
}

const MAX_FIGURES = 6;

/** `tying`: those that tie together with a place or a party; `telling`: those that tie alone, one that is rare or two at once. */
function figuresOf({ numbers }: Telling): { tying: number[]; telling: string[]; isStriking: boolean } {
  const values = [...new Set(numbers.map(figureValue))].filter((value) => value !== null).sort((a, b) => a - b);
  const few = values.slice(-MAX_FIGURES);
  const pairs = few.flatMap((one, at) => few.slice(at + 1).map((other) => `${one}+${other}`));
  const kinds = new Set(numbers.map(({ kind }) => kind)).size;
  // Two kinds of one value: "12 killed and 12 wounded".
  const twice = kinds > 1 ? few.map((value) => `${value}+${value}`) : [];
  return {
    tying: values.filter((value) => weightOf(value) >= MIN_TYING_FIGURE),
    telling: [...values.filter((value) => weightOf(value) >= TELLING_FIGURE).map(String), ...pairs, ...twice],
    isStriking: numbers.reduce((sum, number) => sum + weightOf(figureValue(number) ?? 0), 0) >= STRIKING,
  };
}

const MAX_PAIRED = 5;

function pairsOf(parties: readonly string[]): string[] {
  const few = [...parties].sort().slice(0, MAX_PAIRED);
  return few.flatMap((one, at) => few.slice(at + 1).map((other) => `${one}+${other}`));
}

function monthsOf(span: Days): string[] {
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

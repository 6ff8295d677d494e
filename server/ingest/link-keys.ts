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
  const parties = partiesOf(telling.actors).map((party) => `a:${party}`);
  const grounds = [...new Set(telling.places.map((place) => `p:${groundOf(place)}`))];
  const ties = [...parties, ...grounds, ...(telling.ground === undefined ? [] : [`p:${telling.ground}`])];
  const own = [
    ...telling.places.flatMap(({ place }) => [place.id, ...place.regions.slice(1, 2)]),
    ...(isVague(telling) ? (telling.around ?? []) : []),
  ];
  const spots = [...new Set(own)].map((id) => `i:${id}`);
  const names = new Set([...namesOf(telling), ...calledOf(telling)]);
  const closeTies = [...spots, ...pairsOf(parties), ...[...names].map((name) => `x:${name}`)];
  const figures = figuresOf(telling);

  const same: LinkKey[] = [{ key: `w:${wording}`, ...ANY_DAY }];
  const dated = datedSpan(telling);
  const wide = dated && figures.isStriking ? widen(dated) : dated;
  const memory = memorySpan(telling);
  for (const tie of ties) {
    same.push(...byMonth(tie, dated));
    if (!when && whenValue !== null) same.push({ key: `${tie}|${whenValue}`, ...ANY_DAY });
  }
  // What is told without a date, a figure ties to what is remembered.
  for (const tie of [...ties, ...spots]) for (const value of figures.tying) same.push({ key: `${tie}|n:${value}`, ...toDays(memory) });
  for (const tie of closeTies) same.push(...byMonth(tie, newsSpan(telling)));
  for (const figure of figures.telling) same.push(...byMonth(`n:${figure}`, wide));
  const near = dated !== null && daysOf(dated) <= MAX_NEAR_DAYS + 1 ? dated : null;
  const wavering = [...spots, ...[...names].map((name) => `x:${name}`), ...figures.telling.map((figure) => `n:${figure}`)].flatMap((tie) =>
    byMonth(tie, near),
  );
  const keys = [
    ...same.map((each) => ({ ...each, key: `${harmOf(kind)}|${each.key}` })),
    ...wavering.map((each) => ({ ...each, key: `~|${each.key}` })),
  ];
  return [...new Map(keys.map((each) => [each.key, each])).values()];
}

export function areApart(a: LinkKey, b: LinkKey): boolean {
  if (a.first === null || b.first === null || a.last === null || b.last === null) return false;
  return a.first > b.last || b.first > a.last;
}

const ANY_DAY = { first: null, last: null };

function toDays(span: Days | null): Pick<LinkKey, "first" | "last"> {
  return span === null ? ANY_DAY : { first: toDayNumber(span.start), last: toDayNumber(span.end) };
}

function byMonth(tie: string, span: Days | null): LinkKey[] {
  return span === null ? [] : monthsOf(span).map((month) => ({ key: `${tie}|${month}`, ...toDays(span) }));
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

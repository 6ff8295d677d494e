import { yearStretch } from "./calendar.ts";
import type { Base, DateBase, PointPhrase, Step } from "./date-phrase.ts";
import { type DateContext, known, pad, type Resolved, unknown, yearBeforeChrist } from "./date-resolved.ts";
import type { Season } from "./lexicon/time-words.ts";

const SEASON_MONTHS: ReadonlyMap<string, number> = new Map([
  ["SP", 3],
  ["SU", 6],
  ["FA", 9],
  ["WI", 12],
]);

/** The year and month before Christ that a value told last. */
export function readBeforeChrist(value: string): { year: number; month: number | null } | null {
  const [, year, part = ""] = /^-(\d{4})(?:-(\d\d|[A-Z]{2}))?/.exec(value.slice(value.indexOf("/") + 1)) ?? [];
  if (year === undefined) return null;
  return { year: Number(year) + 1, month: SEASON_MONTHS.get(part) ?? (part === "" ? null : Number(part)) };
}

/** Months that a history may leap over without naming the new year. */
const LEAP = 6;
const AUTUMN = 8;

/** The year before Christ of a month or season told without one, or of three digits without their era: null where none was told before. */
export function yearToldBeforeChrist(
  month: number | null,
  written: number | null,
  which: Step | null,
  context: DateContext,
): number | null {
  const { beforeChrist, narrative, isBefore } = context;
  if (beforeChrist === null || !narrative) return null;
  if (written !== null) return written <= beforeChrist.year || isBefore ? written : null;
  const told = beforeChrist.month;
  if (month === null || told === null) return beforeChrist.year;
  if (which?.count === 1) return month > told ? beforeChrist.year : beforeChrist.year - 1;
  if (which?.count === -1) return month < told ? beforeChrist.year : beforeChrist.year + 1;
  return told >= AUTUMN && month <= told - LEAP && !isBefore ? beforeChrist.year - 1 : beforeChrist.year;
}

/** Before the calendar that spans are kept in: a value without days. */
export function resolveBeforeChrist({
  year,
  month,
  day,
}: Pick<Extract<Base, { kind: "before-christ" }>, "year" | "month" | "day">): Resolved {
  const parts = [yearBeforeChrist(year), ...(month === null ? [] : [pad(month)]), ...(month === null || day === null ? [] : [pad(day)])];
  return unknown(parts.join("-"), day !== null ? "day" : month !== null ? "month" : "year");
}

export const seasonBeforeChrist = (year: number, season: Season): Resolved => unknown(`${yearBeforeChrist(year)}-${season}`, "season");

/** Four years after 12 BC is 8 BC; two years after 1 BC is AD 2, for there was no year zero. */
export function shiftBeforeChrist(year: number, count: number): Resolved {
  const left = year - count;
  return left > 0 ? unknown(yearBeforeChrist(left), "year") : known(yearStretch(1 - left));
}

/** "January to July 332 BC", "from 264 to 241 BC": the era that the end says holds for the beginning. */
export function shareEra(from: PointPhrase, { base: to }: PointPhrase): PointPhrase {
  const { base } = from;
  if (to.kind !== "before-christ" || base.kind !== "date" || base.step !== null) return from;
  return { ...from, base: { kind: "before-christ", year: yearBeforeEnd(base, to), month: base.month, day: base.day } };
}

function yearBeforeEnd({ year, month }: DateBase, to: Extract<Base, { kind: "before-christ" }>): number {
  if (year !== null) return year;
  return month !== null && to.month !== null && month > to.month ? to.year + 1 : to.year;
}

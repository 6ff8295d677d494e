import { z } from "./zod.ts";

export const TIME_PRECISIONS = [
  "time",
  "day",
  "week",
  "month",
  "quarter",
  "season",
  "half",
  "year",
  "decade",
  "range",
  "duration",
  "vague",
] as const;
export type TimePrecision = (typeof TIME_PRECISIONS)[number];

/** A civil day, `YYYY-MM-DD`. */
export const isoDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((day) => toIsoDay(toDayNumber(day)) === day, "is not a day of the calendar");
export type IsoDay = string;

/**
 * When something happened, as far as it was said: civil days, both ends included.
 * An open end ("since mid-May") carries the last day the report can speak for, and `openEnd`.
 */
export const timeSpan = z.object({
  start: isoDay,
  end: isoDay,
  precision: z.enum(TIME_PRECISIONS),
  openStart: z.boolean(),
  openEnd: z.boolean(),
  /** Clock time as said, with its zone if one was said: `04:00Z`, `16:00`. */
  clock: z.string().nullable(),
});
export type TimeSpan = z.infer<typeof timeSpan>;

const DAY_MS = 86_400_000;

const ISO_DAY_LENGTH = 10;
const ZERO = 48;
const HYPHEN = 45;

/** Days since 1970-01-01 of an ISO day; NaN when it is no date. */
export function toDayNumber(day: IsoDay): number {
  if (day.length === ISO_DAY_LENGTH && day.charCodeAt(4) === HYPHEN && day.charCodeAt(7) === HYPHEN) {
    const year = digitsAt(day, 0, 4);
    const month = digitsAt(day, 5, 2);
    const date = digitsAt(day, 8, 2);
    // What every month has; the engine knows the rest, at ten times the cost.
    if (year >= 100 && month >= 1 && month <= 12 && date >= 1 && date <= 28) return dayNumberOf(year, month, date);
  }
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** The number that these digits write; NaN when another character is among them. */
function digitsAt(text: string, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Years are counted from March, so that the leap day is their last: a day's number is then one sum. */
function dayNumberOf(year: number, month: number, date: number): number {
  const years = month > 2 ? year : year - 1;
  const months = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((months * 153 + 2) / 5) + date - MARCH_OF_YEAR_0;
}

/** Days from 1 March of the year 0, plus one, to 1970-01-01. */
const MARCH_OF_YEAR_0 = 719_469;

export function toIsoDay(dayNumber: number): IsoDay {
  return Number.isFinite(dayNumber) ? new Date(dayNumber * DAY_MS).toISOString().slice(0, 10) : "";
}

export function addDays(day: IsoDay, days: number): IsoDay {
  return toIsoDay(toDayNumber(day) + days);
}

export function spansOverlap(a: { start: IsoDay; end: IsoDay }, b: { start: IsoDay; end: IsoDay }): boolean {
  return a.start <= b.end && b.start <= a.end;
}

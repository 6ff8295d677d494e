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

/** Days since 1970-01-01 of an ISO day; NaN when it is no date. */
export function toDayNumber(day: IsoDay): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

export function toIsoDay(dayNumber: number): IsoDay {
  return Number.isFinite(dayNumber) ? new Date(dayNumber * DAY_MS).toISOString().slice(0, 10) : "";
}

export function addDays(day: IsoDay, days: number): IsoDay {
  return toIsoDay(toDayNumber(day) + days);
}

export function spansOverlap(a: { start: IsoDay; end: IsoDay }, b: { start: IsoDay; end: IsoDay }): boolean {
  return a.start <= b.end && b.start <= a.end;
}

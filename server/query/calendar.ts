import { BIN_UNITS, type BinUnit } from "#domain/answer.ts";
import { type IsoDay, toDayNumber, toIsoDay } from "#domain/time.ts";

const DAY_MS = 86_400_000;
const FIRST_DAY = toDayNumber("0000-01-01");
const LAST_DAY = toDayNumber("9999-12-31");

/** First day of the unit that a day lies in; weeks begin on Monday. */
export function startOf(unit: BinUnit, day: number): number {
  if (unit === "day") return day;
  // 1970-01-01 was a Thursday.
  if (unit === "week") return day - ((((day + 3) % 7) + 7) % 7);
  const date = new Date(day * DAY_MS);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  if (unit === "month") return firstOf(year, month);
  if (unit === "quarter") return firstOf(year, month - (month % 3));
  return firstOf(unit === "year" ? year : year - (year % 10), 0);
}

/** First day of the next unit, given the first of one. */
export function next(unit: BinUnit, start: number): number {
  const longest: Record<BinUnit, number> = { day: 1, week: 7, month: 31, quarter: 92, year: 366, decade: 3653 };
  return startOf(unit, start + longest[unit]);
}

/** The finest unit that cuts the days from `first` to `last` into no more than `most` bins, and those bins; decades when none does. */
export function cut(first: number, last: number, most: number): { unit: BinUnit; starts: number[] } {
  const shortest: Record<BinUnit, number> = { day: 1, week: 7, month: 28, quarter: 90, year: 365, decade: 3652 };
  const unit = BIN_UNITS.find((candidate) => (last - first + 1) / shortest[candidate] <= most - 1) ?? "decade";
  const starts: number[] = [];
  for (let start = startOf(unit, first); start <= last; start = next(unit, start)) starts.push(start);
  return { unit, starts };
}

/** First and last day of the unit that begins so, as far as the calendar's four-digit years go. */
export function toSpan(unit: BinUnit, start: number): { from: IsoDay; to: IsoDay } {
  return { from: toIsoDay(Math.max(FIRST_DAY, start)), to: toIsoDay(Math.min(LAST_DAY, next(unit, start) - 1)) };
}

/** Index of the bin that a day lies in, among ascending first days; 0 for a day before them all. */
export function binOf(starts: readonly number[], day: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Beyond year 9999, too, which no event can have but the end of its last bin. */
function firstOf(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1) / DAY_MS;
}

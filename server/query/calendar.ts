import { BIN_UNITS, type BinUnit } from "#domain/answer.ts";
import { toDayNumber, toIsoDay } from "#domain/time.ts";

/** First day of the unit that a day lies in; weeks begin on Monday. */
export function startOf(unit: BinUnit, day: number): number {
  if (unit === "day") return day;
  // 1970-01-01 was a Thursday.
  if (unit === "week") return day - ((((day + 3) % 7) + 7) % 7);
  const iso = toIsoDay(day);
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  if (unit === "month") return firstOf(year, month);
  if (unit === "quarter") return firstOf(year, month - ((month - 1) % 3));
  return unit === "year" ? firstOf(year, 1) : firstOf(year - (year % 10), 1);
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

function firstOf(year: number, month: number): number {
  return toDayNumber(`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`);
}

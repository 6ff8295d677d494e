import { addDays, spansOverlap, type TimeSpan, toDayNumber } from "#domain/time.ts";
import type { Telling } from "./telling.ts";

/** Points: how much each agreement of days says that two tellings mean one happening. */
export const SAME_DAY = 2;
export const SAME_NIGHT = 1.5;
/** "Overnight" in the news of a day is elsewhere told of the day before; place and figures must bear it out. */
export const SAME_EVE = 1.4;
const SAME_WEEK = 1.25;
export const SAME_PERIOD = 1;
export const SAME_NEWS = 0.5;

/** Days by which a report that only says when it was reported may lie after the happening. */
const REPORTING_LAG = 10;
/** Days for which a happening may still be told without its day, where its figures say which it was. */
const REMEMBERED = 60;

type Days = { start: string; end: string };

/** `APART`: on other days, not many of them, which only a slip explains. */
export const APART = -1;
const SLIP = 6;

/** With the days before on which it is, should one of its two tellings have slipped. */
export function widen({ start, end }: Days): Days {
  return { start: addDays(start, -SLIP), end };
}

/** Null: they contradict. 0: at least one says nothing. */
export function compareDates(a: Telling, b: Telling): number | null {
  if (a.when && b.when) {
    if (isOneNight(a, b) || isOneNight(b, a)) return SAME_NIGHT;
    return isEve(a, b) || isEve(b, a) ? SAME_EVE : compareSpans(a.when, b.when);
  }
  if (!a.when && !b.when && a.whenValue !== null && b.whenValue !== null) return a.whenValue === b.whenValue ? SAME_DAY : null;
  const [news, other] = [newsSpan(a), newsSpan(b)];
  if (news === null || other === null) return 0;
  if (spansOverlap(news, other)) return SAME_NEWS;
  const [memory, its] = [memorySpan(a), memorySpan(b)];
  return memory && its && !spansOverlap(memory, its) ? null : 0;
}

/** What happened in the night of a day may be told of the day after. */
function isOneNight(before: Telling, after: Telling): boolean {
  return isNightly(before) && before.when !== null && after.when !== null && addDays(before.when.end, 1) === after.when.start;
}

function isEve(day: Telling, night: Telling): boolean {
  return isNightly(night) && day.when !== null && night.when !== null && addDays(night.when.start, -1) === day.when.end;
}

function isNightly({ whenValue }: Telling): boolean {
  return whenValue?.endsWith("TNI") ?? false;
}

function compareSpans(a: TimeSpan, b: TimeSpan): number | null {
  if (a.openStart || b.openStart) return spansOverlap(loosen(a), loosen(b)) ? SAME_PERIOD : null;
  const longest = Math.max(daysOf(a), daysOf(b));
  if (!spansOverlap(a, b)) return longest <= 2 && spansOverlap(widen(a), widen(b)) ? APART : null;
  // "Since 16 February", told on different days.
  if (a.openEnd && b.openEnd && a.start === b.start) return SAME_DAY;
  if (longest === 1) return SAME_DAY;
  if (longest === 2) return a.start === b.start ? SAME_DAY : SAME_NIGHT;
  if (a.start === b.start && a.end === b.end && a.precision === "range") return SAME_DAY;
  return longest <= 8 ? SAME_WEEK : longest <= 31 ? SAME_PERIOD : 0.5;
}

/** A report that only says when it was reported speaks of the days before. */
function loosen(span: TimeSpan): Days {
  return span.openStart ? { start: addDays(span.end, -REPORTING_LAG), end: span.end } : span;
}

/** Days on which another telling of it may lie; null for one without a date. */
export function datedSpan(telling: Telling): Days | null {
  if (telling.when === null) return null;
  const span = loosen(telling.when);
  return isNightly(telling) ? { start: addDays(span.start, -1), end: addDays(span.end, 1) } : span;
}

/** When it happened; of what is told without a date, the days that news speak of. Null when nothing tells. */
export function newsSpan(telling: Telling): Days | null {
  const { when, whenValue, reportedDay } = telling;
  if (when) return datedSpan(telling);
  if (whenValue !== null || reportedDay === null) return null;
  return { start: addDays(reportedDay, -REPORTING_LAG), end: reportedDay };
}

/** The same, with the days that a later account may still speak of; of what is yet to come nobody knows. */
export function memorySpan(telling: Telling): Days | null {
  const { when, whenValue, reportedDay, hedging } = telling;
  if (when) return datedSpan(telling);
  if (whenValue !== null || reportedDay === null) return null;
  return { start: addDays(reportedDay, -REMEMBERED), end: hedging === "planned" ? addDays(reportedDay, REMEMBERED) : reportedDay };
}

export function daysOf(span: Days): number {
  return toDayNumber(span.end) - toDayNumber(span.start) + 1;
}

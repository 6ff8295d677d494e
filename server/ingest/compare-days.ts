import { addDays, spansOverlap, type TimeSpan, toDayNumber } from "#domain/time.ts";
import type { Telling } from "./telling.ts";

/**
 * How two tellings' days go together. `night`: a night and the day that it borders on; `eve`: "overnight" in the news of a day, elsewhere told of
 * the day before; `news`: one has no day of its own and was reported in the days of the other; `slip`: other days, not many of them, which
 * only a slip explains; `silent`: at least one says nothing.
 */
export type WhenAgreement = "day" | "night" | "eve" | "week" | "month" | "season" | "news" | "silent" | "slip";

/** Days by which a report that only says when it was reported may lie after the happening. */
const REPORTING_LAG = 10;
/** Beside another telling's own day; what is reported later mostly says so. */
const MOST_LATE = 6;
/** Days for which a happening may still be told without its day, where its figures say which it was. */
const REMEMBERED = 60;

type Days = { start: string; end: string };

const SLIP = 6;

/** With the days before on which it is, should one of its two tellings have slipped. */
export function widen({ start, end }: Days): Days {
  return { start: addDays(start, -SLIP), end };
}

/** Null: they contradict. */
export function compareDates(a: Telling, b: Telling): WhenAgreement | null {
  if (a.when && b.when) {
    if (isOneNight(a, b) || isOneNight(b, a)) return "night";
    return isEve(a, b) || isEve(b, a) ? "eve" : compareSpans(a.when, b.when);
  }
  if (!a.when && !b.when && a.whenValue !== null && b.whenValue !== null) return a.whenValue === b.whenValue ? "day" : null;
  const [news, other] = [newsSpan(a), newsSpan(b)];
  if (news === null || other === null) return "silent";
  if (spansOverlap(news, other)) return "news";
  const [memory, its] = [memorySpan(a), memorySpan(b)];
  return memory && its && !spansOverlap(memory, its) ? null : "silent";
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

function compareSpans(a: TimeSpan, b: TimeSpan): WhenAgreement | null {
  if (a.openStart || b.openStart) {
    if (!spansOverlap(loosen(a), loosen(b))) return null;
    if (Math.abs(toDayNumber(a.end) - toDayNumber(b.end)) > MOST_LATE && Math.max(daysOf(a), daysOf(b)) === 1) return null;
    // "The master reported on 7 July that he had been attacked": on that day, most likely.
    return Math.abs(toDayNumber(a.end) - toDayNumber(b.end)) <= 1 ? "week" : "month";
  }
  const longest = Math.max(daysOf(a), daysOf(b));
  if (!spansOverlap(a, b)) return longest <= 2 && spansOverlap(widen(a), widen(b)) ? "slip" : null;
  // "Since 16 February", told on different days.
  if (a.openEnd && b.openEnd && a.start === b.start) return "day";
  if (longest === 1) return "day";
  if (longest === 2) return a.start === b.start ? "day" : "night";
  // Of an exercise one tells the first day, the other all.
  if (a.start === b.start && (a.end === b.end || longest <= 14) && (a.precision === "range" || b.precision === "range")) return "day";
  return longest <= 8 ? "week" : longest <= 31 ? "month" : "season";
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

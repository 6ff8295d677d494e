import { addDays, type IsoDay, toDayNumber } from "#domain/time.ts";
import { daysInMonth, monthOf, monthStretch, partOfYearStretch, toDay, weekdayOf, yearOf } from "./calendar.ts";
import type { Direction } from "./date-context.ts";
import type { Anchor, Base, DateBase, Step } from "./date-phrase.ts";
import type { DateContext } from "./date-resolved.ts";
import type { TimeUnit } from "./lexicon/time-words.ts";

const YEARS_AND_MORE: ReadonlySet<TimeUnit> = new Set(["year", "decade", "century", "millennium"]);

/** The day that steps of a unit are counted from. */
export function anchorDay(unit: TimeUnit, anchor: Anchor, count: number, context: DateContext): IsoDay | null {
  const { last, narrative, reference, back } = context;
  if (anchor === "last" && count === 0 && unit === "year" && back !== null) return back;
  const told = YEARS_AND_MORE.has(unit) ? last.year : unit === "month" || unit === "quarter" ? last.month : last.day;
  if (anchor === "last") {
    const isBackFromPast = !narrative && count < 0 && told === last.day && context.direction < 1;
    return (isBackFromPast ? context.lastPast : told) ?? (narrative ? null : reference);
  }
  return narrative && count === 0 && unit !== "day" ? (told ?? reference) : reference;
}

/** The year of "October last year". */
export function stepYear(step: Step | null, context: DateContext): number | null {
  if (!step) return null;
  const day = anchorDay("year", step.anchor, step.count, context);
  return day === null ? null : yearOf(day) + step.count;
}

/** Reports of results come within weeks of a quarter's end; a quarter told as past has ended, or is about to. */
export function yearOfPart({ unit, number }: Extract<Base, { kind: "part-of-year" }>, context: DateContext): number | null {
  if (context.sentenceYear !== null) return context.sentenceYear;
  if (context.narrative) return context.last.year ? yearOf(context.last.year) : context.firstYear;
  const { reference, direction } = context;
  if (reference === null) return null;
  const year = yearOf(reference);
  const part = partOfYearStretch(year, unit, number);
  if (direction > 0) return part.end >= reference ? year : year + 1;
  return (direction < 0 ? addDays(part.end, -15) : part.start) <= reference ? year : year - 1;
}

/** "Last October", "the following March", "that June": the year of the month meant. */
export function whichYear(which: Step, month: number, context: DateContext): number | null {
  const { last, reference } = context;
  const day = which.anchor === "reference" ? reference : (last.month ?? last.year ?? reference);
  if (day === null) return null;
  // "In 1645 the town fell; the following March …": a bare year told since has no month to count from.
  if (which.anchor === "last" && last.year !== null && yearOf(last.year) !== yearOf(day))
    return yearOf(last.year) + (which.count > 0 && month === 12 ? 0 : which.count);
  const here = monthOf(day);
  if (which.count < 0) return month < here ? yearOf(day) : yearOf(day) - 1;
  if (which.count > 0) return month > here ? yearOf(day) : yearOf(day) + 1;
  return yearOf(day);
}

/** The year of a month or day named without one. */
export function pickYear({ month, day, weekday }: DateBase, context: DateContext): number | null {
  if (month === null) return null;
  if (context.listYear !== null) return context.listYear;
  if (weekday !== null && day !== null) {
    const fitting = yearOfWeekday(weekday, month, day, context);
    if (fitting !== null) return fitting;
  }
  if (context.narrative && context.clauseYear !== null) return yearOf(context.clauseYear);
  if (context.narrative) return yearOfReport(month, day, context) ?? pickToldYear(month, context);
  const { sentenceYear, reference } = context;
  if (sentenceYear !== null && !(context.direction > 0 && reference !== null && sentenceYear < yearOf(reference)))
    return leapsOn(month, sentenceYear, context) && (reference === null || toDay(sentenceYear + 1, month, day ?? 1) <= reference)
      ? sentenceYear + 1
      : sentenceYear;
  if (reference === null) return null;
  return pickNearYear(month, day, reference, context.direction);
}

/** Months that a history may leap over without naming the new year. */
const LEAP = 6;

/** Days around the report in which a history has come to its own time. */
const NEAR_REPORT = 45;

/** "It fell silent in May 2024. It reopened on 1 February", written on the 11th: a day that would lie behind what was told, and close to the report. */
function yearOfReport(month: number, day: number | null, context: DateContext): number | null {
  const { reference, last } = context;
  const told = pickToldYear(month, context);
  if (reference === null || day === null || told === null || last.day === null || toDay(told, month, day) >= last.day) return null;
  const year = yearOf(reference);
  const near = [year, year - 1, year + 1].find(
    (one) => Math.abs(toDayNumber(toDay(one, month, day)) - toDayNumber(reference)) <= NEAR_REPORT,
  );
  return near !== undefined && near > told ? near : null;
}

/** A history goes forward: from autumn on, an early month is the next year's, unless it is told as gone before. */
export function pickToldYear(month: number, context: DateContext): number | null {
  if (context.last.year === null) return context.firstYear ?? (context.reference ? yearOf(context.reference) : null);
  const year = yearOf(context.last.year);
  return leapsOn(month, year, context) ? year + 1 : year;
}

/** "On 11 December 2024 both signed; their experts met on 18 February": of the next year. */
function leapsOn(month: number, year: number, { last, isBefore }: DateContext): boolean {
  const told = last.month === null || yearOf(last.month) !== year ? null : monthOf(last.month);
  return told !== null && told >= 8 && month <= told - LEAP && !isBefore;
}

/** News tells what lies a little behind unless its verb looks ahead. A day more is allowed for time zones. */
function pickNearYear(month: number, day: number | null, reference: IsoDay, direction: Direction): number {
  const year = yearOf(reference);
  const at = (candidate: number) => (day === null ? toDay(candidate, month, 1) : toDay(candidate, month, day));
  if (direction > 0) {
    // "was set for 25 July and is now to be held in August", said on the 30th.
    const end = day === null ? monthStretch(year, month).end : addDays(at(year), JUST_PAST);
    return end >= reference ? year : year + 1;
  }
  // "Wages rise from 1 April, and those detained …", said on 27 March: no day of the year before.
  if (direction < 0) return at(year) <= addDays(reference, day === null ? 1 : JUST_AHEAD) ? year : year - 1;
  const away = (candidate: number) => Math.abs(toDayNumber(at(candidate)) - toDayNumber(reference));
  return [year, year - 1, year + 1].reduce((best, candidate) => (away(candidate) < away(best) ? candidate : best));
}

const JUST_PAST = 30;
const JUST_AHEAD = 14;

/** "Tuesday, October 15" falls in few years: the one nearest to the report, or the only recent one. */
function yearOfWeekday(weekday: number, month: number, day: number, context: DateContext): number | null {
  const fits = (year: number) => day <= daysInMonth(year, month) && weekdayOf(toDay(year, month, day)) === weekday;
  if (context.reference !== null && !context.narrative) {
    const year = yearOf(context.reference);
    return [0, -1, 1, -2, 2].map((offset) => year + offset).find(fits) ?? null;
  }
  if (context.narrative && context.last.year !== null) {
    const year = yearOf(context.last.year);
    return [0, 1, -1].map((offset) => year + offset).find(fits) ?? null;
  }
  const { from, to } = context.recentYears;
  const fitting = Array.from({ length: to - from + 1 }, (_, offset) => from + offset).filter(fits);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

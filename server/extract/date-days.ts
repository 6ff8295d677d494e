import { addDays, type IsoDay, toDayNumber } from "#domain/time.ts";
import {
  addMonths,
  dayStretch,
  daysInMonth,
  HOLIDAYS,
  monthOf,
  monthStretch,
  nthWeekday,
  toDay,
  weekdayOf,
  weekStretch,
  yearOf,
  yearStretch,
} from "./calendar.ts";
import { resolveBeforeChrist, yearToldBeforeChrist } from "./date-before-christ.ts";
import { type Base, type DateBase, date } from "./date-phrase.ts";
import { type DateContext, known, pad, type Resolved, unknown } from "./date-resolved.ts";
import { anchorDay, pickYear, stepYear, whichYear } from "./date-years.ts";

type BaseOf<K extends Base["kind"]> = Extract<Base, { kind: K }>;

export function resolveDate(base: DateBase, context: DateContext): Resolved | null {
  if (base.month === null && base.day !== null) return resolveBareDay(base.day, base.weekday, context);
  const { month, day } = base;
  const before = base.year === null || base.isEraless ? yearToldBeforeChrist(month, base.year, base.which, context) : null;
  if (before !== null) return resolveBeforeChrist({ year: before, month, day });
  const year =
    base.year ?? (base.which && month ? whichYear(base.which, month, context) : stepYear(base.step, context)) ?? pickYear(base, context);
  if (year !== null && (year < 1 || year > 9999)) return null;
  if (month === null) return year === null ? unknown("XXXX", "year") : known(yearStretch(year));
  if (day !== null && day > daysInMonth(year ?? 2000, month)) return null;
  if (year === null) return day === null ? unknown(`XXXX-${pad(month)}`, "month") : unknown(`XXXX-${pad(month)}-${pad(day)}`, "day");
  return known(day === null ? monthStretch(year, month) : dayStretch(toDay(year, month, day)));
}

/** "The 12th" of the month told last. */
function resolveBareDay(day: number, weekday: number | null, context: DateContext): Resolved | null {
  const { last, reference, narrative } = context;
  const fits = (told: string | null) => told !== null && (weekday === null || weekdayOf(`${told.slice(0, 7)}-${pad(day)}`) === weekday);
  const told = [last.month, last.day, narrative ? null : reference].find(fits) ?? null;
  if (told === null) return unknown(`XXXX-XX-${pad(day)}`, "day");
  const [year, month] = [yearOf(told), monthOf(told)];
  return day <= daysInMonth(year, month) ? known(dayStretch(toDay(year, month, day))) : null;
}

export function resolveWeekday(base: BaseOf<"weekday">, context: DateContext): Resolved {
  const { weekday, step, week } = base;
  const none = unknown(`XXXX-WXX-${weekday}`, "day");
  const isTold = step?.anchor === "last" || (context.narrative && week === null && context.last.day !== null);
  // "The painter, who died on Sunday, was born in 1931": before anything is told, the day of writing is all there is.
  const isUnmoored = context.narrative && (context.last.day ?? context.last.month ?? context.last.year) !== null;
  const day = isTold ? (context.last.day ?? context.reference) : isUnmoored ? null : context.reference;
  if (day === null) return none;
  const forward = (weekday - weekdayOf(day) + 7) % 7;
  const latest = addDays(day, forward === 0 ? 0 : forward - 7);
  const next = addDays(day, forward);
  if (base.beyond !== undefined) return known(dayStretch(addDays(forward === 0 ? addDays(day, 7) : next, 7 * base.beyond)));
  if (week !== null) return known(dayStretch(addDays(weekStretch(addDays(day, 7 * week)).start, weekday - 1)));
  if (step?.count === -1) return known(dayStretch(forward === 0 ? addDays(day, -7) : latest));
  if (step?.count === 1) return known(dayStretch(forward === 0 ? addDays(day, 7) : next));
  if (isTold) return known(dayStretch(next));
  const looksAhead = context.direction > 0 || (step !== null && context.direction === 0);
  // "Said on Monday that it would vote on Tuesday", in a report of Wednesday.
  const isOver = context.saidOn !== null && context.saidOn < latest && latest < day;
  return known(dayStretch(looksAhead && !isOver ? next : inPeriod(latest, context)));
}

/** "On Monday", said on a Monday of the week before. */
function inPeriod(day: IsoDay, { period }: DateContext): IsoDay {
  const before = addDays(day, -7);
  return period && day > period.end && before >= period.start ? before : day;
}

export function resolveInMonth(base: BaseOf<"in-month">, context: DateContext): Resolved | null {
  const { what, ordinal } = base;
  const { year, month } = monthOfBase(base, context);
  if (year === null) {
    if (what === "week") return unknown("XXXX-WXX", "week");
    return unknown(`XXXX-${month === null ? "XX" : pad(month)}-${what === "day" && ordinal > 0 ? pad(ordinal) : "XX"}`, "day");
  }
  const days = daysInMonth(year, month);
  if (what === "day") return ordinal > days ? null : known(dayStretch(toDay(year, month, ordinal < 0 ? days : ordinal)));
  if (ordinal > 5) return null;
  if (what === "week") return known(weekStretch(toDay(year, month, ordinal < 0 ? days - 3 : Math.min(days, 4 + 7 * (ordinal - 1)))));
  return known(dayStretch(nthWeekday(year, month, what, ordinal)));
}

type YearAndMonth = { year: number; month: number } | { year: null; month: number | null };

function monthOfBase({ month, year, step }: BaseOf<"in-month">, context: DateContext): YearAndMonth {
  if (typeof month === "number") return { year: year ?? stepYear(step, context) ?? pickYear(date({ month }), context), month };
  const told = anchorDay("month", month.anchor, month.count, context);
  return told === null ? { year: null, month: null } : addMonths(yearOf(told), monthOf(told), month.count);
}

export function resolveNumberedWeek(base: BaseOf<"numbered-week">, context: DateContext): Resolved {
  const told = context.last.year ?? context.reference;
  const day = context.narrative ? told : context.reference;
  const year = base.year ?? stepYear(base.step, context) ?? context.sentenceYear ?? (day === null ? null : yearOf(day));
  if (year === null) return unknown(`XXXX-W${pad(base.number)}`, "week");
  const inYear = (candidate: number) => weekStretch(addDays(toDay(candidate, 1, 4), 7 * (base.number - 1)));
  const here = inYear(year);
  // In January, "week 51" is the old year's, unless the verb looks ahead.
  const isOld = base.year === null && !context.narrative && context.reference !== null && here.start > addDays(context.reference, 120);
  return known(isOld && context.direction < 1 ? inYear(year - 1) : here);
}

/** "The week of 6 October"; "the week to 10 October" are the seven days that end on it. */
export function resolveWeekWith({ day: named, isLast }: BaseOf<"week-with">, context: DateContext): Resolved | null {
  const day = resolveDate(named, context);
  if (!day?.start) return day && unknown("XXXX-WXX", "week");
  const week = known(weekStretch(day.start));
  return isLast ? { ...week, start: addDays(day.start, -6), end: day.start } : week;
}

/** A feast that moves is behind or ahead by its own day in each year. */
function nearestYear(dayIn: (year: number) => IsoDay, { reference, direction, sentenceYear, listYear }: DateContext): number | null {
  if (reference === null || sentenceYear !== null || listYear !== null) return null;
  const years = [0, -1, 1].map((offset) => yearOf(reference) + offset);
  if (direction !== 0) {
    const isOnSide = (year: number) => (direction > 0 ? dayIn(year) >= reference : dayIn(year) <= addDays(reference, 1));
    return (direction > 0 ? [0, 1] : [0, -1]).map((offset) => yearOf(reference) + offset).find(isOnSide) ?? null;
  }
  const away = (year: number) => Math.abs(toDayNumber(dayIn(year)) - toDayNumber(reference));
  return years.reduce((best, year) => (away(year) < away(best) ? year : best));
}

export function resolveHoliday(base: BaseOf<"holiday">, context: DateContext): Resolved | null {
  const dayIn = HOLIDAYS.get(base.name);
  if (!dayIn) return null;
  const near = base.year === null && !base.which && !base.step && !context.narrative ? nearestYear(dayIn, context) : null;
  if (near !== null) return known(dayStretch(dayIn(near)));
  const sample = dayIn(2024);
  const month = monthOf(sample);
  const fields = date({ month, day: Number(sample.slice(8)) });
  const year =
    base.year ?? (base.which ? whichYear(base.which, month, context) : stepYear(base.step, context)) ?? pickYear(fields, context);
  return year === null || year < 1 || year > 9999 ? unknown(`XXXX${sample.slice(4)}`, "day") : known(dayStretch(dayIn(year)));
}

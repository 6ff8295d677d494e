import { addDays, type IsoDay, type TimePrecision } from "#domain/time.ts";
import {
  centuryStretch,
  dayStretch,
  daysInMonth,
  decadeStretch,
  HOLIDAYS,
  monthOf,
  monthStretch,
  partOfYearStretch,
  type Stretch,
  seasonStretch,
  shiftedStretch,
  toDay,
  weekdayOf,
  weekStretch,
  yearOf,
  yearStretch,
} from "./calendar.ts";
import type { Direction } from "./date-context.ts";
import { narrow } from "./date-edge.ts";
import type { Anchor, Base, DateBase, DatePhrase, PointPhrase, Step } from "./date-phrase.ts";
import type { TimeUnit } from "./lexicon/time-words.ts";

/** What has been said so far, as far as it helps to read the next expression. */
export type DateContext = {
  reference: IsoDay | null;
  narrative: boolean;
  direction: Direction;
  /** Start of the last date told, by how exactly it was told. */
  last: { day: IsoDay | null; month: IsoDay | null; year: IsoDay | null };
  /** The last day told that lies behind the reference: what "two days earlier" looks back from. */
  lastPast: IsoDay | null;
  /** Last year written out in the same sentence. */
  sentenceYear: number | null;
  /** Year that the end of a list says for all of it. */
  listYear: number | null;
  /** First year that the document writes out: dates before it in a history belong there. */
  firstYear: number | null;
  /** Years in which a weekday and a day of the month may fall when nothing else tells, both ends included. */
  recentYears: { from: number; to: number };
};

/** A value, and the civil days it covers where they are known. */
export type Resolved = { value: string; precision: TimePrecision; start: IsoDay | null; end: IsoDay | null; clock: string | null };

const known = (stretch: Stretch): Resolved => ({ ...stretch, clock: null });
const unknown = (value: string, precision: TimePrecision): Resolved => ({ value, precision, start: null, end: null, clock: null });
const pad = (value: number) => String(value).padStart(2, "0");

const UNKNOWN_UNITS: Partial<Record<TimeUnit, [string, TimePrecision]>> = {
  week: ["XXXX-WXX", "week"],
  fortnight: ["XXXX-WXX", "week"],
  weekend: ["XXXX-WXX-WE", "range"],
  month: ["XXXX-XX", "month"],
  quarter: ["XXXX-QX", "quarter"],
  year: ["XXXX", "year"],
  decade: ["XXXX", "decade"],
  century: ["XXXX", "range"],
};

/** Null when the words make no date: 31 April, a year that no calendar has. */
export function resolvePhrase(phrase: DatePhrase, context: DateContext): Resolved | null {
  if (phrase.type === "point") return resolvePoint(phrase, context);
  if (phrase.type === "range") return resolveRange(phrase.from, phrase.to, context);
  if (phrase.type === "vague") return unknown(phrase.value, "vague");
  if (phrase.type === "set") return unknown(phrase.value, phrase.value.startsWith("P") ? "duration" : "day");
  return {
    ...unknown(phrase.value, "duration"),
    ...(phrase.toward && stretchFrom(phrase.unit, phrase.count, phrase.toward, context.reference)),
  };
}

/** "The past 24 hours" of a report reach from the day before to its own. */
function stretchFrom(
  unit: TimeUnit,
  count: number | null,
  toward: -1 | 1,
  reference: IsoDay | null,
): { start: IsoDay; end: IsoDay } | null {
  if (reference === null || count === null || count > 1000) return null;
  const days = { second: 0, minute: 0, hour: 1 / 24, day: 1, night: 1, week: 7, fortnight: 14, weekend: 7 } as Partial<
    Record<TimeUnit, number>
  >;
  const months: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };
  const length = Math.ceil((days[unit] ?? (months[unit] ?? 0) * 30.4375) * count);
  const other = addDays(reference, toward * length);
  return toward < 0 ? { start: other, end: reference } : { start: reference, end: other };
}

function resolvePoint(phrase: PointPhrase, context: DateContext): Resolved | null {
  if (isTodayInHistory(phrase, context)) return unknown("PRESENT_REF", "vague");
  const base = resolveBase(phrase.base, context);
  if (!base) return null;
  const narrowed = phrase.edge ? narrow(base, phrase.edge, context.reference) : base;
  if (phrase.clock) {
    const clock = `${phrase.clock.time}${phrase.clock.zone}`;
    return { ...narrowed, value: `${base.value}T${clock}`, precision: "time", clock };
  }
  return phrase.part ? { ...narrowed, value: `${base.value}T${phrase.part}`, precision: "time" } : narrowed;
}

const isTodayInHistory = ({ base, part, clock }: PointPhrase, context: DateContext) =>
  context.narrative && base.kind === "unit" && base.unit === "day" && base.count === 0 && base.anchor === "reference" && !part && !clock;

function resolveBase(base: Base, context: DateContext): Resolved | null {
  switch (base.kind) {
    case "date":
      return resolveDate(base, context);
    case "weekday":
      return resolveWeekday(base, context);
    case "unit":
      return resolveUnit(base.unit, base.count, base.anchor, context);
    case "season":
      return resolveSeason(base, context);
    case "part-of-year": {
      const year = base.year ?? stepYear(base.step, context) ?? yearOfPart(base, context);
      return year === null
        ? unknown(`XXXX-${base.unit === "quarter" ? "Q" : "H"}${base.number}`, base.unit)
        : known(partOfYearStretch(year, base.unit, base.number));
    }
    case "week-of":
      return resolveWeekOf(base, context);
    case "decade":
      return known(decadeStretch(base.start));
    case "century":
      return base.start === 0 ? unknown("00XX", "range") : known(centuryStretch(base.start));
    case "holiday":
      return resolveHoliday(base, context);
    case "before-christ":
      return unknown(`-${String(base.year - 1).padStart(4, "0")}`, "year");
    case "hour-only":
      return resolveDayOfHour(context);
  }
}

function resolveDayOfHour(context: DateContext): Resolved {
  const day = context.last.day ?? (context.narrative ? null : context.reference);
  return day === null ? unknown("XXXX-XX-XX", "day") : known(dayStretch(day));
}

/** The day that steps of a unit are counted from. */
function anchorDay(unit: TimeUnit, anchor: Anchor, count: number, context: DateContext): IsoDay | null {
  const { last, narrative, reference } = context;
  const told =
    unit === "year" || unit === "decade" || unit === "century" || unit === "millennium"
      ? last.year
      : unit === "month" || unit === "quarter"
        ? last.month
        : last.day;
  if (anchor === "last") {
    const isBackFromPast = !narrative && count < 0 && told === last.day && context.direction < 1;
    return (isBackFromPast ? context.lastPast : told) ?? (narrative ? null : reference);
  }
  return narrative && count === 0 && unit !== "day" ? (told ?? reference) : reference;
}

function resolveUnit(unit: TimeUnit, count: number, anchor: Anchor, context: DateContext): Resolved | null {
  const day = anchorDay(unit, anchor, count, context);
  if (day === null) {
    const [value, precision] = UNKNOWN_UNITS[unit] ?? ["XXXX-XX-XX", "day"];
    return unknown(value, precision);
  }
  if (Math.abs(count) > 10_000) return null;
  const year = yearOf(day) + (unit === "millennium" ? 1000 : unit === "century" ? 100 : unit === "decade" ? 10 : 1) * count;
  if ((unit === "year" || unit === "decade" || unit === "century" || unit === "millennium") && (year < 1 || year > 9999)) return null;
  // "Over the weekend" and "this weekend" look back unless the verb looks forward.
  if (unit === "weekend" && count === 0 && anchor === "reference" && context.direction < 0 && weekdayOf(day) < 6)
    return known(shiftedStretch(day, unit, -1));
  return known(shiftedStretch(day, unit, count));
}

function stepYear(step: Step | null, context: DateContext): number | null {
  if (!step) return null;
  const day = anchorDay("year", step.anchor, step.count, context);
  return day === null ? null : yearOf(day) + step.count;
}

/** Reports of results come within weeks of a quarter's end; a quarter told as past has ended, or is about to. */
function yearOfPart({ unit, number }: Extract<Base, { kind: "part-of-year" }>, context: DateContext): number | null {
  if (context.sentenceYear !== null) return context.sentenceYear;
  if (context.narrative) return context.last.year ? yearOf(context.last.year) : context.firstYear;
  const { reference, direction } = context;
  if (reference === null) return null;
  const year = yearOf(reference);
  const part = partOfYearStretch(year, unit, number);
  if (direction > 0) return part.end >= reference ? year : year + 1;
  return (direction < 0 ? addDays(part.end, -15) : part.start) <= reference ? year : year - 1;
}

function resolveDate(base: DateBase, context: DateContext): Resolved | null {
  if (base.month === null && base.day !== null) return resolveBareDay(base.day, context);
  const { month, day } = base;
  const year =
    base.year ?? (base.which && month ? whichYear(base.which, month, context) : stepYear(base.step, context)) ?? pickYear(base, context);
  if (year !== null && (year < 1 || year > 9999)) return null;
  if (month === null) return year === null ? unknown("XXXX", "year") : known(yearStretch(year));
  if (day !== null && day > daysInMonth(year ?? 2000, month)) return null;
  if (year === null) return day === null ? unknown(`XXXX-${pad(month)}`, "month") : unknown(`XXXX-${pad(month)}-${pad(day)}`, "day");
  return known(day === null ? monthStretch(year, month) : dayStretch(toDay(year, month, day)));
}

/** "The 12th" of the month told last. */
function resolveBareDay(day: number, context: DateContext): Resolved | null {
  const told = context.last.month ?? (context.narrative ? null : context.reference);
  if (told === null) return unknown(`XXXX-XX-${pad(day)}`, "day");
  const [year, month] = [yearOf(told), monthOf(told)];
  return day <= daysInMonth(year, month) ? known(dayStretch(toDay(year, month, day))) : null;
}

/** "Last October", "the following March", "that June": the year of the month meant. */
function whichYear(which: Step, month: number, context: DateContext): number | null {
  const day = which.anchor === "reference" ? context.reference : (context.last.month ?? context.last.year ?? context.reference);
  if (day === null) return null;
  const here = monthOf(day);
  if (which.count < 0) return month < here ? yearOf(day) : yearOf(day) - 1;
  if (which.count > 0) return month > here ? yearOf(day) : yearOf(day) + 1;
  return yearOf(day);
}

/** The year of a month or day named without one. */
function pickYear({ month, day, weekday }: DateBase, context: DateContext): number | null {
  if (month === null) return null;
  if (context.listYear !== null) return context.listYear;
  if (weekday !== null && day !== null) {
    const fitting = yearOfWeekday(weekday, month, day, context);
    if (fitting !== null) return fitting;
  }
  if (context.narrative) return pickToldYear(month, context);
  const { sentenceYear, reference } = context;
  if (sentenceYear !== null && !(context.direction > 0 && reference !== null && sentenceYear < yearOf(reference))) return sentenceYear;
  if (context.reference === null) return null;
  return pickNearYear(month, day, context.reference, context.direction);
}

function pickToldYear(month: number, context: DateContext): number | null {
  if (context.last.year === null) return context.firstYear ?? (context.reference ? yearOf(context.reference) : null);
  const year = yearOf(context.last.year);
  const told = context.last.month === null || yearOf(context.last.month) !== year ? null : monthOf(context.last.month);
  return told !== null && told >= 10 && month <= 3 ? year + 1 : year;
}

/** News tells what lies a little behind unless its verb looks ahead. A day more is allowed for time zones. */
function pickNearYear(month: number, day: number | null, reference: IsoDay, direction: Direction): number {
  const year = yearOf(reference);
  const at = (candidate: number) => (day === null ? toDay(candidate, month, 1) : toDay(candidate, month, day));
  if (direction > 0) {
    const end = day === null ? monthStretch(year, month).end : at(year);
    return end >= reference ? year : year + 1;
  }
  if (direction < 0) return at(year) <= addDays(reference, 1) ? year : year - 1;
  const ahead = (candidate: number) => Math.abs(Date.parse(at(candidate)) - Date.parse(reference));
  return [year, year - 1, year + 1].reduce((best, candidate) => (ahead(candidate) < ahead(best) ? candidate : best));
}

/** "Tuesday, October 15" falls in few years: the one nearest to the report, or the only recent one. */
function yearOfWeekday(weekday: number, month: number, day: number, context: DateContext): number | null {
  const fits = (year: number) => day <= daysInMonth(year, month) && weekdayOf(toDay(year, month, day)) === weekday;
  if (context.reference !== null && !context.narrative) {
    const year = yearOf(context.reference);
    return [0, -1, 1, -2, 2].map((offset) => year + offset).find(fits) ?? null;
  }
  const { from, to } = context.recentYears;
  const fitting = Array.from({ length: to - from + 1 }, (_, offset) => from + offset).filter(fits);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function resolveWeekday(base: Extract<Base, { kind: "weekday" }>, context: DateContext): Resolved {
  const { weekday, step, week } = base;
  const none = unknown(`XXXX-WXX-${weekday}`, "day");
  const isTold = step?.anchor === "last" || (context.narrative && week === null && context.last.day !== null);
  const day = isTold ? (context.last.day ?? context.reference) : context.narrative ? null : context.reference;
  if (day === null) return none;
  const forward = (weekday - weekdayOf(day) + 7) % 7;
  const latest = addDays(day, forward === 0 ? 0 : forward - 7);
  const next = addDays(day, forward);
  if (week !== null) return known(dayStretch(addDays(weekStretch(addDays(day, 7 * week)).start, weekday - 1)));
  if (step?.count === -1) return known(dayStretch(forward === 0 ? addDays(day, -7) : latest));
  if (step?.count === 1) return known(dayStretch(forward === 0 ? addDays(day, 7) : next));
  if (isTold) return known(dayStretch(next));
  const looksAhead = context.direction > 0 || (step !== null && context.direction === 0);
  return known(dayStretch(looksAhead ? next : latest));
}

function resolveSeason(base: Extract<Base, { kind: "season" }>, context: DateContext): Resolved {
  const first = { SP: 3, SU: 6, FA: 9, WI: 12 }[base.season];
  const year = base.year ?? stepYear(base.step, context);
  if (year !== null) return known(seasonStretch(year, base.season));
  const { reference } = context;
  if (context.narrative || base.which?.anchor === "last") {
    const told = base.which ? whichYear(base.which, first, context) : pickToldYear(first, context);
    return told === null ? unknown(`XXXX-${base.season}`, "season") : known(seasonStretch(told, base.season));
  }
  if (reference === null) return unknown(`XXXX-${base.season}`, "season");
  const candidates = [-2, -1, 0, 1].map((offset) => seasonStretch(yearOf(reference) + offset, base.season));
  const current = candidates.find((stretch) => stretch.start <= reference && reference <= stretch.end);
  const past = candidates.findLast((stretch) => stretch.end < reference) ?? candidates[0];
  const ahead = candidates.find((stretch) => stretch.start > reference) ?? candidates[3];
  const isAhead = base.which ? base.which.count > 0 : context.direction > 0;
  const chosen = base.which?.count === -1 ? past : isAhead ? ahead : (current ?? (base.which ? candidates[2] : past));
  return chosen ? known(chosen) : unknown(`XXXX-${base.season}`, "season");
}

function resolveWeekOf(base: Extract<Base, { kind: "week-of" }>, context: DateContext): Resolved {
  const fields: DateBase = { kind: "date", year: base.year, month: base.month, day: null, weekday: null, step: null, which: null };
  const year = base.year ?? pickYear(fields, context);
  if (year === null) return unknown("XXXX-WXX", "week");
  const day = base.ordinal < 0 ? daysInMonth(year, base.month) - 3 : 4 + 7 * (base.ordinal - 1);
  return known(weekStretch(toDay(year, base.month, day)));
}

function resolveHoliday(base: Extract<Base, { kind: "holiday" }>, context: DateContext): Resolved | null {
  const dayIn = HOLIDAYS.get(base.name);
  if (!dayIn) return null;
  const sample = dayIn(2024);
  const month = monthOf(sample);
  const fields: DateBase = { kind: "date", year: null, month, day: Number(sample.slice(8)), weekday: null, step: null, which: null };
  const year =
    base.year ?? (base.which ? whichYear(base.which, month, context) : stepYear(base.step, context)) ?? pickYear(fields, context);
  return year === null || year < 1 || year > 9999 ? unknown(`XXXX${sample.slice(4)}`, "day") : known(dayStretch(dayIn(year)));
}

function resolveRange(from: PointPhrase, to: PointPhrase, context: DateContext): Resolved | null {
  const [first, second] = shareYear(from, to);
  const a = resolvePoint(first, context);
  const b = resolvePoint(yearAfter(second, a), context);
  if (!a || !b) return null;
  const isTurned = a.start !== null && b.start !== null && b.start < a.start;
  if (isTurned && first.base.kind === "weekday" && second.base.kind === "weekday") return rangeOf(a, shiftDays(b, 7));
  return isTurned ? null : rangeOf(a, b);
}

/** Of "2 to 9 September" in a report of 5 September, both belong to one year. */
function yearAfter(to: PointPhrase, from: Resolved | null): PointPhrase {
  const { base } = to;
  if (base.kind !== "date" || base.month === null || base.year !== null || base.step !== null || !from?.start) return to;
  const year = yearOf(from.start);
  return { ...to, base: { ...base, year: base.month < monthOf(from.start) ? year + 1 : year } };
}

const shiftDays = (resolved: Resolved, days: number): Resolved =>
  resolved.start === null ? resolved : { ...resolved, ...dayStretch(addDays(resolved.start, days)) };

const rangeOf = (a: Resolved, b: Resolved): Resolved => ({
  value: `${a.value}/${b.value}`,
  precision: "range",
  start: b.end === null ? null : a.start,
  end: a.start === null ? null : b.end,
  clock: null,
});

/** "28 February to 3 March 2024": the year that one end says holds for the other. */
function shareYear(from: PointPhrase, to: PointPhrase): [PointPhrase, PointPhrase] {
  const [a, b] = [from.base, to.base];
  if (a.kind !== "date" || b.kind !== "date" || a.month === null || b.month === null) return [from, to];
  if (a.year === null && a.step === null && b.year !== null)
    return [{ ...from, base: { ...a, year: a.month > b.month ? b.year - 1 : b.year } }, to];
  if (b.year === null && b.step === null && a.year !== null)
    return [from, { ...to, base: { ...b, year: b.month < a.month ? a.year + 1 : a.year } }];
  return [from, to];
}

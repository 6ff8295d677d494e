import { addDays, type IsoDay, type TimePrecision } from "#domain/time.ts";
import {
  addMonths,
  centuryStretch,
  dayStretch,
  daysInMonth,
  decadeStretch,
  monthOf,
  monthStretch,
  partOfYearStretch,
  seasonStretch,
  shiftedStretch,
  toDay,
  weekdayOf,
  yearOf,
  yearStretch,
} from "./calendar.ts";
import { resolveBeforeChrist, seasonBeforeChrist, shareEra, shiftBeforeChrist, yearToldBeforeChrist } from "./date-before-christ.ts";
import { resolveDate, resolveHoliday, resolveInMonth, resolveNumberedWeek, resolveWeekday, resolveWeekWith } from "./date-days.ts";
import { durationValue } from "./date-duration.ts";
import { narrow } from "./date-edge.ts";
import type { Base, DatePhrase, PointPhrase } from "./date-phrase.ts";
import { type DateContext, hourOf, known, pad, type Resolved, unknown } from "./date-resolved.ts";
import { anchorDay, pickToldYear, stepYear, whichYear, yearOfPart } from "./date-years.ts";
import type { TimeUnit } from "./lexicon/time-words.ts";

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
  const { value, unit, count, toward, within, on } = phrase;
  const counted = on === undefined ? null : clockLater(on, context);
  if (counted) return counted;
  const days = within ? stretchWithin(unit, count, within, context) : toward && stretchFrom(unit, count, toward, context.reference);
  return { value, precision: "duration", start: days?.start ?? null, end: days?.end ?? null, clock: null };
}

/** "It was 9.15 when … An hour later": the time told last, and so long from it. */
function clockLater(hours: number, { last, lastClock }: DateContext): Resolved | null {
  if (last.day === null || lastClock === null) return null;
  const [hour = 0, minute = 0] = lastClock.split(":").map(Number);
  const minutes = Math.round((hour + hours) * 60) + minute;
  const day = addDays(last.day, Math.floor(minutes / (24 * 60)));
  const ofDay = ((minutes % (24 * 60)) + 24 * 60) % (24 * 60);
  const clock = `${pad(Math.floor(ofDay / 60))}:${pad(ofDay % 60)}`;
  return { value: `${day}T${clock}`, precision: "time", start: day, end: day, clock };
}

const UNIT_DAYS: Partial<Record<TimeUnit, number>> = {
  second: 0,
  minute: 0,
  hour: 1 / 24,
  day: 1,
  night: 1,
  week: 7,
  fortnight: 14,
  weekend: 7,
};
const UNIT_MONTHS: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };

/** "The past 24 hours" of a report reach from the day before to its own. */
function stretchFrom(
  unit: TimeUnit,
  count: number | null,
  toward: -1 | 1,
  reference: IsoDay | null,
): { start: IsoDay; end: IsoDay } | null {
  if (reference === null || count === null || count > 1000) return null;
  const length = Math.ceil((UNIT_DAYS[unit] ?? (UNIT_MONTHS[unit] ?? 0) * 30.4375) * count);
  const other = addDays(reference, toward * length);
  return toward < 0 ? { start: other, end: reference } : { start: reference, end: other };
}

const earlier = (a: IsoDay, b: IsoDay) => [a, b].sort()[0] ?? a;
const later = (a: IsoDay, b: IsoDay) => [a, b].sort()[1] ?? a;

/** "The first nine months of 2024", "the last ten days of March". */
function stretchWithin(
  unit: TimeUnit,
  count: number | null,
  { side, period }: { side: "first" | "last"; period: PointPhrase },
  context: DateContext,
): { start: IsoDay; end: IsoDay } | null {
  const whole = resolvePoint(period, context);
  if (!whole?.start || !whole.end || count === null || count < 1 || count > 1000) return null;
  const months = UNIT_MONTHS[unit];
  const { start, end } = whole;
  if (months !== undefined) {
    const total = Math.round(months * count);
    if (side === "first") {
      const last = addMonths(yearOf(start), monthOf(start), total - 1);
      const reach = monthStretch(last.year, last.month).end;
      return { start, end: earlier(reach, end) };
    }
    const first = addMonths(yearOf(end), monthOf(end), 1 - total);
    const from = toDay(first.year, first.month, 1);
    return { start: later(from, start), end };
  }
  const days = Math.max(1, Math.ceil((UNIT_DAYS[unit] ?? 0) * count));
  if (side === "first") return { start, end: earlier(addDays(start, days - 1), end) };
  return { start: later(addDays(end, 1 - days), start), end };
}

function resolvePoint(phrase: PointPhrase, context: DateContext): Resolved | null {
  if (isTodayInHistory(phrase, context)) return unknown("PRESENT_REF", "vague");
  const base = resolveBase(phrase, context);
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

function resolveBase(phrase: PointPhrase, context: DateContext): Resolved | null {
  const { base } = phrase;
  switch (base.kind) {
    case "date":
      return resolveDate(base, context);
    case "weekday":
      return resolveWeekday(base, context);
    case "unit":
      return resolveUnit(base, context);
    case "season":
      return resolveSeason(base, context);
    case "part-of-year": {
      const year = base.year ?? stepYear(base.step, context) ?? yearOfPart(base, context);
      return year === null
        ? unknown(`XXXX-${base.unit === "quarter" ? "Q" : "H"}${base.number}`, base.unit)
        : known(partOfYearStretch(year, base.unit, base.number));
    }
    case "year-ago-part":
      return resolveYearAgo(base.unit, context);
    case "week-with":
      return resolveWeekWith(base, context);
    case "numbered-week":
      return resolveNumberedWeek(base, context);
    case "in-month":
      return resolveInMonth(base, context);
    case "decade":
      return known(decadeStretch(base.start));
    case "century":
      return base.start === 0 ? unknown("00XX", "range") : known(centuryStretch(base.start));
    case "holiday":
      return resolveHoliday(base, context);
    case "before-christ":
      return resolveBeforeChrist(base);
    case "season-before-christ":
      return seasonBeforeChrist(base.year, base.season);
    case "century-before-christ":
      return unknown(`-${pad(base.ordinal - 1)}XX`, "range");
    case "hour-only":
      return resolveDayOfHour(hourOf(phrase), context);
  }
}

/** An hour without a day is that of the day told last; a morning after an evening is the next day's unless that is not over yet, and what is to come is today's. */
function resolveDayOfHour(hour: number, context: DateContext): Resolved {
  const { last, narrative, reference, direction, lastHour, entry } = context;
  const told = (entry.here ? entry.day : null) ?? last.day ?? (narrative ? null : reference);
  if (told === null) return unknown("XXXX-XX-XX", "day");
  if (!narrative && direction > 0 && reference !== null && told < reference) return known(dayStretch(reference));
  const isNextDay = lastHour !== null && lastHour >= 17 && hour < 12 && last.day !== null && (told !== reference || direction > 0);
  return known(dayStretch(isNextDay ? addDays(told, 1) : told));
}

function resolveUnit({ unit, count, anchor, isCounted, onThis }: Extract<Base, { kind: "unit" }>, context: DateContext): Resolved | null {
  if (unit === "year" && anchor === "last" && context.beforeChrist !== null) return shiftBeforeChrist(context.beforeChrist.year, count);
  // "Ten years on, nobody has been charged", where nothing was told from which to count.
  const isFromNowhere = unit === "year" && anchor === "last" && count > 1 && context.last.year === null && !context.narrative;
  if (isFromNowhere) return unknown(durationValue(unit, count), "duration");
  const month = anchor === "last" && UNIT_DAYS[unit] ? monthTold(context) : null;
  if (month !== null) {
    const day = addDays(month, Math.round((UNIT_DAYS[unit] ?? 0) * count));
    return known(monthStretch(yearOf(day), monthOf(day)));
  }
  const day = anchorDay(unit, anchor, count, context);
  if (day === null) {
    const [value, precision] = UNKNOWN_UNITS[unit] ?? ["XXXX-XX-XX", "day"];
    return unknown(value, precision);
  }
  if (Math.abs(count) > 10_000) return null;
  const year = yearOf(day) + (unit === "millennium" ? 1000 : unit === "century" ? 100 : unit === "decade" ? 10 : 1) * count;
  if ((unit === "year" || unit === "decade" || unit === "century" || unit === "millennium") && (year < 1 || year > 9999)) return null;
  if (onThis !== undefined) return known(shiftedStretch(sameDayOf(year, day), onThis, 0));
  // "In the course of the week", under a heading that says which.
  if (unit === "week" && count === 0 && anchor === "reference" && context.period && context.period.end < day)
    return known(shiftedStretch(context.period.end, unit, 0));
  // "Over the weekend" and "this weekend" look back unless the verb looks forward.
  if (unit === "weekend" && count === 0 && anchor === "reference" && context.direction < 0 && weekdayOf(day) < 6)
    return known(shiftedStretch(day, unit, -1));
  const shifted = known(shiftedStretch(day, unit, count));
  // "A week later" says its week; what happened then did so about the same weekday.
  const isFromDay = isCounted && unit === "week" && anchor === "last" && day === context.last.day;
  return isFromDay ? { ...shifted, start: addDays(day, 7 * count), end: addDays(day, 7 * count) } : shifted;
}

const MID_MONTH = 14;

/** "In February they took the fort and, ten days later, another": where a month was told behind the last day, its middle. */
function monthTold({ narrative, last, beforeChrist }: DateContext): IsoDay | null {
  if (!narrative || beforeChrist !== null || last.month === null || last.month.slice(0, 7) <= (last.day ?? "").slice(0, 7)) return null;
  return last.month.endsWith("-01") ? addDays(last.month, MID_MONTH) : last.month;
}

/** Of 29 February, a year without one has the 28th. */
const sameDayOf = (year: number, day: IsoDay): IsoDay =>
  toDay(year, monthOf(day), Math.min(Number(day.slice(8, 10)), daysInMonth(year, monthOf(day))));

/** "The year-earlier quarter": the quarter told last, or the latest that has ended, a year before. */
function resolveYearAgo(unit: "quarter" | "half" | null, context: DateContext): Resolved {
  const { lastPart, reference } = context;
  if (lastPart && (unit === null || unit === lastPart.unit)) {
    const months = lastPart.unit === "quarter" ? 3 : 6;
    const number = Math.ceil(monthOf(lastPart.start) / months);
    return known(partOfYearStretch(yearOf(lastPart.start) - 1, lastPart.unit, number));
  }
  if (reference === null) return unknown(unit === "quarter" ? "XXXX-QX" : "XXXX", unit ?? "year");
  if (unit !== "quarter") return known(yearStretch(yearOf(reference) - 1));
  const ended = addMonths(yearOf(reference), monthOf(reference), -3);
  return known(partOfYearStretch(ended.year - 1, "quarter", Math.ceil(ended.month / 3)));
}

/** Three digits may be years before Christ. */
const FIRST_YEAR_WITHOUT_ERA = 1000;

function resolveSeason(base: Extract<Base, { kind: "season" }>, context: DateContext): Resolved {
  const first = { SP: 3, SU: 6, FA: 9, WI: 12 }[base.season];
  const year = base.year ?? stepYear(base.step, context) ?? context.listYear;
  const before = year === null || year < FIRST_YEAR_WITHOUT_ERA ? yearToldBeforeChrist(first, year, base.which, context) : null;
  if (before !== null) return seasonBeforeChrist(before, base.season);
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
  const isAhead = context.direction > 0 && !base.which;
  const chosen =
    base.which?.count === -1 ? past : base.which?.count === 1 ? ahead : (current ?? (isAhead ? ahead : base.which ? candidates[2] : past));
  return chosen ? known(chosen) : unknown(`XXXX-${base.season}`, "season");
}

function resolveRange(from: PointPhrase, to: PointPhrase, context: DateContext): Resolved | null {
  const [shared, second] = shareYear(from, to);
  const first = context.direction > 0 ? endsAhead(shared, second, context) : shared;
  const a = resolvePoint(first, context);
  const b = resolvePoint(yearAfter(second, a), context);
  if (!a || !b) return null;
  // "From 23:00 to 05:00" ends the next day.
  const isPastMidnight =
    first.base.kind === "hour-only" && a.start === b.start && a.clock !== null && b.clock !== null && b.clock < a.clock;
  if (isPastMidnight && b.start !== null) {
    const next = addDays(b.start, 1);
    return rangeOf(a, { ...b, value: `${next}${b.value.slice(b.value.indexOf("T"))}`, start: next, end: next });
  }
  const isTurned = a.start !== null && b.start !== null && b.start < a.start;
  if (first.base.kind === "weekday" && second.base.kind === "weekday") {
    const last = isTurned ? shiftDays(b, 7) : b;
    // "Blocked the road from Monday to Saturday", said on a Monday: the week that is over.
    const isOver = context.direction < 0 && !context.narrative && context.reference !== null && (last.end ?? "") > context.reference;
    return isOver ? rangeOf(shiftDays(a, -7), shiftDays(last, -7)) : rangeOf(a, last);
  }
  return isTurned ? null : rangeOf(a, b);
}

/** "Goes on as planned from 11 to 15 May", said on the 14th: what lies ahead is its end. */
function endsAhead(from: PointPhrase, to: PointPhrase, context: DateContext): PointPhrase {
  const [a, b] = [from.base, to.base];
  if (a.kind !== "date" || b.kind !== "date" || a.month === null || b.month === null || a.day === null || a.year !== null) return from;
  const end = resolvePoint(to, context)?.start;
  return end ? { ...from, base: { ...a, year: yearOf(end) - (a.month > b.month ? 1 : 0) } } : from;
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
  if (b.kind === "before-christ") return [shareEra(from, to), to];
  if (a.kind !== "date" || b.kind !== "date" || a.month === null || b.month === null) return [from, to];
  if (a.year === null && a.step === null && b.year !== null)
    return [{ ...from, base: { ...a, year: a.month > b.month ? b.year - 1 : b.year } }, to];
  if (b.year === null && b.step === null && a.year !== null)
    return [from, { ...to, base: { ...b, year: b.month < a.month ? a.year + 1 : a.year } }];
  return [from, to];
}

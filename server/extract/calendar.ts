import { addDays, type IsoDay, type TimePrecision, toDayNumber } from "#domain/time.ts";
import type { Season, TimeUnit } from "./lexicon/time-words.ts";

/** A stretch of the calendar with its written value. */
export type Stretch = { value: string; precision: TimePrecision; start: IsoDay; end: IsoDay };

const pad = (value: number, length = 2) => String(value).padStart(length, "0");
export const toDay = (year: number, month: number, day: number): IsoDay => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
export const yearOf = (day: IsoDay) => Number(day.slice(0, 4));
export const monthOf = (day: IsoDay) => Number(day.slice(5, 7));

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** 1 (Monday) to 7. */
export const weekdayOf = (day: IsoDay) => ((((toDayNumber(day) + 3) % 7) + 7) % 7) + 1;

export const dayStretch = (day: IsoDay): Stretch => ({ value: day, precision: "day", start: day, end: day });

export function weekStretch(day: IsoDay): Stretch {
  const monday = addDays(day, 1 - weekdayOf(day));
  const year = yearOf(addDays(monday, 3));
  const fourth = toDay(year, 1, 4);
  const number = Math.round((toDayNumber(monday) - toDayNumber(fourth) + weekdayOf(fourth) - 1) / 7) + 1;
  return { value: `${pad(year, 4)}-W${pad(number)}`, precision: "week", start: monday, end: addDays(monday, 6) };
}

export function weekendStretch(day: IsoDay): Stretch {
  const week = weekStretch(day);
  return { value: `${week.value}-WE`, precision: "range", start: addDays(week.start, 5), end: week.end };
}

export function monthStretch(year: number, month: number): Stretch {
  const value = `${pad(year, 4)}-${pad(month)}`;
  return { value, precision: "month", start: `${value}-01`, end: `${value}-${daysInMonth(year, month)}` };
}

/** Months counted on over year ends: `addMonths(2024, 11, 3)` is February 2025. */
export function addMonths(year: number, month: number, count: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + count;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

export const yearStretch = (year: number): Stretch => yearsStretch(year, year, pad(year, 4), "year");

function yearsStretch(from: number, to: number, value: string, precision: TimePrecision): Stretch {
  return { value, precision, start: toDay(from, 1, 1), end: toDay(to, 12, 31) };
}

export function partOfYearStretch(year: number, unit: "quarter" | "half", number: number): Stretch {
  const months = unit === "quarter" ? 3 : 6;
  const last = number * months;
  const value = `${pad(year, 4)}-${unit === "quarter" ? "Q" : "H"}${number}`;
  return { value, precision: unit, start: toDay(year, last - months + 1, 1), end: monthStretch(year, last).end };
}

const SEASON_MONTHS: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Meteorological seasons of the northern half; the winter of a year begins in its December. */
export function seasonStretch(year: number, season: Season): Stretch {
  const first = SEASON_MONTHS[season];
  const last = addMonths(year, first, 2);
  return {
    value: `${pad(year, 4)}-${season}`,
    precision: "season",
    start: toDay(year, first, 1),
    end: monthStretch(last.year, last.month).end,
  };
}

export const decadeStretch = (start: number): Stretch => yearsStretch(start, start + 9, `${pad(start, 4).slice(0, 3)}X`, "decade");

export const centuryStretch = (start: number): Stretch => yearsStretch(start, start + 99, `${pad(start, 4).slice(0, 2)}XX`, "range");

/** The period of that unit, `count` units after the one that holds the day. */
export function shiftedStretch(day: IsoDay, unit: TimeUnit, count: number): Stretch {
  const year = yearOf(day);
  if (unit === "week") return weekStretch(addDays(day, 7 * count));
  if (unit === "fortnight") return weekStretch(addDays(day, 14 * count));
  if (unit === "weekend") return weekendStretch(addDays(day, 7 * count));
  if (unit === "month") {
    const month = addMonths(year, monthOf(day), count);
    return monthStretch(month.year, month.month);
  }
  if (unit === "quarter") {
    const month = addMonths(year, monthOf(day), 3 * count);
    return partOfYearStretch(month.year, "quarter", Math.ceil(month.month / 3));
  }
  if (unit === "year") return yearStretch(year + count);
  if (unit === "decade") return decadeStretch(Math.floor(year / 10) * 10 + 10 * count);
  if (unit === "century") return centuryStretch(Math.floor(year / 100) * 100 + 100 * count);
  if (unit === "millennium") return yearStretch(year + 1000 * count);
  return dayStretch(addDays(day, unit === "day" || unit === "night" ? count : 0));
}

/** Easter Sunday by the anonymous Gregorian computus, before 1583 by the Julian one (Meeus, Astronomical Algorithms, ch. 8). */
function easter(year: number): IsoDay {
  if (year < 1583) {
    const moon = (19 * (year % 19) + 15) % 30;
    const days = moon + ((2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7) + 114;
    return toDay(year, Math.floor(days / 31), (days % 31) + 1);
  }
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return toDay(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The n-th such weekday of a month; the last one for n = -1. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): IsoDay {
  if (n < 0) {
    const last = monthStretch(year, month).end;
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = toDay(year, month, 1);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1));
}

const fixed = (month: number, day: number) => (year: number) => toDay(year, month, day);

/** Days with a name, by the words that name them. */
export const HOLIDAYS: ReadonlyMap<string, (year: number) => IsoDay> = new Map([
  ["new year 's day", fixed(1, 1)],
  ["new year 's eve", fixed(12, 31)],
  ["new year 's", fixed(1, 1)],
  ["valentine 's day", fixed(2, 14)],
  ["may day", fixed(5, 1)],
  ["victory day", fixed(5, 9)],
  ["halloween", fixed(10, 31)],
  ["christmas eve", fixed(12, 24)],
  ["christmas day", fixed(12, 25)],
  ["christmas", fixed(12, 25)],
  ["boxing day", fixed(12, 26)],
  ["good friday", (year) => addDays(easter(year), -2)],
  ["easter sunday", easter],
  ["easter monday", (year) => addDays(easter(year), 1)],
  ["easter", easter],
  ["martin luther king day", (year) => nthWeekday(year, 1, 1, 3)],
  ["palm sunday", (year) => addDays(easter(year), -7)],
  ["ash wednesday", (year) => addDays(easter(year), -46)],
  ["maundy thursday", (year) => addDays(easter(year), -3)],
  ["holy thursday", (year) => addDays(easter(year), -3)],
  ["holy saturday", (year) => addDays(easter(year), -1)],
  ["ascension day", (year) => addDays(easter(year), 39)],
  ["pentecost", (year) => addDays(easter(year), 49)],
  ["whit sunday", (year) => addDays(easter(year), 49)],
  ["whit monday", (year) => addDays(easter(year), 50)],
  ["whitsun", (year) => addDays(easter(year), 49)],
  ["epiphany", fixed(1, 6)],
  ["candlemas", fixed(2, 2)],
  ["lady day", fixed(3, 25)],
  ["midsummer day", fixed(6, 24)],
  ["lammas", fixed(8, 1)],
  ["st . bartholomew 's day", fixed(8, 24)],
  ["michaelmas", fixed(9, 29)],
  ["martinmas", fixed(11, 11)],
  ["groundhog day", fixed(2, 2)],
  ["international women 's day", fixed(3, 8)],
  ["st . patrick 's day", fixed(3, 17)],
  ["april fools ' day", fixed(4, 1)],
  ["earth day", fixed(4, 22)],
  ["anzac day", fixed(4, 25)],
  ["ve day", fixed(5, 8)],
  ["canada day", fixed(7, 1)],
  ["bastille day", fixed(7, 14)],
  ["assumption day", fixed(8, 15)],
  ["all saints ' day", fixed(11, 1)],
  ["all souls ' day", fixed(11, 2)],
  ["armistice day", fixed(11, 11)],
  ["veterans day", fixed(11, 11)],
  ["remembrance day", fixed(11, 11)],
  ["st . stephen 's day", fixed(12, 26)],
  ["martin luther king jr . day", (year) => nthWeekday(year, 1, 1, 3)],
  ["presidents ' day", (year) => nthWeekday(year, 2, 1, 3)],
  ["presidents day", (year) => nthWeekday(year, 2, 1, 3)],
  ["mother 's day", (year) => nthWeekday(year, 5, 7, 2)],
  ["father 's day", (year) => nthWeekday(year, 6, 7, 3)],
  ["columbus day", (year) => nthWeekday(year, 10, 1, 2)],
  ["memorial day", (year) => nthWeekday(year, 5, 1, -1)],
  ["labor day", (year) => nthWeekday(year, 9, 1, 1)],
  ["thanksgiving day", (year) => nthWeekday(year, 11, 4, 4)],
  ["thanksgiving", (year) => nthWeekday(year, 11, 4, 4)],
  ["black friday", (year) => addDays(nthWeekday(year, 11, 4, 4), 1)],
]);

import type { IsoDay, TimeSpan } from "./time.ts";
import { toDayNumber } from "./time.ts";
import { DATE_WORDS } from "./words/dates.ts";
import type { Locale } from "./words/locale.ts";

const yearOf = (day: IsoDay) => Number(day.slice(0, 4));
const monthOf = (day: IsoDay) => Number(day.slice(5, 7));
const dateOf = (day: IsoDay) => Number(day.slice(8, 10));

/** A month's name: with a day beside it, alone, or short. */
function monthName(month: number, form: "dated" | "alone" | "short", locale: Locale): string {
  return DATE_WORDS[locale].months[form][month - 1] ?? "";
}

/** `3 October 2024`. */
export function formatDay(day: IsoDay, locale: Locale = "en"): string {
  return DATE_WORDS[locale].day(dateOf(day), monthName(monthOf(day), "dated", locale), yearOf(day));
}

/** `3 Oct 2024`. */
export function formatShortDay(day: IsoDay, locale: Locale = "en"): string {
  return DATE_WORDS[locale].day(dateOf(day), monthName(monthOf(day), "short", locale), yearOf(day));
}

/** `October 2024`. */
export function formatMonth(day: IsoDay, locale: Locale = "en"): string {
  return DATE_WORDS[locale].month(monthName(monthOf(day), "alone", locale), yearOf(day));
}

/** A publication date, which may be a day or only a month. */
export function formatPublished(published: string, locale: Locale = "en"): string {
  return published.length === 7 ? formatMonth(published, locale) : formatDay(published, locale);
}

/** `3–5 March 2024`, `28 February – 3 March 2024`. */
function formatDays(start: IsoDay, end: IsoDay, locale: Locale): string {
  const words = DATE_WORDS[locale];
  if (start === end) return formatDay(start, locale);
  if (yearOf(start) !== yearOf(end)) return words.span(formatDay(start, locale), formatDay(end, locale));
  const [from, to] = [start, end].map((day) => ({ day: dateOf(day), month: monthName(monthOf(day), "dated", locale) }));
  if (!from || !to) return formatDay(start, locale);
  if (monthOf(start) !== monthOf(end)) return words.daysOfYear(from, to, yearOf(start));
  return words.daysOfMonth(from.day, to.day, from.month, yearOf(start));
}

function formatSeason({ start, end }: TimeSpan, locale: Locale): string {
  const { seasons, season } = DATE_WORDS[locale];
  const name = seasons[Math.floor((monthOf(start) % 12) / 3)] ?? "";
  return season(name, yearOf(start) === yearOf(end) ? String(yearOf(start)) : `${yearOf(start)}/${String(yearOf(end)).slice(2)}`);
}

function formatClosed(span: TimeSpan, locale: Locale): string {
  const { start, end, precision } = span;
  const words = DATE_WORDS[locale];
  const year = yearOf(start);
  switch (precision) {
    case "month":
      return start.slice(0, 7) === end.slice(0, 7) ? formatMonth(start, locale) : formatDays(start, end, locale);
    case "quarter":
      return words.quarter(Math.floor((monthOf(start) - 1) / 3) + 1, year);
    case "half":
      return words.half(monthOf(start) < 7 ? 1 : 2, year);
    case "season":
      return formatSeason(span, locale);
    case "year":
      return String(year);
    case "decade":
      return words.decade(Math.floor(year / 10) * 10);
    case "week":
      return toDayNumber(end) - toDayNumber(start) === 6 ? words.week(formatDay(start, locale)) : formatDays(start, end, locale);
    default:
      return formatDays(start, end, locale);
  }
}

/** `XXXX-11-06` as far as it goes: "6 November", "November"; null for anything else. */
function formatYearless(value: string, locale: Locale): string | null {
  const [, month = "", , day] = /^XXXX-(\d{2})(-(\d{2}))?/.exec(value) ?? [];
  if (month === "") return null;
  if (day === undefined) return monthName(Number(month), "alone", locale);
  return DATE_WORDS[locale].day(Number(day), monthName(Number(month), "dated", locale), null);
}

/** When something happened, and in a quieter word how exactly that is known. */
export function formatWhen(
  when: TimeSpan | null,
  whenValue: string | null,
  locale: Locale = "en",
): { text: string; precision: string | null } {
  const { precisions, since, by, undated } = DATE_WORDS[locale];
  if (when === null) {
    const yearless = whenValue === null ? null : formatYearless(whenValue, locale);
    return yearless === null ? { text: undated, precision: null } : { text: yearless, precision: precisions.noYear };
  }
  if (when.openEnd) return { text: since(formatClosed({ ...when, end: openWith(when) }, locale)), precision: precisions.openEnd };
  if (when.openStart) return { text: by(formatDay(when.end, locale)), precision: precisions.openStart };
  const clock = when.clock === null ? "" : `, ${when.clock.replace(/^(\d{2}:\d{2})Z$/, "$1 UTC")}`;
  return { text: formatClosed(when, locale) + clock, precision: precisions[when.precision] };
}

/** Whether a time is known to the day and no more is to be said of that. */
export function isPlainDay(when: TimeSpan | null): boolean {
  return when !== null && when.precision === "day" && !when.openStart && !when.openEnd;
}

/** An open span carries the last day that its report can speak for; "since" names only where it begins. */
function openWith({ start, precision, end }: TimeSpan): IsoDay {
  return precision === "range" || precision === "duration" || precision === "vague" || precision === "day" || precision === "time"
    ? start
    : end;
}

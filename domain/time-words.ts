import type { IsoDay, TimeSpan } from "./time.ts";
import { toDayNumber } from "./time.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const SEASONS = ["winter", "spring", "summer", "autumn"] as const;
const ORDINALS = ["first", "second", "third", "fourth"] as const;

const yearOf = (day: IsoDay) => Number(day.slice(0, 4));
const monthOf = (day: IsoDay) => Number(day.slice(5, 7));
const dateOf = (day: IsoDay) => Number(day.slice(8, 10));
const monthName = (month: number) => MONTHS[month - 1] ?? "";

/** `3 October 2024`. */
export function formatDay(day: IsoDay): string {
  return `${dateOf(day)} ${monthName(monthOf(day))} ${yearOf(day)}`;
}

/** `3 Oct 2024`. */
export function formatShortDay(day: IsoDay): string {
  return `${dateOf(day)} ${monthName(monthOf(day)).slice(0, 3)} ${yearOf(day)}`;
}

/** A publication date, which may be a day or only a month. */
export function formatPublished(published: string): string {
  return published.length === 7 ? `${monthName(monthOf(published))} ${yearOf(published)}` : formatDay(published);
}

/** `3–5 March 2024`, `28 February – 3 March 2024`. */
function formatDays(start: IsoDay, end: IsoDay): string {
  if (start === end) return formatDay(start);
  if (start.slice(0, 4) !== end.slice(0, 4)) return `${formatDay(start)} – ${formatDay(end)}`;
  if (monthOf(start) !== monthOf(end)) return `${dateOf(start)} ${monthName(monthOf(start))} – ${formatDay(end)}`;
  return `${dateOf(start)}–${formatDay(end)}`;
}

function formatSeason({ start, end }: TimeSpan): string {
  const season = SEASONS[Math.floor((monthOf(start) % 12) / 3)] ?? "";
  return yearOf(start) === yearOf(end) ? `${season} ${yearOf(start)}` : `${season} ${yearOf(start)}/${String(yearOf(end)).slice(2)}`;
}

function formatClosed(span: TimeSpan): string {
  const { start, end, precision } = span;
  const year = yearOf(start);
  switch (precision) {
    case "month":
      return start.slice(0, 7) === end.slice(0, 7) ? `${monthName(monthOf(start))} ${year}` : formatDays(start, end);
    case "quarter":
      return `${ORDINALS[Math.floor((monthOf(start) - 1) / 3)]} quarter of ${year}`;
    case "half":
      return `${monthOf(start) < 7 ? "first" : "second"} half of ${year}`;
    case "season":
      return formatSeason(span);
    case "year":
      return String(year);
    case "decade":
      return `${Math.floor(year / 10) * 10}s`;
    case "week":
      return toDayNumber(end) - toDayNumber(start) === 6 ? `week of ${formatDay(start)}` : formatDays(start, end);
    default:
      return formatDays(start, end);
  }
}

/** `XXXX-11-06` as far as it goes: "6 November", "November"; null for anything else. */
function formatYearless(value: string): string | null {
  const [, month = "", , day] = /^XXXX-(\d{2})(-(\d{2}))?/.exec(value) ?? [];
  if (month === "") return null;
  return day === undefined ? monthName(Number(month)) : `${Number(day)} ${monthName(Number(month))}`;
}

/** When something happened, and in a quieter word how exactly that is known. */
export function formatWhen(when: TimeSpan | null, whenValue: string | null): { text: string; precision: string | null } {
  if (when === null) {
    const yearless = whenValue === null ? null : formatYearless(whenValue);
    return yearless === null ? { text: "Undated", precision: null } : { text: yearless, precision: "year not given" };
  }
  if (when.openEnd) return { text: `since ${formatClosed({ ...when, end: openWith(when) })}`, precision: "open end" };
  if (when.openStart) return { text: `by ${formatDay(when.end)}`, precision: "open start" };
  const clock = when.clock === null ? "" : `, ${when.clock.replace(/^(\d{2}:\d{2})Z$/, "$1 UTC")}`;
  const precision = when.precision === "duration" ? "a length of time" : when.precision === "vague" ? "about" : when.precision;
  return { text: formatClosed(when) + clock, precision };
}

/** An open span carries the last day that its report can speak for; "since" names only where it begins. */
function openWith({ start, precision, end }: TimeSpan): IsoDay {
  return precision === "range" || precision === "duration" || precision === "vague" || precision === "day" || precision === "time"
    ? start
    : end;
}

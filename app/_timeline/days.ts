import type { IsoDay } from "#domain/time.ts";
import { formatShortDay } from "#domain/time-words.ts";
import type { Locale } from "#domain/words/locale.ts";
import { TIMELINE_WORDS } from "#domain/words/timeline.ts";

export type DayParts = { year: number; month: number; day: number };

/** `month` counts from 0. */
export function dayParts(dayNumber: number): DayParts {
  const date = new Date(dayNumber * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

/** Day number of a date whose month may run over: month 12 is January of the next year. */
export function dayNumberOf({ year, month, day }: DayParts): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return Math.round(date.getTime() / 86_400_000);
}

/** `1 Jun 2024 – 31 Jul 2026`; a single day stands alone. */
export function formatSpan({ from, to }: { from: IsoDay; to: IsoDay }, locale: Locale = "en"): string {
  const first = formatShortDay(from, locale);
  return from === to ? first : TIMELINE_WORDS[locale].span(first, formatShortDay(to, locale));
}

import type { IsoDay } from "#domain/time.ts";
import { daysInMonth, toDay, weekdayOf, yearOf } from "./calendar.ts";
import { directionOf, FIRST_REPORTED_YEAR, isNarrative } from "./date-context.ts";
import { type ReadSentence, readDocumentDates } from "./date-document.ts";
import type { DateBase, DatePhrase } from "./date-phrase.ts";
import type { Sentence } from "./tokenized.ts";

export type ReferenceDay = { day: IsoDay; inferred: boolean };

/**
 * The day that "yesterday" is counted from. A month of publication stands for its last day, so that all of the month is past.
 * Without either it is read off the text: the latest full date that is not told as coming (a weekday with a day of the month counts when
 * only one recent year has it). A history gives none, and neither does a text that names no day with its year: then null.
 */
export function inferReference(text: string, sentences: Iterable<Sentence>, published: string | null): ReferenceDay | null {
  if (published !== null) {
    const [year = 0, month = 1] = published.split("-").map(Number);
    return { day: published.length === 7 ? toDay(year, month, daysInMonth(year, month)) : published.slice(0, 10), inferred: false };
  }
  const { read, recentYears } = readDocumentDates(text, sentences, null);
  const hits = read.flatMap((sentence) => sentence.hits);
  if (isNarrative(hits, null)) return null;
  const latest = read
    .flatMap((sentence) => fullDates(sentence, recentYears))
    .filter((day) => yearOf(day) >= FIRST_REPORTED_YEAR)
    .sort()
    .at(-1);
  return latest === undefined ? null : { day: latest, inferred: true };
}

function fullDates({ words, hits }: ReadSentence, recentYears: { from: number; to: number }): IsoDay[] {
  return hits.flatMap((hit) => {
    const base = dateOf(hit.phrase);
    if (base === null || base.month === null || base.day === null || directionOf(words, hit) > 0) return [];
    const year = base.year ?? onlyYear(base, recentYears);
    return year !== null && base.day <= daysInMonth(year, base.month) ? [toDay(year, base.month, base.day)] : [];
  });
}

function dateOf(phrase: DatePhrase): DateBase | null {
  const base = phrase.type === "point" ? phrase.base : phrase.type === "range" ? phrase.to.base : null;
  return base?.kind === "date" ? base : null;
}

/** The one recent year in which that day was that weekday. */
function onlyYear({ weekday, month, day }: DateBase, recentYears: { from: number; to: number }): number | null {
  if (weekday === null || month === null || day === null) return null;
  const fitting: number[] = [];
  for (let year = recentYears.from; year <= recentYears.to; year += 1) {
    if (day <= daysInMonth(year, month) && weekdayOf(toDay(year, month, day)) === weekday) fitting.push(year);
  }
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

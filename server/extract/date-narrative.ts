import type { Base, DatePhrase, Hit } from "./date-phrase.ts";
import { lowerAt, type Word } from "./date-words.ts";

/** What ended before this is told, not reported. */
export const FIRST_REPORTED_YEAR = 2000;

/** Before it, even a bare year is rarely said in a report. */
const LONG_PAST = 1950;

/** A sentence's words and the expressions of time among them, not yet resolved. */
export type ReadSentence = { words: readonly Word[]; hits: Hit[] };

/** How much a year speaks for a history: the older and the more exactly it is told, the more. */
function weightOf(base: Base, referenceYear: number | null): { key: string; weight: number; year: number | null } | null {
  if (base.kind === "decade" || base.kind === "century" || base.kind === "century-before-christ")
    return { key: JSON.stringify(base), weight: 0.5, year: null };
  if (base.kind === "before-christ") return { key: JSON.stringify(base), weight: 1, year: -base.year };
  if ((base.kind !== "date" && base.kind !== "season") || base.year === null) return null;
  const { year } = base;
  const key = JSON.stringify(base);
  const isExact = base.kind === "season" || base.month !== null;
  const age = (referenceYear ?? year) - year;
  if (referenceYear !== null && age <= 1) return { key, weight: 0, year };
  if (referenceYear === null && year >= FIRST_REPORTED_YEAR) return { key, weight: 1, year };
  const scale = year >= FIRST_REPORTED_YEAR && age < 12 ? 0.4 : 1;
  return { key, weight: (isExact || year < LONG_PAST ? 1.25 : 0.6) * scale, year };
}

/** How much an expression points at the day of writing. */
function pointsAtToday(phrase: DatePhrase, words: readonly Word[], start: number): number {
  if (phrase.type === "vague") return phrase.value === "PRESENT_REF" ? 0.5 : 0.25;
  if (phrase.type === "duration") return phrase.toward === -1 ? 0.5 : 0;
  if (phrase.type !== "point") return 0;
  const { base, part } = phrase;
  if (base.kind === "weekday") return base.step?.anchor === "last" || /^(?:the|a)$/.test(lowerAt(words, start - 1)) ? 0 : 1.5;
  if (base.kind === "year-ago-part") return 1.5;
  if (base.kind === "part-of-year") return base.year === null ? 1 : 0;
  if (base.kind !== "unit" || base.anchor !== "reference") return 0;
  // "Today the fort is a museum" ends many a history; "overnight" and "the year" are told in any.
  if (base.unit === "day" && base.count === 0) return part === null ? 0.5 : 0.75;
  return lowerAt(words, start) === "the" ? 0.25 : 1.5;
}

/**
 * Whether a text tells history (a date without a year belongs to the date told before) or news (it belongs to the day of the report).
 * Judged by the years it writes out against the words that point at a day of writing.
 */
export function isNarrative(read: readonly ReadSentence[], referenceYear: number | null): boolean {
  const told = new Map<string, number>();
  let pointed = 0;
  let first: number | null = null;
  let wasOldDay = false;
  for (const { words, hits } of read) {
    for (const { phrase, start } of hits) {
      // "On 1 February 1953 … By Sunday": a weekday of the week told.
      const isOfOldWeek = wasOldDay && phrase.type === "point" && phrase.base.kind === "weekday";
      if (!isOfOldWeek) pointed += pointsAtToday(phrase, words, start);
      const ends = phrase.type === "range" ? [phrase.from.base, phrase.to.base] : phrase.type === "point" ? [phrase.base] : [];
      for (const base of ends) {
        const old = weightOf(base, referenceYear);
        if (!old) continue;
        told.set(old.key, old.weight);
        wasOldDay = base.kind === "date" && base.day !== null && old.weight >= 1 && old.year !== null && old.year < FIRST_REPORTED_YEAR;
        first ??= old.year;
        // A full date of the last months is what a report is dated with.
        if (referenceYear !== null && old.weight === 0 && base.kind === "date" && base.day !== null) pointed += 0.75;
      }
    }
  }
  const weight = [...told.values()].reduce((sum, value) => sum + value, 0);
  if (referenceYear !== null) return weight >= 1.2 && weight >= 1.5 * pointed && weight > spoken(read, weight);
  if (first !== null && first < FIRST_REPORTED_YEAR) return weight >= 1.2 && weight >= pointed;
  return weight >= 6 && weight >= 3 * pointed;
}

const SPEAKING = new Set(["says", "said", "told", "will"]);

/** A short text in which people speak or things are to come is a report; only one that is near the line is looked at so closely. */
function spoken(read: readonly ReadSentence[], weight: number): number {
  if (weight > 6) return -1;
  let count = 0;
  for (const { words } of read) for (const word of words) if (word.kind === "word" && SPEAKING.has(word.lower)) count += 1;
  return 1.25 * count;
}

import type { IsoDay } from "#domain/time.ts";
import { monthOf, yearOf } from "./calendar.ts";
import type { Base, DatePhrase, Hit } from "./date-phrase.ts";
import { lowerAt, type Word, wordAt } from "./date-words.ts";
import { WordSet } from "./word-set.ts";

/** What ended before this is told, not reported. */
export const FIRST_REPORTED_YEAR = 2000;

/** Before it, even a bare year is rarely said in a report. */
const LONG_PAST = 1950;

/** A sentence's words and the expressions of time among them, not yet resolved. */
export type ReadSentence = { words: readonly Word[]; hits: Hit[] };

type Told = { weight: number; year: number | null; isNear: boolean };

/** How much a year speaks for a history: the older and the more exactly it is told, the more. */
function weightOf(base: Base, isBackground: boolean, reference: IsoDay | null): Told | null {
  if (base.kind === "decade" || base.kind === "century" || base.kind === "century-before-christ")
    return { weight: 0.5, year: null, isNear: false };
  if (base.kind === "before-christ") return { weight: 1, year: -base.year, isNear: false };
  if ((base.kind !== "date" && base.kind !== "season" && base.kind !== "holiday") || base.year === null) return null;
  const { year } = base;
  const month = base.kind === "date" ? base.month : 6;
  const isDay = base.kind === "date" && base.day !== null;
  const weight = month !== null || year < LONG_PAST ? 1.25 : 0.6;
  if (reference === null) return { weight: year >= FIRST_REPORTED_YEAR ? 1 : weight, year, isNear: false };
  const age = (yearOf(reference) - year) * 12 + monthOf(reference) - (month ?? 12);
  if (age <= 9) return { weight: 0, year, isNear: isDay && age <= 2 };
  if (year < FIRST_REPORTED_YEAR || age >= 144) return { weight, year, isNear: false };
  return { weight: weight * (isDay && !isBackground ? 0.8 : 0.4), year, isNear: false };
}

const THE_A = new WordSet("the a".split(" "));

/** How much an expression points at the day of writing. */
function pointsAtToday(phrase: DatePhrase, words: readonly Word[], start: number): number {
  if (phrase.type === "vague") return phrase.value === "PRESENT_REF" ? 0.5 : 0.25;
  if (phrase.type === "duration") return phrase.toward === -1 ? 0.5 : 0;
  if (phrase.type !== "point") return 0;
  const { base, part } = phrase;
  // "20 April this year".
  if (base.kind === "date" && base.step?.anchor === "reference") return 1.5;
  if (base.kind === "weekday") return base.step?.anchor === "last" || THE_A.has(wordAt(words, start - 1)) ? 0 : 1.5;
  if (base.kind === "year-ago-part") return 1.5;
  if (isAnnounced(words, { phrase, start })) return 1.5;
  if (base.kind === "part-of-year") return base.year === null ? 1 : 0;
  if (base.kind !== "unit" || base.anchor !== "reference") return 0;
  // "Today the fort is a museum" ends many a history; "overnight" and "the year" are told in any.
  if (base.unit === "day" && base.count === 0) return part === null ? 0.5 : 0.75;
  return lowerAt(words, start) === "the" || phrase.edge !== null ? 0.25 : 1.5;
}

const NEAR_WILL = 6;
const STOPS = new WordSet(". ; : ( )".split(" "));

/** "The museum will reopen on 5 September": a date without its year that lies ahead of the day of writing. */
export function isAnnounced(words: readonly Word[], { phrase, start }: Pick<Hit, "phrase" | "start">): boolean {
  if (phrase.type !== "point" || phrase.base.kind !== "date") return false;
  const { month, year, step } = phrase.base;
  if (month === null || year !== null || step !== null) return false;
  for (let at = start - 1; at >= Math.max(0, start - NEAR_WILL); at--) {
    if (wordAt(words, at)?.text === "will") return true;
    if (STOPS.has(wordAt(words, at))) return false;
  }
  return false;
}

/** `opens`: whether the first month that is named comes with its day and year; `isBare`: a day or month is told before any year is. */
type Weighed = { weight: number; pointed: number; near: number; first: number | null; opens: boolean | null; isBare: boolean };

function weigh(read: readonly ReadSentence[], reference: IsoDay | null): Weighed {
  const told = new Map<string, number>();
  const sum: Weighed = { weight: 0, pointed: 0, near: 0, first: null, opens: null, isBare: false };
  let wasOldDay = false;
  for (const { words, hits } of read) {
    for (const { phrase, start } of hits) {
      // "On 1 February 1953 … By Sunday": a weekday of the week told.
      const isOfOldWeek = wasOldDay && phrase.type === "point" && phrase.base.kind === "weekday";
      if (!isOfOldWeek) sum.pointed += pointsAtToday(phrase, words, start);
      const ends = phrase.type === "range" ? [phrase.from.base, phrase.to.base] : phrase.type === "point" ? [phrase.base] : [];
      const isBackground = BACKGROUND.has(wordAt(words, start - 1));
      for (const base of ends) {
        // Behind a later year a full date is background: "in 2025 …; the treaty of 6 December 2024".
        if (base.kind === "date" && base.month !== null)
          sum.opens ??= base.year !== null && base.day !== null && base.year >= (sum.first ?? base.year);
        if (sum.first === null && told.size === 0 && !sum.isBare) sum.isBare = isWithoutYear(base);
        const old = weightOf(base, isBackground, reference);
        if (!old) continue;
        told.set(JSON.stringify(base), old.weight);
        wasOldDay = base.kind === "date" && base.day !== null && old.weight >= 1 && old.year !== null && old.year < FIRST_REPORTED_YEAR;
        sum.first ??= old.year;
        // A full date of the last months is what a report is dated with.
        if (old.isNear) sum.near += 0.75;
      }
    }
  }
  for (const weight of told.values()) sum.weight += weight;
  if (sum.isBare) sum.pointed += OPENED_BARE;
  return sum;
}

/** A history says the year of the first day it tells. */
const OPENED_BARE = 1.25;
const isWithoutYear = (base: Base) => (base.kind === "date" || base.kind === "holiday") && base.year === null && base.step === null;

const BACKGROUND = new WordSet("since of until till from".split(" "));

/**
 * Whether a text tells history (a date without a year belongs to the date told before) or news (it belongs to the day of the report).
 * Judged by the years it writes out against the words that point at a day of writing.
 */
export function isNarrative(read: readonly ReadSentence[], reference: { day: IsoDay; inferred: boolean } | null): boolean {
  const { weight, pointed, near, first, opens } = weigh(read, reference?.day ?? null);
  if (reference === null) {
    if (first !== null && first < FIRST_REPORTED_YEAR) return weight >= 1.2 && weight >= pointed;
    return weight >= 6 && weight >= 3 * pointed;
  }
  // A day that was read off the text is only where words point at one.
  if (reference.inferred && pointed === 0) return true;
  const least = opens || (first !== null && first < FIRST_REPORTED_YEAR) ? 1 : 2.5;
  return weight >= least && weight >= 1.5 * (pointed + near) && weight > spoken(read, weight);
}

const SPEAKING = new WordSet(["says", "said", "told", "will"]);

/** A short text in which people speak or things are to come is a report; only one that is near the line is looked at so closely. */
function spoken(read: readonly ReadSentence[], weight: number): number {
  if (weight > 6) return -1;
  let count = 0;
  for (const { words } of read) for (const word of words) if (word.kind === "word" && SPEAKING.has(word)) count += 1;
  return 1.25 * count;
}

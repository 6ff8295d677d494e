import type { IsoDay } from "#domain/time.ts";
import { yearOf } from "./calendar.ts";
import { tellsEarly } from "./date-early.ts";
import { findDatePhrases } from "./date-grammar.ts";
import type { ReadSentence } from "./date-narrative.ts";
import { writtenOrder } from "./date-order.ts";
import type { DatePhrase, Hit } from "./date-phrase.ts";
import type { Sentence } from "./tokenized.ts";

/**
 * Years that a report without any year may be about: six, because a weekday falls on the same day of the month again after five, six or
 * eleven years. A constant, so that the same text reads the same next year; a text that names a later year moves it.
 */
const RECENT_YEARS = { from: 2021, to: 2026 };

export function readDocumentDates(
  text: string,
  sentences: Iterable<Sentence>,
  reference: IsoDay | null,
): { read: ReadSentence[]; recentYears: { from: number; to: number } } {
  const dayFirst = writtenOrder(text, reference) !== "month-first";
  const plain = readSentences(sentences, dayFirst, false);
  const isEarly = plain.some(({ hits }) => hits.some(tellsEarly));
  const read = isEarly ? readSentences(sentences, dayFirst, true) : plain;
  return { read, recentYears: recentYearsOf(read, reference) };
}

function readSentences(sentences: Iterable<Sentence>, dayFirst: boolean, isEarly: boolean): ReadSentence[] {
  const read: ReadSentence[] = [];
  for (const sentence of sentences) {
    const hits = readSentence(sentence, dayFirst, isEarly);
    // A sentence that tells no time has nothing more to give; its words would only fill memory.
    if (hits.length > 0) read.push({ words: sentence.tokens, hits });
  }
  return read;
}

/** A sentence is read when the day of reference is looked for, and again for its dates: once is enough. */
const readBefore = new WeakMap<Sentence, { dayFirst: boolean; isEarly: boolean; hits: Hit[] }>();

export function readSentence(sentence: Sentence, dayFirst: boolean, isEarly = false): Hit[] {
  const before = readBefore.get(sentence);
  if (before?.dayFirst === dayFirst && before.isEarly === isEarly) return before.hits;
  const hits = findDatePhrases(sentence.tokens, { dayFirst, isEarly });
  readBefore.set(sentence, { dayFirst, isEarly, hits });
  return hits;
}

function recentYearsOf(read: readonly ReadSentence[], reference: IsoDay | null): { from: number; to: number } {
  if (reference !== null) return { from: yearOf(reference) - 2, to: yearOf(reference) + 2 };
  const named = read.flatMap(({ hits }) => hits.map(({ phrase }) => writtenYear(phrase))).filter((year) => year !== null);
  const recent = named.filter((year) => year >= RECENT_YEARS.from && year <= RECENT_YEARS.to);
  if (recent.length > 0) return { from: Math.max(...recent), to: RECENT_YEARS.to };
  const older = named.filter((year) => year < RECENT_YEARS.from);
  const latest = older.reduce((latestYear, year) => Math.max(latestYear, year), 0);
  return latest === 0 ? RECENT_YEARS : { from: latest, to: latest + 5 };
}

/** The year that a date or season is given with. */
export function writtenYear(phrase: DatePhrase): number | null {
  const base = phrase.type === "point" ? phrase.base : phrase.type === "range" ? phrase.to.base : null;
  return base?.kind === "date" || base?.kind === "season" ? base.year : null;
}

import { addDays, type IsoDay } from "#domain/time.ts";
import { daysInMonth, toDay, weekdayOf, yearOf } from "./calendar.ts";
import { directionOf } from "./date-context.ts";
import { readDocumentDates, readSentence } from "./date-document.ts";
import { FIRST_REPORTED_YEAR, isNarrative, type ReadSentence } from "./date-narrative.ts";
import type { DateBase, DatePhrase, Hit } from "./date-phrase.ts";
import { isDash, type Word } from "./date-words.ts";
import { isCapitalised, type Sentence, tokenBefore } from "./tokenized.ts";

export type ReferenceDay = { day: IsoDay; inferred: boolean };

/**
 * The day that "yesterday" is counted from: that of a dateline with its year, or of one or a report's heading that lies in the week before publication, else
 * the day of publication (a month of publication stands for its last day, so that all of the month is past).
 * Without one it is read off the text: the latest full date that is not told as coming (a weekday with a day of the month counts when
 * only one recent year has it). A history gives none, and neither does a text that names no day with its year: then null.
 */
export function inferReference(text: string, sentences: Iterable<Sentence>, published: string | null): ReferenceDay | null {
  if (published !== null) {
    const [year = 0, month = 1] = published.split("-").map(Number);
    const day = published.length === 7 ? toDay(year, month, daysInMonth(year, month)) : published.slice(0, 10);
    return { day: ownDay(text, sentences, day, published.length === 7 ? 31 : WRITTEN_WITHIN) ?? day, inferred: false };
  }
  const own = ownDay(text, sentences, null, 0);
  if (own !== null) return { day: own, inferred: true };
  const { read, recentYears } = readDocumentDates(text, sentences, null);
  if (isNarrative(read, null)) return null;
  const latest = read
    .flatMap((sentence) => fullDates(sentence, recentYears))
    .filter((day) => yearOf(day) >= FIRST_REPORTED_YEAR)
    .sort()
    .at(-1);
  return latest === undefined ? null : { day: latest, inferred: true };
}

/** How many sentences may stand before a dateline: title, byline. */
const HEAD = 4;
/** Behind so many tokens no day is the text's own. */
const FAR_DAY = 14;
/** Days between writing and publication. */
const WRITTEN_WITHIN = 7;

/** The day that a document says of itself, when it fits the day of publication. */
function ownDay(text: string, sentences: Iterable<Sentence>, published: IsoDay | null, within: number): IsoDay | null {
  let place = 0;
  for (const sentence of sentences) {
    if (place >= HEAD) break;
    place += 1;
    const { tokens } = sentence;
    if (!tokens.slice(0, FAR_DAY).some(tellsDay)) continue;
    const hit = readSentence(sentence, true)[0];
    const base = hit && dateOf(hit.phrase);
    if (!hit || !base?.month || !base.day) continue;
    const isTitle = place === 1 && !/[.!?]$/.test(text.slice(sentence.end - 1, sentence.end));
    const isHeading = hit.phrase.type === "point" && (text.charAt(sentence.start) === "#" || isTitle);
    const isWire = isDateline(tokens, hit);
    if (!isWire && !(isHeading && isDatedHeading(tokens, hit))) continue;
    const { month, day: ofMonth } = base;
    // A wire of old, however late it is put in.
    const own = isWire && place === 1 && base.year !== null ? toDay(base.year, month, ofMonth) : null;
    if (own !== null && (published === null || own <= published)) return own;
    if (published === null) continue;
    const years = base.year === null ? [yearOf(published), yearOf(published) - 1] : [base.year];
    const day = years.map((year) => toDay(year, month, ofMonth)).find((one) => one <= addDays(published, 1));
    if (day !== undefined && day >= addDays(published, -within)) return day < published ? day : published;
  }
  return null;
}

/** "KYIV, 14 October (Wire) —": capitals, a date, and a dash not far behind. */
/** A month, or figures that a date may be written with. */
const tellsDay = ({ kind, time, text, glued }: Word) =>
  time.month !== undefined || (kind === "number" ? /\D|.{5}/.test(text) : text === "/" || (text === "-" && glued));

function isDateline(tokens: readonly Word[], { start, end }: Hit): boolean {
  if (start === 0 || start > 8) return false;
  const isNamed = tokens.slice(0, start).every((token) => token.kind !== "word" || isCapitalised(token));
  // "Mogadishu, 18 November." by itself; "1. Arlit, 18 November." opens an entry of a list.
  const isAlone =
    tokens[0]?.kind === "word" && tokenBefore(tokens, start)?.text === "," && tokens.slice(end).every(({ kind }) => kind === "punctuation");
  if (isNamed && isAlone) return true;
  return isNamed && tokens.slice(end, end + 7).some((token) => isDash(token) && !token.glued);
}

const DATED =
  /^(?:report|sitrep|situation|update|summary|briefing|brief|bulletin|digest|statement|log|communique|communiqué|dispatch|assessment|review|round-?up|chronicle|diary|overview|note)s?$/;

/** "Situation report, 12 October 2025": such a document speaks on its day. */
function isDatedHeading(tokens: readonly Word[], { start, end }: Hit): boolean {
  const words = tokens.filter((token, index) => token.kind === "word" && (index < start || index >= end));
  return words.length === 0 || (words.length <= 8 && words.some(({ lower }) => DATED.test(lower)));
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

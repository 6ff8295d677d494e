import type { Hit } from "./date-phrase.ts";
import { lowerAt, type Word } from "./date-words.ts";
import { BE, FUTURE_WITH_TO, FUTURE_WORDS, NOT_PAST, PAST_WORDS, PLANNED } from "./lexicon/tense-words.ts";

/** Where the sentence's verb puts what it tells: -1 past, 1 future, 0 can't be told. */
export type Direction = -1 | 0 | 1;

const BOUNDARY = new Set([";", ":", "—", "–", "(", ")"]);
const PLANNED_FOR = /^(?:for|in|on|by|until|before|from|next|later|soon|this|to)$/;

/** What one word says of the direction; null when it says nothing, 0 when it leaves it open ("was to open"). */
function signAt(words: readonly Word[], index: number): Direction | null {
  const word = words[index];
  if (word?.kind !== "word") return null;
  const { lower } = word;
  const before = lowerAt(words, index - 1);
  const next = lowerAt(words, index + 1);
  if (FUTURE_WORDS.has(lower)) return 1;
  if (FUTURE_WITH_TO.has(lower) && next === "to") return 1;
  if (lower === "set") return next === "for" ? 1 : isStillAhead(before) ? null : -1;
  if (PLANNED.has(lower)) return PLANNED_FOR.test(next) ? 1 : null;
  if (next === "to" && BE.has(lower)) return lower === "was" || lower === "were" ? 0 : 1;
  if (isStillAhead(before)) return null;
  if (PAST_WORDS.has(lower)) return -1;
  return /^\p{Ll}{2,}ed$/u.test(word.text) && !NOT_PAST.has(lower) ? -1 : null;
}

/** "will stay closed", "are advised": a participle whose time another word gives. */
const isStillAhead = (before: string) => /^(?:be|is|are|stay|stays|remain|remains|keep|keeps|get|to)$/.test(before);

/** The nearest verb before the expression decides, else the first one behind it. */
export function directionOf(words: readonly Word[], hit: Hit): Direction {
  for (let index = hit.start - 1; index >= Math.max(0, hit.start - 14); index -= 1) {
    if (BOUNDARY.has(lowerAt(words, index))) break;
    const sign = signAt(words, index);
    if (sign !== null) return sign;
  }
  // "The figures for September are due": the verb is not the month's.
  if (/^(?:of|for)$/.test(lowerAt(words, hit.start - 1))) return 0;
  for (let index = hit.end; index < Math.min(words.length, hit.end + 20); index += 1) {
    if (BOUNDARY.has(lowerAt(words, index))) break;
    const sign = signAt(words, index);
    if (sign !== null) return sign;
  }
  return 0;
}

/** "since", "until" and "by" leave one end of the span open. */
export function opennessOf(words: readonly Word[], hit: Hit): "start" | "end" | null {
  const before = lowerAt(words, hit.start - 1);
  const behind = before === "the" || before === "at" || before === "least" ? lowerAt(words, hit.start - 2) : before;
  if (behind === "since" || (behind === "from" && /^(?:onwards?|on)$/.test(lowerAt(words, hit.end)))) return "end";
  return behind === "until" || behind === "till" || behind === "by" ? "start" : null;
}

/** What ended before this is told, not reported. */
export const FIRST_REPORTED_YEAR = 2000;

/**
 * Whether a text tells history (a date without a year belongs to the date told before) or news (it belongs to the day of the report).
 * Judged by the years it writes out against the words that point at a day of writing.
 */
export function isNarrative(hits: readonly Hit[], referenceYear: number | null): boolean {
  const told = new Map<string, number>();
  let pointed = 0;
  let first: number | null = null;
  for (const { phrase } of hits) {
    const base = phrase.type === "range" ? phrase.from.base : phrase.type === "point" ? phrase.base : null;
    if (base === null) pointed += phrase.type === "vague" ? 1 : 0;
    else if (base.kind === "date" && base.year !== null && base.year !== referenceYear) {
      const isNear = referenceYear !== null && base.year >= referenceYear - 1;
      told.set(`${base.year} ${base.month} ${base.day}`, isNear ? 0.25 : 1);
      first ??= base.year;
    } else if (base.kind === "decade" || base.kind === "century" || base.kind === "before-christ") told.set(JSON.stringify(base), 0.5);
    else if (base.kind === "weekday" && base.step?.anchor !== "last") pointed += 1;
    else if (base.kind === "unit" && base.anchor === "reference") pointed += 1;
  }
  const weight = [...told.values()].reduce((sum, value) => sum + value, 0);
  if (referenceYear !== null || (first !== null && first < FIRST_REPORTED_YEAR)) return weight >= 2.5 && weight >= 2 * pointed;
  return weight >= 6 && weight >= 3 * pointed;
}

/** "5 March 2024" beside "March 5, 2024": which order the document writes, for 03/05/2024. Null when it does not tell. */
export function writtenOrder(text: string): "day-first" | "month-first" | null {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const [, first, second] of text.matchAll(/(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/\d{2,4}(?![\d/])/g)) {
    if (Number(first) > 12 && Number(second) <= 12) dayFirst += 3;
    if (Number(second) > 12 && Number(first) <= 12) monthFirst += 3;
  }
  const months = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
  dayFirst += text.match(new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${months}`, "g"))?.length ?? 0;
  monthFirst += text.match(new RegExp(`\\b${months} \\d{1,2}(?:,|\\b(?! [A-Z]))`, "g"))?.length ?? 0;
  if (dayFirst === monthFirst) return null;
  return dayFirst > monthFirst ? "day-first" : "month-first";
}

import { TIMELESS } from "./lexicon/time-words.ts";
import type { Token } from "./tokens.ts";

/** Tokens, as the grammar of dates reads them. */
export type Word = Token;

/** Whether the word has any meaning in time of its own. */
export const isTimeWord = (word: Word) => word.time !== TIMELESS;

/** Something that any expression must hold within its first words: a number, a code that begins like one, a word of time. */
export const isKey = (word: Word) => word.kind === "number" || isTimeWord(word) || isCode(word.text);

/** "0400Z", "FY2026". */
function isCode(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 48 && code <= 57) || (code === 70 && text.charCodeAt(1) === 89);
}

/** What a reader gives back: the index after the last word it took. */
export type Read<T> = { end: number; value: T };

// Asked for a place before the first, the engine looks for a property by that name, a hundred times slower.
export const wordAt = (words: readonly Word[], index: number): Word | undefined => (index < 0 ? undefined : words[index]);
export const lowerAt = (words: readonly Word[], index: number) => wordAt(words, index)?.lower ?? "";

/** The index after these words when they stand at `index`, else null. */
export function skipPhrase(words: readonly Word[], index: number, phrase: string): number | null {
  const first = words[index]?.lower;
  if (first === undefined || first.charCodeAt(0) !== phrase.charCodeAt(0) || !phrase.startsWith(first)) return null;
  // Most phrases are one word, and most words do not begin any.
  let next = index + 1;
  let from = first.length;
  while (from < phrase.length) {
    const word = phrase.charCodeAt(from) === 32 ? words[next]?.lower : undefined;
    if (word === undefined || !phrase.startsWith(word, from + 1)) return null;
    from += word.length + 1;
    next += 1;
  }
  return next;
}

/** Steps over one of these words when it is there. */
export function skipAny(words: readonly Word[], index: number, choices: ReadonlySet<string>): number {
  return choices.has(lowerAt(words, index)) ? index + 1 : index;
}

const CAPITAL = /^\p{Lu}/u;

export function isCapital(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const code = word.text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(word.text);
}

const DASHES = new Set(["-", "–", "—", "−", "‑", "‒"]);
export const isDash = (word: Word | undefined) => word !== undefined && DASHES.has(word.text);
export const skipDash = (words: readonly Word[], index: number) => (isDash(words[index]) ? index + 1 : index);

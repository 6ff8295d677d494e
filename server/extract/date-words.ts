import { TIME_WORDS, type TimeWord } from "./lexicon/time-words.ts";
import type { Token } from "./tokens.ts";

/** A token with what it can mean in time. */
export type Word = Token & { time: TimeWord };

const NOTHING: TimeWord = {};

export function readWords(tokens: readonly Token[]): Word[] {
  return tokens.map((token) => ({ ...token, time: (token.kind === "word" && TIME_WORDS.get(token.lower)) || NOTHING }));
}

/** What a reader gives back: the index after the last word it took. */
export type Read<T> = { end: number; value: T };

export const lowerAt = (words: readonly Word[], index: number) => words[index]?.lower ?? "";

/** The index after these words when they stand at `index`, else null. */
export function skipPhrase(words: readonly Word[], index: number, phrase: string): number | null {
  const parts = phrase.split(" ");
  return parts.every((part, offset) => lowerAt(words, index + offset) === part) ? index + parts.length : null;
}

/** Steps over one of these words when it is there. */
export function skipAny(words: readonly Word[], index: number, choices: ReadonlySet<string>): number {
  return choices.has(lowerAt(words, index)) ? index + 1 : index;
}

export const isCapital = (word: Word | undefined) => word !== undefined && /^\p{Lu}/u.test(word.text);

const DASHES = new Set(["-", "–", "—", "−", "‑", "‒"]);
export const isDash = (word: Word | undefined) => word !== undefined && DASHES.has(word.text);
export const skipDash = (words: readonly Word[], index: number) => (isDash(words[index]) ? index + 1 : index);

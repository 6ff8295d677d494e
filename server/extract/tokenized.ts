import type { TextSpan } from "#domain/text-span.ts";
import { findTokens, type Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

/** A sentence with its tokens, read once for all finders. */
export type Sentence = TextSpan & {
  tokens: Token[];
  /** Written in capitals throughout, as old wires are: case says nothing. */
  isShouted: boolean;
};

export function tokenize(text: string, sentences: readonly TextSpan[]): Sentence[] {
  return [...tokenizing(text, sentences)];
}

/** One by one, for whoever reads a long text once and keeps little of it. */
export function* tokenizing(text: string, sentences: readonly TextSpan[]): Generator<Sentence> {
  for (const { start, end } of sentences) {
    const tokens = findTokens(text, { start, end });
    yield { start, end, tokens, isShouted: isShouted(tokens) };
  }
}

function isShouted(tokens: readonly Token[]): boolean {
  let words = 0;
  let shouted = 0;
  for (const { kind, text, lower } of tokens) {
    if (kind !== "word" || text.length < 2) continue;
    words += 1;
    // What is the same in lower case may be in capitals, too: a script without case.
    if ((text !== lower || text.charCodeAt(0) > 127) && text === text.toUpperCase()) shouted += 1;
  }
  return words > 6 && shouted > words * 0.8;
}

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;

export function isCapitalised(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word") return false;
  const code = token.text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(token.text);
}

/**
 * For a place that may lie before the first token: asked for that, the engine looks for a property by the name "-1", a hundred times slower,
 * and reads all other places more slowly from then on.
 */
export function tokenAt(tokens: readonly Token[], index: number): Token | undefined {
  return index >= 0 ? tokens[index] : undefined;
}

export function tokenBefore(tokens: readonly Token[], index: number): Token | undefined {
  return index > 0 ? tokens[index - 1] : undefined;
}

const POSSESSIVES = new WordSet(["'s", "’s", "ʼs", "'", "’"]);

export function isPossessive(token: Token | undefined): boolean {
  return token?.glued === true && POSSESSIVES.has(token);
}

/** Index of the first token that ends after this offset; the number of tokens when none does. */
export function tokenIndexAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

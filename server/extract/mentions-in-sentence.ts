import { tokenIndexAt } from "./tokenized.ts";
import type { Token } from "./tokens.ts";

/** A mention of a sentence as a range of its tokens. */
export type Placed<T> = { value: T /** Position in the document's list. */; index: number; from: number; end: number };

/** Gives out a document's mentions sentence by sentence, in one pass. Mentions must be in order. */
export function mentionReader<T extends { start: number; end: number }>(mentions: readonly T[]) {
  let next = 0;
  return (span: { start: number; end: number; tokens: readonly Token[] }): Placed<T>[] => {
    const placed: Placed<T>[] = [];
    while (next < mentions.length) {
      const value = mentions[next];
      if (!value || value.start >= span.end) break;
      if (value.start >= span.start) {
        const from = tokenIndexAt(span.tokens, value.start);
        placed.push({ value, index: next, from, end: Math.max(from + 1, tokenIndexAt(span.tokens, value.end - 1) + 1) });
      }
      next += 1;
    }
    return placed;
  };
}

import { lowerAt, skipPhrase, type Word } from "./date-words.ts";

/** Phrases with what they mean, found by their first word. */
export type PhraseTable<T> = ReadonlyMap<string, readonly (readonly [string, T])[]>;

export function phraseTable<T>(entries: readonly (readonly [string, T])[]): PhraseTable<T> {
  const table = new Map<string, (readonly [string, T])[]>();
  for (const entry of entries) {
    const [first = ""] = entry[0].split(" ");
    const known = table.get(first);
    if (known) known.push(entry);
    else table.set(first, [entry]);
  }
  return table;
}

const NONE: readonly never[] = [];

/** What may begin with this word, in the order of the table. */
export function phrasesAt<T>(table: PhraseTable<T>, words: readonly Word[], index: number): readonly (readonly [string, T])[] {
  return table.get(lowerAt(words, index)) ?? NONE;
}

/** The first phrase of the table that stands here. */
export function readPhrase<T>(table: PhraseTable<T>, words: readonly Word[], index: number): { end: number; value: T } | null {
  for (const [phrase, value] of phrasesAt(table, words, index)) {
    const end = skipPhrase(words, index, phrase);
    if (end !== null) return { end, value };
  }
  return null;
}

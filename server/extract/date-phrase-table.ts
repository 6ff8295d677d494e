import { asName } from "./as-name.ts";
import { lowerAt, type Read, type Word } from "./date-words.ts";

export type Phrase<T> = { said: string; words: readonly string[]; value: T };

/** Phrases with what they mean, found by their first word. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

export function phraseTable<T>(entries: readonly (readonly [string, T])[]): PhraseTable<T> {
  const table = new Map<string, Phrase<T>[]>();
  for (const [said, value] of entries) {
    const words = said.split(" ").map(asName);
    const phrase = { said, words, value };
    const [first = ""] = words;
    const known = table.get(first);
    if (known) known.push(phrase);
    else table.set(first, [phrase]);
  }
  return table;
}

const NONE: readonly never[] = [];

/** What may begin with this word, in the order of the table. */
export function phrasesAt<T>(table: PhraseTable<T>, words: readonly Word[], index: number): readonly Phrase<T>[] {
  return table.get(lowerAt(words, index)) ?? NONE;
}

/** The index after the phrase when it stands at `index`, where its first word does; else null. */
export function phraseEnd(phrase: Phrase<unknown>, words: readonly Word[], index: number): number | null {
  const said = phrase.words;
  for (let at = 1; at < said.length; at++) if (words[index + at]?.lower !== said[at]) return null;
  return index + said.length;
}

/** The first phrase of the table that stands here. */
export function readPhrase<T>(table: PhraseTable<T>, words: readonly Word[], index: number): Read<T> | null {
  for (const phrase of phrasesAt(table, words, index)) {
    const end = phraseEnd(phrase, words, index);
    if (end !== null) return { end, value: phrase.value };
  }
  return null;
}

import { foldName } from "#domain/place-name.ts";
import { asName } from "./as-name.ts";
import { TIME_WORDS, TIMELESS, type TimeWord } from "./lexicon/time-words.ts";
import { type Telling, tellingOf } from "./lexicon/triggers.ts";
import { marksOf, marksVersion } from "./word-marks.ts";
import { listsOf } from "./word-set.ts";
import { WordTable } from "./word-table.ts";

/** A word, number or mark as it is written, and all that is known of it wherever it stands. */
export type KnownWord = {
  text: string;
  lower: string;
  /** As place names are looked up. */
  folded: string;
  /** What it can mean in time; `TIMELESS` for most words. */
  time: TimeWord;
  /** What of a happening it can be, or begin, or end; null for most words. */
  tells: Telling | null;
  /** The bits of `markWords` for the lists that it is in. */
  marks: number;
  /** Which of the word sets it is in. */
  lists: readonly number[];
};

/** A text uses few words many times: each is looked up everywhere once. */
const known = new WordTable<KnownWord>(1 << 17);
let version = 0;

/** The word from `from` to `end`, whose `hashOf` is given. */
export function knownWord(text: string, from: number, end: number, hash: number): KnownWord {
  return known.find(text, from, end, hash) ?? learn(text.slice(from, end));
}

/** To be called before a stretch of text is read: lists that were marked since are looked into again. */
export function refreshKnown(): void {
  if (version === marksVersion()) return;
  version = marksVersion();
  known.clear();
}

function learn(written: string): KnownWord {
  const text = asName(written);
  const lower = asName(written.toLowerCase());
  const word: KnownWord = {
    text,
    lower,
    folded: asName(CASED.test(text) ? foldName(text) : lower),
    time: TIME_WORDS.get(lower) ?? TIMELESS,
    tells: tellingOf(lower),
    marks: marksOf(lower),
    lists: listsOf(lower),
  };
  if (known.isFull) known.clear();
  known.add(text, word);
  return word;
}

const CASED = /^\p{L}/u;

import type { Token } from "./tokens.ts";
import { touchMarks } from "./word-marks.ts";

/** For each word of any list, the bits of the lists that it is in. */
const listed = new Map<string, number[]>();
let count = 0;

/**
 * A list of words in lower case that tokens are looked for in: a word is looked up in all lists at once when it is first met, and each of its
 * tokens then knows which of them it is in. To be made when a module is loaded, not while a text is read.
 */
export class WordSet {
  private readonly place: number;
  private readonly bit: number;
  /** For words that are no tokens. */
  readonly words: ReadonlySet<string>;

  constructor(words: Iterable<string>) {
    this.words = new Set(words);
    this.place = count >> 5;
    this.bit = 1 << (count & 31);
    count += 1;
    for (const word of this.words) {
      const bits = listed.get(word) ?? [];
      while (bits.length <= this.place) bits.push(0);
      bits[this.place] = (bits[this.place] ?? 0) | this.bit;
      listed.set(word, bits);
    }
    touchMarks();
  }

  has(token: Token | undefined): boolean {
    return token !== undefined && ((token.lists[this.place] ?? 0) & this.bit) !== 0;
  }

  /** Whether any of the tokens is in it. */
  isAmong(tokens: readonly Token[]): boolean {
    const { place, bit } = this;
    for (let at = 0; at < tokens.length; at++) if (((tokens[at]?.lists[place] ?? 0) & bit) !== 0) return true;
    return false;
  }
}

let nowhere: readonly number[] = [];

/** The bits of the lists that a word in lower case is in, as many numbers for every word. */
export function listsOf(lower: string): readonly number[] {
  const length = (count + 31) >> 5;
  if (nowhere.length !== length) nowhere = new Array<number>(length).fill(0);
  const bits = listed.get(lower);
  if (bits === undefined) return nowhere;
  while (bits.length < length) bits.push(0);
  return bits;
}

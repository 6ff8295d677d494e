/** Lists of words that whole sentences are searched for: a word is looked up once, when it is first met, and then says which of them it is in. */

const marks = new Map<string, number>();
let lists = 0;
/** As many as a whole number has bits. */
const MOST_LISTS = 31;

/** The bit by which a word of this list is known. */
export function markWords(words: Iterable<string>): number {
  if (lists === MOST_LISTS) throw new RangeError("There are more lists of marked words than bits.");
  const bit = 1 << lists++;
  for (const word of words) addMark(word, bit);
  return bit;
}

export function addMark(word: string, bit: number): void {
  marks.set(word, (marks.get(word) ?? 0) | bit);
  touchMarks();
}

/** The bits of the lists that a word in lower case is in. */
export function marksOf(lower: string): number {
  return marks.get(lower) ?? 0;
}

let version = 0;

/** Grows with every word that is marked: what was looked up before may be out of date. */
export function marksVersion(): number {
  return version;
}

/** To be called when what is known of words has changed. */
export function touchMarks(): void {
  version += 1;
}

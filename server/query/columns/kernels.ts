/** A set of rows: bit `row & 31` of word `row >> 5`. All sets of a segment have the same length, a multiple of four words. */
export type Bits = Uint32Array;
const WORDS_AT_ONCE = 4;

/** Words of a set of so many rows. */
export function setLength(rows: number): number {
  return Math.ceil(rows / 32 / WORDS_AT_ONCE) * WORDS_AT_ONCE;
}

/** For each row the codes that it has: those of `codes` from `offsets[row]` up to, not including, `offsets[row + 1]`. */
export type Codes = { offsets: Uint32Array; codes: Uint16Array | Uint32Array };

/**
 * The loops that take the time. Arrays lie in an arena (`arena.ts`), so that the kernels in WebAssembly can read them in place;
 * rows run from `from` up to, not including, `to`.
 */
export type Kernels = {
  and(a: Bits, b: Bits, into: Bits): void;
  andNot(a: Bits, b: Bits, into: Bits): void;
  or(a: Bits, b: Bits, into: Bits): void;
  count(a: Bits, from: number, to: number): number;
  countBoth(a: Bits, b: Bits, from: number, to: number): number;
  /** How many of `rows` are in the set. */
  countListed(rows: Uint32Array, set: Bits): number;
  addListed(rows: Uint32Array, into: Bits): void;
  /** Adds to `counts[code]` the number of rows of the set that have the code. */
  tally(set: Bits, codes: Codes, counts: Uint32Array): void;
};

/** The kernels in plain JavaScript: what runs where WebAssembly is missing, and what the others are tested against. */
export const plainKernels: Kernels = {
  and(a, b, into) {
    for (let i = 0; i < into.length; i++) into[i] = word(a, i) & word(b, i);
  },
  andNot(a, b, into) {
    for (let i = 0; i < into.length; i++) into[i] = word(a, i) & ~word(b, i);
  },
  or(a, b, into) {
    for (let i = 0; i < into.length; i++) into[i] = word(a, i) | word(b, i);
  },
  count(a, from, to) {
    return countMasked(from, to, (i) => word(a, i));
  },
  countBoth(a, b, from, to) {
    return countMasked(from, to, (i) => word(a, i) & word(b, i));
  },
  countListed(rows, set) {
    let count = 0;
    for (let i = 0; i < rows.length; i++) {
      const row = word(rows, i);
      count += (word(set, row >>> 5) >>> (row & 31)) & 1;
    }
    return count;
  },
  addListed(rows, into) {
    for (let i = 0; i < rows.length; i++) {
      const row = word(rows, i);
      into[row >>> 5] = word(into, row >>> 5) | (1 << (row & 31));
    }
  },
  tally(set, { offsets, codes }, counts) {
    for (let i = 0; i < set.length; i++) {
      for (let bits = word(set, i); bits !== 0; bits &= bits - 1) {
        const row = i * 32 + 31 - Math.clz32(bits & -bits);
        const end = word(offsets, row + 1);
        for (let at = word(offsets, row); at < end; at++) {
          const code = codes[at] ?? 0;
          counts[code] = word(counts, code) + 1;
        }
      }
    }
  },
};

/** Never beyond the end: the length of every array is checked where it is made. */
function word(array: Uint32Array, index: number): number {
  return array[index] ?? 0;
}

function countMasked(from: number, to: number, wordAt: (index: number) => number): number {
  if (to <= from) return 0;
  const [first, last] = [from >>> 5, (to - 1) >>> 5];
  const head = -1 << (from & 31);
  const tail = -1 >>> (31 - ((to - 1) & 31));
  if (first === last) return countOnes(wordAt(first) & head & tail);
  let count = countOnes(wordAt(first) & head) + countOnes(wordAt(last) & tail);
  for (let i = first + 1; i < last; i++) count += countOnes(wordAt(i));
  return count;
}

/** Bits set in a word (Warren, Hacker's Delight, 5-1). */
function countOnes(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function hasRow(set: Bits, row: number): boolean {
  return ((word(set, row >>> 5) >>> (row & 31)) & 1) === 1;
}

/** Calls `visit` with each row of the set that lies in the range, in ascending order, until it answers false. */
export function eachRow(set: Bits, from: number, to: number, visit: (row: number) => boolean): boolean {
  for (let i = from >>> 5; i <= (to - 1) >>> 5 && to > from; i++) {
    for (let bits = word(set, i); bits !== 0; bits &= bits - 1) {
      const row = i * 32 + 31 - Math.clz32(bits & -bits);
      if (row >= to) return true;
      if (row >= from && !visit(row)) return false;
    }
  }
  return true;
}

/** Puts the rows of the range into the set. */
export function addRange(set: Bits, from: number, to: number): void {
  if (to <= from) return;
  const [first, last] = [from >>> 5, (to - 1) >>> 5];
  const head = -1 << (from & 31);
  const tail = -1 >>> (31 - ((to - 1) & 31));
  if (first === last) set[first] = word(set, first) | (head & tail);
  else {
    set[first] = word(set, first) | head;
    set.fill(-1, first + 1, last);
    set[last] = word(set, last) | tail;
  }
}

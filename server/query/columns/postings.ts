import type { Arena, Arrays } from "./arena.ts";
import { type Bits, type Codes, type Kernels, setLength } from "./kernels.ts";

/** Which rows have which code, and which codes each row has. Frequent codes have a set of rows (`dense`), the others a list of them (`listed`). */
export type Postings = Lookup & {
  codes: Codes;
  /** Rows that have any code. */
  some: Bits;
  /** Rows that have more than one. */
  several: Bits;
};

/** Only the sets and lists of rows. */
export type Lookup = {
  /** How many rows have each code. */
  sizes: Uint32Array;
  /** Number of the code's set, counted from 1; 0 when it has a list. */
  denseAt: Uint32Array;
  dense: Uint32Array;
  /** The code's list runs from `starts[code]` up to, not including, `starts[code + 1]`. */
  starts: Uint32Array;
  listed: Uint32Array;
  /** Length of a set, in words. */
  words: number;
};

/** A list of one row in 64 is as long as a set: 32 bits a row against one. */
const DENSITY = 64;

/** `of[i]` has `code[i]`; both sorted in no way, and a pair may come twice. */
export function toPostings(rows: number, values: number, { of, code }: { of: Uint32Array; code: ArrayLike<number> }): Arrays {
  const { offsets, codes } = byRow(rows, values, of, code);
  const sizes = new Uint32Array(values);
  for (const value of codes) sizes[value] = (sizes[value] ?? 0) + 1;
  const perCode = (visit: (row: number, code: number) => void) => {
    for (let row = 0; row < rows; row++) {
      for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) visit(row, codes[at] ?? 0);
    }
  };
  const withMoreThan = (least: number) => {
    const set = new Uint32Array(setLength(rows));
    for (let row = 0; row < rows; row++) {
      if ((offsets[row + 1] ?? 0) - (offsets[row] ?? 0) > least) set[row >>> 5] = (set[row >>> 5] ?? 0) | (1 << (row & 31));
    }
    return set;
  };
  return { offsets, codes, some: withMoreThan(0), several: withMoreThan(1), ...bySize(rows, sizes, perCode) };
}

/** Only lists and sets: `rowsOf` gives the rows of a code in ascending order. */
export function toLookup(rows: number, rowsOf: readonly Uint32Array[]): Arrays {
  const sizes = Uint32Array.from(rowsOf, (list) => list.length);
  return bySize(rows, sizes, (visit) => {
    rowsOf.forEach((list, code) => {
      for (const row of list) visit(row, code);
    });
  });
}

function byRow(rows: number, values: number, of: Uint32Array, code: ArrayLike<number>) {
  const offsets = new Uint32Array(rows + 1);
  for (const row of of) offsets[row + 1] = (offsets[row + 1] ?? 0) + 1;
  for (let row = 0; row < rows; row++) offsets[row + 1] = (offsets[row + 1] ?? 0) + (offsets[row] ?? 0);
  const next = offsets.slice();
  const sorted = new Uint32Array(of.length);
  of.forEach((row, i) => {
    sorted[next[row] ?? 0] = code[i] ?? 0;
    next[row] = (next[row] ?? 0) + 1;
  });
  // A row's codes in ascending order and each once: no row is counted twice.
  const kept = new Uint32Array(rows + 1);
  let length = 0;
  for (let row = 0; row < rows; row++) {
    const own = sorted.subarray(offsets[row], offsets[row + 1]).sort();
    let last = -1;
    for (const value of own) {
      if (value !== last) sorted[length++] = value;
      last = value;
    }
    kept[row + 1] = length;
  }
  const codes = values <= 65_536 ? Uint16Array.from(sorted.subarray(0, length)) : sorted.slice(0, length);
  return { offsets: kept, codes };
}

function bySize(rows: number, sizes: Uint32Array, perCode: (visit: (row: number, code: number) => void) => void): Arrays {
  const words = setLength(rows);
  const denseAt = new Uint32Array(sizes.length);
  const starts = new Uint32Array(sizes.length + 1);
  let sets = 0;
  sizes.forEach((size, code) => {
    const isDense = size * DENSITY > rows;
    if (isDense) denseAt[code] = ++sets;
    starts[code + 1] = (starts[code] ?? 0) + (isDense ? 0 : size);
  });
  const dense = new Uint32Array(sets * words);
  const listed = new Uint32Array(starts[sizes.length] ?? 0);
  const next = starts.slice();
  perCode((row, code) => {
    const set = denseAt[code] ?? 0;
    if (set > 0) {
      const at = (set - 1) * words + (row >>> 5);
      dense[at] = (dense[at] ?? 0) | (1 << (row & 31));
    } else {
      listed[next[code] ?? 0] = row;
      next[code] = (next[code] ?? 0) + 1;
    }
  });
  return { sizes, denseAt, dense, starts, listed };
}

/** The set of a frequent code, else null. */
export function setOf({ denseAt, dense, words }: Lookup, code: number): Bits | null {
  const set = denseAt[code] ?? 0;
  return set === 0 ? null : dense.subarray((set - 1) * words, set * words);
}

export function listOf({ starts, listed }: Lookup, code: number): Uint32Array {
  return listed.subarray(starts[code], starts[code + 1]);
}

/** Puts the rows that have the code into the set. */
export function addRows(kernels: Kernels, postings: Lookup, code: number, into: Bits): void {
  if (code >= postings.sizes.length) return;
  const set = setOf(postings, code);
  if (set === null) kernels.addListed(listOf(postings, code), into);
  else kernels.or(into, set, into);
}

/** The set of rows that have any of the codes. */
export function unionOf(
  kernels: Kernels,
  arena: Arena,
  postings: Lookup,
  codes: readonly number[],
  union = arena.take("u32", postings.words),
): Bits {
  const rare: number[] = [];
  for (const code of codes) {
    if (code >= postings.sizes.length) continue;
    const set = setOf(postings, code);
    if (set === null) rare.push(code);
    else kernels.or(union, set, union);
  }
  const listed = arena.take("u32", rare.length);
  listed.set(rare);
  kernels.addLists(postings, listed, union);
  return union;
}

/** A set of rows: bit `row & 31` of word `row >> 5`. All sets of a segment have the same length, a multiple of four words. */
export type Bits = Uint32Array;
const WORDS_AT_ONCE = 4;

/** Words of a set of so many rows. */
export function setLength(rows: number): number {
  return Math.ceil(rows / 32 / WORDS_AT_ONCE) * WORDS_AT_ONCE;
}

/** For each row the codes that it has: those of `codes` from `offsets[row]` up to, not including, `offsets[row + 1]`. */
export type Codes = { offsets: Uint32Array; codes: Uint16Array | Uint32Array };

/** Lists of rows, one behind the other: that of a code runs from `starts[code]` up to, not including, `starts[code + 1]`. */
export type Lists = { starts: Uint32Array; listed: Uint32Array };

/** Of each 64 rows the earliest and latest start, the earliest and latest end: what `toZones` gives. */
export type Zones = { minStart: Int32Array; maxStart: Int32Array; minEnd: Int32Array; maxEnd: Int32Array };

/** Rows by the bin of their day: `binOfDay[days[row] - firstDay]`. Days before the table's first and after its last are taken for these. */
export type DayBins = { days: Int32Array; firstDay: number; binOfDay: Uint16Array };

/** Where rows are counted on the map: the cell of each place's code, and the family of each row, below `families`. */
export type Cells = { cellOf: Uint32Array; familyOf: Uint8Array; families: number };

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
  /** Adds to `counts[range]` the number of rows of the set from `borders[range]` up to, not including, `borders[range + 1]`. */
  countRanges(set: Bits, borders: Uint32Array, counts: Uint32Array): void;
  /** How many of `rows` are in the set. */
  countListed(rows: Uint32Array, set: Bits): number;
  addListed(rows: Uint32Array, into: Bits): void;
  /** Adds to `counts[code]` how many rows of the code's list are in the set. */
  countLists(lists: Lists, set: Bits, counts: Uint32Array): void;
  addLists(lists: Lists, codes: Uint32Array, into: Bits): void;
  /** Adds to `counts[code]` the number of rows of the set that have the code. */
  tally(set: Bits, codes: Codes, counts: Uint32Array): void;
  /** `tally` apart for each bin of `width` counts; the bins are of days. */
  tallyDays(set: Bits, codes: Codes, bins: DayBins, width: number, counts: Uint32Array): void;
  /** Adds to `counts[cell * families + family]` the number of rows of the set with that family and any place in that cell. */
  tallyCells(set: Bits, places: Codes, cells: Cells, counts: Uint32Array): void;
  /** Adds to `counts[bin * cells + cell]` the number of rows of the set in that bin and with any place in that cell. */
  tallyCellDays(set: Bits, places: Codes, cellOf: Uint32Array, bins: DayBins, cells: number, counts: Uint32Array): void;
  /** Adds to `counts[bin]` the number of rows of the set in that bin. */
  histogram(set: Bits, bins: DayBins, counts: Uint32Array): void;
  /** Those of the first rows, as many as there are spans, whose span overlaps that from `from` to `to`, both included. */
  spans(spans: { start: Int32Array; end: Int32Array }, zones: Zones, from: number, to: number, into: Bits): void;
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
    return countBoth(a, a, from, to);
  },
  countBoth,
  countRanges(set, borders, counts) {
    for (let range = 0; range + 1 < borders.length; range++) {
      counts[range] = word(counts, range) + countBoth(set, set, word(borders, range), word(borders, range + 1));
    }
  },
  countListed(rows, set) {
    return countBetween(rows, 0, rows.length, set);
  },
  addListed(rows, into) {
    addBetween(rows, 0, rows.length, into);
  },
  countLists({ starts, listed }, set, counts) {
    for (let code = 0; code + 1 < starts.length; code++) {
      counts[code] = word(counts, code) + countBetween(listed, word(starts, code), word(starts, code + 1), set);
    }
  },
  addLists({ starts, listed }, codes, into) {
    for (const code of codes) addBetween(listed, word(starts, code), word(starts, code + 1), into);
  },
  tally(set, codes, counts) {
    eachRow(set, 0, set.length * 32, (row) => addCodes(codes, row, counts, 0));
  },
  tallyDays(set, codes, bins, width, counts) {
    eachRow(set, 0, set.length * 32, (row) => addCodes(codes, row, counts, binOf(bins, row) * width));
  },
  tallyCells(set, places, { cellOf, familyOf, families }, counts) {
    eachRow(set, 0, set.length * 32, (row) =>
      eachCell(places, cellOf, row, (cell) => addOne(counts, cell * families + (familyOf[row] ?? 0))),
    );
  },
  tallyCellDays(set, places, cellOf, bins, cells, counts) {
    eachRow(set, 0, set.length * 32, (row) => eachCell(places, cellOf, row, (cell) => addOne(counts, binOf(bins, row) * cells + cell)));
  },
  histogram(set, bins, counts) {
    eachRow(set, 0, set.length * 32, (row) => {
      addOne(counts, binOf(bins, row));
      return true;
    });
  },
  spans({ start, end }, { minStart, maxStart, minEnd, maxEnd }, from, to, into) {
    into.fill(0);
    for (let zone = 0; zone < minStart.length; zone++) {
      if ((minStart[zone] ?? 0) > to || (maxEnd[zone] ?? 0) < from) continue;
      const first = zone * 64;
      const last = Math.min(first + 64, start.length);
      if ((maxStart[zone] ?? 0) <= to && (minEnd[zone] ?? 0) >= from) addRange(into, first, last);
      else {
        for (let row = first; row < last; row++) {
          if ((start[row] ?? 0) <= to && (end[row] ?? 0) >= from) into[row >>> 5] = word(into, row >>> 5) | (1 << (row & 31));
        }
      }
    }
  },
};

function countBetween(rows: Uint32Array, start: number, end: number, set: Bits): number {
  let count = 0;
  for (let at = start; at < end; at++) count += (word(set, word(rows, at) >>> 5) >>> (word(rows, at) & 31)) & 1;
  return count;
}

function addBetween(rows: Uint32Array, start: number, end: number, into: Bits): void {
  for (let at = start; at < end; at++) into[word(rows, at) >>> 5] = word(into, word(rows, at) >>> 5) | (1 << (word(rows, at) & 31));
}

/** Each cell of a row's places once. */
function eachCell({ offsets, codes }: Codes, cellOf: Uint32Array, row: number, visit: (cell: number) => void): true {
  const first = word(offsets, row);
  const end = word(offsets, row + 1);
  for (let at = first; at < end; at++) {
    const cell = word(cellOf, codes[at] ?? 0);
    let before = first;
    while (word(cellOf, codes[before] ?? 0) !== cell) before++;
    if (before === at) visit(cell);
  }
  return true;
}

function addOne(counts: Uint32Array, index: number): void {
  counts[index] = word(counts, index) + 1;
}

function addCodes({ offsets, codes }: Codes, row: number, counts: Uint32Array, base: number): true {
  const end = word(offsets, row + 1);
  for (let at = word(offsets, row); at < end; at++) addOne(counts, base + (codes[at] ?? 0));
  return true;
}

function binOf({ days, firstDay, binOfDay }: DayBins, row: number): number {
  const day = Math.min(Math.max((days[row] ?? 0) - firstDay, 0), binOfDay.length - 1);
  return binOfDay[day] ?? 0;
}

/** Never beyond the end: the length of every array is checked where it is made. */
function word(array: Uint32Array, index: number): number {
  return array[index] ?? 0;
}

function countBoth(a: Bits, b: Bits, from: number, to: number): number {
  if (to <= from) return 0;
  const [first, last] = [from >>> 5, (to - 1) >>> 5];
  const head = -1 << (from & 31);
  const tail = -1 >>> (31 - ((to - 1) & 31));
  const both = (index: number) => word(a, index) & word(b, index);
  if (first === last) return countOnes(both(first) & head & tail);
  let count = countOnes(both(first) & head) + countOnes(both(last) & tail);
  for (let i = first + 1; i < last; i++) count += countOnes(word(a, i) & word(b, i));
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

/** The first row of the set; that behind its end when it is empty. */
export function firstRowIn(set: Bits): number {
  const at = set.findIndex((bits) => bits !== 0);
  return at < 0 ? set.length * 32 : at * 32 + 31 - Math.clz32(word(set, at) & -word(set, at));
}

/** The last row of the set before `to`, -1 when there is none. */
export function lastRowBefore(set: Bits, to: number): number {
  for (let i = (to - 1) >> 5; i >= 0; i--) {
    const bits = i === (to - 1) >> 5 ? word(set, i) & (-1 >>> (31 - ((to - 1) & 31))) : word(set, i);
    if (bits !== 0) return i * 32 + 31 - Math.clz32(bits);
  }
  return -1;
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

import { expect, test } from "vitest";
import { type Bits, firstRowIn, lastRowBefore, plainKernels, setLength } from "./kernels.ts";
import { toZones } from "./zones.ts";

const kernels = plainKernels;

function setOf(rows: readonly number[]): Bits {
  const set = new Uint32Array(setLength(256));
  kernels.addListed(Uint32Array.from(rows), set);
  return set;
}

const rowsIn = (set: Bits) =>
  Array.from({ length: set.length * 32 }, (_, row) => row).filter((row) => kernels.count(set, row, row + 1) === 1);
/** Row 0 has the codes 1 and 2, row 1 none, row 2 the codes 0, 1 and 2, row 3 the code 2. */
const codes = { offsets: Uint32Array.of(0, 2, 2, 5, 6), codes: Uint16Array.of(1, 2, 0, 1, 2, 2) };

test("sets meet, join and leave out", () => {
  const [a, b, into] = [setOf([1, 40, 200]), setOf([1, 64, 200, 255]), setOf([7])];
  const results = (["and", "andNot", "or"] as const).map((name) => {
    kernels[name](a, b, into);
    return rowsIn(into);
  });
  expect(results).toEqual([[1, 200], [40], [1, 40, 64, 200, 255]]);
  expect([kernels.count(a, 1, 200), kernels.count(a, 2, 201), kernels.countBoth(a, b, 0, 256)]).toEqual([2, 2, 2]);
  expect(kernels.countListed(Uint32Array.of(0, 1, 200), a)).toBe(2);
});

test("lists of a table count and join each by itself", () => {
  const lists = { starts: Uint32Array.of(0, 2, 2, 5), listed: Uint32Array.of(1, 40, 1, 200, 255) };
  const [counts, into] = [new Uint32Array(3), setOf([7])];
  kernels.countLists(lists, setOf([1, 200]), counts);
  kernels.addLists(lists, Uint32Array.of(1, 2), into);
  expect([[...counts], rowsIn(into)]).toEqual([
    [1, 0, 2],
    [1, 7, 200, 255],
  ]);
});

test("a set knows its first row, and its last before another", () => {
  const set = setOf([31, 64, 95, 200]);
  expect([firstRowIn(set), firstRowIn(setOf([0])), firstRowIn(setOf([]))]).toEqual([31, 0, 256]);
  expect([256, 200, 96, 95, 64, 32, 31, 0].map((to) => lastRowBefore(set, to))).toEqual([200, 95, 95, 64, 31, 31, -1, -1]);
});

test("codes are counted of the rows of the set alone", () => {
  const counts = new Uint32Array(3);
  kernels.tally(setOf([0, 1, 3]), codes, counts);
  expect([...counts]).toEqual([0, 1, 2]);
});

test("each range of rows has its own count", () => {
  const counts = new Uint32Array(3);
  kernels.countRanges(setOf([0, 2, 3, 63, 64]), Uint32Array.of(1, 3, 3, 65), counts);
  expect([...counts]).toEqual([1, 0, 3]);
});

test("each bin of days has its own counts, and takes what lies beyond the table at its side", () => {
  const [counts, rows] = [new Uint32Array(6), new Uint32Array(2)];
  const bins = { days: Int32Array.of(-9, 0, 11, 0x7fffffff), firstDay: 10, binOfDay: Uint16Array.of(0, 1, 1) };
  kernels.tallyDays(setOf([0, 2, 3]), codes, bins, 3, counts);
  kernels.histogram(setOf([0, 2, 3]), bins, rows);
  expect([[...counts], [...rows]]).toEqual([
    [0, 1, 1, 1, 1, 2],
    [1, 2],
  ]);
});

test("a row with several places in one cell counts there once", () => {
  const counts = new Uint32Array(4);
  kernels.tallyCells(
    setOf([0, 1, 2]),
    codes,
    { cellOf: Uint32Array.of(0, 1, 1), familyOf: Uint8Array.of(1, 0, 0, 1), families: 2 },
    counts,
  );
  expect([...counts]).toEqual([1, 0, 1, 1]);
});

test("spans that only touch the range overlap it", () => {
  const start = Int32Array.from({ length: 200 }, (_, row) => row);
  const end = start.map((day) => day + 5);
  const into = setOf([255]);
  kernels.spans({ start, end }, toZones(start, end), 60, 190, into);
  expect(rowsIn(into)).toEqual(Array.from({ length: 136 }, (_, index) => 55 + index));
});

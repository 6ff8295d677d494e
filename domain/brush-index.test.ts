import fc from "fast-check";
import { expect, test } from "vitest";
import { joinBrushes, packBrush, unpackBrush } from "./brush-index.ts";

const spans = fc.array(fc.tuple(fc.nat(29), fc.nat(12)).map(([begin, length]) => ({ begin, end: Math.min(29, begin + length) })));
const KEYS = 3;

test("a range counts what overlaps it, however it is packed", () => {
  const three = fc.tuple(spans, spans, spans);
  const property = fc.property(three, fc.tuple(fc.nat(29), fc.nat(29)), fc.nat(300), ([...all], [a, b], undated) => {
    const histogram = (days: readonly number[]) => Array.from({ length: 30 }, (_, bin) => days.filter((day) => day === bin).length);
    const seriesOf = (key: number) => ({
      begins: histogram((all[key] ?? []).map(({ begin }) => begin)),
      ends: histogram((all[key] ?? []).map(({ end }) => end)),
      undated,
    });
    const index = unpackBrush(packBrush({ bins: 30, keys: KEYS, seriesOf }), KEYS);
    const [first, last] = [Math.min(a, b), Math.max(a, b)];
    const expected = all.map((own) => own.filter(({ begin, end }) => begin <= last && end >= first).length);
    expect([...index.count({ first, last }, false)]).toEqual(expected);
    expect([...index.count({ first, last }, true)]).toEqual(expected.map((count) => count + undated));
    expect([...index.count(null, true)]).toEqual(all.map(() => undated));
  });
  fc.assert(property, { numRuns: 300 });
});

test("large counts come through", () => {
  const seriesOf = () => ({ begins: [1_000_000_000, 0, 7], ends: [0, 1_000_000_000, 7], undated: 2_000_000_000 });
  const index = unpackBrush(packBrush({ bins: 3, keys: 1, seriesOf }), 1);
  const counted = [0, 1, 2].map((bin) => index.count({ first: bin, last: bin }, bin === 2)[0]);
  expect(counted).toEqual([1e9, 1e9, 2_000_000_007]);
});

test("bytes that end too early are no index", () => {
  const packed = packBrush({ bins: 3, keys: 1, seriesOf: () => ({ begins: [1, 2, 3], ends: [1, 2, 3], undated: 0 }) });
  expect(() => unpackBrush(packed.subarray(0, packed.length - 1), 1)).toThrow(RangeError);
  expect(() => unpackBrush(packed, 2)).toThrow(RangeError);
});

test("an index built upon another counts as one made of all its counts", () => {
  const series = (seed: number) => ({ begins: [seed, 2, seed], ends: [1, seed, seed + 1], undated: seed });
  const indexOf = (seeds: readonly number[]) =>
    unpackBrush(packBrush({ bins: 3, keys: seeds.length, seriesOf: (key) => series(seeds[key] ?? 0) }), seeds.length);
  const joined = joinBrushes(indexOf([4, 5, 6]), indexOf([7, 8]), [-1, 2, 0, -1]);
  const range = { first: 1, last: 2 };
  expect(joined.keys).toBe(4);
  expect(joined.count(range, true)).toEqual(indexOf([7, 6, 4, 8]).count(range, true));
  expect(joinBrushes(indexOf([4, 5]), indexOf([]), [1]).count(null, true)).toEqual(indexOf([5]).count(null, true));
  const other = unpackBrush(packBrush({ bins: 2, keys: 1, seriesOf: () => series(1) }), 1);
  expect(() => joinBrushes(indexOf([4]), other, [0, -1])).toThrow(RangeError);
});

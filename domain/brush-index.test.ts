import fc from "fast-check";
import { expect, test } from "vitest";
import { packBrush, unpackBrush } from "./brush-index.ts";

const spans = fc.array(fc.tuple(fc.nat(29), fc.nat(12)).map(([begin, length]) => ({ begin, end: Math.min(29, begin + length) })));
const keys = ["all", "kind:ASSAULT", "cell:3/4"];

test("a range counts what overlaps it, however it is packed", () => {
  const three = fc.tuple(spans, spans, spans);
  const property = fc.property(three, fc.tuple(fc.nat(29), fc.nat(29)), fc.nat(300), ([...all], [a, b], undated) => {
    const histogram = (days: readonly number[]) => Array.from({ length: 30 }, (_, bin) => days.filter((day) => day === bin).length);
    const seriesOf = (key: number) => ({
      begins: histogram((all[key] ?? []).map(({ begin }) => begin)),
      ends: histogram((all[key] ?? []).map(({ end }) => end)),
      undated,
    });
    const index = unpackBrush(packBrush({ bins: 30, keys: keys.length, seriesOf }), keys);
    const [first, last] = [Math.min(a, b), Math.max(a, b)];
    keys.forEach((key, place) => {
      const expected = (all[place] ?? []).filter(({ begin, end }) => begin <= last && end >= first).length;
      expect(index.count(key, first, last, false)).toBe(expected);
      expect(index.count(key, first, last, true)).toBe(expected + undated);
    });
  });
  fc.assert(property, { numRuns: 300 });
});

test("large counts come through", () => {
  const seriesOf = () => ({ begins: [1_000_000_000, 0, 7], ends: [0, 1_000_000_000, 7], undated: 5_000_000_000 });
  const index = unpackBrush(packBrush({ bins: 3, keys: 1, seriesOf }), ["all"]);
  expect([index.count("all", 0, 0, false), index.count("all", 1, 1, false), index.count("all", 2, 2, true)]).toEqual([
    1e9, 1e9, 5_000_000_007,
  ]);
});

test("bytes that end too early are no index", () => {
  const packed = packBrush({ bins: 3, keys: 1, seriesOf: () => ({ begins: [1, 2, 3], ends: [1, 2, 3], undated: 0 }) });
  expect(() => unpackBrush(packed.subarray(0, packed.length - 1), ["all"])).toThrow(RangeError);
  expect(() => unpackBrush(packed, ["all", "more"])).toThrow(RangeError);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { packNumbers, unpackNumbers } from "./number-list.ts";

const numbers = fc.array(fc.oneof(fc.nat(3), fc.integer({ min: -50, max: 50 }), fc.integer({ min: -(2 ** 36) + 1, max: 2 ** 36 - 1 })));

test("numbers come out as they went in", () => {
  fc.assert(
    fc.property(numbers, (list) => {
      expect(unpackNumbers(packNumbers(list), list.length)).toEqual(list);
    }),
    { numRuns: 1000 },
  );
});

test("steady steps weigh next to nothing, and counts no more than their bits", () => {
  const list = (numberAt: (index: number) => number) =>
    JSON.stringify(packNumbers(Array.from({ length: 400 }, (_, index) => numberAt(index)))).length;
  expect(list((index) => 20_000 + index * 7)).toBeLessThan(100);
  expect(list((index) => (index * 7) % 4)).toBeLessThan((400 * 4) / 6);
});

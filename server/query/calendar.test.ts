import fc from "fast-check";
import { expect, test } from "vitest";
import { BIN_UNITS, type BinUnit } from "#domain/answer.ts";
import { isoDay, toDayNumber, toIsoDay } from "#domain/time.ts";
import { binOf, cut, next, startOf, toSpan } from "./calendar.ts";

test.each<[BinUnit, string, string, string]>([
  ["day", "2024-02-29", "2024-02-29", "2024-03-01"],
  ["week", "2024-10-15", "2024-10-14", "2024-10-21"],
  ["week", "2024-10-13", "2024-10-07", "2024-10-14"],
  ["week", "1969-12-31", "1969-12-29", "1970-01-05"],
  ["month", "2024-02-29", "2024-02-01", "2024-03-01"],
  ["quarter", "2024-12-31", "2024-10-01", "2025-01-01"],
  ["year", "2024-12-31", "2024-01-01", "2025-01-01"],
  ["decade", "1999-12-31", "1990-01-01", "2000-01-01"],
  ["decade", "0476-09-04", "0470-01-01", "0480-01-01"],
  ["year", "0000-02-29", "0000-01-01", "0001-01-01"],
])("the %s of %s begins on %s", (unit, day, start, following) => {
  expect(toIsoDay(startOf(unit, toDayNumber(day)))).toBe(start);
  expect(toIsoDay(next(unit, toDayNumber(start)))).toBe(following);
});

// Every day that an event can have.
const FIRST = toDayNumber("0000-01-01");
const LAST = toDayNumber("9999-12-31");
const day = fc.oneof(fc.integer({ min: FIRST, max: LAST }), fc.integer({ min: LAST - 4000, max: LAST }));

test("units follow each other without gap or overlap", () => {
  fc.assert(
    fc.property(fc.constantFrom(...BIN_UNITS), day, (unit, any) => {
      const start = startOf(unit, any);
      const following = next(unit, start);
      expect(start).toBeLessThanOrEqual(any);
      expect(following).toBeGreaterThan(any);
      expect(startOf(unit, following)).toBe(following);
      expect(startOf(unit, following - 1)).toBe(start);
      const { from, to } = toSpan(unit, start);
      expect(isoDay.safeParse(from).success && isoDay.safeParse(to).success).toBe(true);
      expect(from <= toIsoDay(any) && toIsoDay(any) <= to).toBe(true);
    }),
  );
});

test("a stretch of time is cut as finely as allowed, and every day has its bin", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 2, max: 400 }), (first, span, most) => {
      const length = Math.min(span, LAST - first);
      const { unit, starts } = cut(first, first + length, most);
      if (unit !== "decade") expect(starts.length).toBeLessThanOrEqual(most + 1);
      for (const any of [first, first + Math.floor(length / 3), first + length]) {
        const start = starts[binOf(starts, any)] ?? Number.NaN;
        expect(startOf(unit, any)).toBe(start);
      }
    }),
  );
});

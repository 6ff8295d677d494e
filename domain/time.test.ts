import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, isoDay, spansOverlap, toDayNumber, toIsoDay } from "./time.ts";

test("days and numbers are the same thing", () => {
  fc.assert(fc.property(fc.integer({ min: -700_000, max: 700_000 }), (n) => toDayNumber(toIsoDay(n)) === n));
  expect(toDayNumber("1970-01-01")).toBe(0);
  expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
});

test.each(["2024-02-30", "2023-02-29", "2024-00-10", "24-01-01", "2024-1-1", "2024-01-01T00:00"])("%s is no day", (text) => {
  expect(isoDay.safeParse(text).success).toBe(false);
});

test("spans that share a day overlap, both ends included", () => {
  const october = { start: "2024-10-01", end: "2024-10-31" };
  expect(spansOverlap(october, { start: "2024-10-31", end: "2024-11-05" })).toBe(true);
  expect(spansOverlap(october, { start: "2024-11-01", end: "2024-11-05" })).toBe(false);
});

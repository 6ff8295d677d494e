import { expect, test } from "vitest";
import { toStretch } from "./scale.ts";
import { ticks } from "./ticks.ts";

const labels = (from: string, to: string, width: number) => ticks({ ...toStretch({ from, to }), width }).map(({ label }) => label);

test("two years on a desk are quarters, with the year where it turns", () => {
  expect(labels("2024-06-15", "2026-07-15", 660)).toEqual(["Jul 2024", "Oct", "Jan 2025", "Apr", "Jul", "Oct", "Jan 2026", "Apr", "Jul"]);
});

test("a week is days", () => {
  expect(labels("2024-12-27", "2025-01-03", 660)).toEqual([
    "27 Dec 2024",
    "28 Dec",
    "29 Dec",
    "30 Dec",
    "31 Dec",
    "1 Jan 2025",
    "2 Jan",
    "3 Jan",
  ]);
});

test("three centuries are round years", () => {
  expect(labels("1701-01-01", "2010-12-31", 400)).toEqual(["1750", "1800", "1850", "1900", "1950", "2000"]);
});

test.each([1, 5, 40, 400, 4000, 40_000, 400_000])("labels keep their distance over %i days", (days) => {
  for (const width of [240, 660, 1800]) {
    const found = ticks({ from: 19_000, to: 19_000 + days, width });
    const gaps = found.slice(1).map(({ x }, index) => x - (found[index]?.x ?? 0));
    expect(Math.min(...gaps, 48)).toBeGreaterThanOrEqual(44);
    expect(found.every(({ x }) => x >= 0 && x < width)).toBe(true);
  }
});

test("nothing is drawn on no width", () => {
  expect(ticks({ from: 0, to: 10, width: 0 })).toEqual([]);
});

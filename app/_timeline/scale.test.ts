import { expect, test } from "vitest";
import { padStretch, toDay, toStretch, toX, zoomStretch } from "./scale.ts";

test("a span of days ends at the end of its last day", () => {
  expect(toStretch({ from: "1970-01-02", to: "1970-01-02" })).toEqual({ from: 1, to: 2 });
});

test("days and pixels turn into each other", () => {
  const scale = { from: 100, to: 200, width: 500 };
  expect(toX(scale, 100)).toBe(0);
  expect(toX(scale, 200)).toBe(500);
  expect(toDay(scale, toX(scale, 137.25))).toBeCloseTo(137.25);
});

test("a single day gets air on both sides", () => {
  expect(padStretch({ from: 10, to: 11 })).toEqual({ from: 8, to: 13 });
  expect(padStretch({ from: 0, to: 1000 })).toEqual({ from: -40, to: 1040 });
});

test("zooming keeps the middle and never goes under two days", () => {
  expect(zoomStretch({ from: 0, to: 100 }, 0.5)).toEqual({ from: 25, to: 75 });
  expect(zoomStretch({ from: 0, to: 100 }, 2)).toEqual({ from: -50, to: 150 });
  expect(zoomStretch({ from: 10, to: 12 }, 0.5)).toEqual({ from: 10, to: 12 });
});

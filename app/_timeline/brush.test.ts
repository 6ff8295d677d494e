import { expect, test } from "vitest";
import { toDayNumber } from "#domain/time.ts";
import { drawRange, handleDays, keyDay, moveEdge, OPEN_RANGE, shiftRange } from "./brush.ts";

const extent = { from: "2024-06-01", to: "2026-07-31" };
const october = { from: "2024-10-01", to: "2024-10-31" };

test("open handles stand at the ends of the data, or at the other handle beyond them", () => {
  expect(handleDays(OPEN_RANGE, extent)).toEqual(extent);
  expect(handleDays({ from: "2030-01-01", to: null }, extent)).toEqual({ from: "2030-01-01", to: "2030-01-01" });
  expect(handleDays({ from: null, to: "2020-01-01" }, extent)).toEqual({ from: "2020-01-01", to: "2020-01-01" });
});

test("a handle moves alone, stops at the other, and opens at the end of the data", () => {
  expect(moveEdge(october, "from", "2024-10-05", extent)).toEqual({ from: "2024-10-05", to: "2024-10-31" });
  expect(moveEdge(october, "from", "2024-12-01", extent)).toEqual({ from: "2024-10-31", to: "2024-10-31" });
  expect(moveEdge(october, "to", "2024-01-01", extent)).toEqual({ from: "2024-10-01", to: "2024-10-01" });
  expect(moveEdge(october, "from", "2024-06-01", extent)).toEqual({ from: null, to: "2024-10-31" });
  expect(moveEdge(october, "to", "2027-01-01", extent)).toEqual({ from: "2024-10-01", to: null });
});

test("the whole brush keeps its length and stays on the data", () => {
  expect(shiftRange(october, 31, extent)).toEqual({ from: "2024-11-01", to: "2024-12-01" });
  expect(shiftRange(october, -1000, extent)).toEqual({ from: "2024-06-01", to: "2024-07-01" });
  expect(shiftRange(october, 1000, extent)).toEqual({ from: "2026-07-01", to: "2026-07-31" });
  expect(shiftRange({ from: "2020-01-01", to: "2020-01-31" }, -5, extent)).toEqual({ from: "2020-01-01", to: "2020-01-31" });
});

test("a range is drawn from either side and clipped to the data", () => {
  const [a, b] = [toDayNumber("2024-10-01") + 0.2, toDayNumber("2024-10-31") + 0.9];
  expect(drawRange(a, b, extent)).toEqual(october);
  expect(drawRange(b, a, extent)).toEqual(october);
  expect(drawRange(0, b, extent)).toEqual({ from: "2024-06-01", to: "2024-10-31" });
});

test.each([
  ["ArrowLeft", false, "2024-09-30"],
  ["ArrowRight", false, "2024-10-02"],
  ["ArrowUp", false, "2024-10-02"],
  ["ArrowDown", false, "2024-09-30"],
  ["ArrowRight", true, "2024-10-31"],
  ["ArrowLeft", true, "2024-09-01"],
  ["PageUp", false, "2024-10-31"],
  ["PageDown", false, "2024-09-01"],
  ["Home", false, "2024-06-01"],
  ["End", false, "2026-07-31"],
  ["Tab", false, null],
  ["a", false, null],
])("%s (Shift: %s) takes 1 October to %s", (key, shift, day) => {
  expect(keyDay(key, shift, "2024-10-01", extent)).toBe(day);
});

import { expect, test } from "vitest";
import { clearingOf } from "./use-clearing.ts";

const rect = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  width,
  height,
  right: left + width,
  bottom: top + height,
});
const DESK = rect(0, 0, 1440, 900);
const TIME = rect(0, 830, 1440, 70);

test("words at the left leave the right of the map", () => {
  expect(clearingOf(DESK, rect(0, 0, 500, 830), TIME).padding).toEqual({ top: 0, left: 500, right: 0, bottom: 70 });
});

test("words at the right, as a language from right to left has them, leave its left", () => {
  expect(clearingOf(DESK, rect(940, 0, 500, 830), TIME).padding).toEqual({ top: 0, left: 0, right: 500, bottom: 70 });
});

test("a map that ends where the words and the line of time begin is all clear", () => {
  const padding = { top: 0, left: 0, right: 0, bottom: 0 };
  expect(clearingOf(rect(500, 0, 940, 830), rect(0, 0, 500, 830), TIME)).toEqual({ width: 940, height: 830, padding });
  expect(clearingOf(rect(0, 0, 800, 830), rect(800, 0, 640, 830), TIME)).toEqual({ width: 800, height: 830, padding });
});

test("words below it, on a phone, leave what is above them", () => {
  expect(clearingOf(rect(0, 0, 390, 844), rect(0, 400, 390, 380), rect(0, 780, 390, 64)).padding).toEqual({
    top: 0,
    left: 0,
    right: 0,
    bottom: 444,
  });
});

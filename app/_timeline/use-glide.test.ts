import { expect, test } from "vitest";
import { stretchBetween } from "./use-glide.ts";

const month = { from: 0, to: 30 };
const decade = { from: 100, to: 3750 };

test("begins at the one and ends at the other", () => {
  expect(stretchBetween(month, decade, 0)).toEqual(month);
  const end = stretchBetween(month, decade, 1);
  expect(end.from).toBeCloseTo(decade.from);
  expect(end.to).toBeCloseTo(decade.to);
});

test("halfway its width is the geometric mean, so that the eye sees an even zoom", () => {
  const half = stretchBetween(month, decade, 0.5);
  expect(half.to - half.from).toBeCloseTo(Math.sqrt(30 * 3650));
});

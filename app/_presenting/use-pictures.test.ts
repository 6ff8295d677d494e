import { expect, test } from "vitest";
import { nearest } from "./use-pictures.ts";

const SLIDES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

test("the next slide comes first, then the one before, the one in sight, and the two that a key leads to", () => {
  expect(nearest(SLIDES, 4, 7)).toEqual([5, 3, 4, 6, 0, 9, 2]);
  expect(nearest(SLIDES, 0, 3)).toEqual([1, 0, 2]);
  expect(nearest(SLIDES, 9, 4)).toEqual([8, 9, 0, 7]);
});

test("of few slides all", () => {
  expect(nearest([0, 1], 1, 50)).toEqual([0, 1]);
  expect(nearest([], -1, 50)).toEqual([]);
});

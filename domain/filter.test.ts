import { expect, test } from "vitest";
import { EMPTY_FILTER, isEmptyFilter, kindsOf, searchWords } from "./filter.ts";

test("a family stands for its kinds, a kind for itself, anything else for none", () => {
  expect(kindsOf("movement")).toEqual(["MOBILIZE", "RETREAT", "PROTEST"]);
  expect(kindsOf("ASSAULT")).toEqual(["ASSAULT"]);
  expect(kindsOf("weather")).toEqual([]);
});

test.each([
  ['"NEAR(" OR a*b', ["near", "or", "a", "b"]],
  ["Kýiv’s 5,000", ["kyiv", "s", "5", "000"]],
  ["😀 --", []],
])("the words of %s", (text, words) => {
  expect(searchWords(text)).toEqual(words);
});

test("a search without a word asks nothing", () => {
  expect(isEmptyFilter({ ...EMPTY_FILTER, words: ' " ' })).toBe(true);
  expect(isEmptyFilter({ ...EMPTY_FILTER, words: "a" })).toBe(false);
  expect(isEmptyFilter({ ...EMPTY_FILTER, kind: { only: [], not: ["force"] } })).toBe(false);
});

import { expect, test } from "vitest";
import { EMPTY_FILTER, isEmptyFilter, kindsOf, searchWords, toggleChoice } from "./filter.ts";

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

test("a value is chosen, excluded or neither, never both", () => {
  const chosen = toggleChoice(EMPTY_FILTER, "actor", "only", "kcna");
  expect(chosen.actor).toEqual({ only: ["kcna"], not: [] });
  const excluded = toggleChoice(chosen, "actor", "not", "kcna");
  expect(excluded.actor).toEqual({ only: [], not: ["kcna"] });
  expect(toggleChoice(excluded, "actor", "not", "kcna")).toEqual(EMPTY_FILTER);
  expect(toggleChoice(chosen, "actor", "only", "nis").actor.only).toEqual(["kcna", "nis"]);
});

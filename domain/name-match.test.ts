import { expect, test } from "vitest";
import { bestFirst, isMatch } from "./name-match.ts";

test.each([
  ["Kursk Oblast", "kur", true],
  ["Kursk Oblast", "obl kur", true],
  ["Kursk Oblast", "ursk", false],
  ["Fold or unfold the filters", "unfold filters", true],
  ["National Intelligence Service", "intelligence service", true],
  ["Élysée", "elys", true],
  ["검색", "검", true],
  ["anything", "", true],
])("%s, typed %s: %s", (name, typed, is) => {
  expect(isMatch(name, typed)).toBe(is);
});

test("what begins as typed comes first", () => {
  expect(bestFirst(["North Korea", "Korea Strait", "Kyiv"], (name) => name, "kor")).toEqual(["Korea Strait", "North Korea"]);
});

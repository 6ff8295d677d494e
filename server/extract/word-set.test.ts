import { expect, test } from "vitest";
import { findTokens } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

const tokensOf = (text: string) => findTokens(text, { start: 0, end: text.length });
const heldBy = (set: WordSet, text: string) => tokensOf(text).flatMap((token) => (set.has(token) ? [token.text] : []));

test("a token is in a set by its word, however it is written", () => {
  const set = new WordSet(["shelled", "o'brien", ";", "15th"]);
  expect(heldBy(set, "Troops SHELLED the town; shells fell on the 15th, O'Brien said")).toEqual(["SHELLED", ";", "15th", "O'Brien"]);
  expect(set.has(undefined)).toBe(false);
});

test("a set made after a word was met knows it, too", () => {
  const text = "The quay was shut";
  expect(heldBy(new WordSet(["shut"]), text)).toEqual(["shut"]);
  expect(heldBy(new WordSet(["quay"]), text)).toEqual(["quay"]);
});

test("sets beyond a number's bits stay apart", () => {
  const words = Array.from({ length: 70 }, (_, index) => `word${index}`);
  const sets = words.map((word) => new WordSet([word]));
  for (const [index, set] of sets.entries()) expect(heldBy(set, words.join(" "))).toEqual([words[index]]);
});

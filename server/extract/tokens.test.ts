import fc from "fast-check";
import { expect, test } from "vitest";
import { findTokens } from "./tokens.ts";

const words = (text: string) =>
  findTokens(text, { start: 0, end: text.length }).map((token) => (token.value === null ? token.text : `${token.text}=${token.value}`));

const TEXTS: [string, string[]][] = [
  ["Ukraine’s mid-May raid.", ["Ukraine", "’s", "mid", "-", "May", "raid", "."]],
  ["the U.S. Army at Sana'a", ["the", "U.S.", "Army", "at", "Sana'a"]],
  ["10,000 of 5\u00a0000, 5 000 or 3.5", ["10,000=10000", "of", "5\u00a0000=5000", ",", "5 000=5000", "or", "3.5=3.5"]],
  ["October 15,2024 the 15th, 1990s", ["October", "15=15", ",", "2024=2024", "the", "15th=15", ",", "1990s=1990"]],
  ["20km at 10pm by T-72B3", ["20=20", "km", "at", "10=10", "pm", "by", "T", "-", "72B3"]],
  ["2024-10-15T04:00Z 15.10.2024 18:02", ["2024-10-15T04:00Z", "15.10.2024", "18=18", ":", "02=2"]],
  ["Курськ і 북한", ["Курськ", "і", "북한"]],
  ["“a” (b)", ["“", "a", "”", "(", "b", ")"]],
];

test.each(TEXTS)("%j", (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test("offsets are those of the whole text", () => {
  const text = "One. Kursk fell.";
  expect(findTokens(text, { start: 5, end: 16 }).map(({ start, end }) => text.slice(start, end))).toEqual(["Kursk", "fell", "."]);
});

test("any text: tokens in order, only white space between them", () => {
  const check = (text: string) => {
    let last = 0;
    for (const { start, end, text: word, glued } of findTokens(text, { start: 0, end: text.length })) {
      expect(text.slice(start, end)).toBe(word);
      expect(text.slice(last, start).trim()).toBe("");
      expect(glued).toBe(last > 0 && start === last);
      last = end;
    }
    expect(text.slice(last).trim()).toBe("");
  };
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), check), { numRuns: 500 });
});

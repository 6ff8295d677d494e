import { expect, test } from "vitest";
import { joinLetters, toVisualWords } from "./arabic.ts";
import { readTypeface } from "./typeface.ts";

test.each(["بحسب", "الأحداث", "كوريا الشمالية", "لا يُعرف", "من 1 يونيو 2024 إلى 31 يوليو", "شؤون السلام"])(
  "the letters of %s are the same, in forms that our font has",
  (words) => {
    const joined = joinLetters(words);
    expect(joined.normalize("NFKC")).toBe(words.replace(/\u064f/g, ""));
    expect(joined).not.toMatch(/[\u0621-\u064a]/);
    const font = readTypeface("SansArabic", "Regular");
    expect([...joined].filter((letter) => letter !== " " && !font.has(letter.codePointAt(0) ?? 0))).toEqual([]);
  },
);

test("a letter has the form that its neighbours give it", () => {
  const formsOf = (word: string) => [...joinLetters(word)].map((letter) => letter.codePointAt(0)?.toString(16));
  // Beginning, between, end; after an alef, which joins nothing that follows, a new beginning; a lam and an alef are one.
  expect(formsOf("بيت")).toEqual(["fe91", "fef4", "fe96"]);
  expect(formsOf("باب")).toEqual(["fe91", "fe8e", "fe8f"]);
  expect(formsOf("سلام")).toEqual(["feb3", "fefc", "fee1"]);
});

test("words from the left keep their order among words from the right, brackets close on the other side", () => {
  const read = (text: string) => toVisualWords(text).map((word) => word.normalize("NFKC"));
  expect(read("8 أحداث مع North Korea، في 2024")).toEqual(["8", "ثادحأ", "عم", "،North Korea", "يف", "2024"]);
  expect(read("الخريطة: Natural Earth · GeoNames")).toEqual([":ةطيرخلا", "Natural Earth · GeoNames"]);
  expect(read("مع North Korea · في")).toEqual(["عم", "North Korea", "·", "يف"]);
  expect(read("حدث (Kursk Oblast)")).toEqual(["ثدح", "(Kursk Oblast)"]);
  expect(read("«تقدم» 1,200 و12:30")).toEqual(["«مدقت»", "1,200", "12:30و"]);
});

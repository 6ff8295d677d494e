import { expect, test } from "vitest";
import { sayReasons, sayTold } from "./told-words.ts";
import { TOLD } from "./words/told.ts";

test("what the server says in English is said in the reader's language, with the names that it has", () => {
  expect(sayTold("41 places of this name, and nothing in the text tells them apart", "ko").text).toBe(
    "같은 이름의 장소가 41곳이며 본문에 구별할 단서가 없음",
  );
  expect(sayTold("inside Kursk Oblast, as the text says", "uk")).toEqual({
    text: "у межах, названих у тексті: Kursk Oblast",
    isEnglish: false,
  });
  expect(sayTold("a capital", "en")).toEqual({ text: "a capital", isEnglish: true });
});

test("what is not known is left as it is, and is called English", () => {
  expect(sayTold("something new", "ar")).toEqual({ text: "something new", isEnglish: true });
  expect(sayReasons(["a capital", "something new"], null, "uk")).toEqual({ text: "столиця; something new", isEnglish: false });
});

test("every saying keeps what it names, in every language", () => {
  for (const [pattern, others] of TOLD) {
    const named = new RegExp(`${pattern.source}|`).exec("")?.length ?? 1;
    for (const said of Object.values(others)) {
      const places = (said.match(/\$\d/g) ?? []).map((place) => Number(place.slice(1)));
      expect(Math.max(0, ...places), said).toBeLessThan(named);
      expect(said).not.toBe("");
    }
  }
});

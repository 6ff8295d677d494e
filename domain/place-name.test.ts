import fc from "fast-check";
import { expect, test } from "vitest";
import { foldName } from "./place-name.ts";

test.each([
  ["Kraków", "krakow"],
  ["N’Djamena", "ndjamena"],
  ["Port-au-Prince", "port au prince"],
  ["St. Petersburg", "saint petersburg"],
  ["Mt. Vernon", "mount vernon"],
  ["U.S.", "us"],
  ["Şanlıurfa", "sanliurfa"],
  ["Ḩamāh", "hamah"],
  ["Łódź", "lodz"],
  ["  Rostov–on–Don ", "rostov on don"],
  ["서울", "서울".normalize("NFKD")],
])("%s", (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test.each(["ẚ", "ŉ", "ʹ"])("folding %s leaves no apostrophe that its decomposition holds", (letter) => {
  expect(foldName(foldName(letter))).toBe(foldName(letter));
});

test("folding twice changes nothing", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (name) => foldName(foldName(name)) === foldName(name)));
});

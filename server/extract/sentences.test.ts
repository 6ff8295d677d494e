import fc from "fast-check";
import { expect, test } from "vitest";
import { findSentences } from "./sentences.ts";

const split = (text: string) => findSentences(text).map(({ start, end }) => text.slice(start, end));

const TEXTS: [string, string[]][] = [
  ["One came. Two left.", ["One came.", "Two left."]],
  ["Gen. J. Smith of the U.S. Army spoke. He left.", ["Gen. J. Smith of the U.S. Army spoke.", "He left."]],
  ["He lives in the U.S. The army left.", ["He lives in the U.S.", "The army left."]],
  ["It was 3.5 km. No. 5 fell on Oct. 3 at 5 p.m. EST.", ["It was 3.5 km.", "No. 5 fell on Oct. 3 at 5 p.m. EST."]],
  ["“We left.” The rest stayed.", ["“We left.”", "The rest stayed."]],
  ["“Really?” he asked. “Yes!” she said.", ["“Really?” he asked.", "“Yes!” she said."]],
  ["They fell back... then returned. It ended…", ["They fell back... then returned.", "It ended…"]],
  ["A heading\n\nA line. Another.", ["A heading", "A line.", "Another."]],
  ["# A heading\nA line that follows it.", ["# A heading", "A line that follows it."]],
  ["A list:\n- one\n- two", ["A list:", "- one", "- two"]],
  ["1. Kursk. Fighting went on.", ["1. Kursk.", "Fighting went on."]],
  [
    "Talks in the north\nA delegation came to the capital for talks on the border.",
    ["Talks in the north", "A delegation came to the capital for talks on the border."],
  ],
  [
    "a sentence that someone wrapped by\nhand at a width of thirty-six signs\nand then ended. Next.",
    ["a sentence that someone wrapped by\nhand at a width of thirty-six signs\nand then ended.", "Next."],
  ],
  ["He crossed the border.The guards fled.", ["He crossed the border.", "The guards fled."]],
  ["See example.com/A.html for it. Done.", ["See example.com/A.html for it.", "Done."]],
  ["The firm Acme Inc. Bought nothing.", ["The firm Acme Inc. Bought nothing."]],
  ["", []],
  [" \n\t\n ", []],
];

test.each(TEXTS)("%j", (text, expected) => {
  expect(split(text)).toEqual(expected);
});

test("spans are trimmed, in order, apart, and hold every letter", () => {
  const check = (text: string) => {
    let last = 0;
    let rest = "";
    for (const { start, end } of findSentences(text)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      rest += text.slice(last, start);
      last = end;
    }
    expect((rest + text.slice(last)).trim()).toBe("");
  };
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), check), { numRuns: 300 });
  fc.assert(
    fc.property(fc.array(fc.constantFrom("A", "b", ".", " ", "\n", "“", ")", "U.S.", "1", "- "), { maxLength: 60 }), (parts) =>
      check(parts.join("")),
    ),
  );
});

test("a text without a full stop is cut at a space", () => {
  const spans = findSentences("word ".repeat(5000));
  expect(spans.length).toBeGreaterThan(10);
  expect(Math.max(...spans.map(({ start, end }) => end - start))).toBeLessThan(2010);
});

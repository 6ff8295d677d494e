import { expect, test } from "vitest";
import { MAX_SLIDES } from "./briefing.ts";
import { readBriefingFile, sayFileNotice, writeBriefingFile } from "./briefing-file.ts";

const slide = { id: "s-one", headline: "One", text: "", notes: "**said**", view: "?actor=russia", seconds: 20, hidden: false };
const file = { format: "dateline-briefing", version: 1, id: "brief", title: "Talks", slides: [slide] };
const read = (changes: object) => {
  const { briefing, notices } = readBriefingFile(JSON.stringify({ ...file, ...changes }));
  return { briefing, notices, said: notices.map((notice) => sayFileNotice(notice, "en")) };
};

test("what is written is read back as it was", () => {
  const briefing = { id: "brief", title: "Talks", slides: [slide] };
  expect(readBriefingFile(writeBriefingFile({ ...briefing, revision: 7 }))).toEqual({ briefing, notices: [] });
  expect(readBriefingFile(`\uFEFF${writeBriefingFile({ ...briefing, revision: 7 })}`).briefing).toEqual(briefing);
});

test.each([
  ["no JSON", "{", "it is no JSON"],
  ["another kind of file", JSON.stringify({ type: "FeatureCollection" }), "does not say that it is a Dateline briefing"],
  ["no list of slides", JSON.stringify({ ...file, slides: 3 }), "no list of slides"],
  ["a newer version", JSON.stringify({ ...file, version: 2 }), "written by a newer Dateline: its version is 2"],
  ["too many slides", JSON.stringify({ ...file, slides: Array(MAX_SLIDES + 1).fill(slide) }), "too many slides: 10001"],
])("%s is refused in words", (_, text, words) => {
  expect(() => readBriefingFile(text)).toThrow(words);
});

test("unknown keys are left out and named", () => {
  const { briefing, said } = read({ mood: "calm", slides: [{ ...slide, colour: "red" }] });
  expect(briefing.slides).toEqual([slide]);
  expect(said).toEqual([
    "The file has keys that mean nothing here and were left out: mood.",
    "Slide 1 has keys that mean nothing here and were left out: colour.",
  ]);
});

test("a slide whose view says what we don't understand is kept, and told", () => {
  const { briefing, notices, said } = read({ slides: [{ ...slide, view: "?from=someday" }] });
  expect(briefing.slides[0]?.view).toBe("?from=someday");
  expect(said).toEqual(["Slide 1: “from=someday” in the address could not be read and was left out."]);
  expect(notices.map((notice) => sayFileNotice(notice, "uk"))).toEqual([
    "Слайд 1: «from=someday» в адресі не вдалося прочитати, тому це пропущено.",
  ]);
});

test("a slide that is none is left out and the others are kept; what a slide does not say is empty", () => {
  const { briefing, said } = read({ slides: [3, { id: "s-two", headline: "Two" }, { ...slide, seconds: -1 }, slide, slide] });
  expect(briefing.slides.map(({ id, seconds }) => [id, seconds])).toEqual([
    ["s-two", null],
    ["s-one", 20],
  ]);
  expect(said).toEqual([
    "Slide 1 could not be read and was left out: it is no slide.",
    "Slide 3 could not be read and was left out: look at its “seconds”.",
    "Slide 5 has the same id (s-one) as one before it and was left out.",
  ]);
});

test("10,000 slides are read", () => {
  const slides = Array.from({ length: MAX_SLIDES }, (_, at) => ({ ...slide, id: `slide-${at}` }));
  expect(read({ slides }).briefing.slides).toHaveLength(MAX_SLIDES);
});

import { expect, test } from "vitest";
import type { Totals } from "./answer.ts";
import { EMPTY_FILTER, type Filter } from "./filter.ts";
import { toPlainSentence, toSentence } from "./sentence.ts";

const NAMES: Record<string, string> = { "north-korea": "North Korea", kcna: "KCNA", RU: "Russia", force: "Force", denied: "Denied" };
const say = (filter: Partial<Filter>, counts: Partial<Totals> = {}) =>
  toSentence(
    { ...EMPTY_FILTER, ...filter },
    { all: 10, located: 7, relations: 2, unplaceable: 1, dated: 9, undated: 1, leftOutUndated: 0, ...counts },
    (_, id) => NAMES[id] ?? id,
  );
const plain = (...given: Parameters<typeof say>) => toPlainSentence(say(...given));
const REST = " · 7 located · 2 relations · 1 not placeable; 1 undated";

test.each<[Partial<Filter>, string]>([
  [{}, "10 events at any time"],
  [
    { actor: { only: ["north-korea"], not: [] }, from: "2024-06-01", to: "2026-07-31" },
    "10 events with North Korea from 1 Jun 2024 to 31 Jul 2026",
  ],
  [{ from: "2024-06-01", to: "2024-06-01" }, "10 events on 1 Jun 2024"],
  [{ from: "2024-06-01" }, "10 events from 1 Jun 2024"],
  [{ to: "2024-06-01", clock: "reported" }, "10 events reported until 1 Jun 2024"],
  [{ clock: "reported" }, "10 events reported at any time"],
  [{ knownBy: "2024-06-01" }, "10 events at any time, as known by 1 Jun 2024"],
  [{ kind: { only: ["force"], not: [] }, hedging: { only: [], not: ["denied"] } }, "10 events of force that are not denied at any time"],
  [{ source: { only: [], not: ["kcna"] }, region: { only: ["RU"], not: [] } }, "10 events in Russia not citing KCNA at any time"],
  [{ actor: { only: ["a", "b", "c", "d"], not: [] } }, "10 events with a, b or 2 more at any time"],
  [{ words: " drone " }, "10 events with the words “drone” at any time"],
  [{ words: " ?! " }, "10 events at any time"],
  [{ box: [0, 0, 1, 1] }, "10 events at any time in view"],
])("%o", (filter, words) => {
  expect(plain(filter)).toBe(words + REST);
});

test("one of a thing, and what was left out", () => {
  const one = { all: 1, located: 0, relations: 1, unplaceable: 0, undated: 0 };
  expect(plain({}, one)).toBe("1 event at any time · 0 located · 1 relation · 0 not placeable; 0 undated");
  expect(plain({ from: "2024-06-01" }, { ...one, leftOutUndated: 2 })).toBe(
    "1 event from 1 Jun 2024 · 0 located · 1 relation · 0 not placeable; 2 undated left out",
  );
});

test("each part that can be changed opens its control", () => {
  const parts = say({ actor: { only: ["north-korea"], not: [] }, from: "2024-06-01", words: "drone" }, { leftOutUndated: 1 });
  expect(parts.filter((part) => part.opens).map((part) => [part.text, part.opens])).toEqual([
    ["10 events", "list"],
    ["North Korea", "actor"],
    ["“drone”", "words"],
    ["1 Jun 2024", "dates"],
    ["1 undated left out", "undated"],
  ]);
});

test("before the first answer it claims no number", () => {
  expect(toPlainSentence(toSentence(EMPTY_FILTER, null, (_, id) => id))).toBe("Counting events at any time");
});

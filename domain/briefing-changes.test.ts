import fc from "fast-check";
import { expect, test } from "vitest";
import type { Briefing, Slide } from "./briefing.ts";
import { applyChange, type BriefingChange } from "./briefing-changes.ts";

const slide = (id: string, headline = id): Slide => ({ id, headline, text: "", notes: "", view: "", seconds: null, hidden: false });
const start: Briefing = { id: "brief", title: "A briefing", revision: 1, slides: ["aaaa", "bbbb", "cccc", "dddd"].map((id) => slide(id)) };
const idsOf = ({ slides }: Briefing) => slides.map(({ id }) => id);

const somePick = fc.nat(20);
const someChange = fc.oneof(
  fc.record({ type: fc.constant("add" as const), pick: somePick, word: fc.string({ maxLength: 8 }) }),
  fc.record({ type: fc.constant("remove" as const), pick: somePick, word: fc.constant("") }),
  fc.record({ type: fc.constant("order" as const), pick: somePick, word: fc.constant("") }),
  fc.record({ type: fc.constant("edit" as const), pick: somePick, word: fc.string({ maxLength: 8 }) }),
  fc.record({ type: fc.constant("title" as const), pick: somePick, word: fc.string({ maxLength: 8 }) }),
);

/** A change that fits the briefing as it is. */
function fitting(
  briefing: Briefing,
  { type, pick, word }: { type: string; pick: number; word: string },
  number: number,
): BriefingChange | null {
  const { slides } = briefing;
  const one = slides[pick % Math.max(1, slides.length)];
  if (type === "title") return { type, title: `t${word}`, before: briefing.title };
  if (type === "add") return { type, slides: [slide(`new-${number}`, word)], at: pick };
  if (!one) return null;
  if (type === "remove") return { type, ids: [one.id] };
  if (type === "edit")
    return { type, id: one.id, fields: { headline: word, hidden: true }, before: { headline: one.headline, hidden: one.hidden } };
  return { type: "order", ids: idsOf(briefing).toReversed() };
}

test("whatever was done, taking it back step by step leads to where it began", () => {
  const property = fc.property(fc.array(someChange, { maxLength: 12 }), (choices) => {
    let now = start;
    const back: BriefingChange[] = [];
    choices.forEach((choice, number) => {
      const change = fitting(now, choice, number);
      if (!change) return;
      const applied = applyChange(now, change);
      expect(applied.briefing.revision).toBe(now.revision + 1);
      now = applied.briefing;
      back.push(applied.inverse);
    });
    for (const inverse of back.reverse()) now = applyChange(now, inverse).briefing;
    expect({ ...now, revision: 1 }).toEqual(start);
  });
  fc.assert(property, { numRuns: 300 });
});

test("an order given without a slide that somebody added meanwhile keeps it behind its neighbour", () => {
  const grown = applyChange(start, { type: "add", slides: [slide("eeee")], at: 2 }).briefing;
  const ordered = applyChange(grown, { type: "order", ids: ["dddd", "cccc", "bbbb", "aaaa", "gone"] }).briefing;
  expect(idsOf(ordered)).toEqual(["dddd", "cccc", "bbbb", "eeee", "aaaa"]);
});

test("words that somebody else changed meanwhile are not overwritten, other words of the same slide may be", () => {
  const theirs = applyChange(start, { type: "edit", id: "bbbb", fields: { headline: "Theirs" }, before: { headline: "bbbb" } }).briefing;
  expect(() => applyChange(theirs, { type: "edit", id: "bbbb", fields: { headline: "Mine" }, before: { headline: "bbbb" } })).toThrow(
    "Somebody else changed this meanwhile: “Theirs” now says “Theirs”",
  );
  const both = applyChange(theirs, { type: "edit", id: "bbbb", fields: { text: "Mine" }, before: { text: "" } }).briefing;
  expect(both.slides[1]).toMatchObject({ headline: "Theirs", text: "Mine" });
});

test("a slide that is gone can't be changed, and two can't share an id", () => {
  expect(() => applyChange(start, { type: "remove", ids: ["gone"] })).toThrow("This slide is no longer there");
  expect(() => applyChange(start, { type: "add", slides: [slide("aaaa")], at: 0 })).toThrow("Two slides can't have the same id");
});

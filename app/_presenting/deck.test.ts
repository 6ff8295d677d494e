import { expect, test } from "vitest";
import type { Slide } from "#domain/briefing.ts";
import { deckOf, slideAt, slideOfPath, slidePath } from "./deck.ts";

const slide = (id: string, hidden = false): Slide => ({ id, headline: id, text: "", notes: "", view: "", seconds: null, hidden });
const briefing = { slides: [slide("zero", true), slide("first"), slide("second"), slide("3000")] };

test("hidden slides are passed over, but open by their own address", () => {
  expect(deckOf(briefing, "first").map(({ id }) => id)).toEqual(["first", "second", "3000"]);
  expect(deckOf(briefing, "zero").map(({ id }) => id)).toEqual(["zero", "first", "second", "3000"]);
});

test.each([
  ["second", "second"],
  ["zero", "zero"],
  ["1", "first"],
  ["2", "second"],
  ["3000", "3000"],
  ["4", undefined],
  ["0", undefined],
  ["gone", undefined],
  ["", undefined],
])("the address %j means the slide %s", (asked, id) => {
  expect(slideAt(briefing, asked)?.id).toBe(id);
});

test("a path is read as it is written", () => {
  expect(slideOfPath(slidePath("brief", "second"))).toBe("second");
});

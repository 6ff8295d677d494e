import { expect, test } from "vitest";
import { besideView, formatDisplay, joinSearch, parseDisplay } from "./display.ts";

test.each([
  ["", { scale: null, ui: "full", auto: null }],
  ["?scale=wall&ui=none&auto=20", { scale: "wall", ui: "none", auto: 20 }],
  ["?ui=embed", { scale: null, ui: "embed", auto: null }],
  ["?scale=huge&ui=&auto=0", { scale: null, ui: "full", auto: null }],
  ["?auto=3601", { scale: null, ui: "full", auto: null }],
  ["?actor=russia&scale=meeting", { scale: "meeting", ui: "full", auto: null }],
])("%s", (search, display) => {
  expect(parseDisplay(new URLSearchParams(search))).toEqual(display);
  expect(parseDisplay(new URLSearchParams(formatDisplay(parseDisplay(new URLSearchParams(search)))))).toEqual(display);
});

test("view and display stand in one address", () => {
  expect(joinSearch("?actor=russia", formatDisplay({ scale: "wall", ui: "full", auto: null }))).toBe("?actor=russia&scale=wall");
  expect(joinSearch("", "?ui=none")).toBe("?ui=none");
  expect(joinSearch("", "")).toBe("");
});

test("what stands beside the view in an address is kept, and nothing else", () => {
  expect(besideView("?actor=russia&scale=wall&slide=talks/s-one&utm=x")).toBe("?scale=wall&slide=talks/s-one");
  expect(besideView("?actor=russia")).toBe("");
});

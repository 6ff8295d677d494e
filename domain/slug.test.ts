import fc from "fast-check";
import { expect, test } from "vitest";
import { facetId } from "./filter.ts";
import { toSlug } from "./slug.ts";

test.each([
  ["North Korea", "north-korea"],
  ["Côte d’Ivoire", "cote-divoire"],
  ["Łódź", "lodz"],
  ["  U.S. State Department ", "u-s-state-department"],
])("%s becomes %s", (name, slug) => {
  expect(toSlug(name)).toBe(slug);
});

test("a name in another script gets a stable id of its own", () => {
  expect(toSlug("Курск")).toMatch(/^x-[a-z0-9]+$/);
  expect(toSlug("Курск")).not.toBe(toSlug("Брянск"));
});

test("every name gives an id that can stand in an address", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (name) => facetId.safeParse(toSlug(name)).success));
});

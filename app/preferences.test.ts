import { expect, test } from "vitest";
import { formatPreferences, PANEL_LIMITS, parsePreferences } from "./preferences.ts";

test("what is written is read again", () => {
  const value = { ...parsePreferences(undefined), theme: "light" as const, list: { size: 30, open: false } };
  expect(parsePreferences(formatPreferences(value))).toEqual(value);
});

test.each([undefined, "", "%", "null", "[]", '{"theme":"sepia","filters":7,"list":{"size":9000}}'])("%s falls back", (cookie) => {
  expect(parsePreferences(cookie)).toEqual(parsePreferences(undefined));
});

test("sizes stay between their limits", () => {
  for (const name of ["filters", "list", "timeline"] as const) {
    const { min, max } = PANEL_LIMITS[name];
    for (const size of [min, max]) expect(parsePreferences(JSON.stringify({ [name]: { size, open: true } }))[name].size).toBe(size);
    expect(parsePreferences(JSON.stringify({ [name]: { size: max + 1, open: false } }))[name]).toEqual({
      size: parsePreferences(undefined)[name].size,
      open: false,
    });
  }
});

import { expect, test } from "vitest";
import { formatDay, formatMonth, formatShortDay } from "./time-words.ts";
import { parseDay } from "./typed-day.ts";
import { LOCALES } from "./words/locale.ts";

test.each([
  ["2024-10-03", "2024-10-03", "2024-10-03"],
  ["3 Oct 2024", "2024-10-03", "2024-10-03"],
  [" 3  october 2024 ", "2024-10-03", "2024-10-03"],
  ["3 Sept. 2024", "2024-09-03", "2024-09-03"],
  ["Feb 2024", "2024-02-01", "2024-02-29"],
  ["2023-02", "2023-02-01", "2023-02-28"],
  ["2024-12", "2024-12-01", "2024-12-31"],
  ["2024", "2024-01-01", "2024-12-31"],
])("“%s” begins on %s and ends on %s", (typed, from, to) => {
  expect(parseDay(typed, "from")).toBe(from);
  expect(parseDay(typed, "to")).toBe(to);
});

test.each(LOCALES)("what the interface writes in %s can be typed", (locale) => {
  for (let month = 1; month <= 12; month++) {
    const day = `2024-${String(month).padStart(2, "0")}-07`;
    for (const written of [formatDay(day, locale), formatShortDay(day, locale)]) expect(parseDay(written, "from"), written).toBe(day);
    expect(parseDay(formatMonth(day, locale), "from")).toBe(`${day.slice(0, 8)}01`);
  }
});

test.each(["", "03/10/2024", "2024-02-30", "31 Jun 2024", "Octember 2024", "2024-13", "yesterday", "Octo 2024", "3 Oct", "99999"])(
  "“%s” is no day",
  (typed) => {
    expect(parseDay(typed, "from")).toBeNull();
  },
);

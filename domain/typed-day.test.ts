import { expect, test } from "vitest";
import { parseDay } from "./typed-day.ts";

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

test.each(["", "03/10/2024", "2024-02-30", "31 Jun 2024", "Octember 2024", "2024-13", "yesterday", "Octo 2024", "3 Oct", "99999"])(
  "“%s” is no day",
  (typed) => {
    expect(parseDay(typed, "from")).toBeNull();
  },
);

import { expect, test } from "vitest";
import type { TimePrecision, TimeSpan } from "./time.ts";
import { formatPublished, formatShortDay, formatWhen } from "./time-words.ts";

const span = (start: string, end: string, precision: TimePrecision, more: Partial<TimeSpan> = {}): TimeSpan => ({
  start,
  end,
  precision,
  openStart: false,
  openEnd: false,
  clock: null,
  ...more,
});

test.each<[TimeSpan, string, string]>([
  [span("2024-10-03", "2024-10-03", "day"), "3 October 2024", "day"],
  [span("2024-06-01", "2024-06-30", "month"), "June 2024", "month"],
  [span("2024-03-03", "2024-03-05", "range"), "3–5 March 2024", "range"],
  [span("2024-02-28", "2024-03-03", "range"), "28 February – 3 March 2024", "range"],
  [span("2023-12-30", "2024-01-02", "range"), "30 December 2023 – 2 January 2024", "range"],
  [span("2024-11-04", "2024-11-10", "week"), "week of 4 November 2024", "week"],
  [span("2025-01-01", "2025-03-31", "quarter"), "first quarter of 2025", "quarter"],
  [span("2025-07-01", "2025-12-31", "half"), "second half of 2025", "half"],
  [span("2024-06-01", "2024-08-31", "season"), "summer 2024", "season"],
  [span("2023-12-01", "2024-02-29", "season"), "winter 2023/24", "season"],
  [span("2025-01-01", "2025-12-31", "year"), "2025", "year"],
  [span("1990-01-01", "1999-12-31", "decade"), "1990s", "decade"],
  [span("2024-10-03", "2024-10-03", "time", { clock: "04:00Z" }), "3 October 2024, 04:00 UTC", "time"],
  [span("2024-05-15", "2024-10-15", "range", { openEnd: true }), "since 15 May 2024", "open end"],
  [span("2014-01-01", "2024-10-15", "year", { openEnd: true }), "since 2014", "open end"],
  [span("2024-05-15", "2024-10-15", "range", { openStart: true }), "by 15 October 2024", "open start"],
])("%o", (when, text, precision) => {
  expect(formatWhen(when, null)).toEqual({ text, precision });
});

test("what has no day says so", () => {
  expect(formatWhen(null, null)).toEqual({ text: "Undated", precision: null });
  expect(formatWhen(null, "XXXX-11-06")).toEqual({ text: "6 November", precision: "year not given" });
  expect(formatWhen(null, "XXXX-11")).toEqual({ text: "November", precision: "year not given" });
  expect(formatWhen(null, "PAST_REF").text).toBe("Undated");
});

test("short days and months", () => {
  expect(formatShortDay("2024-06-01")).toBe("1 Jun 2024");
  expect(formatPublished("2025-11")).toBe("November 2025");
  expect(formatPublished("2026-06-30")).toBe("30 June 2026");
});

import { expect, test } from "vitest";
import { formatDifference, formatReference } from "./reading-words.ts";
import { NO_DIFFERENCE } from "./rereading.ts";

test.each([
  [{}, "nothing"],
  [{ changed: 2, new: 1, gone: 1 }, "2 events changed, 1 new, 1 gone"],
  [{ new: 1 }, "1 event new"],
  [{ gone: 1, placed: 1, abstained: 3 }, "1 event gone · 1 name placed anew · 3 names left open"],
])("a difference in words: %o", (counts, words) => {
  expect(formatDifference({ ...NO_DIFFERENCE, ...counts })).toBe(words);
});

test("the day that dates are counted from says how it is known", () => {
  const day = { day: "2024-10-31", inferred: false };
  expect(formatReference({ reference: day, published: "2024-10", publishedBy: "hand" })).toEqual({
    day: "31 October 2024",
    how: "The last day of October 2024, the month of publication, set by hand.",
  });
  expect(formatReference({ reference: day, published: "2024-10-31", publishedBy: "document" }).how).toBe("The day of publication.");
  expect(formatReference({ reference: { ...day, inferred: true }, published: "2024-10-31", publishedBy: "inferred" }).how).toContain(
    "latest day",
  );
  expect(formatReference({ reference: null, published: null, publishedBy: null }).day).toBeNull();
});

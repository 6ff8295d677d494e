import fc from "fast-check";
import { expect, test } from "vitest";
import { toSegments } from "./segments.ts";

test("spans inside and across each other", () => {
  const outer = { start: 0, end: 8 };
  const inner = { start: 2, end: 4 };
  const across = { start: 6, end: 10 };
  expect(toSegments("abcdefghijkl", [inner, across, outer])).toEqual([
    { start: 0, text: "ab", spans: [outer], ends: [] },
    { start: 2, text: "cd", spans: [outer, inner], ends: [inner] },
    { start: 4, text: "ef", spans: [outer], ends: [] },
    { start: 6, text: "gh", spans: [outer, across], ends: [outer] },
    { start: 8, text: "ij", spans: [across], ends: [across] },
    { start: 10, text: "kl", spans: [], ends: [] },
  ]);
});

test("no text is lost, and every span ends once", () => {
  const span = fc.tuple(fc.integer({ min: -3, max: 30 }), fc.integer({ min: -3, max: 30 })).map(([start, end]) => ({ start, end }));
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
      const segments = toSegments(text, spans);
      expect(segments.map((segment) => segment.text).join("")).toBe(text);
      const fit = spans.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
      expect(segments.flatMap((segment) => segment.ends).length).toBe(fit.length);
    }),
  );
});

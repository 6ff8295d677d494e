import { expect, test } from "vitest";
import type { MarkedSpan } from "../marked-text.tsx";
import { partAround, toPassages } from "./passages.ts";

const TEXT = "First line here.\nIt happened in Oslo. And then nothing.\nThe end.";
const place = (start: number, end: number): MarkedSpan => ({ start, end, kind: "place", label: "" });

test("sentences that tell events stand apart, and no text is lost", () => {
  const oslo = TEXT.indexOf("Oslo");
  const start = TEXT.indexOf("It");
  const end = TEXT.indexOf(" And");
  const events = [
    { id: "e1", start, end },
    { id: "e2", start, end },
  ];
  const passages = toPassages(TEXT, events, [place(0, 5), place(oslo, oslo + 4)], { start: 0, end: TEXT.length });
  expect(passages.map((passage) => passage.text).join("")).toBe(TEXT);
  expect(passages.map((passage) => passage.tells)).toEqual([[], ["e1", "e2"], []]);
  expect(passages.flatMap(({ text, spans }) => spans.map((span) => text.slice(span.start, span.end)))).toEqual(["First", "Oslo"]);
});

test("a sentence that begins inside another does not cut it", () => {
  const passages = toPassages(
    TEXT,
    [
      { id: "a", start: 0, end: 16 },
      { id: "b", start: 6, end: 20 },
    ],
    [],
    { start: 0, end: TEXT.length },
  );
  expect(passages.map((passage) => passage.text).join("")).toBe(TEXT);
  expect(passages[0]).toMatchObject({ text: "First line here.", tells: ["a"] });
});

test("a long text comes in parts that meet", () => {
  const text = "A line of text.\n".repeat(20_000);
  const parts = [partAround(text, 0)];
  for (let last = parts[0]; last && last.after !== null; last = parts.at(-1)) parts.push(partAround(text, last.after));
  expect(parts.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
  expect(parts.length).toBe(4);
  expect(parts.every(({ end }) => text[end - 1] === "\n")).toBe(true);
  expect(partAround(text, 150_000)).toEqual(parts[1]);
  expect(parts[1]?.before).toBe(0);
  expect(partAround("short", 900)).toEqual({ start: 0, end: 5, before: null, after: null });
  expect(partAround("x".repeat(250_000), 249_999).end).toBe(250_000);
});

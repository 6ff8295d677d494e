import { expect, test } from "vitest";
import type { PackedBrush } from "#domain/answer.ts";
import { packBrush } from "#domain/brush-index.ts";
import { HeldBrushes, indexOf } from "./held-brushes.ts";

const brushOf = (name: string, seeds: readonly number[]): PackedBrush => {
  const seriesOf = (key: number) => ({ begins: [seeds[key] ?? 0, 1], ends: [0, 1 + (seeds[key] ?? 0)], undated: 0 });
  return { name, packed: btoa(String.fromCharCode(...packBrush({ bins: 2, keys: seeds.length, seriesOf }))) };
};
const counted = (brush: PackedBrush | null) => [...(indexOf(brush)?.count({ first: 0, last: 0 }, false) ?? [])];

test("what is held is known by its name when it is not sent again", () => {
  const held = new HeldBrushes();
  held.take(brushOf("a", [3, 4]));
  expect(held.names()).toEqual(["a"]);
  expect(counted(held.take({ name: "a", packed: null }))).toEqual([3, 4]);
  expect(held.take(null)).toBe(null);
});

test("an index comes in parts, built upon one that is held, and further ones upon that", () => {
  const held = new HeldBrushes();
  held.take(brushOf("b", [3, 4]));
  held.take({ ...brushOf("c", [5]), upon: { name: "b", at: [1, -1] } });
  const last = held.take({ ...brushOf("d", [6]), upon: { name: "c", at: [-1, 1, 0] } });
  expect(counted(last)).toEqual([6, 5, 4]);
});

test("what is built upon something that is gone is not held, and counts nothing", () => {
  const held = new HeldBrushes();
  expect(held.take({ ...brushOf("e", [5]), upon: { name: "gone", at: [0, -1] } })).toBe(null);
  expect(held.names()).toEqual([]);
});

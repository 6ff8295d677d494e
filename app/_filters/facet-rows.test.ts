import { expect, test } from "vitest";
import type { FacetValue } from "#domain/answer.ts";
import { toFacetRows } from "./facet-rows.ts";

const NONE = { only: [], not: [] };
const value = (id: string, parent: string | null = null, count = 1): FacetValue => ({ id, label: `The ${id}`, parent, count });
const ids = (rows: { id: string }[]) => rows.map((row) => row.id);

const REGIONS = [
  value("RU"),
  value("UA"),
  value("RU.41", "RU"),
  value("RU.10", "RU", 0),
  value("UA.05", "UA"),
  value("RU.1", "RU"),
  value("RU.2", "RU"),
];

test("parts stand beneath their whole", () => {
  const { rows, more } = toFacetRows("region", REGIONS, NONE, "all");
  expect(ids(rows)).toEqual(["RU", "RU.41", "RU.10", "RU.1", "RU.2", "UA", "UA.05"]);
  expect(rows.map((row) => row.depth)).toEqual([0, 1, 1, 1, 1, 0, 1]);
  expect(more).toBe(0);
});

test("short, a facet keeps its rows whatever the counts", () => {
  const actors = Array.from({ length: 12 }, (_, at) => value(`a${at}`, null, at % 2));
  const { rows, more } = toFacetRows("actor", actors, NONE, "short");
  expect(ids(rows)).toEqual(["a0", "a1", "a2", "a3", "a4", "a5", "a6"]);
  expect(more).toBe(5);
  expect(toFacetRows("region", REGIONS, NONE, "short")).toMatchObject({ rows: { length: 6 }, more: 1 });
});

test("what is chosen or excluded is always there, listed or not", () => {
  const actors = Array.from({ length: 12 }, (_, at) => value(`a${at}`));
  const { rows } = toFacetRows("actor", actors, { only: ["a11"], not: ["gone"] }, "short");
  expect(rows.slice(-2)).toMatchObject([
    { id: "a11", state: "only" },
    { id: "gone", state: "not", count: 0 },
  ]);
});

test("a chosen family shows its kinds, others keep theirs", () => {
  const kinds = [value("force"), value("talks"), value("ASSAULT", "force"), value("AGREE", "talks")];
  expect(ids(toFacetRows("kind", kinds, NONE, "short").rows)).toEqual(["force", "talks"]);
  expect(ids(toFacetRows("kind", kinds, { only: ["talks"], not: [] }, "short").rows)).toEqual(["force", "talks", "AGREE"]);
});

test("a search finds by any part of the name", () => {
  expect(ids(toFacetRows("region", REGIONS, NONE, { search: " the ua" }).rows)).toEqual(["UA", "UA.05"]);
});

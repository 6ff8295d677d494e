import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "#db/open.ts";
import { EMPTY_FILTER } from "#domain/filter.ts";
import { queryFacets } from "./facets.ts";

test("a region that no event is known in is named all the same, under its country", () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-facets-"));
  const database = openDatabase(folder);
  onTestFinished(() => {
    database.close();
    rmSync(folder, { recursive: true });
  });
  const places = [
    { id: "RU", name: "Russia", country: "RU" },
    { id: "RU.69", name: "Smolensk Oblast", country: "RU" },
  ];
  const filter = { ...EMPTY_FILTER, region: { only: ["RU", "RU.69"], not: ["XX"] } };
  const { region } = queryFacets(database, filter, (id) => places.find((place) => place.id === id) ?? null);
  expect(region).toEqual([
    { id: "RU", label: "Russia", parent: null, count: 0 },
    { id: "RU.69", label: "Smolensk Oblast", parent: "RU", count: 0 },
    { id: "XX", label: "XX", parent: null, count: 0 },
  ]);
});

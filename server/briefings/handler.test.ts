import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "#db/open.ts";
import { MAX_SLIDES, newSlide } from "#domain/briefing.ts";
import { readBriefingFile } from "#domain/briefing-file.ts";
import { briefingSchema, exportBriefing } from "./handler.ts";
import { briefingById, changeBriefing, createBriefing } from "./store.ts";

test("a briefing goes out as a file under its title and comes back as it was; none of another name does", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-export-"));
  const database = openDatabase(folder);
  const slides = [newSlide("?actor=russia", "Бесіди")];
  createBriefing(database, { id: "talks", title: 'Talks: "Пхеньян" / 2025', slides });
  const answer = exportBriefing("talks.json", database);
  expect(decodeURIComponent(answer.headers.get("content-disposition") ?? "")).toContain("''Talks Пхеньян 2025.json");
  expect(readBriefingFile(await answer.text()).briefing).toEqual({ id: "talks", title: 'Talks: "Пхеньян" / 2025', slides });
  for (const file of ["nobody.json", "talks", "talks.json.exe", "../talks.json"])
    expect(exportBriefing(file, database).status, file).toBe(404);
  database.close();
  rmSync(folder, { recursive: true });
});

test("the published schema names what a file says", async () => {
  const schema = (await briefingSchema().json()) as {
    properties: Record<string, { items?: { required: string[] }; const?: unknown }>;
    required: string[];
  };
  expect(schema.required).toEqual(["format", "version", "id", "title", "slides"]);
  expect(schema.properties.version?.const).toBe(1);
  expect(schema.properties.slides?.items?.required).toEqual(Object.keys(newSlide("")));
});

test("as many slides as there may be are stored, moved and read", () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-many-"));
  const database = openDatabase(folder);
  const slides = Array.from({ length: MAX_SLIDES }, (_, at) => ({ ...newSlide(""), id: `slide-${at}` }));
  createBriefing(database, { id: "many", title: "Many", slides });
  const ids = slides.map(({ id }) => id);
  changeBriefing(database, "many", { type: "order", ids: [...ids.slice(1), "slide-0"] });
  const stored = briefingById(database, "many")?.slides ?? [];
  expect([stored.length, stored[0]?.id, stored.at(-1)?.id]).toEqual([MAX_SLIDES, "slide-1", "slide-0"]);
  database.close();
  rmSync(folder, { recursive: true });
});

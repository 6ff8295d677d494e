import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase, readRevision } from "#db/open.ts";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { ingest } from "#server/ingest/ingest.ts";
import { listDocuments } from "#server/query/documents.ts";
import { seed } from "./seed.ts";

test("the sample corpus goes in once, follows its folder, and leaves other documents alone", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-seed-"));
  cpSync("seeds/documents", folder, { recursive: true });
  const database = openDatabase(join(folder, "data"));
  const gazetteer = openGazetteer();
  const own = await ingest(database, gazetteer, { content: "Rain fell on Odesa on 4 May 2024.", filename: "mine.txt" });
  const results = await seed(database, gazetteer, folder);
  expect(results.map(({ outcome }) => outcome)).toEqual(results.map(() => "added"));
  expect(results.every((result) => result.outcome !== "failed" && result.found.events > 0)).toBe(true);
  const revision = readRevision(database);
  expect((await seed(database, gazetteer, folder)).every(({ outcome }) => outcome === "unchanged")).toBe(true);
  expect(readRevision(database)).toBe(revision);
  rmSync(join(folder, readdirSync(folder).filter((name) => name.endsWith(".md"))[0] ?? ""));
  await seed(database, gazetteer, folder);
  const left = listDocuments(database, "").documents;
  expect(left).toHaveLength(results.length);
  expect(left.find(({ id }) => id === own.id)?.sample).toBe(false);
  database.close();
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generate } from "#bench/generate.ts";
import { storeGenerated } from "#bench/store-generated.ts";
import { type Database, openDatabase, write } from "#db/open.ts";
import { UserError } from "#domain/user-error.ts";
import { type DocumentsQuestion, listDocuments } from "./documents.ts";
import { queryMeta } from "./meta.ts";

const corpus = generate({ seed: 29, events: 300 });
const folder = mkdtempSync(join(tmpdir(), "dateline-documents-"));
let database: Database;

beforeAll(() => {
  database = openDatabase(folder);
  storeGenerated(database, corpus);
  write(database, () => {
    database.run("UPDATE documents SET added_at = '2024-01-0' || (1 + rowid % 5) || 'T00:00:00.000Z', read_with = 'now'");
    database.run("UPDATE documents SET status = 'failed', text = NULL WHERE rowid % 7 = 0");
    database.run("UPDATE documents SET read_with = CASE WHEN rowid % 2 = 0 THEN 'before' END WHERE rowid % 10 < 2");
  });
});
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

function pages(only: DocumentsQuestion["only"], limit: number) {
  const found = [];
  let cursor: string | null = null;
  do {
    const page = listDocuments(database, "now", { only, cursor, limit });
    found.push(page);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return found;
}

test("page after page every document comes once, the last added first, whatever the size of a page", () => {
  const all = pages("all", 1000).flatMap(({ documents }) => documents);
  expect(all.length).toBe(corpus.documents.length);
  const order = all.map(({ addedAt, id }) => `${addedAt} ${id}`);
  expect(order).toEqual(order.toSorted().reverse());
  for (const limit of [1, 7, all.length - 1, all.length]) {
    const found = pages("all", limit);
    expect(found.flatMap(({ documents }) => documents)).toEqual(all);
    expect(found.length).toBe(Math.ceil(all.length / limit));
  }
});

test("those that failed and those read by other rules are listed apart and counted whatever is listed", () => {
  const all = pages("all", 1000).flatMap(({ documents }) => documents);
  const failed = all.filter(({ status }) => status === "failed");
  const outdated = all.filter(({ isOutdated }) => isOutdated);
  expect(Math.min(failed.length, outdated.length)).toBeGreaterThan(5);
  expect(pages("failed", 4).flatMap(({ documents }) => documents)).toEqual(failed);
  expect(pages("outdated", 4).flatMap(({ documents }) => documents)).toEqual(outdated);
  const totals = { all: all.length, failed: failed.length, outdated: outdated.length };
  for (const { totals: said } of [...pages("all", 50), ...pages("failed", 3)]) expect(said).toEqual(totals);
  const { counts, extent } = queryMeta(database, null, { app: "", gazetteer: "", basemap: "", reading: "now" });
  const distinct = (of: (record: (typeof corpus.events)[number]["record"]) => string[]) =>
    new Set(corpus.events.flatMap(({ record }) => of(record))).size;
  expect(counts).toMatchObject({
    documents: all.length,
    failed: failed.length,
    outdated: outdated.length,
    events: corpus.events.length,
    places: distinct(({ places }) => places.map(({ place }) => place.id)),
    sources: distinct(({ sources }) => sources.map(({ id }) => id)),
  });
  const days = corpus.events.flatMap(({ record: { when } }) => when ?? []);
  expect(extent).toEqual({
    from: days.map(({ start }) => start).sort()[0],
    to: days
      .map(({ end }) => end)
      .sort()
      .at(-1),
  });
});

test("what is no cursor is refused in words", () => {
  expect(() => listDocuments(database, "now", { cursor: "nonsense" })).toThrow(UserError);
});

test("no page and no count reads all texts", () => {
  const plan = (sql: string, ...values: unknown[]) =>
    database.rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...values).map(({ detail }) => detail);
  const order = "ORDER BY d.added_at DESC, d.id DESC LIMIT 5";
  expect(plan(`SELECT * FROM documents d WHERE (d.added_at, d.id) < (?, ?) ${order}`, "a", "b")).toEqual([
    expect.stringContaining("documents_added"),
  ]);
  expect(plan(`SELECT * FROM documents d WHERE d.status = 'failed' ${order}`)).toEqual([expect.stringContaining("documents_failed")]);
  expect(plan("SELECT COUNT(*) FROM documents WHERE text IS NULL")).toEqual([expect.stringContaining("documents_unread")]);
  expect(plan("SELECT COUNT(*) FROM documents WHERE read_with = ?", "now")).toEqual([
    expect.stringContaining("COVERING INDEX documents_read_with"),
  ]);
});

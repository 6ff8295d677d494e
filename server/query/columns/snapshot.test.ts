import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { generate } from "#bench/generate.ts";
import { storeGenerated } from "#bench/store-generated.ts";
import { type Database, openDatabase, readRevision, write } from "#db/open.ts";
import { EMPTY_FILTER, type Filter } from "#domain/filter.ts";
import { removeDocument } from "#server/ingest/ingest.ts";
import { queryFacets } from "../facets.ts";
import { filtersOf } from "../filters.ts";
import { queryEvents } from "../rows.ts";
import { ColumnAnswers } from "./answers.ts";
import { ColumnIndex, type Renew } from "./column-index.ts";
import { readSnapshot } from "./snapshot.ts";
import { webKernels } from "./web-kernels.ts";

vi.setConfig({ testTimeout: 60_000 });

const corpus = generate({ seed: 21, events: 900 });
const MIN = 100;
let folder: string;
let database: Database;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-snapshot-"));
  database = openDatabase(folder);
  storeGenerated(database, corpus);
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

const snapshots = (from = folder) => readdirSync(from).filter((name) => name.startsWith("columns-"));
const isUsable = (from = database) => readSnapshot(from, readRevision(from), webKernels) !== null;

async function answerAndSave(from = database): Promise<ColumnAnswers> {
  const columns = new ColumnAnswers(from, webKernels, MIN);
  columns.totals(EMPTY_FILTER);
  await columns.settled();
  return columns;
}

function expectTheSame(columns: ColumnAnswers): void {
  const property = fc.property(filtersOf(corpus), (filter) => {
    const question = { filter, order: "newest", cursor: null, limit: 30 } as const;
    expect(columns.events(question)).toEqual(queryEvents(database, question));
    expect(columns.facets(filter)).toEqual(queryFacets(database, filter));
  });
  fc.assert(property, { numRuns: 60, seed: 3 });
}

/** Says something else of one event, as a correction would. */
function change(from: Database): void {
  write(from, (_db, revision) => {
    from.run("UPDATE events SET hedging = 'denied', changed_at = ? WHERE row_number = 17", revision);
  });
}

test("what is read from a snapshot answers as what is read from the database", async () => {
  await answerAndSave();
  expect(snapshots()).toEqual([`columns-${readRevision(database)}.snapshot`]);
  expect(isUsable()).toBe(true);
  expectTheSame(new ColumnAnswers(database, webKernels, MIN));
});

test("an index that starts from an older snapshot learns what was changed and removed since", async () => {
  await answerAndSave();
  change(database);
  const [gone] = database.rows<{ id: string }>("SELECT document_id AS id FROM event_reports LIMIT 1");
  removeDocument(database, gone?.id ?? "");
  expect(isUsable()).toBe(true);
  expectTheSame(new ColumnAnswers(database, webKernels, MIN));
});

test("when much has changed the base is built elsewhere, and answers go on from it", async () => {
  let built = 0;
  const elsewhere: Renew = async (from) => {
    const other = new ColumnIndex(webKernels, MIN);
    await setTimeout(1); // as a thread would
    other.build(from);
    await other.settled();
    built += 1;
  };
  const index = new ColumnIndex(webKernels, MIN, elsewhere);
  index.refresh(database);
  await index.settled();
  const [base] = index.segments;
  write(database, (_db, revision) => database.run("UPDATE events SET hedging = 'denied', changed_at = ? WHERE row_number < 200", revision));
  index.refresh(database);
  expect(index.segments).toHaveLength(2);
  expect(index.segments[0]).toBe(base);
  change(database);
  await index.settled();
  expect(built).toBe(1);
  index.refresh(database);
  expect(index.segments[0]).not.toBe(base);
  const denied: Filter = { ...EMPTY_FILTER, hedging: { only: ["denied"], not: [] } };
  const found = index.ask(database, denied).reduce((sum, { segment, masks }) => sum + segment.kernels.count(masks.all, 0, segment.rows), 0);
  expect(found).toBe(queryEvents(database, { filter: denied, order: "newest", cursor: null, limit: 1 }).totals.all);
});

test("however many changes come one by one, there are few parts, and each row stands in one of them", () => {
  const index = new ColumnIndex(webKernels);
  index.refresh(database);
  for (let row = 1; row <= 60; row++) {
    write(database, (_db, revision) =>
      database.run("UPDATE events SET hedging = 'denied', changed_at = ? WHERE row_number = ?", revision, row),
    );
    index.refresh(database);
    expect(index.segments.length).toBeLessThanOrEqual(4);
  }
  const alive = index.segments.reduce((sum, { kernels, alive, rows }) => sum + kernels.count(alive, 0, rows), 0);
  expect(alive).toBe(corpus.events.length);
});

test("small corpora leave no file", async () => {
  const columns = new ColumnAnswers(database, webKernels);
  columns.totals(EMPTY_FILTER);
  await columns.settled();
  expect(snapshots()).toEqual([]);
});

test("a snapshot takes the place of those before it, and of what an ended process left half-written", async () => {
  writeFileSync(join(folder, "columns-0.snapshot"), "older");
  writeFileSync(join(folder, "columns-0.snapshot.12345"), "half");
  await answerAndSave();
  expect(snapshots()).toEqual([`columns-${readRevision(database)}.snapshot`]);
});

test("a file that was cut off, or of which any byte is another, is not used; it is built anew", async () => {
  await answerAndSave();
  const path = join(folder, snapshots()[0] ?? "");
  const whole = readFileSync(path);
  const places = [0, 2, 40, Math.floor(whole.length / 3), Math.floor(whole.length / 2), whole.length - 1];
  for (const at of places) {
    const damaged = Buffer.from(whole);
    damaged.writeUInt8((whole[at] ?? 0) ^ 4, at);
    writeFileSync(path, damaged);
    expect(isUsable()).toBe(false);
  }
  for (const length of [0, 3, 100, whole.length - 1]) {
    writeFileSync(path, whole);
    truncateSync(path, length);
    expect(isUsable()).toBe(false);
  }
  expectTheSame(await answerAndSave());
  expect(statSync(path).size).toBe(whole.length);
  expect(isUsable()).toBe(true);
});

test("of a later revision, of another database and of a history that parted it is not used", async () => {
  database.rows("PRAGMA wal_checkpoint(TRUNCATE)");
  const copied = mkdtempSync(join(tmpdir(), "dateline-parted-"));
  copyFileSync(join(folder, "dateline.sqlite"), join(copied, "dateline.sqlite"));
  const parted = openDatabase(copied);
  try {
    change(database);
    await answerAndSave();
    const [name = ""] = snapshots();
    copyFileSync(join(folder, name), join(copied, name));
    expect(isUsable(parted)).toBe(false);
    change(parted);
    change(parted);
    expect(readRevision(parted)).toBeGreaterThan(readRevision(database));
    expect(isUsable(parted)).toBe(false);
  } finally {
    parted.close();
    rmSync(copied, { recursive: true });
  }
});

test("a folder that can't be written to costs no answer", async () => {
  const columns = new ColumnAnswers({ ...database, folder: join(folder, "gone") }, webKernels, MIN);
  expect(columns.totals(EMPTY_FILTER).all).toBe(corpus.events.length);
  await columns.settled();
  expect(snapshots()).toEqual([]);
});

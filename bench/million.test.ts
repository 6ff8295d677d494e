import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Database, openDatabase } from "#db/open.ts";
import { EMPTY_FILTER } from "#domain/filter.ts";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { versionOf } from "#server/ingest/version.ts";
import { queryTotals } from "#server/query/totals.ts";
import { generate, generateBatches } from "./generate.ts";
import { fill } from "./million.ts";
import { storeGenerated } from "./store-generated.ts";

// On a busy machine storing takes its time.
vi.setConfig({ testTimeout: 120_000 });

const SIZE = { seed: 3, events: 2500 };
let folder: string;
let said: string[];
const say = (line: string) => said.push(line);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-million-"));
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

function reading<T>(from: string, read: (database: Database) => T): T {
  const database = openDatabase(from);
  try {
    return read(database);
  } finally {
    database.close();
  }
}

const everything = (database: Database) =>
  ["events", "event_reports", "event_places", "event_actors", "mentions", "documents"].map((table) =>
    database.rows(`SELECT * FROM ${table} ORDER BY rowid LIMIT -1 OFFSET 100`),
  );

test("piece by piece is the same corpus as all at once", () => {
  const whole = generate(SIZE);
  const { batches } = generateBatches(SIZE);
  const pieces = [...batches];
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.flatMap(({ events }) => events)).toEqual(whole.events);
  const told = new Set<string>();
  for (const { events, documents } of pieces) {
    for (const { record } of events) told.add(record.id);
    for (const { tellings } of documents) for (const { eventId } of tellings) expect(told).toContain(eventId);
  }
  fill(folder, SIZE, say);
  const other = join(folder, "other");
  const expected = reading(other, (database) => {
    storeGenerated(database, whole, { readWith: versionOf(openGazetteer()) });
    return everything(database);
  });
  expect(reading(folder, everything)).toEqual(expected);
});

test("every index is there, and finds what it should", () => {
  fill(folder, SIZE, say);
  const names = (from: string) =>
    reading(from, (database) => database.rows("SELECT name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') ORDER BY name"));
  expect(names(folder)).toEqual(names(join(folder, "empty")));
  reading(folder, (database) => {
    expect(database.rows("PRAGMA foreign_key_check")).toEqual([]);
    expect(database.rows("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
    expect(queryTotals(database, { ...EMPTY_FILTER, words: "drone" }).all).toBeGreaterThan(50);
    expect(database.rows("SELECT COUNT(*) AS count FROM event_places_rtree")).toEqual(
      database.rows("SELECT COUNT(*) AS count FROM event_places"),
    );
  });
});

test("what an interrupted run left is made anew, what is there is kept", () => {
  mkdirSync(join(folder, ".generating"));
  writeFileSync(join(folder, ".generating", "dateline.sqlite"), "half");
  writeFileSync(join(folder, ".generated"), JSON.stringify(SIZE));
  fill(folder, SIZE, say);
  expect(existsSync(join(folder, ".generating"))).toBe(false);
  const before = readFileSync(join(folder, "dateline.sqlite"));
  fill(folder, { ...SIZE, events: 7 }, say);
  expect(readFileSync(join(folder, "dateline.sqlite")).equals(before)).toBe(true);
  expect(said.join("\n")).toContain("2,500 generated events are in");
});

test("a folder with somebody's documents is left alone", () => {
  openDatabase(folder).close();
  expect(() => fill(folder, SIZE, say)).toThrow(/not generated/);
  expect(existsSync(join(folder, ".generating"))).toBe(false);
});

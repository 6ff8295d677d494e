import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kml as kmlToGeoJson } from "@tmcw/togeojson";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import type { FeatureCollection } from "geojson";
import ICAL from "ical.js";
import { DOMParser } from "linkedom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generate } from "#bench/generate.ts";
import { storeGenerated } from "#bench/store-generated.ts";
import { type Database, openDatabase } from "#db/open.ts";
import { EMPTY_FILTER, type Filter } from "#domain/filter.ts";
import { addDays, type IsoDay } from "#domain/time.ts";
import { DEFAULT_VIEW, formatView } from "#domain/view.ts";
import { passing } from "#server/query/brute-force.ts";
import { filtersOf } from "#server/query/filters.ts";
import { queryEvents } from "#server/query/rows.ts";
import { type QuotedEvent, streamEvents } from "#server/query/stream.ts";
import { exportEvents } from "./handler.ts";

const corpus = generate({ seed: 11, events: 300 });
const folder = mkdtempSync(join(tmpdir(), "dateline-export-"));
let database: Database;

beforeAll(() => {
  database = openDatabase(folder);
  storeGenerated(database, corpus);
});
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

const ask = (file: string, query: string) => exportEvents(new Request(`http://localhost:3000/export/${file}${query}`), file, database);
const queryOf = (filter: Filter) =>
  formatView({ ...DEFAULT_VIEW, filter, onlySeen: filter.box !== null, camera: filter.box && { box: filter.box } });
const read = async (file: string, filter: Filter) => (await ask(file, queryOf(filter))).text();
const sorted = (ids: Iterable<string>) => [...ids].sort();

/** Filters as an address can say them: its degrees have four decimals. */
async function forFilters(holds: (filter: Filter, events: ReturnType<typeof passing>) => Promise<void>): Promise<void> {
  const sayable = filtersOf(corpus).filter((filter) => filter.box === null && filter.words.length < 100);
  await fc.assert(
    fc.asyncProperty(sayable, (filter) => holds(filter, passing(corpus, filter))),
    { numRuns: 40 },
  );
}

test("JSON holds all that passes, the undated and the not placeable too, each with its sentence", async () => {
  await forFilters(async (filter, events) => {
    const { events: found, totals, revision } = JSON.parse(await read("events.json", filter));
    expect(sorted(found.map(({ id }: QuotedEvent) => id))).toEqual(sorted(events.map(({ record }) => record.id)));
    expect(totals.all).toBe(found.length);
    expect(revision).toBeGreaterThan(0);
    for (const { quotes, reportCount } of found as QuotedEvent[]) {
      if (filter.knownBy === null) expect(quotes).toHaveLength(reportCount);
      for (const { sentence } of quotes) expect(sentence).not.toBe("");
    }
  });
});

test("CSV read back is what passes, in the order of the list", async () => {
  await forFilters(async (filter, events) => {
    const rows = parse(await read("events.csv", filter), { columns: true, bom: true }) as Record<string, string>[];
    expect(sorted(rows.map(({ id }) => id ?? ""))).toEqual(sorted(events.map(({ record }) => record.id)));
    const first = queryEvents(database, { filter, order: "newest", cursor: null, limit: 50 }).rows;
    expect(rows.slice(0, 50).map(({ id }) => id)).toEqual(first.map(({ id }) => id));
    const records = new Map(first.map((record) => [record.id, record]));
    for (const row of rows.slice(0, 50)) {
      expect(row.start).toBe(records.get(row.id ?? "")?.when?.start ?? "");
      expect(row.view).toContain("event");
      expect(row.attribution).toContain("GeoNames");
    }
  });
});

test("GeoJSON read back is what passes, and only what is not placeable has no geometry", async () => {
  await forFilters(async (filter, events) => {
    const { features } = JSON.parse(await read("events.geojson", filter)) as FeatureCollection;
    expect(sorted(features.map(({ id }) => String(id)))).toEqual(sorted(events.map(({ record }) => record.id)));
    for (const { geometry, properties } of features) {
      const shapes = { located: ["Point", "MultiPoint"], relation: ["LineString"], unplaceable: [undefined] }[String(properties?.standing)];
      expect(shapes).toContain(geometry?.type);
    }
  });
});

test("KML read back is what has a place or two seats, and says how many have neither", async () => {
  await forFilters(async (filter, events) => {
    const text = await read("events.kml", filter);
    const { features } = kmlToGeoJson(new DOMParser().parseFromString(text, "text/xml") as unknown as Document); // linkedom's own type of the same
    const placeable = events.filter(({ record }) => record.standing !== "unplaceable");
    expect(sorted(features.map(({ properties }) => String(properties?.id)))).toEqual(sorted(placeable.map(({ record }) => record.id)));
    const left = events.length - placeable.length;
    if (left > 0) expect(text).toContain("not placeable, left out here");
  });
});

test("iCalendar read back is what has a date, on its days", async () => {
  await forFilters(async (filter, events) => {
    const calendar = new ICAL.Component(ICAL.parse(await read("events.ics", filter)));
    const entries = calendar.getAllSubcomponents("vevent").map((entry) => new ICAL.Event(entry));
    const dated = events.filter(({ record }) => record.when !== null);
    expect(sorted(entries.map(({ uid }) => uid.replace("@dateline", "")))).toEqual(sorted(dated.map(({ record }) => record.id)));
    const whens = new Map(dated.map(({ record }) => [record.id, record.when]));
    for (const { uid, startDate, endDate } of entries) {
      const when = whens.get(uid.replace("@dateline", ""));
      if (filter.knownBy !== null || !when) continue;
      expect([startDate.toString(), addDays(endDate.toString() as IsoDay, -1)]).toEqual([when.start, when.end]);
    }
  });
});

const inOneLine = (text: string) => text.replace(/\s+/g, " ").trim();
const NASTY: QuotedEvent["summary"][] = [
  '=HYPERLINK("http://x")',
  "+1",
  "-2+3",
  "@SUM(A1)",
  "\tx",
  'a "quoted", comma',
  "<b>&amp;</b>\u0007",
  "line\r\nbreak; semi,comma\\",
];

test.each(NASTY)("what a document says is only text in every format: %j", async (summary) => {
  const [first] = queryEvents(database, { filter: EMPTY_FILTER, order: "newest", cursor: null, limit: 1 }).rows;
  if (!first) throw new Error("The corpus is empty.");
  const kept = JSON.stringify(first);
  const put = (record: string) => database.run("UPDATE events SET record = ? WHERE id = ?", record, first.id);
  put(JSON.stringify({ ...first, summary }));
  try {
    const rows = parse(await read("events.csv", EMPTY_FILTER), { columns: true, bom: true }) as Record<string, string>[];
    const cell = rows[0]?.summary ?? "";
    expect(cell.replace(/^'/, "")).toBe(summary);
    expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    const { features } = kmlToGeoJson(
      new DOMParser().parseFromString(await read("events.kml", EMPTY_FILTER), "text/xml") as unknown as Document,
    );
    const named = features.find(({ properties }) => properties?.id === first.id);
    if (first.standing !== "unplaceable") expect(inOneLine(String(named?.properties?.name))).toBe(inOneLine(summary.replace("\u0007", "")));
    const calendar = new ICAL.Component(ICAL.parse(await read("events.ics", EMPTY_FILTER)));
    const entry = calendar
      .getAllSubcomponents("vevent")
      .map((one) => new ICAL.Event(one))
      .find(({ uid }) => uid.startsWith(first.id));
    expect(inOneLine(entry?.summary ?? "")).toBe(inOneLine(summary.replace("\u0007", " ")));
  } finally {
    put(kept);
  }
});

test("what can't be read in the address is no licence to export more", async () => {
  const answer = ask("events.csv", "?from=yesterday");
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain("from=yesterday");
  expect(ask("events.xlsx", "").status).toBe(404);
});

test("an export is of one moment, whatever is removed meanwhile", async () => {
  const copy = mkdtempSync(join(tmpdir(), "dateline-moment-"));
  const other = openDatabase(copy);
  try {
    storeGenerated(other, corpus);
    const request = new Request("http://localhost:3000/export/events.json");
    const answer = exportEvents(request, "events.json", other);
    other.run("DELETE FROM events WHERE row_number % 2 = 0");
    expect(JSON.parse(await answer.text()).events).toHaveLength(corpus.events.length);
  } finally {
    other.close();
    rmSync(copy, { recursive: true });
  }
});

test("no more than a page of events is read before it is taken, however many there are", async () => {
  const many = generate({ seed: 12, events: 600 });
  const copy = mkdtempSync(join(tmpdir(), "dateline-pages-"));
  const other = openDatabase(copy);
  try {
    storeGenerated(other, many);
    const stream = streamEvents(copy, EMPTY_FILTER, "newest");
    expect([...stream.pages()].map(({ length }) => length)).toEqual([500, 100]);
    stream.close();
    const reader = exportEvents(new Request("http://localhost:3000/export/events.csv"), "events.csv", other).body?.getReader();
    let pieces = 0;
    for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
      pieces++;
      // A row of CSV has a few hundred letters: a piece is a page of them, not the whole.
      expect(piece.value.length).toBeLessThan(1_000_000);
    }
    expect(pieces).toBeGreaterThan(1);
  } finally {
    other.close();
    rmSync(copy, { recursive: true });
  }
}, 30_000);

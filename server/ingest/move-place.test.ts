import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openDatabase } from "#db/open.ts";
import { EMPTY_FILTER, type Filter } from "#domain/filter.ts";
import type { Gazetteer, Place } from "#domain/place.ts";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { ColumnAnswers } from "#server/query/columns/answers.ts";
import { queryMap } from "#server/query/map.ts";
import { ingest } from "./ingest.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-move-"));
const database = openDatabase(folder);
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

const gazetteer = openGazetteer();
const id = gazetteer.lookup("kharkiv").find(({ level }) => level === "settlement")?.id ?? "";
const toMoved = (place: Place): Place => (place.id === id ? { ...place, lng: place.lng + 0.5, lat: place.lat - 0.25 } : place);
/** A later one, in which the town lies elsewhere. */
const newer: Gazetteer = {
  lookup: (name) => gazetteer.lookup(name).map(toMoved),
  isPrefix: (name) => gazetteer.isPrefix(name),
  byId: (wanted) => {
    const place = gazetteer.byId(wanted);
    return place && toMoved(place);
  },
};

const STRIKE = "A missile killed four civilians at a market in Kharkiv on 3 October 2024, the interior ministry of Ukraine said.";
const AGAIN = "Shelling of a market in Kharkiv killed five civilians on 3 October 2024, prosecutors of Ukraine said.";
const OTHER = "A drone wounded eleven people in Kharkiv on 19 November 2024, the regional governor said.";

test("a place that a newer gazetteer moves lies at one point for everything told of it", async () => {
  const columns = new ColumnAnswers(database);
  const add = async (content: string, published: string, by: Gazetteer) => {
    const added = await ingest(database, by, { content, filename: "a.txt", hints: { published } });
    expect(added.outcome).toBe("added");
  };
  await add(STRIKE, "2024-10-04", gazetteer);
  await add(AGAIN, "2024-10-05", gazetteer);
  const before = columns.map(EMPTY_FILTER);
  expect(before.events.length).toBeGreaterThan(0);
  const [{ value: revision = 0 } = {}] = database.rows<{ value: number }>("SELECT value FROM revision");

  await add(OTHER, "2024-11-20", newer);

  const place = newer.byId(id);
  const point = { lng: place?.lng ?? 0, lat: place?.lat ?? 0 };
  const at = (table: string, column: string) =>
    database.rows(`SELECT DISTINCT lng, lat FROM ${table} WHERE ${column} = ?`, id) as { lng: number; lat: number }[];
  expect(at("places", "id")).toEqual([point]);
  expect(at("event_places", "place_id")).toEqual([point]);

  const drawn = queryMap(database, EMPTY_FILTER);
  expect(drawn.events).toHaveLength(before.events.length + 1);
  for (const event of drawn.events) expect(event).toMatchObject(point);
  // As it was known before the last report: merged anew from the reports themselves.
  for (const event of queryMap(database, { ...EMPTY_FILTER, knownBy: "2024-10-04" }).events) expect(event).toMatchObject(point);
  // What holds the events as they were learns of it by their revision.
  expect(columns.map(EMPTY_FILTER)).toEqual(drawn);
  const box: Filter["box"] = [point.lng - 0.1, point.lat - 0.1, point.lng + 0.1, point.lat + 0.1];
  expect(columns.map({ ...EMPTY_FILTER, box }).events).toHaveLength(drawn.events.length);
  expect(database.rows("SELECT 1 FROM events WHERE changed_at <= ?", revision)).toEqual([]);
});

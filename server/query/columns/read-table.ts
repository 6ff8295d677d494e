import type { Database } from "#db/open.ts";
import { arcOf, EVENT_STANDINGS, type EventRecord, namedActors } from "#domain/event.ts";
import { type Facet, searchWords } from "#domain/filter.ts";
import { familyOf, KIND_FAMILY_IDS, type KindFamily } from "#domain/kind.ts";
import { toDayNumber } from "#domain/time.ts";
import type { Clause } from "../where.ts";
import { addToList, addWord, type EventTable, emptyTable, NO_DAY, type Vocabularies } from "./event-table.ts";

/** Events read at a time: as one JSON text a column, which SQLite hands over twice as fast as row by row. */
const CHUNK = 20_000;

/** Reads the events `e` for which the clause holds, and learns their values. */
export function readTable(database: Database, clause: Clause, vocabularies: Vocabularies): EventTable {
  const table = emptyTable();
  const learned = new Set<string>();
  const [range] = database.rows<{ first: number | null; last: number | null; count: number }>(
    `SELECT MIN(e.row_number) AS first, MAX(e.row_number) AS last, COUNT(*) AS count FROM events e WHERE ${clause.sql}`,
    ...clause.values,
  );
  if (range?.first == null || range.last === null) return table;
  // A few that changed may lie anywhere: in stretches of rows they would be sought among all that did not.
  if (range.count <= CHUNK) readChunk(database, clause, vocabularies, table, learned);
  else {
    for (let from = range.first; from <= range.last; from += CHUNK) {
      const within = { sql: `(${clause.sql}) AND e.row_number BETWEEN ? AND ?`, values: [...clause.values, from, from + CHUNK - 1] };
      readChunk(database, within, vocabularies, table, learned);
    }
  }
  return table;
}

function readChunk(
  database: Database,
  clause: Clause,
  vocabularies: Vocabularies,
  table: EventTable,
  /** Places that were looked up for this table. */
  learned: Set<string>,
): void {
  const columns = (names: readonly string[], from: string): unknown[][] => {
    const packed = names.map((name, index) => `json_group_array(${name}) AS c${index}`).join(", ");
    const [found] = database.rows<Record<string, string>>(`SELECT ${packed} FROM ${from} WHERE ${clause.sql}`, ...clause.values);
    return names.map((_, index) => JSON.parse(found?.[`c${index}`] ?? "[]") as unknown[]);
  };
  const indices = readEvents(columns, vocabularies, table);
  const pairs = (value: string, from: string) => columns(["e.row_number", value], from) as [number[], (string | number | null)[]]; // as the statement has them
  const list = (facet: Facet, value: string, member: string) => {
    const [rows, values] = pairs(value, `events e JOIN ${member} m ON m.event_id = e.id`);
    rows.forEach((row, i) => {
      addToList(table, facet, indices.get(row) ?? 0, vocabularies[facet].add(String(values[i])));
    });
  };
  list("actor", "m.actor_id", "event_actors");
  list("source", "m.source_id", "event_sources");
  list("outlet", "m.source_id", "event_outlets");
  const [placedRows, placeIds] = pairs("m.place_id", "events e JOIN event_places m ON m.event_id = e.id");
  const places = placeIds.map(String);
  // Those that are known as well: a place that moved took its events with it.
  learnPlaces(
    database,
    [...new Set(places)].filter((id) => !learned.has(id) && learned.add(id)),
    vocabularies,
  );
  placedRows.forEach((row, i) => {
    addPlaces(table, vocabularies, indices.get(row) ?? 0, [places[i] ?? ""]);
  });
  const reports = columns(["e.row_number", "m.reported_day", "m.words"], "events e JOIN event_reports m ON m.event_id = e.id");
  readReports(reports as [number[], (number | null)[], string[]], table, indices); // as the statement has them
}

function readEvents(
  columns: (names: readonly string[], from: string) => unknown[][],
  vocabularies: Vocabularies,
  table: EventTable,
): Map<number, number> {
  const names = [
    "row_number",
    "id",
    "kind",
    "family",
    "hedging",
    "standing",
    "start_day",
    "end_day",
    "reported_first_day",
    "reported_last_day",
  ];
  const relation = "CASE e.standing WHEN 'relation' THEN e.record -> '$.actors' END";
  const read = columns([...names.map((name) => `e.${name}`), "e.record ->> '$.summary'", relation], "events e");
  const [rowNumbers, ids, kinds, families, hedgings, standings, starts, ends, firsts, lasts, summaries, actors] = read as [
    number[],
    ...string[][],
  ];
  const indices = new Map<number, number>();
  const day = (days: unknown[] | undefined, i: number) => (days?.[i] as number | null) ?? NO_DAY; // a day number or null, as the table has it
  rowNumbers.forEach((rowNumber, i) => {
    const event = table.rowNumber.push(rowNumber) - 1;
    indices.set(rowNumber, event);
    table.id.push(ids?.[i] ?? "");
    table.standing.push(EVENT_STANDINGS.indexOf((standings?.[i] ?? "unplaceable") as EventRecord["standing"])); // the table's own enum
    table.family.push(KIND_FAMILY_IDS.indexOf(families?.[i] as KindFamily)); // the table's own enum
    table.start.push(day(starts, i));
    table.end.push(day(ends, i));
    table.reportedFirst.push(day(firsts, i));
    table.reportedLast.push(day(lasts, i));
    table.wholeFrom.push(-NO_DAY);
    for (const kind of [kinds, families]) addToList(table, "kind", event, vocabularies.kind.add(kind?.[i] ?? ""));
    addToList(table, "hedging", event, vocabularies.hedging.add(hedgings?.[i] ?? ""));
    for (const word of searchWords(summaries?.[i] ?? "")) addWord(table, word, event);
    const between = actors?.[i];
    if (between) addSeats(table, event, between as unknown as EventRecord["actors"], vocabularies); // JSON inside JSON comes out parsed
  });
  return indices;
}

function addSeats(table: EventTable, event: number, actors: EventRecord["actors"], vocabularies: Vocabularies): void {
  for (const { seat } of arcOf(actors) ?? []) addToList(table, "seat", event, vocabularies.seat.add(`${seat.lng} ${seat.lat}`));
}

function addPlaces(table: EventTable, vocabularies: Vocabularies, event: number, ids: readonly string[]): void {
  for (const id of ids) {
    const place = vocabularies.place.add(id);
    addToList(table, "place", event, place);
    for (const region of vocabularies.points.regions[place] ?? []) addToList(table, "region", event, region);
  }
}

/** Looks up where places lie, and in which regions. */
function learnPlaces(database: Database, ids: readonly string[], vocabularies: Vocabularies): void {
  if (ids.length === 0) return;
  const found = database.rows<{ id: string; lng: number; lat: number; regions: string }>(
    `SELECT p.id, p.lng, p.lat, (SELECT json_group_array(region_id) FROM place_regions r WHERE r.place_id = p.id) AS regions
    FROM places p WHERE p.id IN (SELECT value FROM json_each(?)) ORDER BY p.id`,
    JSON.stringify(ids),
  );
  for (const { id, lng, lat, regions } of found) {
    const place = vocabularies.place.add(id);
    vocabularies.points.lng[place] = lng;
    vocabularies.points.lat[place] = lat;
    vocabularies.points.regions[place] = (JSON.parse(regions) as string[]).map((region) => vocabularies.region.add(region));
  }
}

function readReports(
  [rows, days, words]: [number[], (number | null)[], string[]],
  table: EventTable,
  indices: ReadonlyMap<number, number>,
): void {
  rows.forEach((row, i) => {
    const event = indices.get(row) ?? 0;
    table.wholeFrom[event] = Math.max(table.wholeFrom[event] ?? 0, days[i] ?? NO_DAY);
    for (const word of (words[i] ?? "").split(" ")) if (word !== "") addWord(table, word, event);
  });
}

/** An event that no table holds: told anew from some of its reports. */
export type LooseEvent = { rowNumber: number; record: EventRecord; words: readonly string[] };

export function addRecord(
  database: Database,
  table: EventTable,
  vocabularies: Vocabularies,
  { rowNumber, record, words }: LooseEvent,
): void {
  const event = table.rowNumber.push(rowNumber) - 1;
  const add = (facet: Facet, ids: readonly string[]) => {
    for (const id of ids) addToList(table, facet, event, vocabularies[facet].add(id));
  };
  table.id.push(record.id);
  table.standing.push(EVENT_STANDINGS.indexOf(record.standing));
  table.family.push(KIND_FAMILY_IDS.indexOf(familyOf(record.kind)));
  table.start.push(record.when ? toDayNumber(record.when.start) : NO_DAY);
  table.end.push(record.when ? toDayNumber(record.when.end) : NO_DAY);
  table.reportedFirst.push(record.reported ? toDayNumber(record.reported.first) : NO_DAY);
  table.reportedLast.push(record.reported ? toDayNumber(record.reported.last) : NO_DAY);
  table.wholeFrom.push(record.reported ? toDayNumber(record.reported.last) : -NO_DAY);
  add("kind", [record.kind, familyOf(record.kind)]);
  add("hedging", [record.hedging]);
  add("actor", namedActors(record.actors).map(idOf));
  add("source", record.sources.map(idOf));
  add("outlet", record.outlets.map(idOf));
  const places = record.places.map(({ place }) => place.id);
  const unknown = places.filter((id) => vocabularies.place.codeOf(id) === null);
  learnPlaces(database, unknown, vocabularies);
  addPlaces(table, vocabularies, event, places);
  if (record.standing === "relation") addSeats(table, event, record.actors, vocabularies);
  for (const word of words) addWord(table, word, event);
}

const idOf = ({ id }: { id: string }) => id;

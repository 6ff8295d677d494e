import { statSync } from "node:fs";
import { join } from "node:path";
import { type Database, openDatabase } from "#db/open.ts";
import { arcOf, EVENT_STANDINGS, type EventRecord } from "#domain/event.ts";
import { type Clock, EMPTY_FILTER, searchWords } from "#domain/filter.ts";
import { EVENT_KINDS, HEDGINGS, KIND_FAMILY_IDS } from "#domain/kind.ts";
import { toDayNumber } from "#domain/time.ts";
import { queryBins } from "#server/query/bins.ts";
import { binOf } from "#server/query/calendar.ts";
import { LISTS, type ListName, type Names, NO_BIN, NO_DAY, writeColumns } from "./columns.ts";
import { cellOf } from "./grid.ts";

/** Events read at a time. */
const CHUNK = 20_000;

/** Writes the columns that peers are fed with beside the database of the folder, unless they are there and no older than it. */
export function dump(folder: string): void {
  if (writtenAt(folder, "columns.bin") > writtenAt(folder, "dateline.sqlite")) return;
  const database = openDatabase(folder);
  try {
    const names = namesOf(database);
    const reader = openReader(database, names);
    for (let from = 0; from < reader.at.length; from += CHUNK) {
      const chunk: [number, number] = [from, from + CHUNK - 1];
      reader.readEvents(chunk);
      reader.readLists(chunk);
      reader.readWords(chunk);
    }
    const { offsets, rows, words } = reader.closeWords();
    writeColumns(folder, { ...reader.events, ...reader.closeLists(), ...reader.points, word_at: offsets, word: rows }, { ...names, words });
  } finally {
    database.close();
  }
}

type Known = Omit<Names, "words"> & { place: string[]; seat: string[] };

function namesOf(database: Database): Known {
  const idsOf = (table: string) => database.rows<{ id: string }>(`SELECT id FROM ${table} ORDER BY id`).map(({ id }) => id);
  const binsOf = (clock: Clock) => queryBins(database, { ...EMPTY_FILTER, clock }).bins.map(({ from }) => toDayNumber(from));
  const sources = idsOf("sources");
  return {
    ids: database.rows<{ id: string }>("SELECT id FROM events ORDER BY start_day DESC NULLS LAST, id").map(({ id }) => id),
    facets: {
      actor: idsOf("actors"),
      source: sources,
      outlet: sources,
      region: idsOf("regions"),
      kind: [...EVENT_KINDS, ...KIND_FAMILY_IDS],
      hedging: [...HEDGINGS],
    },
    bins: { happened: binsOf("happened"), reported: binsOf("reported") },
    place: idsOf("places"),
    seat: [],
  };
}

type EventRow = {
  row_number: number;
  id: string;
  kind: string;
  family: string;
  hedging: string;
  standing: string;
  start_day: number | null;
  end_day: number | null;
  reported_first_day: number | null;
  reported_last_day: number | null;
};

function openReader(database: Database, names: Known) {
  const rows = names.ids.length;
  const at = numbering(database, names.ids);
  const days = () => new Int32Array(rows).fill(NO_DAY);
  const codes = () => new Uint8Array(rows);
  const bins = () => new Uint16Array(rows).fill(NO_BIN);
  const events = {
    ...{ standing: codes(), kind: codes(), family: codes(), hedging: codes() },
    ...{ start: days(), end: days(), first: days(), last: days() },
    ...{ happened_bin: bins(), happened_end_bin: bins(), reported_bin: bins(), reported_end_bin: bins() },
  };
  const pairs = Object.fromEntries(LISTS.map((list) => [list, { row: [], code: [] }])) as unknown as Record<ListName, Pairs>; // LISTS names every key
  const codesOf = (ids: readonly string[]) => new Map(ids.map((id, code) => [id, code]));
  const codeOf = {
    ...{ kind: codesOf(EVENT_KINDS), family: codesOf(KIND_FAMILY_IDS), hedging: codesOf(HEDGINGS), standing: codesOf(EVENT_STANDINGS) },
    ...{ actor: codesOf(names.facets.actor), source: codesOf(names.facets.source), region: codesOf(names.facets.region) },
    place: codesOf(names.place),
  };
  const places = readPlaces(database, names.place, codeOf.region);
  const seats = { codes: new Map<string, number>(), lng: [] as number[], lat: [] as number[] };
  const words = new Map<string, number[]>();
  const add = (list: ListName, row: number, code: number) => {
    pairs[list].row.push(row);
    pairs[list].code.push(code);
  };
  const chunkOf = <Row>(select: string, chunk: [number, number]) =>
    database.rows<Row>(`${select} WHERE e.row_number BETWEEN ? AND ?`, ...chunk);
  const rowOf = (number: number) => at[number] ?? 0;
  const binAt = (clock: Clock, day: number | null) => (day === null ? NO_BIN : binOf(names.bins[clock], day));

  function readEvents(chunk: [number, number]): void {
    for (const event of chunkOf<EventRow>("SELECT e.* FROM events e", chunk)) {
      const row = rowOf(event.row_number);
      for (const column of ["standing", "kind", "family", "hedging"] as const)
        events[column][row] = codeOf[column].get(event[column] as never) ?? 0;
      events.start[row] = event.start_day ?? NO_DAY;
      events.end[row] = event.end_day ?? NO_DAY;
      events.first[row] = event.reported_first_day ?? NO_DAY;
      events.last[row] = event.reported_last_day ?? NO_DAY;
      events.happened_bin[row] = binAt("happened", event.start_day);
      events.happened_end_bin[row] = binAt("happened", event.end_day);
      events.reported_bin[row] = binAt("reported", event.reported_first_day);
      events.reported_end_bin[row] = binAt("reported", event.reported_last_day);
    }
  }

  function readLists(chunk: [number, number]): void {
    const member = (table: string, column: string, visit: (row: number, id: string) => void) => {
      const select = `SELECT e.row_number AS number, m.${column} AS id FROM events e JOIN ${table} m ON m.event_id = e.id`;
      for (const { number, id } of chunkOf<{ number: number; id: string }>(select, chunk)) visit(rowOf(number), id);
    };
    member("event_actors", "actor_id", (row, id) => add("actor", row, codeOf.actor.get(id) ?? 0));
    member("event_sources", "source_id", (row, id) => add("source", row, codeOf.source.get(id) ?? 0));
    member("event_outlets", "source_id", (row, id) => add("outlet", row, codeOf.source.get(id) ?? 0));
    member("event_places", "place_id", (row, id) => {
      const place = codeOf.place.get(id) ?? 0;
      add("place", row, place);
      add("cell", row, places.cell[place] ?? 0);
      for (const region of places.regions[place] ?? []) add("region", row, region);
    });
    for (const { number, record } of chunkOf<{ number: number; record: string }>(
      "SELECT e.row_number AS number, e.record FROM (SELECT * FROM events WHERE standing = 'relation') e",
      chunk,
    )) {
      for (const { seat } of arcOf((JSON.parse(record) as EventRecord).actors) ?? []) add("seat", rowOf(number), seatCode(seat)); // stored as such
    }
  }

  function seatCode({ lng, lat }: { lng: number; lat: number }): number {
    const key = `${lng} ${lat}`;
    const known = seats.codes.get(key);
    if (known !== undefined) return known;
    seats.codes.set(key, seats.lng.length);
    seats.lat.push(lat);
    return seats.lng.push(lng) - 1;
  }

  function readWords(chunk: [number, number]): void {
    const told = new Map<number, string[]>();
    const summaries = chunkOf<{ number: number; words: string }>(
      "SELECT e.row_number AS number, e.record ->> '$.summary' AS words FROM events e",
      chunk,
    );
    for (const { number, words } of summaries) told.set(number, searchWords(words));
    const reports = "SELECT e.row_number AS number, m.words FROM events e JOIN event_reports m ON m.event_id = e.id";
    for (const { number, words } of chunkOf<{ number: number; words: string }>(reports, chunk)) told.get(number)?.push(...words.split(" "));
    for (const [number, all] of told) {
      for (const word of new Set(all)) {
        const known = words.get(word);
        if (known) known.push(rowOf(number));
        else words.set(word, [rowOf(number)]);
      }
    }
  }

  return {
    ...{ at, events, readEvents, readLists, readWords },
    closeLists: () => Object.assign({}, ...LISTS.map((list) => toList(list, rows, pairs[list]))) as Lists, // LISTS names every key
    closeWords: () => toPostings(words),
    get points() {
      const numbers = (values: readonly number[]) => Float64Array.from(values);
      return { place_lng: numbers(places.lng), place_lat: numbers(places.lat), seat_lng: numbers(seats.lng), seat_lat: numbers(seats.lat) };
    },
  };
}

/** Position in the list by row number. */
function numbering(database: Database, ids: readonly string[]): Uint32Array {
  const position = new Map(ids.map((id, row) => [id, row]));
  const numbers = database.rows<{ row_number: number; id: string }>("SELECT row_number, id FROM events");
  const at = new Uint32Array(numbers.reduce((most, { row_number }) => Math.max(most, row_number), 0) + 1);
  for (const { row_number, id } of numbers) at[row_number] = position.get(id) ?? 0;
  return at;
}

function readPlaces(database: Database, ids: readonly string[], regions: ReadonlyMap<string, number>) {
  const found = new Map(
    database.rows<{ id: string; lng: number; lat: number }>("SELECT id, lng, lat FROM places").map((place) => [place.id, place]),
  );
  const within = database.rows<{ place_id: string; region_id: string }>("SELECT place_id, region_id FROM place_regions");
  const regionsOf = new Map(ids.map((id): [string, number[]] => [id, []]));
  for (const { place_id, region_id } of within) regionsOf.get(place_id)?.push(regions.get(region_id) ?? 0);
  const lng = ids.map((id) => found.get(id)?.lng ?? 0);
  const lat = ids.map((id) => found.get(id)?.lat ?? 0);
  return {
    lng,
    lat,
    regions: ids.map((id) => regionsOf.get(id) ?? []),
    cell: ids.map((_, place) => cellOf(lng[place] ?? 0, lat[place] ?? 0)),
  };
}

type Pairs = { row: number[]; code: number[] };
type Lists = { [List in ListName as `${List}_at`]: Uint32Array } & { [List in ListName]: Uint16Array };

/** The codes of each event in ascending order, each once. */
function toList(name: ListName, rows: number, { row, code }: Pairs): Record<string, Uint16Array | Uint32Array> {
  const starts = new Uint32Array(rows + 1);
  for (const of of row) starts[of + 1] = (starts[of + 1] ?? 0) + 1;
  for (let i = 0; i < rows; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const next = starts.slice();
  const all = new Uint16Array(row.length);
  row.forEach((of, i) => {
    all[next[of] ?? 0] = code[i] ?? 0;
    next[of] = (next[of] ?? 0) + 1;
  });
  const offsets = new Uint32Array(rows + 1);
  let length = 0;
  for (let i = 0; i < rows; i++) {
    const own = [...new Set(all.subarray(starts[i], starts[i + 1]))].sort((a, b) => a - b);
    for (const value of own) all[length++] = value;
    offsets[i + 1] = length;
  }
  return { [`${name}_at`]: offsets, [name]: all.slice(0, length) };
}

function toPostings(words: ReadonlyMap<string, number[]>) {
  const sorted = [...words.keys()].sort();
  const offsets = new Uint32Array(sorted.length + 1);
  sorted.forEach((word, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + (words.get(word)?.length ?? 0);
  });
  const rows = new Uint32Array(offsets[sorted.length] ?? 0);
  sorted.forEach((word, i) => {
    rows.set(Uint32Array.from(words.get(word) ?? []).sort(), offsets[i]);
  });
  return { offsets, rows, words: sorted };
}

function writtenAt(folder: string, file: string): number {
  return statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

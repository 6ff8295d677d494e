import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generate } from "#bench/generate.ts";
import { storeGenerated } from "#bench/store-generated.ts";
import { type Database, openDatabase } from "#db/open.ts";
import { EMPTY_FILTER, type Filter } from "#domain/filter.ts";
import { KIND_FAMILY_IDS } from "#domain/kind.ts";
import { toSquare } from "#domain/map-cells.ts";
import type { TileAt } from "#domain/tile-address.ts";
import { queryMap } from "../map.ts";
import { toMvt } from "../tile-mvt.ts";
import { ColumnAnswers } from "./answers.ts";
import { ColumnIndex } from "./column-index.ts";
import { askTile, MAX_TILE_EVENTS, type MapTile, TILE_FINENESS } from "./tile.ts";
import { webKernels } from "./web-kernels.ts";

const MOST_BYTES = 64 * 1024;
const EVENTS = 1900; // as many as plain SQL lists for a map
const folder = mkdtempSync(join(tmpdir(), "dateline-tile-"));
let database: Database;

beforeAll(() => {
  database = openDatabase(folder);
  storeGenerated(database, generate({ seed: 23, events: EVENTS }));
});
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

function tilesOf(filter: Filter, z: number): { at: TileAt; tile: MapTile }[] {
  const index = new ColumnIndex(webKernels);
  index.refresh(database);
  const side = [...Array(2 ** z).keys()];
  return side.flatMap((x) =>
    side.map((y) => {
      const at = { z, x, y };
      const tile = askTile(index.ask(database, filter), index.vocabularies, filter, at);
      index.release();
      return { at, tile };
    }),
  );
}

const asked: [string, Filter][] = [
  ["everything", EMPTY_FILTER],
  ["a range of days", { ...EMPTY_FILTER, from: "2023-01-01", to: "2024-06-30" }],
  ["one family, as known on a day", { ...EMPTY_FILTER, kind: { only: ["force"], not: [] }, knownBy: "2025-01-01" }],
];

test.each(asked)("the tiles of a zoom hold every place of every located event once: %s", (_, filter) => {
  const { events } = queryMap(database, filter);
  expect(new Set(events.map(({ event }) => event)).size).toBeGreaterThan(100);
  const kinds = { singles: 0, squares: 0 };
  for (const { at, tile } of tilesOf(filter, 2)) {
    const isHere = ({ lng, lat }: { lng: number; lat: number }) => {
      const { x, y } = toSquare(lng, lat, at.z);
      return x === at.x && y === at.y;
    };
    const here = events.filter(isHere);
    expect(toMvt(tile, at)?.length ?? 0).toBeLessThan(MOST_BYTES);
    if ("events" in tile) {
      kinds.singles++;
      expect(tile.events.map(({ event, place }) => `${event} ${place.id}`).sort()).toEqual(
        here.map(({ event, place }) => `${event} ${place.id}`).sort(),
      );
      continue;
    }
    kinds.squares++;
    const distinct = new Set(here.map(({ event }) => event)).size;
    expect(distinct).toBeGreaterThan(MAX_TILE_EVENTS);
    const zoom = at.z + TILE_FINENESS;
    const squares = new Map<string, Set<string>>();
    for (const { event, lng, lat } of here) {
      const { x, y } = toSquare(lng, lat, zoom);
      squares.set(`${x}/${y}`, (squares.get(`${x}/${y}`) ?? new Set()).add(event));
    }
    expect(tile.cells.zoom).toBe(zoom);
    expect(new Map(tile.cells.cells.map(({ x, y, count }) => [`${x}/${y}`, count]))).toEqual(
      new Map([...squares].map(([square, own]) => [square, own.size])),
    );
    for (const { count, families } of tile.cells.cells) {
      expect(families.length).toBe(KIND_FAMILY_IDS.length);
      expect(families.reduce((sum, own) => sum + own, 0)).toBe(count);
    }
  }
  expect(kinds.singles).toBeGreaterThan(0);
  expect(kinds.squares).toBeGreaterThan(0);
});

test("a tile says of which revision it is, and is nothing where nothing is", () => {
  const columns = new ColumnAnswers(database, webKernels);
  const { revision, data } = columns.tile({ filter: EMPTY_FILTER, at: { z: 0, x: 0, y: 0 } });
  expect(revision).toBe(columns.events({ filter: EMPTY_FILTER, order: "newest", cursor: null, limit: 1 }).revision);
  expect(data?.length).toBeGreaterThan(100);
  const antarctica = { z: 4, x: 0, y: 15 };
  expect(columns.tile({ filter: EMPTY_FILTER, at: antarctica }).data).toBeNull();
});

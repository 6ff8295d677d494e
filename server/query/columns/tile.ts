import type { MapEvent } from "#domain/answer.ts";
import type { Filter } from "#domain/filter.ts";
import { fromGrid, type MapCells, toSquare } from "#domain/map-cells.ts";
import type { BoundingBox } from "#domain/place.ts";
import type { TileAt } from "#domain/tile-address.ts";
import { toMapEvents } from "../map.ts";
import { countCells } from "./cells.ts";
import type { Layer } from "./column-index.ts";
import type { Vocabularies } from "./event-table.ts";
import { keepSquares, layGrid } from "./grid.ts";
import { inView, newest, readRows, standing } from "./map.ts";

/** What passes in one tile: each event at its places while they are few, else all of them counted by square. */
export type MapTile = { events: MapEvent[] } | { cells: MapCells };

/** Single events of a tile: more of them lie on one another. */
export const MAX_TILE_EVENTS = 50;
/** A tile has so many times twice as many squares a side: 8. */
export const TILE_FINENESS = 3;
export const MAX_TILE_ZOOM = 12;

export function askTile(layers: readonly Layer[], vocabularies: Vocabularies, { clock }: Pick<Filter, "clock">, at: TileAt): MapTile {
  const box = boxOf(at);
  const seen = inView(standing(layers, "located"), vocabularies, { box });
  const isInTile = ({ lng, lat }: { lng: number; lat: number }) => {
    const { x, y } = toSquare(lng, lat, at.z);
    return x === at.x && y === at.y;
  };
  if (seen.count <= MAX_TILE_EVENTS) {
    return { events: readRows(newest(seen, MAX_TILE_EVENTS)).flatMap((record) => toMapEvents(record, clock).filter(isInTile)) };
  }
  const grid = layGrid(vocabularies, at.z + TILE_FINENESS, box);
  const own = keepSquares(grid, (index) => {
    const { x, y } = grid.squares[index] ?? { x: -1, y: -1 };
    return x >> TILE_FINENESS === at.x && y >> TILE_FINENESS === at.y;
  });
  const { zoom, cells } = countCells(layers, own);
  return { cells: { zoom, cells: cells.filter(({ count }) => count > 0) } };
}

/** The tile's edges, a little wider: which square a place on an edge lies in is asked of the place itself. */
function boxOf({ z, x, y }: TileAt): BoundingBox {
  const margin = 1e-9;
  const [northWest, southEast] = [fromGrid(x, y, z), fromGrid(x + 1, y + 1, z)];
  // What lies beyond the last rows of the projection is drawn in them.
  const [south, north] = [y + 1 === 2 ** z ? -90 : southEast.lat - margin, y === 0 ? 90 : northWest.lat + margin];
  return [Math.max(-180, northWest.lng - margin), south, Math.min(180, southEast.lng + margin), north];
}

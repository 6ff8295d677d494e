import { fromGeojsonVt } from "vt-pbf";
import { familyOf, KIND_FAMILY_IDS } from "#domain/kind.ts";
import { toGrid } from "#domain/map-cells.ts";
import type { TileAt } from "#domain/tile-address.ts";
import type { MapTile } from "./columns/tile.ts";

const EXTENT = 4096;
const POINT = 1;

type Tags = Record<string, string | number | boolean>;

/**
 * A tile as MVT: a layer `cells`, a point a square with its `x`, `y` and `zoom` in the grid, its `count` and that of each family; or a layer `events`,
 * a point a place of an event. Null for nothing.
 */
export function toMvt(tile: MapTile, at: TileAt): Uint8Array | null {
  const point = (spot: { lng: number; lat: number }, tags: Tags) => {
    const { x, y } = toGrid(spot.lng, spot.lat, at.z);
    return { type: POINT, geometry: [[Math.round((x - at.x) * EXTENT), Math.round((y - at.y) * EXTENT)]], tags };
  };
  if ("events" in tile) {
    const events = tile.events.map(({ event, kind, placing, summary, place, ...spot }) =>
      point(spot, { event, family: familyOf(kind), kind, placing, summary, place: place.name }),
    );
    return events.length === 0 ? null : encode({ events });
  }
  const { zoom, cells } = tile.cells;
  const counted = cells.map(({ x, y, count, families, ...spot }) => {
    const shares = KIND_FAMILY_IDS.flatMap((family, index) => (families[index] ? [[family, families[index]] as const] : []));
    return point(spot, { zoom, x, y, count, ...Object.fromEntries(shares) });
  });
  return counted.length === 0 ? null : encode({ cells: counted });
}

function encode(layers: Record<string, readonly object[]>): Uint8Array {
  const named = Object.entries(layers).map(([name, features]) => [name, { features }]);
  return fromGeojsonVt(Object.fromEntries(named), { version: 2, extent: EXTENT });
}

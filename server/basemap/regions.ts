import type { MultiLineString, Position } from "geojson";
import polygonClipping, { type Geom } from "polygon-clipping";
import { merge, mesh } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Polygon as TopologyPolygon } from "topojson-specification";
import { groupBy } from "#domain/group-by.ts";
import { GOLAN_OUTLINE, WESTERN_SAHARA_OUTLINE } from "./disputed-lines.ts";
import { type Area, areaTester, boundsOf, toArea } from "./geometry.ts";
import type { City, RegionFile } from "./sources.ts";

/** A first-order region under its GeoNames id (`RU.41`). */
export type Region = { region: string; name: string; area: Area };

/** Vertices that two neighbours share stay shared on a grid this fine. */
const QUANTISATION = 1e6;

/**
 * Polygons without a dependable id become regions by a vote of the cities inside: the largest share wins. Polygons that elect the same
 * id are joined (French departments become regions). One without cities keeps the id it came with if that is a known one, else it is left out.
 */
export function attachRegions(
  files: Iterable<RegionFile>,
  cities: City[],
  names: Map<string, string>,
): { regions: Region[]; borders: MultiLineString } {
  const findCities = indexCities(cities);
  const merged = new Map<string, Area>();
  const borders: MultiLineString = { type: "MultiLineString", coordinates: [] };
  for (const file of files) {
    const ids = file.features.map(({ geometry, properties }) => {
      const guess = properties.gn_a1_code ?? "";
      return electRegion(toArea(geometry), findCities, names) ?? (names.has(guess) ? guess : null);
    });
    const all: RegionFile = { type: "FeatureCollection", features: file.features };
    const shapes = topology({ all }, QUANTISATION);
    // A FeatureCollection in, a collection of polygons in the same order out.
    const polygons = (shapes.objects.all as GeometryCollection).geometries as TopologyPolygon[];
    const idOf = new Map(polygons.map((polygon, index) => [polygon, ids[index] ?? null]));
    for (const [id, group] of groupBy(polygons, (polygon) => idOf.get(polygon) ?? null)) {
      if (id === null) continue;
      const area = merge(shapes, group).coordinates;
      merged.set(id, [...(merged.get(id) ?? []), ...area]);
    }
    const inner = mesh(shapes, { type: "GeometryCollection", geometries: polygons }, (a, b) => {
      const [left, right] = [idOf.get(a as TopologyPolygon), idOf.get(b as TopologyPolygon)];
      return a !== b && left !== right && left !== null && right !== null;
    });
    borders.coordinates.push(...inner.coordinates);
  }
  recutRegions(merged);
  const regions = [...merged]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([region, area]) => ({ region, name: names.get(region) ?? region, area }));
  return { regions, borders };
}

/** Null when no city with a known region lies inside. */
function electRegion(
  area: Area,
  findCities: (bounds: [number, number, number, number]) => City[],
  names: Map<string, string>,
): string | null {
  const votes = new Map<string, number>();
  const isInside = areaTester(area);
  for (const city of findCities(boundsOf(area))) {
    const id = `${city.country}.${city.admin1}`;
    if (names.has(id) && isInside(city.lng, city.lat)) votes.set(id, (votes.get(id) ?? 0) + 1);
  }
  const [winner] = [...votes].sort(([idA, a], [idB, b]) => b - a || (idA < idB ? -1 : 1));
  return winner ? winner[0] : null;
}

function indexCities(cities: City[]) {
  const cells = groupBy(cities, ({ lng, lat }) => `${Math.floor(lng)},${Math.floor(lat)}`);
  return ([west, south, east, north]: [number, number, number, number]): City[] => {
    const found: City[] = [];
    for (let lng = Math.floor(west); lng <= east; lng++) {
      for (let lat = Math.floor(south); lat <= north; lat++) found.push(...(cells.get(`${lng},${lat}`) ?? []));
    }
    return found;
  };
}

/** What the recognised borders take from a state's regions; `to` is the region that gets it, if there is one. */
const RECUTS: { from: string; outline: Position[]; to: string | null }[] = [
  { from: "IL", outline: GOLAN_OUTLINE, to: "SY.03" },
  { from: "MA", outline: WESTERN_SAHARA_OUTLINE, to: null },
];

function recutRegions(regions: Map<string, Area>): void {
  for (const { from, outline, to } of RECUTS) {
    // polygon-clipping's positions are pairs; so are ours.
    const cut = [outline] as Geom;
    const taken: Geom[] = [];
    for (const [id, area] of regions) {
      if (!id.startsWith(`${from}.`)) continue;
      taken.push(polygonClipping.intersection(area as Geom, cut));
      const rest = polygonClipping.difference(area as Geom, cut);
      if (rest.length > 0) regions.set(id, rest);
      else regions.delete(id);
    }
    const taker = to === null ? undefined : regions.get(to);
    if (to !== null && taker) regions.set(to, polygonClipping.union(taker as Geom, ...taken));
  }
}

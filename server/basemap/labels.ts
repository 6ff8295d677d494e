import type { Feature, Point } from "geojson";
import { readRows } from "#server/geocode/tables/rows.ts";
import { WATERS } from "#server/geocode/tables/waters.ts";
import { toNewsName } from "./city-names.ts";
import type { Country } from "./countries.ts";
import { areaTester, boundsOf, labelPoint, largestPolygon } from "./geometry.ts";
import type { Region } from "./regions.ts";
import type { CountryFacts, RankedCity } from "./sources.ts";

export type Label = Feature<Point, { name: string; rank: number; min: number; region?: string; capital?: boolean }>;

const toLabel = (at: { lng: number; lat: number }, properties: Label["properties"]): Label => ({
  type: "Feature",
  properties,
  geometry: { type: "Point", coordinates: [at.lng, at.lat] },
});

/** Zoom at which an area this many degrees wide spans about as many pixels as its name needs. */
function zoomFor(widthDegrees: number, pixels: number): number {
  return Math.max(0, Math.log2((pixels * 360) / (512 * Math.max(widthDegrees, 0.01))));
}

const round = (value: number) => Math.round(value * 10) / 10;

/** `rank` 0 is the largest; `min`: the zoom from which it should be seen. */
export function labelCountries(countries: Country[], facts: CountryFacts[]): Label[] {
  const areaOf = new Map(facts.map(({ iso2, areaKm2 }) => [iso2, areaKm2]));
  return countries.flatMap(({ region, name, area }) => {
    if (region === null) return [];
    const areaKm2 = areaOf.get(region) ?? 0;
    const [west, , east] = boundsOf([largestPolygon(area)]);
    const min = Math.min(6, Math.max(1.2, zoomFor(east - west, 56)));
    const rank = Math.max(0, Math.round(16 - Math.log2(1 + areaKm2 / 100)));
    return [toLabel(labelPoint(area), { name, rank, min: round(min), region })];
  });
}

export function labelRegions(regions: Region[]): Label[] {
  return regions.map(({ region, name, area }) => {
    const [west, , east] = boundsOf([largestPolygon(area)]);
    const min = round(Math.max(4, zoomFor(east - west, 90)));
    return toLabel(labelPoint(area), { name, rank: Math.round(min * 2), min, region });
  });
}

const SALT_WATERS = ["OCN", "SEA", "GULF", "BAY", "STRT", "CHN", "SD"];
/** Parts of an ocean or a sea that another row names whole, and routes. */
const IS_PART = /^(North|South) (Atlantic|Pacific)$|^Eastern |Passage$|Route$/;
const KM_PER_DEGREE = 111;

/** Oceans, seas, gulfs, bays and straits, each from the zoom at which its water has room for its name. */
export function labelSeas(): Label[] {
  return readRows(WATERS).flatMap(([, name = "", featureCode = "", , at = "", radiusKm = ""]) => {
    if (!SALT_WATERS.includes(featureCode) || IS_PART.test(name)) return [];
    const [lat = 0, lng = 0] = at.split(",").map(Number);
    const width = (2 * Number(radiusKm)) / KM_PER_DEGREE / Math.cos((lat * Math.PI) / 180);
    const min = round(zoomFor(width, 80));
    return [toLabel({ lng, lat }, { name, rank: Math.round(min), min })];
  });
}

const MIN_POPULATION = 5_000;
const DEEPEST = 9;

/**
 * Cities by population and office. A city shows from the first zoom at which it is the foremost in its neighbourhood, so that an
 * empty land names its one town early and a crowded one does not.
 */
export function labelCities(ranked: RankedCity[], countries: Country[]): Label[] {
  const cities = ranked
    .filter(({ population, featureCode }) => population >= MIN_POPULATION && featureCode !== "PPLX")
    .map((city) => ({ ...city, name: toNewsName(city.country, city.name), weight: city.population * officeWeight(city) }))
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1) || a.lng - b.lng);
  const kept = new Set<(typeof cities)[number]>();
  const labels: Label[] = [];
  const onLand = countries.map(({ area }) => areaTester(area));
  for (let zoom = 2; zoom <= DEEPEST; zoom++) {
    const taken = new Map<string, { lng: number; lat: number }[]>();
    const step = 360 / 2 ** zoom / 6;
    const keyOf = (x: number, y: number) => `${x},${y}`;
    for (const city of cities) {
      if (!kept.has(city) && city.weight < floorAt(zoom)) continue;
      const [x, y] = [Math.floor(city.lng / step), Math.floor(mercator(city.lat) / step)];
      const isNew = !kept.has(city);
      if (isNew) {
        const near = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].flatMap((dy) => taken.get(keyOf(x + dx, y + dy)) ?? []));
        if (near.some((other) => Math.abs(other.lng - city.lng) < step && Math.abs(mercator(other.lat) - mercator(city.lat)) < step * 0.5))
          continue;
        if (!onLand.some((isInside) => isInside(city.lng, city.lat)) && zoom < 6) continue;
        kept.add(city);
        const capital = city.featureCode === "PPLC";
        const rank = Math.max(0, Math.round(24 - Math.log2(1 + city.weight)));
        labels.push(toLabel(city, { name: city.name, rank, min: zoom, capital }));
      }
      const cell = taken.get(keyOf(x, y));
      if (cell) cell.push(city);
      else taken.set(keyOf(x, y), [city]);
    }
  }
  return labels;
}

/** Least weight that deserves a name at all: 6 million at zoom 2, less than half of it with each step. */
const floorAt = (zoom: number) => 6_000_000 / 2.4 ** (zoom - 2);

function officeWeight({ featureCode }: RankedCity): number {
  if (featureCode === "PPLC") return 4;
  return featureCode === "PPLA" ? 1.8 : 1;
}

const mercator = (lat: number) => (Math.log(Math.tan(Math.PI / 4 + (Math.min(85, Math.max(-85, lat)) * Math.PI) / 360)) * 180) / Math.PI;

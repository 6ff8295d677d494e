import type { Feature, Point } from "geojson";
import { distanceKm } from "#domain/place.ts";
import type { Country } from "./countries.ts";
import { areaTester, boundsOf, labelPoint, largestPolygon } from "./geometry.ts";
import { groupBy } from "./group-by.ts";
import type { Region } from "./regions.ts";
import type { City, CountryFacts, RankedCity } from "./sources.ts";

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

const MIN_POPULATION = 5_000;
const SAME_PLACE_KM = 8;
const DEEPEST = 9;

/**
 * Cities by population and office. A city shows from the first zoom at which it is the foremost in its neighbourhood, so that an
 * empty land names its one town early and a crowded one does not. Names are those of the newer list where the two agree on the spot.
 */
export function labelCities(ranked: RankedCity[], named: City[], countries: Country[]): Label[] {
  const newer = groupBy(named, cellKey);
  const cities = ranked
    .filter(({ population, featureCode }) => population >= MIN_POPULATION && featureCode !== "PPLX")
    .map((city) => ({ ...city, name: newerName(city, newer), weight: city.population * officeWeight(city) }))
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

/** Least weight that deserves a name at all: 4 million at zoom 2, halved and more with each step. */
const floorAt = (zoom: number) => 4_000_000 / 2.6 ** (zoom - 2);

function officeWeight({ featureCode }: RankedCity): number {
  if (featureCode === "PPLC") return 4;
  return featureCode === "PPLA" ? 1.8 : 1;
}

const mercator = (lat: number) => (Math.log(Math.tan(Math.PI / 4 + (Math.min(85, Math.max(-85, lat)) * Math.PI) / 360)) * 180) / Math.PI;

function cellKey({ lng, lat, country }: { lng: number; lat: number; country: string }): string {
  return `${country}${Math.floor(lng * 5)},${Math.floor(lat * 5)}`;
}

function newerName(city: RankedCity, newer: Map<string, City[]>): string {
  const near = [-0.2, 0, 0.2].flatMap((dx) =>
    [-0.2, 0, 0.2].flatMap((dy) => newer.get(cellKey({ lng: city.lng + dx, lat: city.lat + dy, country: city.country })) ?? []),
  );
  if (near.some(({ name }) => name === city.name)) return city.name;
  let best: { name: string; km: number } | null = null;
  for (const other of near) {
    const km = distanceKm(city, other);
    if (km < SAME_PLACE_KM && (!best || km < best.km)) best = { name: other.name, km };
  }
  return best && best.km < 2 ? best.name : city.name;
}

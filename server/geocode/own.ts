import type { PlaceLevel } from "#domain/place.ts";
import { distanceKm } from "#domain/place.ts";
import { foldName } from "#domain/place-name.ts";
import { type Entry, settlementRadiusKm } from "./entry.ts";
import { levelOf } from "./features.ts";
import { ANCIENT } from "./tables/ancient.ts";
import { AREAS } from "./tables/areas.ts";
import { BATTLEFIELDS } from "./tables/battlefields.ts";
import { CONTESTED } from "./tables/contested.ts";
import { ISLANDS } from "./tables/islands.ts";
import { LANDS } from "./tables/lands.ts";
import { LANDSCAPES } from "./tables/landscapes.ts";
import { LANDSCAPES_LOCAL } from "./tables/landscapes-local.ts";
import { MOUNTAINS } from "./tables/mountains.ts";
import { RIVERS } from "./tables/rivers.ts";
import { readList, readRows } from "./tables/rows.ts";
import { SHORES } from "./tables/shores.ts";
import { SITES } from "./tables/sites.ts";
import { TOWNS } from "./tables/towns.ts";
import { TOWNS_EAST } from "./tables/towns-east.ts";
import { TOWNS_LATIN } from "./tables/towns-latin.ts";
import { TOWNS_LOCAL } from "./tables/towns-local.ts";
import { TOWNS_NAMESAKES } from "./tables/towns-namesakes.ts";
import { TOWNS_RURAL } from "./tables/towns-rural.ts";
import { TOWNS_SOUTH } from "./tables/towns-south.ts";
import { TRIBUTARIES } from "./tables/tributaries.ts";
import { WATERS } from "./tables/waters.ts";

/** The tables' features are all named by news; a code that is neither town, water nor landscape is a site. */
function levelOfSite(featureCode: string): PlaceLevel {
  return levelOf(featureCode === "PPL" ? "P" : "", featureCode) ?? "point";
}

/** Areas, waters, sites and small towns of our own tables. */
export function readOwnPlaces(): Entry[] {
  const areas = readRows(AREAS).map(([id, name, feature, country, point, radius, parts, names]) =>
    toEntry([id, name, feature, country, point, radius, names], "area", readList(parts), 0),
  );
  const waters = readRows(WATERS).map((cells) => toEntry(cells, "water", [], 0));
  const sites = readRows(SITES).map((cells) => toEntry(cells, levelOfSite(cells[2] ?? ""), [], 0));
  const towns = [TOWNS, TOWNS_EAST, TOWNS_SOUTH, TOWNS_LATIN, TOWNS_LOCAL, TOWNS_RURAL, TOWNS_NAMESAKES]
    .flatMap(readRows)
    .map(([name = "", region = "", point, population = "0", names]) => {
      const id = `x-${region.replace(".", "-")}-${name}`.toLowerCase().replace(/[^a-z0-9-]+/g, "-");
      const radius = String(settlementRadiusKm(Number(population)));
      return toEntry([id, name, "PPL", region, point, radius, names], "settlement", [], Number(population));
    });
  const landscapes = [LANDSCAPES, LANDSCAPES_LOCAL, MOUNTAINS, SHORES, LANDS, ISLANDS, BATTLEFIELDS, ANCIENT, CONTESTED]
    .flatMap(readRows)
    .map(([name = "", ...cells]) => {
      const level = levelOfSite(cells[0] ?? "");
      const [feature, country, point, radius, names] = cells;
      return toEntry([`x-${toSlug(name)}`, name, feature, country, point, radius, names], level, [], 0);
    });
  return onePerId([...areas, ...waters, ...sites, ...towns, ...landscapes, ...readRivers()]);
}

const SAME_KM = 100;

/** Two rows with one id are one place, by the names of both, where they lie together; else the later one's id says its country, too. */
function onePerId(entries: readonly Entry[]): Entry[] {
  const known = new Map<string, Entry>();
  for (const entry of entries) {
    const first = known.get(entry.place.id);
    const isSame = first && distanceKm(first.place, entry.place) < Math.max(SAME_KM, first.place.radiusKm, entry.place.radiusKm);
    const id = first && !isSame ? `${entry.place.id}-${(entry.place.country ?? "").toLowerCase()}` : entry.place.id;
    const same = known.get(id);
    if (same) for (const name of entry.names) same.names.add(name);
    else known.set(id, { ...entry, place: { ...entry.place, id } });
  }
  return [...known.values()];
}

/** "Oise River" and "River Oise", and "Oise" alone unless a mark behind the name says that it is more often something else. */
function readRivers(): Entry[] {
  return [RIVERS, TRIBUTARIES].flatMap(readRows).map(([marked = "", country, point, radius, others = ""]) => {
    const name = marked.replace(/\*$/, "");
    const entry = toEntry([`x-${toSlug(name)}-river`, `${name} River`, "STM", country, point, radius, others], "water", [], 0);
    for (const spelling of [`River ${name}`, ...(marked === name ? [name] : [])]) entry.names.add(spelling);
    return entry;
  });
}

const toSlug = (name: string) => foldName(name).replaceAll(" ", "-");

/** Cells: id, name, feature, country or region, "lat, lng", radius, other names. */
function toEntry(cells: readonly (string | undefined)[], level: PlaceLevel, parts: string[], population: number): Entry {
  const [id = "", name = "", featureCode = "", region = "", point = "", radius = "", names] = cells;
  const [lat = Number.NaN, lng = Number.NaN] = point.split(",").map(Number);
  if (!Number.isFinite(lat) || !Number.isFinite(lng)) throw new Error(`The table's row for ${id} has no point.`);
  const country = region.slice(0, 2);
  return {
    names: new Set([name, ...readList(names)]),
    place: {
      id,
      name,
      level,
      featureCode,
      country: country === "" ? null : country,
      regions: country === "" ? [] : country === region ? [country] : [country, region],
      lng,
      lat,
      bbox: null,
      radiusKm: Number(radius),
      population,
      parts,
    },
  };
}

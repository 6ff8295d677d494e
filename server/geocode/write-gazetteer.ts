import { createHash } from "node:crypto";
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { openForBuild } from "#db/open.ts";
import { distanceKm, type Place } from "#domain/place.ts";
import { foldName } from "#domain/place-name.ts";
import { readCountries } from "./countries.ts";
import type { Entry } from "./entry.ts";
import { prominence } from "./features.ts";
import { readOwnPlaces } from "./own.ts";
import { readRegions } from "./regions.ts";
import { readSettlements } from "./settlements.ts";
import { soundOf } from "./sounds.ts";
import { EXONYMS } from "./tables/exonyms.ts";
import { REGION_NAMES } from "./tables/regions.ts";

const TABLES = `
  CREATE TABLE places (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, level TEXT NOT NULL, feature TEXT NOT NULL,
    country TEXT, regions TEXT NOT NULL, lng REAL NOT NULL, lat REAL NOT NULL, bbox TEXT, radius REAL NOT NULL, population INTEGER NOT NULL, parts TEXT NOT NULL);
  CREATE TABLE names (folded TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (folded, place)) WITHOUT ROWID;
  CREATE TABLE sounds (sound TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (sound, place)) WITHOUT ROWID;
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
`;

/** Every place with its names, the most prominent first; the same every time. */
export function readPlaces(log: (line: string) => void): Entry[] {
  const settlements = readSettlements();
  addExonyms(settlements, log);
  const regions = readRegions(settlements);
  for (const entry of regions) for (const name of REGION_NAMES.get(entry.place.id) ?? []) entry.names.add(name);
  const entries = [...readCountries(settlements), ...regions, ...withRegions(readOwnPlaces(), settlements), ...settlements];
  const known = new Set<string>();
  const unique = entries.filter((entry) => !known.has(entry.place.id) && known.add(entry.place.id));
  return unique.sort((a, b) => prominence(b.place) - prominence(a.place) || (a.place.id < b.place.id ? -1 : 1));
}

const NEAR_KM = 80;

/** Towns and sites of which our tables say the country only lie in the regions of the nearest town that has one. */
function withRegions(own: Entry[], settlements: readonly Entry[]): Entry[] {
  const ofCountry = new Map<string, Place[]>();
  for (const { place } of settlements) {
    if (place.country === null || place.regions.length < 2) continue;
    const list = ofCountry.get(place.country);
    if (list) list.push(place);
    else ofCountry.set(place.country, [place]);
  }
  return own.map((entry) => {
    const { place } = entry;
    const isSpot = place.level === "settlement" || place.level === "point";
    if (!isSpot || place.country === null || place.regions.length > 1) return entry;
    const near = (ofCountry.get(place.country) ?? []).filter(
      (town) => Math.abs(town.lat - place.lat) < 1 && distanceKm(town, place) < NEAR_KM,
    );
    const [nearest] = near.sort((a, b) => distanceKm(a, place) - distanceKm(b, place));
    return nearest ? { ...entry, place: { ...place, regions: nearest.regions } } : entry;
  });
}

/** Writes the gazetteer beside its place and renames it, so that an interrupted build leaves nothing half-done. */
export function buildGazetteer(path: string, log: (line: string) => void): void {
  const entries = readPlaces(log);
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  const file = openForBuild(draft);
  const hash = createHash("sha256");
  try {
    file.execute(TABLES);
    file.insert("INSERT INTO places VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", entries.map(toRow));
    for (const { place } of entries) hash.update(`${place.id}\t${place.lat}\t${place.lng}\t${place.regions.join(" ")}\n`);
    const names = [...toNames(entries)];
    for (const [folded, key] of names) hash.update(`${folded}\t${entries[key]?.place.id}\n`);
    file.insert("INSERT INTO names VALUES (?, ?)", names);
    file.insert("INSERT INTO sounds VALUES (?, ?)", [...toSounds(entries)]);
    file.insert("INSERT INTO meta VALUES (?, ?)", [
      ["version", hash.digest("hex").slice(0, 12)],
      ["places", String(entries.length)],
      ["names", String(names.length)],
    ]);
    file.close();
    renameSync(draft, path);
    log(`${entries.length} places under ${names.length} names`);
  } finally {
    rmSync(draft, { force: true });
  }
}

function addExonyms(settlements: readonly Entry[], log: (line: string) => void): void {
  const largest = new Map<string, Entry>();
  for (const entry of settlements) {
    for (const name of entry.names) {
      const key = `${entry.place.country} ${foldName(name)}`;
      const other = largest.get(key);
      if (!other || entry.place.population > other.place.population) largest.set(key, entry);
    }
  }
  for (const { country, name, aliases } of EXONYMS) {
    const anchors = [name, ...aliases]
      .map((spelling) => largest.get(`${country} ${foldName(spelling)}`))
      .filter((entry) => entry !== undefined);
    const entry = anchors.reduce<Entry | undefined>(
      (best, one) => (!best || one.place.population > best.place.population ? one : best),
      undefined,
    );
    if (!entry) log(`no town in ${country} is called ${name}`);
    for (const spelling of entry ? [name, ...aliases] : []) entry?.names.add(spelling);
  }
}

function toRow({ place }: Entry, key: number): unknown[] {
  return [
    key,
    place.id,
    place.name,
    place.level,
    place.featureCode,
    place.country,
    place.regions.join(" "),
    place.lng,
    place.lat,
    place.bbox?.join(" ") ?? null,
    place.radiusKm,
    place.population,
    place.parts.join(" "),
  ];
}

function* toNames(entries: readonly Entry[]): Generator<[string, number]> {
  const pairs: [string, number][] = [];
  entries.forEach((entry, key) => {
    const folded = new Set([...entry.names].flatMap((name) => spellings(name, entry.place.level)));
    if (ARABIC.has(entry.place.country ?? ""))
      for (const name of [...folded]) for (const other of withoutSunLetter(name)) folded.add(other);
    for (const name of folded) pairs.push([name, key]);
  });
  yield* pairs.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));
}

const WITH_SOUNDS = new Set<Place["level"]>(["settlement", "district", "region"]);

function* toSounds(entries: readonly Entry[]): Generator<[string, number]> {
  for (const [key, { names, place }] of entries.entries()) {
    if (!WITH_SOUNDS.has(place.level)) continue;
    for (const sound of new Set([...names].map(soundOf))) if (sound !== "") yield [sound, key];
  }
}

const ARABIC = new Set("SY YE IQ SD LY EG LB JO PS SA AE QA KW OM BH DZ TN MA MR TD".split(" "));
const SUN_ARTICLE = /^(?:ad|as|ar|at|az|an|ash|adh|ath) (?=\p{L}{4})/u;
const ARTICLE = /^(?:al|el|ad|as|ar|at|az|an|ash|adh|ath) (?=\p{L}{5})/u;

/** "Ar Rastan" is "Al Rastan" and "Rastan" to the news. */
function withoutSunLetter(folded: string): string[] {
  const others = SUN_ARTICLE.test(folded) ? [folded.replace(SUN_ARTICLE, "al "), folded.replace(SUN_ARTICLE, "el ")] : [];
  return ARTICLE.test(folded) ? [...others, folded.replace(ARTICLE, "")] : others;
}

/** "The Hague" is found with its article and without; what stands in brackets tells quarters of a town apart. */
function spellings(name: string, level: Place["level"]): string[] {
  const folded = foldName(level === "settlement" ? name : name.replace(/\s*\([^)]*\)/g, ""));
  if (folded === "") return [];
  return folded.startsWith("the ") ? [folded, folded.slice(4)] : [folded];
}

import { createHash } from "node:crypto";
import { type ImportFile, openForImport } from "#db/open.ts";
import { foldName } from "#domain/place-name.ts";
import type { NameRow, PlaceRow } from "./rows.ts";

const TABLES = `
  CREATE TABLE IF NOT EXISTS places (geoname INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT NOT NULL, level TEXT NOT NULL, feature TEXT NOT NULL,
    country TEXT, regions TEXT NOT NULL, lng REAL NOT NULL, lat REAL NOT NULL, bbox TEXT, radius REAL NOT NULL, population INTEGER NOT NULL, parts TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS places_by_id ON places (id);
  CREATE TABLE IF NOT EXISTS names (folded TEXT NOT NULL, geoname INTEGER NOT NULL, PRIMARY KEY (folded, geoname)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS files (fingerprint TEXT PRIMARY KEY, bytes INTEGER NOT NULL, lines INTEGER NOT NULL, rows INTEGER NOT NULL, done INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
`;

/** How far a file has been read: bytes and lines of its table, rows taken from it. */
export type Progress = { bytes: number; lines: number; rows: number; done: boolean };

export type ImportStore = ReturnType<typeof openImportStore>;

/** Where imported places and names are kept. A row that is there already is written over with the same, so that repeating changes nothing. */
export function openImportStore(path: string) {
  const file = openForImport(path);
  file.execute(TABLES);
  return {
    progressOf: (fingerprint: string): Progress => readProgress(file, fingerprint),
    /** Rows and how far the file is read by then go in together. */
    add(fingerprint: string, before: Progress, after: Progress, places: readonly PlaceRow[], names: readonly NameRow[]): boolean {
      let isOurs = true;
      file.step(() => {
        isOurs = readProgress(file, fingerprint).bytes === before.bytes;
        if (!isOurs) return;
        for (const row of places) addPlace(file, row);
        addNames(file, places, names);
        const { bytes, lines, rows, done } = after;
        file.run("INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?)", fingerprint, bytes, lines, rows, done ? 1 : 0);
        if (done) file.run("INSERT OR REPLACE INTO meta VALUES ('version', ?)", versionOf(file));
      });
      return isOurs;
    },
    close: () => file.close(),
  };
}

function readProgress(file: ImportFile, fingerprint: string): Progress {
  const [row] = file.rows<{ bytes: number; lines: number; rows: number; done: number }>(
    "SELECT bytes, lines, rows, done FROM files WHERE fingerprint = ?",
    fingerprint,
  );
  return row ? { ...row, done: row.done === 1 } : { bytes: 0, lines: 0, rows: 0, done: false };
}

function addPlace(file: ImportFile, { geoname, place }: PlaceRow): void {
  file.run(
    "INSERT OR REPLACE INTO places VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    geoname,
    place.id,
    place.name,
    place.level,
    place.featureCode,
    place.country,
    place.regions.join(" "),
    place.lng,
    place.lat,
    null,
    place.radiusKm,
    place.population,
    place.parts.join(" "),
  );
}

/** In the order of the index, which then is walked once a batch instead of being jumped about in. */
function addNames(file: ImportFile, places: readonly PlaceRow[], names: readonly NameRow[]): void {
  const pairs = [
    ...places.flatMap((row) => row.names.map((name) => ({ folded: foldName(name), geoname: row.geoname }))),
    ...names.map(({ name, geoname }) => ({ folded: foldName(name), geoname })),
  ];
  pairs.sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : a.geoname - b.geoname));
  for (const { folded, geoname } of pairs) file.run("INSERT OR IGNORE INTO names VALUES (?, ?)", folded, geoname);
}

/** The same for the same files, whatever their order. */
function versionOf(file: ImportFile): string {
  const hash = createHash("sha256");
  for (const { fingerprint } of file.rows<{ fingerprint: string }>("SELECT fingerprint FROM files WHERE done = 1 ORDER BY fingerprint"))
    hash.update(`${fingerprint}\n`);
  return hash.digest("hex").slice(0, 12);
}

import { join } from "node:path";
import { databaseFolder, openReadOnly } from "#db/open.ts";
import { distanceKm, type Place } from "#domain/place.ts";
import { prominence } from "./features.ts";
import { type PlaceRecord, toPlace } from "./place-row.ts";

/** Imported places lie with the user's data: building the gazetteer anew leaves them alone. */
export const IMPORTS_PATH = () => join(databaseFolder(), "places.sqlite");

/** Two entries of one name as near as this are one town. */
const SAME_KM = 6;

export type Imported = {
  version: string;
  /** The places of our own that bear the name, and those imported, most prominent first. */
  addTo(own: readonly Place[], folded: string): readonly Place[];
  isPrefix(folded: string): boolean;
  byId(id: string): Place | null;
  /** A town of ours with the newer figures that were imported for it. */
  renew(place: Place): Place;
};

/** Names are looked up in the file, so that millions of them take no memory. Null when nothing was imported. */
export function openImported(path: string, ownById: (id: string) => Place | null): Imported | null {
  const file = openReadOnly(path);
  if (!file || file.rows("SELECT 1 FROM sqlite_master WHERE name = 'names'").length === 0) return null;
  const [version] = file.rows<{ value: string }>("SELECT value FROM meta WHERE key = 'version'");
  const places = new Map<number, Place | null>();
  const byGeoname = (geoname: number): Place | null => {
    const known = places.get(geoname);
    if (known !== undefined) return known;
    const [row] = file.rows<PlaceRecord>("SELECT * FROM places WHERE geoname = ?", geoname);
    const place = ownById(row?.id ?? `gn${geoname}`) ?? (row ? toPlace(row) : null);
    places.set(geoname, place);
    return place;
  };
  return {
    version: version?.value ?? "unfinished",
    addTo(own, folded) {
      const rows = file.rows<{ geoname: number }>("SELECT geoname FROM names WHERE folded = ?", folded);
      if (rows.length === 0) return own;
      const merged = [...own];
      for (const { geoname } of rows) {
        const place = byGeoname(geoname);
        if (!place || merged.some((other) => other.id === place.id)) continue;
        const twin = merged.findIndex((other) => isSameTown(other, place));
        const other = merged[twin];
        if (!other) merged.push(place);
        else if (other.population === 0) merged[twin] = { ...other, population: place.population, radiusKm: place.radiusKm };
      }
      return merged.sort((a, b) => prominence(b) - prominence(a) || (a.id < b.id ? -1 : 1));
    },
    isPrefix: (folded) => file.rows("SELECT 1 FROM names WHERE folded > ? AND folded < ? LIMIT 1", `${folded} `, `${folded}!`).length > 0,
    byId(id) {
      const [row] = file.rows<PlaceRecord>("SELECT * FROM places WHERE id = ? LIMIT 1", id);
      return row ? toPlace(row) : null;
    },
    renew(place) {
      if (place.level !== "settlement" || !place.id.startsWith("gn")) return place;
      const [row] = file.rows<PlaceRecord>("SELECT * FROM places WHERE geoname = ?", Number(place.id.slice(2)));
      if (!row || row.population === 0) return place;
      return { ...place, population: row.population, radiusKm: row.radius, featureCode: row.feature };
    },
  };
}

function isSameTown(a: Place, b: Place): boolean {
  return a.level === b.level && a.level === "settlement" && a.country === b.country && distanceKm(a, b) < SAME_KM;
}

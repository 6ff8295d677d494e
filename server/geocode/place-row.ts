import type { BoundingBox, Place, PlaceLevel } from "#domain/place.ts";

/** A place as it lies in a file. */
export type PlaceRecord = {
  id: string;
  name: string;
  level: PlaceLevel;
  feature: string;
  country: string | null;
  regions: string;
  lng: number;
  lat: number;
  bbox: string | null;
  radius: number;
  population: number;
  parts: string;
};

export function toPlace(row: PlaceRecord): Place {
  return {
    id: row.id,
    name: row.name,
    level: row.level,
    featureCode: row.feature,
    country: row.country,
    regions: toList(row.regions),
    lng: row.lng,
    lat: row.lat,
    bbox: row.bbox === null ? null : toBox(row.bbox),
    radiusKm: row.radius,
    population: row.population,
    parts: toList(row.parts),
  };
}

/** Thousands of places lie in the same regions: each code is held once, and comparing it takes no look at its letters. */
const codes = new Map<string, string>();

function toList(text: string): string[] {
  return text === "" ? [] : text.split(" ").map(shared);
}

function shared(code: string): string {
  const known = codes.get(code);
  if (known !== undefined) return known;
  codes.set(code, code);
  return code;
}

function toBox(text: string): BoundingBox {
  const [west = 0, south = 0, east = 0, north = 0] = text.split(" ").map(Number);
  return [west, south, east, north];
}

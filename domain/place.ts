import { z } from "./zod.ts";

export const PLACE_LEVELS = ["point", "settlement", "district", "region", "country", "area", "water"] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/** West, south, east, north in degrees. West may exceed east: the box then crosses the antimeridian. */
export const boundingBox = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type BoundingBox = z.infer<typeof boundingBox>;

/**
 * One gazetteer entry.
 * `id`: a country's ISO 3166-1 alpha-2 code (`RU`), a first-order region's GeoNames code (`RU.41`), a second-order one's
 * (`UA.05.6695863`), `gn524901` for a GeoNames id, `x-donbas` for entries of our own table, `c-…` for cities without an id.
 */
export const place = z.object({
  id: z.string(),
  name: z.string(),
  level: z.enum(PLACE_LEVELS),
  /** GeoNames feature code: PPLC, PPLA, PPL, ADM1, ADM2, PCLI, SEA, STRT, RGN, INSM… */
  featureCode: z.string(),
  country: z.string().nullable(),
  /** Ids of all regions that it lies in, itself among them when it is one, coarse to fine: `["RU", "RU.41"]`. */
  regions: z.array(z.string()),
  lng: z.number(),
  lat: z.number(),
  bbox: boundingBox.nullable(),
  /** Usual extent around the centre. */
  radiusKm: z.number(),
  population: z.number(),
  /** Ids of the countries or first-order regions whose shapes together are its shape; empty for points and waters. */
  parts: z.array(z.string()),
});
export type Place = z.infer<typeof place>;

/** How the place of a mention or an event is known; the map draws each differently. */
export const PLACINGS = ["exact", "near", "region", "country", "area"] as const;
export type Placing = (typeof PLACINGS)[number];

/** "Near" a region or a country is no ring around its centre: no more is known than that region or country. */
export function placingOf(level: PlaceLevel, near: boolean): Placing {
  if (level === "country" || level === "region") return level;
  if (near) return "near";
  if (level === "district") return "region";
  return level === "area" || level === "water" ? "area" : "exact";
}

export interface Gazetteer {
  /** Which build it is: another may answer otherwise. */
  readonly version?: string;
  /** All places that bear the name in any of its spellings, most prominent first; `name` is folded inside. Empty when there is none. */
  lookup(name: string): readonly Place[];
  /** Places whose name sounds the same, for one that nothing is called: other spellings of it, perhaps. */
  alike?(name: string): readonly Place[];
  /** Whether a longer name begins with these words: lets the longest match stop early. */
  isPrefix(name: string): boolean;
  byId(id: string): Place | null;
}

const EARTH_RADIUS_KM = 6371.0088;

/** Great-circle distance (haversine). */
export function distanceKm(a: { lng: number; lat: number }, b: { lng: number; lat: number }): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lng - a.lng) * rad) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

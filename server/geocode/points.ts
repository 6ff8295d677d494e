import type { PlaceMention } from "#domain/mention.ts";
import { distanceKm, type Place } from "#domain/place.ts";
import { destination } from "./offset.ts";

const COMPASS = ["north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest"];
/** An offset farther than this may lead into another region, though hardly into another country. */
const SAME_REGION_KM = 15;
const SAME_AREA_KM = 100;
/** Mentions before and after a point that are looked at. */
const REACH = 20;

/** The point meant by "20 km west of X". */
export function toOffsetPlace(base: Place, offset: { bearing: number; km: number }, radiusKm: number): Place {
  const point = destination(base, offset.bearing, offset.km);
  const direction = COMPASS[Math.round(offset.bearing / 45) % 8] ?? "";
  return {
    ...base,
    id: `${base.id}-${offset.km}km-${Math.round(offset.bearing)}`,
    name: `${offset.km} km ${direction} of ${base.name}`,
    level: "point",
    featureCode: "OFFSET",
    regions: offset.km <= SAME_REGION_KM ? base.regions : base.regions.slice(0, 1),
    lng: Math.round(point.lng * 1e5) / 1e5,
    lat: Math.round(point.lat * 1e5) / 1e5,
    bbox: null,
    radiusKm,
    population: 0,
    parts: [],
  };
}

/** A point given as coordinates; it belongs to the regions of the nearest town that the text names shortly before or after. */
export function toCoordinatePlace(mention: PlaceMention, index: number, all: readonly PlaceMention[]): Place {
  const [lat = 0, lng = 0] = mention.name.split(", ").map(Number);
  let nearest: Place | null = null;
  let limit = SAME_AREA_KM;
  for (const { place } of all.slice(Math.max(0, index - REACH), index + REACH)) {
    if (place?.level !== "settlement") continue;
    const distance = distanceKm(place, { lng, lat });
    if (distance >= limit) continue;
    nearest = place;
    limit = distance;
  }
  return {
    id: `at-${lat}-${lng}`,
    name: mention.name,
    level: "point",
    featureCode: "COORDINATES",
    country: nearest?.country ?? null,
    regions: nearest ? nearest.regions.slice(0, 2) : [],
    lng,
    lat,
    bbox: null,
    radiusKm: 0.1,
    population: 0,
    parts: [],
  };
}

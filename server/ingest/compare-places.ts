import type { EventPlace } from "#domain/event.ts";
import { type BoundingBox, distanceKm } from "#domain/place.ts";
import type { Telling } from "./telling.ts";

const NEIGHBOURING_KM = 25;
/** The town of one is named in the other's text around the sentence, which itself names none. */
const AROUND = 1;
/** In a village hardly two things happen on one day. */
const SMALL_TOWN = 50_000;
export const SAME_VILLAGE = 2.5;
export const SAME_CITY = 2;
export const WITHIN = 1;
export const SAME_REGION = 1.5;
/** `ELSEWHERE`: other places, but of one region, or one text names both. */
export const ELSEWHERE = -1;

type Placed = Pick<Telling, "places" | "around">;

/** Null: they contradict. 0: at least one says nothing. */
export function comparePlaces(a: Placed, b: Placed): number | null {
  const isNamed = (one: Placed, other: Placed) =>
    isVague(other) && one.places.some(({ place }) => place.level !== "country" && other.around?.includes(place.id));
  if (isNamed(a, b) || isNamed(b, a)) return AROUND;
  if (a.places.length === 0 || b.places.length === 0) return 0;
  let best: number | null = null;
  for (const one of a.places) {
    for (const other of b.places) {
      const points = comparePlace(one, other);
      if (points !== null && (best === null || points > best)) best = points;
    }
  }
  if (best !== null) return best;
  const knows = (one: Placed, other: Placed) => other.places.some(({ place }) => one.around?.includes(place.id));
  return knows(a, b) || knows(b, a) || areInOneRegion(a, b) ? ELSEWHERE : null;
}

/** Said of no place, or of a country alone. */
export function isVague({ places }: Pick<Telling, "places">): boolean {
  return places.every(({ place }) => place.level === "country");
}

/** Or may be: of some places only the country is known. */
function areInOneRegion(a: Placed, b: Placed): boolean {
  return a.places.some(
    ({
      place: {
        regions: [country, region],
      },
    }) =>
      b.places.some(
        ({
          place: {
            regions: [other, its],
          },
        }) => country === other && (region === its || region === undefined || its === undefined),
      ),
  );
}

function comparePlace(a: EventPlace, b: EventPlace): number | null {
  if (a.place.id === b.place.id) {
    if (a.place.level === "country") return 0.5;
    if (a.place.level === "region" || a.place.level === "area" || a.place.level === "water") return SAME_REGION;
    return a.place.population < SMALL_TOWN ? SAME_VILLAGE : SAME_CITY;
  }
  if (a.place.regions.includes(b.place.id) || b.place.regions.includes(a.place.id)) {
    return a.place.level === "country" || b.place.level === "country" ? 0.5 : WITHIN;
  }
  if (covers(a, b) || covers(b, a)) return WITHIN;
  if (groundOf(a) !== groundOf(b) || [a, b].some(({ place }) => place.parts.length > 0 || place.level === "country")) return null;
  const reach = NEIGHBOURING_KM + (a.near ? (a.radiusKm ?? 0) : 0) + (b.near ? (b.radiusKm ?? 0) : 0);
  return distanceKm(a.place, b.place) <= reach ? WITHIN : null;
}

/** Areas that are no one region's: "the Donetsk People's Republic" and Donetsk Oblast, a town in it. */
function covers(area: EventPlace, { place }: EventPlace): boolean {
  // A place of which only the country is known.
  if (
    area.place.level === "region" &&
    area.place.bbox &&
    place.level !== "country" &&
    place.regions.length === 1 &&
    place.regions[0] === area.place.regions[0]
  )
    return isInBox(place, area.place.bbox);
  if (area.place.level !== "area" || place.level === "country" || groundOf(area) !== groundOf({ place })) return false;
  if (area.place.parts.some((part) => place.regions.includes(part))) return true;
  return (
    area.place.parts.length === 0 && distanceKm(area.place, place) <= area.place.radiusKm + (place.level === "region" ? place.radiusKm : 0)
  );
}

function isInBox({ lng, lat }: { lng: number; lat: number }, [west, south, east, north]: BoundingBox): boolean {
  return lat >= south && lat <= north && (west <= east ? lng >= west && lng <= east : lng >= west || lng <= east);
}

/** The country that it lies in, or itself. */
export function groundOf({ place }: Pick<EventPlace, "place">): string {
  return place.regions[0] ?? place.id;
}

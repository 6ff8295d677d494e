import type { PlaceMention } from "#domain/mention.ts";
import { distanceKm, type Place } from "#domain/place.ts";

/** Towns within this of one of them make the neighbourhood that a text is about. */
const REACH_KM = 80;
const WIDE_KM = 60;
const SHARE = 0.6;
/** Where more than `PLENTY` of them lie together: the rest are mostly namesakes of what lies there, too. */
const SHARE_OF_MANY = 0.4;
/** As many towns as leave no doubt that there is one neighbourhood. */
const PLENTY = 4;
const MAX_POINTS = 40;
const LEAST_RADIUS_KM = 20;

/** Where a text plays, when most of the towns it names lie together. */
export type Locus = { places: readonly Place[]; radiusKm: number; share: number; strength: number };

export type Weighed = { place: Place; weight: number };

export const isNarrow = (place: Place) =>
  place.radiusKm <= WIDE_KM && (place.level === "settlement" || place.level === "district" || place.level === "point");

/** Places this far apart may lie in one part of a country, wider ones than towns among them. */
const THEATRE_KM = 160;
const WIDEST_KM = 170;

/** In which part of a country most of what a text names lies; the seat of its government is in all of it. */
export function findTheatre(mentions: readonly PlaceMention[]): Locus | null {
  const points = new Map<string, Weighed>();
  for (const { place, use, score } of mentions) {
    if (!place || use === "metonymic" || place.radiusKm > WIDEST_KM) continue;
    if (place.level !== "water" && place.level !== "country" && place.level !== "area") points.set(place.id, { place, weight: score });
  }
  const found = gather([...points.values()], THEATRE_KM, 1);
  const places = found?.places.filter(({ featureCode }) => featureCode !== "PPLC") ?? [];
  return found && places.length > 0 ? { ...found, places } : null;
}

/** `points`: the towns named, each once. Null when fewer than two of them lie together, or they are not most of what was named. */
export function findLocus(points: readonly Weighed[]): Locus | null {
  return gather(points, REACH_KM, 2);
}

function gather(points: readonly Weighed[], reachKm: number, least: number): Locus | null {
  const counted = [...points].sort((a, b) => b.weight - a.weight).slice(0, MAX_POINTS);
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  let best: Weighed[] = [];
  let most = 0;
  for (const centre of counted) {
    const around = counted.filter(({ place }) => distanceKm(place, centre.place) <= reachKm);
    const weight = around.reduce((sum, one) => sum + one.weight, 0);
    if (weight > most) [best, most] = [around, weight];
  }
  const share = most / total;
  if (best.length < least || share < (best.length > PLENTY ? SHARE_OF_MANY : SHARE)) return null;
  const places = best.map(({ place }) => place);
  const distances = places.flatMap((a, i) => places.slice(i + 1).map((b) => distanceKm(a, b))).sort((a, b) => a - b);
  const radiusKm = Math.max(LEAST_RADIUS_KM, Math.round(distances[Math.floor(distances.length / 2)] ?? 0));
  return { places, radiusKm, share, strength: share * Math.min(1, best.length / PLENTY) };
}

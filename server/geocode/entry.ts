import type { Place } from "#domain/place.ts";

/** A place on its way into the gazetteer, with every name it goes by. */
export type Entry = { place: Place; names: Set<string> };

export type Point = { lng: number; lat: number };

const KM_PER_DEGREE = 111.2;

/** Square root of the population is what a town's extent grows with. */
export function settlementRadiusKm(population: number): number {
  return round(Math.min(25, Math.max(1.5, 0.008 * Math.sqrt(population))), 1);
}

export function round(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}

/**
 * Centre, box and extent of a region from the places in it: outliers (wrong codes in the source) are those farther from the median
 * than six times the median distance. The centre is the middle of the box, which lies nearer to the area's than the towns' mean does.
 */
export function extentOf(points: readonly Point[]): { centre: Point; bbox: Place["bbox"]; radiusKm: number } | null {
  if (points.length === 0) return null;
  const crossing = isCrossing(points);
  const lngs = points.map((point) => (crossing && point.lng < 0 ? point.lng + 360 : point.lng));
  const lats = points.map((point) => point.lat);
  const mid = { lng: median(lngs), lat: median(lats) };
  const shrink = Math.cos((mid.lat * Math.PI) / 180);
  const distances = lngs.map((lng, i) => Math.hypot((lng - mid.lng) * shrink, (lats[i] ?? mid.lat) - mid.lat));
  const limit = Math.max(0.3, 6 * median(distances));
  const kept = distances.flatMap((distance, i) => (distance <= limit ? [i] : []));
  const [west, east] = endsOf(kept.map((i) => lngs[i] ?? mid.lng));
  const [south, north] = endsOf(kept.map((i) => lats[i] ?? mid.lat));
  const wrap = (lng: number) => round(lng > 180 ? lng - 360 : lng, 4);
  const height = (north - south) * KM_PER_DEGREE;
  const width = (east - west) * KM_PER_DEGREE * shrink;
  return {
    centre: { lng: wrap((west + east) / 2), lat: round((south + north) / 2, 4) },
    bbox: [wrap(west), round(south, 4), wrap(east), round(north, 4)],
    radiusKm: Math.max(3, Math.round(Math.sqrt(Math.max(1, height) * Math.max(1, width)) / 2)),
  };
}

function isCrossing(points: readonly Point[]): boolean {
  return points.some((point) => point.lng > 150) && points.some((point) => point.lng < -150);
}

function endsOf(values: readonly number[]): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

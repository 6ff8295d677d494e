import type { Position } from "geojson";
import type { BoundingBox } from "#domain/place.ts";

export type LngLat = { lng: number; lat: number };

const RAD = Math.PI / 180;
const EARTH_RADIUS_KM = 6371.0088;

/** Where one arrives after so many kilometres in a direction (degrees from north); the longitude may leave ±180. */
export function destination({ lng, lat }: LngLat, bearing: number, distanceKm: number): LngLat {
  const angle = distanceKm / EARTH_RADIUS_KM;
  const [phi, theta] = [lat * RAD, bearing * RAD];
  const sinLat = Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(theta);
  const turn = Math.atan2(Math.sin(theta) * Math.sin(angle) * Math.cos(phi), Math.cos(angle) - Math.sin(phi) * sinLat);
  return { lng: lng + turn / RAD, lat: Math.asin(sinLat) / RAD };
}

/** A closed ring around a point, on the sphere. */
export function circle(centre: LngLat, radiusKm: number, steps = 72): Position[] {
  const ring = Array.from({ length: steps }, (_, index): Position => {
    const { lng, lat } = destination(centre, (index * 360) / steps, radiusKm);
    return [lng, lat];
  });
  return [...ring, ...ring.slice(0, 1)];
}

type Vector = [number, number, number];
const toVector = ({ lng, lat }: LngLat): Vector => [
  Math.cos(lat * RAD) * Math.cos(lng * RAD),
  Math.cos(lat * RAD) * Math.sin(lng * RAD),
  Math.sin(lat * RAD),
];

/**
 * The shorter great circle between two points as a continuous line: longitudes run on past ±180 instead of jumping.
 * `bend` pushes its middle sideways by this share of its length, so that several ties between one pair lie beside each other.
 */
export function arc(from: LngLat, to: LngLat, bend = 0, steps = 48): Position[] {
  const [a, b] = [toVector(from), toVector(to)];
  const angle = Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
  if (angle < 1e-9)
    return [
      [from.lng, from.lat],
      [to.lng, to.lat],
    ];
  const line = Array.from({ length: steps + 1 }, (_, index): LngLat => {
    const t = index / steps;
    const [p, q] = [Math.sin((1 - t) * angle) / Math.sin(angle), Math.sin(t * angle) / Math.sin(angle)];
    const [x, y, z] = [p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]];
    const at = { lng: Math.atan2(y, x) / RAD, lat: Math.asin(Math.min(1, Math.max(-1, z))) / RAD };
    if (bend === 0) return at;
    const aside = bearingOf(from, to) + 90;
    return destination(at, aside, bend * Math.sin(Math.PI * t) * angle * EARTH_RADIUS_KM);
  });
  let turns = 0;
  return line.map(({ lng, lat }, index): Position => {
    const step = index === 0 ? 0 : lng - (line[index - 1]?.lng ?? lng);
    if (step > 180) turns -= 360;
    if (step < -180) turns += 360;
    return [lng + turns, lat];
  });
}

/** Degrees from north in which the shorter great circle sets out. */
export function bearingOf(from: LngLat, to: LngLat): number {
  const turn = (to.lng - from.lng) * RAD;
  const [a, b] = [from.lat * RAD, to.lat * RAD];
  const bearing = Math.atan2(Math.sin(turn) * Math.cos(b), Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn)) / RAD;
  return (bearing + 360) % 360;
}

/** Longitude within -180 to 180. */
export const wrapLng = (lng: number) => (lng >= -180 && lng <= 180 ? lng : ((((lng + 180) % 360) + 360) % 360) - 180);

/** The copy of a longitude that lies nearest to another: the flat map repeats the world. */
export const nearestCopy = (lng: number, around: number) => lng + 360 * Math.round((around - lng) / 360);

/**
 * The narrowest box around all points: when that is the one across the antimeridian, its west exceeds its east. Null for none.
 */
export function boxAround(points: readonly LngLat[]): BoundingBox | null {
  if (points.length === 0) return null;
  const lngs = points.map(({ lng }) => wrapLng(lng)).sort((a, b) => a - b);
  const lats = points.map(({ lat }) => lat);
  let gap = { size: (lngs[0] ?? 0) + 360 - (lngs.at(-1) ?? 0), west: lngs[0] ?? 0, east: lngs.at(-1) ?? 0 };
  for (let i = 1; i < lngs.length; i++) {
    const [west = 0, east = 0] = [lngs[i], lngs[i - 1]];
    if (west - east > gap.size) gap = { size: west - east, west, east };
  }
  return [gap.west, Math.min(...lats), gap.east, Math.max(...lats)];
}

import type { MultiPolygon, Polygon, Position } from "geojson";

export type Ring = Position[];
/** Polygons as a list of rings each, the outer one first. */
export type Area = Ring[][];

export const toArea = (geometry: Polygon | MultiPolygon): Area =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;

const lngOf = (position: Position | undefined) => position?.[0] ?? 0;
const latOf = (position: Position | undefined) => position?.[1] ?? 0;

/**
 * Makes a line continuous where it jumps across the antimeridian; longitudes may then leave ±180.
 * world-atlas has its cuts at the antimeridian stitched, so that Russia would smear across the whole map.
 */
export function unwrapLine(line: Position[]): Position[] {
  let shift = 0;
  return line.map((position, index) => {
    const step = index === 0 ? 0 : lngOf(position) - lngOf(line[index - 1]);
    if (step > 180) shift -= 360;
    if (step < -180) shift += 360;
    return [lngOf(position) + shift, latOf(position)];
  });
}

/** As `unwrapLine`; a ring around a pole (Antarctica) is closed along the pole. */
export function unwrapRing(ring: Ring): Ring {
  const line = unwrapLine(ring);
  const first = line[0];
  const last = line[line.length - 1];
  if (Math.abs(lngOf(first) - lngOf(last)) < 180) return line;
  const pole = latOf(first) < 0 ? -90 : 90;
  return [...line, [lngOf(last), pole], [lngOf(first), pole], [lngOf(first), latOf(first)]];
}

export function unwrapArea(area: Area): Area {
  return area.map((polygon) => {
    const rings = polygon.map(unwrapRing);
    const outer = lngOf(rings[0]?.[0]);
    // A hole follows its outer ring to the same copy of the world.
    return rings.map((ring) => {
      const turns = Math.round((outer - lngOf(ring[0])) / 360);
      return turns === 0 ? ring : ring.map(([lng = 0, lat = 0]) => [lng + turns * 360, lat]);
    });
  });
}

function isInRing(ring: Ring, lng: number, lat: number): boolean {
  let inside = false;
  let before = ring[ring.length - 1];
  for (const position of ring) {
    const ay = latOf(position);
    const by = latOf(before);
    if (ay > lat !== by > lat) {
      const ax = lngOf(position);
      if (lng < ((lngOf(before) - ax) * (lat - ay)) / (by - ay) + ax) inside = !inside;
    }
    before = position;
  }
  return inside;
}

/** On the plane of degrees; areas beyond ±180 are found from both sides. */
export function isInArea(area: Area, lng: number, lat: number): boolean {
  return areaTester(area)(lng, lat);
}

/** `isInArea` for many points of one area: rings whose bounds miss the point are not walked. */
export function areaTester(area: Area): (lng: number, lat: number) => boolean {
  const polygons = area.map((polygon) => ({ polygon, bounds: boundsOf([polygon]) }));
  return (lng, lat) =>
    [lng, lng - 360, lng + 360].some((x) =>
      polygons.some(
        ({ polygon, bounds: [west, south, east, north] }) =>
          x >= west && x <= east && lat >= south && lat <= north && polygon.filter((ring) => isInRing(ring, x, lat)).length % 2 === 1,
      ),
    );
}

/** West, south, east, north of the outer rings. */
export function boundsOf(area: Area): [number, number, number, number] {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [outer = []] of area) {
    for (const position of outer) {
      bounds[0] = Math.min(bounds[0], lngOf(position));
      bounds[1] = Math.min(bounds[1], latOf(position));
      bounds[2] = Math.max(bounds[2], lngOf(position));
      bounds[3] = Math.max(bounds[3], latOf(position));
    }
  }
  return bounds;
}

/** In square degrees shrunk by latitude: good for comparing, not for quoting. */
export function sizeOf(ring: Ring): number {
  let sum = 0;
  let lats = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    sum += lngOf(ring[j]) * latOf(ring[i]) - lngOf(ring[i]) * latOf(ring[j]);
    lats += latOf(ring[i]);
  }
  return Math.abs(sum / 2) * Math.cos(((lats / Math.max(1, ring.length)) * Math.PI) / 180);
}

export function largestPolygon(area: Area): Ring[] {
  return area.reduce<Ring[]>((best, polygon) => (sizeOf(polygon[0] ?? []) > sizeOf(best[0] ?? []) ? polygon : best), []);
}

const STEPS = 24;

/** The point of a grid over the largest polygon that lies deepest inside it: where its name fits best. */
export function labelPoint(area: Area): { lng: number; lat: number } {
  const polygon = largestPolygon(area);
  const [west, south, east, north] = boundsOf([polygon]);
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  let best = { lng: (west + east) / 2, lat: (south + north) / 2, depth: -1 };
  for (let row = 1; row < STEPS; row++) {
    for (let column = 1; column < STEPS; column++) {
      const lng = west + ((east - west) * column) / STEPS;
      const lat = south + ((north - south) * row) / STEPS;
      if (!isInArea([polygon], lng, lat)) continue;
      const depth = depthOf(polygon, lng, lat, squeeze);
      if (depth > best.depth) best = { lng, lat, depth };
    }
  }
  return { lng: best.lng > 180 ? best.lng - 360 : best.lng, lat: best.lat };
}

/** Distance to the nearest corner, east-west counted less than half: names are wider than high. */
function depthOf(polygon: Ring[], lng: number, lat: number, squeeze: number): number {
  let nearest = Infinity;
  for (const ring of polygon) {
    for (const [x = 0, y = 0] of ring) {
      const dx = (x - lng) * squeeze * 0.45;
      const dy = y - lat;
      nearest = Math.min(nearest, dx * dx + dy * dy);
    }
  }
  return nearest;
}

import { toGrid } from "#domain/map-cells.ts";
import type { Camera } from "#domain/view.ts";

export type LngLat = { lng: number; lat: number };
export type Size = { width: number; height: number };
/** A stretch of the web-mercator map on a sheet of so many pixels. `zoom`: as MapLibre counts, at which the world is `512 * 2 ** zoom` pixels wide. */
export type Frame = Size & {
  zoom: number;
  /** The sheet's left and top edge on a world one unit wide. */
  left: number;
  top: number;
};

const TILE_PX = 512;
/** Share of the sheet that stays free around what has to be seen. */
const MARGIN = 0.1;
/** Never closer than a region, so that a single town still has its surroundings. */
const MAX_ZOOM = 6.5;
/** How wide the map is where `zoom/lat/lng` was probably written. */
const USUAL_WIDTH = 1000;
const WORLD = { west: 0, east: 1, north: toGrid(0, 78, 0).y, south: toGrid(0, -56, 0).y };

/** What the camera says, fitted whole; without one, all the points; without any, the world. */
export function frameFor(camera: Camera | null, points: readonly LngLat[], size: Size): Frame {
  if (camera && "centre" in camera) {
    const { zoom, lat, lng } = camera.centre;
    return around(toGrid(lng, lat, 0), zoom + Math.log2(size.width / USUAL_WIDTH), size);
  }
  const [west, south, east, north] = camera?.box ?? [];
  if (west !== undefined && south !== undefined && east !== undefined && north !== undefined) {
    const [a, b] = [toGrid(west, north, 0), toGrid(east < west ? east + 360 : east, south, 0)];
    return fitExtent({ west: a.x, east: b.x, north: a.y, south: b.y }, size, 0, 24);
  }
  return points.length === 0 ? fitExtent(WORLD, size, 0, 24) : fitExtent(extentOf(points), size, MARGIN, MAX_ZOOM);
}

/** Where a position lies on the sheet, in the copy of the world that is nearest to its middle. */
export function project({ left, top, zoom, width }: Frame, { lng, lat }: LngLat): { x: number; y: number } {
  const world = TILE_PX * 2 ** zoom;
  const at = toGrid(lng, lat, 0);
  const middle = left + width / world / 2;
  return { x: (at.x + Math.round(middle - at.x) - left) * world, y: (at.y - top) * world };
}

type Extent = { west: number; east: number; north: number; south: number };

function fitExtent({ west, east, north, south }: Extent, size: Size, margin: number, maxZoom: number): Frame {
  const room = 1 - 2 * margin;
  const world = Math.min((size.width * room) / Math.max(east - west, 1e-9), (size.height * room) / Math.max(south - north, 1e-9));
  return around({ x: (west + east) / 2, y: (north + south) / 2 }, Math.min(maxZoom, Math.log2(world / TILE_PX)), size);
}

function around(middle: { x: number; y: number }, zoom: number, size: Size): Frame {
  const world = TILE_PX * 2 ** zoom;
  return { ...size, zoom, left: middle.x - size.width / world / 2, top: middle.y - size.height / world / 2 };
}

/** The narrowest stretch around all points: it may cross the antimeridian, where the widest gap is not. */
function extentOf(points: readonly LngLat[]): Extent {
  const at = points.map(({ lng, lat }) => toGrid(lng, lat, 0));
  const xs = at.map(({ x }) => x).sort((a, b) => a - b);
  const ys = at.map(({ y }) => y);
  const last = xs.at(-1) ?? 0;
  let [west, gap] = [xs[0] ?? 0, (xs[0] ?? 0) + 1 - last];
  for (const [index, x] of xs.entries()) {
    const before = xs[index - 1] ?? x;
    if (x - before > gap) [west, gap] = [x, x - before];
  }
  return { west, east: west + 1 - gap, north: Math.min(...ys), south: Math.max(...ys) };
}

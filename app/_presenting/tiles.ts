import type { BoundingBox } from "#domain/place.ts";

export type Pane = { width: number; height: number; padding: { top: number; right: number; bottom: number; left: number } };
/** Where a map looks, on the plane of web mercator whose side is 1; `zoom` as the map counts it, in tiles of 512 pixels. */
export type Look = { x: number; y: number; zoom: number };
export type Tile = [zoom: number, column: number, row: number];

const TILE_PX = 512;
const DEEPEST_LOOK = 12;
/** Of one flight, so that two far ends don't ask for a continent. */
const STOPS = [0.25, 0.5, 0.75];

const toPlane = (lng: number, lat: number) => {
  const sine = Math.sin((Math.max(-85.05, Math.min(85.05, lat)) * Math.PI) / 180);
  return { x: (lng + 180) / 360, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
};

/** How a box is looked at that is fitted into what the padding leaves of a pane. */
export function lookAtBox([west, south, east, north]: BoundingBox, { width, height, padding }: Pane, closest = DEEPEST_LOOK): Look {
  const [low, high] = [toPlane(west, south), toPlane(east <= west ? east + 360 : east, north)];
  const [wide, tall] = [Math.max(high.x - low.x, 1e-9), Math.max(low.y - high.y, 1e-9)];
  const clear = { width: Math.max(1, width - padding.left - padding.right), height: Math.max(1, height - padding.top - padding.bottom) };
  const zoom = Math.min(closest, Math.log2(Math.min(clear.width / (TILE_PX * wide), clear.height / (TILE_PX * tall))));
  const pixel = 1 / (TILE_PX * 2 ** zoom);
  return {
    x: (low.x + high.x) / 2 + ((padding.right - padding.left) / 2) * pixel,
    y: (low.y + high.y) / 2 + ((padding.bottom - padding.top) / 2) * pixel,
    zoom,
  };
}

/** Tiles under a pane, under its padding too, and those above them that are seen on the way there. */
export function tilesOf(look: Look, { width, height }: Pane, deepest: number): Tile[] {
  const tiles: Tile[] = [];
  for (let zoom = Math.max(0, Math.min(deepest, Math.floor(look.zoom))); zoom >= 0; zoom--) {
    const side = 2 ** zoom;
    // Beyond the deepest tiles they are drawn larger; above the look's own zoom it is further away.
    const seenFrom = Math.max(Math.min(look.zoom, zoom), zoom === deepest ? look.zoom : 0);
    const pixel = 1 / (TILE_PX * 2 ** seenFrom);
    const [wide, tall] = [(width / 2) * pixel, (height / 2) * pixel];
    const [top, bottom] = [Math.max(0, Math.floor((look.y - tall) * side)), Math.min(side - 1, Math.floor((look.y + tall) * side))];
    const left = Math.floor((look.x - wide) * side);
    const right = Math.min(left + side - 1, Math.floor((look.x + wide) * side));
    for (let x = left; x <= right; x++) for (let y = top; y <= bottom; y++) tiles.push([zoom, ((x % side) + side) % side, y]);
  }
  return tiles;
}

/** Where the camera passes on its way: it goes straight, in zoom as on the plane. */
export function between(from: Look, to: Look): Look[] {
  return STOPS.map((part) => ({
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
    zoom: from.zoom + (to.zoom - from.zoom) * part,
  }));
}

import type { BoundingBox } from "#domain/place.ts";

const MAX_TILES = 80;
const TILE_PX = 512;

const toColumn = (lng: number, side: number) => Math.floor(((lng + 180) / 360) * side);
const toRow = (lat: number, side: number) => {
  const sine = Math.sin((Math.max(-85, Math.min(85, lat)) * Math.PI) / 180);
  return Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * side);
};

/** Tiles `[z, x, y]` that a map of this width asks for when it shows the box (web mercator), and those of the zooms on the way there. */
export function tilesFor([west, south, east, north]: BoundingBox, widthPx: number, maxZoom: number): [number, number, number][] {
  const width = east > west ? east - west : east - west + 360;
  const nearest = Math.min(maxZoom, Math.max(0, Math.ceil(Math.log2((360 / Math.max(width, 0.01)) * (widthPx / TILE_PX)))));
  const tiles: [number, number, number][] = [];
  for (let zoom = nearest; zoom >= 0; zoom--) {
    const side = 2 ** zoom;
    const [left, top, bottom] = [toColumn(west, side), toRow(north, side), toRow(south, side)];
    const right = toColumn(west + width, side);
    for (let x = left; x <= right; x++)
      for (let y = Math.max(0, top); y <= Math.min(side - 1, bottom); y++) tiles.push([zoom, ((x % side) + side) % side, y]);
    if (tiles.length > MAX_TILES) return tiles.slice(0, MAX_TILES);
  }
  return tiles;
}

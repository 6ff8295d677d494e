import type { BoundingBox } from "#domain/place.ts";
import { wrapLng } from "./geodesy.ts";

/** As the address bar writes it: about 10 m. */
const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;

/** Corners of a widget, whose longitudes may run on past ±180, as a box of ours. */
export function toBox(west: number, south: number, east: number, north: number): BoundingBox {
  const [bottom, top] = [round(Math.max(-90, south)), round(Math.min(90, north))];
  if (east - west >= 360) return [-180, bottom, 180, top];
  return [round(wrapLng(west)), bottom, round(wrapLng(east)), top];
}

/** A box as the widget wants it: east never below west. */
export function toCorners([west, south, east, north]: BoundingBox): [[number, number], [number, number]] {
  return [
    [west, south],
    [east < west ? east + 360 : east, north],
  ];
}

/** So that a single point, or two close ones, still shows the land around. */
export function widen([west, south, east, north]: BoundingBox, leastDegrees: number): BoundingBox {
  const width = east < west ? east + 360 - west : east - west;
  const [dx, dy] = [Math.max(0, leastDegrees - width) / 2, Math.max(0, leastDegrees / 2 - (north - south)) / 2];
  return [wrapLng(west - dx), Math.max(-85, south - dy), wrapLng(east + dx), Math.min(85, north + dy)];
}

export const isSameBox = (a: BoundingBox, b: BoundingBox) => a.every((value, index) => round(value) === round(b[index] ?? Number.NaN));

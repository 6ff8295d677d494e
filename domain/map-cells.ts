import { KIND_FAMILY_IDS } from "./kind.ts";
import { z } from "./zod.ts";

const count = z.number().int().nonnegative();

/** One square of a web-mercator grid of `2 ** zoom` squares a side. */
export const mapCell = z.object({
  x: count,
  y: count,
  /** The middle of the places in it that events of the corpus have; no filter moves it. */
  lng: z.number(),
  lat: z.number(),
  /** Events with a place in it, each once. */
  count,
  /** The same by family, in the order of `KIND_FAMILY_IDS`. */
  families: z.array(count).length(KIND_FAMILY_IDS.length),
});
export type MapCell = z.infer<typeof mapCell>;

/** Events counted by square, where they are too many to draw one by one. An event with places in two squares counts in both. */
export const mapCells = z.object({ zoom: count, cells: z.array(mapCell) });
export type MapCells = z.infer<typeof mapCells>;

export const MAX_CELL_ZOOM = 12;
const MAX_LATITUDE = 85.051129;

/** Column and row of the square that a position lies in. */
export function toSquare(lng: number, lat: number, zoom: number): { x: number; y: number } {
  const { x, y } = toGrid(lng, lat, zoom);
  const within = (share: number) => Math.min(2 ** zoom - 1, Math.max(0, Math.floor(share)));
  return { x: within(x), y: within(y) };
}

/** A position in columns and rows of the grid, with fractions. */
export function toGrid(lng: number, lat: number, zoom: number): { x: number; y: number } {
  const radians = (Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, lat)) * Math.PI) / 180;
  const down = (1 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / Math.PI) / 2;
  return { x: ((lng + 180) / 360) * 2 ** zoom, y: down * 2 ** zoom };
}

export function fromGrid(x: number, y: number, zoom: number): { lng: number; lat: number } {
  const across = 2 ** zoom;
  return { lng: (x / across) * 360 - 180, lat: (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / across))) * 180) / Math.PI };
}

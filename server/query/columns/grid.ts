import { toSquare } from "#domain/map-cells.ts";
import type { BoundingBox } from "#domain/place.ts";
import type { Vocabularies } from "./event-table.ts";
import { within } from "./masks.ts";

/** The squares of a grid in which places lie, and the square of each place. */
export type Grid = {
  zoom: number;
  squares: { x: number; y: number; lng: number; lat: number }[];
  /** Index in `squares` by place; that behind the last for places out of view. */
  squareOf: Uint32Array;
};

/** `box`: only squares of places in it; null for all. */
export function layGrid({ place, points }: Vocabularies, zoom: number, box: BoundingBox | null): Grid {
  const isSeen = box === null ? () => true : within(box);
  const found = new Map<number, { x: number; y: number; places: number[] }>();
  for (let code = 0; code < place.size; code++) {
    const [lng = Number.NaN, lat = Number.NaN] = [points.lng[code], points.lat[code]];
    if (!isSeen(lng, lat)) continue;
    const { x, y } = toSquare(lng, lat, zoom);
    const key = y * 2 ** zoom + x;
    const square = found.get(key) ?? { x, y, places: [] };
    square.places.push(code);
    found.set(key, square);
  }
  const squareOf = new Uint32Array(place.size).fill(found.size);
  const squares = [...found.values()].map(({ x, y, places }, index) => {
    for (const code of places) squareOf[code] = index;
    const middle = (values: readonly number[]) => places.reduce((sum, code) => sum + (values[code] ?? 0), 0) / places.length;
    return { x, y, lng: middle(points.lng), lat: middle(points.lat) };
  });
  return { zoom, squares, squareOf };
}

/** The grid with only those of its squares. */
export function keepSquares({ zoom, squares, squareOf }: Grid, isKept: (index: number) => boolean): Grid {
  const kept = [...squares.keys()].filter(isKept);
  const indices = new Uint32Array(squares.length + 1).fill(kept.length);
  kept.forEach((old, index) => {
    indices[old] = index;
  });
  return { zoom, squares: squares.filter((_, index) => isKept(index)), squareOf: squareOf.map((old) => indices[old] ?? kept.length) };
}

/** For each square of a grid, which square of another is of the very same places; -1 where none is. */
export function samePlaces(grid: Grid, other: Grid): number[] {
  const found = new Int32Array(grid.squares.length).fill(-1);
  const [sizes, otherSizes] = [sizesOf(grid), sizesOf(other)];
  const shared = new Uint32Array(grid.squares.length);
  for (const [place, square] of grid.squareOf.entries()) {
    const otherSquare = other.squareOf[place] ?? -1;
    if (square >= grid.squares.length || otherSquare >= other.squares.length) continue;
    if (shared[square] === 0) found[square] = otherSquare;
    if (found[square] === otherSquare) shared[square] = (shared[square] ?? 0) + 1;
  }
  const isSame = (square: number, its: number) => its >= 0 && shared[square] === sizes[square] && sizes[square] === otherSizes[its];
  return [...found].map((its, square) => (isSame(square, its) ? its : -1));
}

/** How many places lie in each square. */
function sizesOf({ squares, squareOf }: Grid): Uint32Array {
  const sizes = new Uint32Array(squares.length + 1);
  for (const square of squareOf) sizes[square] = (sizes[square] ?? 0) + 1;
  return sizes;
}

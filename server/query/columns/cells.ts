import { KIND_FAMILY_IDS } from "#domain/kind.ts";
import type { MapCells } from "#domain/map-cells.ts";
import type { BoundingBox } from "#domain/place.ts";
import type { Layer } from "./column-index.ts";
import type { Vocabularies } from "./event-table.ts";
import { type Grid, keepSquares, layGrid } from "./grid.ts";
import type { Bits } from "./kernels.ts";
import { tally } from "./tally.ts";

/** Where the map looks, and how fine the squares should be: the grid has `2 ** zoom` of them a side. */
export type Look = { box: BoundingBox | null; zoom: number };

const FAMILIES = KIND_FAMILY_IDS.length;
/** As many as a browser recolours within a frame. */
const MAX_SQUARES = 1000;

/** The squares in view that hold any event whatever the dates, which a brush may move: as fine as asked for, unless they would be too many. */
export function squaresInView(layers: readonly Layer[], vocabularies: Vocabularies, { box, zoom }: Look): Grid {
  const isHeld = placesHeld(layers, vocabularies);
  for (let fineness = zoom; ; fineness--) {
    const grid = layGrid(vocabularies, fineness, box);
    const squares = new Set(grid.squareOf.filter((_, place) => isHeld[place] === 1));
    const held = keepSquares(grid, (index) => squares.has(index));
    if (held.squares.length <= MAX_SQUARES || fineness === 0) return held;
  }
}

/** 1 for places of any event that passes whatever the dates. */
function placesHeld(layers: readonly Layer[], { place }: Vocabularies): Uint8Array {
  const isHeld = new Uint8Array(place.size);
  for (const { segment, masks } of layers) {
    const counts = tally(segment, segment.lists.place, masks.without("date"), place.size);
    for (let code = 0; code < place.size; code++) if ((counts[code] ?? 0) > 0) isHeld[code] = 1;
  }
  return isHeld;
}

/** The rows of the sets by square of the grid, the empty squares among them. */
export function countCells(
  layers: readonly Layer[],
  { zoom, squares, squareOf }: Grid,
  setOf: (layer: Layer) => Bits = ({ masks }) => masks.all,
): MapCells {
  const sums = new Uint32Array((squares.length + 1) * FAMILIES);
  for (const layer of layers) {
    const { arena, kernels, lists, familyOf } = layer.segment;
    const cellOf = arena.take("u32", squareOf.length);
    cellOf.set(squareOf);
    const counts = arena.take("u32", sums.length);
    kernels.tallyCells(setOf(layer), lists.place.codes, { cellOf, familyOf, families: FAMILIES }, counts);
    counts.forEach((count, index) => {
      sums[index] = (sums[index] ?? 0) + count;
    });
  }
  const cells = squares.map((square, index) => {
    const families = [...sums.subarray(index * FAMILIES, (index + 1) * FAMILIES)];
    return { ...square, count: families.reduce((sum, own) => sum + own, 0), families };
  });
  return { zoom, cells };
}

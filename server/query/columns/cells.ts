import { KIND_FAMILY_IDS } from "#domain/kind.ts";
import type { MapCells } from "#domain/map-cells.ts";
import type { Layer } from "./column-index.ts";
import type { Grid } from "./grid.ts";

const FAMILIES = KIND_FAMILY_IDS.length;

/** The events that pass by square of the grid; squares without any are left out. */
export function countCells(layers: readonly Layer[], { zoom, squares, squareOf }: Grid): MapCells {
  const sums = new Uint32Array((squares.length + 1) * FAMILIES);
  for (const { segment, masks } of layers) {
    const { arena, kernels, lists, familyOf } = segment;
    const cellOf = arena.take("u32", squareOf.length);
    cellOf.set(squareOf);
    const counts = arena.take("u32", sums.length);
    kernels.tallyCells(masks.all, lists.place.codes, { cellOf, familyOf, families: FAMILIES }, counts);
    counts.forEach((count, index) => {
      sums[index] = (sums[index] ?? 0) + count;
    });
  }
  const cells = squares.flatMap((square, index) => {
    const families = [...sums.subarray(index * FAMILIES, (index + 1) * FAMILIES)];
    const count = families.reduce((sum, own) => sum + own, 0);
    return count === 0 ? [] : [{ ...square, count, families }];
  });
  return { zoom, cells };
}

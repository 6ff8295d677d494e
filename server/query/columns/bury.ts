import type { Segment } from "./segment.ts";

/** Where each row number stands, from the segment's least on; -1 for those that it has not. */
type Rows = { least: number; rowAt: Int32Array };
const known = new WeakMap<Segment, Rows>();

/** Takes rows out of a segment by their numbers: they were changed or removed since. */
export function bury(segment: Segment, rowNumbers: ArrayLike<number>): void {
  if (rowNumbers.length === 0 || segment.rows === 0) return;
  const { alive } = segment;
  const { least, rowAt } = rowsOf(segment);
  for (let index = 0; index < rowNumbers.length; index++) {
    const row = rowAt[(rowNumbers[index] ?? 0) - least] ?? -1;
    if (row >= 0) alive[row >>> 5] = (alive[row >>> 5] ?? 0) & ~(1 << (row & 31));
  }
}

function rowsOf(segment: Segment): Rows {
  const found = known.get(segment);
  if (found) return found;
  const { rowNumbers } = segment;
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const number of rowNumbers) {
    if (number < least) least = number;
    if (number > most) most = number;
  }
  const rows = { least, rowAt: new Int32Array(most - least + 1).fill(-1) };
  rowNumbers.forEach((number, row) => {
    rows.rowAt[number - least] = row;
  });
  known.set(segment, rows);
  return rows;
}

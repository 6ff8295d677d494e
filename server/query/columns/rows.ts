import type { EventOrder } from "#domain/answer.ts";
import type { Cursor } from "../cursor.ts";
import { compare } from "./build-segment.ts";
import type { Layer } from "./column-index.ts";
import { NO_DAY } from "./event-table.ts";
import { type Bits, eachRow, hasRow, lastRowBefore } from "./kernels.ts";
import { firstRowFrom, idOf, type Segment } from "./segment.ts";

export type FoundRow = { layer: Layer; row: number; day: number | null; id: string };
/** Up to, not including, `to`. */
type Range = { from: number; to: number };

/** The first `limit` of the rows that pass, in the order asked for, behind the cursor where there is one. */
export function firstRows(
  layers: readonly Layer[],
  order: EventOrder,
  limit: number,
  after: Pick<Cursor, "day" | "id"> | null = null,
  setOf: (layer: Layer) => Bits = ({ masks }) => masks.all,
): FoundRow[] {
  const found = layers.flatMap((layer) => take(layer, order, limit, after, setOf(layer)));
  const direction = order === "oldest" ? 1 : -1;
  const rank = ({ day }: FoundRow) => (day === null ? NO_DAY : day * direction);
  return found.sort((a, b) => rank(a) - rank(b) || compare(a.id, b.id)).slice(0, limit);
}

function take(layer: Layer, order: EventOrder, limit: number, after: Pick<Cursor, "day" | "id"> | null, set: Bits): FoundRow[] {
  const { segment } = layer;
  const walk = order === "reported" ? walkReports(segment) : walkTime(segment);
  const found: FoundRow[] = [];
  const visit = (row: number, position: number): boolean => {
    const day = walk.days[position] ?? NO_DAY;
    found.push({ layer, row, day: day === NO_DAY ? null : day, id: idOf(segment, row) });
    return found.length < limit;
  };
  const ranges = order === "oldest" ? forwards(walk, after) : backwards(walk, set, after);
  for (const range of ranges) if (!walk.each(set, range, visit)) break;
  return found;
}

/** Rows in ascending order of (a day, id), those without a day last. */
type Walk = {
  days: Int32Array;
  /** Index of the first row that stands behind the cursor. */
  behind(cursor: Pick<Cursor, "day" | "id">): number;
  /** Of the positions before `to`, the last whose row is in the set, or one behind it; -1 when there is none. */
  lastBefore(set: Bits, to: number): number;
  /** Visits the rows of the set in a range of positions until `visit` answers false. */
  each(set: Bits, range: Range, visit: (row: number, position: number) => boolean): boolean;
};

function walkTime(segment: Segment): Walk {
  const days = segment.happened.start;
  return {
    days,
    behind: (cursor) => behind(segment, days, (position) => position, cursor),
    lastBefore: lastRowBefore,
    each: (set, { from, to }, visit) => eachRow(set, from, to, (row) => visit(row, row)),
  };
}

function walkReports(segment: Segment): Walk {
  const { byReport, reportDays: days } = segment;
  return {
    days,
    behind: (cursor) => behind(segment, days, (position) => byReport[position] ?? 0, cursor),
    lastBefore: (_set, to) => to - 1,
    each(set, { from, to }, visit) {
      for (let position = from; position < to; position++) {
        const row = byReport[position] ?? 0;
        if (hasRow(set, row) && !visit(row, position)) return false;
      }
      return true;
    },
  };
}

function behind(segment: Segment, days: Int32Array, rowAt: (position: number) => number, { day, id }: Pick<Cursor, "day" | "id">): number {
  let low = firstRowFrom(days, day ?? NO_DAY);
  let high = day === null ? days.length : firstRowFrom(days, day + 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(idOf(segment, rowAt(middle)), id) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function forwards({ days, behind }: Walk, after: Pick<Cursor, "day" | "id"> | null): Range[] {
  return [{ from: after === null ? 0 : behind(after), to: days.length }];
}

/** Day by day, the last one first; within a day ids go up all the same, and the undated come last. */
function* backwards({ days, behind, lastBefore }: Walk, set: Bits, after: Pick<Cursor, "day" | "id"> | null): Generator<Range> {
  const dated = firstRowFrom(days, NO_DAY);
  let to = dated;
  if (after !== null && after.day !== null) {
    yield { from: behind(after), to: firstRowFrom(days, after.day + 1) };
    to = firstRowFrom(days, after.day);
  }
  for (let last = lastBefore(set, to); last >= 0 && after?.day !== null; last = lastBefore(set, to)) {
    const from = firstRowFrom(days, days[last] ?? NO_DAY);
    yield { from, to };
    to = from;
  }
  yield { from: after?.day === null ? behind(after) : dated, to: days.length };
}

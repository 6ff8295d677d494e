import type { BinUnit } from "#domain/answer.ts";
import type { Clock } from "#domain/filter.ts";
import type { IsoDay } from "#domain/time.ts";
import { MAX_BINS } from "../bins.ts";
import { cut, toSpan } from "../calendar.ts";
import { countByBin } from "./days.ts";
import { NO_DAY } from "./event-table.ts";
import { eachRow } from "./kernels.ts";
import { spansOf } from "./masks.ts";
import type { Segment } from "./segment.ts";

/** The overview of all events, whatever is asked: its bins, and how many events begin in each. Null while none has a day. */
export type Whole = {
  unit: BinUnit;
  first: number;
  last: number;
  starts: readonly number[];
  spans: readonly { from: IsoDay; to: IsoDay }[];
  counts: readonly number[];
} | null;

/** It changes only with the data, and with them the array of segments. */
const latest = new WeakMap<readonly Segment[], Map<Clock, Whole>>();

export function wholeOf(segments: readonly Segment[], clock: Clock): Whole {
  const known = latest.get(segments) ?? new Map<Clock, Whole>();
  latest.set(segments, known);
  const found = known.get(clock);
  if (found !== undefined) return found;
  const whole = countWhole(segments, clock);
  known.set(clock, whole);
  return whole;
}

function countWhole(segments: readonly Segment[], clock: Clock): Whole {
  const extent = extentOf(segments, clock);
  if (extent === null) return null;
  const { unit, starts } = cut(extent.first, extent.last, MAX_BINS);
  const parts = segments.map((segment) => countByBin(segment, { clock }, segment.alive, starts));
  const counts = starts.map((_, bin) => parts.reduce((sum, part) => sum + (part[bin] ?? 0), 0));
  return { ...extent, unit, starts, counts, spans: starts.map((first) => toSpan(unit, first)) };
}

function extentOf(segments: readonly Segment[], clock: Clock): { first: number; last: number } | null {
  let [first, last] = [NO_DAY, -NO_DAY];
  for (const segment of segments) {
    const { start, end } = spansOf(segment, { clock });
    eachRow(segment.alive, 0, segment.rows, (row) => {
      const day = start[row] ?? NO_DAY;
      if (day === NO_DAY) return true;
      if (day < first) first = day;
      if ((end[row] ?? day) > last) last = end[row] ?? day;
      return true;
    });
  }
  return first === NO_DAY ? null : { first, last };
}

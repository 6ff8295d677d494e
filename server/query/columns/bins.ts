import type { Bins } from "#domain/answer.ts";
import type { Filter } from "#domain/filter.ts";
import { toIsoDay } from "#domain/time.ts";
import { MAX_BINS } from "../bins.ts";
import { cut, toSpan } from "../calendar.ts";
import { hasRange } from "../where.ts";
import type { Layer } from "./column-index.ts";
import { countByBin } from "./days.ts";
import { NO_DAY } from "./event-table.ts";
import { type Bits, eachRow } from "./kernels.ts";
import { spansOf } from "./masks.ts";
import type { Segment } from "./segment.ts";

/** `segments`: all that there is, whatever is asked. */
export function countBins(layers: readonly Layer[], segments: readonly Segment[], filter: Filter): Bins {
  const extent = extentOf(segments, filter);
  const undated = layers.reduce((sum, { segment, masks }) => sum + countUndated(segment, filter, masks.without("date")), 0);
  if (extent === null) return { unit: "day", extent: null, bins: [], undated };
  const { unit, starts } = cut(extent.first, extent.last, MAX_BINS);
  const add = <Part>(parts: readonly Part[], setOf: (part: Part) => [Segment, Bits]) =>
    parts
      .map((part) => countByBin(setOf(part)[0], filter, setOf(part)[1], starts))
      .reduce((sums, counts) => sums.map((sum, bin) => sum + (counts[bin] ?? 0)), new Array<number>(starts.length).fill(0));
  const counts = add(layers, ({ segment, masks }) => [segment, masks.without("date")]);
  const inRange = hasRange(filter) ? add(layers, ({ segment, masks }) => [segment, masks.all]) : counts;
  const whole = add(segments, (segment) => [segment, segment.alive]);
  return {
    unit,
    extent: { from: toIsoDay(extent.first), to: toIsoDay(extent.last) },
    bins: starts.map((first, bin) => ({
      ...toSpan(unit, first),
      count: counts[bin] ?? 0,
      inRange: inRange[bin] ?? 0,
      whole: whole[bin] ?? 0,
    })),
    undated,
  };
}

function countUndated(segment: Segment, filter: Filter, set: Bits): number {
  const { kernels, rows } = segment;
  return kernels.count(set, 0, rows) - kernels.countBoth(set, spansOf(segment, filter).dated, 0, rows);
}

/** First and last day of all events; null when none has one. */
function extentOf(segments: readonly Segment[], filter: Filter): { first: number; last: number } | null {
  let [first, last] = [NO_DAY, -NO_DAY];
  for (const segment of segments) {
    const { start, end } = spansOf(segment, filter);
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

import type { Bins } from "#domain/answer.ts";
import type { Filter } from "#domain/filter.ts";
import { toIsoDay } from "#domain/time.ts";
import { hasRange } from "../where.ts";
import type { Layer } from "./column-index.ts";
import { countByBin } from "./days.ts";
import type { Bits } from "./kernels.ts";
import { type Masks, spansOf } from "./masks.ts";
import type { Segment } from "./segment.ts";
import { wholeOf } from "./whole.ts";

/** `segments`: all that there is, whatever is asked; another array when anything has changed. */
export function countBins(layers: readonly Layer[], segments: readonly Segment[], filter: Filter): Bins {
  const whole = wholeOf(segments, filter.clock);
  const undated = layers.reduce((sum, { segment, masks }) => sum + countUndated(segment, filter, masks.without("date")), 0);
  if (whole === null) return { unit: "day", extent: null, bins: [], undated };
  const { unit, first, last, starts, spans } = whole;
  const add = (setOf: (masks: Masks) => Bits) => {
    const sums = new Uint32Array(starts.length);
    for (const { segment, masks } of layers) {
      countByBin(segment, filter, setOf(masks), starts).forEach((count, bin) => {
        sums[bin] = (sums[bin] ?? 0) + count;
      });
    }
    return sums;
  };
  const counts = add((masks) => masks.without("date"));
  const inRange = hasRange(filter) ? add((masks) => masks.all) : counts;
  return {
    unit,
    extent: { from: toIsoDay(first), to: toIsoDay(last) },
    bins: spans.map(({ from, to }, bin) => ({
      from,
      to,
      count: counts[bin] ?? 0,
      inRange: inRange[bin] ?? 0,
      whole: whole.counts[bin] ?? 0,
    })),
    undated,
  };
}

function countUndated(segment: Segment, filter: Filter, set: Bits): number {
  const { kernels, rows } = segment;
  return kernels.count(set, 0, rows) - kernels.countBoth(set, spansOf(segment, filter).dated, 0, rows);
}

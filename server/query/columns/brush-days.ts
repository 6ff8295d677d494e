import type { Filter } from "#domain/filter.ts";
import { type Bits, type DayBins, eachRow, setLength } from "./kernels.ts";
import { spansOf } from "./masks.ts";
import type { Segment } from "./segment.ts";

/** First days of bins, and the last day of the last one. */
export type Days = { filter: Filter; starts: readonly number[]; last: number };
/** The bins of a row's first and of its last day. */
type EndBins = Record<"begins" | "ends", DayBins>;
/** The dated rows of a set: those that begin and end in one bin, and the others. */
export type Parts = { bins: EndBins; staying: Bits; crossing: Bits };

export function dated(segment: Segment, { filter }: Days, set: Bits): Bits {
  return meet(segment, "and", set, spansOf(segment, filter).dated);
}

export function undated(segment: Segment, { filter }: Days, set: Bits): Bits {
  return meet(segment, "andNot", set, spansOf(segment, filter).dated);
}

/** `set`: dated rows. */
export function partsOf(segment: Segment, days: Days, set: Bits): Parts {
  const bins = binsOf(segment, days);
  const crossing = segment.arena.take("u32", set.length);
  crossing.set(crossingRows(segment, days, bins));
  const staying = meet(segment, "andNot", set, crossing);
  segment.kernels.and(set, crossing, crossing);
  return { bins, staying, crossing };
}

/** Counts the rows by the bins where they begin and where they end; most do both in the same, and are walked once. */
export function countEnds(
  { bins, staying, crossing }: Parts,
  into: Record<"begins" | "ends", Uint32Array>,
  count: (set: Bits, bins: DayBins, into: Uint32Array) => void,
): void {
  count(staying, bins.begins, into.begins);
  into.ends.set(into.begins);
  count(crossing, bins.begins, into.begins);
  count(crossing, bins.ends, into.ends);
}

function meet({ arena, kernels }: Segment, how: "and" | "andNot", a: Bits, b: Bits): Bits {
  const both = arena.take("u32", a.length);
  kernels[how](a, b, both);
  return both;
}

function binsOf(segment: Segment, { filter, starts, last }: Days): EndBins {
  const { start, end } = spansOf(segment, filter);
  const firstDay = starts[0] ?? 0;
  const binOfDay = segment.arena.take("u16", Math.max(1, last - firstDay + 1));
  for (let day = 0, bin = 0; day < binOfDay.length; day++) {
    if (firstDay + day === starts[bin + 1]) bin++;
    binOfDay[day] = bin;
  }
  return { begins: { days: start, firstDay, binOfDay }, ends: { days: end, firstDay, binOfDay } };
}

/** What stands for a clock and its bins: they change when an event is earlier or later than all before. */
export function keyOf({ filter: { clock }, starts, last }: Days): string {
  return `${clock} ${starts[0]} ${last} ${starts.length}`;
}

const latest = new WeakMap<Segment, Map<string, Bits>>();

/** All dated rows of the segment that end in another bin than they begin in. */
function crossingRows(segment: Segment, days: Days, { begins, ends }: EndBins): Bits {
  const found = latest.get(segment)?.get(keyOf(days));
  if (found) return found;
  const crossing = new Uint32Array(setLength(segment.rows));
  const { firstDay, binOfDay } = begins;
  const binAt = (day: number) => binOfDay[Math.min(Math.max(day - firstDay, 0), binOfDay.length - 1)];
  eachRow(spansOf(segment, days.filter).dated, 0, segment.rows, (row) => {
    if (binAt(begins.days[row] ?? 0) !== binAt(ends.days[row] ?? 0)) crossing[row >>> 5] = (crossing[row >>> 5] ?? 0) | (1 << (row & 31));
    return true;
  });
  const known = latest.get(segment) ?? new Map<string, Bits>();
  if (known.size > 1) known.clear(); // one a clock
  latest.set(segment, known.set(keyOf(days), crossing));
  return crossing;
}

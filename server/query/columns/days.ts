import type { Filter } from "#domain/filter.ts";
import { NO_DAY } from "./event-table.ts";
import type { Bits } from "./kernels.ts";
import { firstRowFrom, type Segment } from "./segment.ts";

/** Counts the dated rows of the set by the bin in which they begin; `starts` are the first days of the bins, the first bin takes what is earlier. */
export function countByBin(segment: Segment, { clock }: Pick<Filter, "clock">, set: Bits, starts: readonly number[]): number[] {
  const { arena, kernels, happened, reported } = segment;
  if (clock === "happened") {
    // Rows lie in this order: a bin is a range of them.
    const borders = [0, ...starts.slice(1).map((day) => firstRowFrom(happened.start, day)), firstRowFrom(happened.start, NO_DAY)];
    return starts.map((_, bin) => kernels.count(set, borders[bin] ?? 0, borders[bin + 1] ?? 0));
  }
  const [first = 0] = starts;
  const last = starts.at(-1) ?? first;
  const binOfDay = arena.take("u16", last - first + 1);
  for (let bin = 0, day = first; day <= last; day++) {
    if (day === starts[bin + 1]) bin++;
    binOfDay[day - first] = bin;
  }
  const dated = arena.take("u32", set.length);
  kernels.and(set, reported.dated, dated);
  const counts = arena.take("u32", starts.length);
  kernels.histogram(dated, { days: reported.start, firstDay: first, binOfDay }, counts);
  return [...counts];
}

import type { Filter } from "#domain/filter.ts";
import { NO_DAY } from "./event-table.ts";
import type { Bits, DayBins } from "./kernels.ts";
import { firstRowFrom, type Segment } from "./segment.ts";

/** Counts the dated rows of the set by the bin in which they begin; `starts` are the first days of the bins, the first bin takes what is earlier. */
export function countByBin(segment: Segment, { clock }: Pick<Filter, "clock">, set: Bits, starts: readonly number[]): Uint32Array {
  return clock === "happened" ? countHappened(segment, set, starts) : countReported(segment, set, starts);
}

/** Rows lie in this order: a bin is a range of them. */
function countHappened({ arena, kernels, happened: { start } }: Segment, set: Bits, starts: readonly number[]): Uint32Array {
  const borders = arena.take("u32", starts.length + 1);
  borders.set(remember(bordersOf, start, starts, () => toBorders(start, starts)));
  const counts = arena.take("u32", starts.length);
  kernels.countRanges(set, borders, counts);
  return counts;
}

function toBorders(days: Int32Array, starts: readonly number[]): Uint32Array {
  return Uint32Array.of(0, ...starts.slice(1).map((day) => firstRowFrom(days, day)), firstRowFrom(days, NO_DAY));
}

/** Where most rows are in the set, the others are counted and taken from all. */
function countReported(segment: Segment, set: Bits, starts: readonly number[]): Uint32Array {
  const { arena, kernels, reported, rows } = segment;
  const count = (rowsOf: Bits) => {
    const counts = arena.take("u32", starts.length);
    kernels.histogram(rowsOf, toBins(segment, starts), counts);
    return counts;
  };
  const own = arena.take("u32", set.length);
  kernels.and(set, reported.dated, own);
  if (kernels.count(own, 0, rows) * 2 <= kernels.count(reported.dated, 0, rows)) return count(own);
  const whole = remember(wholeOf, reported.start, starts, () => count(reported.dated).slice());
  kernels.andNot(reported.dated, own, own);
  return count(own).map((others, bin) => (whole[bin] ?? 0) - others);
}

function toBins({ arena, reported }: Segment, starts: readonly number[]): DayBins {
  const [first = 0] = starts;
  const last = starts.at(-1) ?? first;
  const binOfDay = arena.take("u16", last - first + 1);
  for (let bin = 0, day = first; day <= last; day++) {
    if (day === starts[bin + 1]) bin++;
    binOfDay[day - first] = bin;
  }
  return { days: reported.start, firstDay: first, binOfDay };
}

/** Of a segment's days and the first days of bins: both stay the same while the data do. */
type Remembered = WeakMap<Int32Array, { starts: readonly number[]; found: Uint32Array }>;
const [bordersOf, wholeOf]: [Remembered, Remembered] = [new WeakMap(), new WeakMap()];

function remember(known: Remembered, days: Int32Array, starts: readonly number[], find: () => Uint32Array): Uint32Array {
  const last = known.get(days);
  if (last?.starts === starts) return last.found;
  const found = find();
  known.set(days, { starts, found });
  return found;
}

import { Pace, RiceReader, RiceWriter } from "./rice-code.ts";

/**
 * For each count on the screen, how many events begin and how many end in each bin of the timeline's overview, under all filters but the dates.
 * An event overlaps the bins from `first` to `last` unless it begins after them or ends before them, so that any range can be counted
 * by two look-ups, without asking anybody.
 */
export type BrushSeries = { begins: ArrayLike<number>; ends: ArrayLike<number>; undated: number };
/** `keys`: how many counts there are. */
export type BrushSource = { bins: number; keys: number; seriesOf(key: number): BrushSeries };

/** Bins of the overview, both included. */
export type BinRange = { first: number; last: number };
/** Counts are known by their position, from 0 up to `keys`. */
export type BrushIndex = {
  bins: number;
  keys: number;
  /** `[bin * keys + key]`: events of a count that have begun, and that have ended, before the bin. */
  begun: Int32Array;
  ended: Int32Array;
  /** Of each count, the events without a day. */
  undated: Int32Array;
  /** Each count's events that overlap the bins, none for null; with the undated where they count. */
  count(range: BinRange | null, withUndated: boolean): Int32Array;
};

/**
 * Bytes: the number of bins, of keys, then for each key the undated ones and the sum of its begins, as varints; behind them, bit by bit, for each key the
 * begins and how the ends differ from them. Events come in bursts that all counts share: of a bin only that is written by which it differs from its share of
 * what the keys before had there (`Forecast`), in Rice's code, whose parameter follows what was written last (`Pace`).
 */
export function packBrush({ bins, keys, seriesOf }: BrushSource): Uint8Array {
  const head: number[] = [];
  writeVarint(head, bins);
  writeVarint(head, keys);
  const bits = new RiceWriter();
  const [begins, differences] = [new Forecast(bins), new Forecast(bins)];
  for (let key = 0; key < keys; key++) {
    const series = seriesOf(key);
    let sum = 0;
    for (let bin = 0; bin < bins; bin++) sum += series.begins[bin] ?? 0;
    writeVarint(head, series.undated);
    writeVarint(head, sum);
    if (sum === 0) continue;
    begins.open(sum);
    differences.open(sum);
    const [pace, slow] = [new Pace(), new Pace()];
    for (let bin = 0; bin < bins; bin++) {
      const [begun, ended] = [series.begins[bin] ?? 0, series.ends[bin] ?? 0];
      bits.write(zigzag(begins.error(bin, begun)), pace);
      bits.write(zigzag(differences.error(bin, ended - begun)), slow);
    }
    begins.close();
    differences.close();
  }
  return Uint8Array.from([...head, ...bits.bytes()]);
}

const TOO_SHORT = "The index of the brush ends too early.";

/** Reads what `packBrush` wrote. Throws a RangeError for bytes that end too early, or of another number of counts where one is expected. */
export function unpackBrush(packed: Uint8Array, expected: number | null = null): BrushIndex {
  let at = 0;
  const number = () => {
    let [value, shift] = [0, 1];
    for (;;) {
      const byte = packed[at++];
      if (byte === undefined) throw new RangeError(TOO_SHORT);
      value += (byte & 127) * shift;
      if (byte < 128) return value;
      shift *= 128;
    }
  };
  const bins = number();
  const keys = number();
  if (expected !== null && keys !== expected) throw new RangeError("The index of the brush is of other counts.");
  // All counts of one bin lie side by side, so that a range is two stretches of memory.
  const begun = new Int32Array((bins + 1) * keys);
  const ended = new Int32Array((bins + 1) * keys);
  const undated = new Int32Array(keys);
  const sums = Array.from({ length: keys }, (_, key) => {
    undated[key] = number();
    return number();
  });
  const bits = new RiceReader(packed, at);
  const [begins, differences] = [new Forecast(bins), new Forecast(bins)];
  for (const [key, sum] of sums.entries()) {
    if (sum === 0) continue;
    begins.open(sum);
    differences.open(sum);
    const [pace, slow] = [new Pace(), new Pace()];
    for (let bin = 0; bin < bins; bin++) {
      const count = begins.value(bin, unzigzag(bits.read(pace)));
      const index = (bin + 1) * keys + key;
      begun[index] = count;
      ended[index] = count + differences.value(bin, unzigzag(bits.read(slow)));
    }
    begins.close();
    differences.close();
  }
  if (bits.isOver) throw new RangeError(TOO_SHORT);
  for (const sums of [begun, ended]) {
    for (let index = keys; index < sums.length; index++) sums[index] = (sums[index] ?? 0) + (sums[index - keys] ?? 0);
  }
  return toIndex({ bins, keys, undated, begun, ended });
}

/** An index of counts that stand in two others: `at` says where each stands in the one, and -1 for the next of the other. */
export function joinBrushes(one: BrushIndex, other: BrushIndex, at: readonly number[]): BrushIndex {
  const keys = at.length;
  const { bins } = one;
  if (other.keys > 0 && other.bins !== bins) throw new RangeError("The indices of the brush are of other bins.");
  let next = 0;
  const places = at.map((key) => (key >= 0 ? { of: one, key } : { of: other, key: next++ }));
  const [begun, ended, undated] = [new Int32Array((bins + 1) * keys), new Int32Array((bins + 1) * keys), new Int32Array(keys)];
  for (const [key, place] of places.entries()) {
    undated[key] = place.of.undated[place.key] ?? 0;
    for (let bin = 0; bin <= bins; bin++) {
      begun[bin * keys + key] = place.of.begun[bin * place.of.keys + place.key] ?? 0;
      ended[bin * keys + key] = place.of.ended[bin * place.of.keys + place.key] ?? 0;
    }
  }
  return toIndex({ bins, keys, undated, begun, ended });
}

function toIndex(parts: Omit<BrushIndex, "count">): BrushIndex {
  const { keys, undated, begun, ended } = parts;
  return {
    ...parts,
    count(range, withUndated) {
      if (range === null) return withUndated ? undated.slice() : new Int32Array(keys);
      const [begins, ends] = [(range.last + 1) * keys, range.first * keys];
      const counts = begun.slice(begins, begins + keys);
      for (let key = 0; key < keys; key++) counts[key] = (counts[key] ?? 0) - (ended[ends + key] ?? 0);
      if (withUndated) for (let key = 0; key < keys; key++) counts[key] = (counts[key] ?? 0) + (undated[key] ?? 0);
      return counts;
    },
  };
}

/** What a key is expected to have in a bin: its share of what the keys before it had there together; before any, what it had in the bin before. */
class Forecast {
  private readonly before: Float64Array;
  private readonly own: Float64Array;
  private sumBefore = 0;
  private sum = 0;
  private share = 0;

  constructor(bins: number) {
    this.before = new Float64Array(bins);
    this.own = new Float64Array(bins);
  }

  /** The next key begins, all of which is so much. */
  open(sum: number): void {
    this.sum = sum;
    this.share = this.sumBefore === 0 ? 0 : sum / this.sumBefore;
  }

  /** By how much a value differs from what is expected. */
  error(bin: number, value: number): number {
    this.own[bin] = value;
    return value - this.at(bin);
  }

  /** The value that differs so much. */
  value(bin: number, error: number): number {
    const value = this.at(bin) + error;
    this.own[bin] = value;
    return value;
  }

  /** The key is done, and counts among those before. */
  close(): void {
    for (let bin = 0; bin < this.own.length; bin++) this.before[bin] = (this.before[bin] ?? 0) + (this.own[bin] ?? 0);
    this.sumBefore += this.sum;
  }

  private at(bin: number): number {
    return this.share === 0 ? (this.own[bin - 1] ?? 0) : Math.round((this.before[bin] ?? 0) * this.share);
  }
}

const zigzag = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value);
const unzigzag = (value: number) => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);

function writeVarint(out: number[], value: number): void {
  let rest = value;
  while (rest >= 128) {
    out.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  out.push(rest);
}

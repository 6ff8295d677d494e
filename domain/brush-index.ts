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
  /** Of each count, the events without a day. */
  undated: Int32Array;
  /** Each count's events that overlap the bins, none for null; with the undated where they count. */
  count(range: BinRange | null, withUndated: boolean): Int32Array;
};

/**
 * Bytes: the number of bins, the number of keys, then for each key the undated ones, the begins and how the ends differ from them:
 * pairs of a distance to the next bin that is not empty and its number, closed by a zero. All numbers are varints, signed ones in zigzag.
 */
export function packBrush({ bins, keys, seriesOf }: BrushSource): Uint8Array {
  const out = new Writer();
  out.number(bins);
  out.number(keys);
  for (let key = 0; key < keys; key++) {
    const { begins, ends, undated } = seriesOf(key);
    out.number(undated);
    writeSparse(out, bins, (bin) => begins[bin] ?? 0);
    writeSparse(out, bins, (bin) => zigzag((ends[bin] ?? 0) - (begins[bin] ?? 0)));
  }
  return out.bytes();
}

/** Reads what `packBrush` wrote. Throws a RangeError for bytes that end too early, or of another number of counts. */
export function unpackBrush(packed: Uint8Array, keys: number): BrushIndex {
  let at = 0;
  const number = () => {
    let [value, shift] = [0, 1];
    for (;;) {
      const byte = packed[at++];
      if (byte === undefined) throw new RangeError("The index of the brush ends too early.");
      value += (byte & 127) * shift;
      if (byte < 128) return value;
      shift *= 128;
    }
  };
  const bins = number();
  if (number() !== keys) throw new RangeError("The index of the brush is of other counts.");
  // All counts of one bin lie side by side, so that a range is two stretches of memory.
  const begun = new Int32Array((bins + 1) * keys);
  const ended = new Int32Array((bins + 1) * keys);
  const undated = new Int32Array(keys);
  for (let key = 0; key < keys; key++) {
    undated[key] = number();
    for (let bin = 0, step = number(); step > 0; step = number()) {
      bin += step;
      const count = number();
      begun[bin * keys + key] = count;
      ended[bin * keys + key] = count;
    }
    for (let bin = 0, step = number(); step > 0; step = number()) {
      bin += step;
      ended[bin * keys + key] = (ended[bin * keys + key] ?? 0) + unzigzag(number());
    }
  }
  for (const sums of [begun, ended]) {
    for (let index = keys; index < sums.length; index++) sums[index] = (sums[index] ?? 0) + (sums[index - keys] ?? 0);
  }
  return {
    bins,
    keys,
    undated,
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

/** Distances count from the bin before the first, so that none is zero. */
function writeSparse(out: Writer, bins: number, valueAt: (bin: number) => number): void {
  let before = -1;
  for (let bin = 0; bin < bins; bin++) {
    const value = valueAt(bin);
    if (value === 0) continue;
    out.number(bin - before);
    out.number(value);
    before = bin;
  }
  out.number(0);
}

const zigzag = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value);
const unzigzag = (value: number) => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);

class Writer {
  private buffer = new Uint8Array(1 << 14);
  private length = 0;

  number(value: number): void {
    if (this.length + 8 > this.buffer.length) {
      const grown = new Uint8Array(this.buffer.length * 2);
      grown.set(this.buffer);
      this.buffer = grown;
    }
    let rest = value;
    while (rest >= 128) {
      this.buffer[this.length++] = (rest % 128) + 128;
      rest = Math.floor(rest / 128);
    }
    this.buffer[this.length++] = rest;
  }

  bytes(): Uint8Array {
    return this.buffer.slice(0, this.length);
  }
}

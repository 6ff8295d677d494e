/**
 * For each count on the screen, how many events begin and how many end in each bin of the timeline's overview, under all filters but the dates.
 * An event overlaps the bins from `first` to `last` unless it begins after them or ends before them, so that any range can be counted
 * by two look-ups, without asking anybody.
 */
export type BrushSeries = { begins: ArrayLike<number>; ends: ArrayLike<number>; undated: number };
/** `keys`: how many counts there are. */
export type BrushSource = { bins: number; keys: number; seriesOf(key: number): BrushSeries };

/** Counts of ranges of bins; 0 for a key that it has not. */
export type BrushIndex = {
  bins: number;
  /** Events of a key that overlap the bins from `first` to `last`, both included; with the undated where they count. */
  count(key: string, first: number, last: number, withUndated: boolean): number;
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

/** Reads what `packBrush` wrote. Throws a RangeError for bytes that end too early. */
export function unpackBrush(packed: Uint8Array, keys: readonly string[]): BrushIndex {
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
  const keyAt = new Map(keys.map((key, index) => [key, index]));
  const bins = number();
  if (number() !== keys.length) throw new RangeError("The index of the brush is of other counts.");
  const sums = keys.map(() => {
    const undated = number();
    const begun = new Float64Array(bins + 1);
    const ended = new Float64Array(bins + 1);
    for (let bin = number(); bin > 0; ) {
      begun[bin] = number();
      const step = number();
      bin = step === 0 ? 0 : bin + step;
    }
    ended.set(begun);
    for (let bin = number(); bin > 0; ) {
      ended[bin] = (ended[bin] ?? 0) + unzigzag(number());
      const step = number();
      bin = step === 0 ? 0 : bin + step;
    }
    for (let bin = 1; bin <= bins; bin++) {
      begun[bin] = (begun[bin] ?? 0) + (begun[bin - 1] ?? 0);
      ended[bin] = (ended[bin] ?? 0) + (ended[bin - 1] ?? 0);
    }
    return { undated, begun, ended };
  });
  return {
    bins,
    count(key, first, last, withUndated) {
      const sum = sums[keyAt.get(key) ?? -1];
      if (!sum) return 0;
      return (sum.begun[last + 1] ?? 0) - (sum.ended[first] ?? 0) + (withUndated ? sum.undated : 0);
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

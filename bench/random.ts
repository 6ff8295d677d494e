/** A stream of pseudo-random numbers: the same for the same seed on every machine (mulberry32). */
export type Random = {
  /** From 0 up to, not including, 1. */
  number(): number;
  /** From 0 up to, not including, `below`. */
  integer(below: number): number;
  chance(probability: number): boolean;
  pick<T>(values: readonly [T, ...T[]] | readonly T[]): T;
  /** Different values; the earlier ones of the list far more often than the later ones (Zipf). */
  pickUnequally<T>(values: readonly T[], count: number): T[];
};

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const number = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const integer = (below: number) => Math.floor(number() * below);
  const at = <T>(values: readonly T[], index: number): T => {
    const value = values[index];
    if (value === undefined) throw new RangeError("Nothing to pick from");
    return value;
  };
  return {
    number,
    integer,
    chance: (probability) => number() < probability,
    pick: (values) => at(values, integer(values.length)),
    pickUnequally: (values, count) => {
      const picked = new Set<number>();
      // The continuous form of Zipf's law with exponent 1.
      while (picked.size < Math.min(count, values.length))
        picked.add(Math.min(values.length - 1, Math.floor((values.length + 1) ** number()) - 1));
      return [...picked].map((index) => at(values, index));
    },
  };
}

/** The same values in a new order. */
export function shuffle<T>(values: readonly T[], random: Random): T[] {
  return values
    .map((value) => ({ value, order: random.number() }))
    .sort((a, b) => a.order - b.order)
    .map(({ value }) => value);
}

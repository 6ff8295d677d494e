/** Counts behind an F: what was answered, what was true, and how many of each met. */
export type Tally = { found: number; gold: number; hits: number };

export const EMPTY: Tally = { found: 0, gold: 0, hits: 0 };

export const addTally = (a: Tally, b: Tally): Tally => ({ found: a.found + b.found, gold: a.gold + b.gold, hits: a.hits + b.hits });

export const precision = ({ hits, found }: Tally) => (found === 0 ? Number.NaN : hits / found);
export const recall = ({ hits, gold }: Tally) => (gold === 0 ? Number.NaN : hits / gold);
/** Two hits in all that was said and all that is so. */
export const fScore = ({ hits, found, gold }: Tally) => (found + gold === 0 ? Number.NaN : (2 * hits) / (found + gold));

/**
 * Pairs as many as possible of the two lists, one to one (augmenting paths, after Kuhn 1955).
 * Gives the index in `found` that each of `gold` got, or -1.
 */
export function matchOneToOne<G, F>(gold: readonly G[], found: readonly F[], fits: (gold: G, found: F) => boolean): number[] {
  const ownerOf = new Array<number>(found.length).fill(-1);
  const place = (index: number, seen: Set<number>): boolean => {
    const item = gold[index];
    for (const [candidate, other] of found.entries()) {
      if (item === undefined || seen.has(candidate) || !fits(item, other)) continue;
      seen.add(candidate);
      const owner = ownerOf[candidate] ?? -1;
      if (owner < 0 || place(owner, seen)) {
        ownerOf[candidate] = index;
        return true;
      }
    }
    return false;
  };
  gold.forEach((_, index) => {
    place(index, new Set());
  });
  const pairs = new Array<number>(gold.length).fill(-1);
  ownerOf.forEach((owner, candidate) => {
    if (owner >= 0) pairs[owner] = candidate;
  });
  return pairs;
}

/**
 * Pairs the two lists one to one so that as many as possible are paired and, among those ways, the sum of the fits is greatest; `worth` is 0 for what
 * can't be a pair. Each round takes the best augmenting path (Bellman and Ford over the lists' few entries).
 */
export function matchBest<G, F>(gold: readonly G[], found: readonly F[], worth: (gold: G, found: F) => number): number[] {
  const fits = gold.map((item) => found.map((other) => worth(item, other)));
  const pairs = new Array<number>(gold.length).fill(-1);
  const ownerOf = new Array<number>(found.length).fill(-1);
  for (;;) {
    // The most that a path from an unpaired one gains by the time it reaches a gold item, and through which found one it came.
    const gain = pairs.map((pair) => (pair < 0 ? 0 : Number.NEGATIVE_INFINITY));
    const cameBy = new Array<number>(found.length).fill(-1);
    const best = new Array<number>(found.length).fill(Number.NEGATIVE_INFINITY);
    for (let isChanged = true; isChanged; ) {
      isChanged = false;
      fits.forEach((row, item) => {
        row.forEach((value, candidate) => {
          const reached = (gain[item] ?? 0) + value;
          if (value <= 0 || pairs[item] === candidate || reached <= (best[candidate] ?? 0)) return;
          best[candidate] = reached;
          cameBy[candidate] = item;
          isChanged = true;
          const owner = ownerOf[candidate] ?? -1;
          if (owner >= 0) gain[owner] = Math.max(gain[owner] ?? 0, reached - (fits[owner]?.[candidate] ?? 0));
        });
      });
    }
    const free = best
      .map((value, candidate) => ({ value, candidate }))
      .filter(({ value, candidate }) => value > -Infinity && ownerOf[candidate] === -1);
    let candidate = free.sort((a, b) => b.value - a.value)[0]?.candidate ?? -1;
    if (candidate < 0) return pairs;
    while (candidate >= 0) {
      const item = cameBy[candidate] ?? -1;
      const before = pairs[item] ?? -1;
      pairs[item] = candidate;
      ownerOf[candidate] = item;
      candidate = before;
    }
  }
}

export function tally<G, F>(gold: readonly G[], found: readonly F[], fits: (gold: G, found: F) => boolean): Tally {
  return { gold: gold.length, found: found.length, hits: matchOneToOne(gold, found, fits).filter((index) => index >= 0).length };
}

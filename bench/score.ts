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

export function tally<G, F>(gold: readonly G[], found: readonly F[], fits: (gold: G, found: F) => boolean): Tally {
  return { gold: gold.length, found: found.length, hits: matchOneToOne(gold, found, fits).filter((index) => index >= 0).length };
}

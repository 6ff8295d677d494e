import type { Bits } from "./kernels.ts";
import { type Postings, setOf } from "./postings.ts";
import type { Segment } from "./segment.ts";

/** Nanoseconds, roughly (`npm run bench:kernels`): to add one code of one row; to look one listed row up; to meet one word of two sets. Only their ratios matter. */
const COST = { code: 1.2, listed: 0.5, word: 0.14 };

/** How many rows of the set have each code, by the cheaper of two ways: walking the rows, or meeting each code's rows with the set. */
export function tally({ arena, kernels, rows }: Segment, postings: Postings, set: Bits, values: number): Uint32Array {
  const counts = arena.take("u32", Math.max(values, postings.sizes.length));
  const passing = kernels.count(set, 0, rows);
  if (passing === 0) return counts;
  const { codes, dense, listed, sizes } = postings;
  const walking = (passing / rows) * codes.codes.length * COST.code + set.length * COST.word;
  const meeting = dense.length * COST.word + listed.length * COST.listed;
  if (walking < meeting) kernels.tally(set, codes, counts);
  else {
    kernels.countLists(postings, set, counts);
    sizes.forEach((_, code) => {
      const own = setOf(postings, code);
      if (own !== null) counts[code] = kernels.countBoth(own, set, 0, rows);
    });
  }
  return counts;
}

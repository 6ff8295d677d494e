import { addRange, type Bits, firstRowIn, lastRowBefore } from "./kernels.ts";
import { type Postings, setOf } from "./postings.ts";
import type { Segment } from "./segment.ts";

/**
 * Nanoseconds, roughly (`npm run bench:kernels`): to add one code of one row, and of one in a row of rows; to look one listed row up; to meet one
 * word of two sets. Only their ratios matter.
 */
const COST = { code: 1.2, next: 0.6, listed: 0.5, word: 0.14 };
/** Share of a stretch of rows from which on they are walked as one. */
const MOST = 0.9;

/** How many rows of the set have each code: counted, or what is left of all when those of the other rows, where they are fewer, are taken from them. */
export function tally(segment: Segment, postings: Postings, set: Bits, values: number): Uint32Array {
  const { arena, kernels, rows } = segment;
  const counts = arena.take("u32", Math.max(values, postings.sizes.length));
  const passing = kernels.count(set, 0, rows);
  if (passing * 2 <= rows) return count(segment, postings, set, passing, counts);
  const others = arena.take("u32", set.length);
  addRange(others, 0, rows);
  kernels.andNot(others, set, others);
  count(segment, postings, others, rows - passing, counts);
  postings.sizes.forEach((size, code) => {
    counts[code] = size - (counts[code] ?? 0);
  });
  return counts;
}

/** By the cheaper of two ways: walking the rows, or meeting each code's rows with the set. */
function count({ kernels, rows }: Segment, postings: Postings, set: Bits, passing: number, counts: Uint32Array): Uint32Array {
  if (passing === 0) return counts;
  const { codes, dense, listed, sizes } = postings;
  // Of a range of days only that range's words need meeting: rows lie in order of days.
  const [from, to] = [firstRowIn(set), lastRowBefore(set, rows) + 1];
  const each = passing > MOST * (to - from) ? COST.next : COST.code;
  const walking = (passing / rows) * codes.codes.length * each + set.length * COST.word;
  const meeting = ((to - from) / rows) * dense.length * COST.word + listed.length * COST.listed;
  if (walking < meeting) kernels.tally(set, codes, counts);
  else {
    kernels.countLists(postings, set, counts);
    sizes.forEach((_, code) => {
      const own = setOf(postings, code);
      if (own !== null) counts[code] = kernels.countBoth(own, set, from, to);
    });
  }
  return counts;
}

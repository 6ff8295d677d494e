import type { Database } from "#db/open.ts";
import type { Bins } from "#domain/answer.ts";
import type { Filter } from "#domain/filter.ts";
import { toIsoDay } from "#domain/time.ts";
import { binOf, cut, next } from "./calendar.ts";
import { asKnown, type Corpus } from "./known.ts";
import { type Clause, spanColumns, where } from "./where.ts";

/** About as many as a wall's pixels can tell apart. */
const MAX_BINS = 400;

export function queryBins(database: Database, filter: Filter): Bins {
  const { start, end } = spanColumns(filter);
  const [extent] = database.rows<{ first: number | null; last: number | null }>(
    `SELECT MIN(${start}) AS first, MAX(${end}) AS last FROM events e`,
  );
  const others = where(filter, "date");
  const corpus = asKnown(database, filter.knownBy);
  const undated = countUndated(corpus, start, others);
  if (!extent || extent.first === null || extent.last === null) return { unit: "day", extent: null, bins: [], undated };
  const { unit, starts } = cut(extent.first, extent.last, MAX_BINS);
  const counts = countByBin(corpus, start, others, starts);
  const inRange = countByBin(corpus, start, where(filter), starts);
  const whole = countByBin(database, start, { sql: "TRUE", values: [] }, starts);
  return {
    unit,
    extent: { from: toIsoDay(extent.first), to: toIsoDay(extent.last) },
    bins: starts.map((first, index) => ({
      from: toIsoDay(first),
      to: toIsoDay(next(unit, first) - 1),
      count: counts[index] ?? 0,
      inRange: inRange[index] ?? 0,
      whole: whole[index] ?? 0,
    })),
    undated,
  };
}

function countByBin(corpus: Corpus, start: string, clause: Clause, starts: readonly number[]): number[] {
  const counts = starts.map(() => 0);
  const days = corpus.rows<{ day: number; count: number }>(
    `SELECT ${start} AS day, COUNT(*) AS count FROM events e WHERE ${start} IS NOT NULL AND (${clause.sql}) GROUP BY 1`,
    ...clause.values,
  );
  for (const { day, count } of days) {
    const bin = binOf(starts, day);
    counts[bin] = (counts[bin] ?? 0) + count;
  }
  return counts;
}

function countUndated(corpus: Corpus, start: string, clause: Clause): number {
  const [counted] = corpus.rows<{ count: number }>(
    `SELECT COUNT(*) AS count FROM events e WHERE ${start} IS NULL AND (${clause.sql})`,
    ...clause.values,
  );
  return counted?.count ?? 0;
}

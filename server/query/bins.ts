import type { Database } from "#db/open.ts";
import type { Bins } from "#domain/answer.ts";
import type { Filter } from "#domain/filter.ts";
import { toIsoDay } from "#domain/time.ts";
import { binOf, cut, toSpan } from "./calendar.ts";
import { asKnown, type Corpus } from "./known.ts";
import { atOneMoment } from "./moment.ts";
import { type Clause, hasRange, spanColumns, where } from "./where.ts";

/** About as many as a wall's pixels can tell apart. */
export const MAX_BINS = 400;

export function queryBins(database: Database, filter: Filter): Bins {
  return atOneMoment(database, () => {
    const { start, end } = spanColumns(filter);
    const [extent] = database.rows<{ first: number | null; last: number | null }>(
      `SELECT MIN(${start}) AS first, MAX(${end}) AS last FROM events e`,
    );
    const corpus = asKnown(database, filter.knownBy);
    const others = countByDay(corpus, start, where(filter, "date"));
    const undated = others.find(({ day }) => day === null)?.count ?? 0;
    if (!extent || extent.first === null || extent.last === null) return { unit: "day", extent: null, bins: [], undated };
    const { unit, starts } = cut(extent.first, extent.last, MAX_BINS);
    const counts = toBins(starts, others);
    const inRange = hasRange(filter) ? toBins(starts, countByDay(corpus, start, where(filter))) : counts;
    const whole = toBins(starts, countByDay(database, start, { sql: "TRUE", values: [] }));
    return {
      unit,
      extent: { from: toIsoDay(extent.first), to: toIsoDay(extent.last) },
      bins: starts.map((first, index) => ({
        ...toSpan(unit, first),
        count: counts[index] ?? 0,
        inRange: inRange[index] ?? 0,
        whole: whole[index] ?? 0,
      })),
      undated,
    };
  });
}

type DayCount = { day: number | null; count: number };

function countByDay(corpus: Corpus, start: string, clause: Clause): DayCount[] {
  return corpus.rows<DayCount>(`SELECT ${start} AS day, COUNT(*) AS count FROM events e WHERE ${clause.sql} GROUP BY 1`, ...clause.values);
}

function toBins(starts: readonly number[], days: readonly DayCount[]): number[] {
  const counts = starts.map(() => 0);
  for (const { day, count } of days) {
    if (day === null) continue;
    const bin = binOf(starts, day);
    counts[bin] = (counts[bin] ?? 0) + count;
  }
  return counts;
}

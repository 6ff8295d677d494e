import type { Database } from "#db/open.ts";
import type { Totals } from "#domain/answer.ts";
import type { Filter } from "#domain/filter.ts";
import { asKnown, type Corpus } from "./known.ts";
import { hasRange, spanColumns, where } from "./where.ts";

export function queryTotals(database: Database, filter: Filter): Totals {
  const { start } = spanColumns(filter);
  const passing = where(filter);
  const corpus = asKnown(database, filter.knownBy);
  const [counted] = corpus.rows<Omit<Totals, "leftOutUndated">>(
    `SELECT COUNT(*) AS "all",
      COUNT(*) FILTER (WHERE e.standing = 'located') AS located,
      COUNT(*) FILTER (WHERE e.standing = 'relation') AS relations,
      COUNT(*) FILTER (WHERE e.standing = 'unplaceable') AS unplaceable,
      COUNT(${start}) AS dated,
      COUNT(*) - COUNT(${start}) AS undated
    FROM events e WHERE ${passing.sql}`,
    ...passing.values,
  );
  if (!counted) throw new Error("A count gives one row.");
  return { ...counted, leftOutUndated: countLeftOut(corpus, filter) };
}

function countLeftOut(corpus: Corpus, filter: Filter): number {
  if (filter.undated || !hasRange(filter)) return 0;
  const others = where(filter, "date");
  const [counted] = corpus.rows<{ count: number }>(
    `SELECT COUNT(*) AS count FROM events e WHERE ${spanColumns(filter).start} IS NULL AND ${others.sql}`,
    ...others.values,
  );
  return counted?.count ?? 0;
}

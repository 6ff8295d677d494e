import type { Database } from "#db/open.ts";
import { readRevision } from "#db/open.ts";
import type { EventOrder, EventPage } from "#domain/answer.ts";
import type { Filter } from "#domain/filter.ts";
import { type Cursor, formatCursor, parseCursor } from "./cursor.ts";
import { asKnown, type Corpus } from "./known.ts";
import { atOneMoment } from "./moment.ts";
import { readRecords } from "./records.ts";
import { queryTotals } from "./totals.ts";
import { where } from "./where.ts";

export type RowsQuestion = { filter: Filter; order: EventOrder; cursor: string | null; limit: number };

/** Sorted by a day, then by id; events without that day come last in every order. */
const ORDERS: Record<EventOrder, { day: string; direction: "ASC" | "DESC" }> = {
  newest: { day: "e.start_day", direction: "DESC" },
  oldest: { day: "e.start_day", direction: "ASC" },
  reported: { day: "e.reported_last_day", direction: "DESC" },
};

/** One page of events that pass. Throws a UserError for a cursor that is none of ours. */
export function queryEvents(database: Database, { filter, order, cursor, limit }: RowsQuestion): EventPage {
  return atOneMoment(database, () => {
    const corpus = asKnown(database, filter.knownBy);
    const found = findRows(corpus, filter, order, cursor === null ? null : parseCursor(cursor, order), limit + 1);
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    return {
      rows: readRecords(
        corpus,
        rows.map(({ id }) => id),
      ),
      totals: queryTotals(database, filter),
      nextCursor: found.length > limit && last ? formatCursor({ order, day: last.day, id: last.id }) : null,
      revision: readRevision(database),
    };
  });
}

type FoundRow = { id: string; day: number | null };

function findRows(corpus: Corpus, filter: Filter, order: EventOrder, after: Cursor | null, limit: number): FoundRow[] {
  const { day, direction } = ORDERS[order];
  const passing = where(filter);
  const rest = after === null ? { sql: "TRUE", values: [] } : later(direction, after);
  // Found first and sorted then: walking the index in order would try the filter's clauses on one event after the other.
  return corpus.rows<FoundRow>(
    `WITH matching AS MATERIALIZED (SELECT e.id, ${day} AS day FROM events e WHERE ${passing.sql})
    SELECT id, day FROM matching WHERE ${rest.sql} ORDER BY day ${direction} NULLS LAST, id LIMIT ?`,
    ...passing.values,
    ...rest.values,
    limit,
  );
}

function later(direction: "ASC" | "DESC", { day, id }: Cursor) {
  if (day === null) return { sql: "day IS NULL AND id > ?", values: [id] };
  return { sql: `day IS NULL OR day ${direction === "ASC" ? ">" : "<"} ? OR (day = ? AND id > ?)`, values: [day, day, id] };
}

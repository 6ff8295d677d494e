import type { Database } from "#db/open.ts";
import { readRevision } from "#db/open.ts";
import type { EventOrder, EventPage } from "#domain/answer.ts";
import type { EventRecord } from "#domain/event.ts";
import type { Filter } from "#domain/filter.ts";
import { type Cursor, formatCursor, parseCursor } from "./cursor.ts";
import { asKnown, type Corpus } from "./known.ts";
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
  const found = findRows(asKnown(database, filter.knownBy), filter, order, cursor === null ? null : parseCursor(cursor, order), limit + 1);
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return {
    rows: rows.map(({ record }) => JSON.parse(record) as EventRecord),
    totals: queryTotals(database, filter),
    nextCursor: found.length > limit && last ? formatCursor({ order, day: last.day, id: last.id }) : null,
    revision: readRevision(database),
  };
}

type FoundRow = { id: string; day: number | null; record: string };

function findRows(corpus: Corpus, filter: Filter, order: EventOrder, after: Cursor | null, limit: number): FoundRow[] {
  const { day, direction } = ORDERS[order];
  const passing = where(filter);
  const rest = after === null ? { sql: "TRUE", values: [] } : later(day, direction, after);
  return corpus.rows<FoundRow>(
    `SELECT e.id, ${day} AS day, e.record FROM events e WHERE ${passing.sql} AND (${rest.sql})
    ORDER BY ${day} ${direction} NULLS LAST, e.id LIMIT ?`,
    ...passing.values,
    ...rest.values,
    limit,
  );
}

function later(day: string, direction: "ASC" | "DESC", after: Cursor) {
  if (after.day === null) return { sql: `${day} IS NULL AND e.id > ?`, values: [after.id] };
  const beyond = direction === "ASC" ? ">" : "<";
  return { sql: `${day} IS NULL OR ${day} ${beyond} ? OR (${day} = ? AND e.id > ?)`, values: [after.day, after.day, after.id] };
}

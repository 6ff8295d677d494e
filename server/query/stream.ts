import { openDatabase, readRevision } from "#db/open.ts";
import type { EventOrder, Totals } from "#domain/answer.ts";
import type { EventRecord } from "#domain/event.ts";
import type { Filter } from "#domain/filter.ts";
import { groupBy } from "#domain/group-by.ts";
import { asKnown, type Corpus, knownStatement } from "./known.ts";
import { readRecords } from "./records.ts";
import { queryTotals } from "./totals.ts";
import { where } from "./where.ts";

/** A report's own words and where to see them. */
export type Quote = {
  sentence: string;
  document: string;
  title: string;
  publisher: string | null;
  published: string | null;
  url: string | null;
};
export type QuotedEvent = EventRecord & { quotes: Quote[] };

/** All events that pass, as of one moment, however long the reading takes. */
export type EventStream = {
  revision: number;
  totals: Totals;
  /** Page by page, so that only one of them is in memory. */
  pages(): Generator<QuotedEvent[]>;
  close(): void;
};

const PAGE = 500;

const SORTED: Record<EventOrder, string> = {
  newest: "e.start_day DESC NULLS LAST, e.id",
  oldest: "e.start_day ASC NULLS LAST, e.id",
  reported: "e.reported_last_day DESC NULLS LAST, e.id",
};

/** Opens a connection of its own, whose transaction is the moment; close it. The matching ids lie in a temporary table, not in memory. */
export function streamEvents(folder: string, filter: Filter, order: EventOrder): EventStream {
  const database = openDatabase(folder);
  try {
    database.run("BEGIN");
    const corpus = asKnown(database, filter.knownBy);
    const passing = where(filter);
    const sorted = { sql: `SELECT e.id FROM events e WHERE ${passing.sql} ORDER BY ${SORTED[order]}`, values: passing.values };
    const ids = knownStatement(database, filter.knownBy, sorted);
    database.run("CREATE TEMP TABLE matching (position INTEGER PRIMARY KEY, id TEXT NOT NULL)");
    database.run(`INSERT INTO temp.matching (id) ${ids.sql}`, ...ids.values);
    return {
      revision: readRevision(database),
      totals: queryTotals(database, filter),
      *pages() {
        for (let after = 0; ; after += PAGE) {
          const page = database.rows<{ id: string }>(
            "SELECT id FROM temp.matching WHERE position > ? ORDER BY position LIMIT ?",
            after,
            PAGE,
          );
          if (page.length === 0) return;
          yield withQuotes(
            corpus,
            readRecords(
              corpus,
              page.map(({ id }) => id),
            ),
          );
        }
      },
      close: () => database.close(),
    };
  } catch (error) {
    database.close();
    throw error;
  }
}

type ReportRow = { event: string; document: string; start: number; end: number };
type DocumentRow = Omit<Quote, "sentence"> & { text: string };

function withQuotes(corpus: Corpus, records: readonly EventRecord[]): QuotedEvent[] {
  const reports = corpus.rows<ReportRow>(
    `SELECT event_id AS event, document_id AS document, start, "end" FROM event_reports WHERE event_id IN (SELECT value FROM json_each(?))
    ORDER BY reported_day NULLS LAST, document_id, start, ordinal`,
    JSON.stringify(records.map(({ id }) => id)),
  );
  const told = groupBy(reports, ({ document }) => document);
  const quotes = new Map<ReportRow, Quote>();
  // One document after the other: a page of events may come from many long ones.
  for (const [id, its] of told) {
    const [found] = corpus.rows<DocumentRow>(
      `SELECT d.id AS document, d.title, s.name AS publisher, d.published, d.url, d.text
      FROM documents d LEFT JOIN sources s ON s.id = d.outlet_id WHERE d.id = ?`,
      id,
    );
    if (!found) continue;
    const { text, ...document } = found;
    for (const report of its) quotes.set(report, { sentence: text.slice(report.start, report.end).trim(), ...document });
  }
  const byEvent = groupBy(reports, ({ event }) => event);
  return records.map((record) => ({ ...record, quotes: (byEvent.get(record.id) ?? []).flatMap((report) => quotes.get(report) ?? []) }));
}

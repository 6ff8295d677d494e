import { z } from "zod";
import type { Database } from "#db/open.ts";
import type { DocumentDetail, DocumentPage, DocumentSummary } from "#domain/answer.ts";
import type { ActorMention, DateMention, PlaceMention, SourceMention } from "#domain/mention.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { atOneMoment } from "./moment.ts";

type DocumentRow = {
  id: string;
  title: string;
  publisher: string | null;
  published: string | null;
  publishedBy: string | null;
  language: string;
  format: string;
  filename: string | null;
  addedAt: string;
  status: "ok" | "failed";
  failure: string | null;
  characters: number;
  found: string | null;
  cutOff: string | null;
  reference: string | null;
  readWith: string | null;
  isOutdated: number;
  rereadAt: string | null;
  rereadCounts: string | null;
  sample: number;
};

const SUMMARY = `SELECT d.id, d.title, s.name AS publisher, d.published, d.published_by AS publishedBy, d.language, d.format, d.filename,
  d.added_at AS addedAt, d.status, d.failure, COALESCE(LENGTH(d.text), 0) AS characters, d.found, d.cut_off AS cutOff, d.sample,
  d.reference, d.read_with AS readWith, d.text IS NOT NULL AND d.read_with IS NOT ? AS isOutdated,
  d.rereading ->> '$.at' AS rereadAt, d.rereading -> '$.counts' AS rereadCounts
  FROM documents d LEFT JOIN sources s ON s.id = d.outlet_id`;

const cursor = z.object({ addedAt: z.string().max(100), id: z.string().max(200) });
/** `only`: all documents, or those that could not be read, or those that were read by other rules than the present ones. */
export type DocumentsQuestion = { only: "all" | "failed" | "outdated"; cursor: string | null; limit: number };

/** A page of documents, the last added first, and how many there are in all. `version`: what documents are read with now. */
export function listDocuments(database: Database, version: string, question: Partial<DocumentsQuestion> = {}): DocumentPage {
  const { only = "all", cursor: after = null, limit = 100 } = question;
  return atOneMoment(database, () => {
    const behind = after === null ? null : readCursor(after, cursor);
    const { sql, values } = { all: { sql: "TRUE", values: [] }, failed: FAILED, outdated: outdated(version) }[only];
    const found = database.rows<DocumentRow>(
      `${SUMMARY} WHERE ${sql} AND ${behind === null ? "TRUE" : "(d.added_at, d.id) < (?, ?)"} ORDER BY d.added_at DESC, d.id DESC LIMIT ?`,
      version,
      ...values,
      ...(behind === null ? [] : [behind.addedAt, behind.id]),
      limit + 1,
    );
    const documents = found.slice(0, limit).map(toSummary);
    const last = documents.at(-1);
    return {
      documents,
      totals: countDocuments(database, version),
      nextCursor: found.length > limit && last ? writeCursor({ addedAt: last.addedAt, id: last.id }) : null,
    };
  });
}

const FAILED = { sql: "d.status = 'failed'", values: [] };

function outdated(version: string) {
  return { sql: "d.text IS NOT NULL AND d.read_with IS NOT ?", values: [version] };
}

/** Said so that indexes know each: no text is read. */
export function countDocuments(database: Database, version: string): DocumentPage["totals"] {
  const [counts] = database.rows<{ all: number; failed: number; unread: number; current: number; currentUnread: number }>(
    `SELECT (SELECT COUNT(*) FROM documents) AS "all",
      (SELECT COUNT(*) FROM documents WHERE status = 'failed') AS failed,
      (SELECT COUNT(*) FROM documents WHERE text IS NULL) AS unread,
      (SELECT COUNT(*) FROM documents WHERE read_with = ?) AS current,
      (SELECT COUNT(*) FROM documents WHERE text IS NULL AND read_with = ?) AS currentUnread`,
    version,
    version,
  );
  if (!counts) throw new Error("A count gives one row.");
  const { all, failed, unread, current, currentUnread } = counts;
  return { all, failed, outdated: all - unread - (current - currentUnread) };
}

/** The documents with these ids, in the order of the ids. */
export function documentsById(database: Database, ids: readonly string[], version: string): DocumentSummary[] {
  const found = database.rows<DocumentRow>(`${SUMMARY} WHERE d.id IN (SELECT value FROM json_each(?))`, version, JSON.stringify(ids));
  const summaries = new Map(found.map((row) => [row.id, toSummary(row)]));
  return ids.flatMap((id) => summaries.get(id) ?? []);
}

/** Null when there is no such document. */
export function documentById(database: Database, id: string, version: string): DocumentDetail | null {
  const [summary] = documentsById(database, [id], version);
  const [document] = database.rows<{ url: string | null; byHand: string; text: string | null; rereading: string | null }>(
    "SELECT url, by_hand AS byHand, text, rereading FROM documents WHERE id = ?",
    id,
  );
  if (!summary || !document) return null;
  return {
    ...summary,
    url: document.url,
    byHand: JSON.parse(document.byHand),
    text: document.text,
    rereading: document.rereading === null ? null : JSON.parse(document.rereading),
    places: readMentions<PlaceMention>(database, id, "place"),
    dates: readMentions<DateMention>(database, id, "date"),
    actors: readMentions<ActorMention>(database, id, "actor"),
    sources: readMentions<SourceMention>(database, id, "source"),
    events: findEvents(database, id),
  };
}

function readMentions<Mention>(database: Database, documentId: string, kind: string): Mention[] {
  return database
    .rows<{ record: string }>("SELECT record FROM mentions WHERE document_id = ? AND kind = ? ORDER BY start, ordinal", documentId, kind)
    .map(({ record }) => JSON.parse(record));
}

function findEvents(database: Database, documentId: string): DocumentDetail["events"] {
  return database.rows(
    `SELECT e.id, e.kind, e.hedging, e.record ->> '$.summary' AS summary, r.start, r.end
    FROM event_reports r JOIN events e ON e.id = r.event_id WHERE r.document_id = ? ORDER BY r.start, r.ordinal`,
    documentId,
  );
}

const NOTHING_FOUND: DocumentSummary["found"] = { events: 0, places: 0, abstained: 0, dates: 0, actors: 0, sources: 0 };

function toSummary({ rereadAt, rereadCounts, ...row }: DocumentRow): DocumentSummary {
  return {
    ...row,
    reference: row.reference === null ? null : JSON.parse(row.reference),
    isOutdated: row.isOutdated === 1,
    reread: rereadAt === null || rereadCounts === null ? null : { at: rereadAt, counts: JSON.parse(rereadCounts) },
    failure: row.failure === null ? null : JSON.parse(row.failure),
    found: row.found === null ? NOTHING_FOUND : JSON.parse(row.found),
    sample: row.sample === 1,
  };
}

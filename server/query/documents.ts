import type { Database } from "#db/open.ts";
import type { DocumentDetail, DocumentSummary } from "#domain/answer.ts";
import type { ActorMention, DateMention, PlaceMention, SourceMention } from "#domain/mention.ts";

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

/** All documents, the last added first, the failed among them. `version`: what documents are read with now. */
export function listDocuments(database: Database, version: string): DocumentSummary[] {
  return database.rows<DocumentRow>(`${SUMMARY} ORDER BY d.added_at DESC, d.id`, version).map(toSummary);
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

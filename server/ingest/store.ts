import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Database, Queries } from "#db/open.ts";
import { documents, sources } from "#db/schema.ts";
import type { DocumentSummary } from "#domain/answer.ts";
import { type Extraction, namedActors } from "#domain/event.ts";
import type { PlaceMention } from "#domain/mention.ts";
import type { Gazetteer } from "#domain/place.ts";
import { isDifferent, type Rereading } from "#domain/rereading.ts";
import { toSlug } from "#domain/slug.ts";
import { toDayNumber } from "#domain/time.ts";
import { findSentences } from "#server/extract/sentences.ts";
import { compareReadings, type Difference, type EarlierReading } from "./difference.ts";
import { keepIdentities } from "./identity.ts";
import { type Telling, toTellings } from "./link.ts";
import { seatOf } from "./seats.ts";
import { type Change, readDocumentTellings, relink } from "./store-events.ts";
import { dropUnusedNames, settleActors, storeActors, storePlaces, storeSources } from "./store-names.ts";
import { lastDayOf } from "./telling.ts";

export type DocumentRow = typeof documents.$inferSelect;

/** What a document is, apart from what was found in it. */
export type DocumentFacts = Pick<
  DocumentRow,
  | "id"
  | "title"
  | "url"
  | "language"
  | "published"
  | "publishedBy"
  | "format"
  | "filename"
  | "contentHash"
  | "addedAt"
  | "readWith"
  | "sample"
> & { publisher: string | null; byHand: string[]; text: string };

export type Found = DocumentSummary["found"];

export type Stored = { found: Found; difference: Difference };

/**
 * Writes a document with everything read in it, in place of what was there, and brings the events up to date. A happening that was read in
 * it before keeps its ids. Returns what is different from the reading before, of which a new document has none.
 */
export function storeDocument(change: Change, document: DocumentFacts, extraction: Extraction, gazetteer: Gazetteer): Stored {
  const { database } = change;
  const { db } = database;
  const wasThere = readDocumentRow(db, document.id) !== null;
  const earlier = readReading(database, document.id);
  const earlierActors = readActors(database, document.id);
  const kept = keepIdentities(
    earlier.tellings,
    toTellings(document, extraction, (country) => seatOf(country, gazetteer)),
  );
  const found = count(extraction, kept.tellings);
  storeNames(change, document, extraction, kept.tellings, gazetteer);
  writeDocument(db, document, extraction, found);
  writeMentions(database, document.id, extraction);
  relink(change, document, kept.tellings, kept.orphans);
  if (wasThere) {
    settleActors(database, earlierActors);
    dropUnusedNames(database);
  }
  return { found, difference: compareReadings(document.text, earlier, { ...kept, places: extraction.places }) };
}

/** Keeps a document that is of no use to the finders: its text and all that is said of it, and nothing read in it. */
export function storeRefused(change: Change, document: DocumentFacts, failure: FailedDocument["failure"]): Difference {
  const { database } = change;
  const earlier = readReading(database, document.id);
  if (readDocumentRow(database.db, document.id) !== null) dropReading(change, document.id);
  const outlet = document.publisher === null ? [] : [{ id: toSlug(document.publisher), name: document.publisher }];
  storeSources(database, outlet);
  const { id, ...row } = { ...toRow(document), status: "failed" as const, failure: JSON.stringify(failure) };
  const nothing = { sentences: null, found: null, readingHash: null, cutOff: null, reference: null };
  database.db
    .insert(documents)
    .values({ id, ...row, ...nothing })
    .onConflictDoUpdate({ target: documents.id, set: { ...row, ...nothing } })
    .run();
  dropUnusedNames(database);
  const none = { tellings: [], continues: new Map(), gone: earlier.tellings, places: [] };
  return compareReadings(document.text, earlier, none);
}

/** Remembers what the last reading by newer rules made different, if anything. */
export function keepDifference(db: Queries, { id, readWith }: Pick<DocumentFacts, "id" | "readWith">, difference: Difference): void {
  if (!isDifferent(difference.counts)) return;
  const rereading: Rereading = { at: new Date().toISOString(), readWith: readWith ?? "", ...difference };
  db.update(documents)
    .set({ rereading: JSON.stringify(rereading) })
    .where(eq(documents.id, id))
    .run();
}

function readReading(database: Database, id: string): EarlierReading {
  const places = database
    .rows<{ record: string }>("SELECT record FROM mentions WHERE document_id = ? AND kind = 'place' ORDER BY ordinal", id)
    .map(({ record }) => JSON.parse(record) as PlaceMention); // written by `writeMentions`
  return { tellings: readDocumentTellings(database, id), places };
}

export type FailedDocument = Pick<DocumentRow, "id" | "title" | "format" | "filename" | "contentHash" | "addedAt" | "sample"> & {
  failure: NonNullable<DocumentSummary["failure"]>;
};

/** Keeps a document that could not be read, with the reason. */
export function storeFailure(db: Queries, { failure, ...document }: FailedDocument): void {
  const row = { ...document, language: "und", status: "failed" as const, failure: JSON.stringify(failure) };
  db.insert(documents)
    .values(row)
    .onConflictDoUpdate({ target: documents.id, set: { failure: row.failure, filename: row.filename, title: row.title } })
    .run();
}

/** Forgets that a file could not be read, once it could. */
export function dropFailure(db: Queries, id: string): void {
  db.delete(documents)
    .where(and(eq(documents.id, id), eq(documents.status, "failed")))
    .run();
}

/** Takes a document out and derives anew the events that it told. False when there is none of that id. */
export function dropDocument(change: Change, id: string): boolean {
  const { database } = change;
  const { db } = database;
  if (readDocumentRow(db, id) === null) return false;
  dropReading(change, id);
  db.delete(documents).where(eq(documents.id, id)).run();
  dropUnusedNames(database);
  return true;
}

/** Takes out everything that was read in a document. */
function dropReading(change: Change, id: string): void {
  const { database } = change;
  const earlierActors = readActors(database, id);
  relink(change, { id, text: "" }, []);
  database.run("DELETE FROM mentions WHERE document_id = ?", id);
  settleActors(database, earlierActors);
}

export function readDocumentRow(db: Queries, id: string): DocumentRow | null {
  return db.select().from(documents).where(eq(documents.id, id)).get() ?? null;
}

/** The name of a document's outlet, as it is listed. */
export function readOutletName(db: Queries, { outletId }: Pick<DocumentRow, "outletId">): string | null {
  if (outletId === null) return null;
  return db.select({ name: sources.name }).from(sources).where(eq(sources.id, outletId)).get()?.name ?? null;
}

export function markSample(db: Queries, id: string, sample: boolean): void {
  db.update(documents).set({ sample }).where(eq(documents.id, id)).run();
}

/** The same for the same reading: tells whether there is anything new in one. */
export function hashReading(extraction: Extraction): string {
  return createHash("sha256").update(JSON.stringify(extraction)).digest("hex");
}

function count(extraction: Extraction, tellings: readonly Telling[]): Found {
  return {
    events: tellings.length,
    places: extraction.places.filter(({ place }) => place !== null).length,
    abstained: extraction.places.filter(({ place }) => place === null).length,
    dates: extraction.dates.length,
    actors: extraction.actors.length,
    sources: extraction.sources.length,
  };
}

function storeNames(
  change: Change,
  { publisher }: DocumentFacts,
  { places }: Extraction,
  tellings: readonly Telling[],
  gazetteer: Gazetteer,
) {
  const { database } = change;
  const mentioned = places.flatMap(({ place }) => (place ? [place] : []));
  storePlaces(change, [...mentioned, ...tellings.flatMap((telling) => telling.places.map(({ place }) => place))], gazetteer);
  storeActors(
    database,
    tellings.flatMap((telling) => namedActors(telling.actors)),
  );
  const outlet = publisher === null ? [] : [{ id: toSlug(publisher), name: publisher }];
  storeSources(database, [...outlet, ...tellings.flatMap((telling) => telling.sources)]);
}

function toRow({ publisher, byHand, ...facts }: DocumentFacts) {
  const lastDay = lastDayOf(facts.published);
  return {
    ...facts,
    byHand: JSON.stringify(byHand),
    outletId: publisher === null ? null : toSlug(publisher),
    publishedDay: lastDay === null ? null : toDayNumber(lastDay),
  };
}

function writeDocument(db: Queries, document: DocumentFacts, extraction: Extraction, found: Found): void {
  const { id, ...facts } = toRow(document);
  const row = {
    ...facts,
    sentences: JSON.stringify(findSentences(document.text).map(({ start, end }) => [start, end])),
    status: "ok" as const,
    failure: null,
    found: JSON.stringify(found),
    readingHash: hashReading(extraction),
    cutOff: extraction.cutOff,
    reference: extraction.reference === null ? null : JSON.stringify(extraction.reference),
  };
  db.insert(documents)
    .values({ id, ...row })
    .onConflictDoUpdate({ target: documents.id, set: row })
    .run();
}

function writeMentions(database: Database, documentId: string, { places, dates, actors, sources }: Extraction): void {
  database.run("DELETE FROM mentions WHERE document_id = ?", documentId);
  for (const [kind, found] of Object.entries({ place: places, date: dates, actor: actors, source: sources })) {
    for (const [ordinal, mention] of found.entries()) {
      const place = kind === "place" ? places[ordinal] : undefined;
      const resolved = place ? [place.use, place.place?.id ?? null, place.score] : [null, null, null];
      database.run(
        `INSERT INTO mentions (document_id, kind, ordinal, start, end, use, place_id, score, record) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        ...[documentId, kind, ordinal, mention.start, mention.end, ...resolved, JSON.stringify(mention)],
      );
    }
  }
}

/** Actors of the events that a document tells. */
function readActors(database: Database, documentId: string): string[] {
  return database
    .rows<{ id: string }>(
      `SELECT DISTINCT actor_id AS id FROM event_actors WHERE event_id IN (SELECT event_id FROM event_reports WHERE document_id = ?)`,
      documentId,
    )
    .map(({ id }) => id);
}

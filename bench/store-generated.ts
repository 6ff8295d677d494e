import { type Database, write } from "#db/open.ts";
import { searchWords } from "#domain/filter.ts";
import { familyOf } from "#domain/kind.ts";
import { toDayNumber } from "#domain/time.ts";
import type { Telling } from "#server/ingest/telling.ts";
import type { GeneratedBatch, GeneratedCorpus, GeneratedDocument, GeneratedEvent, GeneratedNames } from "./generate.ts";

/** `readWith`: the rules that the documents count as read with, so that nobody is asked to read them again. */
type Storing = { readWith?: string; progress?: (stored: number) => void };

/** Puts generated events straight into the tables of an empty database, past the pipeline, in one transaction. */
export function storeGenerated(database: Database, corpus: GeneratedCorpus, storing?: Storing): void {
  storeBatches(database, corpus, [corpus], storing);
}

/** The same, piece by piece; `progress` hears how many events are in. Without `report_keys`: what is ingested later links to none of them. */
export function storeBatches(
  database: Database,
  names: GeneratedNames,
  batches: Iterable<GeneratedBatch>,
  { readWith, progress = () => undefined }: Storing = {},
): void {
  write(database, (_db, revision) => {
    const indexes = dropIndexes(database);
    storeNames(database, names);
    let stored = 0;
    for (const { events, documents } of batches) {
      for (const event of events) storeEvent(database, event, ++stored, revision);
      for (const document of documents) storeDocument(database, document, readWith ?? null);
      progress(stored);
    }
    for (const index of indexes) database.run(index);
  });
}

/** Built from sorted rows at the end, an index takes a fraction of the time that keeping it up takes. Returns the statements that bring them back. */
function dropIndexes(database: Database): string[] {
  const indexes = database.rows<{ name: string; sql: string }>(
    "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql LIKE 'CREATE INDEX %'",
  );
  for (const { name } of indexes) database.run(`DROP INDEX "${name}"`);
  return indexes.map(({ sql }) => sql);
}

function into(table: string, columns: readonly string[]): string {
  return `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`;
}

const INTO = {
  sources: into("sources", ["id", "name"]),
  regions: into("regions", ["id", "name", "parent_id"]),
  actors: into("actors", ["id", "name", "type", "country", "parent_id", "seat"]),
  places: into("places", ["id", "name", "level", "country", "lng", "lat", "record"]),
  placeRegions: into("place_regions", ["place_id", "region_id"]),
  documents: into("documents", [
    ...["id", "title", "outlet_id", "language", "published", "published_by", "published_day", "format", "text", "sentences"],
    ...["content_hash", "added_at", "status", "found", "sample", "read_with"],
  ]),
  mentions: into("mentions", ["document_id", "ordinal", "kind", "start", "end", "use", "place_id", "score", "record"]),
  reports: into("event_reports", ["id", "event_id", "document_id", "ordinal", "start", "end", "reported_day", "words", "record"]),
  events: into("events", [
    ...["row_number", "id", "kind", "family", "hedging", "standing", "start_day", "end_day", "reported_first_day", "reported_last_day"],
    ...["record", "changed_at"],
  ]),
  words: into("events_fts", ["rowid", "event_id", "words"]),
  eventPlaces: into("event_places", ["event_id", "place_id", "lng", "lat", "near", "radius_km"]),
  eventActors: into("event_actors", ["event_id", "actor_id", "role"]),
  eventSources: into("event_sources", ["event_id", "source_id"]),
  eventOutlets: into("event_outlets", ["event_id", "source_id"]),
};

function storeNames(database: Database, { sources, regions, actors, places }: GeneratedNames): void {
  for (const { id, name } of sources) database.run(INTO.sources, id, name);
  for (const { id, name, parent } of regions) database.run(INTO.regions, id, name, parent);
  for (const { id, name, type, country, parent, seat } of actors)
    database.run(INTO.actors, id, name, type, country, parent, seat && JSON.stringify(seat));
  for (const place of places) {
    const { id, name, level, country, lng, lat } = place;
    database.run(INTO.places, id, name, level, country, lng, lat, JSON.stringify(place));
    for (const region of place.regions) database.run(INTO.placeRegions, id, region);
  }
}

const dayOf = (day: string | null | undefined) => (day == null ? null : toDayNumber(day));
const wordsOf = (text: string) => searchWords(text).join(" ");

function storeEvent(database: Database, { record, reports }: GeneratedEvent, rowNumber: number, revision: number): void {
  const { id, kind, hedging, standing, when, reported } = record;
  const days = [dayOf(when?.start), dayOf(when?.end), dayOf(reported?.first), dayOf(reported?.last)];
  database.run(INTO.events, rowNumber, id, kind, familyOf(kind), hedging, standing, ...days, JSON.stringify(record), revision);
  database.run(INTO.words, rowNumber, id, wordsOf([record.summary, ...reports.map(({ sentence }) => sentence)].join(" ")));
  for (const { place, near, radiusKm } of record.places)
    database.run(INTO.eventPlaces, id, place.id, place.lng, place.lat, Number(near), radiusKm);
  for (const actor of record.actors) database.run(INTO.eventActors, id, actor.id, actor.role);
  for (const source of record.sources) database.run(INTO.eventSources, id, source.id);
  for (const outlet of record.outlets) database.run(INTO.eventOutlets, id, outlet.id);
}

function storeDocument(database: Database, document: GeneratedDocument, readWith: string | null): void {
  const { id, outlet, published, text, sentences, places, tellings } = document;
  const found = { events: tellings.length, places: places.length, abstained: 0, dates: 0, actors: 0, sources: 0 };
  database.run(
    INTO.documents,
    ...[id, `Generated document ${id}`, outlet?.id ?? null, "en", published, published && "document", dayOf(published), "text", text],
    ...[JSON.stringify(sentences), id, "2026-11-01T00:00:00Z", "ok", JSON.stringify(found), 0, readWith],
  );
  places.forEach((mention, ordinal) => {
    const { start, end, use, place, score } = mention;
    database.run(INTO.mentions, id, ordinal, "place", start, end, use, place?.id ?? null, score, JSON.stringify(mention));
  });
  for (const telling of tellings) storeReport(database, telling, text);
}

function storeReport(database: Database, telling: Telling, text: string): void {
  const { id, eventId, documentId, ordinal, sentence, reportedDay } = telling;
  const words = wordsOf(text.slice(sentence.start, sentence.end));
  const values = [id, eventId, documentId, ordinal, sentence.start, sentence.end, dayOf(reportedDay), words, JSON.stringify(telling)];
  database.run(INTO.reports, ...values);
}

import { sql } from "drizzle-orm";
import { type Database, type Queries, write } from "#db/open.ts";
import * as tables from "#db/schema.ts";
import { searchWords } from "#domain/filter.ts";
import { familyOf } from "#domain/kind.ts";
import { toDayNumber } from "#domain/time.ts";
import type { Telling } from "#server/ingest/telling.ts";
import type { GeneratedCorpus, GeneratedDocument, GeneratedEvent } from "./generate.ts";

/** SQLite takes at most 32,766 values in a statement. */
const CHUNK = 500;

/** Puts generated events straight into the tables of an empty database, past the pipeline, in one transaction. */
export function storeGenerated(database: Database, corpus: GeneratedCorpus): void {
  write(database, (db, revision) => {
    insert(corpus.sources, (rows) => db.insert(tables.sources).values(rows).run());
    insert(corpus.regions, (rows) =>
      db
        .insert(tables.regions)
        .values(rows.map(({ parent, ...region }) => ({ ...region, parentId: parent })))
        .run(),
    );
    insert(corpus.actors, (rows) =>
      db
        .insert(tables.actors)
        .values(rows.map(({ parent, seat, ...actor }) => ({ ...actor, parentId: parent, seat: seat && JSON.stringify(seat) })))
        .run(),
    );
    insert(corpus.places, (rows) =>
      db
        .insert(tables.places)
        .values(rows.map((place) => ({ ...place, record: JSON.stringify(place) })))
        .run(),
    );
    const within = corpus.places.flatMap(({ id, regions }) => regions.map((regionId) => ({ placeId: id, regionId })));
    insert(within, (rows) => db.insert(tables.placeRegions).values(rows).run());
    insert(corpus.documents, (rows) => db.insert(tables.documents).values(rows.map(toDocumentRow)).run());
    const mentions = corpus.documents.flatMap(({ id, places }) => places.map((mention, ordinal) => toMentionRow(id, ordinal, mention)));
    insert(mentions, (rows) => db.insert(tables.mentions).values(rows).run());
    storeEvents(db, corpus, revision);
  });
}

function storeEvents(db: Queries, { events, documents }: GeneratedCorpus, revision: number): void {
  const numbered = events.map((event, index) => ({ ...event, rowNumber: index + 1 }));
  insert(numbered, (rows) =>
    db
      .insert(tables.events)
      .values(rows.map((row) => toEventRow(row, row.rowNumber, revision)))
      .run(),
  );
  for (const { rowNumber, record, reports } of numbered) {
    const words = searchWords([record.summary, ...reports.map(({ sentence }) => sentence)].join(" ")).join(" ");
    db.run(sql`INSERT INTO events_fts (rowid, event_id, words) VALUES (${rowNumber}, ${record.id}, ${words})`);
  }
  const reports = documents.flatMap(({ tellings }) => tellings.map(toReportRow));
  insert(reports, (rows) => db.insert(tables.eventReports).values(rows).run());
  const of = <T>(values: (record: GeneratedEvent["record"]) => T[]) => events.flatMap(({ record }) => values(record));
  const places = of(({ id, places }) =>
    places.map(({ place, near, radiusKm }) => ({ eventId: id, placeId: place.id, lng: place.lng, lat: place.lat, near, radiusKm })),
  );
  insert(places, (rows) => db.insert(tables.eventPlaces).values(rows).run());
  const actors = of(({ id, actors }) => actors.map((actor) => ({ eventId: id, actorId: actor.id, role: actor.role })));
  insert(actors, (rows) => db.insert(tables.eventActors).values(rows).run());
  const sources = of(({ id, sources }) => sources.map((source) => ({ eventId: id, sourceId: source.id })));
  insert(sources, (rows) => db.insert(tables.eventSources).values(rows).run());
  const outlets = of(({ id, outlets }) => outlets.map((source) => ({ eventId: id, sourceId: source.id })));
  insert(outlets, (rows) => db.insert(tables.eventOutlets).values(rows).run());
}

function insert<Row>(rows: readonly Row[], into: (chunk: Row[]) => void): void {
  for (let i = 0; i < rows.length; i += CHUNK) into(rows.slice(i, i + CHUNK));
}

function toDocumentRow({ id, outlet, published, text, sentences, places, tellings }: GeneratedDocument) {
  return {
    id,
    title: `Generated document ${id}`,
    outletId: outlet?.id ?? null,
    language: "en",
    published,
    publishedBy: published === null ? null : ("document" as const),
    publishedDay: published === null ? null : toDayNumber(published),
    format: "text",
    text,
    sentences: JSON.stringify(sentences),
    contentHash: id,
    addedAt: "2026-11-01T00:00:00Z",
    status: "ok" as const,
    found: JSON.stringify({ events: tellings.length, places: places.length, abstained: 0, dates: 0, actors: 0, sources: 0 }),
    sample: false,
  };
}

function toMentionRow(documentId: string, ordinal: number, mention: GeneratedDocument["places"][number]) {
  const { start, end, use, place, score } = mention;
  return {
    documentId,
    ordinal,
    kind: "place" as const,
    start,
    end,
    use,
    placeId: place?.id ?? null,
    score,
    record: JSON.stringify(mention),
  };
}

function toEventRow({ record }: GeneratedEvent, rowNumber: number, changedAt: number) {
  const { id, kind, hedging, standing, when, reported } = record;
  return {
    rowNumber,
    id,
    kind,
    family: familyOf(kind),
    hedging,
    standing,
    startDay: when && toDayNumber(when.start),
    endDay: when && toDayNumber(when.end),
    reportedFirstDay: reported && toDayNumber(reported.first),
    reportedLastDay: reported && toDayNumber(reported.last),
    record: JSON.stringify(record),
    changedAt,
  };
}

function toReportRow(telling: Telling) {
  const { id, eventId, documentId, ordinal, sentence, reportedDay } = telling;
  const day = reportedDay === null ? null : toDayNumber(reportedDay);
  return { id, eventId, documentId, ordinal, start: sentence.start, end: sentence.end, reportedDay: day, record: JSON.stringify(telling) };
}

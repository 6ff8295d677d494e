import { sql } from "drizzle-orm";
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/*
 * Civil days are stored twice where they are asked for: as ISO text for people, as days since 1970-01-01 (`…_day`) for ranges.
 * Ids are made from content (docs/meaning.md); row numbers never leave this file.
 * Full text (`events_fts`) and the spatial index (`event_places_rtree`) are virtual tables, in hand-written migrations.
 */

/** One row: the data revision, raised by every write transaction. */
export const revision = sqliteTable("revision", {
  id: integer().primaryKey(),
  value: integer().notNull(),
});

/**
 * A random mark for every revision. Two files whose histories parted (a copy was brought back, and written to) come by the same revisions, but not
 * by the same marks.
 */
export const revisionMarks = sqliteTable("revision_marks", {
  revision: integer().primaryKey(),
  mark: text().notNull(),
});

/** Events that are no more, kept by a trigger: `removedAt` is the revision that took them away. A row number may be given again later. */
export const removedEvents = sqliteTable(
  "removed_events",
  { rowNumber: integer().primaryKey(), removedAt: integer().notNull() },
  (table) => [index("removed_events_at").on(table.removedAt)],
);

/** Outlets and whoever is cited: one table, two facets. */
export const sources = sqliteTable("sources", {
  id: text().primaryKey(),
  name: text().notNull(),
});

export const documents = sqliteTable(
  "documents",
  {
    id: text().primaryKey(),
    title: text().notNull(),
    outletId: text().references(() => sources.id),
    url: text(),
    language: text().notNull(),
    /** `2026-06-30` or `2025-11`. */
    published: text(),
    publishedBy: text({ enum: ["document", "hand", "inferred"] }),
    /** Last day of `published`; null when it is not known. */
    publishedDay: integer(),
    /** JSON array of what a person set: `["title", "published"]`. */
    byHand: text().notNull().default("[]"),
    format: text().notNull(),
    filename: text(),
    /** Null for a document that could not be read. */
    text: text(),
    /** JSON `[[start, end], …]`: the sentences of `text`. */
    sentences: text(),
    /** SHA-256 of `text`, in hex; of the file as it came for a document that could not be read. */
    contentHash: text().notNull(),
    addedAt: text().notNull(),
    status: text({ enum: ["ok", "failed"] }).notNull(),
    /** JSON `{what, which, advice}` of a failed one. */
    failure: text(),
    /** SHA-256 of everything that was read in `text`: tells whether reading it again finds anything else. */
    readingHash: text(),
    /** JSON, `DocumentSummary["found"]`. */
    found: text(),
    cutOff: text(),
    /** JSON `Extraction["reference"]`: the day that "yesterday" was counted from. */
    reference: text(),
    /** Rules and gazetteer that it was read with (`readingVersion`); null before these were kept. */
    readWith: text(),
    /** JSON `Rereading`: what the last reading by newer rules made different; null when none did. */
    rereading: text(),
    sample: integer({ mode: "boolean" }).notNull(),
  },
  (table) => [
    index("documents_outlet").on(table.outletId),
    index("documents_published").on(table.publishedDay),
    index("documents_added").on(table.addedAt, table.id),
    // What is counted and listed apart: without them every text would be read on the way.
    index("documents_failed").on(table.addedAt, table.id).where(sql`status = 'failed'`),
    index("documents_read_with").on(table.readWith),
    index("documents_unread").on(table.readWith).where(sql`text IS NULL`),
  ],
);

export const actors = sqliteTable("actors", {
  id: text().primaryKey(),
  name: text().notNull(),
  type: text({ enum: ["state", "org", "person"] }).notNull(),
  country: text(),
  /** The state or organisation that it belongs to. */
  parentId: text(),
  /** JSON `{name, lng, lat}`: where its government sits. */
  seat: text(),
});

export const places = sqliteTable("places", {
  id: text().primaryKey(),
  name: text().notNull(),
  level: text().notNull(),
  country: text(),
  lng: real().notNull(),
  lat: real().notNull(),
  /** JSON of the whole `Place`. */
  record: text().notNull(),
});

/** Every region that a place lies in, itself among them when it is one. */
export const placeRegions = sqliteTable(
  "place_regions",
  {
    placeId: text()
      .notNull()
      .references(() => places.id),
    regionId: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.placeId, table.regionId] }), index("place_regions_region").on(table.regionId)],
);

/** Names of all regions that occur in `place_regions`, for the facet. */
export const regions = sqliteTable("regions", {
  id: text().primaryKey(),
  name: text().notNull(),
  parentId: text(),
});

export const mentions = sqliteTable(
  "mentions",
  {
    documentId: text()
      .notNull()
      .references(() => documents.id, { onDelete: "cascade" }),
    /** Position among the document's mentions of this kind. */
    ordinal: integer().notNull(),
    kind: text({ enum: ["place", "date", "actor", "source"] }).notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
    use: text(),
    placeId: text().references(() => places.id),
    score: real(),
    /** JSON of the whole mention, candidates included. */
    record: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.documentId, table.kind, table.ordinal] }), index("mentions_place").on(table.placeId)],
);

/** Derived from their reports: the same set of reports gives the same events, in whatever order they came. */
export const events = sqliteTable(
  "events",
  {
    /** Row id, shared with `events_fts`. */
    rowNumber: integer().primaryKey(),
    id: text().notNull().unique(),
    kind: text().notNull(),
    family: text().notNull(),
    hedging: text().notNull(),
    standing: text({ enum: ["located", "relation", "unplaceable"] }).notNull(),
    startDay: integer(),
    endDay: integer(),
    /** First and last day on which it was reported; null when no report has a publication date. */
    reportedFirstDay: integer(),
    reportedLastDay: integer(),
    /** JSON of the whole `EventRecord`. */
    record: text().notNull(),
    /** JSON `Merged`: what its record was made of, so that one more report is added without reading all others. Null: read them. */
    merged: text(),
    /** Its words as they stand in `events_fts`, each once. Null as above. */
    words: text(),
    /** Data revision at which it was added or last changed. */
    changedAt: integer().notNull(),
  },
  (table) => [
    index("events_time").on(table.startDay, table.endDay),
    index("events_reported").on(table.reportedFirstDay, table.reportedLastDay),
    index("events_kind").on(table.kind),
    index("events_changed").on(table.changedAt),
  ],
);

/** One telling of an event in one document. */
export const eventReports = sqliteTable(
  "event_reports",
  {
    id: text().primaryKey(),
    eventId: text()
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    documentId: text()
      .notNull()
      .references(() => documents.id, { onDelete: "cascade" }),
    /** Position among the document's events. */
    ordinal: integer().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
    reportedDay: integer(),
    /** Folded words of its sentence, as they stand in `events_fts`. */
    words: text().notNull().default(""),
    /** JSON of the whole telling: what was read, and what linking needs beside it. */
    record: text().notNull(),
  },
  (table) => [uniqueIndex("event_reports_document").on(table.documentId, table.ordinal), index("event_reports_event").on(table.eventId)],
);

/**
 * What linking looks for: reports of one happening share at least one key, on days that overlap. The days stand here and not with the
 * report, so that one index tells the few candidates from the thousands of reports of other days.
 */
export const reportKeys = sqliteTable(
  "report_keys",
  {
    reportId: text()
      .notNull()
      .references(() => eventReports.id, { onDelete: "cascade" }),
    key: text().notNull(),
    /** Null when days do not matter: the report has no date, or the key alone makes two reports one. */
    firstDay: integer(),
    lastDay: integer(),
  },
  (table) => [
    index("report_keys_key").on(table.key, table.firstDay, table.lastDay, table.reportId),
    index("report_keys_report").on(table.reportId),
  ],
);

export const eventPlaces = sqliteTable(
  "event_places",
  {
    /** Row id, shared with `event_places_rtree`. */
    id: integer().primaryKey(),
    eventId: text()
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    placeId: text()
      .notNull()
      .references(() => places.id),
    lng: real().notNull(),
    lat: real().notNull(),
    near: integer({ mode: "boolean" }).notNull(),
    radiusKm: real(),
  },
  (table) => [uniqueIndex("event_places_event").on(table.eventId, table.placeId), index("event_places_place").on(table.placeId)],
);

export const eventActors = sqliteTable(
  "event_actors",
  {
    eventId: text()
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    actorId: text()
      .notNull()
      .references(() => actors.id),
    role: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.eventId, table.actorId] }), index("event_actors_actor").on(table.actorId)],
);

export const eventSources = sqliteTable(
  "event_sources",
  {
    eventId: text()
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    sourceId: text()
      .notNull()
      .references(() => sources.id),
  },
  (table) => [primaryKey({ columns: [table.eventId, table.sourceId] }), index("event_sources_source").on(table.sourceId)],
);

export const eventOutlets = sqliteTable(
  "event_outlets",
  {
    eventId: text()
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    sourceId: text()
      .notNull()
      .references(() => sources.id),
  },
  (table) => [primaryKey({ columns: [table.eventId, table.sourceId] }), index("event_outlets_source").on(table.sourceId)],
);

/** An id that an event once had leads to the event that it is part of now. */
export const eventAliases = sqliteTable(
  "event_aliases",
  {
    id: text().primaryKey(),
    eventId: text()
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
  },
  (table) => [index("event_aliases_event").on(table.eventId)],
);

/** Slides shown one after the other. Not data: a change raises its own revision, never that of the documents. */
export const briefings = sqliteTable("briefings", {
  id: text().primaryKey(),
  title: text().notNull(),
  /** Raised by every change of it or of its slides: two who edit at once are told. */
  revision: integer().notNull(),
  createdAt: text().notNull(),
  changedAt: text().notNull(),
});

export const slides = sqliteTable(
  "slides",
  {
    briefingId: text()
      .notNull()
      .references(() => briefings.id, { onDelete: "cascade" }),
    id: text().notNull(),
    position: integer().notNull(),
    /** JSON of the whole `Slide`. */
    record: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.briefingId, table.id] }), index("slides_position").on(table.briefingId, table.position)],
);

/** What undoes each of the last changes of a briefing, newest last. */
export const briefingChanges = sqliteTable(
  "briefing_changes",
  {
    briefingId: text()
      .notNull()
      .references(() => briefings.id, { onDelete: "cascade" }),
    revision: integer().notNull(),
    /** JSON of the change and of the one that takes it back. */
    record: text().notNull(),
    undone: integer({ mode: "boolean" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.briefingId, table.revision] })],
);

/** Short addresses of views: `/v/CODE`. One that was revoked stays, so that it can say so. */
export const shortLinks = sqliteTable("short_links", {
  code: text().primaryKey(),
  /** A view in its written form, `?…`. */
  view: text().notNull(),
  /** The view in words, as it was when the link was made. */
  label: text().notNull(),
  createdAt: text().notNull(),
  revokedAt: text(),
});

/** Views that somebody gave a name. */
export const savedViews = sqliteTable("saved_views", {
  id: text().primaryKey(),
  name: text().notNull(),
  /** A view in its written form, `?…`. */
  view: text().notNull(),
  savedAt: text().notNull(),
});

/** Rooms: an audience at `/follow/CODE` sees the slide that the leading window shows. In the file, so that a restarted server and another process go on with it. */
export const rooms = sqliteTable(
  "rooms",
  {
    code: text().primaryKey(),
    briefingId: text()
      .notNull()
      .references(() => briefings.id, { onDelete: "cascade" }),
    /** The window that leads. */
    leader: text().notNull(),
    slide: text().notNull(),
    blank: integer({ mode: "boolean" }).notNull(),
    /** When the leader was last heard of. */
    heardAt: text().notNull(),
    endedAt: text(),
  },
  (table) => [index("rooms_briefing").on(table.briefingId)],
);

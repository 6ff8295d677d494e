import { eq, inArray, sql } from "drizzle-orm";
import type { Queries } from "#db/open.ts";
import {
  documents,
  eventActors,
  eventAliases,
  eventOutlets,
  eventPlaces,
  eventReports,
  eventSources,
  events,
  reportKeys,
} from "#db/schema.ts";
import { searchWords } from "#domain/filter.ts";
import { familyOf } from "#domain/kind.ts";
import { toDayNumber } from "#domain/time.ts";
import { groupTellings, type LinkedEvent, mergeTellings, sameHappening, type Telling, tellingKeys } from "./link.ts";

/** Of one write: where it writes, and the data revision that it makes. */
export type Change = { db: Queries; revision: number };

type StoredEvent = { id: string; record: string; reports: Set<string> };

/**
 * Puts a document's tellings in the place of those it had, and derives anew the events that this touches. Events are the connected
 * components of `sameHappening`: taking tellings away can only split the events that they were in, adding can only join events to them.
 */
export function relink(change: Change, documentId: string, tellings: readonly Telling[]): void {
  const { db } = change;
  const left = db.select({ id: eventReports.eventId }).from(eventReports).where(eq(eventReports.documentId, documentId)).all();
  const touched = new Set(left.map(({ id }) => id));
  const before = readEvents(db, touched);
  db.delete(eventReports).where(eq(eventReports.documentId, documentId)).run();
  const joined = findJoined(db, tellings, touched);
  for (const event of readEvents(db, joined)) before.push(event);
  const pool = [...readTellings(db, new Set([...touched, ...joined])), ...tellings];
  const added = new Set(tellings.map(({ id }) => id));
  db.delete(eventAliases)
    .where(
      inArray(
        eventAliases.eventId,
        before.map(({ id }) => id),
      ),
    )
    .run();

  const known = new Map(before.map((event) => [event.id, event]));
  const wordsOf = sentenceReader(db);
  const groups = groupTellings(pool).map((group) => ({ group, event: mergeTellings(group) }));
  for (const { group, event } of groups) {
    const record = toRecord(event);
    if (!isSame(known.get(event.id), record, group, added)) writeEvent(change, event, record, wordsOf(group));
  }
  for (const { group, event } of groups) {
    for (const telling of group) writeReport(db, telling, event.id, added.has(telling.id));
    for (const id of event.aliases) db.insert(eventAliases).values({ id, eventId: event.id }).run();
  }
  const kept = new Set(groups.map(({ event }) => event.id));
  const gone = before.map(({ id }) => id).filter((id) => !kept.has(id));
  if (gone.length > 0) db.delete(events).where(inArray(events.id, gone)).run();
}

function readEvents(db: Queries, ids: ReadonlySet<string>): StoredEvent[] {
  const rows = db
    .select({ id: events.id, record: events.record, report: eventReports.id })
    .from(events)
    .innerJoin(eventReports, eq(eventReports.eventId, events.id))
    .where(inArray(events.id, [...ids]))
    .all();
  const found = new Map<string, StoredEvent>();
  for (const { id, record, report } of rows) {
    const event = found.get(id) ?? { id, record, reports: new Set() };
    event.reports.add(report);
    found.set(id, event);
  }
  return [...found.values()];
}

function readTellings(db: Queries, ids: ReadonlySet<string>): Telling[] {
  return db
    .select({ record: eventReports.record })
    .from(eventReports)
    .where(inArray(eventReports.eventId, [...ids]))
    .all()
    .map(({ record }) => parseTelling(record));
}

function parseTelling(record: string): Telling {
  // Written by `writeReport` and nobody else.
  return JSON.parse(record) as Telling;
}

/** Events, beyond those already touched, one of whose tellings means the same happening as one of these. */
function findJoined(db: Queries, tellings: readonly Telling[], touched: ReadonlySet<string>): Set<string> {
  const joined = new Set<string>();
  const parsed = new Map<string, Telling>();
  for (const telling of tellings) {
    const candidates = db.all<{ id: string; eventId: string; record: string }>(
      sql`SELECT id, event_id AS eventId, record FROM event_reports WHERE id IN (
        SELECT report_id FROM report_keys WHERE key IN (SELECT value FROM json_each(${JSON.stringify(tellingKeys(telling))})))`,
    );
    for (const { id, eventId, record } of candidates) {
      if (touched.has(eventId) || joined.has(eventId)) continue;
      const candidate = parsed.get(id) ?? parseTelling(record);
      parsed.set(id, candidate);
      if (sameHappening(telling, candidate)) joined.add(eventId);
    }
  }
  return joined;
}

function toRecord({ aliases: _aliases, independent: _independent, ...record }: LinkedEvent): string {
  return JSON.stringify(record);
}

function isSame(stored: StoredEvent | undefined, record: string, group: readonly Telling[], added: ReadonlySet<string>): boolean {
  return (
    stored !== undefined &&
    stored.record === record &&
    stored.reports.size === group.length &&
    group.every(({ id }) => stored.reports.has(id) && !added.has(id))
  );
}

/** Gives a group's sentences; each document's text is fetched once. */
function sentenceReader(db: Queries): (group: readonly Telling[]) => string {
  const texts = new Map<string, string>();
  const textOf = (id: string) => {
    const text = texts.get(id) ?? db.select({ text: documents.text }).from(documents).where(eq(documents.id, id)).get()?.text ?? "";
    texts.set(id, text);
    return text;
  };
  return (group) => group.map(({ documentId, sentence }) => textOf(documentId).slice(sentence.start, sentence.end)).join("\n");
}

function writeEvent({ db, revision }: Change, event: LinkedEvent, record: string, sentences: string): void {
  const row = {
    kind: event.kind,
    family: familyOf(event.kind),
    hedging: event.hedging,
    standing: event.standing,
    startDay: event.when ? toDayNumber(event.when.start) : null,
    endDay: event.when ? toDayNumber(event.when.end) : null,
    reportedFirstDay: event.reported ? toDayNumber(event.reported.first) : null,
    reportedLastDay: event.reported ? toDayNumber(event.reported.last) : null,
    record,
    changedAt: revision,
  };
  const { rowNumber } = db
    .insert(events)
    .values({ id: event.id, ...row })
    .onConflictDoUpdate({ target: events.id, set: row })
    .returning({ rowNumber: events.rowNumber })
    .get();
  const words = searchWords(`${event.summary}\n${sentences}`).join(" ");
  db.run(sql`DELETE FROM events_fts WHERE rowid = ${rowNumber}`);
  db.run(sql`INSERT INTO events_fts (rowid, event_id, words) VALUES (${rowNumber}, ${event.id}, ${words})`);
  const eventId = event.id;
  for (const table of [eventPlaces, eventActors, eventSources, eventOutlets]) db.delete(table).where(eq(table.eventId, eventId)).run();
  for (const { place, near, radiusKm } of event.places) {
    db.insert(eventPlaces)
      .values({ eventId, placeId: place.id, lng: place.lng, lat: place.lat, near, radiusKm })
      .onConflictDoNothing()
      .run();
  }
  for (const { id, role } of event.actors) db.insert(eventActors).values({ eventId, actorId: id, role }).onConflictDoNothing().run();
  for (const { id } of event.sources) db.insert(eventSources).values({ eventId, sourceId: id }).onConflictDoNothing().run();
  for (const { id } of event.outlets) db.insert(eventOutlets).values({ eventId, sourceId: id }).onConflictDoNothing().run();
}

function writeReport(db: Queries, telling: Telling, eventId: string, isNew: boolean): void {
  if (!isNew) {
    db.update(eventReports).set({ eventId }).where(sql`${eventReports.id} = ${telling.id} AND ${eventReports.eventId} <> ${eventId}`).run();
    return;
  }
  const { id, documentId, ordinal, sentence, reportedDay } = telling;
  const day = reportedDay === null ? null : toDayNumber(reportedDay);
  const record = JSON.stringify(telling);
  db.insert(eventReports)
    .values({ id, eventId, documentId, ordinal, start: sentence.start, end: sentence.end, reportedDay: day, record })
    .run();
  for (const key of tellingKeys(telling)) db.insert(reportKeys).values({ reportId: id, key }).run();
}

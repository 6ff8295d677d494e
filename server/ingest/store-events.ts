import type { Database } from "#db/open.ts";
import { namedActors } from "#domain/event.ts";
import { searchWords } from "#domain/filter.ts";
import { familyOf } from "#domain/kind.ts";
import { toDayNumber } from "#domain/time.ts";
import { byEarliest, groupTellings, type LinkedEvent, linkKeys, mergeTellings, type Telling } from "./link.ts";
import { sameHappening } from "./same-happening.ts";

/** Of one write: where it writes, and the data revision that it makes. */
export type Change = { database: Database; revision: number };

type StoredEvent = { id: string; record: string; reports: Set<string> };

/**
 * Puts a document's tellings in the place of those it had, and derives anew the events that this touches. Events are the connected
 * components of `sameHappening`: taking tellings away can only split the events that they were in, adding can only join events to them.
 * `orphans`: of those it had, the ones that no telling continues; their ids go on leading to what other documents tell of the happening.
 */
export function relink(
  change: Change,
  document: { id: string; text: string },
  fresh: readonly Telling[],
  orphans: readonly Telling[] = [],
): void {
  const { database } = change;
  const earlier = new Map(readRecords(database, document.id));
  const tellings = adopt(database, fresh, orphans);
  const left = database.rows<{ id: string }>("SELECT DISTINCT event_id AS id FROM event_reports WHERE document_id = ?", document.id);
  const split = new Set(left.map(({ id }) => id));
  const before = readEvents(database, split);
  database.run("DELETE FROM event_reports WHERE document_id = ?", document.id);
  const remaining = readTellings(database, split);
  const pieces = groupTellings([...[...remaining.values()].map(({ telling }) => telling), ...tellings]);

  const added = new Map(tellings.map((telling) => [telling.id, wordsOf(telling, document.text)]));
  const joins = joinPieces(
    pieces.map((piece) => ({
      piece,
      events: findJoined(
        database,
        piece.filter(({ id }) => added.has(id)),
        split,
      ),
    })),
  );
  const joined = new Set(joins.flatMap(({ events }) => [...events]));
  for (const [id, event] of readEvents(database, joined)) before.set(id, event);
  const known = readTellings(database, joined);
  const changed = new Set(tellings.filter((telling) => earlier.get(telling.id) !== JSON.stringify(telling)).map(({ id }) => id));
  const words = new Map([...[...remaining, ...known].map(([id, stored]): [string, string] => [id, stored.words]), ...added]);
  database.run("DELETE FROM event_aliases WHERE event_id IN (SELECT value FROM json_each(?))", JSON.stringify([...before.keys()]));

  const groups = joins.map(({ piece, events }) => {
    const group = [...piece];
    for (const { telling, eventId } of known.values()) if (events.has(eventId)) group.push(telling);
    return { group, event: mergeTellings(group) };
  });
  for (const { group, event } of groups) {
    const record = toRecord(event);
    if (isSame(before.get(event.id), record, group, changed)) continue;
    writeEvent(change, event, record, [...searchWords(event.summary), ...group.map(({ id }) => words.get(id) ?? "")].join(" "));
  }
  for (const { group, event } of groups) {
    for (const telling of group) writeReport(database, telling, event.id, added.get(telling.id));
    writeAliases(database, event, group);
  }
  const kept = new Set(groups.map(({ event }) => event.id));
  for (const id of before.keys()) if (!kept.has(id)) database.run("DELETE FROM events WHERE id = ?", id);
}

/** The tellings of a document as they are stored, by the ids of their reports. */
function readRecords(database: Database, documentId: string): [string, string][] {
  const rows = database.rows<{ id: string; record: string }>("SELECT id, record FROM event_reports WHERE document_id = ?", documentId);
  return rows.map(({ id, record }) => [id, record]);
}

/** The tellings of a document, in the order of its text. */
export function readDocumentTellings(database: Database, documentId: string): Telling[] {
  return readRecords(database, documentId)
    .map(([, record]) => parseTelling(record))
    .sort((a, b) => a.ordinal - b.ordinal);
}

/**
 * Hands the ids of tellings that are gone to another report of their event, if it has one: to one of the document's own, which come back
 * with them, or to the earliest of another document.
 */
function adopt(database: Database, fresh: readonly Telling[], orphans: readonly Telling[]): Telling[] {
  const tellings = [...fresh];
  for (const orphan of orphans) {
    const siblings = database
      .rows<{ record: string }>(
        `SELECT other.record FROM event_reports mine JOIN event_reports other ON other.event_id = mine.event_id AND other.id <> mine.id
        WHERE mine.id = ?`,
        orphan.id,
      )
      .map(({ record }) => parseTelling(record));
    const at = tellings.findIndex(({ id }) => siblings.some((sibling) => sibling.id === id));
    const [other] = siblings.filter(({ documentId }) => documentId !== orphan.documentId).sort(byEarliest);
    const own = tellings[at];
    if (own) tellings[at] = withFormerIds(own, orphan);
    else if (other)
      database.run("UPDATE event_reports SET record = ? WHERE id = ?", JSON.stringify(withFormerIds(other, orphan)), other.id);
  }
  return tellings;
}

function withFormerIds(telling: Telling, orphan: Telling): Telling {
  return { ...telling, formerIds: [...new Set([...(telling.formerIds ?? []), orphan.eventId, ...(orphan.formerIds ?? [])])].sort() };
}

/** An id that a telling of another event bears as its own leads there, not to one that only inherited it. */
function writeAliases(database: Database, event: LinkedEvent, group: readonly Telling[]): void {
  const own = new Set(group.map(({ eventId }) => eventId));
  for (const id of event.aliases) {
    const ifTaken = own.has(id) ? "DO UPDATE SET event_id = excluded.event_id" : "DO NOTHING";
    database.run(`INSERT INTO event_aliases (id, event_id) VALUES (?, ?) ON CONFLICT (id) ${ifTaken}`, id, event.id);
  }
}

/** A piece of an event that is being put together, and the stored events that it joins as they are. */
type Join = { piece: Telling[]; events: Set<string> };

/** Pieces that join the same event are one. */
function joinPieces(pieces: readonly Join[]): Join[] {
  const joins: Join[] = [];
  for (const { piece, events } of pieces) {
    const join: Join = { piece: [...piece], events: new Set(events) };
    const shares = (other: Join) => [...other.events].some((id) => events.has(id));
    for (const other of joins.filter(shares)) {
      joins.splice(joins.indexOf(other), 1);
      join.piece.push(...other.piece);
      for (const id of other.events) join.events.add(id);
    }
    joins.push(join);
  }
  return joins;
}

function wordsOf({ sentence }: Telling, text: string): string {
  return searchWords(text.slice(sentence.start, sentence.end)).join(" ");
}

function readEvents(database: Database, ids: ReadonlySet<string>): Map<string, StoredEvent> {
  const rows = database.rows<{ id: string; record: string; report: string }>(
    `SELECT e.id, e.record, r.id AS report FROM events e JOIN event_reports r ON r.event_id = e.id
    WHERE e.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify([...ids]),
  );
  const found = new Map<string, StoredEvent>();
  for (const { id, record, report } of rows) {
    const event = found.get(id) ?? { id, record, reports: new Set() };
    event.reports.add(report);
    found.set(id, event);
  }
  return found;
}

type StoredTelling = { telling: Telling; eventId: string; words: string };

/** The tellings of events, by their ids. */
function readTellings(database: Database, events: ReadonlySet<string>): Map<string, StoredTelling> {
  const rows = database.rows<{ id: string; eventId: string; words: string; record: string }>(
    "SELECT id, event_id AS eventId, words, record FROM event_reports WHERE event_id IN (SELECT value FROM json_each(?))",
    JSON.stringify([...events]),
  );
  return new Map(rows.map(({ id, eventId, words, record }) => [id, { telling: parseTelling(record), eventId, words }]));
}

function parseTelling(record: string): Telling {
  // Written by `writeReport` and nobody else.
  return JSON.parse(record) as Telling;
}

/** Reports that share a key with a telling, on days that overlap; the record only once it is known that it must be compared. */
const CANDIDATES = `SELECT DISTINCT k.report_id AS id, r.event_id AS eventId
  FROM (SELECT value ->> '$.key' AS key, value ->> '$.first' AS first, value ->> '$.last' AS last FROM json_each(?)) wanted
  JOIN report_keys k ON k.key = wanted.key AND (k.first_day IS NULL OR wanted.first IS NULL OR (k.first_day <= wanted.last AND k.last_day >= wanted.first))
  JOIN event_reports r ON r.id = k.report_id`;

/** Events, but for those that are being split, one of whose tellings means the same happening as one of these. */
function findJoined(database: Database, tellings: readonly Telling[], split: ReadonlySet<string>): Set<string> {
  const joined = new Set<string>();
  for (const telling of tellings) {
    const keys = JSON.stringify(linkKeys(telling));
    for (const { id, eventId } of database.rows<{ id: string; eventId: string }>(CANDIDATES, keys)) {
      if (split.has(eventId) || joined.has(eventId)) continue;
      const [candidate] = database.rows<{ record: string }>("SELECT record FROM event_reports WHERE id = ?", id);
      if (candidate && sameHappening(telling, parseTelling(candidate.record))) joined.add(eventId);
    }
  }
  return joined;
}

function toRecord({ aliases: _aliases, ...record }: LinkedEvent): string {
  return JSON.stringify(record);
}

function isSame(stored: StoredEvent | undefined, record: string, group: readonly Telling[], changed: ReadonlySet<string>): boolean {
  return (
    stored !== undefined &&
    stored.record === record &&
    stored.reports.size === group.length &&
    group.every(({ id }) => stored.reports.has(id) && !changed.has(id))
  );
}

const UPSERT_EVENT = `INSERT INTO events
  (id, kind, family, hedging, standing, start_day, end_day, reported_first_day, reported_last_day, record, changed_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET (kind, family, hedging, standing, start_day, end_day, reported_first_day, reported_last_day, record, changed_at)
    = (excluded.kind, excluded.family, excluded.hedging, excluded.standing, excluded.start_day, excluded.end_day,
      excluded.reported_first_day, excluded.reported_last_day, excluded.record, excluded.changed_at)`;

function writeEvent({ database, revision }: Change, event: LinkedEvent, record: string, words: string): void {
  const { id, kind, hedging, standing, when, reported } = event;
  const days = [when?.start, when?.end, reported?.first, reported?.last].map((day) => (day ? toDayNumber(day) : null));
  database.run(UPSERT_EVENT, id, kind, familyOf(kind), hedging, standing, ...days, record, revision);
  database.run("DELETE FROM events_fts WHERE rowid = (SELECT row_number FROM events WHERE id = ?)", id);
  database.run("INSERT INTO events_fts (rowid, event_id, words) SELECT row_number, id, ? FROM events WHERE id = ?", words, id);
  for (const table of ["event_places", "event_actors", "event_sources", "event_outlets"]) {
    database.run(`DELETE FROM ${table} WHERE event_id = ?`, id);
  }
  for (const { place, near, radiusKm } of event.places) {
    database.run(
      "INSERT INTO event_places (event_id, place_id, lng, lat, near, radius_km) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
      ...[id, place.id, place.lng, place.lat, near ? 1 : 0, radiusKm],
    );
  }
  for (const actor of namedActors(event.actors)) {
    database.run("INSERT INTO event_actors (event_id, actor_id, role) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", id, actor.id, actor.role);
  }
  for (const source of event.sources) {
    database.run("INSERT INTO event_sources (event_id, source_id) VALUES (?, ?) ON CONFLICT DO NOTHING", id, source.id);
  }
  for (const outlet of event.outlets) {
    database.run("INSERT INTO event_outlets (event_id, source_id) VALUES (?, ?) ON CONFLICT DO NOTHING", id, outlet.id);
  }
}

/** `words`: of a telling that is new; one that was there already only changes its event. */
function writeReport(database: Database, telling: Telling, eventId: string, words: string | undefined): void {
  if (words === undefined) {
    database.run("UPDATE event_reports SET event_id = ? WHERE id = ? AND event_id <> ?", eventId, telling.id, eventId);
    return;
  }
  const { id, documentId, ordinal, sentence, reportedDay } = telling;
  database.run(
    "INSERT INTO event_reports (id, event_id, document_id, ordinal, start, end, reported_day, words, record) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    ...[id, eventId, documentId, ordinal, sentence.start, sentence.end, reportedDay === null ? null : toDayNumber(reportedDay)],
    ...[words, JSON.stringify(telling)],
  );
  for (const { key, first, last } of linkKeys(telling)) {
    database.run("INSERT INTO report_keys (report_id, key, first_day, last_day) VALUES (?, ?, ?, ?)", id, key, first, last);
  }
}

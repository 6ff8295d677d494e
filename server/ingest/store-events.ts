import type { Database } from "#db/open.ts";
import type { EventRecord } from "#domain/event.ts";
import { namedActors } from "#domain/event.ts";
import { searchWords } from "#domain/filter.ts";
import { familyOf } from "#domain/kind.ts";
import { toDayNumber } from "#domain/time.ts";
import { byEarliest, groupTellings, type Telling } from "./link.ts";
import { linkKeys } from "./link-keys.ts";
import { absorb, type Merged, mergeAll, toRecord } from "./merge.ts";
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
  database.run("DELETE FROM event_aliases WHERE event_id IN (SELECT value FROM json_each(?))", JSON.stringify([...split]));

  const added = new Map(tellings.map((telling) => [telling.id, wordsOf(telling, document.text)]));
  const changed = new Set(tellings.filter((telling) => earlier.get(telling.id) !== JSON.stringify(telling)).map(({ id }) => id));
  const wordsById = (id: string) => added.get(id) ?? remaining.get(id)?.words ?? "";
  const pieces = groupTellings([...[...remaining.values()].map(({ telling }) => telling), ...tellings]);
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
  const outcomes = joins.map(({ piece, events }) => mergeJoin(database, piece, events, wordsById));
  for (const { piece, events, merged, record, words } of outcomes) {
    const isUntouched = events.size === 0 && isSame(before.get(record.id), JSON.stringify(record), piece, changed);
    if (!isUntouched) writeEvent(change, record, merged, words);
  }
  for (const { piece, events, record } of outcomes) {
    for (const telling of piece) writeReport(database, telling, record.id, added.get(telling.id));
    for (const id of events) if (id !== record.id) moveReports(database, id, record.id);
    writeAliases(database, record.id, piece);
  }
  const kept = new Set(outcomes.map(({ record }) => record.id));
  const gone = [...split, ...joins.flatMap(({ events }) => [...events])].filter((id) => !kept.has(id));
  for (const id of gone) database.run("DELETE FROM events WHERE id = ?", id);
}

/** A piece with all stored events that it joins, as one. */
function mergeJoin(database: Database, piece: Telling[], events: Set<string>, wordsById: (id: string) => string) {
  const merged = mergeAll(piece);
  const words = new Set(piece.flatMap(({ id }) => wordsById(id).split(" ")));
  for (const stored of readMerged(database, events)) {
    absorb(merged, stored.merged);
    for (const word of stored.words) words.add(word);
  }
  return { piece, events, merged, record: toRecord(merged), words };
}

/** What is known of stored events from all their reports; read from these only where it is not stored. */
function readMerged(database: Database, ids: ReadonlySet<string>): { merged: Merged; words: string[] }[] {
  const rows = database.rows<{ id: string; merged: string | null; words: string | null }>(
    "SELECT id, merged, words FROM events WHERE id IN (SELECT value FROM json_each(?))",
    JSON.stringify([...ids]),
  );
  return rows.map(({ id, merged, words }) => {
    // Stored as such by `writeEvent`.
    if (merged !== null && words !== null) return { merged: JSON.parse(merged) as Merged, words: words.split(" ") };
    const stored = [...readTellings(database, new Set([id])).values()];
    return { merged: mergeAll(stored.map(({ telling }) => telling)), words: stored.flatMap((one) => one.words.split(" ")) };
  });
}

/** The reports and aliases of an event that became part of another; the id that it had leads there. */
function moveReports(database: Database, from: string, to: string): void {
  database.run("UPDATE event_reports SET event_id = ? WHERE event_id = ?", to, from);
  database.run("UPDATE event_aliases SET event_id = ? WHERE event_id = ?", to, from);
  database.run(
    "INSERT INTO event_aliases (id, event_id) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET event_id = excluded.event_id",
    from,
    to,
  );
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
function writeAliases(database: Database, eventId: string, tellings: readonly Telling[]): void {
  const own = tellings.map((telling) => telling.eventId);
  const former = tellings.flatMap((telling) => telling.formerIds ?? []);
  const write = (ids: readonly string[], ifTaken: string) => {
    for (const id of new Set(ids)) {
      if (id !== eventId) database.run(`INSERT INTO event_aliases (id, event_id) VALUES (?, ?) ON CONFLICT (id) ${ifTaken}`, id, eventId);
    }
  };
  write(own, "DO UPDATE SET event_id = excluded.event_id");
  write(former, "DO NOTHING");
  database.run("DELETE FROM event_aliases WHERE id = ?", eventId);
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

function isSame(stored: StoredEvent | undefined, record: string, group: readonly Telling[], changed: ReadonlySet<string>): boolean {
  return (
    stored !== undefined &&
    stored.record === record &&
    stored.reports.size === group.length &&
    group.every(({ id }) => stored.reports.has(id) && !changed.has(id))
  );
}

const UPSERT_EVENT = `INSERT INTO events
  (id, kind, family, hedging, standing, start_day, end_day, reported_first_day, reported_last_day, record, changed_at, merged, words)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET (kind, family, hedging, standing, start_day, end_day, reported_first_day, reported_last_day, record, changed_at,
    merged, words)
    = (excluded.kind, excluded.family, excluded.hedging, excluded.standing, excluded.start_day, excluded.end_day,
      excluded.reported_first_day, excluded.reported_last_day, excluded.record, excluded.changed_at, excluded.merged, excluded.words)`;

/** `told`: the words of its reports' sentences. Those of the summary are only searched for: another report may bring another summary. */
function writeEvent({ database, revision }: Change, event: EventRecord, merged: Merged, told: ReadonlySet<string>): void {
  const sorted = (words: Iterable<string>) =>
    [...new Set(words)]
      .filter((word) => word !== "")
      .sort()
      .join(" ");
  const { id, kind, hedging, standing, when, reported } = event;
  const days = [when?.start, when?.end, reported?.first, reported?.last].map((day) => (day ? toDayNumber(day) : null));
  database.run(
    UPSERT_EVENT,
    id,
    kind,
    familyOf(kind),
    hedging,
    standing,
    ...days,
    JSON.stringify(event),
    revision,
    JSON.stringify(merged),
    sorted(told),
  );
  const searched = sorted([...told, ...searchWords(event.summary)]);
  database.run("DELETE FROM events_fts WHERE rowid = (SELECT row_number FROM events WHERE id = ?)", id);
  database.run("INSERT INTO events_fts (rowid, event_id, words) SELECT row_number, id, ? FROM events WHERE id = ?", searched, id);
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
  const insertNames = (table: string, names: EventRecord["sources"]) =>
    database.run(
      `INSERT INTO ${table} (event_id, source_id) SELECT ?, value FROM json_each(?) WHERE true ON CONFLICT DO NOTHING`,
      ...[id, JSON.stringify(names.map((name) => name.id))],
    );
  insertNames("event_sources", event.sources);
  insertNames("event_outlets", event.outlets);
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

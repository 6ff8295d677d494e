import { type Database, readRevision } from "#db/open.ts";
import type { EventRecord } from "#domain/event.ts";
import { searchWords } from "#domain/filter.ts";
import { familyOf } from "#domain/kind.ts";
import { type IsoDay, toDayNumber } from "#domain/time.ts";
import { mergeTellings, type Telling } from "#server/ingest/link.ts";

/** What questions are put to: the file, or the file as it was known on a day. */
export type Corpus = Pick<Database, "rows">;

/**
 * The corpus as it was known on a day: only reports published by then, and of every event only what those say. Statements read the same tables;
 * in front of them stand common table expressions of the same names. Events with earlier and later reports are merged anew from the earlier ones,
 * all others are as they are.
 */
export function asKnown(database: Database, day: IsoDay | null): Corpus {
  if (day === null) return database;
  return {
    rows: (statement, ...values) => {
      const known = knownStatement(database, day, { sql: statement, values });
      return database.rows(known.sql, ...known.values);
    },
  };
}

type Statement = { sql: string; values: readonly unknown[] };

/** The same SELECT, put to the corpus as it was known on a day. */
export function knownStatement(database: Database, day: IsoDay | null, { sql, values }: Statement): Statement {
  if (day === null) return { sql, values };
  const known = toDayNumber(day);
  const rest = sql.startsWith("WITH ") ? `,${sql.slice("WITH".length)}` : ` ${sql}`;
  return { sql: `WITH ${TABLES}${rest}`, values: [mergedAnew(database, known), known, ...values] };
}

// Their names hide the tables' names; `main` still means the tables.
const TABLES = `given AS MATERIALIZED (SELECT ? AS events, ? AS day),
  anew AS MATERIALIZED (SELECT value ->> '$.row' AS row_number, value -> '$.record' AS record, value FROM json_each((SELECT events FROM given))),
  anew_ids AS MATERIALIZED (SELECT record ->> '$.id' AS id FROM anew),
  event_reports AS (SELECT * FROM main.event_reports WHERE reported_day <= (SELECT day FROM given)),
  events AS (
    SELECT row_number, id, kind, family, hedging, standing, start_day, end_day, reported_first_day, reported_last_day, record, NULL AS words
    FROM main.events WHERE id IN (SELECT event_id FROM event_reports) AND id NOT IN (SELECT id FROM anew_ids)
    UNION ALL SELECT row_number, record ->> '$.id', record ->> '$.kind', value ->> '$.family', record ->> '$.hedging', record ->> '$.standing',
      value ->> '$.start', value ->> '$.end', value ->> '$.first', value ->> '$.last', record, value ->> '$.words' FROM anew),
  event_places AS (
    SELECT event_id, place_id, lng, lat FROM main.event_places WHERE event_id NOT IN (SELECT id FROM anew_ids)
    UNION ALL SELECT record ->> '$.id', p.value ->> '$.place.id', p.value ->> '$.place.lng', p.value ->> '$.place.lat'
    FROM anew, json_each(anew.record, '$.places') p),
  event_actors AS (
    SELECT event_id, actor_id FROM main.event_actors WHERE event_id NOT IN (SELECT id FROM anew_ids)
    UNION ALL SELECT record ->> '$.id', a.value ->> '$.id' FROM anew, json_each(anew.record, '$.actors') a
    WHERE a.value ->> '$.nameless' IS NULL),
  event_sources AS (
    SELECT event_id, source_id FROM main.event_sources WHERE event_id NOT IN (SELECT id FROM anew_ids)
    UNION ALL SELECT record ->> '$.id', s.value ->> '$.id' FROM anew, json_each(anew.record, '$.sources') s),
  event_outlets AS (
    SELECT event_id, source_id FROM main.event_outlets WHERE event_id NOT IN (SELECT id FROM anew_ids)
    UNION ALL SELECT record ->> '$.id', o.value ->> '$.id' FROM anew, json_each(anew.record, '$.outlets') o)`;

/** The last answer: one view of the page asks several questions as of the same day. */
const latest = new WeakMap<Database, { revision: number; day: number; json: string }>();

function mergedAnew(database: Database, day: number): string {
  const revision = readRevision(database);
  const found = latest.get(database);
  if (found && found.revision === revision && found.day === day) return found.json;
  const json = JSON.stringify(mergeKnown(database, day, findTorn(database, day)));
  latest.set(database, { revision, day, json });
  return json;
}

/** Events of which some reports were known on the day, and others not yet. */
function findTorn(database: Database, day: number): number[] {
  const found = database.rows<{ row: number }>(
    `SELECT e.row_number AS row FROM events e JOIN event_reports r ON r.event_id = e.id
    GROUP BY e.id HAVING COUNT(*) FILTER (WHERE r.reported_day <= ?) BETWEEN 1 AND COUNT(*) - 1`,
    day,
  );
  return found.map(({ row }) => row);
}

type KnownRow = { row: number; telling: string; words: string };
/** An event as the reports known on a day tell it; `words` as the full-text index holds them, each between two blanks. */
export type KnownEvent = ReturnType<typeof toRow>;

/** `rows`: row numbers of events. */
export function mergeKnown(database: Database, day: number, rows: readonly number[]): KnownEvent[] {
  const found = database.rows<KnownRow>(
    `SELECT e.row_number AS row, r.record AS telling, r.words
    FROM events e JOIN event_reports r ON r.event_id = e.id
    WHERE e.row_number IN (SELECT value FROM json_each(?)) AND r.reported_day <= ?`,
    JSON.stringify(rows),
    day,
  );
  const groups = new Map<number, { telling: Telling; words: string }[]>();
  for (const { row, telling, words } of found) {
    const group = groups.get(row) ?? [];
    group.push({ telling: JSON.parse(telling) as Telling, words }); // stored as such by ingest
    groups.set(row, group);
  }
  return [...groups].map(([row, group]) => toRow(row, group));
}

function toRow(row: number, group: readonly { telling: Telling; words: string }[]) {
  const record: EventRecord = mergeTellings(group.map(({ telling }) => telling));
  return {
    row,
    record,
    family: familyOf(record.kind),
    start: record.when && toDayNumber(record.when.start),
    end: record.when && toDayNumber(record.when.end),
    first: record.reported && toDayNumber(record.reported.first),
    last: record.reported && toDayNumber(record.reported.last),
    words: ` ${[...searchWords(record.summary), ...group.map(({ words }) => words)].join(" ")} `,
  };
}

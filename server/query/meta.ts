import { type Database, readRevision } from "#db/open.ts";
import type { Changes, Meta } from "#domain/answer.ts";
import { toIsoDay } from "#domain/time.ts";
import { countDocuments } from "./documents.ts";

/** What the corpus holds. `reading`: what documents are read with now. `since`: a data revision; how many events were added or changed after it is said. */
export function queryMeta(
  database: Database,
  since: number | null,
  { reading, ...versions }: Omit<Meta["versions"], "schema"> & { reading: string },
): Meta {
  const { all: documents, failed, outdated } = countDocuments(database, reading);
  const { extent, ...counts } = countEvents(database);
  return {
    revision: readRevision(database),
    counts: { documents, failed, outdated, ...counts },
    extent,
    versions: { ...versions, schema: database.schemaVersion },
    changedSince: since === null ? null : countChanged(database, since),
  };
}

type EventCounts = Pick<Meta["counts"], "events" | "places" | "actors" | "sources"> & { extent: Meta["extent"] };
/** They change only when documents come or go. */
const latest = new WeakMap<Database, { revision: number; counts: EventCounts }>();

function countEvents(database: Database): EventCounts {
  const revision = readRevision(database);
  const found = latest.get(database);
  if (found?.revision === revision) return found.counts;
  const [row] = database.rows<Omit<EventCounts, "extent"> & { first: number | null; last: number | null }>(
    `SELECT (SELECT COUNT(*) FROM events) AS events,
      (SELECT COUNT(*) FROM places p WHERE EXISTS (SELECT 1 FROM event_places m WHERE m.place_id = p.id)) AS places,
      (SELECT COUNT(*) FROM actors a WHERE EXISTS (SELECT 1 FROM event_actors m WHERE m.actor_id = a.id)) AS actors,
      (SELECT COUNT(*) FROM sources s WHERE EXISTS (SELECT 1 FROM event_sources m WHERE m.source_id = s.id)) AS sources,
      (SELECT MIN(start_day) FROM events) AS first, (SELECT MAX(end_day) FROM events) AS last`,
  );
  if (!row) throw new Error("A count gives one row.");
  const { first, last, ...counts } = row;
  const extent = first === null || last === null ? null : { from: toIsoDay(first), to: toIsoDay(last) };
  latest.set(database, { revision, counts: { ...counts, extent } });
  return { ...counts, extent };
}

/** How many events were last added or changed after one data revision and up to another. */
export function queryChanges(database: Database, since: number, until: number): Changes {
  const [counted] = database.rows<Changes>("SELECT COUNT(*) AS changed FROM events WHERE changed_at > ? AND changed_at <= ?", since, until);
  return counted ?? { changed: 0 };
}

function countChanged(database: Database, since: number): number {
  const [counted] = database.rows<{ count: number }>("SELECT COUNT(*) AS count FROM events WHERE changed_at > ?", since);
  return counted?.count ?? 0;
}

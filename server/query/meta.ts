import { type Database, readRevision } from "#db/open.ts";
import type { Meta } from "#domain/answer.ts";
import { toIsoDay } from "#domain/time.ts";

/** What the corpus holds. `reading`: what documents are read with now. `since`: a data revision; how many events were added or changed after it is said. */
export function queryMeta(
  database: Database,
  since: number | null,
  { reading, ...versions }: Omit<Meta["versions"], "schema"> & { reading: string },
): Meta {
  const [counts] = database.rows<Meta["counts"]>(
    `SELECT (SELECT COUNT(*) FROM documents) AS documents,
      (SELECT COUNT(*) FROM documents WHERE status = 'failed') AS failed,
      (SELECT COUNT(*) FROM documents WHERE text IS NOT NULL AND read_with IS NOT ?) AS outdated,
      (SELECT COUNT(*) FROM events) AS events,
      (SELECT COUNT(DISTINCT place_id) FROM event_places) AS places,
      (SELECT COUNT(DISTINCT actor_id) FROM event_actors) AS actors,
      (SELECT COUNT(DISTINCT source_id) FROM event_sources) AS sources`,
    reading,
  );
  const [extent] = database.rows<{ first: number | null; last: number | null }>(
    "SELECT MIN(start_day) AS first, MAX(end_day) AS last FROM events",
  );
  if (!counts || !extent) throw new Error("A count gives one row.");
  return {
    revision: readRevision(database),
    counts,
    extent: extent.first === null || extent.last === null ? null : { from: toIsoDay(extent.first), to: toIsoDay(extent.last) },
    versions: { ...versions, schema: database.schemaVersion },
    changedSince: since === null ? null : countChanged(database, since),
  };
}

function countChanged(database: Database, since: number): number {
  const [counted] = database.rows<{ count: number }>("SELECT COUNT(*) AS count FROM events WHERE changed_at > ?", since);
  return counted?.count ?? 0;
}

import type { Database } from "#db/open.ts";
import type { EventRecord } from "#domain/event.ts";
import type { Filter } from "#domain/filter.ts";

/** The events with these ids, in the order of the ids. */
export function readRecords(database: Database, ids: readonly string[], _filter: Pick<Filter, "knownBy">): EventRecord[] {
  const found = database.rows<{ id: string; record: string }>(
    "SELECT id, record FROM events WHERE id IN (SELECT value FROM json_each(?))",
    JSON.stringify(ids),
  );
  const records = new Map(found.map(({ id, record }) => [id, JSON.parse(record) as EventRecord])); // written by ingest as such
  return ids.flatMap((id) => records.get(id) ?? []);
}

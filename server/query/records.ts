import type { EventRecord } from "#domain/event.ts";
import type { Corpus } from "./known.ts";

/** The events with these ids, in the order of the ids. */
export function readRecords(corpus: Corpus, ids: readonly string[]): EventRecord[] {
  const found = corpus.rows<{ id: string; record: string }>(
    "SELECT id, record FROM events WHERE id IN (SELECT value FROM json_each(?))",
    JSON.stringify(ids),
  );
  const records = new Map(found.map(({ id, record }) => [id, JSON.parse(record) as EventRecord])); // written by ingest as such
  return ids.flatMap((id) => records.get(id) ?? []);
}

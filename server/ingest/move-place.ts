import type { Database } from "#db/open.ts";
import type { EventPlace } from "#domain/event.ts";
import type { Place } from "#domain/place.ts";
import type { Merged } from "./merge.ts";
import type { Telling } from "./telling.ts";

/**
 * Where a newer gazetteer says that a place lies, it lies for all that was told of it before, too: one place has one point on the map.
 * The events count as changed with `revision`.
 */
export function movePlace(database: Database, revision: number, place: Place): void {
  const moved = (placed: readonly EventPlace[]) => placed.map((each) => (each.place.id === place.id ? { ...each, place } : each));
  const listed = (statement: string) => database.rows<{ id: string }>(statement, place.id).map(({ id }) => id);
  // One at a time: a country may have been told of very often. Every telling's places are among the mentions of its document.
  for (const id of listed(TELLINGS)) {
    const [stored] = database.rows<{ record: string }>("SELECT record FROM event_reports WHERE id = ?", id);
    if (!stored) continue;
    const telling = JSON.parse(stored.record) as Telling; // written by `writeReport` and nobody else
    if (!telling.places.some((each) => each.place.id === place.id)) continue;
    const record = JSON.stringify({ ...telling, places: moved(telling.places) });
    database.run("UPDATE event_reports SET record = ? WHERE id = ?", record, id);
  }
  for (const id of listed("SELECT event_id AS id FROM event_places WHERE place_id = ?")) {
    const [stored] = database.rows<{ record: string; merged: string | null }>("SELECT record, merged FROM events WHERE id = ?", id);
    if (!stored) continue;
    // Both written by `writeEvent` and nobody else.
    const record = JSON.parse(stored.record) as { places: EventPlace[] };
    const merged = stored.merged === null ? null : (JSON.parse(stored.merged) as Merged);
    if (merged) merged.placed.places = moved(merged.placed.places);
    database.run(
      "UPDATE events SET record = ?, merged = ?, changed_at = ? WHERE id = ?",
      ...[JSON.stringify({ ...record, places: moved(record.places) }), merged === null ? null : JSON.stringify(merged), revision, id],
    );
  }
  database.run("UPDATE event_places SET lng = ?, lat = ? WHERE place_id = ?", place.lng, place.lat, place.id);
}

const TELLINGS = `SELECT id FROM event_reports WHERE document_id IN (SELECT document_id FROM mentions WHERE place_id = ?)`;

import type { Database } from "#db/open.ts";
import type { EventActor } from "#domain/event.ts";
import type { Gazetteer, Place } from "#domain/place.ts";
import { toSlug } from "#domain/slug.ts";
import { stateByCode } from "#server/extract/lexicon/states.ts";
import { movePlace } from "./move-place.ts";
import type { Change } from "./store-events.ts";

type Named = { id: string; name: string };
type ActorRow = {
  id: string;
  name: string;
  type: EventActor["type"];
  country: string | null;
  parentId: string | null;
  seat: string | null;
};

/** Places with all regions that they lie in, and the regions' names. What was told of a place that has moved moves with it. */
export function storePlaces({ database, revision }: Change, found: Iterable<Place>, gazetteer: Gazetteer): void {
  for (const place of new Map([...found].map((each) => [each.id, each])).values()) {
    const { id, name, level, country, lng, lat } = place;
    const record = JSON.stringify(place);
    const [stored] = database.rows<{ record: string }>("SELECT record FROM places WHERE id = ?", id);
    if (stored?.record === record) continue;
    database.run(
      `INSERT INTO places (id, name, level, country, lng, lat, record) VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET (name, level, country, lng, lat, record)
        = (excluded.name, excluded.level, excluded.country, excluded.lng, excluded.lat, excluded.record)`,
      ...[id, name, level, country, lng, lat, record],
    );
    database.run("DELETE FROM place_regions WHERE place_id = ?", id);
    for (const [depth, regionId] of place.regions.entries()) {
      database.run(
        `INSERT INTO regions (id, name, parent_id) VALUES (?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET (name, parent_id) = (excluded.name, excluded.parent_id)`,
        ...[regionId, gazetteer.byId(regionId)?.name ?? regionId, place.regions[depth - 1] ?? null],
      );
      database.run("INSERT INTO place_regions (place_id, region_id) VALUES (?, ?) ON CONFLICT DO NOTHING", id, regionId);
    }
    // A record that `JSON.stringify` above wrote.
    if (stored && liesElsewhere(JSON.parse(stored.record) as Place, place)) movePlace(database, revision, place);
  }
}

function liesElsewhere(a: Place, b: Place): boolean {
  return a.lng !== b.lng || a.lat !== b.lat || a.regions.join(" ") !== b.regions.join(" ");
}

/** Of two spellings of one id the first in code-unit order stays, so that the order of ingest does not show. */
export function storeSources(database: Database, found: Iterable<Named>): void {
  for (const { id, name } of found) {
    database.run(
      "INSERT INTO sources (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name WHERE excluded.name < name",
      ...[id, name],
    );
  }
}

const READ_ACTOR = "SELECT id, name, type, country, parent_id AS parentId, seat FROM actors WHERE id = ?";

/** Tellings may differ on what an actor is; whatever their order, the same of them wins. */
export function storeActors(database: Database, found: Iterable<EventActor>): void {
  for (const actor of found) {
    const row = toActorRow(actor);
    const [stored] = database.rows<ActorRow>(READ_ACTOR, row.id);
    if (!stored || outranks(row, stored)) writeActor(database, row);
  }
}

/** After tellings went away: what an actor is now follows from the others. A state is what it is in all of them. */
export function settleActors(database: Database, ids: Iterable<string>): void {
  for (const id of ids) {
    const [stored] = database.rows<ActorRow>(READ_ACTOR, id);
    if (!stored || stored.type === "state") continue;
    const told = database.rows<{ actor: string }>(
      `SELECT DISTINCT a.value AS actor FROM event_actors e JOIN event_reports r ON r.event_id = e.event_id, json_each(r.record, '$.actors') a
      WHERE e.actor_id = ? AND a.value ->> '$.id' = ?`,
      ...[id, id],
    );
    // Stored with the report, as an EventActor.
    const rows = told.map(({ actor }) => toActorRow(JSON.parse(actor) as EventActor));
    const first = rows.reduce<ActorRow | null>((best, row) => (best === null || outranks(row, best) ? row : best), null);
    if (first) writeActor(database, first);
  }
}

function writeActor(database: Database, { id, name, type, country, parentId, seat }: ActorRow): void {
  database.run(
    `INSERT INTO actors (id, name, type, country, parent_id, seat) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET (name, type, country, parent_id, seat)
      = (excluded.name, excluded.type, excluded.country, excluded.parent_id, excluded.seat)`,
    ...[id, name, type, country, parentId, seat],
  );
}

const TYPE_RANK = { state: 2, org: 1, person: 0 } as const;

function outranks(a: ActorRow, b: ActorRow): boolean {
  const byCountry = Number(a.country !== null) - Number(b.country !== null);
  if (byCountry !== 0) return byCountry > 0;
  const byType = TYPE_RANK[a.type] - TYPE_RANK[b.type];
  if (byType !== 0) return byType > 0;
  return JSON.stringify(a) < JSON.stringify(b);
}

function toActorRow({ id, name, type, country, seat }: EventActor): ActorRow {
  const state = type === "state" || country === null ? null : stateByCode(country);
  return { id, name, type, country, parentId: state ? toSlug(state.name) : null, seat: seat ? JSON.stringify(seat) : null };
}

/** Takes out what no document or event speaks of any more. */
export function dropUnusedNames(database: Database): void {
  database.run("DELETE FROM actors WHERE NOT EXISTS (SELECT 1 FROM event_actors WHERE actor_id = actors.id)");
  database.run(`DELETE FROM sources WHERE NOT EXISTS (SELECT 1 FROM event_sources WHERE source_id = sources.id)
    AND NOT EXISTS (SELECT 1 FROM event_outlets WHERE source_id = sources.id)
    AND NOT EXISTS (SELECT 1 FROM documents WHERE outlet_id = sources.id)`);
  const unused = `SELECT id FROM places WHERE NOT EXISTS (SELECT 1 FROM mentions WHERE place_id = places.id)
    AND NOT EXISTS (SELECT 1 FROM event_places WHERE place_id = places.id)`;
  database.run(`DELETE FROM place_regions WHERE place_id IN (${unused})`);
  database.run(`DELETE FROM places WHERE id IN (${unused})`);
  database.run("DELETE FROM regions WHERE NOT EXISTS (SELECT 1 FROM place_regions WHERE region_id = regions.id)");
}

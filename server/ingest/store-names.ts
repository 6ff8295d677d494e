import { and, eq, sql } from "drizzle-orm";
import type { Queries } from "#db/open.ts";
import { actors, placeRegions, places, regions, sources } from "#db/schema.ts";
import type { EventActor } from "#domain/event.ts";
import type { Gazetteer, Place } from "#domain/place.ts";
import { toSlug } from "#domain/slug.ts";
import { stateByCode } from "#server/extract/lexicon/states.ts";

type Named = { id: string; name: string };

/** Places with all regions that they lie in, and the regions' names. */
export function storePlaces(db: Queries, found: Iterable<Place>, gazetteer: Gazetteer): void {
  for (const place of new Map([...found].map((each) => [each.id, each])).values()) {
    const { id, name, level, country, lng, lat } = place;
    const row = { name, level, country, lng, lat, record: JSON.stringify(place) };
    const isKnown = db
      .select({ id: places.id })
      .from(places)
      .where(and(eq(places.id, id), eq(places.record, row.record)))
      .get();
    if (isKnown) continue;
    db.insert(places)
      .values({ id, ...row })
      .onConflictDoUpdate({ target: places.id, set: row })
      .run();
    db.delete(placeRegions).where(eq(placeRegions.placeId, id)).run();
    for (const [depth, regionId] of place.regions.entries()) {
      const region = { name: gazetteer.byId(regionId)?.name ?? regionId, parentId: place.regions[depth - 1] ?? null };
      db.insert(regions)
        .values({ id: regionId, ...region })
        .onConflictDoUpdate({ target: regions.id, set: region })
        .run();
      db.insert(placeRegions).values({ placeId: id, regionId }).onConflictDoNothing().run();
    }
  }
}

/** Of two spellings of one id the first in code-unit order stays, so that the order of ingest does not show. */
export function storeSources(db: Queries, found: Iterable<Named>): void {
  for (const { id, name } of found) {
    db.insert(sources)
      .values({ id, name })
      .onConflictDoUpdate({ target: sources.id, set: { name }, setWhere: sql`excluded.name < ${sources.name}` })
      .run();
  }
}

type ActorRow = typeof actors.$inferSelect;

/** Tellings may differ on what an actor is; whatever their order, the same of them wins. */
export function storeActors(db: Queries, found: Iterable<EventActor>): void {
  for (const actor of found) {
    const row = toActorRow(actor);
    const stored = db.select().from(actors).where(eq(actors.id, row.id)).get();
    if (!stored) db.insert(actors).values(row).run();
    else if (outranks(row, stored)) db.update(actors).set(row).where(eq(actors.id, row.id)).run();
  }
}

/** After tellings went away: what an actor is now follows from the others. A state is what it is in all of them. */
export function settleActors(db: Queries, ids: Iterable<string>): void {
  for (const id of ids) {
    const stored = db.select().from(actors).where(eq(actors.id, id)).get();
    if (!stored || stored.type === "state") continue;
    const told = db.all<{ actor: string }>(
      sql`SELECT DISTINCT a.value AS actor FROM event_actors e JOIN event_reports r ON r.event_id = e.event_id, json_each(r.record, '$.actors') a
        WHERE e.actor_id = ${id} AND a.value ->> '$.id' = ${id}`,
    );
    // Stored with the report, as an EventActor.
    const rows = told.map(({ actor }) => toActorRow(JSON.parse(actor) as EventActor));
    const first = rows.reduce<ActorRow | null>((best, row) => (best === null || outranks(row, best) ? row : best), null);
    if (first) db.update(actors).set(first).where(eq(actors.id, id)).run();
  }
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
export function dropUnusedNames(db: Queries): void {
  db.run(sql`DELETE FROM actors WHERE id NOT IN (SELECT actor_id FROM event_actors)`);
  db.run(sql`DELETE FROM sources WHERE id NOT IN (SELECT source_id FROM event_sources UNION SELECT source_id FROM event_outlets
    UNION SELECT outlet_id FROM documents WHERE outlet_id IS NOT NULL)`);
  const unused = sql`SELECT id FROM places WHERE id NOT IN (SELECT place_id FROM mentions WHERE place_id IS NOT NULL)
    AND id NOT IN (SELECT place_id FROM event_places)`;
  db.run(sql`DELETE FROM place_regions WHERE place_id IN (${unused})`);
  db.run(sql`DELETE FROM places WHERE id IN (${unused})`);
  db.run(sql`DELETE FROM regions WHERE id NOT IN (SELECT region_id FROM place_regions)`);
}

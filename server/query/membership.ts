import type { Facet } from "#domain/filter.ts";

/** Which events have which values of a facet: `(event_id, value)`, each pair once. Filter and counts both read it here. */
export const MEMBERSHIP: Record<Facet, string> = {
  actor: "SELECT event_id, actor_id AS value FROM event_actors",
  source: "SELECT event_id, source_id AS value FROM event_sources",
  outlet: "SELECT event_id, source_id AS value FROM event_outlets",
  region: "SELECT DISTINCT p.event_id, r.region_id AS value FROM event_places p JOIN place_regions r ON r.place_id = p.place_id",
  kind: "SELECT id AS event_id, kind AS value FROM events UNION ALL SELECT id, family FROM events",
  hedging: "SELECT id AS event_id, hedging AS value FROM events",
};

import type { Facet } from "#domain/filter.ts";

/** Which events have which values of a facet: `(event_id, value)`. A pair may come twice where an event has two places in a region. */
export const MEMBERSHIP: Record<Facet, string> = {
  actor: "SELECT event_id, actor_id AS value FROM event_actors",
  source: "SELECT event_id, source_id AS value FROM event_sources",
  outlet: "SELECT event_id, source_id AS value FROM event_outlets",
  region: "SELECT p.event_id, r.region_id AS value FROM event_places p JOIN place_regions r ON r.place_id = p.place_id",
  kind: "SELECT id AS event_id, kind AS value FROM events UNION ALL SELECT id, family FROM events",
  hedging: "SELECT id AS event_id, hedging AS value FROM events",
};

/** How many of `matching`, a table of rows of `events`, have each value: `(value, count)`. */
export const COUNTS: Record<Facet, string> = {
  actor: `SELECT value, COUNT(*) AS count FROM matching JOIN (${MEMBERSHIP.actor}) m ON m.event_id = matching.id GROUP BY value`,
  source: `SELECT value, COUNT(*) AS count FROM matching JOIN (${MEMBERSHIP.source}) m ON m.event_id = matching.id GROUP BY value`,
  outlet: `SELECT value, COUNT(*) AS count FROM matching JOIN (${MEMBERSHIP.outlet}) m ON m.event_id = matching.id GROUP BY value`,
  region: `SELECT value, COUNT(DISTINCT event_id) AS count FROM matching JOIN (${MEMBERSHIP.region}) m ON m.event_id = matching.id GROUP BY value`,
  kind: "SELECT kind AS value, COUNT(*) AS count FROM matching GROUP BY kind UNION ALL SELECT family, COUNT(*) FROM matching GROUP BY family",
  hedging: "SELECT hedging AS value, COUNT(*) AS count FROM matching GROUP BY hedging",
};

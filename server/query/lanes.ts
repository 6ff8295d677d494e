import type { Filter } from "#domain/filter.ts";
import { KIND_FAMILIES, KIND_FAMILY_IDS } from "#domain/kind.ts";
import type { Lanes } from "#domain/view.ts";
import type { Corpus } from "./known.ts";
import { MEMBERSHIP } from "./membership.ts";
import { spanColumns, where } from "./where.ts";

/** More lanes than this are not told apart; what is left shares one. */
const MAX_LANES = 12;
// No id of a facet begins with an underscore.
const REST = "_rest";
const NOBODY = "_none";
const ALL = "_all";

export type Lane = { id: string; label: string; count: number };
/** The lanes of all dated events that pass, wherever the timeline is zoomed, so that they stay while it pans; and who stands in which. */
export type LaneChart = { lanes: Lane[]; lanesOf(event: string): string[] };

const LANE_MEMBERSHIP: Record<Exclude<Lanes, "none">, string> = {
  actor: MEMBERSHIP.actor,
  source: MEMBERSHIP.source,
  kind: "SELECT id AS event_id, family AS value FROM events",
};
const UNNAMED: Record<Lanes, string> = { actor: "No actor named", source: "No source named", kind: "", none: "" };

export function chartLanes(corpus: Corpus, filter: Filter, by: Lanes): LaneChart {
  const passing = where(filter);
  const dated = `SELECT e.id FROM events e WHERE ${spanColumns(filter).start} IS NOT NULL AND ${passing.sql}`;
  const ids = corpus.rows<{ id: string }>(dated, ...passing.values).map(({ id }) => id);
  if (by === "none") {
    return { lanes: ids.length === 0 ? [] : [{ id: ALL, label: "All events", count: ids.length }], lanesOf: () => [ALL] };
  }
  const members = corpus.rows<{ event: string; value: string }>(
    `WITH dated AS MATERIALIZED (${dated})
    SELECT m.event_id AS event, m.value FROM dated JOIN (${LANE_MEMBERSHIP[by]}) m ON m.event_id = dated.id`,
    ...passing.values,
  );
  const sizes = countBy(members.map(({ value }) => value));
  const ranked = [...sizes].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1)).map(([value]) => value);
  const own = new Set(ranked.slice(0, MAX_LANES));
  const standing = new Map<string, Set<string>>();
  for (const { event, value } of members) {
    const lanes = standing.get(event) ?? new Set();
    standing.set(event, lanes.add(own.has(value) ? value : REST));
  }
  // An event stands in the shared lane only when none of its own lanes is there.
  const lanesOf = (event: string) => {
    const lanes = [...(standing.get(event) ?? [NOBODY])];
    return lanes.length > 1 ? lanes.filter((lane) => lane !== REST) : lanes;
  };
  const counts = countBy(ids.flatMap(lanesOf));
  const names = namesOf(corpus, by, own);
  const label = (id: string) => (id === REST ? `${ranked.length - own.size} others` : id === NOBODY ? UNNAMED[by] : (names.get(id) ?? id));
  const shown = [...ranked.slice(0, MAX_LANES), REST, NOBODY].filter((id) => counts.has(id));
  return { lanes: shown.map((id) => ({ id, label: label(id), count: counts.get(id) ?? 0 })), lanesOf };
}

function namesOf(corpus: Corpus, by: Exclude<Lanes, "none">, ids: Set<string>): Map<string, string> {
  if (by === "kind") return new Map(KIND_FAMILY_IDS.map((family) => [family, KIND_FAMILIES[family].label]));
  const table = by === "actor" ? "actors" : "sources";
  const found = corpus.rows<{ id: string; name: string }>(
    `SELECT id, name FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`,
    JSON.stringify([...ids]),
  );
  return new Map(found.map(({ id, name }) => [id, name]));
}

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

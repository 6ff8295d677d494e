import { KIND_FAMILIES, KIND_FAMILY_IDS } from "#domain/kind.ts";
import type { Lanes } from "#domain/view.ts";
import type { Corpus } from "./known.ts";
import { MEMBERSHIP } from "./membership.ts";

/** More lanes than this are not told apart; what is left shares one. */
export const MAX_LANES = 12;
// No id of a facet begins with an underscore.
export const REST = "_rest";
export const NOBODY = "_none";
export const ALL = "_all";

export type Lane = { id: string; label: string; count: number };
/** The lanes of all dated events that pass, wherever the timeline is zoomed, so that they stay while it pans; and who stands in which. */
export type LaneChart = { lanes: Lane[]; lanesOf(event: string): string[] };

const LANE_MEMBERSHIP: Record<Exclude<Lanes, "none">, string> = {
  actor: MEMBERSHIP.actor,
  source: MEMBERSHIP.source,
  kind: "SELECT id AS event_id, family AS value FROM events",
};
export const UNNAMED: Record<Lanes, string> = { actor: "No actor named", source: "No source named", kind: "", none: "" };

/** `dated`: ids of all dated events that pass. */
export function chartLanes(corpus: Corpus, dated: readonly string[], by: Lanes): LaneChart {
  if (by === "none") {
    return { lanes: dated.length === 0 ? [] : [{ id: ALL, label: "All events", count: dated.length }], lanesOf: () => [ALL] };
  }
  const members = readMembers(corpus, dated, by);
  const sizes = [...countBy(members.map(({ value }) => value))];
  const ranked = sizes.sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1)).map(([value]) => value);
  const own = new Set(ranked.slice(0, MAX_LANES));
  const standing = new Map<string, string[]>(dated.map((event) => [event, []]));
  const resting = new Set<string>();
  for (const { event, value } of members) {
    if (own.has(value)) standing.get(event)?.push(value);
    else resting.add(event);
  }
  // An event stands in the shared lane only when none of its own lanes is there.
  for (const [event, lanes] of standing) if (lanes.length === 0) lanes.push(resting.has(event) ? REST : NOBODY);
  const lanesOf = (event: string) => standing.get(event) ?? [NOBODY];
  const counts = countBy(dated.flatMap(lanesOf));
  const names = namesOf(corpus, by, own);
  const label = (id: string) => (id === REST ? `${ranked.length - own.size} others` : id === NOBODY ? UNNAMED[by] : (names.get(id) ?? id));
  const shown = [...own, REST, NOBODY].filter((id) => counts.has(id));
  return { lanes: shown.map((id) => ({ id, label: label(id), count: counts.get(id) ?? 0 })), lanesOf };
}

function readMembers(corpus: Corpus, dated: readonly string[], by: Exclude<Lanes, "none">): { event: string; value: string }[] {
  // As one JSON text: row by row takes twice as long.
  const [found] = corpus.rows<{ members: string }>(
    `SELECT json_group_array(json_array(event_id, value)) AS members FROM (${LANE_MEMBERSHIP[by]})
    WHERE event_id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(dated),
  );
  const pairs: [string, string][] = JSON.parse(found?.members ?? "[]");
  return pairs.map(([event, value]) => ({ event, value }));
}

export function namesOf(corpus: Corpus, by: Exclude<Lanes, "none">, ids: Set<string>): Map<string, string> {
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

import { type Database, readRevision } from "#db/open.ts";
import { FACETS, type Facet } from "#domain/filter.ts";
import { EVENT_KINDS, familyOf, HEDGING_LABELS, HEDGINGS, KIND_FAMILIES, KIND_FAMILY_IDS, KIND_LABELS } from "#domain/kind.ts";
import { COUNTS } from "./membership.ts";

export type NamedValue = { id: string; label: string; parent: string | null };

/** The values of each facet in the whole corpus; they change only when documents come or go. */
const latest = new WeakMap<Database, { revision: number; values: Record<Facet, NamedValue[]> }>();

/**
 * Every value that an event of the corpus has, the most frequent first, a parent before its children where both are equally frequent:
 * an order that no filter changes.
 */
export function facetValues(database: Database): Record<Facet, NamedValue[]> {
  const revision = readRevision(database);
  const found = latest.get(database);
  if (found?.revision === revision) return found.values;
  const entries = FACETS.map((facet): [Facet, NamedValue[]] => [facet, readValues(database, facet)]);
  const values = Object.fromEntries(entries) as Record<Facet, NamedValue[]>; // FACETS names every key
  latest.set(database, { revision, values });
  return values;
}

/** The name of a value that no event has: it may still be chosen. */
export function nameOf(database: Database, facet: Facet, id: string): NamedValue {
  const [found] = database.rows<Unnamed>(`SELECT id, label, parent FROM (${NAMES[facet]}) WHERE id = ?`, id);
  return toNamed(facet, found ?? { id, label: null, parent: null });
}

type Unnamed = { id: string; label: string | null; parent: string | null };

function readValues(database: Database, facet: Facet): NamedValue[] {
  const counted = database.rows<{ value: string; count: number }>(
    `WITH matching AS (SELECT * FROM events) SELECT value, count FROM (${COUNTS[facet]})`,
  );
  return nameValues(database, facet, new Map(counted.map(({ value, count }) => [value, count])));
}

/** Names values, the most frequent first. */
export function nameValues(database: Database, facet: Facet, counts: ReadonlyMap<string, number>): NamedValue[] {
  const found = database.rows<Unnamed>(
    `SELECT v.value AS id, n.label, n.parent FROM json_each(?) v LEFT JOIN (${NAMES[facet]}) n ON n.id = v.value`,
    JSON.stringify([...counts.keys()]),
  );
  return found
    .map((value) => ({ ...toNamed(facet, value), count: counts.get(value.id) ?? 0 }))
    .sort(
      (a, b) =>
        b.count - a.count || Number(a.parent !== null) - Number(b.parent !== null) || compare(a.label, b.label) || compare(a.id, b.id),
    )
    .map(({ count: _count, ...value }) => value);
}

const NAMES: Record<Facet, string> = {
  actor: "SELECT id, name AS label, parent_id AS parent FROM actors",
  source: "SELECT id, name AS label, NULL AS parent FROM sources",
  outlet: "SELECT id, name AS label, NULL AS parent FROM sources",
  region: "SELECT id, name AS label, parent_id AS parent FROM regions",
  kind: "SELECT NULL AS id, NULL AS label, NULL AS parent",
  hedging: "SELECT NULL AS id, NULL AS label, NULL AS parent",
};

/** Closed lists are named by the domain, not by the database. */
const CLOSED = new Map<string, Omit<NamedValue, "id">>([
  ...KIND_FAMILY_IDS.map((id): [string, Omit<NamedValue, "id">] => [id, { label: KIND_FAMILIES[id].label, parent: null }]),
  ...EVENT_KINDS.map((id): [string, Omit<NamedValue, "id">] => [id, { label: KIND_LABELS[id], parent: familyOf(id) }]),
  ...HEDGINGS.map((id): [string, Omit<NamedValue, "id">] => [id, { label: HEDGING_LABELS[id], parent: null }]),
]);

function toNamed(facet: Facet, { id, label, parent }: Unnamed): NamedValue {
  const closed = facet === "kind" || facet === "hedging" ? CLOSED.get(id) : undefined;
  return { id, label: closed?.label ?? label ?? id, parent: closed?.parent ?? parent };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

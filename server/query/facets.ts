import type { Database } from "#db/open.ts";
import type { Facets, FacetValue } from "#domain/answer.ts";
import { FACETS, type Facet, type Filter } from "#domain/filter.ts";
import { EVENT_KINDS, familyOf, HEDGING_LABELS, HEDGINGS, KIND_FAMILIES, KIND_FAMILY_IDS, KIND_LABELS } from "#domain/kind.ts";
import { asKnown, type Corpus } from "./known.ts";
import { MEMBERSHIP } from "./membership.ts";
import { where } from "./where.ts";

/** More rows than anyone reads; what is chosen comes on top. */
const MAX_VALUES = 200;

/**
 * Every value of the corpus with its count under all filters but the facet's own. In the order of the whole corpus, the most frequent first,
 * so that a value stays where it is while its count changes.
 */
export function queryFacets(database: Database, filter: Filter): Facets {
  const entries = FACETS.map((facet): [Facet, FacetValue[]] => [facet, queryFacet(database, filter, facet)]);
  return Object.fromEntries(entries) as Facets; // FACETS names every key
}

type Counted = { id: string; label: string | null; parent: string | null; whole: number; count: number };
type Named = Counted & { label: string };

/** One facet's values. Regions: countries and their first-order regions; a district only when it is chosen. */
export function queryFacet(database: Database, filter: Filter, facet: Facet): FacetValue[] {
  const whole = database.rows<Omit<Counted, "count">>(
    `SELECT m.value AS id, n.label, n.parent, COUNT(*) AS whole FROM (${MEMBERSHIP[facet]}) m LEFT JOIN (${NAMES[facet]}) n ON n.id = m.value
    GROUP BY m.value`,
  );
  const counts = countMatching(asKnown(database, filter.knownBy), filter, facet);
  const counted = whole.map((value): Counted => ({ ...value, count: counts.get(value.id) ?? 0 }));
  const known = new Set(counted.map(({ id }) => id));
  const chosen = new Set([...filter[facet].only, ...filter[facet].not]);
  const absent = [...chosen].filter((id) => !known.has(id)).map((id) => ({ id, ...nameOf(database, facet, id), whole: 0, count: 0 }));
  const values = [...counted, ...absent].map((value) => named(facet, value)).sort(inOrder);
  const parents = new Map(values.map(({ id, parent }) => [id, parent]));
  const isShown = ({ parent }: Named) => facet !== "region" || parent === null || (parents.get(parent) ?? null) === null;
  const shown = new Set(values.filter(isShown).slice(0, MAX_VALUES));
  return values
    .filter((value) => shown.has(value) || chosen.has(value.id))
    .map(({ id, label, parent, count }) => ({ id, label, parent, count }));
}

function countMatching(corpus: Corpus, filter: Filter, facet: Facet): Map<string, number> {
  const others = where(filter, facet);
  const counts = corpus.rows<{ id: string; count: number }>(
    `WITH matching AS MATERIALIZED (SELECT e.id FROM events e WHERE ${others.sql})
    SELECT m.value AS id, COUNT(*) AS count FROM matching JOIN (${MEMBERSHIP[facet]}) m ON m.event_id = matching.id GROUP BY m.value`,
    ...others.values,
  );
  return new Map(counts.map(({ id, count }) => [id, count]));
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
const CLOSED_NAMES = new Map<string, { label: string; parent: string | null }>([
  ...KIND_FAMILY_IDS.map((id): [string, { label: string; parent: null }] => [id, { label: KIND_FAMILIES[id].label, parent: null }]),
  ...EVENT_KINDS.map((id): [string, { label: string; parent: string }] => [id, { label: KIND_LABELS[id], parent: familyOf(id) }]),
  ...HEDGINGS.map((id): [string, { label: string; parent: null }] => [id, { label: HEDGING_LABELS[id], parent: null }]),
]);

function nameOf(database: Database, facet: Facet, id: string): { label: string | null; parent: string | null } {
  const [found] = database.rows<{ label: string; parent: string | null }>(`SELECT label, parent FROM (${NAMES[facet]}) WHERE id = ?`, id);
  return found ?? { label: null, parent: null };
}

function named(facet: Facet, value: Counted): Named {
  const closed = facet === "kind" || facet === "hedging" ? CLOSED_NAMES.get(value.id) : undefined;
  return { ...value, label: closed?.label ?? value.label ?? value.id, parent: closed?.parent ?? value.parent };
}

/** A parent before its children where both are in equally many events. */
function inOrder(a: Named, b: Named): number {
  return b.whole - a.whole || Number(a.parent !== null) - Number(b.parent !== null) || compare(a.label, b.label) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

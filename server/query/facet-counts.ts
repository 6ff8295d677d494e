import { FACETS, type Facet, type Filter } from "#domain/filter.ts";
import type { Corpus } from "./known.ts";
import { COUNTS } from "./membership.ts";
import { where } from "./where.ts";

export type FacetCounts = Record<Facet, Map<string, number>>;

/** Of each facet, how many events have each value under all filters but the facet's own. A value that none has is missing. */
export function countFacets(corpus: Corpus, filter: Filter): FacetCounts {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map()])) as FacetCounts; // FACETS names every key
  const isAsked = (facet: Facet) => filter[facet].only.length + filter[facet].not.length > 0;
  // Facets that are not asked about leave nothing out: one set of events serves them all.
  const questions = [
    { leftOut: null, facets: FACETS.filter((facet) => !isAsked(facet)) },
    ...FACETS.filter(isAsked).map((facet) => ({ leftOut: facet, facets: [facet] })),
  ];
  for (const { leftOut, facets } of questions) {
    if (facets.length === 0) continue;
    const passing = where(filter, leftOut);
    const counted = corpus.rows<{ facet: Facet; value: string; count: number }>(
      `WITH matching AS MATERIALIZED (SELECT e.id, e.kind, e.family, e.hedging FROM events e WHERE ${passing.sql})
      ${facets.map((facet) => `SELECT '${facet}' AS facet, value, count FROM (${COUNTS[facet]})`).join(" UNION ALL ")}`,
      ...passing.values,
    );
    for (const { facet, value, count } of counted) counts[facet].set(value, count);
  }
  return counts;
}

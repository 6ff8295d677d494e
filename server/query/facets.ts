import type { Database } from "#db/open.ts";
import type { Facets, FacetValue } from "#domain/answer.ts";
import { FACETS, type Facet, type Filter } from "#domain/filter.ts";
import type { Place } from "#domain/place.ts";
import { countFacets } from "./facet-counts.ts";
import { facetValues, type NamedValue, nameOf } from "./facet-values.ts";
import { asKnown } from "./known.ts";
import { atOneMoment } from "./moment.ts";

/** A region that a click on the map may choose though no event is known there. */
export type RegionLookup = (id: string) => Pick<Place, "id" | "name" | "country"> | null;

/** More rows than anyone reads; what is chosen comes on top. */
const MAX_VALUES = 200;

/**
 * The values of the corpus with their counts under all filters but the facet's own. A value that would give none stays where it is, with 0.
 * Regions: countries and their first-order regions; a district only when it is chosen.
 */
export function queryFacets(database: Database, filter: Filter, regionById: RegionLookup = () => null): Facets {
  return atOneMoment(database, () => {
    const counts = countFacets(asKnown(database, filter.knownBy), filter);
    const values = facetValues(database);
    return toFacets(database, filter, values, (facet, id) => counts[facet].get(id) ?? 0, regionById);
  });
}

/** `values`: all that a facet has in the corpus, in the order in which they are shown. */
export function toFacets(
  database: Database,
  filter: Filter,
  values: Record<Facet, NamedValue[]>,
  countOf: (facet: Facet, id: string) => number,
  regionById: RegionLookup,
): Facets {
  const entries = FACETS.map((facet): [Facet, FacetValue[]] => {
    return [facet, toFacet(database, filter, facet, values[facet], (id) => countOf(facet, id), regionById)];
  });
  return Object.fromEntries(entries) as Facets; // FACETS names every key
}

/** The same of one facet. */
export function toFacet(
  database: Database,
  filter: Filter,
  facet: Facet,
  values: readonly NamedValue[],
  countOf: (id: string) => number,
  regionById: RegionLookup,
): FacetValue[] {
  const shown = choose(database, facet, values, new Set([...filter[facet].only, ...filter[facet].not]), regionById);
  return shown.map((value) => ({ ...value, count: countOf(value.id) }));
}

function choose(
  database: Database,
  facet: Facet,
  values: readonly NamedValue[],
  chosen: ReadonlySet<string>,
  regionById: RegionLookup,
): NamedValue[] {
  const parents = new Map(values.map(({ id, parent }) => [id, parent]));
  const isDistrict = ({ parent }: NamedValue) => facet === "region" && parent !== null && (parents.get(parent) ?? null) !== null;
  const shown = new Set(values.filter((value) => !isDistrict(value)).slice(0, MAX_VALUES));
  const absent = [...chosen]
    .filter((id) => !parents.has(id))
    .map((id) => (facet === "region" ? regionOf(regionById(id)) : null) ?? nameOf(database, facet, id));
  return [...values.filter((value) => shown.has(value) || chosen.has(value.id)), ...absent];
}

function regionOf(place: ReturnType<RegionLookup>): NamedValue | null {
  return place && { id: place.id, label: place.name, parent: place.country === place.id ? null : place.country };
}

import type { Database } from "#db/open.ts";
import type { Bins, Facets } from "#domain/answer.ts";
import { EMPTY_FILTER, type Facet, type Filter } from "#domain/filter.ts";
import { queryBins } from "#server/query/bins.ts";
import { queryFacets } from "#server/query/facets.ts";

/** Filters that people would ask, made of the values that a corpus has: frequent and rare ones, alone and together. */
export function filtersFor(database: Database): Record<string, Filter> {
  const facets = queryFacets(database, EMPTY_FILTER);
  const { extent } = queryBins(database, EMPTY_FILTER);
  const middle = dayAt(extent, 0.5);
  const only = (facet: Facet, ...ids: string[]): Partial<Filter> => ({ [facet]: { only: ids, not: [] } });
  const not = (facet: Facet, ...ids: string[]): Partial<Filter> => ({ [facet]: { only: [], not: ids } });
  const nth = (facet: Facet, index: number) => facets[facet].at(Math.min(index, facets[facet].length - 1))?.id ?? "none";
  const country = facets.region.find(({ parent }) => parent === null)?.id ?? "none";
  const region = facets.region.find(({ parent }) => parent !== null)?.id ?? "none";
  const year = { from: dayAt(extent, 0.4), to: dayAt(extent, 0.6) };
  const parts: Record<string, Partial<Filter>> = {
    "no filter": {},
    "the most frequent actor": only("actor", nth("actor", 0)),
    "a rare actor": only("actor", nth("actor", 60)),
    "five actors": only("actor", ...facets.actor.slice(0, 5).map(({ id }) => id)),
    "not the most frequent actor": not("actor", nth("actor", 0)),
    "a cited source": only("source", nth("source", 0)),
    "an outlet": only("outlet", nth("outlet", 1)),
    "a country": only("region", country),
    "a first-order region": only("region", region),
    "not a country": not("region", country),
    "a family of kinds": only("kind", familyIn(facets)),
    "a kind": only("kind", kindIn(facets)),
    "how sure": only("hedging", nth("hedging", 1)),
    "a fifth of the time": year,
    "a day": { from: middle, to: middle },
    "reported in a fifth of the time": { ...year, clock: "reported" },
    "known by the middle": { knownBy: middle },
    "a box": { box: [20, 30, 60, 60] },
    "a box over the antimeridian": { box: [120, -50, -160, 70] },
    "a word": { words: "drone" },
    "a word's beginning": { words: "tr" },
    "actor, region and time": { ...only("actor", nth("actor", 0)), ...only("region", country), ...year },
    "all at once": {
      ...only("actor", ...facets.actor.slice(0, 8).map(({ id }) => id)),
      ...not("kind", kindIn(facets)),
      ...year,
      undated: true,
      box: [-20, -40, 179, 70],
      words: "s",
    },
  };
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, { ...EMPTY_FILTER, ...part }]));
}

function familyIn({ kind }: Facets): string {
  return kind.find(({ parent }) => parent === null)?.id ?? "none";
}

function kindIn({ kind }: Facets): string {
  return kind.find(({ parent }) => parent !== null)?.id ?? "none";
}

function dayAt(extent: Bins["extent"], share: number): string | null {
  if (!extent) return null;
  const [from, to] = [Date.parse(extent.from), Date.parse(extent.to)];
  return new Date(from + (to - from) * share).toISOString().slice(0, 10);
}

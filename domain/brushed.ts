import type { Bins, ExploreAnswer, Facets, FacetValue, MapAnswer, MapEvent, PackedBrush, Totals } from "./answer.ts";
import { type BinRange, type BrushIndex, unpackBrush } from "./brush-index.ts";
import { EVENT_STANDINGS } from "./event.ts";
import { FACETS, type Filter } from "./filter.ts";
import type { IsoDay } from "./time.ts";

export type DayRange = Pick<Filter, "from" | "to" | "undated">;

/** How many counts the index that comes with an answer has: the standings, then each value of each facet. */
export function countedOf(facets: Facets): number {
  return FACETS.reduce<number>((sum, facet) => sum + facets[facet].length, EVENT_STANDINGS.length);
}

/** An index as it came, of so many counts; null where there is none, as where no event has a date. */
export function readBrush(brush: PackedBrush | null, keys: number | null = null): BrushIndex | null {
  if (brush === null || brush.packed === null) return null;
  return unpackBrush(
    Uint8Array.from(atob(brush.packed), (character) => character.charCodeAt(0)),
    keys,
  );
}

/** Whether a span passes a range of days, as the server means it (docs/meaning.md). */
export function passesRange(span: { from: IsoDay; to: IsoDay } | null, { from, to, undated }: DayRange): boolean {
  if (from === null && to === null) return true;
  if (span === null) return undated;
  return (from === null || span.to >= from) && (to === null || span.from <= to);
}

/**
 * What the page shows of an answer while its range of days is moved: every count as the server would give it for the bins that the range
 * touches, without asking.
 */
export function brushAnswer(answer: ExploreAnswer, brush: BrushIndex, range: DayRange): ExploreAnswer {
  const [stretch, withUndated] = toStretch(answer.bins, range);
  const counts = brush.count(stretch, withUndated).values();
  const next = () => counts.next().value ?? 0;
  return {
    ...answer,
    totals: brushTotals([next(), next(), next()], brush, withUndated),
    facets: brushFacets(answer.facets, next),
    bins: brushBins(answer.bins, stretch),
  };
}

/** The same of the values of one facet, by an index of their own. */
export function brushValues(values: readonly FacetValue[], brush: BrushIndex, bins: Bins, range: DayRange): FacetValue[] {
  const counts = brush.count(...toStretch(bins, range));
  return values.map((value, index) => ({ ...value, count: counts[index] ?? 0 }));
}

/**
 * The same of the map. What is listed one by one stays, less what the range leaves out, until the server has been asked again; squares stay as
 * they are where no index counts them.
 */
export function brushMap(map: MapAnswer, squares: BrushIndex | null, bins: Bins, range: DayRange): MapAnswer {
  const counts = squares?.count(...toStretch(bins, range));
  const cells =
    map.cells && counts ? { ...map.cells, cells: map.cells.cells.map((cell, at) => ({ ...cell, count: counts[at] ?? 0 })) } : map.cells;
  return { ...withinRange(map, range), cells };
}

/** The bins that are counted, and whether the undated are, too. */
function toStretch(bins: Bins, range: DayRange): [BinRange | null, boolean] {
  if (range.from === null && range.to === null) return [{ first: 0, last: bins.bins.length - 1 }, true];
  return [touchedBins(bins, range), range.undated];
}

/** The bins that a range of days touches; null when it lies beside them all. */
function touchedBins({ bins }: Bins, { from, to }: DayRange): BinRange | null {
  const first = from === null ? 0 : bins.findIndex((bin) => bin.to >= from);
  const last = to === null ? bins.length - 1 : bins.findLastIndex((bin) => bin.from <= to);
  return first < 0 || last < first ? null : { first, last };
}

/** The standings come first, in the order of `EVENT_STANDINGS`. */
function brushTotals([located, relations, unplaceable]: [number, number, number], { undated }: BrushIndex, withUndated: boolean): Totals {
  const dateless = undated.subarray(0, EVENT_STANDINGS.length).reduce((sum, count) => sum + count, 0);
  const all = located + relations + unplaceable;
  const counted = withUndated ? dateless : 0;
  return { all, located, relations, unplaceable, dated: all - counted, undated: counted, leftOutUndated: dateless - counted };
}

function brushFacets(facets: Facets, next: () => number): Facets {
  const entries = FACETS.map((facet) => [facet, facets[facet].map((value) => ({ ...value, count: next() }))]);
  return Object.fromEntries(entries) as Facets; // FACETS names every key
}

/** Bars are filled where the range touches them; those that only reach into it from before are told apart once the server has been asked. */
function brushBins(bins: Bins, stretch: BinRange | null): Bins {
  const isTouched = (index: number) => stretch !== null && index >= stretch.first && index <= stretch.last;
  return { ...bins, bins: bins.bins.map((bin, index) => ({ ...bin, inRange: isTouched(index) ? bin.count : 0 })) };
}

/** What is drawn one by one, without what the range leaves out. An answer to `explore` holds the other days, too, for the brush: whatever draws its map goes through this. */
export function withinRange(map: MapAnswer, range: DayRange): MapAnswer {
  const passes = ({ days }: Pick<MapEvent, "days">) => passesRange(days, range);
  return { ...map, events: map.events.filter(passes), relations: map.relations.filter(passes) };
}

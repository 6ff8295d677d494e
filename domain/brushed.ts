import type { Bins, ExploreAnswer, Facets, MapAnswer, MapEvent, Totals } from "./answer.ts";
import { type BrushIndex, unpackBrush } from "./brush-index.ts";
import { brushKeys } from "./brush-keys.ts";
import { FACETS, type Filter } from "./filter.ts";
import type { MapCells } from "./map-cells.ts";
import type { IsoDay } from "./time.ts";

export type DayRange = Pick<Filter, "from" | "to" | "undated">;

/** The index that came with an answer; null where no event has a date. */
export function readBrush({ brush, facets, map }: ExploreAnswer): BrushIndex | null {
  if (brush === null) return null;
  const packed = Uint8Array.from(atob(brush), (character) => character.charCodeAt(0));
  return unpackBrush(packed, brushKeys(facets, map.cells));
}

/** Whether a span passes a range of days, as the server means it (docs/meaning.md). */
export function passesRange(span: { from: IsoDay; to: IsoDay } | null, { from, to, undated }: DayRange): boolean {
  if (from === null && to === null) return true;
  if (span === null) return undated;
  return (from === null || span.to >= from) && (to === null || span.from <= to);
}

/**
 * What the page shows of an answer while its range of days is moved: every count as the server would give it for the bins that the range
 * touches, without asking. What is listed one by one stays, less what the range leaves out, until the server has been asked again.
 */
export function brushAnswer(answer: ExploreAnswer, brush: BrushIndex, range: DayRange): ExploreAnswer {
  const stretch = touchedBins(answer.bins, range);
  const isOpen = range.from === null && range.to === null;
  const count = (key: string) => {
    const all = brush.count(key, 0, brush.bins - 1, true);
    if (isOpen) return all;
    const undated = range.undated ? all - brush.count(key, 0, brush.bins - 1, false) : 0;
    return undated + (stretch === null ? 0 : brush.count(key, stretch.first, stretch.last, false));
  };
  return {
    ...answer,
    totals: brushTotals(brush, count, isOpen || range.undated),
    facets: brushFacets(answer.facets, count),
    bins: brushBins(answer.bins, isOpen, stretch),
    map: brushMap(answer.map, range, count),
  };
}

/** The bins that a range of days touches; null when it lies beside them all. */
function touchedBins({ bins }: Bins, { from, to }: DayRange): { first: number; last: number } | null {
  const first = from === null ? 0 : bins.findIndex((bin) => bin.to >= from);
  const last = to === null ? bins.length - 1 : bins.findLastIndex((bin) => bin.from <= to);
  return first < 0 || last < first ? null : { first, last };
}

function brushTotals(brush: BrushIndex, count: (key: string) => number, withUndated: boolean): Totals {
  const [located, relations, unplaceable] = [count("located"), count("relation"), count("unplaceable")];
  const everywhere = (undated: boolean) =>
    ["located", "relation", "unplaceable"].reduce((sum, key) => sum + brush.count(key, 0, brush.bins - 1, undated), 0);
  const undated = everywhere(true) - everywhere(false);
  const all = located + relations + unplaceable;
  const counted = withUndated ? undated : 0;
  return { all, located, relations, unplaceable, dated: all - counted, undated: counted, leftOutUndated: undated - counted };
}

function brushFacets(facets: Facets, count: (key: string) => number): Facets {
  const entries = FACETS.map((facet) => [facet, facets[facet].map((value) => ({ ...value, count: count(`${facet}:${value.id}`) }))]);
  return Object.fromEntries(entries) as Facets; // FACETS names every key
}

/** Bars are filled where the range touches them; those that only reach into it from before are told apart once the server has been asked. */
function brushBins(bins: Bins, isOpen: boolean, stretch: { first: number; last: number } | null): Bins {
  const isTouched = (index: number) => isOpen || (stretch !== null && index >= stretch.first && index <= stretch.last);
  return { ...bins, bins: bins.bins.map((bin, index) => ({ ...bin, inRange: isTouched(index) ? bin.count : 0 })) };
}

function brushMap(map: MapAnswer, range: DayRange, count: (key: string) => number): MapAnswer {
  const cells: MapCells | null = map.cells && {
    ...map.cells,
    cells: map.cells.cells.map((cell) => ({ ...cell, count: count(`${cell.x}/${cell.y}`) })),
  };
  return { ...withinRange(map, range), cells };
}

/** What is drawn one by one, without what the range leaves out. */
export function withinRange(map: MapAnswer, range: DayRange): MapAnswer {
  const passes = ({ days }: Pick<MapEvent, "days">) => passesRange(days, range);
  return { ...map, events: map.events.filter(passes), relations: map.relations.filter(passes) };
}

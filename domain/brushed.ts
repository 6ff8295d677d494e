import type { Bins, ExploreAnswer, Facets, MapAnswer, MapEvent, Totals } from "./answer.ts";
import { type BinRange, type BrushIndex, unpackBrush } from "./brush-index.ts";
import { EVENT_STANDINGS } from "./event.ts";
import { FACETS, type Filter } from "./filter.ts";
import type { MapCells } from "./map-cells.ts";
import type { IsoDay } from "./time.ts";

export type DayRange = Pick<Filter, "from" | "to" | "undated">;

type Counted = Pick<ExploreAnswer, "brush" | "facets"> & { map: Pick<MapAnswer, "cells"> };

/** The index that came with an answer; null where no event has a date. It counts the standings, each facet value and each square, in this order. */
export function readBrush({ brush, facets, map }: Counted): BrushIndex | null {
  if (brush === null) return null;
  const packed = Uint8Array.from(atob(brush), (character) => character.charCodeAt(0));
  const values = FACETS.reduce((sum, facet) => sum + facets[facet].length, 0);
  return unpackBrush(packed, EVENT_STANDINGS.length + values + (map.cells?.cells.length ?? 0));
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
  const isOpen = range.from === null && range.to === null;
  const stretch = isOpen ? { first: 0, last: brush.bins - 1 } : touchedBins(answer.bins, range);
  const withUndated = isOpen || range.undated;
  const counts = brush.count(stretch, withUndated).values();
  const next = () => counts.next().value ?? 0;
  return {
    ...answer,
    totals: brushTotals([next(), next(), next()], brush, withUndated),
    facets: brushFacets(answer.facets, next),
    bins: brushBins(answer.bins, stretch),
    map: brushMap(answer.map, range, next),
  };
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

function brushMap(map: MapAnswer, range: DayRange, next: () => number): MapAnswer {
  const cells: MapCells | null = map.cells && { ...map.cells, cells: map.cells.cells.map((cell) => ({ ...cell, count: next() })) };
  return { ...withinRange(map, range), cells };
}

/** What is drawn one by one, without what the range leaves out. */
export function withinRange(map: MapAnswer, range: DayRange): MapAnswer {
  const passes = ({ days }: Pick<MapEvent, "days">) => passesRange(days, range);
  return { ...map, events: map.events.filter(passes), relations: map.relations.filter(passes) };
}

import { type Choice, FACETS, type Facet, type Filter } from "./filter.ts";
import { MAX_CELL_ZOOM } from "./map-cells.ts";
import type { BoundingBox } from "./place.ts";
import { askedFilter, type View } from "./view.ts";

/** Events that the list asks for at a time, once what came with all else does not fill it. */
export const PAGE_SIZE = 50;
/** As many as a desk shows before anybody scrolls, and some more: the list asks on when it comes near their end. */
const FIRST_ROWS = 25;

/** Where the map looks, when that matters: `zoom` is the fineness of the squares in which it counts what it can't draw one by one. */
export type Look = { box: BoundingBox | null; zoom: number };
export const WHOLE_WORLD: Look = { box: null, zoom: 4 };

/** What the page asks for a view; the server asks the same, so that its answer is in the page. */
export function exploreQuestion(view: View, look: Look = WHOLE_WORLD) {
  const { order, window, lanes, mentions } = view;
  return { filter: askedFilter(view), order, limit: FIRST_ROWS, window, lanes, look, mentions };
}

/** What was chosen in the only facet in which an earlier filter differed. */
export type ChoiceBefore = { facet: Facet; choice: Choice };

/** Null where more than one facet differs, or something else but the dates. */
export function choiceBefore(earlier: Filter, now: Filter): ChoiceBefore | null {
  const [facet, ...others] = FACETS.filter((facet) => JSON.stringify(earlier[facet]) !== JSON.stringify(now[facet]));
  if (facet === undefined || others.length > 0) return null;
  const same = { [facet]: null, from: null, to: null, undated: null };
  return JSON.stringify({ ...earlier, ...same }) === JSON.stringify({ ...now, ...same }) ? { facet, choice: earlier[facet] } : null;
}

/** Squares across the map, at most, so that their rings stand apart. */
const SQUARES_ACROSS = 10;
/** What is asked about ends at steps of the map's width, some of them beyond its edges. */
const STEPS = 8;
const STEPS_BEYOND = 2;

/** The same on a phone, whose map is half as wide. */
export const SQUARES_ACROSS_PHONE = 5;

/** A look at a box that is steady while the camera moves a little: one answer serves a neighbourhood. `across`: squares at most. */
export function lookAt([west, south, east, north]: BoundingBox, across = SQUARES_ACROSS): Look {
  const width = east >= west ? east - west : east - west + 360;
  const zoom = Math.min(MAX_CELL_ZOOM, Math.max(1, Math.floor(Math.log2((360 / Math.max(width, 0.01)) * across))));
  const step = width / STEPS;
  const out = (value: number, direction: 1 | -1) => (Math.floor(value / step) + (direction > 0 ? 1 : 0) + direction * STEPS_BEYOND) * step;
  const [left, right] = [out(west, -1), out(west + width, 1)];
  // Once around the world there is nothing beyond: folded back, the edges would name what is left between them.
  if (right - left >= 360) return { box: null, zoom };
  const wrap = (lng: number) => ((((lng + 180) % 360) + 360) % 360) - 180;
  const clamp = (lat: number) => Math.max(-90, Math.min(90, lat));
  return { box: [wrap(left), clamp(out(south, -1)), wrap(right), clamp(out(north, 1))], zoom };
}

import { type BrushSeries, packBrush } from "#domain/brush-index.ts";
import { EVENT_STANDINGS } from "#domain/event.ts";
import { FACETS, type Facet } from "#domain/filter.ts";
import { countEnds, type Days, dated, keyOf, partsOf, undated } from "./brush-days.ts";
import type { Layer } from "./column-index.ts";
import type { List, Vocabularies } from "./event-table.ts";
import type { Grid } from "./grid.ts";
import type { Bits, DayBins } from "./kernels.ts";
import { spansOf } from "./masks.ts";
import type { Segment } from "./segment.ts";
import { tallySlots } from "./slots.ts";

/** A facet with more values than this is counted by those alone that are shown. */
const MAX_WIDTH = 1024;

/** What is counted. */
export type Counted = {
  standings: boolean;
  /** Values of facets that are on the screen. */
  shown: Partial<Record<Facet, readonly string[]>>;
  grid: Grid | null;
};
export type BrushQuestion = Days & Counted;

type Ends = { begins: Uint32Array; ends: Uint32Array };
/** Begins and ends of rows of several codes: `begins[bin * width + code]`. `undated` by code. */
type Table = Ends & { width: number; undated: Uint32Array };

type Source = { table: Table; code: number };

/** The packed index (`domain/brush-index.ts`) of the standings, the values shown and the squares, in this order. */
export function toBrush(layers: readonly Layer[], vocabularies: Vocabularies, question: BrushQuestion, maxWidth = MAX_WIDTH): Uint8Array {
  const { shown, grid, starts } = question;
  const bins = starts.length;
  const sources: Source[] = [];
  if (question.standings) {
    const table = sumTables(layers, EVENT_STANDINGS.length, bins, (layer) => standingTable(layer, question));
    EVENT_STANDINGS.forEach((_, code) => {
      sources.push({ table, code });
    });
  }
  for (const facet of FACETS) {
    const values = shown[facet];
    if (values === undefined || values.length === 0) continue;
    const { size } = vocabularies[facet];
    const codes = values.map((id) => vocabularies[facet].codeOf(id) ?? size);
    const isWide = size > maxWidth;
    const slots = new Uint32Array(isWide ? size + 1 : 0).fill(codes.length);
    if (isWide) for (const [slot, code] of codes.entries()) slots[code] = slot;
    const table = sumTables(layers, isWide ? codes.length + 1 : size + 1, bins, (layer) =>
      isWide
        ? slotTable(layer, question, layer.masks.without(facet, "date"), facet, slots, codes.length)
        : facetTable(layer, question, facet, size + 1),
    );
    values.forEach((_, index) => {
      sources.push({ table, code: isWide ? index : (codes[index] ?? size) });
    });
  }
  if (grid !== null) {
    const table = sumTables(layers, grid.squares.length + 1, bins, (layer) =>
      slotTable(layer, question, layer.masks.without("date"), "place", grid.squareOf, grid.squares.length),
    );
    grid.squares.forEach((_, code) => {
      sources.push({ table, code });
    });
  }
  return packBrush({ bins, keys: sources.length, seriesOf: (key) => toSeries(sources[key], bins) });
}

function toSeries(source: Source | undefined, bins: number): BrushSeries {
  if (!source) return { begins: [], ends: [], undated: 0 };
  const { table, code } = source;
  const column = (counts: Uint32Array) => {
    const own = new Uint32Array(bins);
    for (let bin = 0; bin < bins; bin++) own[bin] = counts[bin * table.width + code] ?? 0;
    return own;
  };
  return { begins: column(table.begins), ends: column(table.ends), undated: table.undated[code] ?? 0 };
}

function sumTables(layers: readonly Layer[], width: number, bins: number, tableOf: (layer: Layer) => Table): Table {
  const [first, ...others] = layers.map(tableOf);
  if (!first) return { width, begins: new Uint32Array(width * bins), ends: new Uint32Array(width * bins), undated: new Uint32Array(width) };
  for (const other of others) {
    for (const part of ["begins", "ends", "undated"] as const) {
      other[part].forEach((count, index) => {
        if (count > 0) first[part][index] = (first[part][index] ?? 0) + count;
      });
    }
  }
  return first;
}

function takeTable({ arena }: Segment, width: number, bins: number): Table {
  const take = (length: number) => arena.take("u32", length);
  return { width, begins: take(width * bins), ends: take(width * bins), undated: take(width) };
}

function standingTable({ segment, masks }: Layer, question: BrushQuestion): Table {
  const { arena, kernels, rows, standings } = segment;
  const set = masks.without("date");
  const parts = partsOf(segment, question, dated(segment, question, set));
  const others = undated(segment, question, set);
  const table = takeTable(segment, EVENT_STANDINGS.length, question.starts.length);
  EVENT_STANDINGS.forEach((standing, code) => {
    const own = takeTable(segment, 1, question.starts.length);
    countEnds(parts, own, (part, bins, into) => {
      const both = arena.take("u32", part.length);
      kernels.and(part, standings[standing], both);
      kernels.histogram(both, bins, into);
    });
    for (const end of ["begins", "ends"] as const) {
      own[end].forEach((count, bin) => {
        table[end][bin * EVENT_STANDINGS.length + code] = count;
      });
    }
    table.undated[code] = kernels.countBoth(others, standings[standing], 0, rows);
  });
  return table;
}

function facetTable({ segment, masks }: Layer, question: BrushQuestion, facet: Facet, values: number): Table {
  const { kernels, lists, rows } = segment;
  const { codes } = lists[facet];
  const set = masks.without(facet, "date");
  const own = dated(segment, question, set);
  const all = spansOf(segment, question.filter).dated;
  const isMost = kernels.count(own, 0, rows) * 2 > kernels.count(all, 0, rows);
  if (isMost) kernels.andNot(all, own, own);
  const table = takeTable(segment, values, question.starts.length);
  const count = (part: Bits, bins: DayBins, into: Uint32Array) => kernels.tallyDays(part, codes, bins, values, into);
  countEnds(partsOf(segment, question, own), table, count);
  if (isMost) takeFrom(wholeTable(segment, question, facet, values), table);
  kernels.tally(undated(segment, question, set), codes, table.undated);
  return table;
}

/** The others' counts are taken from those of all: there are fewer of them. */
function takeFrom(whole: Ends, table: Table): void {
  for (const end of ["begins", "ends"] as const) {
    const [all, others] = [whole[end], table[end]];
    for (let index = 0; index < all.length; index++) others[index] = (all[index] ?? 0) - (others[index] ?? 0);
  }
}

const wholes = new WeakMap<Segment, Map<string, Ends>>();

/** Of all dated rows of the segment, whether they still stand or not: what never changes. */
function wholeTable(segment: Segment, question: BrushQuestion, facet: Facet, values: number): Ends {
  const { kernels, lists } = segment;
  const known = wholes.get(segment) ?? new Map<string, Ends>();
  wholes.set(segment, known);
  const key = `${facet} ${values} ${keyOf(question)}`;
  const found = known.get(key);
  if (found) return found;
  const table = takeTable(segment, values, question.starts.length);
  const all = spansOf(segment, question.filter).dated;
  countEnds(partsOf(segment, question, all), table, (part, bins, into) => kernels.tallyDays(part, lists[facet].codes, bins, values, into));
  if (known.size >= 2 * FACETS.length) known.clear(); // one a facet and clock
  const ends = { begins: table.begins.slice(), ends: table.ends.slice() };
  known.set(key, ends);
  return ends;
}

/** Counts by slot: `slotOf` by code of the list, `width` slots and one more for what is in none. */
function slotTable({ segment }: Layer, question: BrushQuestion, set: Bits, list: List, slotOf: Uint32Array, width: number): Table {
  const { arena, kernels, lists } = segment;
  const { codes } = lists[list];
  const cellOf = arena.take("u32", slotOf.length);
  cellOf.set(slotOf);
  const table = takeTable(segment, width + 1, question.starts.length);
  const parts = partsOf(segment, question, dated(segment, question, set));
  countEnds(parts, table, (part, bins, into) => kernels.tallyCellDays(part, codes, cellOf, bins, width + 1, into));
  table.undated.set(tallySlots(segment, list, { slotOf, slots: width }, undated(segment, question, set)));
  return table;
}

import { type BrushSeries, packBrush } from "#domain/brush-index.ts";
import { EVENT_STANDINGS } from "#domain/event.ts";
import { FACETS, type Facet, type Filter } from "#domain/filter.ts";
import type { Layer } from "./column-index.ts";
import type { Vocabularies } from "./event-table.ts";
import type { Grid } from "./grid.ts";
import type { Bits, DayBins } from "./kernels.ts";
import { spansOf } from "./masks.ts";
import { unionOf } from "./postings.ts";
import type { Segment } from "./segment.ts";

/** Codes that are counted at once for every bin; a facet with more values than this is counted value by value. */
const MAX_WIDTH = 1024;

export type BrushQuestion = {
  filter: Filter;
  /** First days of the overview's bins, and the last day of the last one. */
  starts: readonly number[];
  last: number;
  /** Values of each facet that are on the screen. */
  shown: Record<Facet, readonly string[]>;
  grid: Grid | null;
};

/** Begins and ends of rows of several codes: `begins[bin * width + code]`. `undated` by code. */
type Table = { width: number; begins: Uint32Array; ends: Uint32Array; undated: Uint32Array };

type Source = { table: Table; code: number };

/** The packed index (`domain/brush-index.ts`) of the standings, the values shown and the squares, in the order of `brushKeys`. */
export function toBrush(layers: readonly Layer[], vocabularies: Vocabularies, question: BrushQuestion): Uint8Array {
  const { shown, grid, starts } = question;
  const bins = starts.length;
  const sources: Source[] = [];
  const standings = sumTables(layers, EVENT_STANDINGS.length, bins, (layer) => standingTable(layer, question));
  EVENT_STANDINGS.forEach((_, code) => {
    sources.push({ table: standings, code });
  });
  for (const facet of FACETS) {
    const { size } = vocabularies[facet];
    const codes = shown[facet].map((id) => vocabularies[facet].codeOf(id) ?? size);
    const isWide = size > MAX_WIDTH;
    const table = sumTables(layers, isWide ? codes.length : size + 1, bins, (layer) =>
      facetTable(layer, question, facet, isWide ? codes : null, size + 1),
    );
    shown[facet].forEach((_, index) => {
      sources.push({ table, code: isWide ? index : (codes[index] ?? size) });
    });
  }
  if (grid !== null) {
    const table = sumTables(layers, grid.squares.length + 1, bins, (layer) => cellTable(layer, question, grid));
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

/** The bins of a row's first and of its last day. */
function dayBins(segment: Segment, { filter, starts, last }: BrushQuestion): Record<"begins" | "ends", DayBins> {
  const { start, end } = spansOf(segment, filter);
  const firstDay = starts[0] ?? 0;
  const binOfDay = segment.arena.take("u16", Math.max(1, last - firstDay + 1));
  for (let day = 0, bin = 0; day < binOfDay.length; day++) {
    if (firstDay + day === starts[bin + 1]) bin++;
    binOfDay[day] = bin;
  }
  return { begins: { days: start, firstDay, binOfDay }, ends: { days: end, firstDay, binOfDay } };
}

function parted(segment: Segment, filter: Filter, set: Bits): { dated: Bits; undated: Bits } {
  const { arena, kernels } = segment;
  const all = spansOf(segment, filter).dated;
  const [dated, undated] = [arena.take("u32", set.length), arena.take("u32", set.length)];
  kernels.and(set, all, dated);
  kernels.andNot(set, all, undated);
  return { dated, undated };
}

function takeTable({ arena }: Segment, width: number, bins: number): Table {
  const take = (length: number) => arena.take("u32", length);
  return { width, begins: take(width * bins), ends: take(width * bins), undated: take(width) };
}

function standingTable({ segment, masks }: Layer, question: BrushQuestion): Table {
  const { arena, kernels, rows, standings } = segment;
  const { dated, undated } = parted(segment, question.filter, masks.without("date"));
  const bins = dayBins(segment, question);
  const table = takeTable(segment, EVENT_STANDINGS.length, question.starts.length);
  EVENT_STANDINGS.forEach((standing, code) => {
    const own = arena.take("u32", dated.length);
    kernels.and(dated, standings[standing], own);
    for (const part of ["begins", "ends"] as const) {
      const counts = arena.take("u32", question.starts.length);
      kernels.histogram(own, bins[part], counts);
      counts.forEach((count, bin) => {
        table[part][bin * EVENT_STANDINGS.length + code] = count;
      });
    }
    table.undated[code] = kernels.countBoth(undated, standings[standing], 0, rows);
  });
  return table;
}

/** `only`: the codes to count, where there are too many; the table is then as wide as they are, in their order. */
function facetTable(
  { segment, masks }: Layer,
  question: BrushQuestion,
  facet: Facet,
  only: readonly number[] | null,
  values: number,
): Table {
  const { kernels, lists } = segment;
  const { codes } = lists[facet];
  const { dated, undated } = parted(segment, question.filter, masks.without(facet, "date"));
  const bins = dayBins(segment, question);
  if (only === null) {
    const table = takeTable(segment, values, question.starts.length);
    for (const part of ["begins", "ends"] as const) kernels.tallyDays(dated, codes, bins[part], values, table[part]);
    kernels.tally(undated, codes, table.undated);
    return table;
  }
  const table = takeTable(segment, only.length, question.starts.length);
  const own = segment.arena.take("u32", dated.length);
  const counts = segment.arena.take("u32", question.starts.length);
  only.forEach((code, index) => {
    unionOf(kernels, segment.arena, lists[facet], [code], own.fill(0));
    table.undated[index] = kernels.countBoth(own, undated, 0, segment.rows);
    kernels.and(own, dated, own);
    for (const part of ["begins", "ends"] as const) {
      kernels.histogram(own, bins[part], counts.fill(0));
      counts.forEach((count, bin) => {
        table[part][bin * only.length + index] = count;
      });
    }
  });
  return table;
}

function cellTable({ segment, masks }: Layer, question: BrushQuestion, { squares, squareOf }: Grid): Table {
  const { arena, kernels, lists, familyOf } = segment;
  const { dated, undated } = parted(segment, question.filter, masks.without("date"));
  const bins = dayBins(segment, question);
  const width = squares.length + 1;
  const cellOf = arena.take("u32", squareOf.length);
  cellOf.set(squareOf);
  const table = takeTable(segment, width, question.starts.length);
  for (const part of ["begins", "ends"] as const) kernels.tallyCellDays(dated, lists.place.codes, cellOf, bins[part], width, table[part]);
  kernels.tallyCells(undated, lists.place.codes, { cellOf, familyOf: arena.take("u8", familyOf.length), families: 1 }, table.undated);
  return table;
}

import { brotliCompressSync } from "node:zlib";
import { openDatabase } from "#db/open.ts";
import type { Bins, Totals } from "#domain/answer.ts";
import { unpackBrush } from "#domain/brush-index.ts";
import { EVENT_STANDINGS } from "#domain/event.ts";
import { FACETS, type Facet, type Filter } from "#domain/filter.ts";
import { toDayNumber } from "#domain/time.ts";
import { MIN_SNAPSHOT } from "#server/query/columns/answers.ts";
import { countBins } from "#server/query/columns/bins.ts";
import { toBrush } from "#server/query/columns/brush.ts";
import { ColumnIndex, type Layer } from "#server/query/columns/column-index.ts";
import { countFacet } from "#server/query/columns/facet-counts.ts";
import { type Grid, layGrid } from "#server/query/columns/grid.ts";
import { firstRows } from "#server/query/columns/rows.ts";
import { tallySlots } from "#server/query/columns/slots.ts";
import { countTotals } from "#server/query/columns/totals.ts";
import { webKernels } from "#server/query/columns/web-kernels.ts";
import { type Answer, type BrushAnswer, type Counts, facetsOf, ROWS, toCounts } from "./answer.ts";
import { type Contestant, timed } from "./contestant.ts";
import { CELLS_ACROSS } from "./grid.ts";

/**
 * Our own engine: the index of columns, in this process; from its file where there is one, as the server starts. `minSnapshot`: fewer events than these
 * are read from the database instead.
 */
export async function open(folder: string, minSnapshot = MIN_SNAPSHOT): Promise<Contestant> {
  const database = openDatabase(folder);
  const index = new ColumnIndex(webKernels, minSnapshot);
  index.refresh(database);
  // The bench's grid over the whole world, as the engine lays it.
  const grid = layGrid(index.vocabularies, Math.log2(CELLS_ACROSS), null);
  const cellKeys = grid.squares.map(({ x, y }) => String(y * CELLS_ACROSS + x));
  const asking = <Answer>(filter: Filter, answer: (layers: readonly Layer[]) => Answer): Answer => {
    index.refresh(database);
    try {
      return answer(index.ask(database, filter));
    } finally {
      index.release();
    }
  };
  const askAll = (filter: Filter): Found =>
    asking(filter, (layers) => ({
      totals: countTotals(layers, filter),
      facets: new Map(FACETS.map((facet) => [facet, countFacet(layers, index.vocabularies, facet)])),
      bins: countBins(layers, index.segments, filter),
      cells: countSquares(layers, grid),
      rows: firstRows(layers, "newest", ROWS).map(({ id }) => id),
    }));
  const namesOf = (facet: Facet) => index.vocabularies[facet].values;
  const shown = Object.fromEntries(FACETS.map((facet) => [facet, [...namesOf(facet)]])) as Record<Facet, string[]>; // FACETS names every key
  const makeBrush = (filter: Filter): Uint8Array =>
    asking(filter, (layers) => {
      const { bins, extent } = countBins(layers, index.segments, filter);
      const question = {
        filter,
        starts: bins.map(({ from }) => toDayNumber(from)),
        last: toDayNumber(extent?.to ?? ""),
        standings: true,
        shown,
        grid,
      };
      return toBrush(layers, index.vocabularies, question);
    });
  return {
    async ask(filter) {
      const { ms, value } = await timed(() => askAll(filter));
      return { ms, answer: () => toAnswer(value, namesOf, cellKeys) };
    },
    async brush(filter) {
      const keys = EVENT_STANDINGS.length + FACETS.reduce((sum, facet) => sum + shown[facet].length, cellKeys.length);
      const { ms, value } = await timed(() => {
        const packed = makeBrush(filter);
        return { packed, counts: unpackBrush(packed, keys) };
      });
      const { packed, counts } = value;
      return {
        ready: ms,
        bytes: brotliCompressSync(packed).length,
        async move({ from, to }) {
          const { ms, value } = await timed(() => counts.count({ first: from, last: to }, false));
          return { ms, answer: () => toMoved(value, shown, cellKeys) };
        },
      };
    },
    close: () => database.close(),
  };
}

function countSquares(layers: readonly Layer[], { squares, squareOf }: Grid): Uint32Array {
  const sums = new Uint32Array(squares.length);
  for (const { segment, masks } of layers) {
    const counts = tallySlots(segment, "place", { slotOf: squareOf, slots: squares.length }, masks.all);
    for (let square = 0; square < sums.length; square++) sums[square] = (sums[square] ?? 0) + (counts[square] ?? 0);
  }
  return sums;
}

type Found = { totals: Totals; facets: Map<Facet, Uint32Array>; bins: Bins; cells: Uint32Array; rows: string[] };

function toAnswer(
  { totals, facets, bins: { bins }, cells, rows }: Found,
  namesOf: (facet: Facet) => readonly string[],
  cellKeys: readonly string[],
): Answer {
  const byIndex = (counts: ArrayLike<number>): Counts =>
    toCounts(
      counts,
      Array.from(counts, (_, index) => String(index)),
    );
  return {
    totals,
    facets: facetsOf((facet) => toCounts(facets.get(facet) ?? [], namesOf(facet))),
    bins: { count: byIndex(bins.map(({ count }) => count)), inRange: byIndex(bins.map(({ inRange }) => inRange)) },
    cells: toCounts(cells, cellKeys),
    rows,
  };
}

/** `counts`: of the standings, of each facet's values and of the cells, in this order. */
function toMoved(counts: Int32Array, shown: Record<Facet, readonly string[]>, cellKeys: readonly string[]): BrushAnswer {
  let at = 0;
  const next = (length: number) => {
    at += length;
    return counts.subarray(at - length, at);
  };
  const all = next(EVENT_STANDINGS.length).reduce((sum, count) => sum + count, 0);
  const facets = facetsOf((facet) => toCounts(next(shown[facet].length), shown[facet]));
  return { all, facets, cells: toCounts(next(cellKeys.length), cellKeys) };
}

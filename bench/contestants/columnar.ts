import { brotliCompressSync } from "node:zlib";
import { openDatabase } from "#db/open.ts";
import type { Bins, Totals } from "#domain/answer.ts";
import { unpackBrush } from "#domain/brush-index.ts";
import { EVENT_STANDINGS } from "#domain/event.ts";
import { FACETS, type Facet, type Filter } from "#domain/filter.ts";
import { toDayNumber } from "#domain/time.ts";
import { countBins } from "#server/query/columns/bins.ts";
import { toBrush } from "#server/query/columns/brush.ts";
import { countCells } from "#server/query/columns/cells.ts";
import { ColumnIndex, type Layer } from "#server/query/columns/column-index.ts";
import { countFacet } from "#server/query/columns/facet-counts.ts";
import { layGrid } from "#server/query/columns/grid.ts";
import { firstRows } from "#server/query/columns/rows.ts";
import { countTotals } from "#server/query/columns/totals.ts";
import { webKernels } from "#server/query/columns/web-kernels.ts";
import { type Answer, type BrushAnswer, type Counts, facetsOf, ROWS, toCounts } from "./answer.ts";
import { type Contestant, timed } from "./contestant.ts";
import { CELLS_ACROSS } from "./grid.ts";

/** Our own engine: the index of columns, in this process. */
export async function open(folder: string): Promise<Contestant> {
  const database = openDatabase(folder);
  const index = new ColumnIndex(webKernels);
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
      cells: countCells(layers, grid).cells.map(({ count }) => count),
      rows: firstRows(layers, "newest", ROWS).map(({ id }) => id),
    }));
  const namesOf = (facet: Facet) => index.vocabularies[facet].values;
  const shown = Object.fromEntries(FACETS.map((facet) => [facet, [...namesOf(facet)]])) as Record<Facet, string[]>; // FACETS names every key
  const makeBrush = (filter: Filter): Uint8Array =>
    asking(filter, (layers) => {
      const { bins, extent } = countBins(layers, index.segments, filter);
      const question = { filter, starts: bins.map(({ from }) => toDayNumber(from)), last: toDayNumber(extent?.to ?? ""), shown, grid };
      return toBrush(layers, index.vocabularies, question);
    });
  return {
    async ask(filter) {
      const { ms, value } = await timed(() => askAll(filter));
      return { ms, answer: () => toAnswer(value, namesOf, cellKeys) };
    },
    async brush(filter) {
      const keys = [
        ...EVENT_STANDINGS,
        ...FACETS.flatMap((facet) => shown[facet].map((id) => `${facet}:${id}`)),
        ...cellKeys.map((cell) => `cell:${cell}`),
      ];
      const { ms, value } = await timed(() => {
        const packed = makeBrush(filter);
        return { packed, counts: unpackBrush(packed, keys) };
      });
      const { packed, counts } = value;
      return {
        ready: ms,
        bytes: brotliCompressSync(packed).length,
        async move({ from, to }) {
          const { ms, value } = await timed(() => Float64Array.from(keys, (key) => counts.count(key, from, to, false)));
          return { ms, answer: () => toMoved(keys, value) };
        },
      };
    },
    close: () => database.close(),
  };
}

type Found = { totals: Totals; facets: Map<Facet, Uint32Array>; bins: Bins; cells: number[]; rows: string[] };

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

/** `keys`: standings, then `facet:id`, then `cell:number`. */
function toMoved(keys: readonly string[], counts: Float64Array): BrushAnswer {
  const under = (prefix: string): Counts =>
    Object.fromEntries(
      keys.flatMap((key, i) => {
        const count = counts[i] ?? 0;
        return count > 0 && key.startsWith(prefix) ? [[key.slice(prefix.length), count] as const] : [];
      }),
    );
  const all = EVENT_STANDINGS.reduce((sum, _, i) => sum + (counts[i] ?? 0), 0);
  return { all, facets: facetsOf((facet) => under(`${facet}:`)), cells: under("cell:") };
}

import { openDatabase } from "#db/open.ts";
import type { Bins, Totals } from "#domain/answer.ts";
import { FACETS, type Facet, type Filter } from "#domain/filter.ts";
import { countBins } from "#server/query/columns/bins.ts";
import { ColumnIndex, type Layer } from "#server/query/columns/column-index.ts";
import { countFacet } from "#server/query/columns/facet-counts.ts";
import { firstRows } from "#server/query/columns/rows.ts";
import { countTotals } from "#server/query/columns/totals.ts";
import { webKernels } from "#server/query/columns/web-kernels.ts";
import { type Answer, type Counts, facetsOf, ROWS, toCounts } from "./answer.ts";
import { type Contestant, timed } from "./contestant.ts";
import { CELLS_ACROSS, cellOf } from "./grid.ts";

/** Our own engine: the index of columns, in this process. */
export async function open(folder: string): Promise<Contestant> {
  const database = openDatabase(folder);
  const index = new ColumnIndex(webKernels);
  index.refresh(database);
  const { points } = index.vocabularies;
  const placeCells = Uint32Array.from(points.lng, (lng, place) => cellOf(lng, points.lat[place] ?? 0));

  const countCells = (layers: readonly Layer[]): Uint32Array => {
    const sum = new Uint32Array(CELLS_ACROSS * CELLS_ACROSS);
    for (const { segment, masks } of layers) {
      const { arena, kernels, rows, lists } = segment;
      const counts = arena.take("u32", sum.length);
      const cells = arena.take("u32", placeCells.length);
      cells.set(placeCells);
      kernels.tallyCells(masks.all, lists.place.codes, { cellOf: cells, familyOf: arena.take("u8", rows), families: 1 }, counts);
      counts.forEach((count, cell) => {
        sum[cell] = (sum[cell] ?? 0) + count;
      });
    }
    return sum;
  };
  const askAll = (filter: Filter): Found => {
    index.refresh(database);
    try {
      const layers = index.ask(database, filter);
      return {
        totals: countTotals(layers, filter),
        facets: new Map(FACETS.map((facet) => [facet, countFacet(layers, index.vocabularies, facet)])),
        bins: countBins(layers, index.segments, filter),
        cells: countCells(layers),
        rows: firstRows(layers, "newest", ROWS).map(({ id }) => id),
      };
    } finally {
      index.release();
    }
  };
  return {
    async ask(filter) {
      const { ms, value } = await timed(() => askAll(filter));
      return { ms, answer: () => toAnswer(value, (facet) => index.vocabularies[facet].values) };
    },
    close: () => database.close(),
  };
}

type Found = { totals: Totals; facets: Map<Facet, Uint32Array>; bins: Bins; cells: Uint32Array; rows: string[] };

function toAnswer({ totals, facets, bins: { bins }, cells, rows }: Found, namesOf: (facet: Facet) => readonly string[]): Answer {
  const byIndex = (counts: ArrayLike<number>): Counts =>
    toCounts(
      counts,
      Array.from(counts, (_, index) => String(index)),
    );
  return {
    totals,
    facets: facetsOf((facet) => toCounts(facets.get(facet) ?? [], namesOf(facet))),
    bins: { count: byIndex(bins.map(({ count }) => count)), inRange: byIndex(bins.map(({ inRange }) => inRange)) },
    cells: byIndex(cells),
    rows,
  };
}

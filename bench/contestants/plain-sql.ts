import { totalmem } from "node:os";
import { openDatabase } from "#db/open.ts";
import type { Bins, EventPage, Facets } from "#domain/answer.ts";
import type { Filter } from "#domain/filter.ts";
import { queryBins } from "#server/query/bins.ts";
import { queryFacets } from "#server/query/facets.ts";
import { asKnown } from "#server/query/known.ts";
import { queryEvents } from "#server/query/rows.ts";
import { where } from "#server/query/where.ts";
import { type Answer, type Counts, facetsOf, ROWS } from "./answer.ts";
import { type Contestant, timed } from "./contestant.ts";
import { cellOf } from "./grid.ts";

/** SQLite as `server/query` asks it: what all others must equal. */
export async function open(folder: string): Promise<Contestant> {
  const database = openDatabase(folder);
  // A third of the machine's memory, in KiB: where the whole file fits, it is read once.
  database.run(`PRAGMA cache_size = -${Math.floor(totalmem() / 1024 / 3)}`);
  // Cells are of the bench and in no table: which cell each place lies in is known beforehand.
  database.run("CREATE TEMP TABLE place_cells (place_id TEXT PRIMARY KEY, cell INTEGER NOT NULL) WITHOUT ROWID");
  for (const { id, lng, lat } of database.rows<{ id: string; lng: number; lat: number }>("SELECT id, lng, lat FROM places"))
    database.run("INSERT INTO temp.place_cells VALUES (?, ?)", id, cellOf(lng, lat));

  const countCells = (filter: Filter) => {
    const passing = where(filter);
    return asKnown(database, filter.knownBy).rows<{ cell: number; count: number }>(
      `WITH matching AS MATERIALIZED (SELECT e.id FROM events e WHERE ${passing.sql})
      SELECT c.cell, COUNT(DISTINCT p.event_id) AS count
      FROM matching JOIN event_places p ON p.event_id = matching.id JOIN temp.place_cells c ON c.place_id = p.place_id GROUP BY c.cell`,
      ...passing.values,
    );
  };
  const askAll = (filter: Filter) => ({
    page: queryEvents(database, { filter, order: "newest", cursor: null, limit: ROWS }),
    facets: queryFacets(database, filter),
    bins: queryBins(database, filter),
    cells: countCells(filter),
  });
  return {
    async ask(filter) {
      const { ms, value } = await timed(() => askAll(filter));
      return { ms, answer: () => toAnswer(value) };
    },
    close: () => database.close(),
  };
}

type Found = { page: EventPage; facets: Facets; bins: Bins; cells: { cell: number; count: number }[] };

function toAnswer({ page, facets, bins: { bins }, cells }: Found): Answer {
  const named = (pairs: [string | number, number][]): Counts => Object.fromEntries(pairs.filter(([, count]) => count > 0));
  return {
    totals: page.totals,
    facets: facetsOf((facet) => named(facets[facet].map(({ id, count }) => [id, count]))),
    bins: {
      count: named(bins.map(({ count }, index) => [index, count])),
      inRange: named(bins.map(({ inRange }, index) => [index, inRange])),
    },
    cells: named(cells.map(({ cell, count }) => [cell, count])),
    rows: page.rows.map(({ id }) => id),
  };
}

import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { eventOrder, type TimelineAnswer } from "#domain/answer.ts";
import type { Filter } from "#domain/filter.ts";
import { LANES } from "#domain/view.ts";
import { queryBins } from "../bins.ts";
import { queryFacets } from "../facets.ts";
import { filtersOf } from "../filters.ts";
import { queryMap } from "../map.ts";
import { queryEvents } from "../rows.ts";
import { queryTimeline } from "../timeline.ts";
import { queryTotals } from "../totals.ts";
import { storeCorpus } from "./stored-corpus.ts";

// Thousands of questions, each asked twice: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000 });

const { corpus, database, columns } = storeCorpus({ seed: 11, events: 700 });

function forFilters(runs: number, holds: (filter: Filter) => void): void {
  fc.assert(fc.property(filtersOf(corpus), holds), { numRuns: runs, seed: 5 });
}

test("totals are those of SQLite", () => {
  forFilters(2000, (filter) => {
    expect(columns.totals(filter)).toEqual(queryTotals(database, filter));
  });
});

test("facets are those of SQLite, in the same order", () => {
  forFilters(400, (filter) => {
    expect(columns.facets(filter)).toEqual(queryFacets(database, filter));
  });
});

test("bins are those of SQLite", () => {
  forFilters(400, (filter) => {
    expect(columns.bins(filter)).toEqual(queryBins(database, filter));
  });
});

test("pages are those of SQLite, one after the other", () => {
  const sizes = fc.integer({ min: 1, max: 120 });
  const property = fc.property(filtersOf(corpus), sizes, fc.constantFrom(...eventOrder.options), (filter, limit, order) => {
    let cursor: string | null = null;
    do {
      const page = columns.events({ filter, order, cursor, limit });
      expect(page).toEqual(queryEvents(database, { filter, order, cursor, limit }));
      cursor = page.nextCursor;
    } while (cursor !== null);
  });
  fc.assert(property, { numRuns: 150, seed: 6 });
});

test("the map is that of SQLite", () => {
  forFilters(200, (filter) => {
    expect(columns.map(filter)).toEqual(queryMap(database, filter));
  });
});

test("the timeline is that of SQLite", () => {
  const window = fc.constantFrom(null, { from: "2022-01-01", to: "2023-03-01" }, { from: "2024-05-05", to: "2024-05-05" });
  const sorted = ({ items, density, lanes }: TimelineAnswer) => ({
    lanes,
    items: items.map((item) => ({ ...item, lanes: item.lanes.toSorted() })),
    density: density && {
      unit: density.unit,
      bars: density.bars.toSorted((a, b) => (`${a.lane} ${a.from}` < `${b.lane} ${b.from}` ? -1 : 1)),
    },
  });
  const property = fc.property(filtersOf(corpus), window, fc.constantFrom(...LANES), (filter, seen, lanes) => {
    const question = { filter, window: seen, lanes };
    expect(sorted(columns.timeline(question))).toEqual(sorted(queryTimeline(database, question)));
  });
  fc.assert(property, { numRuns: 250, seed: 7 });
});

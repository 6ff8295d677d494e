import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { generate } from "#bench/generate.ts";
import { storeGenerated } from "#bench/store-generated.ts";
import { type Database, openDatabase, write } from "#db/open.ts";
import { unpackBrush } from "#domain/brush-index.ts";
import { brushAnswer, brushMap, brushValues, countedOf, passesRange, readBrush } from "#domain/brushed.ts";
import { EVENT_STANDINGS } from "#domain/event.ts";
import { inTree, shortList } from "#domain/facet-list.ts";
import { EMPTY_FILTER, FACETS, type Facet, type Filter } from "#domain/filter.ts";
import { KIND_FAMILY_IDS } from "#domain/kind.ts";
import { toSquare } from "#domain/map-cells.ts";
import { toDayNumber } from "#domain/time.ts";
import { queryBins } from "../bins.ts";
import { passing } from "../brute-force.ts";
import { queryFacets } from "../facets.ts";
import { filtersOf } from "../filters.ts";
import { atOneMoment } from "../moment.ts";
import { queryTotals } from "../totals.ts";
import { ColumnAnswers } from "./answers.ts";
import { toBrush } from "./brush.ts";
import { countCells, squaresInView } from "./cells.ts";
import { ColumnIndex, type Layer } from "./column-index.ts";
import { layGrid } from "./grid.ts";
import { webKernels } from "./web-kernels.ts";

vi.setConfig({ testTimeout: 180_000 });

const corpus = generate({ seed: 13, events: 450 });
const folder = mkdtempSync(join(tmpdir(), "dateline-brush-"));
const index = new ColumnIndex(webKernels);
let database: Database;

beforeAll(() => {
  database = openDatabase(folder);
  storeGenerated(database, corpus);
  // Some rows of the base are no longer true and stand in a later segment.
  asking(EMPTY_FILTER, () => null);
  write(database, (_db, revision) => database.run("UPDATE events SET changed_at = ? WHERE row_number % 5 = 0", revision));
});
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

function asking<Answer>(filter: Filter, answer: (layers: Layer[]) => Answer): Answer {
  return atOneMoment(database, () => {
    index.refresh(database);
    try {
      return answer(index.ask(database, filter));
    } finally {
      index.release();
    }
  });
}

/** Events by square, each once a square, counted one by one. */
function squaresOf(filter: Filter, zoom: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { record } of passing(corpus, filter)) {
    const squares = new Set(
      record.places.map(({ place }) => {
        const { x, y } = toSquare(place.lng, place.lat, zoom);
        return `${x}/${y}`;
      }),
    );
    for (const square of squares) counts.set(square, (counts.get(square) ?? 0) + 1);
  }
  return counts;
}

test("squares hold the events that have a place in them, each once", () => {
  const property = fc.property(filtersOf(corpus), fc.constantFrom(0, 2, 4, 7), (filter, zoom) => {
    const { cells } = asking(filter, (layers) => countCells(layers, layGrid(index.vocabularies, zoom, null)));
    const held = cells.filter(({ count }) => count > 0);
    expect(new Map(held.map(({ x, y, count }) => [`${x}/${y}`, count]))).toEqual(squaresOf(filter, zoom));
    expect(
      cells.every(({ families, count }) => families.length === KIND_FAMILY_IDS.length && families.reduce((a, b) => a + b) === count),
    ).toBe(true);
  });
  fc.assert(property, { numRuns: 200, seed: 8 });
});

test("a brushed range counts what the same range counts when it is asked for", () => {
  const property = fc.property(filtersOf(corpus), fc.tuple(fc.nat(), fc.nat()), fc.constantFrom(2, 1024), (filter, [a, b], width) => {
    const { bins, extent } = queryBins(database, filter);
    if (!extent || bins.length === 0) return;
    const [first, last] = [a % bins.length, b % bins.length].sort((x, y) => x - y) as [number, number]; // two in, two out
    const facets = queryFacets(database, filter);
    const shown = Object.fromEntries(FACETS.map((facet) => [facet, facets[facet].map(({ id }) => id)])) as Record<Facet, string[]>; // FACETS names every key
    const starts = bins.map(({ from }) => toDayNumber(from));
    const { packed, cells } = asking(filter, (layers) => {
      const grid = squaresInView(layers, index.vocabularies, { box: null, zoom: 3 });
      const question = { filter, starts, last: toDayNumber(extent.to), standings: true, shown, grid };
      return { packed: toBrush(layers, index.vocabularies, question, width), cells: countCells(layers, grid) };
    });
    const brush = unpackBrush(packed, countedOf(facets) + cells.cells.length);
    const counted = [...brush.count({ first, last }, filter.undated)];
    const ranged = { ...filter, from: bins[first]?.from ?? null, to: bins[last]?.to ?? null };
    const totals = queryTotals(database, ranged);
    expect(counted.splice(0, EVENT_STANDINGS.length)).toEqual([totals.located, totals.relations, totals.unplaceable]);
    const expected = queryFacets(database, ranged);
    for (const facet of FACETS) {
      expect(counted.splice(0, shown[facet].length)).toEqual(
        shown[facet].map((id) => expected[facet].find((value) => value.id === id)?.count),
      );
    }
    const squares = cells.cells.map(({ x, y }, at) => [`${x}/${y}`, counted[at] ?? 0] as const);
    expect(new Map(squares.filter(([, count]) => count > 0))).toEqual(squaresOf(ranged, 3));
  });
  fc.assert(property, { numRuns: 120, seed: 9 });
});

test("one question answers what the page's questions answer one by one", () => {
  const columns = new ColumnAnswers(database, webKernels);
  fc.assert(
    fc.property(filtersOf(corpus), fc.boolean(), (filter, mentions) => {
      const question = { filter, order: "reported" as const, limit: 30, window: null, lanes: "kind" as const, look: null, mentions };
      const { brush, squares, map, rows, nextCursor, revision, ...answer } = columns.explore(question);
      const page = columns.events({ ...question, cursor: null });
      expect({ rows, nextCursor, revision, totals: answer.totals }).toEqual(page);
      const facets = columns.facets(filter);
      for (const facet of FACETS) {
        expect(answer.facets[facet]).toEqual(shortList(facet, facets[facet], filter[facet]));
        expect(answer.sizes[facet]).toBe(inTree(facet, facets[facet]).length);
        expect(columns.facet({ filter, facet })).toMatchObject({ revision, values: facets[facet] });
      }
      expect(answer.bins).toEqual(columns.bins(filter));
      expect(answer.timeline).toEqual(columns.timeline(question));
      const passing = <Part extends { days: { from: string; to: string } | null }>(parts: Part[]) =>
        parts.filter(({ days }) => passesRange(days, filter));
      const drawn = { ...map, events: passing(map.events), relations: passing(map.relations) };
      expect(drawn).toEqual({ ...columns.map(filter), ...(mentions ? {} : { mentioned: [] }) });
      expect(squares).toBe(null);
      const index = readBrush(brush, countedOf(answer.facets));
      const located = index?.count({ first: 0, last: index.bins - 1 }, true)[EVENT_STANDINGS.indexOf("located")];
      expect(located).toBe(queryTotals(database, { ...filter, from: null, to: null }).located);
    }),
    { numRuns: 60, seed: 10 },
  );
});

test("an answer whose range is moved shows what asking for that range would", () => {
  const columns = new ColumnAnswers(database, webKernels);
  const property = fc.property(filtersOf(corpus), fc.tuple(fc.nat(), fc.nat()), fc.boolean(), (filter, [a, b], isCrowded) => {
    const question = {
      order: "newest" as const,
      limit: 5,
      window: null,
      lanes: "none" as const,
      look: { box: null, zoom: 3 },
      mentions: false,
    };
    const answer = columns.explore({ ...question, filter });
    const brush = readBrush(answer.brush, countedOf(answer.facets));
    if (brush === null) return;
    const { bins } = answer.bins;
    const [first, last] = [a % bins.length, b % bins.length].sort((x, y) => x - y) as [number, number]; // two in, two out
    const range = { from: isCrowded ? null : (bins[first]?.from ?? null), to: bins[last]?.to ?? null, undated: filter.undated };
    const moved = brushAnswer(answer, brush, range);
    const movedMap = brushMap(answer.map, readBrush(answer.squares, answer.map.cells?.cells.length ?? 0), answer.bins, range);
    const asked = columns.explore({ ...question, filter: { ...filter, ...range } });
    expect(moved.totals).toEqual(asked.totals);
    expect(moved.facets).toEqual(asked.facets);
    const drawn = (map: typeof asked.map) => [...map.events, ...map.relations].filter(({ days }) => passesRange(days, range));
    expect(drawn(movedMap)).toEqual(drawn(asked.map));
    const facet = FACETS[a % FACETS.length] ?? "actor";
    const whole = columns.facet({ filter, facet });
    const index = readBrush(whole.brush, whole.values.length);
    expect(index && brushValues(whole.values, index, answer.bins, range)).toEqual(columns.facets({ ...filter, ...range })[facet]);
    // Nothing that was packed hangs on the range: it need not be sent again.
    const held = [answer.brush, whole.brush].flatMap((one) => one?.name ?? []);
    const again = columns.explore({ ...question, filter: { ...filter, ...range }, held });
    expect(again.brush).toEqual({ name: answer.brush?.name, packed: null });
    expect(columns.facet({ filter: { ...filter, ...range }, facet, held }).brush?.packed).toBe(null);
    expect({ ...again, brush: null }).toEqual({ ...asked, brush: null });
    expect(moved.bins.bins.slice(first, last + 1).map(({ inRange }) => inRange)).toEqual(
      asked.bins.bins.slice(first, last + 1).map(({ inRange }) => inRange),
    );
  });
  fc.assert(property, { numRuns: 100, seed: 12 });
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { generate } from "#bench/generate.ts";
import { storeGenerated } from "#bench/store-generated.ts";
import { type Database, openDatabase } from "#db/open.ts";
import { eventOrder } from "#domain/answer.ts";
import { EMPTY_FILTER, FACETS, type Filter } from "#domain/filter.ts";
import { LANES } from "#domain/view.ts";
import { queryBins } from "./bins.ts";
import { arc, countFacet, countTotals, passing, spanOf } from "./brute-force.ts";
import { eventById } from "./event.ts";
import { queryFacets } from "./facets.ts";
import { filtersOf } from "./filters.ts";
import { queryMap } from "./map.ts";
import { queryEvents } from "./rows.ts";
import { queryTimeline } from "./timeline.ts";
import { queryTotals } from "./totals.ts";

// Thousands of questions, each counted by hand as well: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000 });

const corpus = generate({ seed: 7, events: 400 });
const folder = mkdtempSync(join(tmpdir(), "dateline-query-"));
let database: Database;

beforeAll(() => {
  database = openDatabase(folder);
  storeGenerated(database, corpus);
});
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

function forFilters(runs: number, holds: (filter: Filter) => void): void {
  fc.assert(fc.property(filtersOf(corpus), holds), { numRuns: runs, seed: 1 });
}
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
const byId = <T extends { id: string }>(values: readonly T[]) => [...values].sort((a, b) => (a.id < b.id ? -1 : 1));

test("totals equal a count by hand and make a whole", () => {
  let answered = 0;
  forFilters(2000, (filter) => {
    const totals = queryTotals(database, filter);
    expect(totals).toEqual(countTotals(corpus, filter));
    expect(totals.located + totals.relations + totals.unplaceable).toBe(totals.all);
    expect(totals.dated + totals.undated).toBe(totals.all);
    if (totals.all > 0 && totals.all < corpus.events.length) answered++;
  });
  expect(answered).toBeGreaterThan(500);
});

test("facets count every value of the corpus under all other filters", () => {
  forFilters(300, (filter) => {
    const facets = queryFacets(database, filter);
    for (const facet of FACETS) {
      const counted = facets[facet].map(({ id, count }) => ({ id, count }));
      const chosen = [...new Set([...filter[facet].only, ...filter[facet].not])];
      const expected = countFacet(corpus, filter, facet);
      const absent = chosen.filter((id) => !expected.some((value) => value.id === id)).map((id) => ({ id, count: 0 }));
      expect(byId(counted)).toEqual(byId([...expected, ...absent]));
    }
  });
});

test("a facet's values stay where they are whatever is asked", () => {
  const order = (filter: Filter) => FACETS.map((facet) => queryFacets(database, filter)[facet].map(({ id }) => id));
  const still = order(EMPTY_FILTER);
  forFilters(50, (filter) => {
    order(filter).forEach((ids, i) => {
      expect(ids.filter((id) => still[i]?.includes(id))).toEqual(still[i]);
    });
  });
});

test("bins add up to the dated events, each counted where it begins", () => {
  forFilters(200, (filter) => {
    const { bins, undated } = queryBins(database, filter);
    const count = (events: typeof corpus.events, from: string, to: string) =>
      events.filter(({ record }) => {
        const start = spanOf(record, filter)?.start;
        return start !== undefined && start >= from && start <= to;
      }).length;
    const [others, inRange] = [passing(corpus, filter, "date"), passing(corpus, filter)];
    expect(bins.map(({ count, inRange, whole }) => [count, inRange, whole])).toEqual(
      bins.map(({ from, to }) => [count(others, from, to), count(inRange, from, to), count(corpus.events, from, to)]),
    );
    expect(sum(bins.map(({ count }) => count)) + undated).toBe(others.length);
    expect(sum(bins.map(({ inRange }) => inRange))).toBe(queryTotals(database, filter).dated);
  });
});

test("pages hold every row once, in order, whatever their size", () => {
  const sizes = fc.integer({ min: 1, max: 90 });
  const property = fc.property(filtersOf(corpus), sizes, fc.constantFrom(...eventOrder.options), (filter, limit, order) => {
    const rows: string[] = [];
    let cursor: string | null = null;
    do {
      const page = queryEvents(database, { filter, order, cursor, limit });
      rows.push(...page.rows.map(({ id }) => id));
      expect(page.rows.length).toBe(page.nextCursor === null ? page.rows.length : limit);
      cursor = page.nextCursor;
    } while (cursor !== null);
    const dayOf = ({ record }: (typeof corpus.events)[number]) => (order === "reported" ? record.reported?.last : record.when?.start);
    const sorted = passing(corpus, filter).sort((a, b) => {
      const [dayA, dayB] = [dayOf(a), dayOf(b)];
      if (dayA !== dayB) {
        if (dayA === undefined) return 1;
        if (dayB === undefined) return -1;
        return (dayA < dayB ? -1 : 1) * (order === "oldest" ? 1 : -1);
      }
      return a.record.id < b.record.id ? -1 : 1;
    });
    expect(rows).toEqual(sorted.map(({ record }) => record.id));
  });
  fc.assert(property, { numRuns: 100, seed: 2 });
});

test("the map shows every place of what is located and an arc for every relation", () => {
  forFilters(200, (filter) => {
    const { events, relations, notSent } = queryMap(database, filter);
    const found = passing(corpus, filter).map(({ record }) => record);
    const points = found.flatMap(({ id, places }) => places.map(({ place }) => `${id} ${place.id} ${place.lng} ${place.lat}`));
    expect(events.map(({ event, place, lng, lat }) => `${event} ${place.id} ${lng} ${lat}`).sort()).toEqual(points.sort());
    const ends = found.filter(({ standing }) => standing === "relation").map((record) => ({ id: record.id, ends: arc(record) }));
    const drawn = relations.map(({ event, from, to }) => ({ id: event, ends: [from, to].map(({ lng, lat }) => ({ lng, lat })) }));
    expect(byId(drawn)).toEqual(byId(ends).map(({ id, ends }) => ({ id, ends: ends.map(({ lng, lat }) => ({ lng, lat })) })));
    expect(notSent).toBe(0);
  });
});

test("as known on a day, an event has what the reports of that day say", () => {
  const torn = corpus.events.flatMap(({ record, reports }) => {
    const days = [...new Set(reports.flatMap(({ telling }) => telling.reportedDay ?? []))].sort();
    return days[0] && days.length > 1 ? [{ id: record.id, knownBy: days[0], later: days[1] ?? null }] : [];
  });
  expect(torn.length).toBeGreaterThan(50);
  for (const { id, knownBy, later } of torn) {
    const then = eventById(database, id, { knownBy });
    const now = eventById(database, id, { knownBy: null });
    expect(then?.reports.every(({ document }) => document.published !== null && document.published <= knownBy)).toBe(true);
    expect(then?.reportCount).toBe(then?.reports.length);
    expect(then?.reported).toEqual({ first: knownBy, last: knownBy });
    expect(eventById(database, id, { knownBy: later })?.reportCount).toBeGreaterThan(then?.reportCount ?? 0);
    expect(now?.reports.length).toBe(now?.reportCount);
    expect(eventById(database, id, { knownBy: "2000-01-01" })).toBeNull();
  }
});

test("places mentioned are those of the documents that tell what passes", () => {
  forFilters(200, (filter) => {
    const read = new Set(passing(corpus, filter).flatMap(({ reports }) => reports.map(({ telling }) => telling.documentId)));
    const counts = new Map<string, number>();
    for (const { id, places } of corpus.documents) {
      if (read.has(id)) for (const { place } of places) if (place) counts.set(place.id, (counts.get(place.id) ?? 0) + 1);
    }
    const { mentioned } = queryMap(database, filter);
    expect(Object.fromEntries(mentioned.map(({ id, literal }) => [id, literal]))).toEqual(Object.fromEntries(counts));
  });
});

test("the timeline has the dated events of its window, one by one or as bars", () => {
  const window = fc.constantFrom(null, { from: "2022-01-01", to: "2023-03-01" }, { from: "2024-05-05", to: "2024-05-05" });
  const property = fc.property(filtersOf(corpus), window, fc.constantFrom(...LANES), (filter, window, lanes) => {
    const answer = queryTimeline(database, { filter, window, lanes });
    const dated = passing(corpus, filter).filter(({ record }) => spanOf(record, filter) !== null);
    const seen = dated.filter(({ record }) => {
      const span = spanOf(record, filter);
      return window === null || (span !== null && span.start <= window.to && span.end >= window.from);
    });
    if (lanes === "kind" || lanes === "none") expect(sum(answer.lanes.map(({ count }) => count))).toBe(dated.length);
    const known = new Set(answer.lanes.map(({ id }) => id));
    if (answer.density === null) {
      expect(answer.items.map(({ event }) => event).sort()).toEqual(seen.map(({ record }) => record.id).sort());
      expect(answer.items.every((item) => item.lanes.length > 0 && item.lanes.every((lane) => known.has(lane)))).toBe(true);
    } else {
      expect(seen.length).toBeGreaterThan(300);
      if (lanes === "kind" || lanes === "none") expect(sum(answer.density.bars.map(({ count }) => count))).toBe(seen.length);
    }
  });
  fc.assert(property, { numRuns: 200, seed: 3 });
});

test.each([
  '"',
  '""',
  "'",
  "*",
  "-drone",
  "drone*",
  "dro*ne",
  "NEAR(drone strike)",
  "words:drone",
  "{words}: drone",
  "event_id : e",
  "^drone",
  "drone + strike",
  "drone AND",
  "NOT drone",
  "( drone",
  "drone OR OR OR",
  "😀",
  "drone 😀",
  "'; DROP TABLE events; --",
  "\u0000drone",
  "‮drone",
  "<img src=x onerror=alert(1)>",
])("words %j are only words", (words) => {
  const filter = { ...EMPTY_FILTER, words };
  expect(queryTotals(database, filter)).toEqual(countTotals(corpus, filter));
});

test("a thousand operators are a thousand words", () => {
  for (const operator of ["OR", '"', "NEAR(", "drone*"]) {
    const filter = { ...EMPTY_FILTER, words: Array(1000).fill(operator).join(" ") };
    expect(queryTotals(database, filter)).toEqual(countTotals(corpus, filter));
  }
});

test.each(["", "nonsense", "e30", Buffer.from('{"order":"newest","day":"1","id":3}').toString("base64url")])(
  "no cursor of ours: %j",
  (cursor) => {
    expect(() => queryEvents(database, { filter: EMPTY_FILTER, order: "newest", cursor, limit: 5 })).toThrow(/from its beginning/);
  },
);

test("an order's cursor is no other order's", () => {
  const { nextCursor } = queryEvents(database, { filter: EMPTY_FILTER, order: "newest", cursor: null, limit: 5 });
  expect(() => queryEvents(database, { filter: EMPTY_FILTER, order: "oldest", cursor: nextCursor, limit: 5 })).toThrow(
    /from its beginning/,
  );
});

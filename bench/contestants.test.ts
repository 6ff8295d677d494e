import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openDatabase } from "#db/open.ts";
import { EMPTY_FILTER, type Filter } from "#domain/filter.ts";
import { addDays, toIsoDay } from "#domain/time.ts";
import { filtersOf } from "#server/query/filters.ts";
import { readColumns } from "./contestants/columns.ts";
import type { Contestant, Open } from "./contestants/contestant.ts";
import { dump } from "./contestants/dump.ts";
import { generate } from "./generate.ts";
import { storeGenerated } from "./store-generated.ts";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

const corpus = generate({ seed: 5, events: 500 });
const folder = mkdtempSync(join(tmpdir(), "dateline-contestants-"));
const hasCompiler = spawnSync("cc", ["--version"], { stdio: "ignore" }).status === 0;
const contestants = new Map<string, Contestant>();
const NAMES = ["plain-sql", "duckdb-joins", "duckdb-lists", "crossfilter", ...(hasCompiler ? ["limit"] : []), "columnar"];

beforeAll(async () => {
  const database = openDatabase(folder);
  storeGenerated(database, corpus);
  database.close();
  dump(folder);
  for (const name of NAMES) {
    const { open } = (await import(`./contestants/${name}.ts`)) as { open: Open }; // every contestant's module is one
    contestants.set(name, await open(folder));
  }
});
afterAll(() => {
  for (const contestant of contestants.values()) contestant.close();
  rmSync(folder, { recursive: true });
});

async function answerOf(name: string, filter: Filter) {
  return (await contestants.get(name)?.ask(filter))?.answer();
}

test.each(NAMES.slice(1))("%s answers as plain SQL does, whatever is asked", async (name) => {
  const questions = filtersOf(corpus).map((filter) => ({ ...filter, knownBy: null }));
  const property = fc.asyncProperty(questions, async (filter) => {
    expect(await answerOf(name, filter)).toEqual(await answerOf("plain-sql", filter));
  });
  await fc.assert(property, { numRuns: 150, seed: 8 });
});

test.each(["duckdb-joins", "duckdb-lists", "crossfilter", "columnar"])(
  "%s counts under a brush as plain SQL does in that range",
  async (name) => {
    const starts = readColumns(folder).names.bins.happened;
    for (const filter of [EMPTY_FILTER, { ...EMPTY_FILTER, actor: { only: [corpus.actors[0]?.id ?? ""], not: [] } }]) {
      const brushing = await contestants.get(name)?.brush?.(filter);
      for (const [from, to] of [
        [1, 30],
        [100, 100],
        [40, starts.length - 1],
      ] as const) {
        const until = starts[to + 1];
        const range = { from: toIsoDay(starts[from] ?? 0), to: until === undefined ? null : addDays(toIsoDay(until), -1) };
        const expected = await answerOf("plain-sql", { ...filter, ...range });
        const found = (await brushing?.move({ from, to }))?.answer();
        expect(found).toEqual({ facets: expected?.facets, cells: expected?.cells, all: expected?.totals.all });
      }
    }
  },
);

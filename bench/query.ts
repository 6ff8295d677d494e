import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, openDatabase } from "#db/open.ts";
import type { Filter } from "#domain/filter.ts";
import { seed } from "#seeds/seed.ts";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { countTotals } from "#server/query/brute-force.ts";
import { queryTotals } from "#server/query/totals.ts";
import { type GeneratedCorpus, generate } from "./generate.ts";
import { filtersFor, QUESTIONS } from "./query-suite.ts";
import { type Random, seeded } from "./random.ts";
import { geometricMean, percentile } from "./statistics.ts";
import { storeGenerated } from "./store-generated.ts";

/*
 * npm run bench:query
 * How long the page's questions take under 23 filters: on the seeds, and on 10,000 generated events. Milliseconds belong to this machine and hour;
 * what carries over is the last column: the whole answer against the same answer without a filter, in the same run.
 */

const SEED = 20261122;
const ROUNDS = 12;
const names = Object.keys(QUESTIONS);

type Times = Map<string, Map<string, number[]>>;

async function main(): Promise<void> {
  const corpus = generate({ seed: SEED, events: 10_000 });
  await withDatabase(async (database) => {
    await seed(database, openGazetteer(), "seeds/documents");
    print("The seeds", database, filtersFor(database));
  });
  await withDatabase(async (database) => {
    storeGenerated(database, corpus);
    const filters = filtersFor(database);
    check(database, corpus, filters);
    print("10,000 generated events", database, filters);
  });
}

async function withDatabase(work: (database: Database) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  const database = openDatabase(folder);
  try {
    await work(database);
  } finally {
    database.close();
    rmSync(folder, { recursive: true });
  }
}

/** A wrong answer has no time. */
function check(database: Database, corpus: GeneratedCorpus, filters: Record<string, Filter>): void {
  for (const [name, filter] of Object.entries(filters)) {
    const [found, expected] = [queryTotals(database, filter), countTotals(corpus, filter)].map((totals) => JSON.stringify(totals));
    if (found !== expected) throw new Error(`“${name}” is answered wrongly: ${found} instead of ${expected}. No times are given.`);
  }
}

function print(title: string, database: Database, filters: Record<string, Filter>): void {
  const begun = { wall: performance.now(), processor: process.cpuUsage() };
  const times = measure(database, filters, seeded(SEED));
  const { user, system } = process.cpuUsage(begun.processor);
  const share = (user + system) / 1000 / (performance.now() - begun.wall);
  const whole = (filter: string, share: number) =>
    names.reduce((sum, name) => sum + percentile(times.get(filter)?.get(name) ?? [], share), 0);
  const unfiltered = whole("no filter", 0.5);
  const cell = (filter: string, name: string) => {
    const values = times.get(filter)?.get(name) ?? [];
    return `${round(percentile(values, 0.5))} / ${round(percentile(values, 0.95))}`;
  };
  console.log(
    `\n## ${title}\n\nMilliseconds, p50 / p95 of ${ROUNDS} rounds after one to warm up; ${database.rows("SELECT 1 FROM events").length} events.\n`,
  );
  console.log(`| filter | events | ${names.join(" | ")} | together | against no filter |`);
  console.log(`| --- | ---: |${" ---: |".repeat(names.length + 2)}`);
  for (const [filter, asked] of Object.entries(filters)) {
    const together = whole(filter, 0.5);
    const cells = [
      filter,
      queryTotals(database, asked).all,
      ...names.map((name) => cell(filter, name)),
      round(together),
      round(together / unfiltered),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
  const all = Object.keys(filters).map((filter) => whole(filter, 0.5));
  const worst = Object.keys(filters)[all.indexOf(Math.max(...all))];
  console.log(`\nTogether: geometric mean ${round(geometricMean(all))} ms, worst ${round(Math.max(...all))} ms (${worst}).`);
  const warning = share < 0.9 ? " Others kept the machine busy: the milliseconds are too long, ask again when it is quiet." : "";
  console.log(`The run had ${Math.round(share * 100)} % of a processor.${warning}`);
}

/** In every round each question under each filter once, in a new order. */
function measure(database: Database, filters: Record<string, Filter>, random: Random): Times {
  const times: Times = new Map(Object.keys(filters).map((filter) => [filter, new Map(names.map((name) => [name, []]))]));
  const asked = Object.entries(filters).flatMap(([filter, value]) =>
    Object.entries(QUESTIONS).map(([name, ask]) => ({ filter, value, name, ask })),
  );
  for (let round = 0; round <= ROUNDS; round++) {
    for (const { filter, value, name, ask } of shuffle(asked, random)) {
      const begun = performance.now();
      ask(database, value);
      const took = performance.now() - begun;
      if (round > 0) times.get(filter)?.get(name)?.push(took);
    }
  }
  return times;
}

function shuffle<T>(values: readonly T[], random: Random): T[] {
  return values
    .map((value) => ({ value, order: random.number() }))
    .sort((a, b) => a.order - b.order)
    .map(({ value }) => value);
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

await main();

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Worker } from "node:worker_threads";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { generate } from "#bench/generate.ts";
import { storeGenerated } from "#bench/store-generated.ts";
import { type Database, openDatabase } from "#db/open.ts";
import { bins, eventPage, exploreAnswer, facets, mapAnswer, timelineAnswer, totals } from "#domain/answer.ts";
import { EMPTY_FILTER } from "#domain/filter.ts";
import { UserError } from "#domain/user-error.ts";
import { bundleWorker } from "#server/setup/bundle-server.mjs";
import { ColumnAnswers, type ExploreQuestion } from "./answers.ts";
import { startThread, WorkerColumns } from "./worker-columns.ts";
import { type Columns, inProcess, Overtaken } from "./worker-questions.ts";

vi.setConfig({ testTimeout: 60_000 });

const bundle = `build/columns-worker-${process.pid}-worker.mjs`;
const folder = mkdtempSync(join(tmpdir(), "dateline-worker-"));
let database: Database;
let here: Columns;
let threads: Worker[];
let said: string[];
let fallbacks: number;

beforeAll(async () => {
  await bundleWorker(bundle);
  database = openDatabase(folder);
  storeGenerated(database, generate({ seed: 8, events: 600 }));
  here = inProcess(new ColumnAnswers(database), () => null);
});
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
  rmSync(bundle);
});
beforeEach(() => {
  threads = [];
  said = [];
  fallbacks = 0;
});

/** `onStart`: what happens to each thread at once. */
function inWorker(onStart: (thread: Worker) => void = () => {}): WorkerColumns {
  const start = (from: string) => {
    const thread = startThread(from, bundle);
    if (!thread) throw new Error("No bundle");
    threads.push(thread);
    onStart(thread);
    return thread;
  };
  const fallback = () => {
    fallbacks++;
    return here;
  };
  return new WorkerColumns(folder, fallback, { start, say: (line) => said.push(line) });
}

const KIND = { ...EMPTY_FILTER, kind: { only: ["force"], not: [] } };
const EXPLORE: ExploreQuestion = {
  filter: EMPTY_FILTER,
  order: "newest",
  limit: 20,
  window: null,
  lanes: "kind",
  look: { box: null, zoom: 3 },
  mentions: true,
};
const ROWS = { filter: KIND, order: "oldest", cursor: null, limit: 7 } as const;

test("a thread answers as the process does, and as the API promises", async () => {
  const columns = inWorker();
  const both = (ask: (of: Columns) => Promise<unknown>) => Promise.all([ask(columns), ask(here)]);
  for (const [promise, [given, wanted]] of [
    [exploreAnswer, await both((of) => of.ask("explore", EXPLORE))],
    [eventPage, await both((of) => of.ask("events", ROWS))],
    [facets, await both((of) => of.ask("facets", { ...KIND, region: { only: ["XX"], not: [] } }))],
    [bins, await both((of) => of.ask("bins", KIND))],
    [mapAnswer, await both((of) => of.ask("map", { ...EMPTY_FILTER, knownBy: "2024-06-01" }))],
    [timelineAnswer, await both((of) => of.ask("timeline", { filter: KIND, window: null, lanes: "actor" }))],
    [totals, await both((of) => of.ask("totals", KIND))],
  ] as const) {
    expect(given).toEqual(wanted);
    expect(promise.parse(given)).toEqual(given);
  }
  expect([columns.where(), said]).toEqual(["worker", []]);
  await columns.close();
});

test("a question that its asker has overtaken is dropped, and no other", async () => {
  const columns = inWorker();
  const filters = [2019, 2020, 2021, 2022].map((year) => ({ ...EMPTY_FILTER, from: `${year}-01-01` }));
  const asked = [
    ...filters.map((filter) => columns.ask("totals", filter, "one")),
    columns.ask("totals", KIND, "another"),
    columns.ask("bins", KIND, "one"),
    columns.ask("totals", KIND),
    columns.ask("totals", EMPTY_FILTER),
  ];
  const settled = await Promise.allSettled(asked);
  expect(settled.map((one) => one.status === "rejected" && one.reason instanceof Overtaken)).toEqual([
    ...[true, true, true],
    ...[false, false, false, false, false],
  ]);
  expect(await asked[3]).toEqual(await here.ask("totals", filters[3] ?? EMPTY_FILTER));
  await columns.close();
});

test("what a person did wrong is said in the same words", async () => {
  const columns = inWorker();
  const question = { ...ROWS, cursor: "nonsense" };
  const [there, same] = await Promise.all([columns, here].map((of) => of.ask("events", question).catch((error: unknown) => error)));
  expect(there).toBeInstanceOf(UserError);
  expect(there).toEqual(same);
  await expect(columns.ask("totals", {} as never)).rejects.toThrow(TypeError);
  expect((await columns.ask("totals", EMPTY_FILTER)).all).toBe(600);
  expect(threads.length).toBe(1);
  await columns.close();
});

test("a thread that dies is replaced, and its question answered", async () => {
  const columns = inWorker();
  const wanted = await here.ask("totals", KIND);
  expect(await columns.ask("totals", KIND)).toEqual(wanted);
  const asked = [columns.ask("totals", KIND), columns.ask("explore", EXPLORE)];
  await threads[0]?.terminate();
  expect(await Promise.all(asked)).toEqual([wanted, await here.ask("explore", EXPLORE)]);
  expect([threads.length, columns.where(), fallbacks]).toEqual([2, "worker", 0]);
  await threads[1]?.terminate();
  expect(await columns.ask("totals", KIND)).toEqual(wanted);
  expect([threads.length, said.length]).toEqual([3, 2]);
  await columns.close();
});

test("one that dies before it has answered is not started again: the process answers", async () => {
  const columns = inWorker((thread) => threads.length > 1 && void thread.terminate());
  const wanted = await here.ask("totals", KIND);
  expect(await columns.ask("totals", KIND)).toEqual(wanted);
  await threads[0]?.terminate();
  expect(await Promise.all([columns.ask("totals", KIND), columns.ask("bins", KIND)])).toEqual([wanted, await here.ask("bins", KIND)]);
  expect([threads.length, columns.where(), fallbacks]).toEqual([2, "process", 1]);
  expect(await columns.ask("totals", KIND)).toEqual(wanted);
  await columns.close();
});

test("where the thread was not built, the process answers", async () => {
  const columns = new WorkerColumns(folder, () => here, { start: (from) => startThread(from, "build/none.mjs"), say: () => {} });
  expect(await columns.ask("totals", KIND)).toEqual(await here.ask("totals", KIND));
  expect(columns.where()).toBe("process");
});

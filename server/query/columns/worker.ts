import { parentPort, Worker, workerData } from "node:worker_threads";
import { openDatabase } from "#db/open.ts";
import { EMPTY_FILTER } from "#domain/filter.ts";
import type { Gazetteer } from "#domain/place.ts";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { atOneMoment } from "../moment.ts";
import { ColumnAnswers, MIN_SNAPSHOT } from "./answers.ts";
import { ColumnIndex, type Renew } from "./column-index.ts";
import { webKernels } from "./web-kernels.ts";
import type { WorkerData } from "./worker-columns.ts";
import { answer, type ToWorker, toReply } from "./worker-questions.ts";

/*
 * The thread that keeps the columns of one data folder and answers from them, or that builds their base anew and ends. Set-up bundles this file
 * (`build/columns-worker.mjs`), because neither Next's bundler nor a loader for TypeScript starts threads alike under `npm run dev`, `npm start` and vitest.
 */

const { folder, builds = false } = workerData as WorkerData; // given by who starts the thread

if (builds) await buildBase();
else answerQuestions();

async function buildBase(): Promise<void> {
  const database = openDatabase(folder);
  const index = new ColumnIndex(webKernels, MIN_SNAPSHOT);
  atOneMoment(database, () => index.build(database));
  await index.settled();
  database.close();
}

function answerQuestions(): void {
  const columns = new ColumnAnswers(openDatabase(folder), webKernels, MIN_SNAPSHOT, renewInThread);
  let gazetteer: Gazetteer | null = null;
  const regionById = (id: string) => {
    gazetteer ??= openGazetteer();
    return gazetteer.byId(id);
  };
  // Before anybody asks.
  columns.totals(EMPTY_FILTER);
  parentPort?.on("message", (asked: ToWorker) => parentPort?.postMessage(toReply(() => answer(columns, regionById, asked))));
}

/** By another thread of this file; one that dies leaves the base as it is. */
function renewInThread(): ReturnType<Renew> {
  return new Promise((resolve) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: { folder, builds: true } satisfies WorkerData, execArgv: [] });
    thread.on("error", () => resolve());
    thread.on("exit", () => resolve());
  });
}

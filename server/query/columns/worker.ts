import { parentPort, workerData } from "node:worker_threads";
import { openDatabase } from "#db/open.ts";
import { EMPTY_FILTER } from "#domain/filter.ts";
import type { Gazetteer } from "#domain/place.ts";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { ColumnAnswers } from "./answers.ts";
import { webKernels } from "./web-kernels.ts";
import { answer, type ToWorker, toReply } from "./worker-questions.ts";

/*
 * The thread that keeps the columns of one data folder and answers from them. Set-up bundles this file (`build/columns-worker.mjs`), because neither
 * Next's bundler nor a loader for TypeScript starts threads alike under `npm run dev`, `npm start` and vitest.
 */

const columns = new ColumnAnswers(openDatabase(String(workerData)), webKernels);
let gazetteer: Gazetteer | null = null;
const regionById = (id: string) => {
  gazetteer ??= openGazetteer();
  return gazetteer.byId(id);
};

// Before anybody asks.
columns.totals(EMPTY_FILTER);

parentPort?.on("message", (asked: ToWorker) => parentPort?.postMessage(toReply(() => answer(columns, regionById, asked))));

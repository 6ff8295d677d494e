import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "#db/open.ts";
import { EMPTY_FILTER, type Filter } from "#domain/filter.ts";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { ingest, removeDocument } from "#server/ingest/ingest.ts";
import { bundleWorker } from "#server/setup/bundle-server.mjs";
import { queryBins } from "../bins.ts";
import { queryFacets } from "../facets.ts";
import { queryEvents } from "../rows.ts";
import { ColumnAnswers } from "./answers.ts";
import { startThread, WorkerColumns } from "./worker-columns.ts";
import { type Columns, inProcess } from "./worker-questions.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-fresh-"));
const database = openDatabase(folder);
const gazetteer = openGazetteer();
const bundle = `build/columns-worker-${process.pid}-fresh.mjs`;
const here = inProcess(new ColumnAnswers(database), () => null);
let there: Columns;
beforeAll(async () => {
  await bundleWorker(bundle);
  there = new WorkerColumns(folder, () => here, { start: (from) => startThread(from, bundle) });
});
afterAll(async () => {
  expect(there.where()).toBe("worker");
  await there.close();
  rmSync(bundle);
  database.close();
  rmSync(folder, { recursive: true });
});

const FILTERS: Filter[] = [
  EMPTY_FILTER,
  { ...EMPTY_FILTER, knownBy: "2024-10-05" },
  { ...EMPTY_FILTER, words: "kharkiv" },
  { ...EMPTY_FILTER, region: { only: ["UA"], not: [] } },
  { ...EMPTY_FILTER, from: "2024-10-01", to: "2024-10-31", clock: "reported" },
];

async function expectTheSame(): Promise<number> {
  for (const filter of FILTERS) {
    for (const order of ["newest", "oldest", "reported"] as const) {
      const question = { filter, order, cursor: null, limit: 50 };
      const wanted = queryEvents(database, question);
      expect(await here.ask("events", question)).toEqual(wanted);
      expect(await there.ask("events", question)).toEqual(wanted);
    }
    expect(await here.ask("facets", filter)).toEqual(queryFacets(database, filter));
    expect(await there.ask("bins", filter)).toEqual(queryBins(database, filter));
  }
  return (await there.ask("totals", EMPTY_FILTER)).all;
}

test("what is added, merged, corrected and removed is there with the next question", async () => {
  expect(await expectTheSame()).toBe(0);
  const add = async (content: string, published: string | null) =>
    (await ingest(database, gazetteer, { content, filename: "a.txt", hints: published === null ? {} : { published } })).id;
  const documents = readdirSync("seeds/documents").map((name) => readFileSync(join("seeds/documents", name), "utf8"));
  for (const text of documents) {
    await add(text, null);
    expect(await expectTheSame()).toBeGreaterThan(0);
  }
  const seeded = await expectTheSame();
  const strike = "A missile killed four civilians at a market in Kharkiv on 3 October 2024, the interior ministry of Ukraine said.";
  const first = await add(strike, "2024-10-04");
  expect(await expectTheSame()).toBe(seeded + 1);
  const later = await add("At least five people were killed by a missile in Kharkiv on 3 October 2024, officials said.", "2024-10-09");
  expect(await expectTheSame()).toBe(seeded + 1);
  const drones: string[] = [];
  for (let day = 10; day < 28; day++) {
    drones.push(await add(`A drone wounded ${day} people in Odesa on ${day} October 2024, the regional governor said.`, `2024-10-${day}`));
    await expectTheSame();
  }
  expect(await expectTheSame()).toBe(seeded + 19);
  for (const [index, id] of drones.entries()) {
    removeDocument(database, id);
    expect(await expectTheSame()).toBe(seeded + 18 - index);
  }
  removeDocument(database, later);
  expect(await expectTheSame()).toBe(seeded + 1);
  removeDocument(database, first);
  expect(await expectTheSame()).toBe(seeded);
  await add(strike, "2024-10-06");
  expect(await expectTheSame()).toBe(seeded + 1);
});

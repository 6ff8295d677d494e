import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generate } from "#bench/generate.ts";
import { storeGenerated } from "#bench/store-generated.ts";
import { openDatabase } from "#db/open.ts";
import { newSlide } from "#domain/briefing.ts";
import { askedFilter, parseView } from "#domain/view.ts";
import { type Context, createContext } from "#server/api/context.ts";
import { createBriefing } from "#server/briefings/store.ts";
import { collectHandOver } from "#server/handover/collect.ts";
import { queryBins } from "#server/query/bins.ts";
import { queryMap } from "#server/query/map.ts";
import { answerView } from "./view-answer.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-view-answer-"));
let context: Context;

beforeAll(() => {
  const database = openDatabase(folder);
  storeGenerated(database, generate({ seed: 7, events: 80 }));
  context = createContext(database);
});
afterAll(() => {
  context.database.close();
  rmSync(folder, { recursive: true });
});

test("a picture and a slide that was handed over draw what passes the view's days, and nothing of other days", async () => {
  const { database } = context;
  const everything = parseView(new URLSearchParams("")).view;
  const { bins } = queryBins(database, askedFilter(everything));
  const middle = bins[Math.floor(bins.length / 2)];
  const written = `?from=${middle?.from}&to=${middle?.to}`;
  const { view } = parseView(new URLSearchParams(written));
  const wanted = idsOf(queryMap(database, askedFilter(view)));
  expect(wanted.length).toBeLessThan(idsOf(queryMap(database, askedFilter(everything))).length);

  expect(idsOf((await answerView(context.columns, view, "en")).answer.map)).toEqual(wanted);
  const slide = newSlide(written, "Some days");
  const briefing = createBriefing(database, { id: "days", title: "Days", slides: [slide] });
  const { answers } = await collectHandOver(context, briefing);
  expect(idsOf(Object.values(answers)[0]?.map)).toEqual(wanted);
});

type Drawn = { events: readonly { event: string }[]; relations: readonly { event: string }[] };
const idsOf = (map: Drawn | undefined) => [...(map?.events ?? []), ...(map?.relations ?? [])].map(({ event }) => event).sort();

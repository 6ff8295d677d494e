import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generate } from "#bench/generate.ts";
import { storeGenerated } from "#bench/store-generated.ts";
import { openDatabase } from "#db/open.ts";
import { newSlide } from "#domain/briefing.ts";
import type { HandOver } from "#domain/hand-over.ts";
import { type Context, createContext } from "#server/api/context.ts";
import { createBriefing } from "#server/briefings/store.ts";
import { handOver } from "./handler.ts";

const corpus = generate({ seed: 5, events: 60 });
const folder = mkdtempSync(join(tmpdir(), "dateline-hand-over-"));
let context: Context;

beforeAll(() => {
  const database = openDatabase(folder);
  storeGenerated(database, corpus);
  context = createContext(database);
  const [first] = corpus.events;
  const shown = {
    ...newSlide(`?map=20,30,60,60&event=${first?.record.id}`, "</title><script>alert(1)</script>"),
    notes: "for the speaker alone",
  };
  createBriefing(database, { id: "talks", title: "Talks", slides: [shown, { ...newSlide("", "Hidden"), hidden: true }] });
});
afterAll(() => {
  context.database.close();
  rmSync(folder, { recursive: true });
});

test("the folder holds the page, what its slides show with its sentences, the ground and the fonts, and nothing for the speaker", async () => {
  const files = unzipSync(new Uint8Array(await (await handOver("talks.zip", context, "uk", true)).arrayBuffer()));
  const textOf = (path: string) => new TextDecoder().decode(files[path]);
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(["index.html", "briefing.json", "viewer.js", "viewer.css", "basemap/0/0/0", "fonts/faces.json"]),
  );
  const given = JSON.parse(textOf("briefing.json")) as HandOver;
  expect(given.briefing.slides).toHaveLength(1);
  const [slide] = given.briefing.slides;
  const answer = given.answers[slide?.id ?? ""];
  expect(answer?.totals.all).toBe(corpus.events.length);
  for (const { event } of answer?.map.events ?? []) expect(given.events[event]?.reports[0]?.sentence.text).not.toBe("");
  expect(textOf("briefing.json")).not.toContain("for the speaker alone");
  const page = textOf("index.html");
  expect(page).toContain('<html lang="uk" dir="ltr">');
  expect(page).not.toContain("<script>alert");
  expect(page).not.toMatch(/(src|href)="(\/|https?:)/);
  expect(textOf("fonts/fonts.css")).not.toContain("url(/");
});

test("what there is not is said in words, and an audience starts no browser here", async () => {
  expect((await handOver("nobody.zip", context, "en", true)).status).toBe(404);
  expect((await handOver("talks.exe", context, "en", true)).status).toBe(404);
  const refused = await handOver("talks.pdf", context, "en", false);
  expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining("print from your own browser")]);
});

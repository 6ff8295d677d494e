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
import type { IsoDay } from "#domain/time.ts";
import type { Locale } from "#domain/words/locale.ts";
import { type Context, createContext } from "#server/api/context.ts";
import { createBriefing } from "#server/briefings/store.ts";
import { handOverFiles } from "./files.ts";
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
  const files = unzipSync(new Uint8Array(await (await handOver("talks.zip", context, { locale: "uk", mayPrint: true })).arrayBuffer()));
  const textOf = (path: string) => new TextDecoder().decode(files[path]);
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(["index.html", "briefing.json", "viewer.js", "viewer.css", "basemap/0/0/0", "fonts/faces.json"]),
  );
  const given = JSON.parse(textOf("briefing.json")) as HandOver;
  expect(given.briefing.slides).toHaveLength(1);
  const [slide] = given.briefing.slides;
  const answer = given.answers[slide?.view ?? ""];
  expect(answer?.totals.all).toBe(corpus.events.length);
  for (const { event } of answer?.map.events ?? []) expect(given.events[event]?.reports[0]?.sentence.text).not.toBe("");
  expect(textOf("briefing.json")).not.toContain("for the speaker alone");
  const page = textOf("index.html");
  expect(page).toContain('<html lang="uk" dir="ltr">');
  expect(page).not.toContain("<script>alert");
  expect(page).not.toMatch(/(src|href)="(\/|https?:)/);
  expect(textOf("fonts/fonts.css")).not.toContain("url(/");
});

test("Korean letters go along to who reads them, and to others as far as they stand there", () => {
  const fontsOf = (title: string, locale: Locale): string[] => {
    const briefing = { id: "none", title, revision: 1, slides: [] };
    const nothing = {
      answers: {},
      events: {},
      leftOut: 0,
      tilesVersion: "",
      revision: 1,
      exported: "2026-11-22" as IsoDay,
      attribution: [],
    };
    const paths: string[] = [];
    for (const { path } of handOverFiles({ briefing, ...nothing }, locale)) {
      if (path.startsWith("basemap/")) return paths;
      if (path.endsWith(".woff2")) paths.push(path);
    }
    return paths;
  };
  const [arabic, named, korean] = [fontsOf("Talks", "ar"), fontsOf("서울", "en"), fontsOf("Talks", "ko")];
  expect(arabic).toContain("fonts/IBMPlexSansArabic-Regular.woff2");
  const ofKorean = (paths: string[]) => paths.filter((path) => path.startsWith("fonts-ko/")).length;
  expect(ofKorean(arabic)).toBe(0);
  expect(ofKorean(korean)).toBeGreaterThan(200);
  expect([1, 2]).toContain(ofKorean(named) / 3);
});

test("what there is not is said in words, and an audience starts no browser here", async () => {
  expect((await handOver("nobody.zip", context, { locale: "en", mayPrint: true })).status).toBe(404);
  expect((await handOver("talks.exe", context, { locale: "en", mayPrint: true })).status).toBe(404);
  const refused = await handOver("talks.pdf", context, { locale: "en", mayPrint: false });
  expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining("print from your own browser")]);
  createBriefing(context.database, { id: "bare", title: "Bare", slides: [{ ...newSlide("", "Hidden"), hidden: true }] });
  const nothing = await handOver("bare.zip", context, { locale: "ko", mayPrint: true });
  expect([nothing.status, await nothing.text()]).toEqual([409, expect.stringContaining("표시되는 슬라이드가 없습니다: Bare")]);
});

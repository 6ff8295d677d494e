import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDatabase } from "#db/open.ts";
import { askedFilter, parseView } from "#domain/view.ts";
import { briefingById, changeBriefing, listBriefings, removeBriefing, undoBriefing } from "#server/briefings/store.ts";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { queryEvents } from "#server/query/rows.ts";
import { seed } from "./seed.ts";
import { seedBriefings } from "./seed-briefings.ts";

const SAMPLE = "sample-north-koreans";
/** What the event that a slide highlights says, by the slide. */
const MEANT: Record<string, RegExp> = {
  treaty: /treaty.*north korea and russia/i,
  donetsk: /six north korean officers killed near donetsk/i,
  posts: /18 north korean soldiers desert.* kursk and bryansk/i,
  denial: /russia.*den(ies|ied)/i,
  pyongyang: /talks between russia and north korea in pyongyang/i,
  "more-men": /up to 5,000 military personnel/i,
  prisoners: /talks between south korea and ukraine/i,
};

const folder = mkdtempSync(join(tmpdir(), "dateline-briefing-seed-"));
let database: Database;
beforeAll(async () => {
  database = openDatabase(folder);
  await seed(database, openGazetteer(), "seeds/documents");
});
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

test("the sample briefing highlights what it speaks of, and each slide's view shows it", () => {
  expect(seedBriefings(database, "seeds/briefings")).toEqual([expect.objectContaining({ outcome: "added" })]);
  const slides = briefingById(database, SAMPLE)?.slides ?? [];
  expect(slides.length).toBeGreaterThanOrEqual(8);
  for (const slide of slides) {
    const { view, notices } = parseView(new URLSearchParams(slide.view));
    expect(notices, slide.id).toEqual([]);
    expect(slide.notes, slide.id).not.toBe("");
    const { rows } = queryEvents(database, { filter: askedFilter(view), order: "newest", cursor: null, limit: 200 });
    const meant = MEANT[slide.id];
    if (meant) expect(rows.find(({ id }) => id === view.event)?.summary, slide.id).toMatch(meant);
    else expect([view.event, rows.length > 0], slide.id).toEqual([null, true]);
  }
  expect(slides.filter(({ id }) => MEANT[id])).toHaveLength(Object.keys(MEANT).length);
});

test("what somebody has changed in it is kept, what nobody has touched follows the folder", () => {
  expect(seedBriefings(database, "seeds/briefings")).toEqual([expect.objectContaining({ outcome: "unchanged" })]);
  changeBriefing(database, SAMPLE, { type: "edit", id: "denial", fields: { hidden: true }, before: { hidden: false } });
  undoBriefing(database, SAMPLE);
  changeBriefing(database, SAMPLE, { type: "remove", ids: ["posts"] });
  expect(seedBriefings(database, "seeds/briefings")).toEqual([expect.objectContaining({ outcome: "kept" })]);
  expect(briefingById(database, SAMPLE)?.slides.some(({ id }) => id === "posts")).toBe(false);
  removeBriefing(database, SAMPLE);
  expect(seedBriefings(database, "seeds/briefings")).toEqual([expect.objectContaining({ outcome: "added" })]);
  expect(listBriefings(database)).toHaveLength(1);
});

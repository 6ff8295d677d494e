import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDatabase, readRevision } from "#db/open.ts";
import { newId, type Slide } from "#domain/briefing.ts";
import {
  briefingById,
  changeBriefing,
  createBriefing,
  historyOf,
  listBriefings,
  redoBriefing,
  removeBriefing,
  undoBriefing,
} from "./store.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-briefings-"));
let database: Database;
beforeAll(() => {
  database = openDatabase(folder);
});
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

const slide = (id: string): Slide => ({ id, headline: id, text: "", notes: "", view: "?actor=russia", seconds: null, hidden: false });
const make = (...ids: string[]) => createBriefing(database, { id: "", title: "Talks", slides: ids.map(slide) });
const idsOf = (id: string) => briefingById(database, id)?.slides.map((one) => one.id);

test("what was made is there, in its order, and raises no data revision", () => {
  const before = readRevision(database);
  const { id } = make("one-1", "two-2");
  changeBriefing(database, id, { type: "add", slides: [slide("zero")], at: 0 });
  expect(idsOf(id)).toEqual(["zero", "one-1", "two-2"]);
  expect(listBriefings(database).find((one) => one.id === id)).toMatchObject({ title: "Talks", slides: 3, revision: 2 });
  expect(readRevision(database)).toBe(before);
});

test("undo and redo walk through the changes, and a new change ends what could be done again", () => {
  const { id } = make("one-1", "two-2", "three");
  changeBriefing(database, id, { type: "remove", ids: ["two-2"] });
  changeBriefing(database, id, { type: "order", ids: ["three", "one-1"] });
  expect(idsOf(id)).toEqual(["three", "one-1"]);
  undoBriefing(database, id);
  expect(idsOf(id)).toEqual(["one-1", "three"]);
  undoBriefing(database, id);
  expect(idsOf(id)).toEqual(["one-1", "two-2", "three"]);
  expect(undoBriefing(database, id)).toBeNull();
  redoBriefing(database, id);
  redoBriefing(database, id);
  expect(idsOf(id)).toEqual(["three", "one-1"]);
  undoBriefing(database, id);
  changeBriefing(database, id, { type: "title", title: "Later", before: "Talks" });
  expect(historyOf(database, id)).toEqual({ undo: true, redo: false });
  expect(redoBriefing(database, id)).toBeNull();
});

test("a change that does not fit changes nothing", () => {
  const { id } = make("one-1");
  expect(() => changeBriefing(database, id, { type: "remove", ids: ["gone"] })).toThrow("no longer there");
  expect(() => changeBriefing(database, "nobody", { type: "remove", ids: ["gone"] })).toThrow("There is no such briefing");
  expect(briefingById(database, id)?.revision).toBe(1);
});

test("an id that is taken gives the new one another; removed ones are gone with their slides", () => {
  const first = createBriefing(database, { id: "seeded", title: "First", slides: [slide("one-1")] });
  const second = createBriefing(database, { id: "seeded", title: "Second", slides: [slide("one-1")] });
  expect([first.id, second.id === "seeded"]).toEqual(["seeded", false]);
  expect(removeBriefing(database, "seeded")).toBe(true);
  expect(briefingById(database, "seeded")).toBeNull();
  expect(database.rows("SELECT * FROM slides WHERE briefing_id = 'seeded'")).toEqual([]);
  expect(briefingById(database, second.id)?.slides).toHaveLength(1);
});

test("only the last hundred changes are kept for undoing", () => {
  const { id } = make("one-1");
  for (let at = 0; at < 105; at++)
    changeBriefing(database, id, { type: "title", title: `T${at + 1}`, before: at === 0 ? "Talks" : `T${at}` });
  let steps = 0;
  while (undoBriefing(database, id)) steps++;
  expect(steps).toBe(100);
  expect(briefingById(database, id)?.title).toBe("T5");
});

test("ids are lasting and not guessed", () => {
  const ids = new Set(Array.from({ length: 2000 }, newId));
  expect(ids.size).toBe(2000);
  for (const id of ids) expect(id).toMatch(/^[a-z2-9]{10}$/);
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDatabase, readRevision } from "#db/open.ts";
import { linkByCode, listLinks, revokeLink, shortenView } from "./links.ts";
import { listSavedViews, removeSavedView, renameSavedView, saveView } from "./saved.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-views-"));
let database: Database;
beforeAll(() => {
  database = openDatabase(folder);
});
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

test("a link leads to its view until it is revoked, and says so for good", () => {
  const link = shortenView(database, "?actor=russia", "events with Russia");
  expect(link.code).toMatch(/^[\w-]{12}$/);
  expect(shortenView(database, "?actor=russia", "events with Russia").code).toBe(link.code);
  expect(linkByCode(database, link.code)).toEqual(link);
  revokeLink(database, link.code);
  expect(linkByCode(database, link.code)?.revokedAt).not.toBeNull();
  const anew = shortenView(database, "?actor=russia", "events with Russia");
  expect(anew.code).not.toBe(link.code);
  expect(listLinks(database).map(({ code }) => code)).toEqual(expect.arrayContaining([link.code, anew.code]));
  expect(() => revokeLink(database, "nobody")).toThrow("There is no such short link");
});

test("a saved view keeps its id when its name gets another view; none of this is data", () => {
  const before = readRevision(database);
  const first = saveView(database, "Front", "?region=RU.41");
  const second = saveView(database, "Front", "?region=RU.10");
  expect(second.id).toBe(first.id);
  expect(listSavedViews(database).map(({ view }) => view)).toEqual(["?region=RU.10"]);
  const other = saveView(database, "Rear", "?region=RU.11");
  expect(renameSavedView(database, other.id, "Hinterland")).toEqual({ ...other, name: "Hinterland" });
  expect(() => renameSavedView(database, other.id, "Front")).toThrow("The name is taken");
  expect(() => renameSavedView(database, "nobody0000000000", "Back")).toThrow("The saved view is gone");
  expect(removeSavedView(database, other.id)).toBe(true);
  expect(removeSavedView(database, first.id)).toBe(true);
  expect(listSavedViews(database)).toEqual([]);
  expect(readRevision(database)).toBe(before);
});

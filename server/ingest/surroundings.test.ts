import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "#db/open.ts";
import { EMPTY_FILTER } from "#domain/filter.ts";
import { eventById } from "#server/query/event.ts";
import { queryEvents } from "#server/query/rows.ts";
import { openGazetteer } from "../geocode/gazetteer.ts";
import { ingest } from "./ingest.ts";

test("a sentence is quoted with its neighbours of the same paragraph, and with no heading", async () => {
  const database = openDatabase(mkdtempSync(join(tmpdir(), "dateline-surroundings-")));
  onTestFinished(() => database.close());
  const content =
    "Pupils taken in the north\n\nOn 6 May 2024 gunmen kidnapped six pupils in Kaduna.\nTheir parents wait.\n\nOn 8 May 2024 a bomb killed two men in Maiduguri.";
  await ingest(database, openGazetteer(), { content, filename: "a.txt" });
  const { rows } = queryEvents(database, { filter: EMPTY_FILTER, order: "oldest", cursor: null, limit: 10 });
  const quoted = rows.map(({ id }) => {
    const { before, after } = eventById(database, id, { knownBy: null })?.reports[0]?.sentence ?? {};
    return [before, after];
  });
  expect(quoted).toEqual([
    ["", "Their parents wait."],
    ["", ""],
  ]);
});

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "#db/open.ts";
import { EMPTY_FILTER } from "#domain/filter.ts";
import { queryFacets } from "#server/query/facets.ts";
import { queryEvents } from "#server/query/rows.ts";
import { openGazetteer } from "../geocode/gazetteer.ts";
import { ingest } from "./ingest.ts";

test("who acts without a name is shown with the event, and is no value to filter by", async () => {
  const database = openDatabase(mkdtempSync(join(tmpdir(), "dateline-nameless-")));
  onTestFinished(() => database.close());
  const content = "On 6 May 2024 gunmen kidnapped six students in Kaduna, the governor said. Later that day Nigerian troops freed them.";
  await ingest(database, openGazetteer(), { content, filename: "a.txt" });
  const { rows } = queryEvents(database, { filter: EMPTY_FILTER, order: "newest", cursor: null, limit: 10 });
  const names = rows.flatMap(({ actors }) => actors.map(({ name }) => name));
  expect(names).toContain("Gunmen");
  for (const knownBy of [null, "2030-01-01"]) {
    const { actor } = queryFacets(database, { ...EMPTY_FILTER, knownBy });
    expect(actor.map(({ label }) => label)).toEqual(["Nigeria"]);
  }
});

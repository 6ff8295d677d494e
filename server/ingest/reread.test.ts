import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { type Database, openDatabase, readRevision, write } from "#db/open.ts";
import type { Extraction } from "#domain/event.ts";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { documentById } from "#server/query/documents.ts";
import { eventById } from "#server/query/event.ts";
import { analyse } from "./analyse.ts";
import { ingest } from "./ingest.ts";
import { findOutdated, readDifferences, rereadDocument } from "./reread.ts";
import { RereadReport } from "./reread-report.ts";
import { type DocumentFacts, storeDocument, storeFailure } from "./store.ts";
import { versionOf } from "./version.ts";

const gazetteer = openGazetteer();
const version = versionOf(gazetteer);
let database: Database;
const opened: Database[] = [];
beforeEach(() => {
  database = openDatabase(mkdtempSync(join(tmpdir(), "dateline-reread-")));
  opened.push(database);
});
afterAll(() => {
  for (const each of opened) each.close();
});

const TEXT = `Shelling killed four civilians in Kharkiv on 3 October 2024, Ukraine's interior ministry said.

Police arrested twelve protesters in Tbilisi on 5 October 2024. The presidents of France and Egypt met in Cairo on 6 October 2024.`;

const facts: DocumentFacts = {
  id: "d1",
  title: "Three things",
  url: null,
  language: "en",
  published: "2024-10-07",
  publishedBy: "hand",
  format: "text",
  filename: null,
  contentHash: "",
  addedAt: "2026-01-01T00:00:00.000Z",
  readWith: "older",
  sample: false,
  publisher: "The Wire",
  byHand: ["published"],
  text: TEXT,
};

const now = analyse(facts, gazetteer);
const idsOf = () =>
  database
    .rows<{ id: string; kind: string }>("SELECT id, kind FROM events ORDER BY start_day, id")
    .map(({ id, kind }) => [kind, id] as const);

/** Stores a reading as though older rules had made it. */
function storeOlder(change: (extraction: Extraction) => Extraction, document: DocumentFacts = facts): void {
  const older = change(structuredClone(analyse(document, gazetteer)));
  write(database, (_db, revision) => storeDocument({ database, revision }, document, older, gazetteer));
}

const edit =
  (at: number, changes: Partial<Extraction["events"][number]>) =>
  (extraction: Extraction): Extraction => ({
    ...extraction,
    events: extraction.events.map((event, index) => (index === at ? { ...event, ...changes } : event)),
  });

test("the sentences tell three events, or the tests below test nothing", () => {
  expect(now.events.map(({ kind }) => kind)).toEqual(["ASSAULT", "COERCE", "CONSULT"]);
});

describe("reading a document anew", () => {
  test("what reads as before is as it was, but for the version", async () => {
    storeOlder((extraction) => extraction);
    const before = database.rows("SELECT id, record, changed_at FROM events ORDER BY id");
    expect(findOutdated(database, version)).toEqual(["d1"]);
    expect(await rereadDocument(database, gazetteer, "d1")).toMatchObject({ outcome: "read", difference: { counts: { unchanged: 3 } } });
    expect(database.rows("SELECT id, record, changed_at FROM events ORDER BY id")).toEqual(before);
    expect(findOutdated(database, version)).toEqual([]);
    expect(findOutdated(database, null)).toEqual(["d1"]);
    expect(readDifferences(database, version)).toEqual([]);
    expect(documentById(database, "d1", version)).toMatchObject({ published: "2024-10-07", publishedBy: "hand", publisher: "The Wire" });
  });

  test("the same happening keeps its id, whatever is read otherwise in it", async () => {
    const [first] = now.events;
    if (!first) throw new Error("no event");
    const sentence = { start: first.sentence.start, end: first.trigger.end };
    storeOlder(edit(0, { kind: "PROTEST", when: null, places: [], hedging: "alleged", sentence, summary: "Something happened" }));
    const before = idsOf().map(([, id]) => id);
    const result = await rereadDocument(database, gazetteer, "d1");
    expect(result).toMatchObject({ difference: { counts: { new: 0, gone: 0, changed: 1, unchanged: 2 } } });
    expect(result?.outcome === "read" && result.difference.events).toMatchObject([
      {
        change: "changed",
        aspects: ["kind", "date", "place", "hedging", "sentence"],
        before: { kind: "PROTEST", places: [], when: null },
        after: { kind: "ASSAULT", places: ["Kharkiv, Ukraine"], when: { start: "2024-10-03" } },
      },
    ]);
    expect(
      idsOf()
        .map(([, id]) => id)
        .sort(),
    ).toEqual(before.sort());
    for (const [kind, id] of idsOf()) expect(eventById(database, id, { knownBy: null })?.kind).toBe(kind);
    // What the present rules would have called it leads there, too: it may stand in a link from another machine.
    expect(database.rows("SELECT id FROM event_aliases")).toHaveLength(1);
  });

  test("of two that become one both ids lead to it; one that is new takes nobody's id", async () => {
    const [first, second] = now.events;
    if (!first || !second) throw new Error("no event");
    // Two tellings of the first; the second is not there yet.
    storeOlder((extraction) => ({
      ...extraction,
      events: [{ ...first, when: null, places: [], actors: [], numbers: [], summary: "Something" }, first, ...now.events.slice(2)],
    }));
    const before = idsOf();
    expect(before).toHaveLength(3);
    const result = await rereadDocument(database, gazetteer, "d1");
    expect(result).toMatchObject({ difference: { counts: { new: 1, gone: 1, changed: 0, unchanged: 2 } } });
    for (const [kind, id] of before) expect(eventById(database, id, { knownBy: null })?.kind).toBe(kind);
    const added = idsOf().filter(([, id]) => !before.some(([, known]) => known === id));
    expect(added.map(([kind]) => kind)).toEqual(["COERCE"]);
  });

  test("an id outlives its telling as long as another report tells the happening", async () => {
    storeOlder((extraction) => extraction);
    const twin = { ...facts, id: "d2", published: "2024-10-09", text: TEXT.split("\n")[0] ?? "" };
    storeOlder((extraction) => extraction, twin);
    const invented = { ...facts, id: "d3", published: "2024-10-04", text: `Nothing is known.\n\n${twin.text.replace("four", "4")}` };
    storeOlder((extraction) => extraction, invented);
    const [strike] = database.rows<{ id: string }>("SELECT id FROM events WHERE kind = 'ASSAULT'");
    const id = strike?.id ?? "";
    expect(eventById(database, id, { knownBy: null })?.reports).toHaveLength(3);
    // The present rules find nothing in the document that gave the event its id.
    const blind = { ...gazetteer, version: "blind" };
    const emptied = { ...invented, readWith: "blind" };
    write(database, (_db, revision) =>
      storeDocument({ database, revision }, emptied, { ...analyse(invented, blind), events: [] }, gazetteer),
    );
    expect(eventById(database, id, { knownBy: null })).toMatchObject({ kind: "ASSAULT", reportCount: 2 });
    // It goes on doing so when the report that adopted it is read anew.
    for (const each of ["d1", "d2"]) await rereadDocument(database, gazetteer, each);
    expect(eventById(database, id, { knownBy: null })).toMatchObject({ kind: "ASSAULT", reportCount: 2 });
    // And is its own again once the words are read as before.
    await rereadDocument(database, gazetteer, "d3");
    expect(eventById(database, id, { knownBy: null })?.reports).toHaveLength(3);
  });

  test("names put elsewhere, left open, found and lost are told", async () => {
    const [kharkiv, , tbilisi] = now.places;
    const cairo = now.places.at(-1);
    if (!kharkiv || !tbilisi || !cairo) throw new Error("no place");
    storeOlder((extraction) => ({
      ...extraction,
      events: [],
      places: [
        { ...kharkiv, place: cairo.place },
        { ...tbilisi, place: null },
        { ...cairo, start: 0, end: 8, text: "Shelling", name: "Shelling" },
      ],
    }));
    const result = await rereadDocument(database, gazetteer, "d1");
    const told = result?.outcome === "read" ? result.difference.places : [];
    expect(told.map(({ text, change }) => [text, change])).toEqual([
      ["Shelling", "lost"],
      ["Kharkiv", "placed"],
      ...now.places.slice(1, 2).map(({ text }) => [text, "found"]),
      [tbilisi.text, "placed"],
      ...now.places.slice(3).map(({ text }) => [text, "found"]),
    ]);
    expect(told.find(({ text }) => text === "Kharkiv")).toMatchObject({ before: "Cairo, Egypt", after: "Kharkiv, Ukraine" });
    expect(documentById(database, "d1", version)?.places).toEqual(now.places);
  });

  test("what an interrupted run did stays done and stands in the report of the next", async () => {
    for (const id of ["d1", "d2", "d3"]) storeOlder(edit(1, { hedging: "denied" }), { ...facts, id, text: `${TEXT} ${id}` });
    await rereadDocument(database, gazetteer, "d1");
    expect(findOutdated(database, version)).toEqual(["d2", "d3"]);
    const report = new RereadReport(false);
    for (const id of findOutdated(database, version)) report.add(id, await rereadDocument(database, gazetteer, id), 2);
    expect(readDifferences(database, version).map(({ id }) => id)).toEqual(["d1", "d2", "d3"]);
    const said = report.format(readDifferences(database, version));
    expect(said).toMatch(/total +· +· +3 /);
    expect(said).toContain("changed: hedging 3");
    expect(said).toContain("2 documents read anew");
    const revision = readRevision(database);
    expect(findOutdated(database, version)).toEqual([]);
    expect(readRevision(database)).toBe(revision);
  });

  test("a refused text is kept whole, and taken up once it can be read", async () => {
    const russian =
      "Сегодня утром войска вошли в город, сообщил губернатор области. По его словам, пострадали пять человек, все они доставлены в больницу.";
    const refused = await ingest(database, gazetteer, { content: russian, filename: "a.txt", hints: { published: "2024-10-07" } });
    expect(documentById(database, refused.id, version)).toMatchObject({
      status: "failed",
      text: russian,
      language: "ru",
      published: "2024-10-07",
    });
    expect(findOutdated(database, version)).toEqual([]);
    const revision = readRevision(database);
    await ingest(database, gazetteer, { content: russian, filename: "b.txt", hints: { published: "2024-10-07" } });
    expect(readRevision(database)).toBe(revision);
    database.run("UPDATE documents SET read_with = 'older', text = ?", TEXT);
    expect(await rereadDocument(database, gazetteer, refused.id)).toMatchObject({
      outcome: "accepted",
      difference: { counts: { new: 3 } },
    });
    expect(documentById(database, refused.id, version)).toMatchObject({ status: "ok", failure: null, language: "en" });
    database.run("UPDATE documents SET read_with = 'older', text = ?", russian);
    expect(await rereadDocument(database, gazetteer, refused.id)).toMatchObject({
      outcome: "refused",
      difference: { counts: { gone: 3 } },
    });
    expect(database.rows("SELECT id FROM events")).toEqual([]);
    expect(documentById(database, refused.id, version)).toMatchObject({ text: russian, places: [] });
  });

  test("a document that is not there, or was never read, is none", async () => {
    write(database, (db) =>
      storeFailure(db, {
        id: "d9",
        title: "x",
        format: "pdf",
        filename: "x.pdf",
        contentHash: "",
        addedAt: "",
        sample: false,
        failure: { what: "", which: "", advice: "" },
      }),
    );
    expect(await rereadDocument(database, gazetteer, "d9")).toBeNull();
    expect(await rereadDocument(database, gazetteer, "dnone")).toBeNull();
    expect(findOutdated(database, null)).toEqual([]);
  });
});

test("the version tells the gazetteer's builds apart and is the same for the same", () => {
  expect(versionOf({ ...gazetteer, version: "other" })).not.toBe(version);
  expect(versionOf(openGazetteer())).toBe(version);
  expect(version).toMatch(/^[0-9a-f]{12}-[0-9a-f]+$/);
});

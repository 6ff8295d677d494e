import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type Database, openDatabase, readRevision } from "#db/open.ts";
import { documentById, listDocuments } from "#server/query/documents.ts";
import { openGazetteer } from "../geocode/gazetteer.ts";
import { makePdf } from "./formats/fixtures.ts";
import { type IngestInput, type IngestResult, ingest, ingestFile, removeDocument } from "./ingest.ts";
import { rereadDocument } from "./reread.ts";
import { versionOf } from "./version.ts";

const gazetteer = openGazetteer();
const version = versionOf(gazetteer);
let database: Database;
const opened: Database[] = [];
beforeEach(() => {
  database = openDatabase(mkdtempSync(join(tmpdir(), "dateline-ingest-")));
  opened.push(database);
});
afterAll(() => {
  for (const each of opened) each.close();
});

const STRIKE = "Four civilians were killed in Kharkiv on 3 October 2024 when a missile struck a market, Ukraine's interior ministry said.";
const REPRINT = "A missile strike on Kharkiv killed four civilians on 3 October 2024, officials said.";

const add = (content: string | Uint8Array, more: Partial<IngestInput> = {}) =>
  ingest(database, gazetteer, { content, filename: "a.txt", ...more });
const all = async (content: string, filename: string) => {
  const results: IngestResult[] = [];
  for await (const result of ingestFile(database, gazetteer, { content, filename })) results.push(result);
  return results;
};

describe("ingest", () => {
  test("adds once; the same again changes nothing, not even the revision", async () => {
    const first = await add(STRIKE);
    expect(first).toMatchObject({ outcome: "added", which: "a.txt" });
    expect(first.outcome !== "failed" && first.found.events).toBeGreaterThan(0);
    expect(readRevision(database)).toBe(1);
    const again = await add(Buffer.from(`\uFEFF${STRIKE}\r\n`), { filename: "b.txt" });
    expect(again).toMatchObject({ outcome: "unchanged", id: first.id });
    expect(await add(STRIKE, { again: true })).toMatchObject({ outcome: "unchanged" });
    expect(readRevision(database)).toBe(1);
  });

  test("new hints bring it up to date and stay, marked as set by hand", async () => {
    const { id } = await add(STRIKE);
    expect(await add(STRIKE, { hints: { published: "2024-10-04", publisher: "The Wire" } })).toMatchObject({ outcome: "updated", id });
    expect(documentById(database, id, version)).toMatchObject({
      published: "2024-10-04",
      publishedBy: "hand",
      publisher: "The Wire",
      byHand: ["published", "publisher"],
    });
    expect(await add(STRIKE)).toMatchObject({ outcome: "unchanged" });
    const header = `---\ntitle: Strike on a market\npublisher: Gazette\npublished: 2024-10-09\n---\n${STRIKE}`;
    expect(await add(header, { filename: "a.md" })).toMatchObject({ outcome: "updated", title: "Strike on a market" });
    expect(documentById(database, id, version)).toMatchObject({
      title: "Strike on a market",
      published: "2024-10-04",
      publisher: "The Wire",
    });
    expect(await add(STRIKE)).toMatchObject({ outcome: "unchanged", title: "Strike on a market" });
  });

  test("a header may say that its date was set by hand", async () => {
    const { id } = await add(`---\npublished: 2024-10\npublished_by: hand\n---\n${STRIKE}`, { filename: "a.md" });
    expect(documentById(database, id, version)).toMatchObject({ published: "2024-10", publishedBy: "hand", byHand: [] });
  });

  test("a date read off the text is marked as inferred", async () => {
    const { id } = await add(STRIKE);
    expect(documentById(database, id, version)?.publishedBy).toBe("inferred");
  });

  test("two reports of one happening are one event, whatever came first, until one is removed", async () => {
    const events = () =>
      database.rows<{ id: string; count: number }>("SELECT id, record ->> '$.reportCount' AS count FROM events ORDER BY id");
    await add(STRIKE, { hints: { published: "2024-10-04" } });
    const alone = events();
    const { id } = await add(REPRINT, { hints: { published: "2024-10-05" } });
    expect(events()).toEqual(alone.map((event) => ({ ...event, count: 2 })));
    const both = events();
    expect(removeDocument(database, id)).toBe(true);
    expect(events()).toEqual(alone);
    const other = openDatabase(mkdtempSync(join(tmpdir(), "dateline-ingest-")));
    opened.push(other);
    await ingest(other, gazetteer, { content: REPRINT, filename: "b.txt", hints: { published: "2024-10-05" } });
    await ingest(other, gazetteer, { content: STRIKE, filename: "a.txt", hints: { published: "2024-10-04" } });
    expect(other.rows("SELECT id, record ->> '$.reportCount' AS count FROM events ORDER BY id")).toEqual(both);
  });

  test("what can't be read is stored with its reason, and forgotten once it can", async () => {
    const picture = makePdf([[]]);
    const failed = await add(picture, { filename: "scan.pdf" });
    expect(failed).toMatchObject({ outcome: "failed", failure: { which: "scan.pdf", advice: expect.stringContaining("OCR") } });
    const revision = readRevision(database);
    expect(await add(picture, { filename: "scan.pdf" })).toMatchObject({ outcome: "failed", id: failed.id });
    expect(readRevision(database)).toBe(revision);
    expect(listDocuments(database, version).documents).toMatchObject([
      { id: failed.id, status: "failed", title: "scan.pdf", format: "pdf", failure: { which: "scan.pdf" } },
    ]);
    expect(removeDocument(database, failed.id)).toBe(true);
    expect(listDocuments(database, version).documents).toEqual([]);
  });

  test("a text in a language that is not read yet is refused by its name", async () => {
    const russian =
      "Сегодня утром войска вошли в город, сообщил губернатор области. По его словам, пострадали пять человек, все они доставлены в больницу.";
    expect(await add(russian)).toMatchObject({ outcome: "failed", failure: { what: expect.stringContaining("Russian") } });
  });

  test("a text that takes too long is cut off, says so, and keeps what was found; with time it is read to its end", async () => {
    const filler = "Nothing else was known that day, and nobody said a word about it.\n";
    const text = `${STRIKE}\n\n${filler.repeat(5000)}\nPolice arrested twelve protesters in Tbilisi on 5 October 2024.`;
    let clock = 0;
    // Every look at the clock finds it two seconds on.
    const slow = vi.spyOn(performance, "now").mockImplementation(() => {
      clock += 2000;
      return clock;
    });
    const result = await add(text);
    slow.mockRestore();
    expect(result).toMatchObject({
      outcome: "added",
      cutOff: expect.stringMatching(/^Only the first 2\d\d,\d{3} of 33\d,\d{3} characters were read/),
    });
    const document = documentById(database, result.id, version);
    expect(document).toMatchObject({ cutOff: result.outcome === "added" ? result.cutOff : "", found: { events: 1 }, text });
    expect(document?.events.map(({ kind }) => kind)).toEqual(["ASSAULT"]);
    // With the clock standing still there is time enough, on however busy a machine.
    const still = vi.spyOn(performance, "now").mockReturnValue(clock);
    const reread = await rereadDocument(database, gazetteer, result.id);
    still.mockRestore();
    expect(reread).toMatchObject({
      outcome: "read",
      difference: { counts: { new: 1, unchanged: 1 } },
    });
    expect(documentById(database, result.id, version)).toMatchObject({
      cutOff: null,
      found: { events: 2 },
      events: [{ id: document?.events[0]?.id }, {}],
    });
  });

  test("hints that can't be used are the person's to mend, and nothing is stored", async () => {
    await expect(add(STRIKE, { hints: { url: "javascript:alert(1)" } })).rejects.toThrow(/address/);
    expect(readRevision(database)).toBe(0);
  });

  test("a sample that somebody also adds is theirs", async () => {
    const { id } = await add(STRIKE, { sample: true });
    expect(documentById(database, id, version)?.sample).toBe(true);
    await add(STRIKE);
    expect(documentById(database, id, version)?.sample).toBe(false);
    await add(STRIKE, { sample: true });
    expect(documentById(database, id, version)?.sample).toBe(false);
  });
});

test("a file of lines: one bad line among good ones fails alone", async () => {
  const lines = [
    JSON.stringify({ text: STRIKE, published: "2024-10-04", source: "Wire" }),
    "{broken",
    "",
    JSON.stringify({ text: REPRINT, published: null }),
  ];
  const results = await all(lines.join("\r\n"), "many.jsonl");
  expect(results.map(({ outcome, which }) => [outcome, which])).toEqual([
    ["added", "many.jsonl, line 1"],
    ["failed", "many.jsonl, line 2"],
    ["added", "many.jsonl, line 4"],
  ]);
  expect(listDocuments(database, version).documents).toHaveLength(3);
  expect((await all(lines.join("\n"), "many.jsonl")).map(({ outcome }) => outcome)).toEqual(["unchanged", "failed", "unchanged"]);
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "#db/open.ts";
import { EMPTY_FILTER } from "#domain/filter.ts";
import type { Gazetteer, Place } from "#domain/place.ts";
import { foldName } from "#domain/place-name.ts";
import { versionOf } from "#server/ingest/version.ts";
import { type Context, createContext } from "./context.ts";
import { createAppCaller } from "./router.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-documents-"));
let context: Context;
let api: ReturnType<typeof createAppCaller>;

function place(id: string, name: string, level: Place["level"], country: string, lng: number, lat: number, featureCode: string): Place {
  const regions = level === "country" ? [id] : [country];
  return { id, name, level, featureCode, country, regions, lng, lat, bbox: null, radiusKm: 10, population: 500_000, parts: [] };
}

const PLACES = [
  place("gn1", "Kursk", "settlement", "RU", 36.19, 51.74, "PPLA"),
  place("gn2", "Kyiv", "settlement", "UA", 30.52, 50.45, "PPLC"),
  place("gn3", "Moscow", "settlement", "RU", 37.62, 55.75, "PPLC"),
  place("RU", "Russia", "country", "RU", 100, 60, "PCLI"),
  place("UA", "Ukraine", "country", "UA", 32, 49, "PCLI"),
];
const gazetteer: Gazetteer = {
  lookup: (name) => PLACES.filter((known) => foldName(known.name) === foldName(name)),
  isPrefix: () => false,
  byId: (id) => PLACES.find((known) => known.id === id) ?? null,
};

const REPORT = `A night in the south-west

Two drones struck a fuel depot in Kursk on 3 October 2024, killing three soldiers, the regional governor said. Kyiv and Moscow held talks about an exchange of prisoners on 9 October 2024.

Nobody knows more.`;

beforeAll(() => {
  context = { ...createContext(openDatabase(folder)), gazetteer: () => gazetteer, reading: () => versionOf(gazetteer) };
  api = createAppCaller(context);
});
afterAll(() => {
  context.database.close();
  rmSync(folder, { recursive: true });
});

test("a pasted report becomes events with their words, and is gone when it is removed", async () => {
  const hints = { title: "A night", publisher: "Example Gazette", published: "2024-10-10" };
  const added = await api.documents.add({ text: REPORT, hints });
  expect(added.documents.map(({ outcome }) => outcome)).toEqual(["added"]);
  const id = added.documents[0]?.document.id ?? "";
  expect(added.documents[0]?.document).toMatchObject({ ...hints, publishedBy: "hand", status: "ok" });
  expect((await api.meta({ since: added.revision - 1 })).changedSince).toBeGreaterThan(0);
  expect((await api.meta({ since: added.revision })).changedSince).toBe(0);
  const [before, now] = [added.revision - 1, added.revision];
  expect((await api.changes({ since: before, until: now })).changed).toBeGreaterThan(0);
  expect((await api.changes({ since: now, until: now + 1 })).changed).toBe(0);
  expect((await api.changes({ since: 0, until: before })).changed).toBe(0);

  const document = await api.documents.byId({ id });
  expect(document?.byHand).toEqual(["published", "publisher", "title"]);
  for (const { start, end, text } of [...(document?.places ?? []), ...(document?.dates ?? []), ...(document?.actors ?? [])]) {
    expect(document?.text?.slice(start, end)).toBe(text);
  }

  const { rows, totals } = await api.events.query({ filter: EMPTY_FILTER });
  expect(rows.length).toBe(totals.all);
  expect(totals.located).toBeGreaterThan(0);
  for (const { id: event } of rows) {
    const detail = await api.events.byId({ id: event });
    expect(detail?.reports.length).toBe(1);
    for (const { sentence, spans, mentions, document: source } of detail?.reports ?? []) {
      expect(source.publisher).toBe("Example Gazette");
      expect(document?.text?.slice(sentence.start, sentence.end)).toBe(sentence.text);
      expect(REPORT).toContain(sentence.before);
      expect(REPORT).toContain(sentence.after);
      expect(sentence.ordinal).toBeLessThanOrEqual(sentence.of);
      for (const { start, end, text } of mentions) expect(sentence.text.slice(start, end)).toBe(text);
      for (const { start, end } of spans) expect(sentence.text.slice(start, end).length).toBe(end - start);
      expect(spans.some(({ kind }) => kind === "trigger")).toBe(true);
    }
  }
  const talks = rows.find(({ kind }) => kind === "CONSULT");
  const detail = talks ? await api.events.byId({ id: talks.id }) : null;
  expect(detail?.setAside.map(({ text }) => text)).toEqual(["Kyiv", "Moscow"]);

  expect((await api.documents.add({ text: REPORT, hints })).documents.map(({ outcome }) => outcome)).toEqual(["unchanged"]);
  expect(await api.documents.remove({ id })).toEqual({ removed: true });
  expect(await api.documents.remove({ id })).toEqual({ removed: false });
  expect(await api.documents.byId({ id })).toBeNull();
  expect((await api.events.query({ filter: EMPTY_FILTER })).totals.all).toBe(0);
  expect(talks && (await api.events.byId({ id: talks.id }))).toBeNull();
});

test("documents that older rules read are counted, and read anew on request", async () => {
  const { documents } = await api.documents.add({ text: `${REPORT} Or so.`, hints: { published: "2024-10-10" } });
  const id = documents[0]?.document.id ?? "";
  expect(documents[0]?.document).toMatchObject({ isOutdated: false, readWith: context.reading(), reread: null });
  expect(documents[0]?.document.reference).toEqual({ day: "2024-10-10", inferred: false });
  expect((await api.meta()).counts.outdated).toBe(0);
  context.database.run("UPDATE documents SET read_with = 'older' WHERE id = ?", id);
  context.database.run("UPDATE event_reports SET record = json_set(record, '$.hedging', 'denied') WHERE document_id = ?", id);
  expect((await api.meta()).counts.outdated).toBe(1);
  expect((await api.documents.byId({ id }))?.isOutdated).toBe(true);
  const answer = await api.documents.reread({ ids: [id, "dnone"] });
  expect(answer).toMatchObject({ read: [{ id, isDifferent: true, failure: null }], left: 0 });
  const document = await api.documents.byId({ id });
  expect(document).toMatchObject({ isOutdated: false, reread: { counts: { changed: document?.events.length } } });
  expect(document?.rereading?.events[0]).toMatchObject({ aspects: ["hedging"], before: { hedging: "denied" } });
  await api.documents.remove({ id });
});

test("a file that can't be read is kept with its reason", async () => {
  const contentBase64 = Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 7]).toString("base64");
  const { documents } = await api.documents.add({ filename: "noise.bin", contentBase64 });
  expect(documents.map(({ outcome }) => outcome)).toEqual(["failed"]);
  expect(documents[0]?.document.failure?.which).toContain("noise.bin");
  const listed = await api.documents.list();
  expect(listed.documents.filter(({ status }) => status === "failed").map(({ filename }) => filename)).toContain("noise.bin");
});

test("names are found by the beginning of any of their words", async () => {
  await api.documents.add({ text: REPORT, hints: { publisher: "Example Gazette", published: "2024-10-10" } });
  expect((await api.places.search({ name: "kur" })).map(({ id, events }) => [id, events])).toEqual([["gn1", 1]]);
  expect((await api.places.search({ name: "Ukraine" })).map(({ id, events }) => [id, events])).toEqual([["UA", 0]]);
  expect((await api.sources.list({ name: "gaz" })).map(({ name }) => name)).toEqual(["Example Gazette"]);
  expect((await api.actors.list({ name: "RUSS" })).map(({ name }) => name)).toContain("Russia");
  expect(await api.actors.list({ name: "nobody" })).toEqual([]);
  const [titled] = await api.documents.search({ name: "night" });
  expect(titled).toMatchObject({ publisher: "Example Gazette", published: "2024-10-10" });
  expect(titled?.name).toContain("night");
  expect(await api.documents.search({ name: "ight" })).toEqual([]);
});

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { type Database, openDatabase, readRevision, write } from "#db/open.ts";
import type { ActorRole, ExtractedEvent, Extraction } from "#domain/event.ts";
import type { EventKind, Hedging } from "#domain/kind.ts";
import type { PlaceMention } from "#domain/mention.ts";
import type { Gazetteer, Place } from "#domain/place.ts";
import { type DocumentFacts, dropDocument, storeDocument } from "./store.ts";

const towns: Place[] = ["Oria", "Belmar", "Tessel", "Quorn"].map((name, index) => ({
  id: `gn${index + 1}`,
  name,
  level: "settlement",
  featureCode: "PPL",
  country: index < 2 ? "RU" : "UA",
  regions: index < 2 ? ["RU", `RU.${40 + index}`] : ["UA"],
  lng: 30 + index * 3,
  lat: 50 + index,
  bbox: null,
  radiusKm: 5,
  population: 1000,
  parts: [],
}));
const region = (id: string, name: string): Place => ({ ...(towns[0] as Place), id, name, level: "region", regions: [id] });
const places = new Map(
  [...towns, region("RU", "Russia"), region("RU.40", "Oria Oblast"), region("UA", "Ukraine")].map((place) => [place.id, place]),
);
const gazetteer: Gazetteer = { lookup: () => [], isPrefix: () => false, byId: (id) => places.get(id) ?? null };

type Told = {
  kind: EventKind;
  day: string | null;
  town: number | null;
  actors: { name: string; type: "state" | "org" | "person"; country: string | null }[];
  killed: number | null;
  hedging: Hedging;
  source: string | null;
};
type Written = { words: string; publisher: string | null; published: string | null; told: Told[] };

/** A document whose every sentence tells one event, and what an extractor would read in it. */
function toDocument({ words, publisher, published, told }: Written, number: number): { facts: DocumentFacts; extraction: Extraction } {
  let text = "";
  const events: ExtractedEvent[] = [];
  const mentions: PlaceMention[] = [];
  for (const [index, { kind, day, town, actors, killed, hedging, source }] of told.entries()) {
    const start = text.length;
    text += `${words} ${index} of ${number}. `;
    const sentence = { start, end: text.length - 1 };
    const place = town === null ? null : (towns[town] ?? null);
    if (place) {
      const at = { start, end: start + 1, text: text.slice(start, start + 1) };
      const looked = { use: "literal" as const, name: place.name, levelHint: null, near: false, radiusKm: null, offset: null };
      mentions.push({ ...at, ...looked, place, score: 0.9, candidates: [], abstained: null });
    }
    const when = day === null ? null : { start: day, end: day, precision: "day" as const, openStart: false, openEnd: false, clock: null };
    const figures = killed === null ? [] : [{ start, end: start + 1, kind: "killed" as const, min: killed, max: killed, unit: "people" }];
    events.push({
      kind,
      mode: null,
      sentence,
      trigger: { start, end: start + 1 },
      summary: `${kind} ${place?.name ?? ""} ${day ?? ""}`,
      date: null,
      when,
      whenValue: day,
      places: place ? [mentions.length - 1] : [],
      actors: actors.map((actor) => ({ ...actor, mention: null, role: "agent" as ActorRole })),
      sources: source === null ? [] : [{ mention: null, name: source }],
      numbers: figures,
      hedging,
    });
  }
  const extraction = { language: "en", reference: null, places: mentions, dates: [], actors: [], sources: [], events, cutOff: null };
  const row = { title: words, url: null, language: "en", publisher, published, publishedBy: published ? ("document" as const) : null };
  const file = {
    format: "text",
    filename: null,
    contentHash: "",
    addedAt: "2026-01-01T00:00:00.000Z",
    readWith: null,
    sample: false,
    byHand: [],
  };
  return { facts: { id: `d${number}`, text, ...row, ...file }, extraction };
}

const KEYED = "SELECT * FROM";
/** Everything that questions are answered from, without row numbers and revisions. */
function snapshot(database: Database) {
  const plain = (sql: string) =>
    database
      .rows<Record<string, unknown>>(sql)
      .map((row) => JSON.stringify(row))
      .sort();
  return {
    events: plain(
      "SELECT id, kind, family, hedging, standing, start_day, end_day, reported_first_day, reported_last_day, record, words FROM events",
    ),
    reports: plain(`${KEYED} event_reports`),
    keys: plain(`${KEYED} report_keys`),
    places: plain("SELECT event_id, place_id, lng, lat, near, radius_km FROM event_places"),
    actors: plain(`${KEYED} event_actors`),
    sources: plain(`${KEYED} event_sources`),
    outlets: plain(`${KEYED} event_outlets`),
    aliases: plain(`${KEYED} event_aliases`),
    documents: plain(`${KEYED} documents`),
    mentions: plain(`${KEYED} mentions`),
    names: [
      ...plain(`${KEYED} actors`),
      ...plain(`${KEYED} sources`),
      ...plain(`${KEYED} places`),
      ...plain(`${KEYED} place_regions`),
      ...plain(`${KEYED} regions`),
    ],
    words: plain("SELECT e.id, f.event_id FROM events_fts f JOIN events e ON e.row_number = f.rowid"),
    spots: plain("SELECT p.event_id, round(min_lng, 2), round(max_lat, 2) FROM event_places_rtree JOIN event_places p USING (id)"),
  };
}

/** A source keeps the spelling that it had while a document was there that is gone now: looking for another would mean reading all its reports. */
const anySpelling = (shot: ReturnType<typeof snapshot>) => ({ ...shot, names: shot.names.map((name) => name.toLowerCase()) });

const database = openDatabase(mkdtempSync(join(tmpdir(), "dateline-store-")));
afterAll(() => database.close());
const add = ({ facts, extraction }: ReturnType<typeof toDocument>) =>
  write(database, (_db, revision) => storeDocument({ database, revision }, facts, extraction, gazetteer));
const remove = (id: string) => write(database, (_db, revision) => dropDocument({ database, revision }, id));
const EMPTY = snapshot(database);

const told: fc.Arbitrary<Told> = fc.record({
  kind: fc.constantFrom<EventKind>("ASSAULT", "CONSULT"),
  day: fc.constantFrom("2024-10-14", "2024-10-15", "2024-10-15", null),
  town: fc.constantFrom(0, 0, 1, 2, null),
  actors: fc.uniqueArray(
    fc.constantFrom<Told["actors"][number]>(
      { name: "Russia", type: "state", country: "RU" },
      { name: "North Korea", type: "state", country: "KP" },
      { name: "Wagner", type: "org", country: "RU" },
      { name: "WAGNER", type: "org", country: null },
      { name: "Wagner", type: "person", country: null },
    ),
    { maxLength: 2, selector: ({ name, type }) => name + type },
  ),
  killed: fc.constantFrom(6, 6, 7, 90, null),
  hedging: fc.constantFrom<Hedging>("asserted", "alleged"),
  source: fc.constantFrom("the Ministry", "The ministry", null),
});
const written: fc.Arbitrary<Written> = fc.record({
  words: fc.constantFrom("Shells fell on the town", "Both sides met"),
  publisher: fc.constantFrom("Wire", "Gazette", null),
  published: fc.constantFrom("2024-10-16", "2024-10", "2025-01-02", null),
  told: fc.array(told, { minLength: 1, maxLength: 3 }),
});

describe("derived events", () => {
  test("are the same whatever the order of ingest, and gone when their documents are", () => {
    let merged = 0;
    const corpus = fc.array(written, { minLength: 2, maxLength: 5 }).chain((all) => {
      const documents = all.map(toDocument);
      const orders = fc.array(fc.shuffledSubarray(documents, { minLength: documents.length }), { minLength: 2, maxLength: 3 });
      return fc.tuple(fc.constant(documents), orders, fc.nat({ max: documents.length - 1 }));
    });
    fc.assert(
      fc.property(corpus, ([documents, orders, left]) => {
        for (const document of documents) add(document);
        const first = snapshot(database);
        if (first.events.length < first.reports.length) merged++;
        const { id } = documents[left]?.facts ?? { id: "" };
        for (const order of orders) {
          for (const { facts } of order) expect(remove(facts.id)).toBe(true);
          expect(snapshot(database)).toEqual(EMPTY);
          for (const document of order.filter(({ facts }) => facts.id !== id)) add(document);
          const without = snapshot(database);
          for (const document of order.filter(({ facts }) => facts.id === id)) add(document);
          expect(snapshot(database)).toEqual(first);
          remove(id);
          expect(anySpelling(snapshot(database))).toEqual(anySpelling(without));
          for (const document of order.filter(({ facts }) => facts.id === id)) add(document);
        }
        for (const { facts } of documents) remove(facts.id);
      }),
      { numRuns: 25 },
    );
    expect(merged).toBeGreaterThan(5);
  });

  test("storing a document anew changes what it says and nothing else", () => {
    const talk: Told = {
      kind: "ASSAULT",
      day: "2024-10-15",
      town: 0,
      actors: [{ name: "Wagner", type: "org", country: "RU" }],
      killed: 6,
      hedging: "alleged",
      source: null,
    };
    const one = toDocument({ words: "One", publisher: "Wire", published: "2024-10-16", told: [talk] }, 1);
    const two = toDocument(
      { words: "Two", publisher: "Gazette", published: "2024-10-17", told: [talk, { ...talk, day: "2024-11-20" }] },
      2,
    );
    add(one);
    add(two);
    const [event] = database.rows<{ id: string; changed_at: number; alias: string }>(
      "SELECT e.id, changed_at, a.id AS alias FROM events e JOIN event_aliases a ON a.event_id = e.id",
    );
    expect(database.rows("SELECT id FROM events")).toHaveLength(2);
    const untouched = database.rows("SELECT id, changed_at FROM events WHERE id <> ?", event?.id);
    add({ ...one, facts: { ...one.facts, published: "2024-10-18" } });
    const after = database.rows<{ id: string; alias: string }>(
      "SELECT e.id, a.id AS alias FROM events e JOIN event_aliases a ON a.event_id = e.id",
    );
    expect(after).toEqual([{ id: event?.alias, alias: event?.id }]);
    expect(database.rows("SELECT id, changed_at FROM events WHERE id <> ?", event?.alias)).toEqual(untouched);
    for (const id of ["d1", "d2"]) remove(id);
  });

  test("removing what is not there changes nothing", () => {
    const before = readRevision(database);
    expect(remove("dnone")).toBe(false);
    expect(readRevision(database)).toBe(before);
  });

  test("words of the summary and of every report's sentence are found", () => {
    add(
      toDocument(
        {
          words: "Кўрск naïve",
          publisher: null,
          published: null,
          told: [{ kind: "ASSAULT", day: null, town: 1, actors: [], killed: null, hedging: "asserted", source: null }],
        },
        3,
      ),
    );
    const found = (expression: string) => database.rows("SELECT rowid FROM events_fts WHERE events_fts MATCH ?", expression).length;
    expect([found('"naive"'), found('"belmar"'), found('"belm"*'), found('"absent"')]).toEqual([1, 1, 1, 0]);
    remove("d3");
  });
});

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test, vi } from "vitest";
import { openDatabase } from "#db/open.ts";
import { documentDetail } from "#domain/answer.ts";
import type { Extraction } from "#domain/event.ts";
import { eventDetail, extraction } from "#domain/event.ts";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { documentById } from "#server/query/documents.ts";
import { eventById } from "#server/query/event.ts";
import { analyse } from "./analyse.ts";
import { makeDocx, makePdf } from "./formats/fixtures.ts";
import { ingestFile, removeDocument } from "./ingest.ts";
import { versionOf } from "./version.ts";

const gazetteer = openGazetteer();

/** Words that finders look for, beside whatever else a keyboard, a scanner or an attacker may give. */
const words = fc.constantFrom(
  ..."Kyiv Kursk|Ukraine's|North Korea|the Black Sea|Donetsk Oblast|Georgia|near|20 km west of|50.45, 30.52|36T WT 12345 67890|48°30′N 35°00′E".split(
    "|",
  ),
  ..."on 3 October 2024|yesterday|since mid-May|between 5 and 8 November|2024-10-15T04:00Z|last Tuesday|31 February 2023|3/4/24|overnight".split(
    "|",
  ),
  ..."killed|struck|signed a treaty|met|accused|at least 18|up to 5,000|$3.2 billion|six soldiers|dozens|“We left,” he said|according to".split(
    "|",
  ),
  ..."the ministry said|Reuters reported|U.S.|Mr.|Gen. Ivan Petrov|.|,|;|:|—|(|)|\"|'|\n|\n\n|\t|- |# || | ".split("|"),
  ...[
    "\u202e",
    "\u200b",
    "\ufeff",
    "\ud83d\ude80",
    "\ud800",
    "é",
    "ß",
    "İ",
    "ﬁ",
    "Москва",
    "서울",
    "القدس",
    "𝔎yiv",
    "\u0000",
    "<b>",
    "&amp;",
    "{}",
  ],
);
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.string({ unit: "grapheme", maxLength: 400 }),
  fc
    .array(fc.oneof({ weight: 6, arbitrary: words }, { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }) }), {
      maxLength: 80,
    })
    .map((all) => all.join(" ")),
);
const published = fc.constantFrom(null, "2024-10-20", "2024-02", "1999-12-31");

function expectTrue(source: string, read: Extraction): void {
  expect(extraction.safeParse(read).error).toBeUndefined();
  const isInside = ({ start, end }: { start: number; end: number }) => start >= 0 && start < end && end <= source.length;
  for (const list of [read.places, read.dates, read.actors, read.sources]) {
    for (const mention of list) {
      expect(isInside(mention)).toBe(true);
      expect(source.slice(mention.start, mention.end)).toBe(mention.text);
    }
  }
  for (const { score, candidates, place, abstained } of read.places) {
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
    expect(place === null ? abstained : "chosen").toBeTruthy();
    for (const candidate of candidates) expect(Number.isFinite(candidate.place.lat + candidate.place.lng + candidate.score)).toBe(true);
  }
  for (const event of read.events) {
    for (const span of [event.sentence, event.trigger, ...event.numbers]) expect(isInside(span)).toBe(true);
    for (const index of event.places) expect(read.places[index]?.place).toBeTruthy();
    if (event.date !== null) expect(read.dates[event.date]).toBeDefined();
    for (const { mention } of [...event.actors, ...event.sources]) if (mention !== null) expect(mention).toBeGreaterThanOrEqual(0);
    expect(event.summary).not.toBe("");
    if (event.when) expect(event.when.start <= event.when.end).toBe(true);
  }
}

describe("whatever comes in", () => {
  test("every span is true to its text, every number in its bounds, and twice the same is said", () => {
    fc.assert(
      fc.property(text, published, (source, day) => {
        const read = analyse({ text: source, published: day }, gazetteer);
        expectTrue(source, read);
        expect(analyse({ text: source, published: day }, gazetteer)).toEqual(read);
      }),
      { numRuns: 300 },
    );
  });

  const database = openDatabase(mkdtempSync(join(tmpdir(), "dateline-fuzz-")));
  afterAll(() => database.close());
  const version = versionOf(gazetteer);

  const encoded = text.map((source) => new Uint8Array(Buffer.from(source)));
  const latin1 = text.map((source) => new Uint8Array(Buffer.from(source, "latin1")));
  const utf16 = text.map((source) => new Uint8Array(Buffer.from(`\ufeff${source}`, "utf16le")));
  const bytes = fc.uint8Array({ maxLength: 600 });
  const line = fc.oneof(
    fc
      .record({ text, published: fc.oneof(published, fc.string()), source: fc.option(fc.string()), title: fc.option(fc.string()) })
      .map((one) => JSON.stringify(one)),
    fc.json(),
    fc.string(),
  );
  /** A good file, and the same with a stretch of it cut out or overwritten. */
  const damaged = (make: fc.Arbitrary<Uint8Array>) =>
    fc.tuple(make, fc.option(fc.record({ at: fc.nat(), hurt: fc.uint8Array({ minLength: 1, maxLength: 40 }) }))).map(([good, harm]) => {
      if (!harm) return good;
      const copy = Uint8Array.from(good);
      copy.set(harm.hurt.subarray(0, Math.max(0, copy.length - (harm.at % copy.length))), harm.at % copy.length);
      return copy;
    });
  const docx = makeDocx(["On 3 October 2024 a drone struck a depot in Kursk, killing two soldiers.", "Kyiv said nothing."]);
  const pdf = makePdf([["On 3 October 2024 a drone struck a depot in Kursk."], ["Kyiv and Seoul met."]]);
  const html = text.map(
    (source) =>
      new Uint8Array(
        Buffer.from(
          `<!doctype html><html><head><title>${source.slice(0, 40)}</title></head><body><article><p>${source}</p></article></body></html>`,
        ),
      ),
  );

  const formats: [string, number, fc.Arbitrary<Uint8Array>][] = [
    ["txt", 150, fc.oneof(encoded, latin1, utf16, bytes)],
    [
      "md",
      80,
      fc.oneof(
        encoded.map((body) => new Uint8Array(Buffer.concat([Buffer.from("---\ntitle: x\n---\n"), body]))),
        encoded,
        bytes,
      ),
    ],
    ["html", 40, fc.oneof(html, bytes)],
    ["jsonl", 60, fc.array(line, { maxLength: 4 }).map((lines) => new Uint8Array(Buffer.from(lines.join("\n"))))],
    ["docx", 40, fc.oneof(damaged(fc.constant(docx)), bytes)],
    ["pdf", 30, fc.oneof(damaged(fc.constant(pdf)), bytes)],
    ["", 40, bytes],
    ["exe", 10, bytes],
  ];
  test.each(formats)("a .%s of any bytes is read or refused in words, and what is stored is true", async (extension, numRuns, content) => {
    // A reader that breaks on a damaged file says so to the log, too.
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    await fc.assert(
      fc.asyncProperty(content, async (file) => {
        const ids = new Set<string>();
        for await (const result of ingestFile(database, gazetteer, {
          content: file,
          filename: extension === "" ? "file" : `file.${extension}`,
        })) {
          ids.add(result.id);
          if (result.outcome === "failed")
            expect(`${result.failure.what}${result.failure.advice}`).not.toMatch(/undefined|\[object|Dateline itself/);
        }
        for (const id of ids) {
          const document = documentById(database, id, version);
          expect(documentDetail.safeParse(document).error).toBeUndefined();
          const source = document?.text ?? "";
          for (const mention of [
            ...(document?.places ?? []),
            ...(document?.dates ?? []),
            ...(document?.actors ?? []),
            ...(document?.sources ?? []),
          ]) {
            expect(source.slice(mention.start, mention.end)).toBe(mention.text);
          }
          for (const { id: event } of document?.events ?? []) {
            const detail = eventById(database, event, { knownBy: null });
            expect(eventDetail.safeParse(detail).error).toBeUndefined();
            for (const { sentence, spans } of detail?.reports ?? []) {
              expect(source).toContain(sentence.text);
              for (const { start, end } of spans) expect(start >= 0 && start < end && end <= sentence.text.length).toBe(true);
            }
          }
        }
        for (const id of ids) removeDocument(database, id);
      }),
      { numRuns },
    );
    expect(database.rows("SELECT id FROM events UNION ALL SELECT id FROM documents")).toEqual([]);
    log.mockRestore();
    warn.mockRestore();
  });
});

import { basename } from "node:path";
import { type Database, write } from "#db/open.ts";
import type { DocumentFormat, DocumentHints } from "#domain/document.ts";
import type { Extraction } from "#domain/event.ts";
import type { Gazetteer } from "#domain/place.ts";
import { isDifferent } from "#domain/rereading.ts";
import { toSlug } from "#domain/slug.ts";
import { analyse } from "./analyse.ts";
import { attempt } from "./attempt.ts";
import { decodeText } from "./formats/encoding.ts";
import { checkHints, type DocumentInput, identify, nameInput, promisedFormat, type ReadDocument, readDocument, tooLarge } from "./read.ts";
import { type Failure, refuseLanguage } from "./refusal.ts";
import {
  type DocumentFacts,
  type DocumentRow,
  dropDocument,
  dropFailure,
  type FailedDocument,
  type Found,
  hashReading,
  keepDifference,
  markSample,
  readDocumentRow,
  readOutletName,
  storeDocument,
  storeFailure,
  storeRefused,
} from "./store.ts";
import { versionOf } from "./version.ts";

export type IngestInput = DocumentInput & {
  /** Part of the sample corpus; a document that somebody also adds as theirs is theirs. */
  sample?: boolean;
  /** Read it again even if it is there already: finders may have learnt since. */
  again?: boolean;
};

export type IngestResult = {
  id: string;
  title: string;
  /** What to call it in a message: the file's name, and the line of a `.jsonl` file. */
  which: string;
} & (
  | { outcome: "added" | "updated" | "unchanged"; found: Found; cutOff: string | null }
  | { outcome: "failed"; failure: FailedDocument["failure"] }
);

/**
 * The one door for documents: reads, extracts, links and stores one, in one transaction. The same text twice changes nothing; with other
 * metadata it is brought up to date. What can't be read is stored as failed, with its reason, and returned so; nothing is thrown for it.
 * Throws a UserError for hints that can't be used.
 */
export async function ingest(database: Database, gazetteer: Gazetteer, input: IngestInput): Promise<IngestResult> {
  checkHints(input.hints ?? {});
  // Every empty file is the same: without its name the list of documents would show but one of them.
  const arrival = identify(input.content.length > 0 ? input.content : `${nameInput(input)}\u0000`);
  const read = await attempt(nameInput(input), () => readDocument(input));
  if ("failure" in read) return fail(database, input, arrival, read.failure);
  const document = read.value;
  const earlier = readDocumentRow(database.db, document.id);
  const facts = settleFacts(document, input, earlier, earlier ? readOutletName(database.db, earlier) : null);
  const settled = earlier && isSettled(earlier, facts) ? earlier : null;
  const unchanged = () => {
    if (earlier?.sample !== facts.sample) write(database, (db) => markSample(db, facts.id, facts.sample));
    return {
      ...labelled(facts, input),
      outcome: "unchanged" as const,
      found: JSON.parse(settled?.found ?? "{}"),
      cutOff: settled?.cutOff ?? null,
    };
  };
  if (settled && !input.again) return unchanged();
  const refusal = refuseLanguage(document.text, nameInput(input));
  const readWith = versionOf(gazetteer);
  if (refusal) return refuse(database, arrival.id, { ...facts, language: refusal.language, readWith }, refusal.failure);
  const analysed = await attempt(nameInput(input), async () => analyse(facts, gazetteer));
  if ("failure" in analysed) return fail(database, input, arrival, analysed.failure);
  const extraction = analysed.value;
  if (settled?.readingHash === hashReading(extraction) && settled.readWith === readWith) return unchanged();
  const complete = completeFacts({ ...facts, readWith }, extraction);
  const { found, difference } = write(database, (db, revision) => {
    dropFailure(db, arrival.id);
    const stored = storeDocument({ database, revision }, complete, extraction, gazetteer);
    if (settled) keepDifference(db, complete, stored.difference);
    return stored;
  });
  if (settled && !isDifferent(difference.counts)) return unchanged();
  return { ...labelled(complete, input), outcome: earlier ? "updated" : "added", found, cutOff: extraction.cutOff };
}

/** What reading a text adds to what was known of the document. */
export function completeFacts(facts: DocumentFacts, { language, reference }: Extraction): DocumentFacts {
  if (!reference?.inferred || facts.published !== null) return { ...facts, language };
  return { ...facts, language, published: reference.day, publishedBy: "inferred" };
}

/** Adds a file of any format; a `.jsonl` holds many documents, every other one. */
export async function* ingestFile(database: Database, gazetteer: Gazetteer, input: IngestInput): AsyncGenerator<IngestResult> {
  if (promisedFormat(input.filename) !== "jsonl" || input.line !== undefined) {
    yield ingest(database, gazetteer, input);
    return;
  }
  const text = await attempt(nameInput(input), async () =>
    typeof input.content === "string" ? input.content : decodeText(input.content, nameInput(input)),
  );
  if ("failure" in text) yield fail(database, input, identify(input.content), text.failure);
  else yield* ingestLines(database, gazetteer, text.value.split(/\r?\n/), input);
}

/** Adds every line of a `.jsonl` file; empty lines are passed over, null stands for one that is longer than any document. */
export async function* ingestLines(
  database: Database,
  gazetteer: Gazetteer,
  lines: Iterable<string | null> | AsyncIterable<string | null>,
  { filename, called, hints, sample, again }: Omit<IngestInput, "content" | "line">,
): AsyncGenerator<IngestResult> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line === null) yield refuseLarge(database, nameInput({ filename, called, line: number }), Number.POSITIVE_INFINITY);
    else if (line.trim() !== "") yield ingest(database, gazetteer, { content: line, filename, called, line: number, hints, sample, again });
  }
}

/** Stores that a file is too large, without reading it. */
export function refuseLarge(database: Database, filename: string, bytes: number): IngestResult {
  const { what, which, advice } = tooLarge(filename, bytes);
  return fail(database, { content: "", filename }, identify(`${filename}\u0000${bytes}`), { what, which, advice });
}

/** Takes a document out; the events that it told are derived anew from their other reports. False when there is none of that id. */
export function removeDocument(database: Database, id: string): boolean {
  return write(database, (_db, revision) => dropDocument({ database, revision }, id));
}

function fail(
  database: Database,
  input: IngestInput,
  arrival: { id: string; contentHash: string },
  failure: FailedDocument["failure"],
): IngestResult {
  const filename = input.filename === null ? null : basename(input.filename);
  const format: DocumentFormat = promisedFormat(filename) ?? "text";
  const which = nameInput({ ...input, filename });
  const addedAt = new Date().toISOString();
  write(database, (db) => {
    const earlier = readDocumentRow(db, arrival.id);
    if (earlier?.status === "ok" || earlier?.failure === JSON.stringify(failure)) return;
    storeFailure(db, { ...arrival, title: which, format, filename, addedAt, sample: input.sample ?? false, failure });
  });
  return { id: arrival.id, title: which, which, outcome: "failed", failure };
}

/** The text stays with its reason: a later version may be able to read it. */
function refuse(database: Database, arrivalId: string, facts: DocumentFacts, failure: Failure): IngestResult {
  const earlier = readDocumentRow(database.db, facts.id);
  // The same refusal changes nothing, whatever the file is called this time.
  const isKnown = earlier?.status === "failed" && earlier.readWith === facts.readWith && hasFacts(earlier, facts);
  if (!isKnown) {
    write(database, (db, revision) => {
      if (arrivalId !== facts.id) dropFailure(db, arrivalId);
      storeRefused({ database, revision }, facts, failure);
    });
  }
  return { id: facts.id, title: facts.title, which: failure.which, outcome: "failed", failure };
}

function labelled({ id, title }: DocumentFacts, input: IngestInput) {
  return { id, title, which: nameInput(input) };
}

/** What a person set stays until a person sets it anew; else the latest that a file says; what it does not say stays as it was. */
function settleFacts(document: ReadDocument, input: IngestInput, earlier: DocumentRow | null, outlet: string | null): DocumentFacts {
  const earlierByHand: string[] = earlier ? JSON.parse(earlier.byHand) : [];
  const isKept = (field: keyof DocumentHints) => !document.byHand.includes(field) && earlierByHand.includes(field);
  const isEarlierDated = earlier !== null && earlier.publishedBy !== "inferred" && earlier.published !== null;
  const keepsDate = isEarlierDated && (isKept("published") || document.published === null);
  const { publisher, url, title } = document;
  return {
    id: document.id,
    contentHash: document.contentHash,
    text: document.text,
    title: earlier && (isKept("title") || document.isTitleGuessed) ? earlier.title : title,
    publisher: isKept("publisher") ? outlet : (publisher ?? outlet),
    url: isKept("url") ? (earlier?.url ?? null) : (url ?? earlier?.url ?? null),
    published: keepsDate ? earlier.published : document.published,
    publishedBy: keepsDate ? earlier.publishedBy : document.publishedBy,
    language: earlier?.language ?? document.language ?? "und",
    format: earlier?.format ?? document.format,
    filename: earlier ? earlier.filename : document.filename,
    addedAt: earlier?.addedAt ?? new Date().toISOString(),
    readWith: null,
    sample: (earlier?.sample ?? true) && (input.sample ?? false),
    byHand: [...new Set([...earlierByHand, ...document.byHand])].sort(),
  };
}

/** Whether the document is stored and read just so already. */
function isSettled(earlier: DocumentRow, facts: DocumentFacts): boolean {
  return earlier.status === "ok" && hasFacts(earlier, facts);
}

function hasFacts(earlier: DocumentRow, facts: DocumentFacts): boolean {
  const isInferred = earlier.publishedBy === "inferred";
  return (
    earlier.title === facts.title &&
    earlier.outletId === (facts.publisher === null ? null : toSlug(facts.publisher)) &&
    earlier.url === facts.url &&
    (isInferred ? null : earlier.published) === facts.published &&
    (isInferred ? null : earlier.publishedBy) === facts.publishedBy &&
    earlier.byHand === JSON.stringify(facts.byHand)
  );
}

import { basename } from "node:path";
import { type Database, write } from "#db/open.ts";
import type { DocumentFormat, DocumentHints } from "#domain/document.ts";
import type { Gazetteer } from "#domain/place.ts";
import { toSlug } from "#domain/slug.ts";
import { UserError } from "#domain/user-error.ts";
import { detectLanguage } from "#server/extract/language.ts";
import { analyse } from "./analyse.ts";
import { decodeText } from "./formats/encoding.ts";
import { checkHints, type DocumentInput, identify, nameInput, promisedFormat, type ReadDocument, readDocument, tooLarge } from "./read.ts";
import {
  type DocumentFacts,
  type DocumentRow,
  dropDocument,
  dropFailure,
  type FailedDocument,
  type Found,
  hashReading,
  markSample,
  readDocumentRow,
  readOutletName,
  storeDocument,
  storeFailure,
} from "./store.ts";

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
  const read = await attempt(input, () => readDocument(input));
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
  const analysed = await attempt(input, async () => {
    checkLanguage(document.text, nameInput(input));
    return analyse(facts, gazetteer);
  });
  if ("failure" in analysed) return fail(database, input, arrival, analysed.failure);
  const extraction = analysed.value;
  if (settled?.readingHash === hashReading(extraction)) return unchanged();
  const dated = extraction.reference?.inferred && facts.published === null ? extraction.reference.day : null;
  const complete: DocumentFacts = {
    ...facts,
    language: extraction.language,
    ...(dated === null ? {} : { published: dated, publishedBy: "inferred" as const }),
  };
  const found = write(database, (db, revision) => {
    dropFailure(db, arrival.id);
    return storeDocument({ database, revision }, complete, extraction, gazetteer);
  });
  return { ...labelled(complete, input), outcome: earlier ? "updated" : "added", found, cutOff: extraction.cutOff };
}

/** Adds a file of any format; a `.jsonl` holds many documents, every other one. */
export async function* ingestFile(database: Database, gazetteer: Gazetteer, input: IngestInput): AsyncGenerator<IngestResult> {
  if (promisedFormat(input.filename) !== "jsonl" || input.line !== undefined) {
    yield ingest(database, gazetteer, input);
    return;
  }
  const text = await attempt(input, async () =>
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

const READABLE_LANGUAGES = ["en", "und"];

/** Finders that read another language as if it were English would find nonsense. */
function checkLanguage(text: string, which: string): void {
  const language = detectLanguage(text);
  if (READABLE_LANGUAGES.includes(language)) return;
  const name = new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
  throw new UserError(
    `The text is in ${name}, and Dateline reads only English so far`,
    which,
    "Add an English translation. This one stays in the list of documents, with nothing taken from it.",
  );
}

type Attempt<T> = { value: T } | { failure: FailedDocument["failure"] };

/** A document that breaks a reader or a finder must not stop a batch: it fails alone, and its failure says that the fault is ours. */
async function attempt<T>(input: IngestInput, work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof UserError) return { failure: { what: error.what, which: error.which, advice: error.advice } };
    console.error(error);
    const reason = error instanceof Error ? error.message : String(error);
    return {
      failure: {
        what: "Dateline itself failed on this document",
        which: nameInput(input),
        advice: `Please report it, with these words: “${reason.slice(0, 200)}”.`,
      },
    };
  }
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
    sample: (earlier?.sample ?? true) && (input.sample ?? false),
    byHand: [...new Set([...earlierByHand, ...document.byHand])].sort(),
  };
}

/** Whether the document is stored just so already. */
function isSettled(earlier: DocumentRow, facts: DocumentFacts): boolean {
  const isInferred = earlier.publishedBy === "inferred";
  return (
    earlier.status === "ok" &&
    earlier.title === facts.title &&
    earlier.outletId === (facts.publisher === null ? null : toSlug(facts.publisher)) &&
    earlier.url === facts.url &&
    (isInferred ? null : earlier.published) === facts.published &&
    (isInferred ? null : earlier.publishedBy) === facts.publishedBy &&
    earlier.byHand === JSON.stringify(facts.byHand)
  );
}

import { createHash } from "node:crypto";
import { basename, extname } from "node:path";
import { type DocumentFormat, type DocumentHints, documentHints, type SourceDocument } from "#domain/document.ts";
import { UserError } from "#domain/user-error.ts";
import { readDocx } from "./formats/docx.ts";
import { decodeText, notText, READABLE_ADVICE } from "./formats/encoding.ts";
import { readHtml } from "./formats/html.ts";
import { readJsonLine } from "./formats/json-line.ts";
import { readMarkdown } from "./formats/markdown.ts";
import { readPdf } from "./formats/pdf.ts";
import { NOTHING_SAID, type Reading, toWebAddress } from "./formats/reading.ts";
import { normaliseLine, normaliseText } from "./normalise.ts";

export const MAX_DOCUMENT_BYTES = 25_000_000;

/** What is to be read: a file's bytes or a pasted text, with its name if it has one; or one line of a `.jsonl` file, which says its number. */
export type DocumentInput = {
  content: Uint8Array | string;
  filename: string | null;
  line?: number;
  /** What to call it in messages when it has no name; otherwise it was pasted. */
  called?: string;
  hints?: DocumentHints;
};

/** A document as read, before anybody looked into its text: its language is what it declares. */
export type ReadDocument = Omit<SourceDocument, "language"> & {
  language: string | null;
  contentHash: string;
  /** Nobody said the title: it is the text's first line, or the file's name. */
  isTitleGuessed: boolean;
  /** Fields that a person set. */
  byHand: (keyof DocumentHints)[];
};

const FORMAT_BY_EXTENSION: Record<string, DocumentFormat> = {
  "": "text",
  ".txt": "text",
  ".text": "text",
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".pdf": "pdf",
  ".docx": "docx",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
};
export const READABLE_EXTENSIONS = Object.keys(FORMAT_BY_EXTENSION).filter((extension) => extension !== "");

/** Reads one document. Throws a UserError that says what is wrong with it. */
export async function readDocument(input: DocumentInput): Promise<ReadDocument> {
  const { content, filename, line, hints = {} } = input;
  const which = nameInput(input);
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  if (bytes.length > MAX_DOCUMENT_BYTES) throw tooLarge(which, bytes.length);
  if (bytes.length === 0) throw empty(which);
  const known = line === undefined ? findFormat(bytes, filename, which) : "jsonl";
  const reading = await readFormat(known, typeof content === "string" ? content : bytes, which);
  const text = normaliseText(reading.text);
  if (!/[\p{L}\p{N}]/u.test(text)) throw empty(which);
  return toDocument(reading, text, known, filename, checkHints(hints));
}

/** What to call it in a message. */
export function nameInput({ filename, line, called }: Pick<DocumentInput, "filename" | "line" | "called">): string {
  const name = filename ?? called ?? "the pasted text";
  return line === undefined ? name : `${name}, line ${line}`;
}

/** The format that a name promises; null when it promises none that can be read. */
export function promisedFormat(filename: string | null): DocumentFormat | null {
  return FORMAT_BY_EXTENSION[extname(filename ?? "").toLowerCase()] ?? null;
}

/** Id and hash of a document that could not be read: of the bytes as they came. */
export function identify(content: Uint8Array | string): { id: string; contentHash: string } {
  const contentHash = createHash("sha256").update(content).digest("hex");
  return { id: `d${BigInt(`0x${contentHash}`).toString(36).padStart(50, "0").slice(0, 12)}`, contentHash };
}

export function tooLarge(which: string, bytes: number): UserError {
  const size = Number.isFinite(bytes) ? ` (${Math.ceil(bytes / 1_000_000)} MB)` : "";
  return new UserError(`The document is too large${size}`, which, "Split it: a document may have up to 25 MB.");
}

function empty(which: string): UserError {
  return new UserError("There is no text in it", which, "Look whether it is the right file, and whether it was copied whole.");
}

function findFormat(bytes: Uint8Array, filename: string | null, which: string): DocumentFormat {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  if (head.slice(0, 1000).includes("%PDF-")) return "pdf";
  const extension = extname(filename ?? "").toLowerCase();
  const named = promisedFormat(filename) ?? undefined;
  if (head.startsWith("PK\x03\x04")) {
    if (named === "docx" || named === undefined || named === "text") return "docx";
    throw notText(which);
  }
  if (head.startsWith("\xd0\xcf\x11\xe0")) {
    throw new UserError(
      named === "docx" ? "The document is protected with a password, or of an old Word format" : "The file is of an old Office format",
      which,
      "Open it in a word processor and save it as .docx without a password.",
    );
  }
  if (named === undefined) {
    throw new UserError(`Files of the type “${extension}” can't be read`, which, READABLE_ADVICE);
  }
  if (named === "pdf" || named === "docx") {
    throw new UserError(
      `The file is no ${named === "pdf" ? "PDF" : "Word document"}, whatever its name says`,
      which,
      "Download or copy it again.",
    );
  }
  const looksLikeHtml = named === "text" && /^\s*(?:<!doctype html|<html[\s>])/i.test(head.replace(/^\xef\xbb\xbf/, ""));
  return looksLikeHtml ? "html" : named;
}

async function readFormat(format: DocumentFormat, content: Uint8Array | string, which: string): Promise<Reading> {
  const bytes = () => (typeof content === "string" ? Buffer.from(content) : content);
  const text = (declared: string | null = null) => (typeof content === "string" ? content : decodeText(content, which, declared));
  switch (format) {
    case "pdf":
      return readPdf(bytes(), which);
    case "docx":
      return readDocx(bytes(), which);
    case "html":
      return readHtml(text(declaredCharset(bytes())), which);
    case "markdown":
      return readMarkdown(text(), which);
    case "jsonl":
      return readJsonLine(text(), which);
    case "text":
      return { ...NOTHING_SAID, text: text() };
  }
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  return /<meta[^>]+charset\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1] ?? null;
}

const FIELD_NAMES: Record<string, string> = { published: "publication date", url: "address" };

/** The hints, ready to use. Throws a UserError for what can't be used. */
export function checkHints(hints: DocumentHints): DocumentHints {
  const checked = documentHints.safeParse(hints);
  const url = hints.url ? toWebAddress(hints.url.trim()) : undefined;
  if (checked.success && url !== null) return { ...checked.data, ...(url === undefined ? {} : { url }) };
  const field = checked.success ? "url" : String(checked.error.issues[0]?.path[0] ?? "title");
  const advice: Record<string, string> = {
    published: "Write the date as 2026-06-30, or as 2026-06 when only the month is known.",
    url: "Write the address in full, beginning with https:// or http://.",
  };
  throw new UserError(
    `The ${FIELD_NAMES[field] ?? field} that was given can't be used`,
    String(Reflect.get(hints, field)),
    advice[field] ?? "Make it shorter.",
  );
}

function toDocument(reading: Reading, text: string, format: DocumentFormat, filename: string | null, hints: DocumentHints): ReadDocument {
  const said = (line: string | null, maxLength: number) => (line === null ? null : normaliseLine(line, maxLength));
  const title = hints.title ?? said(reading.title, 300);
  const published = hints.published ?? reading.published;
  const publishedBy = hints.published ? ("hand" as const) : reading.publishedBy;
  return {
    ...identify(text),
    isTitleGuessed: title === null,
    title: title ?? firstLine(text) ?? basename(filename ?? "Untitled"),
    publisher: hints.publisher ?? said(reading.publisher, 200),
    url: hints.url ?? reading.url,
    language: reading.language,
    published,
    publishedBy: published === null ? null : publishedBy,
    format,
    filename: filename === null ? null : normaliseLine(basename(filename), 200),
    text,
    byHand: (["title", "publisher", "url", "published"] as const).filter((field) => hints[field] !== undefined),
  };
}

function firstLine(text: string): string | null {
  const line = text.split("\n", 1)[0] ?? "";
  const sentence = /^.{20,140}?[.!?](?=\s)/u.exec(line)?.[0] ?? line;
  return normaliseLine(sentence.replace(/^[-*•#>\s]+/, ""), 140);
}

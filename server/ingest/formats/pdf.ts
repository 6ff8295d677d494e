import { extractTextItems, getDocumentProxy, type StructuredTextItem } from "unpdf";
import { UserError } from "#domain/user-error.ts";
import { NOTHING_SAID, type Reading, toPublicationDate } from "./reading.ts";

const MAX_PAGES = 3000;
/** A line's height at which the next paragraph begins, in font sizes from baseline to baseline. */
const PARAGRAPH_GAP = 1.9;

type Line = { text: string; x: number; y: number; end: number; size: number };

/**
 * A PDF's text with its lines joined into paragraphs again. The creation date of the file is not the publication date of what it
 * says and is left alone; only a date that is labelled as publication counts.
 */
export async function readPdf(bytes: Uint8Array, which: string): Promise<Reading> {
  const tail = Buffer.from(bytes.subarray(-16_384)).toString("latin1");
  if (!tail.includes("%%EOF")) throw cutOff(which);
  const pdf = await open(bytes, which);
  try {
    if (pdf.numPages > MAX_PAGES) {
      throw new UserError(`The PDF has ${pdf.numPages} pages`, which, `Split it: Dateline reads up to ${MAX_PAGES} pages.`);
    }
    const { items } = await extractTextItems(pdf).catch((cause: unknown) => {
      throw damaged(which, cause);
    });
    const text = toParagraphs(dropRunningLines(items.map(toLines)));
    if (!/\p{L}{2}/u.test(text)) {
      throw new UserError(
        "The PDF has pictures of pages but no text in it",
        which,
        "Run it through text recognition (OCR) and add the result, or paste the text.",
      );
    }
    return { ...NOTHING_SAID, ...(await findMetadata(pdf)), text };
  } finally {
    await pdf.destroy();
  }
}

async function open(bytes: Uint8Array, which: string) {
  try {
    // pdf.js takes the buffer for its own and empties it.
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  } catch (cause) {
    if (cause instanceof Error && cause.name === "PasswordException") {
      throw new UserError("The PDF is protected with a password", which, "Save a copy without a password and add that.", { cause });
    }
    throw damaged(which, cause);
  }
}

function cutOff(which: string): UserError {
  return new UserError("The end of the PDF is missing", which, "Download or copy it again.");
}

function damaged(which: string, cause: unknown): UserError {
  return new UserError("The PDF is damaged and can't be read", which, "Download or copy it again, or paste its text.", { cause });
}

async function findMetadata(
  pdf: Awaited<ReturnType<typeof open>>,
): Promise<Pick<Reading, "title" | "publisher" | "published" | "language">> {
  const { info, metadata } = await pdf.getMetadata();
  const field = (name: string) => {
    // Null for most files, whatever its type says.
    const value: unknown = metadata?.get(name);
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
  };
  const stated = field("prism:publicationdate") ?? field("dcterms:issued");
  const said = new Map(Object.entries(info));
  const title = said.get("Title");
  const language = said.get("Language");
  return {
    title: typeof title === "string" && isTitle(title) ? title : null,
    publisher: field("dc:publisher") ?? field("prism:publicationname"),
    published: stated ? toPublicationDate(stated) : null,
    language: typeof language === "string" ? language : null,
  };
}

/** Not the name of a file or of the program that made it. */
function isTitle(title: string): boolean {
  return (
    /\p{L}.*\s/u.test(title) &&
    !/^(?:microsoft word|untitled|document\d*\b|slide \d|powerpoint)|\.(?:docx?|pdf|indd|qxd|pptx?|rtf|odt)\s*$/i.test(title.trim())
  );
}

function toLines(items: StructuredTextItem[]): Line[] {
  const lines: Line[] = [];
  let line: Line | null = null;
  for (const { str, x, y, width, fontSize, hasEOL } of items) {
    if (str !== "" && line && Math.abs(y - line.y) > Math.max(line.size, fontSize) * 0.6) {
      lines.push(line);
      line = null;
    }
    if (str !== "") {
      line ??= { text: "", x, y, end: x, size: fontSize };
      const isApart = line.text !== "" && x - line.end > fontSize * 0.15 && !/\s$/.test(line.text) && !/^\s/.test(str);
      line.text += (isApart ? " " : "") + str;
      line.end = x + width;
      line.size = Math.max(line.size, fontSize);
    }
    if (hasEOL && line) {
      lines.push(line);
      line = null;
    }
  }
  if (line) lines.push(line);
  return lines.map((each) => ({ ...each, text: each.text.trim() })).filter(({ text }) => text !== "");
}

/** Takes out page numbers and what stands at the top or bottom of three pages or more. */
function dropRunningLines(pages: Line[][]): Line[][] {
  const edge = (page: Line[]) => [...page.slice(0, 2), ...page.slice(-2)];
  const shape = ({ text }: Line) => text.replace(/\d+/g, "#");
  const counts = new Map<string, number>();
  for (const page of pages) for (const line of new Set(edge(page).map(shape))) counts.set(line, (counts.get(line) ?? 0) + 1);
  const isRunning = (line: Line) => /^[-–—\s]*#[-–—\s]*$/.test(shape(line)) || (counts.get(shape(line)) ?? 0) >= 3;
  return pages.map((page) => {
    const edges = new Set(edge(page));
    return page.filter((line) => !(edges.has(line) && isRunning(line)));
  });
}

function toParagraphs(pages: Line[][]): string {
  const lines = pages.flatMap((page, number) => page.map((line) => ({ ...line, page: number })));
  const isWordOf = wordsOf(lines);
  let text = "";
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before) text = line.text;
    else if (beginsParagraph(before, line, before.page !== line.page)) text += `\n\n${line.text}`;
    else text = joinLines(text, line.text, isWordOf);
  }
  return text;
}

function beginsParagraph(before: Line, line: Line, isNewPage: boolean): boolean {
  const endsSentence = /[.!?…:"”’)]$/.test(before.text);
  if (isNewPage || line.y > before.y) return endsSentence || Math.abs(before.size - line.size) > 1;
  const gap = (before.y - line.y) / Math.max(before.size, line.size, 1);
  const isIndented = endsSentence && line.x - before.x > line.size * 0.8;
  return gap > PARAGRAPH_GAP || Math.abs(before.size - line.size) > 1 || isIndented || /^[•▪‣–-]\s/.test(line.text);
}

/** A hyphen at the end of a line is the typesetter's unless the same word stands elsewhere with its hyphen. */
function joinLines(text: string, next: string, isWord: (word: string) => boolean): string {
  const broken = /(\p{L}+)-$/u.exec(text);
  const rest = /^\p{Ll}+/u.exec(next);
  if (!broken || !rest) return `${text} ${next}`;
  return isWord(`${broken[1]}-${rest[0]}`) ? text + next : text.slice(0, -1) + next;
}

function wordsOf(lines: Line[]): (word: string) => boolean {
  const words = new Set(lines.flatMap(({ text }) => text.match(/\p{L}+-\p{L}+/gu) ?? []).map((word) => word.toLowerCase()));
  return (word) => words.has(word.toLowerCase());
}

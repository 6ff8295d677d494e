import { UserError } from "#domain/user-error.ts";
import { NOTHING_SAID, type Reading } from "./reading.ts";
import { readZipDirectory, readZipEntry, type ZipEntry } from "./zip.ts";

/** Word's XML packs about ten to one; a file that unpacks to more than this was made to do harm. */
const MAX_UNPACKED_BYTES = 200_000_000;

/** A Word document's raw text. Its dates say when the file was made, not when its text was published, and are left alone. */
export async function readDocx(bytes: Uint8Array, which: string): Promise<Reading> {
  const entries = readZipDirectory(bytes);
  if (!entries) throw new UserError("The end of the document is missing", which, "Download or copy it again.");
  if (!entries.some(({ name }) => name === "word/document.xml")) {
    if (entries.some(({ name }) => name === "[Content_Types].xml" || name === "mimetype")) {
      throw new UserError(
        "The file is an office document, but none of Word's",
        which,
        "Open it in its program and export it as .docx, .pdf or .txt.",
      );
    }
    throw new UserError("The file is an archive, not a Word document", which, "Unpack it and add the documents inside.");
  }
  try {
    checkUnpackedSize(bytes, entries);
    // Loaded by whoever has a Word document: it would take a tenth of every command's start.
    const { default: mammoth } = await import("mammoth");
    const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    return { ...NOTHING_SAID, text, ...(await findMetadata(bytes, entries)) };
  } catch (cause) {
    if (cause instanceof RangeError) {
      throw new UserError("The document unpacks to more than can be read", which, "Save its text as .txt and add that.", { cause });
    }
    throw new UserError("The document is damaged and can't be read", which, "Open it in a word processor, save it again and add that.", {
      cause,
    });
  }
}

function checkUnpackedSize(bytes: Uint8Array, entries: ZipEntry[]): void {
  let left = MAX_UNPACKED_BYTES;
  for (const entry of entries.filter(({ name }) => name.endsWith(".xml") || name.endsWith(".rels"))) {
    left -= readZipEntry(bytes, entry, left).length;
    if (left <= 0) throw new RangeError("unpacked size");
  }
}

async function findMetadata(bytes: Uint8Array, entries: ZipEntry[]): Promise<Pick<Reading, "title" | "language">> {
  const core = entries.find(({ name }) => name === "docProps/core.xml");
  if (!core) return { title: null, language: null };
  const { parseHTML } = await import("linkedom");
  const { document } = parseHTML(readZipEntry(bytes, core, 1_000_000).toString("utf8"));
  const field = (name: string) => document.getElementsByTagName(name)[0]?.textContent?.trim() || null;
  return { title: field("dc:title"), language: field("dc:language") };
}

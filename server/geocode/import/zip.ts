import { closeSync, createReadStream, fstatSync, openSync, readSync } from "node:fs";
import { createInflateRaw } from "node:zlib";
import { UserError } from "#domain/user-error.ts";

const END_LENGTH = 22;
const MAX_COMMENT = 65_535;
const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
/** Stands for "too large for this field" (ZIP64). */
const TOO_LARGE = 0xffffffff;

type Entry = { name: string; method: number; compressed: number; offset: number };

/** The table among the entries of one of GeoNames' archives, unpacked as it is read. */
export function unzipTable(path: string): AsyncIterable<Buffer> {
  const entry = readEntries(path).find(({ name }) => name.endsWith(".txt") && !/^(?:readme|iso-languagecodes)/i.test(name));
  if (!entry)
    throw new UserError("There is no table in the archive", path, "GeoNames' archives hold one, such as UA.txt or allCountries.txt.");
  if (entry.compressed === TOO_LARGE || entry.offset === TOO_LARGE)
    throw new UserError("The archive is in the ZIP64 format", path, "Unpack it and import the .txt file.");
  const file = openSync(path, "r");
  const head = Buffer.alloc(30);
  readSync(file, head, 0, 30, entry.offset);
  closeSync(file);
  const start = entry.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  const packed = createReadStream(path, { start, end: start + entry.compressed - 1, highWaterMark: 1 << 18 });
  if (entry.method === 0) return packed;
  const unpacked = createInflateRaw({ chunkSize: 1 << 18 });
  packed.on("error", (error) => unpacked.destroy(error));
  return explaining(path, packed.pipe(unpacked));
}

async function* explaining(path: string, stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* stream;
  } catch (cause) {
    throw new UserError("The archive is damaged or incomplete", path, "Download it again.", { cause });
  }
}

function readEntries(path: string): Entry[] {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    const tail = Buffer.alloc(Math.min(size, END_LENGTH + MAX_COMMENT));
    readSync(file, tail, 0, tail.length, size - tail.length);
    const end = tail.length < END_LENGTH ? -1 : findEnd(tail);
    if (end < 0) throw new UserError("The file is no complete ZIP archive", path, "Download it again.");
    const directory = Buffer.alloc(Math.min(size, tail.readUInt32LE(end + 12)));
    readSync(file, directory, 0, directory.length, tail.readUInt32LE(end + 16));
    const entries: Entry[] = [];
    for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === ENTRY_MARK; ) {
      const nameLength = directory.readUInt16LE(at + 28);
      entries.push({
        name: directory.toString("utf8", at + 46, at + 46 + nameLength),
        method: directory.readUInt16LE(at + 10),
        compressed: directory.readUInt32LE(at + 20),
        offset: directory.readUInt32LE(at + 42),
      });
      at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    }
    return entries;
  } finally {
    closeSync(file);
  }
}

function findEnd(tail: Buffer): number {
  for (let at = tail.length - END_LENGTH; at >= 0; at--) if (tail.readUInt32LE(at) === END_MARK) return at;
  return -1;
}

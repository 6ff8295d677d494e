import { inflateRawSync } from "node:zlib";

/** What a ZIP's directory says of one file in it. */
export type ZipEntry = { name: string; method: number; packedSize: number; offset: number };

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/** The directory of a ZIP; null when it has none (cut off, or no ZIP). ZIP64 is not read: it begins at 4 GB. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = buffer.length - 22;
  while (end >= 0 && end > buffer.length - 65_600 && buffer.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
  if (end < 0 || buffer.readUInt32LE(end) !== END_OF_DIRECTORY) return null;
  const entries: ZipEntry[] = [];
  let at = buffer.readUInt32LE(end + 16);
  for (let left = buffer.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
    const nameLength = buffer.readUInt16LE(at + 28);
    entries.push({
      name: buffer.toString("utf8", at + 46, at + 46 + nameLength),
      method: buffer.readUInt16LE(at + 10),
      packedSize: buffer.readUInt32LE(at + 20),
      offset: buffer.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return entries;
}

/** The unpacked content; throws a RangeError when it is longer than `maxBytes`, whatever the directory says. */
export function readZipEntry(bytes: Uint8Array, entry: ZipEntry, maxBytes: number): Buffer {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = entry.offset + 30 + buffer.readUInt16LE(entry.offset + 26) + buffer.readUInt16LE(entry.offset + 28);
  const packed = buffer.subarray(start, start + entry.packedSize);
  return entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: maxBytes });
}

import { createReadStream } from "node:fs";
import { unzipTable } from "./zip.ts";

/** Whole lines, as many as came together; `bytes` of the unpacked table that they take, with their ends. */
export type Batch = { lines: string[]; bytes: number };

const BATCH_BYTES = 2 << 20;
/** A line beyond it is no row; a batch never grows past it either. */
const MAX_LINE_BYTES = 32 << 20;
const NEWLINE = 0x0a;

/** The table's lines from a byte of it on, in batches of about 2 MB, so that memory stays bounded however long the file is. */
export async function* readBatches(path: string, from: number): AsyncGenerator<Batch> {
  const isPacked = path.toLowerCase().endsWith(".zip");
  const stream: AsyncIterable<Buffer> = isPacked
    ? skipping(unzipTable(path), from)
    : createReadStream(path, { start: from, highWaterMark: 1 << 20 });
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    waiting.push(chunk);
    size += chunk.length;
    if (size < BATCH_BYTES) continue;
    const all = Buffer.concat(waiting);
    const last = all.lastIndexOf(NEWLINE);
    const end = last < 0 && size < MAX_LINE_BYTES ? 0 : last < 0 ? size : last + 1;
    if (end > 0) yield toBatch(all.subarray(0, end));
    waiting = [Buffer.from(all.subarray(end))];
    size -= end;
  }
  if (size > 0) yield toBatch(Buffer.concat(waiting));
}

function toBatch(bytes: Buffer): Batch {
  const text = bytes.toString("utf8");
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return { lines, bytes: bytes.length };
}

/** An archive has to be unpacked from its beginning; what was read before is dropped. */
async function* skipping(chunks: AsyncIterable<Buffer>, bytes: number): AsyncGenerator<Buffer> {
  let left = bytes;
  for await (const chunk of chunks) {
    if (left < chunk.length) yield chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}

import { once } from "node:events";
import type { Writable } from "node:stream";
import { StringDecoder } from "node:string_decoder";

/** Room for a document's 25 MB with every character escaped. */
const MAX_LINE_LENGTH = 160_000_000;

/** Lines of UTF-8 without their ends, read as they come. One that is longer than any document comes as null. */
export async function* readLines(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string | null> {
  for await (const lines of readArrivals(chunks)) yield* lines;
}

/** The same, all lines together that end in what has come at once: nobody waits for a line that may never follow. */
export async function* readArrivals(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<(string | null)[]> {
  const decoder = new StringDecoder("utf8");
  let open: string[] = [];
  let length = 0;
  let isFirst = true;
  const close = (end: string) => {
    const line = length + end.length > MAX_LINE_LENGTH ? null : (open.join("") + end).replace(/\r$/, "");
    open = [];
    length = 0;
    const clean = isFirst && line !== null ? line.replace(/^\uFEFF/, "") : line;
    isFirst = false;
    return clean;
  };
  for await (const chunk of chunks) {
    const text = typeof chunk === "string" ? chunk : decoder.write(Buffer.from(chunk));
    const lines: (string | null)[] = [];
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      lines.push(close(text.slice(start, end)));
      start = end + 1;
    }
    length += text.length - start;
    if (length > MAX_LINE_LENGTH) open = [];
    else open.push(text.slice(start));
    if (lines.length > 0) yield lines;
  }
  const rest = decoder.end();
  if (length + rest.length > 0) yield [close(rest)];
}

/** Writes a line, waiting when the reader is slower. False once nobody reads any more. */
export async function writeLine(out: Writable, line: string): Promise<boolean> {
  if (out.destroyed || out.writableEnded) return false;
  if (out.write(`${line}\n`)) return true;
  await Promise.race([once(out, "drain"), once(out, "close")]).catch(() => undefined);
  return !out.destroyed;
}

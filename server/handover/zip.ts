import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import type { HandOverFile } from "./files.ts";

/** What does not shrink any more. */
const PACKED = /\.(woff2|jpe?g|png)$/;

/** All files as one archive, piece by piece: no more of it than one file is held at a time. */
export function* zipHandOver(files: Iterable<HandOverFile>): Generator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const archive = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const { path, content } of files) {
    const entry = PACKED.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    archive.add(entry);
    entry.push(content, true);
    yield* pieces.splice(0);
  }
  archive.end();
  yield* pieces.splice(0);
}

import { zipSync } from "fflate";
import type { HandOverFile } from "./files.ts";

/** What does not shrink any more. */
const PACKED = /\.(woff2|jpe?g|png)$/;

/** All files as one archive. */
export function zipHandOver(files: Iterable<HandOverFile>): Uint8Array {
  return zipSync(Object.fromEntries([...files].map(({ path, content }) => [path, [content, { level: PACKED.test(path) ? 0 : 6 }]])));
}

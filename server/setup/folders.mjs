import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
/** What set-up makes from the packages; deleting it costs a minute and no data. */
export const BUILD = join(ROOT, "build");
export const STAMPS = join(BUILD, "stamps");

/** The user's data. */
export function dataFolder() {
  return resolve(ROOT, process.env.DATELINE_DATA || "data");
}

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Meta } from "#domain/answer.ts";
import packageJson from "#package.json" with { type: "json" };

/** Of a built file: the beginning of the hash of all that it was made from. Empty when set-up did not build it. */
function builtFrom(step: string): string {
  const stamp = join(/* turbopackIgnore: true */ process.cwd(), "build/stamps", step);
  return existsSync(stamp) ? readFileSync(stamp, "utf8").slice(0, 12) : "";
}

export function readVersions(): Omit<Meta["versions"], "schema"> {
  return { app: packageJson.version, gazetteer: builtFrom("gazetteer"), basemap: builtFrom("basemap") };
}

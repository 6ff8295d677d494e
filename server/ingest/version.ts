import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Gazetteer } from "#domain/place.ts";

/** Everything that has a say in what is read in a document and which reports are one. */
const READING = ["server/extract", "server/geocode", "server/ingest"];
const SOURCE = /\.(?:ts|json)$/;
const NO_RULE =
  /\.test\.ts$|^server\/ingest\/(?!(?:analyse|content|link|link-keys|merge|telling|same-happening|compare-\w+|kinds-alike|one-per-document|alike-words|setting|fold-name)\.ts|link-weights\.)/;

let rules: string | null = null;

/** Which rules and which gazetteer documents are read with now; another string than the one stored with a document means that reading it again may find something else. */
export function readingVersion(gazetteerVersion: string): string {
  rules ??= hashRules();
  return `${rules}-${gazetteerVersion}`;
}

export function versionOf(gazetteer: Gazetteer): string {
  return readingVersion(gazetteer.version ?? "");
}

/** Of the rules' own sources, so that nobody can forget to raise a number. They lie beside the program in every set-up. */
function hashRules(): string {
  const hash = createHash("sha256");
  for (const folder of READING) {
    const full = join(/* turbopackIgnore: true */ process.cwd(), folder);
    const files = readdirSync(full, { recursive: true, encoding: "utf8" })
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
      .filter((path) => SOURCE.test(path) && !NO_RULE.test(path))
      .sort();
    for (const path of files)
      hash
        .update(path)
        .update("\0")
        .update(readFileSync(join(/* turbopackIgnore: true */ process.cwd(), path)))
        .update("\0");
  }
  return hash.digest("hex").slice(0, 12);
}

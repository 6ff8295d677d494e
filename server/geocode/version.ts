import { openReadOnly } from "#db/open.ts";

/** Which build of the gazetteer lies there, without loading it; empty when there is none. */
export function readGazetteerVersion(path = "build/gazetteer.sqlite"): string {
  const file = openReadOnly(path);
  if (!file) return "";
  try {
    return file.rows<{ value: string }>("SELECT value FROM meta WHERE key = 'version'")[0]?.value ?? "";
  } finally {
    file.close();
  }
}

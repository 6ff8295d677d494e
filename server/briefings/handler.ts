import type { Database } from "#db/open.ts";
import { withoutNotes } from "#domain/briefing.ts";
import { briefingFile, writeBriefingFile } from "#domain/briefing-file.ts";
import { UserError } from "#domain/user-error.ts";
import type { Locale } from "#domain/words/locale.ts";
import { z } from "#domain/zod.ts";
import { refusal } from "#server/export/handler.ts";
import { briefingById } from "./store.ts";

/** `/export/briefing/ID.json`: the briefing as a file that any Dateline reads; without what is for the speaker when an audience asks. */
export function exportBriefing(file: string, database: Database, mayHaveNotes = true, locale: Locale = "en"): Response {
  const id = /^([a-z0-9-]+)\.json$/.exec(file)?.[1];
  const found = id === undefined ? null : briefingById(database, id);
  if (!found) {
    const none = new UserError("There is no such briefing", file, "It may have been removed: look in the list of briefings.");
    return refusal(404, none, locale);
  }
  return new Response(writeBriefingFile(mayHaveNotes ? found : withoutNotes(found)), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="briefing.json"; filename*=UTF-8''${encodeURIComponent(`${fileNameOf(found.title)}.json`)}`,
      "Cache-Control": "no-store",
    },
  });
}

/** A title without what the file systems of this world refuse. */
export function fileNameOf(title: string): string {
  const name = title
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|']+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\.+|\.+$/g, "");
  return name.slice(0, 100) || "briefing";
}

/** The published schema of such a file (JSON Schema 2020-12). */
export function briefingSchema(): Response {
  const schema = { title: "A briefing of Dateline, as a file", ...z.toJSONSchema(briefingFile) };
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, { headers: { "Content-Type": "application/schema+json; charset=utf-8" } });
}

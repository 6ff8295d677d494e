import type { Database } from "#db/open.ts";

/** Reads all of an answer as of one moment, whatever another process writes meanwhile: its numbers must add up. */
export function atOneMoment<Answer>(database: Database, read: () => Answer): Answer {
  return database.db.transaction(read, { behavior: "deferred" });
}

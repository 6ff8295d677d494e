import type { Database } from "#db/open.ts";

/** Reads several things as of one moment, whatever another process writes meanwhile. */
export function atOneMoment<T>(database: Database, read: () => T): T {
  return database.db.transaction(read, { behavior: "deferred" });
}

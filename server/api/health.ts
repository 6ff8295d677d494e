import { readRevision } from "#db/open.ts";
import { UserError } from "#domain/user-error.ts";
import type { Context } from "./context.ts";

/** `columns`: whether a thread of its own answers the page's questions, or, where that does not start, the server's. */
export type Health = { ok: true; revision: number; columns: "worker" | "process" } | { ok: false; reason: string };

/** Whether the data can be read, and at which revision it stands. */
export function checkHealth(context: () => Context): Health {
  try {
    const { database, columns } = context();
    return { ok: true, revision: readRevision(database), columns: columns.where() };
  } catch (error) {
    if (error instanceof UserError) return { ok: false, reason: error.message };
    console.error(error);
    return { ok: false, reason: "The data can't be read; the server's log says more." };
  }
}

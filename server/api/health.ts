import { readRevision } from "#db/open.ts";
import { UserError } from "#domain/user-error.ts";
import type { Context } from "./context.ts";

export type Health = { ok: true; revision: number } | { ok: false; reason: string };

/** Whether the data can be read, and at which revision it stands. */
export function checkHealth(context: () => Context): Health {
  try {
    return { ok: true, revision: readRevision(context().database) };
  } catch (error) {
    if (error instanceof UserError) return { ok: false, reason: error.message };
    console.error(error);
    return { ok: false, reason: "The data can't be read; the server's log says more." };
  }
}

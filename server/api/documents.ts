import type { z } from "zod";
import type { AddAnswer } from "#domain/answer.ts";
import { UserError } from "#domain/user-error.ts";
import type { Context } from "./context.ts";
import type { addInput } from "./input.ts";

export function addDocuments(_context: Context, input: z.infer<typeof addInput>): AddAnswer {
  throw new UserError("Documents can't be added yet", "filename" in input ? input.filename : "pasted text", "Try again later.");
}

export function removeDocument(_context: Context, id: string): { removed: boolean } {
  throw new UserError("Documents can't be removed yet", id, "Try again later.");
}

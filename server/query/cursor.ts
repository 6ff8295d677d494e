import { z } from "zod";
import { type EventOrder, eventOrder } from "#domain/answer.ts";
import { UserError } from "#domain/user-error.ts";

const cursor = z.object({ order: eventOrder, day: z.number().int().nullable(), id: z.string().max(200) });
/** The last row of a page: the next page begins behind it, whatever was added or removed before it. */
export type Cursor = z.infer<typeof cursor>;

export function formatCursor(value: Cursor): string {
  return writeCursor(value);
}

/** Throws a UserError for what is no cursor, or one of another order. */
export function parseCursor(text: string, order: EventOrder): Cursor {
  return readCursor(text, cursor.extend({ order: z.literal(order) }));
}

export function writeCursor(value: Record<string, string | number | null>): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

/** Throws a UserError for what is no cursor of this kind. */
export function readCursor<Value>(text: string, kind: z.ZodType<Value>): Value {
  const parsed = kind.safeParse(readJson(Buffer.from(text, "base64url").toString()));
  if (parsed.success) return parsed.data;
  throw new UserError("The list can't go on from here", text.slice(0, 40), "Load it again from its beginning.");
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

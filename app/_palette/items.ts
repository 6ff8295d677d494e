import { boundingBox } from "#domain/place.ts";
import { PALETTE_ACTIONS } from "#domain/words/palette.ts";
import { z } from "#domain/zod.ts";

const named = { id: z.string().max(200), name: z.string().max(1000) };

/** What can be chosen in the palette, with all that choosing it takes: it is remembered as it stands. */
export const paletteItem = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("action"), id: z.enum(PALETTE_ACTIONS) }),
  /** To be shown on the map. */
  z.object({ kind: z.literal("place"), ...named, lng: z.number(), lat: z.number(), bbox: boundingBox.nullable() }),
  /** These five narrow the question. */
  z.object({ kind: z.literal("region"), ...named }),
  z.object({ kind: z.literal("actor"), ...named }),
  z.object({ kind: z.literal("source"), ...named }),
  z.object({ kind: z.literal("outlet"), ...named }),
  z.object({ kind: z.literal("event"), ...named }),
  z.object({ kind: z.literal("saved"), ...named, view: z.string().max(8000) }),
  z.object({ kind: z.literal("briefing"), ...named }),
  z.object({ kind: z.literal("document"), ...named }),
]);
export type PaletteItem = z.infer<typeof paletteItem>;

/** One line of the palette. `detail`: what choosing it does, or what it is. `isData`: its name is in a document's words, not the interface's. */
export type PaletteEntry = { item: PaletteItem; name: string; detail: string; keys: string | null; isData: boolean };
export type PaletteGroup = { id: string; heading: string; entries: PaletteEntry[] };

/** The same thing has the same key, whatever it is called by now. */
export const keyOf = ({ kind, id }: PaletteItem): string => `${kind}:${id}`;

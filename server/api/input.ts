import { z } from "zod";
import { eventOrder } from "#domain/answer.ts";
import { documentHints } from "#domain/document.ts";
import { FACETS, facetId, filter } from "#domain/filter.ts";
import { MAX_CELL_ZOOM } from "#domain/map-cells.ts";
import { boundingBox } from "#domain/place.ts";
import { isoDay } from "#domain/time.ts";
import { LANES } from "#domain/view.ts";

/** Beyond the 25 MB that a document may have, so that the pipeline's own words say what is too large. */
const MAX_TEXT = 30_000_000;
const MAX_BASE64 = 36_000_000;
/** What a request may have in all. */
export const MAX_REQUEST_BYTES = 64_000_000;

export const filterInput = z.object({ filter });
export const rowsInput = z.object({
  filter,
  order: eventOrder.default("newest"),
  cursor: z.string().max(500).nullish(),
  limit: z.number().int().min(1).max(200).default(50),
});
export const timelineInput = z.object({
  filter,
  window: z.object({ from: isoDay, to: isoDay }).nullable(),
  lanes: z.enum(LANES),
});
/** Where the map looks and how fine its squares are, for when there are too many events to send them one by one. */
const look = z.object({ box: boundingBox.nullable(), zoom: z.number().int().min(0).max(MAX_CELL_ZOOM) });
/** Names of the brush's indices that need not be sent again. */
const held = z.array(z.string().max(64)).max(20).default([]);
export const exploreInput = z.object({
  ...rowsInput.omit({ cursor: true }).shape,
  ...timelineInput.shape,
  look,
  mentions: z.boolean(),
  before: z
    .object({ facet: z.enum(FACETS), choice: filter.shape.actor })
    .nullable()
    .default(null),
  held,
});
export const lookInput = z.object({ filter, look, before: look.nullable().default(null), held });
export const facetInput = z.object({ filter, facet: z.enum(FACETS), held });
export const eventInput = z.object({ id: facetId, knownBy: isoDay.nullable().default(null) });
export const idInput = z.object({ id: facetId });
export const documentsInput = z
  .object({
    only: z.enum(["all", "failed", "outdated"]).default("all"),
    cursor: z.string().max(500).nullish(),
    limit: z.number().int().min(1).max(200).default(100),
  })
  .prefault({});
export const rereadInput = z.object({ ids: z.array(facetId).min(1).max(200) });
export const nameInput = z.object({ name: z.string().max(200).default(""), limit: z.number().int().min(1).max(200).default(20) });
/** What chosen values of a facet are called, in their order. */
export const namesInput = z.object({ facet: z.enum(FACETS), ids: z.array(facetId).min(1).max(200) });
export const metaInput = z.object({ since: z.number().int().nonnegative().nullable().default(null) }).prefault({});
export const changesInput = z.object({ since: z.number().int().nonnegative(), until: z.number().int().nonnegative() });

const described = { hints: documentHints.default({}) };
/** A file as it is, or text that was pasted. */
export const addInput = z.union([
  z.object({ ...described, filename: z.string().trim().min(1).max(255), contentBase64: z.base64().max(MAX_BASE64) }),
  z.object({ ...described, text: z.string().max(MAX_TEXT) }),
]);

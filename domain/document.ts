import { isoDay } from "./time.ts";
import { z } from "./zod.ts";

export const DOCUMENT_FORMATS = ["text", "markdown", "html", "pdf", "docx", "jsonl"] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** Who says when a document was published. `inferred`: read off its text, shown as such. */
export const PUBLISHED_BY = ["document", "hand", "inferred"] as const;

/** A publication date may be a day or only a month: `2026-06-30`, `2025-11`. */
export const publicationDate = z.union([isoDay, z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)]);

export const sourceDocument = z.object({
  /** `d` and 12 characters of a base-36 SHA-256 of the stored text. */
  id: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  /** BCP 47, `en`. */
  language: z.string(),
  published: publicationDate.nullable(),
  publishedBy: z.enum(PUBLISHED_BY).nullable(),
  format: z.enum(DOCUMENT_FORMATS),
  filename: z.string().nullable(),
  /** What all offsets refer to. */
  text: z.string(),
});
export type SourceDocument = z.infer<typeof sourceDocument>;

/** What a person may say about a document when adding it; wins over what the document says of itself. */
export const documentHints = z.object({
  title: z.string().trim().min(1).max(300).optional(),
  publisher: z.string().trim().min(1).max(200).optional(),
  url: z.string().trim().max(2000).optional(),
  published: publicationDate.optional(),
});
export type DocumentHints = z.infer<typeof documentHints>;

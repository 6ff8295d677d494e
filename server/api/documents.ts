import type { z } from "zod";
import { readRevision } from "#db/open.ts";
import type { AddAnswer } from "#domain/answer.ts";
import { type IngestResult, ingestFile, removeDocument } from "#server/ingest/ingest.ts";
import { documentsById } from "#server/query/documents.ts";
import type { Context } from "./context.ts";
import type { addInput } from "./input.ts";

/** Adds a file or a pasted text. What can't be read is an outcome, not an error: it is kept and shown with its reason. */
export async function addDocuments({ database, gazetteer }: Context, input: z.infer<typeof addInput>): Promise<AddAnswer> {
  const file =
    "text" in input
      ? { content: input.text, filename: null, hints: input.hints }
      : { content: Buffer.from(input.contentBase64, "base64"), filename: input.filename, hints: input.hints };
  const results: IngestResult[] = [];
  for await (const result of ingestFile(database, gazetteer(), file)) results.push(result);
  const ids = results.map(({ id }) => id);
  const documents = new Map(documentsById(database, ids).map((document) => [document.id, document]));
  return {
    documents: results.flatMap(({ id, outcome }) => {
      const document = documents.get(id);
      return document ? [{ outcome, document }] : [];
    }),
    revision: readRevision(database),
  };
}

/** `removed` is false when there was none of that id. */
export function removeById({ database }: Context, id: string): { removed: boolean } {
  return { removed: removeDocument(database, id) };
}

import type { z } from "zod";
import { readRevision } from "#db/open.ts";
import type { AddAnswer, RereadAnswer } from "#domain/answer.ts";
import { isDifferent } from "#domain/rereading.ts";
import { type IngestResult, ingestFile, removeDocument } from "#server/ingest/ingest.ts";
import { rereadDocument } from "#server/ingest/reread.ts";
import { documentsById } from "#server/query/documents.ts";
import type { Context } from "./context.ts";
import type { addInput, rereadInput } from "./input.ts";

/** Adds a file or a pasted text. What can't be read is an outcome, not an error: it is kept and shown with its reason. */
export async function addDocuments({ database, gazetteer, reading }: Context, input: z.infer<typeof addInput>): Promise<AddAnswer> {
  const file =
    "text" in input
      ? { content: input.text, filename: null, hints: input.hints }
      : { content: Buffer.from(input.contentBase64, "base64"), filename: input.filename, hints: input.hints };
  const results: IngestResult[] = [];
  for await (const result of ingestFile(database, gazetteer(), file)) results.push(result);
  const ids = results.map(({ id }) => id);
  const documents = new Map(documentsById(database, ids, reading()).map((document) => [document.id, document]));
  return {
    documents: results.flatMap(({ id, outcome }) => {
      const document = documents.get(id);
      return document ? [{ outcome, document }] : [];
    }),
    revision: readRevision(database),
  };
}

/** A request answers about that soon; whoever asks goes on until nothing is left. */
const REREAD_MS = 1500;

/** Reads the first of these documents anew, as many as fit into one request and at least one. */
export async function rereadDocuments({ database, gazetteer }: Context, { ids }: z.infer<typeof rereadInput>): Promise<RereadAnswer> {
  const until = performance.now() + REREAD_MS;
  const read: RereadAnswer["read"] = [];
  let taken = 0;
  for (const id of ids) {
    const result = await rereadDocument(database, gazetteer(), id);
    taken++;
    if (result) {
      const failure = result.outcome === "failed" ? result.failure : null;
      read.push({ id, title: result.title, isDifferent: result.outcome !== "failed" && isDifferent(result.difference.counts), failure });
    }
    if (performance.now() > until) break;
  }
  return { read, left: ids.length - taken, revision: readRevision(database) };
}

/** `removed` is false when there was none of that id. */
export function removeById({ database }: Context, id: string): { removed: boolean } {
  return { removed: removeDocument(database, id) };
}

import { type Database, write } from "#db/open.ts";
import type { Gazetteer } from "#domain/place.ts";
import type { Rereading } from "#domain/rereading.ts";
import { analyse } from "./analyse.ts";
import { attempt } from "./attempt.ts";
import type { Difference } from "./difference.ts";
import { completeFacts } from "./ingest.ts";
import { type Failure, refuseLanguage } from "./refusal.ts";
import {
  type DocumentFacts,
  type DocumentRow,
  keepDifference,
  readDocumentRow,
  readOutletName,
  storeDocument,
  storeRefused,
} from "./store.ts";
import { versionOf } from "./version.ts";

export type Reread = {
  id: string;
  title: string;
} /** `refused`: the text is now seen to be in another language. `accepted`: it was so refused before. */ & (
  | { outcome: "read" | "refused" | "accepted"; difference: Difference }
  | { outcome: "failed"; failure: Failure }
);

/**
 * Documents that were read by other rules or with another gazetteer than now, the first added first; all for a `version` of null.
 * Files that could not be opened are not among them: only their name is kept.
 */
export function findOutdated(database: Database, version: string | null): string[] {
  const isMeant = "text IS NOT NULL AND (? IS NULL OR read_with IS NOT ?)";
  return database
    .rows<{ id: string }>(`SELECT id FROM documents WHERE ${isMeant} ORDER BY added_at, id`, version, version)
    .map(({ id }) => id);
}

/** What the present rules made different, in all documents that were read by them: also in those of a run that was interrupted. */
export function readDifferences(database: Database, version: string): { id: string; title: string; rereading: Rereading }[] {
  return database
    .rows<{ id: string; title: string; rereading: string }>(
      "SELECT id, title, rereading FROM documents WHERE rereading ->> '$.readWith' = ? ORDER BY added_at, id",
      version,
    )
    .map((row) => ({ ...row, rereading: JSON.parse(row.rereading) as Rereading })); // stored as such by `keepDifference`
}

/**
 * Reads a stored document anew by the present rules, in one transaction: killed at any time, it is read either as before or as now.
 * The same happening keeps its id. Null when there is no such document, or none with a text. When the finders fail on it, the reading that
 * it has stays.
 */
export async function rereadDocument(database: Database, gazetteer: Gazetteer, id: string): Promise<Reread | null> {
  const row = readDocumentRow(database.db, id);
  if (!row || row.text === null) return null;
  const { title, text } = row;
  const facts = { ...toFacts(row, text, readOutletName(database.db, row)), readWith: versionOf(gazetteer) };
  const refusal = refuseLanguage(text, row.filename ?? title);
  const read = refusal ?? (await attempt(title, async () => analyse(facts, gazetteer)));
  if ("failure" in read && !refusal) return { id, title, outcome: "failed", failure: read.failure };
  const difference = write(database, (db, revision) => {
    // Somebody may have changed or removed it meanwhile.
    if (JSON.stringify(readDocumentRow(db, id)) !== JSON.stringify(row)) return null;
    const change = { database, revision };
    const made =
      "value" in read
        ? storeDocument(change, completeFacts(facts, read.value), read.value, gazetteer).difference
        : storeRefused(change, { ...facts, language: refusal?.language ?? facts.language }, read.failure);
    keepDifference(db, facts, made);
    return made;
  });
  if (difference === null) return rereadDocument(database, gazetteer, id);
  const accepted = row.status === "failed" ? "accepted" : "read";
  return { id, title, outcome: refusal ? "refused" : accepted, difference };
}

function toFacts(row: DocumentRow, text: string, publisher: string | null): DocumentFacts {
  const { id, title, url, language, format, filename, contentHash, addedAt, readWith, sample } = row;
  const isInferred = row.publishedBy === "inferred";
  return {
    ...{ id, title, url, language, format, filename, contentHash, addedAt, readWith, sample, text, publisher },
    published: isInferred ? null : row.published,
    publishedBy: isInferred ? null : row.publishedBy,
    byHand: JSON.parse(row.byHand),
  };
}

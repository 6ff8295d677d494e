import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { and, eq, notInArray } from "drizzle-orm";
import { type Database, databaseFolder, openDatabase } from "#db/open.ts";
import { documents } from "#db/schema.ts";
import type { Gazetteer } from "#domain/place.ts";
import { UserError } from "#domain/user-error.ts";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { type IngestResult, ingest, removeDocument } from "#server/ingest/ingest.ts";
import { seedBriefings } from "./seed-briefings.ts";

const FOLDER = "seeds/documents";
const BRIEFINGS = "seeds/briefings";

/** Brings the sample corpus up to date with the folder: adds, reads again, and takes out what is no longer in it. Twice changes nothing. */
export async function seed(database: Database, gazetteer: Gazetteer, folder: string): Promise<IngestResult[]> {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".md")) : [];
  const results: IngestResult[] = [];
  for (const filename of files.sort()) {
    const content = readFileSync(join(folder, filename));
    results.push(await ingest(database, gazetteer, { content, filename, sample: true, again: true }));
  }
  const current = results.map(({ id }) => id);
  const stale = and(eq(documents.sample, true), notInArray(documents.id, current));
  for (const { id } of database.db.select({ id: documents.id }).from(documents).where(stale).all()) removeDocument(database, id);
  return results;
}

async function run(): Promise<void> {
  const database = openDatabase(databaseFolder());
  try {
    for (const result of await seed(database, openGazetteer(), FOLDER)) {
      const told = result.outcome === "failed" ? `${result.failure.what}. ${result.failure.advice}` : `${result.found.events} events`;
      process.stdout.write(`${result.outcome}  ${result.which}  ${told}\n`);
      if (result.outcome === "failed") process.exitCode = 1;
    }
    for (const { title, outcome } of seedBriefings(database, BRIEFINGS)) process.stdout.write(`${outcome}  briefing “${title}”\n`);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } finally {
    database.close();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await run();

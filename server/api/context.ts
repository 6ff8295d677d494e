import { type Database, databaseFolder, openDatabase } from "#db/open.ts";
import type { Gazetteer } from "#domain/place.ts";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { readGazetteerVersion } from "#server/geocode/version.ts";
import { readingVersion, versionOf } from "#server/ingest/version.ts";
import { ColumnAnswers } from "#server/query/columns/answers.ts";
import { webKernels } from "#server/query/columns/web-kernels.ts";

/** What a process opens once and every request shares. */
export type Context = {
  database: Database;
  /** Answers the page's questions; follows the database, whoever writes to it. */
  columns: ColumnAnswers;
  /** Opened when first asked for: questions to the corpus do without it. */
  gazetteer(): Gazetteer;
  /** What documents are read with now (`readingVersion`). */
  reading(): string;
};

// On the global object, because a development server loads this file anew with every change.
const shared = globalThis as typeof globalThis & { datelineContext?: Context };

/** Throws a UserError when the data folder can't be used. */
export function openContext(): Context {
  shared.datelineContext ??= createContext(openDatabase(databaseFolder()));
  return shared.datelineContext;
}

/** Another process may write to the same file meanwhile: nothing read from it is kept here. */
export function createContext(database: Database): Context {
  let gazetteer: Gazetteer | null = null;
  return {
    database,
    columns: new ColumnAnswers(database, webKernels),
    gazetteer: () => {
      gazetteer ??= openGazetteer();
      return gazetteer;
    },
    reading: () => (gazetteer ? versionOf(gazetteer) : readingVersion(readGazetteerVersion())),
  };
}

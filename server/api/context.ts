import { type Database, databaseFolder, openDatabase, readRevision } from "#db/open.ts";
import type { Gazetteer } from "#domain/place.ts";
import { Rooms } from "#server/follow/rooms.ts";
import { followStateOf } from "#server/follow/store.ts";
import { Watched } from "#server/follow/watched.ts";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { readGazetteerVersion } from "#server/geocode/version.ts";
import { readingVersion, versionOf } from "#server/ingest/version.ts";
import { ColumnAnswers } from "#server/query/columns/answers.ts";
import { webKernels } from "#server/query/columns/web-kernels.ts";
import { WorkerColumns } from "#server/query/columns/worker-columns.ts";
import { type Columns, inProcess } from "#server/query/columns/worker-questions.ts";

/** What a process opens once and every request shares. */
export type Context = {
  database: Database;
  /** Answers the page's questions; follows the database, whoever writes to it. */
  columns: Columns;
  /** For whoever wants to hear of changes. */
  revisions: Watched<number>;
  /** For audiences. */
  rooms: Rooms;
  /** Opened when first asked for: questions to the corpus do without it. */
  gazetteer(): Gazetteer;
  /** What documents are read with now (`readingVersion`). */
  reading(): string;
};

/**
 * With who asks. `asker`: a page names itself, so that its newer questions overtake its older ones. `mayChange`: false for an audience that may only
 * read; whoever asks within the process may change things. `isPacked`: whether the answer is to come in few bytes (`domain/packed.ts`).
 */
export type RequestContext = Context & { asker?: string | null; mayChange?: boolean; isPacked?: boolean };

// On the global object, because a development server loads this file anew with every change.
const shared = globalThis as typeof globalThis & { datelineContext?: Context };

/** Throws a UserError when the data folder can't be used. */
export function openContext(): Context {
  shared.datelineContext ??= createContext(openDatabase(databaseFolder()), true);
  return shared.datelineContext;
}

/**
 * Another process may write to the same file meanwhile: nothing read from it is kept here. `withThread`: whether questions to the columns are answered
 * by a thread of their own, so that a long one does not hold up all else.
 */
export function createContext(database: Database, withThread = false): Context {
  let opened: Gazetteer | null = null;
  const gazetteer = () => {
    opened ??= openGazetteer();
    return opened;
  };
  const columnsHere = () => inProcess(new ColumnAnswers(database, webKernels), (id) => gazetteer().byId(id));
  return {
    database,
    columns: withThread ? new WorkerColumns(database.folder, columnsHere) : columnsHere(),
    revisions: new Watched(() => readRevision(database)),
    rooms: new Rooms((code) => JSON.stringify(followStateOf(database, code))),
    gazetteer,
    reading: () => (opened ? versionOf(opened) : readingVersion(readGazetteerVersion())),
  };
}

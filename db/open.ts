import { accessSync, constants, existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import SQLite from "better-sqlite3";
import { sql } from "drizzle-orm";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { UserError } from "#domain/user-error.ts";
import { makeFolder } from "./make-folder.ts";
import { migrate } from "./migrate.ts";
import * as schema from "./schema.ts";

/** Drizzle over the file, also inside a transaction. */
export type Queries = BetterSQLite3Database<typeof schema>;

export type Database = {
  db: Queries;
  folder: string;
  /** Number of migrations that its file has had. */
  schemaVersion: number;
  /** Hand-written SQL that reads; compiled once for each text. */
  rows<Row>(statement: string, ...values: unknown[]): Row[];
  /** Hand-written SQL that changes, compiled once for each text: drizzle compiles every time, which took most of an ingest. Only inside `write` or `writeAside`. */
  run(statement: string, ...values: unknown[]): void;
  close(): void;
};

/** A file that is only read: gazetteer, basemap. */
export type ReadOnlyFile = {
  rows<Row>(statement: string, ...values: unknown[]): Row[];
  close(): void;
};

/** A file that is being built anew; durable only once it is closed. */
export type BuildFile = ReadOnlyFile & {
  execute(statements: string): void;
  /** Runs one statement for each row of values, all in one transaction. */
  insert(statement: string, rows: Iterable<readonly unknown[]>): void;
};

/** A file that is being imported into. */
export type ImportFile = Pick<BuildFile, "rows" | "execute" | "close"> & {
  run(statement: string, ...values: unknown[]): void;
  /** All of the work, or nothing of it. */
  step(work: () => void): void;
};

const BUSY_TIMEOUT_MS = 20_000;
const FILE_NAME = "dateline.sqlite";

export function databaseFolder(): string {
  return resolve(/* turbopackIgnore: true */ process.env.DATELINE_DATA || "data");
}

/**
 * Opens the data folder's database, making and migrating it as needed.
 * Throws a UserError for a folder that can't be written, a file that is no database of ours, and one from a newer version.
 */
export function openDatabase(folder: string): Database {
  const path = join(folder, FILE_NAME);
  prepareFolder(folder);
  const file = explaining(path, () => new SQLite(path, { timeout: BUSY_TIMEOUT_MS }));
  try {
    const schemaVersion = explaining(path, () => {
      file.pragma("journal_mode = WAL");
      file.pragma("synchronous = NORMAL");
      file.pragma("foreign_keys = ON");
      return migrate(file, path);
    });
    const db = drizzle(file, { schema, casing: "snake_case" });
    return { db, folder, schemaVersion, rows: reader(file), run: runner(file, path), close: () => file.close() };
  } catch (error) {
    file.close();
    throw error;
  }
}

/**
 * Runs `change` in a transaction that takes the write lock at once, and raises the data revision by one if anything was changed.
 * `revision` is the one that the change will have. Rolled back whole when `change` throws.
 */
export function write<T>(database: Database, change: (db: Queries, revision: number) => T): T {
  const transaction = () =>
    database.db.transaction(
      (db) => {
        const changes = () => db.get<{ total: number }>(sql`SELECT total_changes() AS total`).total;
        const before = changes();
        const next = (db.select({ value: schema.revision.value }).from(schema.revision).get()?.value ?? 0) + 1;
        const result = change(db, next);
        if (changes() > before) {
          db.update(schema.revision).set({ value: next }).run();
          database.run("INSERT INTO revision_marks (revision, mark) VALUES (?, lower(hex(randomblob(8))))", next);
        }
        return result;
      },
      { behavior: "immediate" },
    );
  return explaining(join(database.folder, FILE_NAME), transaction);
}

/** Runs `change` as `write` does, for what is no data: briefings, links, saved views. The data revision stays. */
export function writeAside<T>(database: Database, change: (db: Queries) => T): T {
  return explaining(join(database.folder, FILE_NAME), () => database.db.transaction(change, { behavior: "immediate" }));
}

/** The data revision: raised by every write that changed something, so that it can key caches. */
export function readRevision(database: Database): number {
  const [found] = database.rows<{ value: number }>("SELECT value FROM revision");
  return found?.value ?? 0;
}

/** The mark that a revision bears in this file and in copies of it; null when its history has none of that number. */
export function readMark(database: Database, revision: number): string | null {
  const [found] = database.rows<{ mark: string }>("SELECT mark FROM revision_marks WHERE revision = ?", revision);
  return found?.mark ?? null;
}

/** Null when there is no such file. Throws a UserError when it is no database. */
export function openReadOnly(path: string): ReadOnlyFile | null {
  if (!existsSync(path)) return null;
  const file = explaining(path, () => new SQLite(path, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT_MS }));
  try {
    explaining(path, () => file.pragma("schema_version"));
  } catch (error) {
    file.close();
    throw error;
  }
  return { rows: reader(file), close: () => file.close() };
}

/** For artefacts that can be built again: no journal, no syncing. Write to a temporary name and rename when closed. */
export function openForBuild(path: string): BuildFile {
  const file = new SQLite(path);
  file.pragma("journal_mode = OFF");
  file.pragma("synchronous = OFF");
  return {
    rows: reader(file),
    execute: (statements) => {
      file.exec(statements);
    },
    insert: (statement, rows) => {
      const prepared = file.prepare(statement);
      file.transaction(() => {
        for (const row of rows) prepared.run(...row);
      })();
    },
    close: () => file.close(),
  };
}

/** A file that grows in steps, each whole or not at all, whenever the process ends; made when absent. */
export function openForImport(path: string): ImportFile {
  prepareFolder(dirname(path));
  const file = explaining(path, () => new SQLite(path, { timeout: BUSY_TIMEOUT_MS }));
  explaining(path, () => {
    file.pragma("journal_mode = WAL");
    file.pragma("synchronous = NORMAL");
    file.pragma("cache_size = -65536");
  });
  const run = runner(file, path);
  return {
    rows: reader(file),
    execute: (statements) => {
      explaining(path, () => file.exec(statements));
    },
    run,
    step: (work) => explaining(path, () => file.transaction(work).immediate()),
    close: () => file.close(),
  };
}

/** Filters of every shape would fill the memory with statements: the one that rested longest makes room. */
const MAX_STATEMENTS = 500;

function compiler(file: SQLite.Database) {
  const compiled = new Map<string, SQLite.Statement>();
  return (statement: string): SQLite.Statement => {
    const prepared = compiled.get(statement) ?? file.prepare(statement);
    // Taken out and put in again it stands behind all others.
    compiled.delete(statement);
    compiled.set(statement, prepared);
    const [oldest] = compiled.size > MAX_STATEMENTS ? compiled.keys() : [];
    if (oldest !== undefined) compiled.delete(oldest);
    return prepared;
  };
}

function reader(file: SQLite.Database) {
  const compile = compiler(file);
  // What a row holds is the statement's affair; whoever wrote the statement names it.
  return <Row>(statement: string, ...values: unknown[]): Row[] => compile(statement).all(...values) as Row[];
}

function runner(file: SQLite.Database, path: string) {
  const compile = compiler(file);
  return (statement: string, ...values: unknown[]): void => {
    explaining(path, () => compile(statement).run(...values));
  };
}

function prepareFolder(folder: string): void {
  try {
    makeFolder(folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new UserError(
      "The data folder can't be written",
      folder,
      "Choose another with the environment variable DATELINE_DATA, or give yourself the right to write there.",
      { cause },
    );
  }
}

const ADVICE: Record<string, [what: string, advice: string]> = {
  SQLITE_NOTADB: ["The data file is not a database", "Move it away to start with an empty one, or bring back a copy."],
  SQLITE_CORRUPT: ["The data file is damaged", "Bring back a copy, or move it away and add the documents again."],
  SQLITE_CANTOPEN: ["The data file can't be opened", "Look whether the file and its folder may be read and written."],
  SQLITE_READONLY: ["The data file can't be written", "Look whether the file and its folder may be written."],
  SQLITE_FULL: ["The disk is full", "Make room and try again."],
  SQLITE_BUSY: ["The data file is locked by another program", "Try again when that program is done."],
};

function explaining<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    // Drizzle wraps what the driver says.
    const said = error instanceof Error && error.cause instanceof SQLite.SqliteError ? error.cause : error;
    const code = said instanceof SQLite.SqliteError ? said.code : "";
    const known = Object.entries(ADVICE).find(([prefix]) => code.startsWith(prefix));
    if (!known) throw error;
    const [, [what, advice]] = known;
    throw new UserError(what, path, advice, { cause: error });
  }
}

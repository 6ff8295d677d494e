import { type Database, databaseFolder, openDatabase } from "#db/open.ts";
import type { Gazetteer } from "#domain/place.ts";
import { UserError } from "#domain/user-error.ts";

/** What a process opens once and every request shares. */
export type Context = {
  database: Database;
  /** Opened when first asked for: questions to the corpus do without it. */
  gazetteer(): Gazetteer;
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
  return {
    database,
    gazetteer: () => {
      throw new UserError("The gazetteer is missing", "build/gazetteer.sqlite", "Run npm run gazetteer.");
    },
  };
}

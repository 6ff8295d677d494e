import { join } from "node:path";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { UserError } from "#domain/user-error.ts";

/** The part of a driver's file that migrations need. */
export interface MigratableFile {
  exec(statements: string): unknown;
  pragma(statement: string, options?: { simple: true }): unknown;
  transaction(work: () => number): { immediate(): number };
}

/** "DLIN": tells our files from other programs'. */
const APPLICATION_ID = 0x444c494e;

/**
 * Brings the file to the newest schema, all or nothing, and returns the number of migrations that it has had.
 * Drizzle's own migrator looks before it locks, so two processes that start together would both migrate; this one locks first.
 */
export function migrate(file: MigratableFile, path: string): number {
  const number = (name: string) => Number(file.pragma(name, { simple: true }));
  const migrations = readMigrationFiles({ migrationsFolder: join(/* turbopackIgnore: true */ process.cwd(), "db/migrations") });
  const check = () => {
    const version = number("user_version");
    const isEmpty = number("schema_version") === 0;
    if (!isEmpty && number("application_id") !== APPLICATION_ID) {
      throw new UserError(
        "The data file belongs to another program",
        path,
        "Choose another folder with the environment variable DATELINE_DATA.",
      );
    }
    if (version > migrations.length) {
      throw new UserError(
        "The data file comes from a newer version of Dateline",
        `${path} (schema ${version}, this version knows ${migrations.length})`,
        "Update Dateline, or choose another folder with the environment variable DATELINE_DATA.",
      );
    }
    return version;
  };
  if (check() === migrations.length) return migrations.length;
  return file
    .transaction(() => {
      for (const migration of migrations.slice(check())) {
        for (const statement of migration.sql) file.exec(statement);
      }
      file.pragma(`application_id = ${APPLICATION_ID}`);
      file.pragma(`user_version = ${migrations.length}`);
      return migrations.length;
    })
    .immediate();
}

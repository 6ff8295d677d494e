import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { UserError } from "#domain/user-error.ts";
import { openDatabase, openForBuild, openReadOnly, readRevision, write } from "./open.ts";
import { events, sources } from "./schema.ts";

const run = promisify(execFile);
const folder = () => mkdtempSync(join(tmpdir(), "dateline-db-"));
const eventRow = {
  id: "e1",
  kind: "AID",
  family: "aid",
  hedging: "asserted",
  standing: "unplaceable",
  record: "{}",
  changedAt: 1,
} as const;

describe("openDatabase", () => {
  test("makes the file once and finds it again", () => {
    const where = join(folder(), "new", "folder");
    const first = openDatabase(where);
    write(first, (db) => db.insert(sources).values({ id: "tass", name: "TASS" }).run());
    first.close();
    const second = openDatabase(where);
    expect(second.db.select().from(sources).all()).toEqual([{ id: "tass", name: "TASS" }]);
    expect(readRevision(second)).toBe(1);
    expect(second.rows<{ journal_mode: string }>("PRAGMA journal_mode")[0]?.journal_mode).toBe("wal");
    expect(second.rows<{ foreign_keys: number }>("PRAGMA foreign_keys")[0]?.foreign_keys).toBe(1);
    second.close();
  });

  test("several processes may open a new folder at once", async () => {
    const where = folder();
    const script = `import { openDatabase, write } from "./db/open.ts"; import { sources } from "./db/schema.ts";
      const d = openDatabase(${JSON.stringify(where)});
      for (let i = 0; i < 20; i++) write(d, (db) => db.insert(sources).values({ id: process.pid + "-" + i, name: "x" }).run());
      d.close();`;
    const open = () => run(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script]);
    await Promise.all([open(), open(), open()]);
    const database = openDatabase(where);
    expect(readRevision(database)).toBe(60);
    database.close();
  });

  test.each([["a file that is no database", "no database at all, only words ".repeat(400), /not a database/]])(
    "%s",
    (_, content, message) => {
      const where = folder();
      writeFileSync(join(where, "dateline.sqlite"), content);
      expect(() => openDatabase(where)).toThrow(UserError);
      expect(() => openDatabase(where)).toThrow(message);
    },
  );

  test.runIf(existsSync("/proc/self"))("a folder where none can ever be made", () => {
    expect(() => openDatabase("/proc/dateline/data")).toThrow(/can't be written: \/proc\/dateline\/data\./);
  });

  test("a folder that can't be written", () => {
    const where = join(folder(), "file");
    writeFileSync(where, "");
    expect(() => openDatabase(where)).toThrow(/can't be written.*DATELINE_DATA/);
  });

  test("another program's database is left alone", () => {
    const where = folder();
    const other = openForBuild(join(where, "dateline.sqlite"));
    other.execute("CREATE TABLE notes (x)");
    other.close();
    expect(() => openDatabase(where)).toThrow(/another program/);
  });

  test("a newer schema is left alone", () => {
    const where = folder();
    openDatabase(where).close();
    const file = openForBuild(join(where, "dateline.sqlite"));
    file.execute("PRAGMA user_version = 999");
    file.close();
    expect(() => openDatabase(where)).toThrow(/newer version/);
  });
});

describe("write", () => {
  test("raises the revision only when something changed, and rolls back whole", () => {
    const database = openDatabase(folder());
    write(database, (db, revision) => {
      expect(revision).toBe(1);
      return db.insert(sources).values({ id: "a", name: "A" }).run();
    });
    write(database, (db) => db.select().from(sources).all());
    write(database, (db) => db.delete(sources).where(sql`id = 'none'`).run());
    expect(readRevision(database)).toBe(1);
    expect(() =>
      write(database, (db) => {
        db.insert(sources).values({ id: "b", name: "B" }).run();
        throw new Error("no");
      }),
    ).toThrow("no");
    expect(readRevision(database)).toBe(1);
    expect(database.db.select().from(sources).all()).toHaveLength(1);
    database.close();
  });
});

test("full text and spatial rows go with the rows they belong to", () => {
  const database = openDatabase(folder());
  write(database, (db) => {
    const { rowNumber } = db.insert(events).values(eventRow).returning({ rowNumber: events.rowNumber }).get();
    db.run(sql`INSERT INTO events_fts (rowid, event_id, words) VALUES (${rowNumber}, 'e1', 'artillery shells')`);
    db.run(sql`INSERT INTO places VALUES ('gn1', 'X', 'settlement', 'RU', 36.2, 51.7, '{}')`);
    db.run(sql`INSERT INTO event_places (id, event_id, place_id, lng, lat, near) VALUES (7, 'e1', 'gn1', 36.2, 51.7, 0)`);
  });
  const found = () => database.rows("SELECT event_id FROM events_fts WHERE events_fts MATCH '\"artill\" *'");
  const near = () =>
    database.rows("SELECT id FROM event_places_rtree WHERE min_lng <= 37 AND max_lng >= 36 AND min_lat <= 52 AND max_lat >= 51");
  expect(found()).toEqual([{ event_id: "e1" }]);
  expect(near()).toEqual([{ id: 7 }]);
  write(database, (db) => db.delete(events).run());
  expect(found()).toEqual([]);
  expect(near()).toEqual([]);
  database.close();
});

test("built files are read back, absent ones are null", () => {
  const path = join(folder(), "built.sqlite");
  expect(openReadOnly(path)).toBeNull();
  const file = openForBuild(path);
  file.execute("CREATE TABLE t (a, b)");
  file.insert("INSERT INTO t VALUES (?, ?)", [
    [1, "x"],
    [2, "y"],
  ]);
  file.close();
  const read = openReadOnly(path);
  expect(read?.rows("SELECT b FROM t WHERE a = ?", 2)).toEqual([{ b: "y" }]);
  expect(() => read?.rows("DELETE FROM t")).toThrow();
  read?.close();
  writeFileSync(path, "words ".repeat(300));
  expect(() => openReadOnly(path)).toThrow(/not a database/);
});

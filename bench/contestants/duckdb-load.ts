import { once } from "node:events";
import { createWriteStream, rmSync } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { type Columns, LISTS, type Names, NO_BIN, NO_DAY } from "./columns.ts";

/** Columns of `events` that have one value an event. */
const SINGLE = {
  ...{ standing: "UTINYINT", kind: "UTINYINT", family: "UTINYINT", hedging: "UTINYINT" },
  ...{ start: "INTEGER", end: "INTEGER", first: "INTEGER", last: "INTEGER" },
  ...{ happened_bin: "USMALLINT", happened_end_bin: "USMALLINT", reported_bin: "USMALLINT", reported_end_bin: "USMALLINT" },
} as const;

/**
 * In memory, as both plans want it: `events`, in the order of the list, with a list column a facet; `e_actor` and so on, `(row, value)`, in order;
 * `words (word, row)`, in order; `places` and `seats` with their points; `known (part, value, n)` with the counts of the whole corpus; all analysed.
 */
export async function load(folder: string, columns: Columns, names: Names): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const csv = join(folder, "duckdb.csv");
  await writeCsv(csv, columns, names.ids.length);
  const types = [
    ...Object.entries(SINGLE).map(([name, type]) => `'${name}': '${type}'`),
    ...LISTS.map((list) => `'${list}': 'USMALLINT[]'`),
    "'words': 'USMALLINT[]'",
  ].join(", ");
  const read = `read_csv('${csv}', header = false, delim = ';', quote = '', columns = {'row': 'INTEGER', ${types}}, parallel = true)`;
  await connection.run("SET preserve_insertion_order = true");
  await connection.run(`CREATE TABLE read AS SELECT * FROM ${read} ORDER BY row`);
  await connection.run("CREATE TABLE events AS SELECT * EXCLUDE (words) FROM read");
  for (const list of LISTS)
    await connection.run(`CREATE TABLE e_${list} AS SELECT row, unnest("${list}") AS value FROM events ORDER BY row`);
  await connection.run("CREATE TABLE words AS SELECT unnest(words) AS word, row FROM read ORDER BY word, row");
  await connection.run("DROP TABLE read");
  for (const table of ["place", "seat"] as const) {
    const points = Array.from(columns[`${table}_lng`], (lng, code) => `(${code}, ${lng}, ${columns[`${table}_lat`][code]})`);
    await connection.run(`CREATE TABLE ${table}s (value USMALLINT, lng DOUBLE, lat DOUBLE)`);
    if (points.length > 0) await connection.run(`INSERT INTO ${table}s VALUES ${points.join(", ")}`);
  }
  await connection.run("ANALYZE");
  rmSync(csv);
  return connection;
}

async function writeCsv(path: string, columns: Columns, rows: number): Promise<void> {
  const out = createWriteStream(path, { highWaterMark: 1 << 20 });
  const words = wordsByRow(columns, rows);
  const single = (Object.keys(SINGLE) as (keyof typeof SINGLE)[]).map((name) => columns[name]);
  for (let row = 0; row < rows; row++) {
    const values = single.map((column) =>
      column[row] === NO_DAY || (column instanceof Uint16Array && column[row] === NO_BIN) ? "" : column[row],
    );
    const lists = LISTS.map((list) => `[${columns[list].subarray(columns[`${list}_at`][row], columns[`${list}_at`][row + 1]).join(",")}]`);
    const own = `[${words.codes.subarray(words.offsets[row], words.offsets[row + 1]).join(",")}]`;
    if (!out.write(`${[row, ...values, ...lists, own].join(";")}\n`)) await once(out, "drain");
  }
  out.end();
  await finished(out);
}

function wordsByRow({ word_at: at, word }: Columns, rows: number) {
  const offsets = new Uint32Array(rows + 1);
  for (const row of word) offsets[row + 1] = (offsets[row + 1] ?? 0) + 1;
  for (let row = 0; row < rows; row++) offsets[row + 1] = (offsets[row + 1] ?? 0) + (offsets[row] ?? 0);
  const next = offsets.slice();
  const codes = new Uint16Array(word.length);
  for (let code = 0; code + 1 < at.length; code++) {
    for (let i = at[code] ?? 0; i < (at[code + 1] ?? 0); i++) {
      const row = word[i] ?? 0;
      codes[next[row] ?? 0] = code;
      next[row] = (next[row] ?? 0) + 1;
    }
  }
  return { offsets, codes };
}

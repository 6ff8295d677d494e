import { createHash } from "node:crypto";
import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { UserError } from "#domain/user-error.ts";
import { IMPORTS_PATH } from "../imported.ts";
import { type Batch, readBatches } from "./batches.ts";
import { kindOf, type NameRow, type PlaceRow, readNameRow, readPlaceRow, type TableKind } from "./rows.ts";
import { type ImportStore, openImportStore, type Progress } from "./store.ts";

const EXPECTED =
  "Expected is a table of GeoNames as it is distributed, .txt or .zip: allCountries, cities500 to cities15000, a country's file such as UA.zip (19 columns), or alternateNamesV2 (up to 10).";
const TOLD = 20;
const EVERY_MS = 1000;

/** What came of one file. */
export type ImportReport = { rows: number; skipped: number; malformed: number; problems: string[]; known: boolean };

/** Takes each file in turn; what was done before stays done when one is refused or the process ends. */
export async function importFiles(
  files: readonly string[],
  log: (line: string) => void,
  path: string = IMPORTS_PATH(),
): Promise<ImportReport[]> {
  const paths = files.map(toPath);
  const kinds: TableKind[] = [];
  for (const file of paths) kinds.push(await detectKind(file));
  const store = openImportStore(path);
  try {
    const reports: ImportReport[] = [];
    for (const [index, file] of paths.entries()) reports.push(await importFile(store, file, kinds[index] ?? "places", log));
    return reports;
  } finally {
    store.close();
  }
}

/** npm changes into the project's folder; a name is meant from where the person stands. */
function toPath(name: string): string {
  const meant = resolve(process.env.INIT_CWD ?? ".", name);
  const path = existsSync(meant) ? meant : resolve(name);
  if (!existsSync(path)) throw new UserError("There is no such file", name, "Look at its name and folder.");
  if (!statSync(path).isFile()) throw new UserError("This is no file", name, "Name the files themselves.");
  return path;
}

/** By the first line that is a row of either table; a file without one among its first lines is of another kind. */
async function detectKind(path: string): Promise<TableKind> {
  for await (const { lines } of readBatches(path, 0)) {
    const kind = lines
      .slice(0, 100)
      .map((line) => kindOf(trim(line)))
      .find((one) => one !== null);
    if (kind) return kind;
    break;
  }
  throw new UserError("This is no table of GeoNames", path, EXPECTED);
}

const trim = (line: string) => (line.endsWith("\r") ? line.slice(0, -1) : line);

async function importFile(store: ImportStore, path: string, kind: TableKind, log: (line: string) => void): Promise<ImportReport> {
  const name = basename(path);
  const fingerprint = fingerprintOf(path);
  let progress = store.progressOf(fingerprint);
  const report: ImportReport = { rows: 0, skipped: 0, malformed: 0, problems: [], known: progress.done };
  if (progress.done) {
    log(`${name}: imported before, ${progress.rows} rows; nothing changed`);
    return report;
  }
  if (progress.bytes > 0) log(`${name}: going on behind line ${progress.lines}`);
  const isPacked = name.toLowerCase().endsWith(".zip");
  const { size } = statSync(path);
  let told = Number.NEGATIVE_INFINITY;
  const save = (after: Progress, places: readonly PlaceRow[], names: readonly NameRow[]) => {
    if (!store.add(fingerprint, progress, after, places, names))
      throw new UserError("Another import is reading this file", path, "Wait for it, then run this again.");
    progress = after;
  };
  for await (const batch of readBatches(path, progress.bytes)) {
    const { places, names } = readBatch(batch, kind, progress.lines, report);
    const taken = places.length + names.length;
    report.rows += taken;
    const lines = progress.lines + batch.lines.length;
    save({ bytes: progress.bytes + batch.bytes, lines, rows: progress.rows + taken, done: false }, places, names);
    if (performance.now() - told < EVERY_MS) continue;
    told = performance.now();
    log(`${name}: ${isPacked ? "" : `${Math.floor((100 * progress.bytes) / size)} %, `}${progress.lines} lines, ${progress.rows} rows`);
  }
  save({ ...progress, done: true }, [], []);
  log(
    `${name}: ${progress.rows} rows of ${progress.lines} lines; ${report.skipped} of kinds that news does not name, ${report.malformed} malformed`,
  );
  for (const problem of report.problems) log(`  ${problem}`);
  if (report.malformed > TOLD) log(`  and ${report.malformed - TOLD} more`);
  return report;
}

function readBatch(batch: Batch, kind: TableKind, before: number, report: ImportReport): { places: PlaceRow[]; names: NameRow[] } {
  const places: PlaceRow[] = [];
  const names: NameRow[] = [];
  batch.lines.forEach((raw, index) => {
    const line = trim(raw);
    if (line === "") return;
    const row = kind === "places" ? readPlaceRow(line) : readNameRow(line);
    if (row === null) report.skipped += 1;
    else if ("problem" in row) {
      report.malformed += 1;
      if (report.problems.length < TOLD) report.problems.push(`line ${before + index + 1}: ${row.problem}`);
    } else if ("place" in row) places.push(row);
    else names.push(row);
  });
  return { places, names };
}

const SAMPLE = 1 << 16;

/** By size and by what stands at the beginning, in the middle and at the end, not by name or date: the same file again is known. */
function fingerprintOf(path: string): string {
  const { size } = statSync(path);
  const hash = createHash("sha256").update(String(size));
  const file = openSync(path, "r");
  const sample = Buffer.alloc(SAMPLE);
  for (const at of [0, Math.floor(size / 2), Math.max(0, size - SAMPLE)])
    hash.update(sample.subarray(0, readSync(file, sample, 0, SAMPLE, at)));
  closeSync(file);
  return hash.digest("hex");
}

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { databaseFolder, openDatabase } from "#db/open.ts";
import { EMPTY_FILTER } from "#domain/filter.ts";
import { UserError } from "#domain/user-error.ts";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { versionOf } from "#server/ingest/version.ts";
import { ColumnAnswers } from "#server/query/columns/answers.ts";
import { webKernels } from "#server/query/columns/web-kernels.ts";
import { type GeneratedSize, generateBatches } from "./generate.ts";
import { storeBatches } from "./store-generated.ts";

/*
 * What `npm run demo:million` stores: a folder of generated events. They are made in a folder of their own inside it and moved when they are
 * all there; a run that was ended anywhere before leaves nothing that the next one does not throw away.
 */

const SEED = 20261122;
const FILE = "dateline.sqlite";
/** Written before the data are moved: data without it are not ours. */
const STAMP = ".generated";
const BYTES_PER_EVENT = 8000;
const CACHE_KIB = 262_144;
const PROGRESS_MS = 5000;

/** Fills the folder unless that has been done. Throws a UserError for a folder with data of another origin, and for a disk that is too small. */
export function fill(folder: string, size: GeneratedSize, say: (line: string) => void): void {
  if (isFilled(folder, size, say)) return;
  const making = join(folder, ".generating");
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  checkRoom(making, size);
  say(`${count(size.events)} generated events into ${folder} …`);
  make(making, size, say);
  writeFileSync(join(folder, STAMP), JSON.stringify(size));
  renameSync(join(making, FILE), join(folder, FILE));
  rmSync(making, { recursive: true });
}

function isFilled(folder: string, { events }: GeneratedSize, say: (line: string) => void): boolean {
  if (!existsSync(join(folder, FILE))) return false;
  if (!existsSync(join(folder, STAMP))) {
    throw new UserError(
      "This data folder holds documents that were not generated",
      folder,
      "Name a folder for the generated ones with the environment variable DATELINE_DATA.",
    );
  }
  const stored = JSON.parse(readFileSync(join(folder, STAMP), "utf8")) as GeneratedSize; // written by `fill`
  say(`${count(stored.events)} generated events are in ${folder}.`);
  if (stored.events !== events) say("For another number of them remove that folder first.");
  return true;
}

function checkRoom(folder: string, { events }: GeneratedSize): void {
  const { bavail, bsize } = statfsSync(folder);
  const needed = events * BYTES_PER_EVENT;
  if (bavail * bsize >= needed) return;
  const which = `${folder}: ${gigabytes(bavail * bsize)} are free, ${gigabytes(needed)} are needed`;
  throw new UserError("The disk is too small", which, "Make room, or name another folder with the environment variable DATELINE_DATA.");
}

function make(folder: string, size: GeneratedSize, say: (line: string) => void): void {
  const database = openDatabase(folder);
  try {
    // Nothing of it need outlive a crash. Without a journal would do, but that the driver forbids; new pages have no need of one in memory.
    database.rows("PRAGMA journal_mode = MEMORY");
    database.run("PRAGMA synchronous = OFF");
    database.run(`PRAGMA cache_size = -${CACHE_KIB}`);
    const { names, batches } = generateBatches(size);
    storeBatches(database, names, batches, { readWith: versionOf(openGazetteer()), progress: progressTo(say, size.events) });
  } finally {
    database.close();
  }
}

function progressTo(say: (line: string) => void, events: number): (stored: number) => void {
  const begun = performance.now();
  let said = begun;
  return (stored) => {
    const now = performance.now();
    if (now - said < PROGRESS_MS) return;
    said = now;
    const left = ((now - begun) / stored) * (events - stored);
    say(`  ${count(stored)} events (${Math.floor((stored / events) * 100)} %), about ${Math.ceil(left / 1000)} s to go`);
  };
}

/** Builds the index that answers are read from and leaves it beside the data, so that the server need not. */
export async function index(folder: string, say: (line: string) => void): Promise<void> {
  const database = openDatabase(folder);
  try {
    const begun = performance.now();
    const columns = new ColumnAnswers(database, webKernels);
    columns.totals(EMPTY_FILTER);
    await columns.settled();
    say(`The index is there after ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
  } finally {
    database.close();
  }
}

const count = (value: number) => value.toLocaleString("en");
const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`;

async function run(): Promise<void> {
  const { values } = parseArgs({ options: { events: { type: "string", default: "1000000" } } });
  const events = Number(values.events);
  try {
    if (!Number.isInteger(events) || events < 1) {
      throw new UserError("This is no number of events", values.events, "Give a whole number: --events 100000.");
    }
    const say = (line: string) => process.stderr.write(`${line}\n`);
    fill(databaseFolder(), { seed: SEED, events }, say);
    await index(databaseFolder(), say);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await run();

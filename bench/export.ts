import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openDatabase } from "#db/open.ts";
import { createContext } from "#server/api/context.ts";
import { briefingById, listBriefings } from "#server/briefings/store.ts";
import { FORMATS } from "#server/export/formats.ts";
import { exportEvents } from "#server/export/handler.ts";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { collectHandOver } from "#server/handover/collect.ts";
import { type HandOverFile, handOverFiles } from "#server/handover/files.ts";
import { zipHandOver } from "#server/handover/zip.ts";
import { seed } from "../seeds/seed.ts";
import { seedBriefings } from "../seeds/seed-briefings.ts";
import { fill } from "./million.ts";

/*
 * npm run bench:export, and what bench/README.md says of it: how long an export of everything takes and what it holds in memory, and what a
 * handed-over briefing weighs. Generated corpora are those of bench/query.ts.
 */

const SEED = 20261122;
/** What an export may hold at most: a process that needs more of it ends. */
const HEAP_MIB = 64;

type Exported = { bytes: number; wallMs: number; cpuMs: number; heapMiB: number; residentMiB: number };

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { sizes: { type: "string", default: "10000,100000" }, one: { type: "string" }, folder: { type: "string", default: "" } },
  });
  if (values.one !== undefined) return void process.send?.(await exportAll(values.one, values.folder));
  const rows: string[][] = [];
  for (const events of values.sizes.split(",").map(Number)) {
    const folder = join("build", "bench", String(events));
    fill(folder, { seed: SEED, events }, (line) => process.stderr.write(`${line}\n`));
    for (const format of Object.keys(FORMATS)) {
      const { bytes, wallMs, cpuMs, heapMiB, residentMiB } = await inOwnProcess(format, folder);
      rows.push([events.toLocaleString("en"), format, mega(bytes), seconds(wallMs), seconds(cpuMs), String(heapMiB), String(residentMiB)]);
    }
  }
  print(["events", "format", "MB", "s", "s of a processor", "heap at most, MiB", "process at most, MiB"], rows);
  print(["a handed-over briefing", "files", "MB"], await weigh());
}

/** Everything, in one format, taken as fast as it is written. */
async function exportAll(format: string, folder: string): Promise<Exported> {
  const database = openDatabase(folder);
  try {
    const begun = { wall: performance.now(), cpu: process.cpuUsage() };
    const { body } = exportEvents(new Request(`http://localhost/export/events.${format}`), `events.${format}`, database);
    let [bytes, heap] = [0, 0];
    for (const reader = body?.getReader(); reader; ) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.length;
      heap = Math.max(heap, process.memoryUsage().heapUsed);
    }
    const { user, system } = process.cpuUsage(begun.cpu);
    return {
      bytes,
      wallMs: performance.now() - begun.wall,
      cpuMs: (user + system) / 1000,
      heapMiB: Math.round(heap / 2 ** 20),
      residentMiB: Math.round(process.resourceUsage().maxRSS / 2 ** 10),
    };
  } finally {
    database.close();
  }
}

function inOwnProcess(format: string, folder: string): Promise<Exported> {
  const execArgv = ["--import", "tsx", `--max-old-space-size=${HEAP_MIB}`];
  const child = fork("bench/export.ts", ["--one", format, "--folder", folder], { execArgv });
  return new Promise((resolve, reject) => {
    child.on("message", (measured) => resolve(measured as Exported)); // what `main` sends
    child.on("exit", (code) => code !== 0 && reject(new Error(`The export of ${folder} as ${format} ended with ${code}`)));
  });
}

/** The sample briefing as a folder and as one file. */
async function weigh(): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-weigh-"));
  const database = openDatabase(folder);
  const context = createContext(database);
  try {
    await seed(database, openGazetteer(), "seeds/documents");
    seedBriefings(database, "seeds/briefings");
    const [first] = listBriefings(database);
    const briefing = briefingById(database, first?.id ?? "");
    if (!briefing) throw new Error("The sample briefing is missing");
    const files: HandOverFile[] = [...handOverFiles(await collectHandOver(context, briefing), "en")];
    const zipped = [...zipHandOver(files)].reduce((sum, { length }) => sum + length, 0);
    const ground = files.filter(({ path }) => path.startsWith("basemap/"));
    const sum = (some: readonly HandOverFile[]) => mega(some.reduce((bytes, { content }) => bytes + content.length, 0));
    return [
      ["folder", String(files.length), sum(files)],
      ["of it the ground", String(ground.length), sum(ground)],
      ["as one file (.zip)", "1", mega(zipped)],
    ];
  } finally {
    await context.columns.close();
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const mega = (bytes: number) => (bytes / 1e6).toFixed(1);
const seconds = (ms: number) => (ms / 1000).toFixed(1);

function print(heads: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [heads, heads.map((_, at) => (at === 0 ? "---" : "---:")), ...rows];
  process.stdout.write(`${lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n\n`);
}

await main();

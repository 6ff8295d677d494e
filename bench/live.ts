import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { constants, copyFileSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Database, openDatabase, readRevision } from "#db/open.ts";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { ingest } from "#server/ingest/ingest.ts";
import type { FromReader, ToReader } from "./live-reader.ts";
import { writeReport } from "./live-reports.ts";
import { type RouteTimes, timeRoutes } from "./routes.ts";
import { percentile } from "./statistics.ts";

/*
 * What happens while reports come in (`npm run bench:query`): documents a second while nobody reads and while another process follows every commit, the
 * time from a commit until that process has an answer with it, and what an answer costs by HTTP. On a copy: the corpora of the race stay as they are.
 */

export type Live = {
  /** Documents a second, by round. */
  bulk: number[];
  followed: number[];
  /** Milliseconds from a commit until another process has read the list, or all that the page shows, with it. */
  listed: number[];
  shown: number[];
  routes: Map<string, RouteTimes> | { missing: string };
};

const ROUNDS = 5;
const DOCUMENTS = 40;
const SINGLES = 24;
const APART_MS = 150;

export async function measureLive(folder: string, say: (line: string) => void): Promise<Live> {
  const copy = join(folder, "..", "live");
  copyCorpus(folder, copy);
  const database = openDatabase(copy);
  const reader = await startReader(copy);
  try {
    say("  reports come in");
    const add = adder(database);
    await add(DOCUMENTS / 4);
    const [bulk, followed]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      await tell(reader, { follow: null });
      bulk.push(await rate(add));
      await tell(reader, { follow: "events" });
      followed.push(await rate(add));
    }
    const listed = await commits(reader, add, database);
    await tell(reader, { follow: "explore" });
    const shown = await commits(reader, add, database);
    await tell(reader, { follow: null });
    say("  answers by HTTP");
    const routes = await timeRoutes(copy, database);
    return { bulk, followed, listed, shown, routes };
  } finally {
    reader.kill();
    database.close();
    rmSync(copy, { recursive: true, force: true });
  }
}

function copyCorpus(from: string, to: string): void {
  // What stands in the log goes into the file.
  openDatabase(from).close();
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).filter((name) => name === "dateline.sqlite" || name.endsWith(".snapshot")))
    copyFileSync(join(from, name), join(to, name), constants.COPYFILE_FICLONE);
}

/** Adds so many documents through the door that all come in by. */
function adder(database: Database): (count: number) => Promise<void> {
  const gazetteer = openGazetteer();
  let added = 0;
  return async (count) => {
    for (let i = 0; i < count; i++) await ingest(database, gazetteer, { content: writeReport(added++), filename: null, hints: {} });
  };
}

async function rate(add: (count: number) => Promise<void>): Promise<number> {
  const begun = performance.now();
  await add(DOCUMENTS);
  return DOCUMENTS / ((performance.now() - begun) / 1000);
}

/** Milliseconds from single commits until the reader answered with them. */
async function commits(reader: ChildProcess, add: (count: number) => Promise<void>, database: Database): Promise<number[]> {
  const took: number[] = [];
  for (let i = 0; i < SINGLES; i++) {
    await new Promise((done) => setTimeout(done, APART_MS));
    const answered = new Promise<number>((done) => {
      const take = (reply: FromReader) => {
        if (!("seen" in reply) || reply.seen < wanted) return;
        reader.off("message", take);
        done(reply.at);
      };
      const wanted = readRevision(database) + 1;
      reader.on("message", take);
    });
    await add(1);
    const committed = performance.timeOrigin + performance.now();
    took.push(Math.max(0, (await answered) - committed));
  }
  return took;
}

async function startReader(folder: string): Promise<ChildProcess> {
  const reader = fork(join(import.meta.dirname, "live-reader.ts"), [folder], {
    execArgv: ["--import", "tsx"],
    // Standard output is the table's.
    stdio: ["ignore", 2, 2, "ipc"],
  });
  await once(reader, "message");
  return reader;
}

async function tell(reader: ChildProcess, message: ToReader): Promise<void> {
  const done = new Promise<void>((resolve) => {
    const take = (reply: FromReader) => {
      if (!("ready" in reply)) return;
      reader.off("message", take);
      resolve();
    };
    reader.on("message", take);
  });
  reader.send(message);
  await done;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2] ?? join("build", "bench", "100000");
  const { routes, ...rest } = await measureLive(folder, (line) => process.stderr.write(`${line}\n`));
  const middle = (values: readonly number[]) => [percentile(values, 0.5), percentile(values, 0.95)].map((value) => value.toFixed(2));
  for (const [name, values] of Object.entries(rest)) process.stdout.write(`${name}: p50 and p95 ${middle(values).join(", ")}\n`);
  if ("missing" in routes) process.stdout.write(`${routes.missing}\n`);
  else
    for (const [path, times] of routes)
      for (const [of, values] of Object.entries(times)) process.stdout.write(`${path} ${of}: ${middle(values)}\n`);
}

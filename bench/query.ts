import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { openDatabase } from "#db/open.ts";
import { EMPTY_FILTER, type Filter } from "#domain/filter.ts";
import { toDayNumber } from "#domain/time.ts";
import { UserError } from "#domain/user-error.ts";
import { queryBins } from "#server/query/bins.ts";
import { dump } from "./contestants/dump.ts";
import { type Runner, start } from "./contestants/field.ts";
import { dragBrush } from "./drag.ts";
import { ENGINE, type Goal, type Measured, PLANS, toGoals } from "./goals.ts";
import { measureLive } from "./live.ts";
import { drift, measureMachine } from "./machine.ts";
import { fill, index } from "./million.ts";
import { filtersFor } from "./query-suite.ts";
import { toTables } from "./query-tables.ts";
import { check, ORACLE, race } from "./race.ts";
import { type Random, seeded } from "./random.ts";

/*
 * npm run bench:query, and what bench/README.md says of it. Generated corpora are kept in build/bench and made again when that is deleted.
 */

const SEED = 20261122;
const CONTESTANTS = [ORACLE, ...PLANS, "crossfilter", "limit", ENGINE];
/** The engine as it starts where there is no file of its index. */
const REBUILT = "columnar-anew";
/** What can be left out beside contestants: reports that come in, and answers by HTTP; the measures of `browser.ts`. */
const [LIVE, BROWSER] = ["live", "browser"];
/** The machine may be so much slower or faster at the end than at the start. */
const MAX_DRIFT = 0.2;
/** Under these a brush is dragged. */
const DRAGGED = ["no filter", "the most frequent actor"];

const say = (line: string) => process.stderr.write(`${line}\n`);

type Options = { sizes: number[]; rounds: number; without: string[]; seed: number; json: boolean };

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      sizes: { type: "string", default: "10000,100000,1000000" },
      rounds: { type: "string", default: "4" },
      without: { type: "string", default: "" },
      seed: { type: "string", default: String(SEED) },
      json: { type: "boolean", default: false },
    },
  });
  const whole = (name: string, value: string) => {
    const number = Number(value);
    if (Number.isInteger(number) && number > 0) return number;
    throw new UserError(`--${name} is no whole number`, value, "Give one above 0, such as 10000.");
  };
  return {
    sizes: values.sizes
      .split(",")
      .map((size) => whole("sizes", size))
      .sort((a, b) => a - b),
    rounds: whole("rounds", values.rounds),
    without: values.without.split(","),
    seed: whole("seed", values.seed),
    json: values.json,
  };
}

async function main({ sizes, rounds, without, seed, json }: Options): Promise<void> {
  const prepared = new Map<number, Prepared>();
  for (const events of sizes) prepared.set(events, await prepare(events));
  const before = measureMachine();
  const measured: Measured[] = [];
  for (const [events, { folder, asked, starts }] of prepared) {
    say(`${events.toLocaleString("en")} events`);
    const names = CONTESTANTS.filter((name) => !without.includes(name));
    measured.push(await measure(names, { events, folder, asked, starts, rounds, random: seeded(seed) }));
  }
  const largest = measured.at(-1);
  if (largest && !without.includes(ENGINE)) largest.rebuilt = await timeRebuilding(folderOf(largest.events));
  if (largest && !without.includes(LIVE)) largest.live = await measureLive(folderOf(largest.events), say);
  const apart = drift(before, measureMachine());
  const goals = { ...toGoals(measured), ...(largest && !without.includes(BROWSER) ? await browse(largest.events) : {}) };
  const asked = new Map([...prepared].map(([events, { asked }]) => [events, asked]));
  if (apart > MAX_DRIFT) {
    say(toTables(measured, asked, goals));
    const changed = `the machine's speed changed by ${Math.round(apart * 100)} %`;
    throw new UserError("The run is void and its tables worth nothing", changed, "Run it again while nothing else runs.");
  }
  process.stdout.write(`${json ? JSON.stringify(goals) : toTables(measured, asked, goals)}\n`);
}

const folderOf = (events: number) => join("build", "bench", String(events));

async function timeRebuilding(folder: string): Promise<number> {
  say(`  ${REBUILT} opens`);
  const started = await start(REBUILT, folder);
  if ("missing" in started) throw new Error(started.missing);
  await started.close();
  return started.opened;
}

/** G7 to G9, by the bench of the page in a process of its own. */
async function browse(events: number): Promise<Record<string, Goal>> {
  say("  in the browser");
  const args = ["--import", "tsx", join(import.meta.dirname, "browser.ts"), "--json", "--sizes", String(events), "--moves", "30"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  if (code === 0) return JSON.parse(said);
  const failed: Goal = { value: null, worst: null, reason: "npm run bench:browser says why it has none." };
  return { G7: failed, G8: failed, G9: failed };
}

type Prepared = { folder: string; asked: Record<string, Filter>; starts: number[] };

/** Makes the corpus, the columns of it that peers read and our engine's file, unless they are there. */
async function prepare(events: number): Promise<Prepared> {
  const folder = folderOf(events);
  fill(folder, { seed: SEED, events }, say);
  dump(folder);
  await index(folder, say);
  const database = openDatabase(folder);
  try {
    const starts = queryBins(database, EMPTY_FILTER).bins.map(({ from }) => toDayNumber(from));
    return { folder, asked: filtersFor(database), starts };
  } finally {
    database.close();
  }
}

async function measure(
  names: readonly string[],
  { events, folder, asked, starts, rounds, random }: Prepared & { events: number; rounds: number; random: Random },
): Promise<Measured> {
  const runners: Runner[] = [];
  const missing: Measured["missing"] = [];
  try {
    for (const name of names) {
      say(`  ${name} opens`);
      const started = await start(name, folder);
      if ("missing" in started) missing.push(started);
      else runners.push(started);
    }
    say("  answers are compared");
    const cold = await check(runners, { filters: asked, say });
    const times = await race(runners, asked, { cold, rounds, random, say });
    const memory = new Map<string, number>();
    for (const runner of runners) memory.set(runner.name, await runner.memory());
    say("  a brush is dragged");
    const dragged = Object.fromEntries(Object.entries(asked).filter(([name]) => DRAGGED.includes(name)));
    const drags = await dragBrush(runners, dragged, { starts, random });
    return { events, times, drags, memory, opened: new Map(runners.map(({ name, opened }) => [name, opened])), missing };
  } finally {
    for (const runner of runners) await runner.close();
  }
}

try {
  await main(readOptions());
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  say(error.message);
  process.exitCode = 1;
}

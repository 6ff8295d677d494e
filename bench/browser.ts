import { join } from "node:path";
import { parseArgs } from "node:util";
import { UserError } from "#domain/user-error.ts";
import { openChromium } from "./browser/chromium.ts";
import { type Measured, toGoals } from "./browser/goals.ts";
import { measureOurs } from "./browser/ours.ts";
import { servePeer } from "./browser/peer/serve-peer.ts";
import { measurePeer } from "./browser/peer.ts";
import { weigh } from "./browser/plain-json.ts";
import { type Served, serveApp } from "./browser/serve-app.ts";
import { toTables } from "./browser/tables.ts";
import { weighTiles } from "./browser/tiles.ts";
import { dump } from "./contestants/dump.ts";
import { fill } from "./million.ts";

/*
 * npm run bench:browser, and what bench/README.md says of it: the built app on generated events, in a browser, beside a page that keeps everything there.
 */

const SEED = 20261122;
/** With more items than this its timeline takes seconds a frame. */
const MOST_ITEMS = 10_000;

const say = (line: string) => process.stderr.write(`${line}\n`);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sizes: { type: "string", default: "10000,100000,1000000" },
      moves: { type: "string", default: "60" },
      json: { type: "boolean", default: false },
    },
  });
  const sizes = values.sizes.split(",").map((size) => whole("sizes", size));
  const moves = whole("moves", values.moves);
  const measured: Measured[] = [];
  for (const events of sizes.sort((a, b) => a - b)) {
    const folder = join("build", "bench", String(events));
    fill(folder, { seed: SEED, events }, say);
    dump(folder);
    measured.push(await measure(folder, events, moves));
  }
  process.stdout.write(`${values.json ? JSON.stringify(toGoals(measured)) : toTables(measured)}\n`);
}

async function measure(folder: string, events: number, moves: number): Promise<Measured> {
  const browser = await openChromium();
  try {
    say(`${events.toLocaleString("en")} events: our page`);
    const { ours, tiles } = await using(await serveApp(folder), async ({ url }) => {
      const { revision } = (await (await fetch(`${url}/api/health`)).json()) as { revision: number };
      return { ours: await measureOurs(browser, url, moves), tiles: await weighTiles(url, revision) };
    });
    say("  everything in the browser");
    const peer = await using(await servePeer(folder), ({ url, days }) => measurePeer(browser, url, days, events <= MOST_ITEMS));
    return { events, ours, tiles, peer, bytes: weigh(ours.answers) };
  } finally {
    await browser.close();
  }
}

async function using<Opened extends Served, Result>(opened: Opened, work: (opened: Opened) => Promise<Result>): Promise<Result> {
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

function whole(name: string, value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new UserError(`--${name} is no whole number`, value, "Give one above 0, such as 10000.");
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  say(error.message);
  process.exitCode = 1;
}

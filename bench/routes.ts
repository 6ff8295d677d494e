import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { Agent, get } from "node:http";
import { createServer } from "node:net";
import { join } from "node:path";
import type { Database } from "#db/open.ts";
import { EMPTY_FILTER } from "#domain/filter.ts";
import { ColumnAnswers } from "#server/query/columns/answers.ts";
import { webKernels } from "#server/query/columns/web-kernels.ts";

/** Milliseconds: of the whole way, of the engine alone, and of node:http with the same answer at hand. */
export type RouteTimes = { route: number[]; engine: number[]; bare: number[] };

const TIMES = 60;
const WARM_UP = 10;
const READY_MS = 30_000;

const filter = EMPTY_FILTER;
const QUESTIONS = {
  "events.bins": { filter },
  "events.query": { filter, order: "newest", limit: 50, cursor: null },
  explore: { filter, order: "newest", limit: 50, window: null, lanes: "none", look: { box: null, zoom: 4 }, mentions: false },
} as const;

/** One after the other over one connection each, on loopback; the server is the one that was built for production. */
export async function timeRoutes(folder: string, database: Database): Promise<Map<string, RouteTimes> | { missing: string }> {
  if (!existsSync(join(".next", "BUILD_ID"))) return { missing: "The app has not been built: `npm start` builds it." };
  const engine = new ColumnAnswers(database, webKernels);
  const ask: Record<keyof typeof QUESTIONS, () => unknown> = {
    "events.bins": () => engine.bins(filter),
    "events.query": () => engine.events(QUESTIONS["events.query"]),
    explore: () => engine.explore(QUESTIONS.explore),
  };
  // It catches up with what came in: longer than a connection is kept open for.
  for (const answer of Object.values(ask)) answer();
  const port = await freePort();
  const server = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(port)], {
    stdio: ["ignore", "ignore", 2],
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", HOST: "127.0.0.1", DATELINE_DATA: folder },
  });
  const bare = fork(join(import.meta.dirname, "bare-server.ts"), { execArgv: ["--import", "tsx"], stdio: ["ignore", 2, 2, "ipc"] });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const fetchFrom = (at: number, path: string) => read(agent, `http://127.0.0.1:${at}${path}`);
  try {
    await once(bare, "message");
    await ready(() => fetchFrom(port, "/api/health"), server);
    const paths = new Map(
      (Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[]).map((name) => [
        name,
        `/api/trpc/${name}?input=${encodeURIComponent(JSON.stringify(QUESTIONS[name]))}`,
      ]),
    );
    const answers: [string, string][] = [];
    for (const path of paths.values()) answers.push([path, await fetchFrom(port, path)]);
    bare.send(answers);
    const [barePort] = (await once(bare, "message")) as [number];
    const times = new Map([...paths.keys()].map((name): [string, RouteTimes] => [name, { route: [], engine: [], bare: [] }]));
    for (let i = -WARM_UP; i < TIMES; i++) {
      for (const [name, path] of paths) {
        const took = {
          route: await timed(() => fetchFrom(port, path)),
          bare: await timed(() => fetchFrom(barePort, path)),
          engine: await timed(ask[name]),
        };
        if (i >= 0) for (const of of ["route", "bare", "engine"] as const) times.get(name)?.[of].push(took[of]);
      }
    }
    return times;
  } finally {
    agent.destroy();
    for (const child of [server, bare]) child.kill();
  }
}

async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

function read(agent: Agent, url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const body = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) resolve(body);
        else reject(new Error(`${url} answered ${response.statusCode}: ${body.slice(0, 200)}`));
      });
    }).on("error", reject);
  });
}

async function ready(look: () => Promise<unknown>, server: ChildProcess): Promise<void> {
  const until = performance.now() + READY_MS;
  for (;;) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.`);
    try {
      await look();
      return;
    } catch (error) {
      if (performance.now() > until) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  return typeof address === "object" && address ? address.port : 0;
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { UserError } from "#domain/user-error.ts";

const READY_MS = 120_000;
const POLL_MS = 100;
const HOST = "127.0.0.1";

/** What is measured at an address, until it is closed. */
export type Served = { url: string; close(): Promise<void> };

/** The built app on the data of a folder. */
export async function serveApp(folder: string): Promise<Served> {
  const port = await freePort();
  const server = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-H", HOST, "-p", String(port)], {
    env: { ...process.env, DATELINE_DATA: folder, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(server, "exit");
  const url = `http://${HOST}:${port}`;
  const limit = performance.now() + READY_MS;
  while (!(await isServed(url))) {
    if (server.exitCode !== null || performance.now() > limit) {
      server.kill();
      throw new UserError("The app does not come up", url, "Build it: npm start builds and serves.");
    }
    await new Promise((done) => setTimeout(done, POLL_MS));
  }
  return {
    url,
    async close() {
      server.kill();
      await ended;
    },
  };
}

async function isServed(url: string): Promise<boolean> {
  try {
    // The page, not its health alone: the index of the events is read for it.
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, HOST);
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("There is no port.");
  return address.port;
}

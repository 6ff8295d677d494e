import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { ROOT } from "./folders.mjs";
import { command, SetupError, say } from "./say.mjs";

const POLL_MS = 100;
const READY_TIMEOUT_MS = 60_000;

export function address() {
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new SetupError("PORT is not a port number", String(process.env.PORT), "Give a whole number from 1 to 65535.");
  }
  return { host: process.env.HOST || "127.0.0.1", port };
}

/** Says so before any work is done when somebody else has the port. */
export function checkPort({ host, port }) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => {
      const which = `${host}:${port}`;
      if (error.code === "EADDRINUSE") {
        reject(
          new SetupError(
            "The port is in use",
            which,
            `Is Dateline already running there? Otherwise choose another: PORT=${port + 1} npm start`,
          ),
        );
      } else {
        reject(new SetupError(`Can't listen (${error.code})`, which, "Choose another PORT or HOST."));
      }
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

async function isReady(url) {
  try {
    return (await fetch(`${url}/api/health`)).status === 200;
  } catch {
    return false;
  }
}

/** After an upgrade: which documents older rules have read, and how to read them anew. Says nothing when that can't be asked. */
async function sayOutdated(url) {
  const answer = await fetch(`${url}/api/trpc/meta`).catch(() => null);
  const outdated = answer?.ok ? (await answer.json()).result.data.counts.outdated : 0;
  if (outdated > 0) {
    const which = outdated === 1 ? "One document was" : `${outdated} documents were`;
    say(`${which} read by earlier rules or with an earlier gazetteer: \`npm run reread\`, or one click on ${url}/documents, reads anew.`);
  }
}

/** What a phone in the room can type. */
function ownAddresses(port) {
  const own = Object.values(networkInterfaces()).flat();
  const found = own.filter(({ internal, family }) => !internal && family === "IPv4").map((known) => `http://${known.address}:${port}`);
  return found.join(", ") || "no address: this machine has no network";
}

/** Serves the built app until a signal ends it. */
export async function serve({ host, port }) {
  const begun = performance.now();
  const isBeyondLoopback = !["127.0.0.1", "localhost", "::1"].includes(host);
  const token = process.env.DATELINE_TOKEN || (isBeyondLoopback ? randomBytes(16).toString("hex") : "");
  const child = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-H", host, "-p", String(port)], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", 2],
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      HOST: host,
      PORT: String(port),
      ...(token ? { DATELINE_TOKEN: token } : {}),
    },
  });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output = (output + chunk).slice(-4000);
  });
  const ended = new Promise((resolve) => child.on("exit", (code) => resolve(code ?? 0)));
  let isRunning = true;
  ended.then(() => {
    isRunning = false;
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));

  const isLocal = host === "127.0.0.1" || host === "localhost" || host === "0.0.0.0" || host === "::";
  const url = `http://${isLocal ? "localhost" : host}:${port}`;
  const inside = `http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${port}`;
  while (isRunning && !(await isReady(inside))) {
    if (performance.now() - begun > READY_TIMEOUT_MS) {
      child.kill();
      throw new SetupError("The server does not answer", url, `Its last words: ${output.trim() || "none"}`);
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  if (isRunning) {
    say(`Dateline is at ${url}`);
    if (isBeyondLoopback) {
      const named = process.env.DATELINE_HOSTS ? "" : " Names by which others reach it go into DATELINE_HOSTS, with commas between them.";
      if (host === "0.0.0.0") say(`Others reach it at ${ownAddresses(port)}`);
      say(`Whoever reaches it may read. To change things, present: ${url}/?token=${token}${named}`);
    }
    await sayOutdated(inside);
  }
  const code = await ended;
  if (code !== 0 && code !== 130 && code !== 143)
    throw new SetupError("The server stopped", url, `Its last words: ${output.trim() || "none"}`);
}

if (process.argv[1]?.endsWith("serve.mjs")) {
  await command(async () => {
    const where = address();
    await checkPort(where);
    const { prepare } = await import("./steps.mjs");
    await prepare(["seed"]);
    await serve(where);
  });
}

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { BUILD, dataFolder, ROOT, STAMPS } from "./folders.mjs";
import { lock } from "./lock.mjs";
import { checkCompiler, checkDataFile, checkDataFolder, checkNode, isSqliteCompiled, nodeHeaders } from "./preflight.mjs";
import { SetupError, say, seconds } from "./say.mjs";

const PROGRESS_MS = 10_000;
const SOURCE = /\.(ts|tsx|mjs|css|json|sql|md|svg|ico)$/;

const KERNELS = "server/query/columns/assembly";

/**
 * A step is done when its stamp holds the hash of what it reads and what it makes is there. The stamp is written last,
 * by rename: a step that was interrupted anywhere has none, and is done again.
 */
const STEPS = {
  install: {
    isDone: isInstalled,
    async run() {
      if (!isSqliteCompiled()) checkCompiler();
      const headers = nodeHeaders();
      const environment = headers && !process.env.npm_config_nodedir ? { npm_config_nodedir: headers } : {};
      await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], environment);
    },
  },
  assets: {
    reads: ["package-lock.json", "server/basemap/assets.ts", "server/basemap/fonts.ts"],
    makes: ["public/fonts/fonts.css"],
    run: () => script("server/basemap/assets.ts"),
  },
  gazetteer: {
    reads: ["package-lock.json", "server/geocode", "domain/place.ts", "domain/place-name.ts"],
    makes: ["build/gazetteer.sqlite"],
    run: () => script("server/geocode/build.ts"),
  },
  basemap: {
    reads: ["package-lock.json", "server/basemap", "server/geocode/tables/waters.ts", "server/geocode/regions.ts"],
    makes: ["build/basemap.sqlite"],
    run: () => script("server/basemap/build.ts"),
  },
  kernels: {
    reads: ["package-lock.json", KERNELS],
    makes: ["build/kernels.wasm"],
    run: compileKernels,
  },
  "columns worker": {
    reads: ["package-lock.json", "db", "domain", "server"],
    makes: ["build/columns-worker.mjs"],
    // Its module can be read once the packages are installed.
    run: async () => (await import("./bundle-server.mjs")).bundleWorker(),
  },
  commands: {
    reads: ["package-lock.json", "db", "domain", "server"],
    makes: ["build/commands.mjs"],
    run: async () => (await import("./bundle-server.mjs")).bundleCommands(),
  },
  "hand-over viewer": {
    reads: ["package-lock.json", "app", "domain"],
    makes: ["build/hand-over"],
    run: async () => (await import("./bundle-viewer.mjs")).bundleViewer(),
  },
  "build the app": {
    reads: ["package-lock.json", "next.config.mjs", "proxy.ts", "tsconfig.json", "app", "server", "db", "domain"],
    makes: [".next/BUILD_ID"],
    run: () => run(process.execPath, ["node_modules/next/dist/bin/next", "build"]),
  },
};

/** Through the compiler's own command: its modules are so large that a loader for TypeScript takes seconds to read them. */
async function compileKernels() {
  const sources = ["sets.ts", "lists.ts", "spans.ts", "tallies.ts", "cells.ts", "days.ts"];
  const options = ["-O3", "--noAssert", "--runtime", "stub", "--enable", "simd", "--importMemory", "--noExportMemory"];
  const made = join(BUILD, "kernels.wasm");
  const draft = `${made}.${process.pid}.new`;
  await run(process.execPath, ["node_modules/assemblyscript/bin/asc.js", ...sources, "--baseDir", KERNELS, "--outFile", draft, ...options]);
  renameSync(draft, made);
}

/** Documents that came with Dateline go into the data folder once a version, so that one removed by hand stays removed. */
function seedStep() {
  return {
    reads: ["seeds", "server/ingest", "server/extract", "server/geocode", "db"],
    makes: [join(dataFolder(), "dateline.sqlite")],
    stamp: join(dataFolder(), ".seeded"),
    run: () => script("seeds/seed.ts"),
  };
}

function filesBelow(path) {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesBelow(join(path, entry.name)))
    .filter((file) => SOURCE.test(file) && !/\.(test|e2e)\.tsx?$/.test(file));
}

function hashOf(paths) {
  const hash = createHash("sha256").update(process.version);
  for (const file of paths.flatMap(filesBelow))
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(ROOT, file)))
      .update("\0");
  return hash.digest("hex");
}

function writeStamp(path, value) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, value);
  renameSync(`${path}.new`, path);
}

/** Whether npm's own record of what it installed agrees with the lock; it writes that record last. */
function isInstalled() {
  const record = join(ROOT, "node_modules/.package-lock.json");
  if (!isSqliteCompiled() || !existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")).packages;
  const installed = readPackages(record);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === "" || (installed[path] ? installed[path].version === version : optional),
  );
}

/** npm does not write its record by rename: one that was cut off while it was written lists nothing. */
function readPackages(record) {
  try {
    return JSON.parse(readFileSync(record, "utf8")).packages ?? {};
  } catch {
    return {};
  }
}

/** Whether the stamp holds the hash of what the step reads, and what it makes is there; and how to say so afterwards. */
function stampOf(name, { reads, makes, stamp = join(STAMPS, name.replaceAll(" ", "-")) }) {
  const hash = hashOf(reads);
  const isMade = makes.every((path) => existsSync(resolve(ROOT, path)));
  const isDone = isMade && existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
  return { isDone, remove: () => rmSync(stamp, { force: true }), write: () => writeStamp(stamp, hash) };
}

/** Runs the named step unless it is done; says its name and time. */
export async function step(name) {
  const work = name === "seed" ? seedStep() : STEPS[name];
  const stamp = work.isDone ? { isDone: work.isDone(), remove() {}, write() {} } : stampOf(name, work);
  if (stamp.isDone) return;
  const begun = performance.now();
  say(`${name} …`);
  stamp.remove();
  const progress = setInterval(() => say(`  ${name}: ${Math.round((performance.now() - begun) / 1000)} s so far`), PROGRESS_MS);
  try {
    await work.run();
  } finally {
    clearInterval(progress);
  }
  stamp.write();
  say(`${name}: done in ${seconds(performance.now() - begun)}`);
}

/** Runs a program to its end in the project's folder; what it prints goes to standard error, or where `output` (a file descriptor) says. */
export function run(program, args, environment = {}, output = process.stderr.fd) {
  return new Promise((done, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ["ignore", output, process.stderr.fd],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...environment },
    });
    let isStopped = false;
    const passOn = (signal) => {
      isStopped = true;
      child.kill(signal);
    };
    process.on("SIGINT", passOn).on("SIGTERM", passOn);
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      process.off("SIGINT", passOn).off("SIGTERM", passOn);
      // Some programs answer a signal with an exit code of their own.
      if (isStopped || signal === "SIGINT" || signal === "SIGTERM") process.exit(130);
      if (code === 0) done();
      else
        reject(
          new SetupError(
            "A step failed",
            [program.split("/").at(-1), ...args].join(" "),
            "Its own message stands above; what was done before it is kept.",
          ),
        );
    });
  });
}

export function script(path, ...args) {
  return run(process.execPath, ["--import", "tsx", path, ...args]);
}

/** Does those of the steps that are not done. */
export async function prepare(steps) {
  checkNode();
  if (steps.includes("seed")) {
    checkDataFolder();
    checkDataFile();
  }
  const unlock = lock();
  try {
    for (const name of steps) await step(name);
  } finally {
    unlock();
  }
}

import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { ROOT } from "./folders.mjs";

/** Puts the thread that keeps the columns, and all that it imports but the compiled driver, into one file. */
export function bundleWorker(path = "build/columns-worker.mjs") {
  return bundle("server/query/columns/worker.ts", path, { external: ["better-sqlite3"] });
}

/**
 * Puts the commands that read documents, and all of ours that they import, into one file: it starts in a fraction of the time that hundreds
 * take, and lacks what a loader for TypeScript adds to keep the name of each function, which costs time with every call that makes one.
 */
export function bundleCommands(path = "build/commands.mjs") {
  return bundleProgram("server/cli.ts", path);
}

/** Any program of ours, put into one file as the commands are. */
export function bundleProgram(entry, path) {
  return bundle(entry, path, { packages: "external" });
}

async function bundle(entry, path, outside) {
  const made = join(ROOT, path);
  const draft = `${made}.${process.pid}.new`;
  try {
    await build({
      absWorkingDir: ROOT,
      entryPoints: [entry],
      outfile: draft,
      bundle: true,
      platform: "node",
      target: "node20",
      format: "esm",
      // Node knows them; written as calls of `RegExp` they would be made anew whenever a rule runs.
      supported: { "regexp-unicode-property-escapes": true },
      ...outside,
      logLevel: "warning",
    });
    renameSync(draft, made);
  } finally {
    rmSync(draft, { force: true });
  }
}

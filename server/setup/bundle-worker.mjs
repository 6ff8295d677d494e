import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { ROOT } from "./folders.mjs";

/** Puts the thread that keeps the columns, and all that it imports but the compiled driver, into one file. */
export async function bundleWorker(path = "build/columns-worker.mjs") {
  const made = join(ROOT, path);
  const draft = `${made}.${process.pid}.new`;
  try {
    await build({
      absWorkingDir: ROOT,
      entryPoints: ["server/query/columns/worker.ts"],
      outfile: draft,
      bundle: true,
      platform: "node",
      target: "node20",
      format: "esm",
      external: ["better-sqlite3"],
      logLevel: "warning",
    });
    renameSync(draft, made);
  } finally {
    rmSync(draft, { force: true });
  }
}

import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { ROOT } from "./folders.mjs";

/** Puts the page of a handed-over briefing into one script and one style sheet, which need nothing but the files beside them. */
export async function bundleViewer(path = "build/hand-over") {
  const made = join(ROOT, path);
  const draft = `${made}.${process.pid}.new`;
  try {
    mkdirSync(draft, { recursive: true });
    await build({
      absWorkingDir: ROOT,
      entryPoints: { viewer: "app/_handover/entry.tsx" },
      outdir: draft,
      bundle: true,
      minify: true,
      platform: "browser",
      target: "es2022",
      format: "esm",
      jsx: "automatic",
      define: { "process.env.NODE_ENV": '"production"', "process.env": "{}" },
      alias: { "next/dynamic": "./app/_handover/dynamic.tsx" },
      external: ["/fonts/*"],
      logLevel: "warning",
    });
    rmSync(made, { recursive: true, force: true });
    renameSync(draft, made);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

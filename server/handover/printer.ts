import { execFile } from "node:child_process";

/** Where browsers may be is known to a package that is no guest for a server's process either. */
const LOOK = `import("./server/setup/installed-chromium.mjs").then(async (m) => process.exit((await m.installedChromium()) ? 0 : 1))`;

let found: Promise<boolean> | null = null;

/** Whether this machine has a browser that prints. Looked for once; one that was missing is looked for again. */
export function hasPrinter(): Promise<boolean> {
  found ??= new Promise((resolve) => {
    execFile(process.execPath, ["-e", LOOK], (error) => {
      if (error) found = null;
      resolve(error === null);
    });
  });
  return found;
}

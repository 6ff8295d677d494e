import { existsSync } from "node:fs";
import { has, installDebian, isRoot } from "./preflight.mjs";
import { SetupError, say } from "./say.mjs";
import { run } from "./steps.mjs";

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome-stable", "/usr/bin/google-chrome"];

/** Path of a Chromium, for the end-to-end tests and a kiosk: Playwright's own, else the system's, else one installed now. */
export async function findChromium() {
  if (process.env.DATELINE_CHROMIUM) return process.env.DATELINE_CHROMIUM;
  // A machine that only shows what another one serves may have no packages.
  const own = await import("@playwright/test").then(({ chromium }) => [chromium.executablePath()]).catch(() => []);
  const found = () => [...own, ...SYSTEM].find((path) => existsSync(path));
  const already = found();
  if (already) return already;
  if (isRoot() && has("apt-get")) {
    installDebian(["chromium"]);
  } else {
    say("  no Chromium found: asking Playwright for its own");
    await run("npx", ["playwright", "install", "chromium"]).catch(() => undefined);
  }
  const path = found();
  if (path) return path;
  throw new SetupError(
    "There is no Chromium",
    SYSTEM[0],
    "Install one (on Debian: `sudo apt-get install chromium`) or name yours with DATELINE_CHROMIUM.",
  );
}

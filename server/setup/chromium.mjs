import { installedChromium, SYSTEM_CHROMIUM } from "./installed-chromium.mjs";
import { has, installDebian, isRoot } from "./preflight.mjs";
import { SetupError, say } from "./say.mjs";
import { run } from "./steps.mjs";

/** Path of a Chromium, for the end-to-end tests and a kiosk: the one that is there, else one installed now. */
export async function findChromium() {
  const already = await installedChromium();
  if (already) return already;
  if (isRoot() && has("apt-get")) {
    installDebian(["chromium"]);
  } else {
    say("  no Chromium found: asking Playwright for its own");
    await run("npx", ["playwright", "install", "chromium"]).catch(() => undefined);
  }
  const path = await installedChromium();
  if (path) return path;
  throw new SetupError(
    "There is no Chromium",
    SYSTEM_CHROMIUM[0],
    "Install one (on Debian: `sudo apt-get install chromium`) or name yours with DATELINE_CHROMIUM.",
  );
}

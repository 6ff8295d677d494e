import { existsSync } from "node:fs";

export const SYSTEM_CHROMIUM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
];

/** WebGL without a graphics card, and a browser that talks to nobody but us. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Path of the Chromium that is there, or null: the one named in DATELINE_CHROMIUM, else Playwright's own, else the system's. */
export async function installedChromium() {
  const named = process.env.DATELINE_CHROMIUM;
  // A machine that only shows what another one serves may have no packages.
  const own = await import("@playwright/test").then(({ chromium }) => [chromium.executablePath()]).catch(() => []);
  return [...(named ? [named] : []), ...own, ...SYSTEM_CHROMIUM].find((path) => existsSync(path)) ?? null;
}

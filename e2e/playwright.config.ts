import { existsSync } from "node:fs";
import { chromium, defineConfig } from "@playwright/test";
import { DATA_FOLDER, FRAMING_PORT, PORT, RUNNING } from "./data.ts";

const SYSTEM_BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome-stable", "/usr/bin/google-chrome"];
/** WebGL without a graphics card, and a browser that talks to nobody but us. */
const BROWSER_FLAGS = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

export default defineConfig({
  testDir: ".",
  testMatch: "*.e2e.ts",
  outputDir: "../test-results",
  // One worker: software WebGL takes a whole core, and the tests share one server's data.
  workers: 1,
  // A second try for what a busy machine made late; it is reported as flaky.
  retries: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: {
    baseURL: RUNNING ?? `http://127.0.0.1:${PORT}`,
    viewport: { width: 1440, height: 900 },
    colorScheme: "dark",
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: { executablePath: findBrowser(), args: BROWSER_FLAGS },
    trace: "retain-on-failure",
  },
  ...(RUNNING
    ? {}
    : {
        webServer: {
          command: "node e2e/fresh-server.mjs",
          cwd: "..",
          url: `http://127.0.0.1:${PORT}/api/health`,
          env: { PORT: String(PORT), HOST: "127.0.0.1", DATELINE_DATA: DATA_FOLDER, DATELINE_EMBED: `127.0.0.1:${FRAMING_PORT}` },
          timeout: 300_000,
          stdout: "ignore",
          stderr: "pipe",
          gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
        },
      }),
});

function findBrowser(): string {
  const named = process.env.DATELINE_CHROMIUM;
  const found = [...(named ? [named] : []), chromium.executablePath(), ...SYSTEM_BROWSERS].find((path) => existsSync(path));
  if (!found) throw new Error("No Chromium found. Install one, or name yours with DATELINE_CHROMIUM.");
  return found;
}

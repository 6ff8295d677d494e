import { defineConfig } from "@playwright/test";
import { CHROMIUM_FLAGS, installedChromium } from "../server/setup/installed-chromium.mjs";
import { DATA_FOLDER, FRAMING_PORT, PORT, RUNNING } from "./data.ts";

const executablePath = await installedChromium();
if (!executablePath) throw new Error("No Chromium found. Install one, or name yours with DATELINE_CHROMIUM.");

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
    launchOptions: { executablePath, args: CHROMIUM_FLAGS },
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

import { findChromium } from "./chromium.mjs";
import { command, say, seconds } from "./say.mjs";
import { prepare, run } from "./steps.mjs";

const bin = (name) => `node_modules/.bin/${name}`;

/** `npm test`: everything that has to hold, on a machine that has nothing yet. */
await command(async () => {
  await prepare(["install", "assets", "gazetteer", "basemap", "kernels", "hand-over viewer", "columns worker"]);
  const chromium = await findChromium();
  say(`Chromium: ${chromium}`);
  const checks = [
    ["lint", () => run(bin("biome"), ["check", "--error-on-warnings", "."])],
    [
      "types",
      async () => {
        await run(bin("next"), ["typegen"]);
        await run(bin("tsc"), ["-p", "."]);
      },
    ],
    ["unit tests", () => run(bin("vitest"), ["run"])],
    ["production build", () => prepare(["build the app"])],
    ["end-to-end tests", () => run(bin("playwright"), ["test", "-c", "e2e/playwright.config.ts"], { DATELINE_CHROMIUM: chromium })],
  ];
  for (const [name, check] of checks) {
    const begun = performance.now();
    say(`\n${name} …`);
    await check();
    say(`${name}: passed in ${seconds(performance.now() - begun)}`);
  }
});

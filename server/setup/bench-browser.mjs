import { command } from "./say.mjs";
import { prepare, script } from "./steps.mjs";

/** `npm run bench:browser`: measures the app as it is built for `npm start`. */
await command(async () => {
  await prepare(["install", "assets", "gazetteer", "basemap", "kernels", "columns worker", "build the app"]);
  await script("bench/browser.ts", ...process.argv.slice(2));
});

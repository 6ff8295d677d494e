import { checkDataFile, checkDataFolder } from "./preflight.mjs";
import { command } from "./say.mjs";
import { address, checkPort, serve } from "./serve.mjs";
import { prepare, script } from "./steps.mjs";

/** `npm run demo:million`: serves a million generated events from a folder of their own. */
await command(async () => {
  process.env.DATELINE_DATA ||= "data-million";
  const where = address();
  await checkPort(where);
  checkDataFolder();
  checkDataFile();
  await prepare(["install", "assets", "gazetteer", "basemap", "kernels", "columns worker", "build the app"]);
  await script("bench/million.ts", ...process.argv.slice(2));
  await serve(where);
});

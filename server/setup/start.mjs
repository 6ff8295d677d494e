import { command } from "./say.mjs";
import { address, checkPort, serve } from "./serve.mjs";
import { prepare } from "./steps.mjs";

await command(async () => {
  const where = address();
  await checkPort(where);
  await prepare(["install", "assets", "gazetteer", "basemap", "kernels", "hand-over viewer", "columns worker", "seed", "build the app"]);
  await serve(where);
});

import { command } from "./say.mjs";
import { address, checkPort } from "./serve.mjs";
import { prepare, run } from "./steps.mjs";

await command(async () => {
  const where = address();
  await checkPort(where);
  await prepare(["install", "assets", "gazetteer", "basemap", "kernels", "columns worker", "seed"]);
  await run(process.execPath, ["node_modules/next/dist/bin/next", "dev", "-H", where.host, "-p", String(where.port)]);
});

import { command } from "./say.mjs";
import { prepare, run } from "./steps.mjs";

/** `node server/setup/bench-app.mjs SCRIPT ARGS…`: measures the app as it is built for `npm start`. */
await command(async () => {
  await prepare(["install", "assets", "gazetteer", "basemap", "kernels", "columns worker", "build the app"]);
  // The tables are what was asked for; what setting up says is not.
  await run(process.execPath, ["--import", "tsx", ...process.argv.slice(2)], {}, process.stdout.fd);
});

import { spawn } from "node:child_process";
import { ROOT } from "./folders.mjs";
import { command } from "./say.mjs";
import { prepare } from "./steps.mjs";

/** `node server/setup/run.mjs SCRIPT ARGS…`: makes what the script needs, then becomes it. */
await command(async () => {
  const [path = "", ...args] = process.argv.slice(2);
  const isBuilder = path.endsWith("/build.ts");
  const isHandOver = path.startsWith("server/handover/");
  const isCommand = path === "server/cli.ts";
  const more = [...(isCommand ? ["commands"] : []), ...(isHandOver ? ["assets", "basemap", "hand-over viewer"] : [])];
  await prepare(isBuilder ? ["install"] : ["install", "gazetteer", "kernels", ...more]);
  const program = isCommand ? ["build/commands.mjs"] : ["--import", "tsx", path];
  const child = spawn(process.execPath, [...program, ...args], { cwd: ROOT, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise((resolve) => child.on("exit", (code, signal) => resolve(code ?? (signal === "SIGPIPE" ? 0 : 1))));
});

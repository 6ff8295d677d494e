import { spawn } from "node:child_process";
import { rmSync } from "node:fs";

// A production server on the sample corpus and nothing else: what an earlier run left behind goes first.
if (!process.env.DATELINE_DATA?.startsWith("build/")) throw new Error("DATELINE_DATA must name a folder under build/: it is deleted.");
rmSync(process.env.DATELINE_DATA, { recursive: true, force: true });

const server = spawn(process.execPath, ["server/setup/serve.mjs"], { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));

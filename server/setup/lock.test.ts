import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";

vi.setConfig({ testTimeout: 60_000 });

const HOLD = `import { lock } from "./server/setup/lock.mjs"; lock(process.env.LOCK); console.log("held"); setInterval(() => {}, 1000);`;
const TAKE = `import { lock } from "./server/setup/lock.mjs"; lock(process.env.LOCK)(); console.log("taken");`;

const newPath = () => join(mkdtempSync(join(tmpdir(), "dateline-lock-")), "set-up.pid");
const node = (script: string) => ["--input-type=module", "-e", script];
const take = (path: string) =>
  execFileSync(process.execPath, node(TAKE), { env: { ...process.env, LOCK: path }, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

test("a live process keeps others out, a killed one does not, though nobody has looked after it", async () => {
  const path = newPath();
  // The shell becomes a sleep, which never asks after its children: the killed one stays in the table of processes.
  const parent = spawn("sh", ["-c", `"$0" "$@" & exec sleep 60`, process.execPath, ...node(HOLD)], { env: { ...process.env, LOCK: path } });
  await once(parent.stdout, "data");
  const holder = Number(readFileSync(path, "utf8").split(" ")[0]);
  expect(() => take(path)).toThrow(/already being set up here: process \d+/);
  process.kill(holder, "SIGKILL");
  await vi.waitFor(() => expect(take(path)).toBe("taken\n"), { timeout: 20_000, interval: 200 });
  expect(() => process.kill(holder, 0)).not.toThrow();
  parent.kill("SIGKILL");
});

test("a number that was given out again, or a file that was never finished, holds nothing", () => {
  const path = newPath();
  for (const left of [`${process.pid} 1`, `${process.pid}`, ""]) {
    writeFileSync(path, left);
    expect(take(path)).toBe("taken\n");
  }
});

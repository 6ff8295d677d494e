import { execFile } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { openDatabase, openForBuild } from "#db/open.ts";

vi.setConfig({ testTimeout: 60_000 });

/** Only for what `npm start` refuses before its first step. */
function start(environment: Record<string, string>) {
  return new Promise<{ code: number | null; err: string }>((resolve) => {
    const child = execFile(process.execPath, ["server/setup/start.mjs"], { env: { ...process.env, ...environment } }, (_, __, err) =>
      resolve({ code: child.exitCode, err }),
    );
  });
}

function folderWith(content: string | ((path: string) => void)): string {
  const folder = mkdtempSync(join(tmpdir(), "dateline-start-"));
  if (typeof content === "string") writeFileSync(join(folder, "dateline.sqlite"), content);
  else content(folder);
  return folder;
}

const newer = (folder: string) => {
  openDatabase(folder).close();
  const file = openForBuild(join(folder, "dateline.sqlite"));
  file.execute("PRAGMA user_version = 999");
  file.close();
};
const foreign = (folder: string) => {
  const file = openForBuild(join(folder, "dateline.sqlite"));
  file.execute("PRAGMA application_id = 77; CREATE TABLE notes (x)");
  file.close();
};

test.each([
  ["a port that is none", { PORT: "abc" }, /PORT is not a port number: abc/],
  ["a folder where none can ever be made", { DATELINE_DATA: "/proc/x/y" }, /data folder can't be written: \/proc\/x\/y\./],
  ["a folder that can't be written", { DATELINE_DATA: "/dev/null/x" }, /data folder can't be written: \/dev\/null\/x\..*DATELINE_DATA/],
  ["garbage", { DATELINE_DATA: folderWith("no database, only words ".repeat(20)) }, /not a database: \S+dateline\.sqlite/],
  ["a newer version's data", { DATELINE_DATA: folderWith(newer) }, /newer version of Dateline: .*schema 999, this version knows \d/],
  ["another program's data", { DATELINE_DATA: folderWith(foreign) }, /belongs to another program/],
])("%s: says so in words before any work", async (_, environment, message) => {
  const { code, err } = await start({ PORT: String(20_000 + (process.pid % 20_000)), ...environment });
  expect(code).toBe(1);
  expect(err).toMatch(message);
  expect(err).not.toMatch(/^\s+at |…/m);
});

test("a port in use", async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) => server.listen(0, "127.0.0.1", () => resolve(Number(Object(server.address()).port))));
  const { code, err } = await start({ PORT: String(port), HOST: "127.0.0.1" });
  server.close();
  expect([code, err]).toEqual([1, expect.stringContaining(`The port is in use: 127.0.0.1:${port}.`)]);
});

import { execFile, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";

// Every run starts a process, and a busy machine takes seconds for each.
vi.setConfig({ testTimeout: 120_000 });

const COMMAND = ["--import", "tsx", "server/cli.ts"];

/** The real program, as a shell runs it. */
function run(args: string[], input = "", folder = mkdtempSync(join(tmpdir(), "dateline-cli-"))) {
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    const environment = { ...process.env, DATELINE_DATA: join(folder, "data"), INIT_CWD: folder };
    const child = execFile(process.execPath, [...COMMAND, ...args], { env: environment }, (_, out, err) => {
      resolve({ code: child.exitCode, out, err });
    });
    child.stdin?.end(input);
  });
}

const STRIKE = "Four civilians were killed in Kharkiv on 3 October 2024 when a missile struck a market, officials said.";

test("a folder with a bad file in it: the others go in, the exit code says it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-cli-"));
  mkdirSync(join(folder, "reports", "more"), { recursive: true });
  writeFileSync(join(folder, "reports", "a.txt"), STRIKE);
  writeFileSync(join(folder, "reports", "b.txt"), "");
  writeFileSync(join(folder, "reports", "photo.jpg"), "x");
  writeFileSync(join(folder, "reports", ".hidden.txt"), "x");
  writeFileSync(join(folder, "reports", "more", "c.md"), "---\ntitle: Rain\n---\nRain fell on Odesa on 4 May 2024.");
  const first = await run(["ingest", "reports"], "", folder);
  expect(first.code).toBe(1);
  expect(first.out).toMatch(/added +d\w{12}/);
  expect(first.out).toMatch(/2 added, 1 failed.*1 of other types passed over/);
  expect(first.err).toMatch(/failed: There is no text in it: \S+reports\/b\.txt/);
  const id = /added +(d\w{12}).*Rain/.exec(first.out)?.[1] ?? "";
  expect(await run(["remove", id], "", folder)).toMatchObject({ code: 0, out: `removed ${id}\n` });
  expect(await run(["remove", id], "", folder)).toMatchObject({ code: 1, err: expect.stringContaining(id) });
  const again = await run(["ingest", "reports", "--publisher", "The Wire"], "", folder);
  expect(again.out).toMatch(/1 added, 1 updated, 1 failed/);
});

test("a name that leads nowhere does not stop the others", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-cli-"));
  writeFileSync(join(folder, "a.txt"), STRIKE);
  const { code, out, err } = await run(["ingest", "typo.txt", "a.txt", "-"], "", folder);
  expect([code, out]).toEqual([1, expect.stringContaining("1 added, 2 failed")]);
  expect(err).toContain(`There is no such file or folder: ${join(folder, "typo.txt")}.`);
  expect(err).toContain("There is no text in it: standard input.");
});

test("standard input, with what a person says about it", async () => {
  const args = ["ingest", "-", "--title", "Market", "--published", "2024-10-04"];
  expect(await run(args, STRIKE)).toMatchObject({ code: 0, out: expect.stringMatching(/added.*Market/) });
  expect(await run(["ingest", "-", "--jsonl"], `${JSON.stringify({ text: STRIKE })}\n{`)).toMatchObject({
    code: 1,
    out: expect.stringContaining("1 added, 1 failed"),
  });
});

test.each([
  [["ingest", "-", "--published", "3/10/24"], /publication date.*2026-06-30/],
  [["digest", "a.txt"], /no command “digest”/],
  [["ingest", "-", "--colour", "red"], /colour/],
])("%j is answered with what to try", async (args, message) => {
  const { code, out, err } = await run(args, "words");
  expect([code, out]).toEqual([1, ""]);
  expect(err).toMatch(message);
  expect(err).not.toMatch(/^\s+at /m);
});

test("extract writes answers and nothing else, and stops quietly when nobody reads on", async () => {
  const line = `${JSON.stringify({ id: "a", text: STRIKE, published: null })}\n`;
  const { code, out, err } = await run(["extract"], line.repeat(3));
  expect([code, err]).toEqual([0, ""]);
  expect(
    out
      .trimEnd()
      .split("\n")
      .map((one) => JSON.parse(one).id ?? JSON.parse(one).type),
  ).toEqual(["a", "a", "a", "clusters"]);

  const child = spawn(process.execPath, [...COMMAND, "extract"], { stdio: ["pipe", "pipe", "pipe"] });
  child.stdin.on("error", () => undefined);
  let complaint = "";
  child.stderr.on("data", (chunk) => {
    complaint += chunk;
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const feed = setInterval(() => child.stdin.writable && child.stdin.write(line.repeat(50)), 20);
  const ended = await new Promise((resolve) => child.on("exit", resolve));
  clearInterval(feed);
  expect([ended, complaint]).toEqual([0, ""]);
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { openDatabase, readRevision, write } from "#db/open.ts";
import { createContext } from "./context.ts";
import { liveStream } from "./live.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-live-"));
const context = createContext(openDatabase(join(folder, "data")));
afterAll(() => {
  context.database.close();
  rmSync(folder, { recursive: true });
});

const raise = (database = context.database) =>
  write(database, () => database.run("INSERT INTO sources (id, name) VALUES (hex(randomblob(8)), 'x')"));

/** What a page hears, as it comes. */
function listen() {
  const leaving = new AbortController();
  const response = liveStream(() => context, leaving.signal);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const heard: number[] = [];
  const ended = (async () => {
    for (;;) {
      const { done, value = "" } = (await reader?.read()) ?? { done: true };
      if (done) return;
      heard.push(...[...value.matchAll(/^data: (\d+)$/gm)].map(([, revision]) => Number(revision)));
    }
  })();
  return { response, heard, ended, leave: () => leaving.abort(), reader };
}

test("a page hears the present revision at once and each later one, whoever made it", async () => {
  const begun = readRevision(context.database);
  const page = listen();
  expect(page.response.headers.get("content-type")).toMatch(/^text\/event-stream/);
  await expect.poll(() => page.heard).toEqual([begun]);
  raise();
  await expect.poll(() => page.heard).toEqual([begun, begun + 1]);
  const elsewhere = openDatabase(context.database.folder);
  raise(elsewhere);
  elsewhere.close();
  await expect.poll(() => page.heard).toEqual([begun, begun + 1, begun + 2]);
  const later = listen();
  await expect.poll(() => later.heard).toEqual([begun + 2]);
  page.leave();
  raise();
  await expect.poll(() => later.heard).toEqual([begun + 2, begun + 3]);
  expect(page.heard.length).toBe(3);
  await later.reader?.cancel();
});

test("nobody looks at the file when nobody listens, and a server that is to stop ends its streams", async () => {
  const clear = vi.spyOn(globalThis, "clearInterval");
  const before = process.listenerCount("SIGTERM");
  const page = listen();
  expect(process.listenerCount("SIGTERM")).toBe(before + 1);
  for (const listener of process.listeners("SIGTERM").slice(before)) listener("SIGTERM");
  await page.ended;
  expect(process.listenerCount("SIGTERM")).toBe(before);
  expect(clear).toHaveBeenCalledTimes(2);
  clear.mockRestore();
});

test("without data to speak of there is no stream", () => {
  const file = join(folder, "a-file");
  writeFileSync(file, "");
  const open = () => createContext(openDatabase(join(file, "data")));
  expect(liveStream(open, new AbortController().signal).status).toBe(503);
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openDatabase } from "#db/open.ts";
import { EMPTY_FILTER } from "#domain/filter.ts";
import { openParcel } from "#domain/packed.ts";
import { type Context, createContext } from "./context.ts";
import { handle } from "./handler.ts";
import { checkHealth } from "./health.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-api-"));
let context: Context;

beforeAll(() => {
  context = createContext(openDatabase(join(folder, "data")));
});
afterAll(() => {
  context.database.close();
  rmSync(folder, { recursive: true });
});

const HOST = "localhost:3000";
const own = { host: HOST, origin: `http://${HOST}`, "content-type": "application/json" };

function get(path: string, input?: unknown, from: () => Context = () => context) {
  const query = input === undefined ? "" : `?input=${encodeURIComponent(JSON.stringify(input))}`;
  return handle(new Request(`http://${HOST}/api/trpc/${path}${query}`, { headers: { host: HOST } }), "/api/trpc", from);
}

function post(path: string, body: BodyInit, headers: Record<string, string>) {
  const length: Record<string, string> = typeof body === "string" ? { "content-length": String(Buffer.byteLength(body)) } : {};
  const request = new Request(`http://${HOST}/api/trpc/${path}`, { method: "POST", body, headers: { ...length, ...headers } });
  return handle(request, "/api/trpc", () => context);
}

const remove = (headers: Record<string, string>, body: BodyInit = '{"id":"d0"}') => post("documents.remove", body, headers);

test("a question is answered, and no answer is kept", async () => {
  const answer = await get("events.query", { filter: EMPTY_FILTER });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const { result } = await answer.json();
  expect(result.data).toMatchObject({ rows: [], nextCursor: null, totals: { all: 0 } });
});

test("who can unpack an answer gets it packed", async () => {
  const input = {
    filter: EMPTY_FILTER,
    order: "newest",
    limit: 10,
    window: null,
    lanes: "none",
    look: { box: null, zoom: 4 },
    mentions: false,
  };
  const plain = (await (await get("explore", input)).json()).result.data;
  const address = `http://${HOST}/api/trpc/explore?input=${encodeURIComponent(JSON.stringify(input))}`;
  const request = new Request(address, { headers: { host: HOST, "dateline-packed": "yes" } });
  const { result } = await (await handle(request, "/api/trpc", () => context)).json();
  expect(Object.keys(result.data)).toEqual(["packed"]);
  expect(openParcel(result.data)).toEqual(plain);
});

test("a long question may come by POST", async () => {
  const answer = await post("events.facets", JSON.stringify({ filter: EMPTY_FILTER }), own);
  expect(answer.status).toBe(200);
});

test("our own pages may change things", async () => {
  expect((await remove(own)).status).toBe(200);
  const { origin: _, ...without } = own;
  expect((await remove({ ...without, "sec-fetch-site": "same-origin" })).status).toBe(200);
});

test.each<[string, number, Record<string, string>, BodyInit?]>([
  ["another site's origin", 403, { ...own, origin: "http://elsewhere.example" }],
  ["the same name on another port", 403, { ...own, origin: "http://localhost:4000" }],
  ["an opaque origin", 403, { ...own, origin: "null" }],
  ["no origin at all", 403, { host: HOST, "content-type": "application/json" }],
  ["a sibling site", 403, { host: HOST, "content-type": "application/json", "sec-fetch-site": "same-site" }],
  ["a form as text", 415, { ...own, "content-type": "text/plain" }],
  ["a form", 415, { ...own, "content-type": "application/x-www-form-urlencoded" }],
  ["no type", 415, { host: HOST, origin: own.origin, "content-type": "" }],
  ["a type that only begins so", 415, { ...own, "content-type": "application/jsonp" }],
  ["more than anything may have", 413, { ...own, "content-length": "999999999" }],
])("%s is refused", async (_, status, headers) => {
  expect((await remove(headers)).status).toBe(status);
});

test("a multipart form, which tRPC alone would take, is refused", async () => {
  const form = new FormData();
  form.set("id", "d0");
  const request = new Request(`http://${HOST}/api/trpc/documents.remove`, {
    method: "POST",
    body: form,
    headers: { host: HOST, origin: own.origin },
  });
  expect((await handle(request, "/api/trpc", () => context)).status).toBe(415);
});

test("nothing is changed by GET", async () => {
  expect((await get("documents.remove", { id: "d0" })).status).toBe(405);
});

test("what a person did wrong is said in words", async () => {
  const answer = await get("events.query", { filter: EMPTY_FILTER, cursor: "nonsense" });
  expect(answer.status).toBe(400);
  const { error } = await answer.json();
  expect(error.data.user).toEqual({
    what: "The list can't go on from here",
    which: "nonsense",
    advice: "Load it again from its beginning.",
  });
  expect(JSON.stringify(error)).not.toContain(".ts");
});

test.each([
  [{ filter: { ...EMPTY_FILTER, from: "2024-02-31" } }, "filter.from"],
  [{ filter: { ...EMPTY_FILTER, words: "x".repeat(201) } }, "filter.words"],
  [{ filter: { ...EMPTY_FILTER, actor: { only: ["<script>"], not: [] } } }, "filter.actor.only.0"],
  [{ filter: EMPTY_FILTER, limit: 100_000 }, "limit"],
  [{}, "filter"],
])("a question that can't be understood names what is wrong: %#", async (input, path) => {
  const answer = await get("events.query", input);
  expect(answer.status).toBe(400);
  expect((await answer.json()).error.data.user.which).toContain(path);
});

test("what went wrong inside stays inside", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const broken: Context = {
    ...context,
    database: {
      ...context.database,
      rows: () => {
        throw new Error("secret of the house");
      },
    },
  };
  const answer = await get("sources.list", {}, () => broken);
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain("secret");
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
});

test("a data folder that can't be used is said in words, and the health says so", async () => {
  const file = join(folder, "a-file");
  writeFileSync(file, "");
  const open = () => createContext(openDatabase(join(file, "data")));
  const answer = await get("meta", undefined, open);
  expect((await answer.json()).error.data.user.what).toMatch(/data folder can't be written/);
  expect(checkHealth(open)).toMatchObject({ ok: false, reason: expect.stringContaining("data folder can't be written") });
  expect(checkHealth(() => context)).toEqual({ ok: true, revision: 0, columns: "process" });
});

test("beyond loopback, an audience asks and changes nothing; the presenter does both", async () => {
  vi.stubEnv("HOST", "0.0.0.0");
  vi.stubEnv("DATELINE_TOKEN", "the-presenters-token");
  const refused = await remove(own);
  expect(refused.status).toBe(403);
  expect((await refused.json()).error.data.user.what).toBe("This room is for reading");
  expect((await post("events.facets", JSON.stringify({ filter: EMPTY_FILTER }), own)).status).toBe(200);
  expect((await remove({ ...own, cookie: "dateline-presenter=the-presenters-token" })).status).toBe(200);
  vi.unstubAllEnvs();
});

import { request as newRequest } from "@playwright/test";
import { expect, test } from "./test.ts";

const ROUTES = ["/", "/documents", "/api/health", "/api/trpc/meta", "/basemap/0/0/0", "/fonts/fonts.css", "/nowhere"];

test("health says that the data is served, and at which revision", async ({ request }) => {
  const response = await request.get("/api/health");
  expect(response.status()).toBe(200);
  const health = (await response.json()) as { ok: boolean; revision: number };
  expect(health.ok).toBe(true);
  expect(health.revision).toBeGreaterThan(0);
});

for (const route of ROUTES) {
  test(`${route} carries the usual headers`, async ({ request }) => {
    const headers = (await request.get(route)).headers();
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["x-frame-options"]).toBe("DENY");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
    expect(headers["permissions-policy"]).toContain("geolocation=()");
    expect(headers["x-powered-by"]).toBeUndefined();
    const policy = headers["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toMatch(/script-src [^;]*'nonce-/);
    expect(policy.match(/script-src [^;]*/)?.[0]).not.toMatch(/unsafe-eval|unsafe-inline|\*|https?:/);
    expect(policy.match(/style-src [^;]*/)?.[0]).not.toContain("unsafe-inline");
  });
}

test("each page has a nonce of its own, on every script", async ({ request }) => {
  const [one, two] = [await request.get("/"), await request.get("/")];
  const nonce = (headers: Record<string, string>) => /'nonce-([^']+)'/.exec(headers["content-security-policy"] ?? "")?.[1];
  expect(nonce(one.headers())).not.toBe(nonce(two.headers()));
  const scripts = (await one.text()).match(/<script[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(script).toContain(`nonce="${nonce(one.headers())}"`);
});

for (const host of ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example:3000"]) {
  test(`a request that calls us ${host} is refused`, async ({ baseURL }) => {
    const stranger = await newRequest.newContext({ baseURL: baseURL ?? "", extraHTTPHeaders: { host } });
    for (const route of ["/", "/api/health", "/api/trpc/meta"]) {
      const response = await stranger.get(route);
      expect(response.status(), route).toBe(421);
      expect(await response.text()).toContain("DATELINE_HOSTS");
    }
    const korean = await stranger.get("/", { headers: { "accept-language": "ko-KR,ko;q=0.9" } });
    expect(await korean.text()).toContain(`이 이름으로 응답하지 않습니다: ${host}`);
    await stranger.dispose();
  });
}

test("a change from another site, or by a form, is refused", async ({ request, baseURL }) => {
  const path = "/api/trpc/documents.add";
  const data = { text: "On 1 May 2025, shelling hit Sumy.", hints: {} };
  const before = await (await request.get("/api/health")).json();
  expect((await request.post(path, { data, headers: { origin: "https://evil.example" } })).status()).toBe(403);
  expect((await request.post(path, { data, headers: { origin: "null" } })).status()).toBe(403);
  expect((await request.post(path, { data })).status()).toBe(403);
  const own = { origin: baseURL ?? "" };
  expect((await request.post(path, { multipart: { 0: JSON.stringify(data) }, headers: own })).status()).toBe(415);
  expect((await request.post(path, { form: { text: "x" }, headers: own })).status()).toBe(415);
  expect((await request.post(path, { data: JSON.stringify(data), headers: { ...own, "content-type": "text/plain" } })).status()).toBe(415);
  expect((await request.get(`${path}?input=${encodeURIComponent(JSON.stringify(data))}`)).status()).toBe(405);
  expect(await (await request.get("/api/health")).json()).toEqual(before);
});

test("a question that makes no sense is answered in plain words and without a stack", async ({ request }) => {
  for (const input of ["", "{", "[]", '{"filter":{"actor":"x"}}', '{"filter":null}']) {
    const response = await request.get(`/api/trpc/events.query?input=${encodeURIComponent(input)}`);
    expect(response.status(), input).toBe(400);
    const text = await response.text();
    expect(text, input).not.toMatch(/ at .*\.[jt]s:\d+|node_modules/);
  }
  expect((await request.get("/api/trpc/events.nothing")).status()).toBe(404);
});

test("what is not there says so", async ({ page, watch }) => {
  watch.expect(/404/);
  const response = await page.goto("/nowhere");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("link").first()).toBeVisible();
});

test("the largest and the deepest tile number does no harm", async ({ request }) => {
  for (const tile of ["99/1/1", "3/8/8", "-1/0/0", "a/b/c", "0/0/0/0", "1e3/0/0", "6/63/63"]) {
    expect([200, 204, 400, 404], tile).toContain((await request.get(`/basemap/${tile}`)).status());
  }
});

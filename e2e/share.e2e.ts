import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import AxeBuilder from "@axe-core/playwright";
import jsQR from "jsqr";
import { RELEASED_PATHS, RELEASED_VIEWS } from "#domain/released-addresses.fixtures.ts";
import { FRAMING_PORT, RUNNING } from "./data.ts";
import { askCounts, counts, open, parts } from "./explorer.ts";
import { expect, type Page, test } from "./test.ts";

const ACTOR = "north-korea";
const FILTER = { actor: { only: [ACTOR], not: [] } };

const sheet = (page: Page) => page.getByRole("dialog", { name: "Share" });
const unfold = (page: Page, part: string) => sheet(page).locator("summary").filter({ hasText: part }).click();

async function share(page: Page, address = `/?actor=${ACTOR}`) {
  await open(page, address);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await expect(sheet(page)).toBeVisible();
}

const CODE_PX = 300;

/** What a phone's camera would read off the screen. */
async function readCode(page: Page): Promise<string | undefined> {
  const code = sheet(page).getByRole("img", { name: /^QR code of/ });
  const pixels = await code.evaluate(async (svg, side) => {
    const picture = new Image();
    picture.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
    await picture.decode();
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = side;
    const pen = canvas.getContext("2d");
    pen?.drawImage(picture, 0, 0, side, side);
    return [...(pen?.getImageData(0, 0, side, side).data ?? [])];
  }, CODE_PX);
  return jsQR(Uint8ClampedArray.from(pixels), CODE_PX, CODE_PX)?.data;
}

test("Share copies the link at once; a short one is made, read off the code, opened, and revoked for good", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await share(page);
  const link = await sheet(page).getByRole("textbox", { name: "Link", exact: true }).inputValue();
  expect(new URL(link).search).toMatch(/^\?actor=north-korea&map=[\d.,-]+&rev=\d+$/);
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await unfold(page, "QR code");
  expect(await readCode(page)).toBe(link);

  await sheet(page).getByRole("button", { name: "Make a short link" }).click();
  const field = sheet(page).getByRole("textbox", { name: "Short link" });
  await expect(field).toHaveValue(/\/v\/[\w-]{12}$/);
  const short = await field.inputValue();
  await expect(sheet(page).getByRole("img", { name: `QR code of ${short}` })).toBeVisible();
  expect(await readCode(page)).toBe(short);
  const { violations } = await new AxeBuilder({ page }).include("dialog[open]").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);

  await page.goto(short);
  await expect(page).toHaveURL(link);
  await page.goto("/links");
  const row = page.getByRole("listitem").filter({ hasText: new URL(short).pathname });
  await expect(row).toContainText("events with North Korea");
  await row.getByRole("button", { name: /^Revoke/ }).click();
  await row.getByRole("button", { name: "Revoke for good" }).click();
  await expect(row).toContainText(/revoked \d+ \w+ \d{4}/);
  await page.goto(short);
  await expect(page.getByRole("heading", { name: "This link was revoked" })).toBeVisible();
});

test("where the clipboard is refused, the link is there to be copied by hand", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("refused")) } });
  });
  await share(page);
  await expect(sheet(page).getByText(/press Ctrl C/)).toBeVisible();
  const field = sheet(page).getByRole("textbox", { name: "Link", exact: true });
  const selected = await field.evaluate((input: HTMLInputElement) => (input.selectionEnd ?? 0) - (input.selectionStart ?? 0));
  expect(selected).toBe((await field.inputValue()).length);
});

test("exports by their buttons and the report hold what the page counts; the citation says it", async ({ page, context }) => {
  await share(page);
  const said = await counts(page);
  await unfold(page, "Export");
  const saved = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), sheet(page).getByRole("link", { name, exact: true }).click()]);
    expect(download.suggestedFilename()).toMatch(/^dateline-\d{4}-\d\d-\d\d-r\d+\.\w+$/);
    return readFileSync(await download.path(), "utf8");
  };
  const events = JSON.parse(await saved("JSON")) as { totals: { all: number }; events: { id: string }[] };
  expect([events.totals.all, events.events.length]).toEqual([said.all, said.all]);
  const shapes = JSON.parse(await saved("GeoJSON")) as { features: { id: string }[] };
  expect(shapes.features.map(({ id }) => id).sort()).toEqual(events.events.map(({ id }) => id).sort());
  expect((await saved("CSV")).split("\r\n").filter((line) => /^[a-z0-9]+,/.test(line) && !line.startsWith("id,"))).toHaveLength(said.all);
  expect((await saved("iCalendar")).match(/BEGIN:VEVENT/g)).toHaveLength(said.all - said.undated);
  expect((await saved("KML")).match(/<Placemark/g)).toHaveLength(said.located + said.relations);
  const [report] = await Promise.all([context.waitForEvent("page"), sheet(page).getByRole("link", { name: "Report" }).click()]);
  await expect(report.getByRole("heading", { level: 1 })).toHaveText(new RegExp(`^${said.all} events with North Korea`));
  await expect(report.locator("tbody tr")).toHaveCount(said.all);
  await expect(report.locator("blockquote").first()).not.toBeEmpty();
  await expect(report.getByText("CC BY 4.0")).toBeVisible();
  const { violations } = await new AxeBuilder({ page: report }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  await unfold(page, "Citation");
  await expect(sheet(page).getByRole("textbox", { name: "Citation" })).toHaveValue(
    new RegExp(
      `^Dateline: ${said.all} events with North Korea .*\\. Data revision \\d+\\. Read from reports of SOFREP\\. Accessed \\d+ \\w+ \\d{4}\\. http`,
    ),
  );
});

const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

test("a picture is what is seen, at 1×, 2× and 4K", async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1600, height: 460 });
  await share(page);
  const canvas = await parts(page).canvas.boundingBox();
  await unfold(page, "Picture");
  const taken = async (size: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download", { timeout: 90_000 }),
      sheet(page)
        .getByRole("button", { name: `Picture ${size}` })
        .click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^dateline-\d{4}-\d\d-\d\d-r\d+(-2x|-4k)?\.png$/);
    return readFileSync(await download.path());
  };
  const once = await taken("1×");
  const { width, height } = sizeOf(once);
  expect(width).toBe(Math.round(canvas?.width ?? 0));
  expect(height).toBeGreaterThan((canvas?.height ?? 0) + 100);
  expect(sizeOf(await taken("2×"))).toEqual({ width: width * 2, height: height * 2 });
  expect(sizeOf(await taken("4K")).width).toBe(3840);
  // The map is on it: more than one colour where it lies.
  const colours = await page.evaluate(async (data) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${data}`;
    await picture.decode();
    const sheet = document.createElement("canvas");
    [sheet.width, sheet.height] = [picture.width, picture.height];
    const pen = sheet.getContext("2d");
    pen?.drawImage(picture, 0, 0);
    const pixels = pen?.getImageData(0, 60, picture.width, 120).data ?? new Uint8ClampedArray();
    return new Set(new Uint32Array(pixels.buffer)).size;
  }, once.toString("base64"));
  expect(colours).toBeGreaterThan(20);
});

/** A page elsewhere that shows ours in a frame. */
async function framing(port: number, address: string): Promise<Server> {
  const server = createServer((_, answer) => {
    answer.writeHead(200, { "Content-Type": "text/html" });
    answer.end(`<!doctype html><title>Elsewhere</title><iframe title="Dateline" src="${address}" width="720" height="480"></iframe>`);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return server;
}

test("a frame shows the view on a host that may, and nothing elsewhere", async ({ page, request, watch, baseURL }) => {
  test.skip(RUNNING !== undefined && process.env.DATELINE_EMBED === undefined, "the running server would have to allow our host");
  const [allowed, stranger] = [FRAMING_PORT, FRAMING_PORT + 1];
  watch.expect(new RegExp(`request to another host: http://127\\.0\\.0\\.1:(${allowed}|${stranger})/`));
  watch.expect(/frame-ancestors|Framing|Refused to (frame|display)/);
  const { all } = await askCounts(request, FILTER);
  const address = `${baseURL}/?actor=${ACTOR}&ui=embed`;
  const servers = await Promise.all([allowed, stranger].map((port) => framing(port, address)));
  try {
    await page.goto(`http://127.0.0.1:${allowed}/`);
    const frame = page.frameLocator("iframe");
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText(new RegExp(`^${all} events with North Korea`));
    await expect(frame.locator("canvas.maplibregl-canvas")).toBeVisible();
    await expect(frame.getByRole("region", { name: "Timeline" })).toBeVisible();
    await expect(frame.getByText("GeoNames", { exact: false }).last()).toBeVisible();
    await expect(frame.getByRole("link", { name: "Open in Dateline" })).toHaveAttribute("href", `/?actor=${ACTOR}`);
    await expect(frame.getByRole("complementary")).toHaveCount(0);
    await page.goto(`http://127.0.0.1:${stranger}/`);
    await expect(page.locator("iframe")).toBeVisible();
    await expect(frame.getByRole("link", { name: "Open in Dateline" })).toHaveCount(0);
  } finally {
    for (const server of servers) server.close();
  }
});

test("how a page is shown outlasts what is done on it", async ({ page }) => {
  await open(page, "/?ui=embed");
  await page.getByRole("button", { name: /globe/i }).click();
  await expect(page).toHaveURL(/\?globe=true&ui=embed$/);
});

test("every address that was released opens", async ({ request }) => {
  const [plain, , ...rest] = RELEASED_VIEWS;
  const answers = async (path: string, view: string) => {
    const answer = await request.get(`${path}${view}`);
    return `${path}${view} ${answer.status()} ${answer.headers()["content-type"]?.split(";")[0]}`;
  };
  for (const { written } of rest) {
    const page = await (await request.get(`/${written}`)).text();
    expect(page, written).not.toContain("could not be read");
  }
  for (const [path, type] of Object.entries(RELEASED_PATHS)) {
    for (const view of [plain?.written ?? "", rest.at(-1)?.written ?? ""])
      expect(await answers(path, view)).toBe(`${path}${view} 200 ${type}`);
  }
});

test("a pasted link has an image of its view; bad addresses have an answer", async ({ page, request, watch }) => {
  const { all } = await askCounts(request, FILTER);
  const html = await (await request.get(`/?actor=${ACTOR}`, { headers: { "User-Agent": "Twitterbot/1.0" } })).text();
  expect(html).toContain(`<meta property="og:title" content="${all} events with North Korea at any time"/>`);
  const address = /<meta property="og:image" content="(http[^"]+)"/.exec(html)?.[1] ?? "";
  expect(new URL(address).pathname + new URL(address).search).toBe(`/og?actor=${ACTOR}`);
  const image = await request.get(address);
  expect(sizeOf(await image.body())).toEqual({ width: 1200, height: 630 });
  const again = await request.get(address, { headers: { "If-None-Match": image.headers().etag ?? "" } });
  expect(again.status()).toBe(304);
  // Each language has words of its own on it.
  const spoken = await Promise.all(
    ["", "&lang=uk", "&lang=ko", "&lang=ar"].map(async (lang) => (await request.get(`${address}${lang}`)).body()),
  );
  expect(new Set(spoken.map((picture) => picture.toString("base64"))).size).toBe(4);
  // What our font lacks is asked of nobody.
  expect((await request.get(`/og?q=${encodeURIComponent("漢字 😀")}`)).status()).toBe(200);

  await page.goto("/v/nobody-made-it");
  await expect(page.getByRole("heading", { name: "There is no such link" })).toBeVisible();
  await page.goto("/export/report?from=yesterday");
  await expect(page.getByRole("heading", { name: /from=yesterday/ })).toBeVisible();
  expect((await request.get("/export/events.xlsx")).status()).toBe(404);
  expect((await request.get("/export/events.csv?from=yesterday")).status()).toBe(400);
  watch.expect(/404/);
  await open(page, "/?ui=sideways&scale=tiny");
  await expect(parts(page).filters).toBeVisible();
});

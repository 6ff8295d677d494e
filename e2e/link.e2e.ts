import type { EventPage, Facets } from "#domain/answer.ts";
import { ask, counts, drawn, EVERYTHING, expectCounts, facetValue, open, parts } from "./explorer.ts";
import { expect, type Page, test } from "./test.ts";

const bounds = (page: Page) =>
  page.evaluate(() => {
    const box = window.datelineMap?.getBounds();
    return box ? { west: box.getWest(), south: box.getSouth(), east: box.getEast(), north: box.getNorth() } : null;
  });

for (const { name, width, height } of [
  { name: "a phone", width: 390, height: 844 },
  { name: "a wall", width: 3840, height: 2160 },
]) {
  test(`what the address says on a desk is what ${name} shows`, async ({ page, freshPage, request }) => {
    test.setTimeout(120_000);
    const { actor } = await ask<Facets>(request, "events.facets", { filter: EVERYTHING });
    const [first] = actor;
    if (!first) throw new Error("No actor in the sample corpus");
    await open(page, "/");
    await facetValue(page, "Actor", first.label).only.click();
    await expect(page).toHaveURL(/actor=/);
    await page.getByRole("combobox", { name: "Lanes" }).selectOption({ label: "by kind" });
    await parts(page).timeline.getByRole("textbox", { name: "From", exact: true }).fill("2024-06-01");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/from=2024-06-01/);
    await page.getByRole("button", { name: "Zoom in in time" }).click();
    await expect(page).toHaveURL(/time=/);
    const canvas = await parts(page).canvas.boundingBox();
    if (!canvas) throw new Error("No map");
    await page.mouse.move(canvas.x + canvas.width / 2, canvas.y + canvas.height / 2);
    await page.mouse.wheel(0, -240);
    await expect(page).toHaveURL(/map=/);
    await drawn(page);
    const address = page.url();
    const said = await counts(page);

    const there = await freshPage({ viewport: { width, height } });
    await open(there, address);
    expect(await counts(there)).toEqual(said);
    expect(there.url()).toBe(address);
    const [west = 0, south = 0, east = 0, north = 0] = (new URL(address).searchParams.get("map") ?? "").split(",").map(Number);
    const seen = await bounds(there);
    if (!seen) throw new Error("No map");
    const slack = (east - west) * 0.01;
    expect(seen.west).toBeLessThanOrEqual(west + slack);
    expect(seen.east).toBeGreaterThanOrEqual(east - slack);
    expect(seen.south).toBeLessThanOrEqual(south + slack);
    expect(seen.north).toBeGreaterThanOrEqual(north - slack);
    await expect(there.getByRole("combobox", { name: "Lanes" })).toHaveValue("kind");
    await expect(there.getByRole("slider", { name: "Start of the date range" })).toHaveAttribute("aria-valuetext", "1 Jun 2024");
  });
}

test("a link with an event opens its receipt for someone who has never been here", async ({ freshPage, request }) => {
  const { rows } = await ask<EventPage>(request, "events.query", { filter: EVERYTHING });
  const [event] = rows;
  if (!event) throw new Error("No event in the sample corpus");
  const page = await freshPage({ viewport: { width: 1440, height: 900 } });
  await open(page, `/?event=${event.id}`);
  await expect(parts(page).receipt.getByRole("heading", { level: 2 })).toHaveText(event.summary);
});

test("Share gives the view with its camera and the state of the data", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/?lanes=kind");
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\?lanes=kind.*|map=/);
  expect(link).toMatch(/[?&]map=-?[\d.]+,-?[\d.]+,-?[\d.]+,-?[\d.]+/);
  expect(link).toMatch(/[?&]rev=\d+/);
  expect(link).toMatch(/^[A-Za-z0-9:/?&=,._-]+$/);
});

test("Back and Forward walk through the views", async ({ page, request }) => {
  const { actor, kind } = await ask<Facets>(request, "events.facets", { filter: EVERYTHING });
  const [one, two] = [actor[0], kind[0]];
  if (!one || !two) throw new Error("Too few facet values in the sample corpus");
  await open(page, "/");
  const start = await counts(page);
  await facetValue(page, "Actor", one.label).only.click();
  await expectCounts(page, { all: one.count });
  await facetValue(page, "Kind", two.label).only.click();
  await expect(page).toHaveURL(/kind=/);
  await parts(page).rows.first().click();
  await expect(page).toHaveURL(/event=/);
  const whole = page.url();
  await page.goBack();
  await expect(page).not.toHaveURL(/event=/);
  await page.goBack();
  await expect(page).not.toHaveURL(/kind=/);
  await expectCounts(page, { all: one.count });
  await page.goBack();
  await expectCounts(page, start);
  for (const _ of [1, 2, 3]) await page.goForward();
  await expect(page).toHaveURL(whole);
  await expect(parts(page).receipt).toBeVisible();
});

const NONSENSE = {
  actor: "%3Cscript%3E",
  source: ",,,",
  outlet: "..%2F..%2Fetc",
  region: "%F0%9F%92%A5",
  kind: "-",
  sure: "very!",
  from: "2024-02-30",
  to: "yesterday",
  undated: "maybe",
  clock: "cuckoo",
  known: "0",
  map: "1,2,3",
  seen: "1",
  time: "2024-01-01",
  lanes: "runway",
  play: "now",
  event: "%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
  mentions: "2",
  relations: "x",
  globe: "flat",
  rev: "-1",
};

test("nonsense in every key of the address falls back and says so", async ({ page }) => {
  const address = Object.entries(NONSENSE).map(([key, value]) => `${key}=${value}`);
  await open(page, `/?${address.join("&")}`);
  for (const key of Object.keys(NONSENSE)) {
    await expect(page.getByText(new RegExp(`“${key}=.*” in the address`)), key).toBeVisible();
  }
  const plain = await counts(page);
  expect(plain.all).toBeGreaterThan(0);
  expect(await page.locator("img[src=x]").count()).toBe(0);
});

for (const [key, value] of [
  ...Object.entries(NONSENSE),
  ["q", "x".repeat(500)],
  ["map", "999/999/999"],
  ["from", "2025-01-01&to=2024-01-01"],
] as const) {
  test(`nonsense alone in “${key}=${value.slice(0, 30)}” does no harm`, async ({ request }) => {
    const response = await request.get(`/?${key}=${value}`);
    expect(response.status()).toBe(200);
    expect(await response.text()).toContain("in the address");
  });
}

test("a map position as other maps write it is understood", async ({ page }) => {
  await open(page, "/?map=6/48.01/37.8");
  const seen = await bounds(page);
  expect(seen && seen.west < 37.8 && seen.east > 37.8 && seen.south < 48.01 && seen.north > 48.01).toBe(true);
});

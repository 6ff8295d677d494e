import type { Bins } from "#domain/answer.ts";
import { ask, askCounts, type Counts, counts, drawn, EVERYTHING, expectCounts, features, open, parts } from "./explorer.ts";
import { expect, type Page, test } from "./test.ts";

const start = (page: Page) => page.getByRole("slider", { name: "Start of the date range" });
const end = (page: Page) => page.getByRole("slider", { name: "End of the date range" });
const field = (page: Page, name: string) => parts(page).timeline.getByRole("textbox", { name, exact: true });
const rangeOf = (page: Page) => {
  const params = new URL(page.url()).searchParams;
  return { from: params.get("from"), to: params.get("to") };
};

async function expectEverywhere(page: Page, wanted: Counts) {
  await expectCounts(page, wanted);
  await drawn(page);
  const shown = await features(page, ["handle", "cluster"]);
  const onMap = new Set(shown.filter(({ layer }) => layer === "handle").map(({ properties }) => properties.event)).size;
  const clustered = shown.filter(({ layer }) => layer === "cluster").length;
  if (clustered === 0) expect(onMap).toBe(wanted.located);
  await expect(page.getByRole("list", { name: "Events on the timeline" }).getByRole("button")).toHaveCount(wanted.all - wanted.undated);
}

test("a brush drawn on the overview narrows map, list and every count", async ({ page, request }) => {
  await open(page, "/");
  const before = await counts(page);
  const box = await parts(page).timeline.locator(".overview").boundingBox();
  if (!box) throw new Error("No overview");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.05, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.2, y, { steps: 8 });
  await page.mouse.move(box.x + box.width * 0.35, y, { steps: 8 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=\d{4}-\d{2}-\d{2}/);
  const { from, to } = rangeOf(page);
  const totals = await askCounts(request, { from, to });
  expect(totals.all).toBeLessThan(before.all);
  await expectEverywhere(page, totals);
  await page.goBack();
  await expect(page).not.toHaveURL(/from=/);
  await expectEverywhere(page, before);
});

test("the handles move by keys and by hand, and open at the end of the data", async ({ page, request }) => {
  const { extent } = await ask<Bins>(request, "events.bins", { filter: EVERYTHING });
  if (!extent) throw new Error("No extent");
  await open(page, "/");
  await start(page).focus();
  await page.keyboard.press("Shift+ArrowRight");
  await expect(page).toHaveURL(/from=/);
  const first = rangeOf(page).from;
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => rangeOf(page).from).not.toBe(first);
  expect(Date.parse(rangeOf(page).from ?? "") - Date.parse(first ?? "")).toBe(86_400_000);
  await page.keyboard.press("Home");
  await expect(page).not.toHaveURL(/from=/);

  const handle = await end(page).boundingBox();
  if (!handle) throw new Error("No handle");
  expect(handle.width).toBeGreaterThanOrEqual(24);
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(handle.x - 150, handle.y + handle.height / 2, { steps: 6 });
  await page.mouse.up();
  await expect(page).toHaveURL(/to=/);
  const { to } = rangeOf(page);
  expect(to && to < extent.to).toBe(true);
  await expect(end(page)).not.toHaveAttribute("aria-valuetext", /open/);
});

test("the fields are the brush's equal", async ({ page, request }) => {
  await open(page, "/");
  await field(page, "From").fill("Oct 2024");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/from=2024-10-01/);
  await field(page, "To").fill("31 Oct 2024");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/to=2024-10-31/);
  const totals = await askCounts(request, { from: "2024-10-01", to: "2024-10-31" });
  await expectEverywhere(page, totals);
  await expect(start(page)).toHaveAttribute("aria-valuetext", "1 Oct 2024");

  await field(page, "To").fill("sometime");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "“sometime” is not a day. Try 3 Oct 2024" })).toBeVisible();
  await expect(field(page, "To")).toHaveValue("sometime");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Clear the date range" }).click();
  await expect(page).not.toHaveURL(/from=|to=/);
});

test("lanes by actor, source, kind or none hold the same events", async ({ page }) => {
  await open(page, "/");
  const keys = page.getByRole("list", { name: "Events on the timeline" }).getByRole("button");
  const events = await keys.count();
  for (const [lanes, option] of [
    ["source", "by source"],
    ["kind", "by kind"],
    ["none", "in one lane"],
  ] as const) {
    await page.getByRole("combobox", { name: "Lanes" }).selectOption({ label: option });
    await expect(page).toHaveURL(new RegExp(`lanes=${lanes}`));
    await expect(keys).toHaveCount(events);
  }
});

test("the clock turns from happened to reported", async ({ page, request }) => {
  await open(page, "/");
  await page.getByRole("combobox", { name: "Clock" }).selectOption({ label: "Reported" });
  await expect(page).toHaveURL(/clock=reported/);
  const totals = await askCounts(request, { clock: "reported" });
  await expectCounts(page, totals);
});

test("zooming and panning move the window and change no count", async ({ page }) => {
  await open(page, "/");
  const before = await counts(page);
  await page.getByRole("button", { name: "Zoom in in time" }).click();
  await expect(page).toHaveURL(/time=\d{4}-\d{2}-\d{2},\d{4}-\d{2}-\d{2}/);
  const zoomed = new URL(page.url()).searchParams.get("time");
  const lanes = await parts(page).timeline.locator(".lanes").boundingBox();
  if (!lanes) throw new Error("No lanes");
  await page.mouse.move(lanes.x + lanes.width * 0.7, lanes.y + lanes.height * 0.8);
  await page.mouse.down();
  await page.mouse.move(lanes.x + lanes.width * 0.5, lanes.y + lanes.height * 0.8, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => new URL(page.url()).searchParams.get("time")).not.toBe(zoomed);
  expect(await counts(page)).toEqual(before);
  await page.getByRole("button", { name: "Fit" }).click();
  await expect(page).not.toHaveURL(/time=/);
});

test("the playhead plays, pauses, can be moved and be left", async ({ page }) => {
  await open(page, "/");
  const { all } = await counts(page);
  await page.getByRole("combobox", { name: "Speed" }).selectOption({ label: "1 week a second" });
  await page.getByRole("button", { name: "Play", exact: true }).click();
  const head = page.getByRole("slider", { name: "Playhead" });
  const first = await head.getAttribute("aria-valuenow");
  await expect.poll(async () => Number(await head.getAttribute("aria-valuenow"))).toBeGreaterThan(Number(first) + 6);
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page).toHaveURL(/play=\d{4}-\d{2}-\d{2},all/);
  await expect.poll(async () => (await counts(page)).all).toBeLessThan(all);
  await head.focus();
  await page.keyboard.press("End");
  await expect.poll(async () => (await counts(page)).undated).toBe(0);
  await page.getByRole("combobox", { name: "Shown while playing" }).selectOption({ label: "last 30 days" });
  await expect(page).toHaveURL(/play=\d{4}-\d{2}-\d{2},30/);
  await page.getByRole("button", { name: "Leave the playhead" }).click();
  await expect(page).not.toHaveURL(/play=/);
  await expectCounts(page, { all });
});

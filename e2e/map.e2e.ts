import { drawn, features, open, parts } from "./explorer.ts";
import { expect, test } from "./test.ts";

test("the map turns by keys, and one button puts north on top again", async ({ page }) => {
  await open(page);
  const north = page.getByRole("button", { name: "North up" });
  await expect(north).toHaveCount(0);
  await parts(page).canvas.focus();
  await page.keyboard.press("Shift+ArrowRight");
  await north.click();
  await expect(north).toHaveCount(0);
});

test("what lies beyond the edge is announced with its country, and a click goes there", async ({ page }) => {
  await open(page, "/?map=-80,25,-60,45");
  const announced = page.getByRole("region", { name: "Map" }).getByRole("button", { name: /^\d+ events? in .+ · [\d,]+ km/ });
  await expect(announced.filter({ hasText: /Russia|Ukraine|North Korea/ }).first()).toBeVisible();
  expect(await features(page, ["handle", "cluster"])).toEqual([]);
  await announced.first().click();
  await expect.poll(async () => (await features(page, ["handle", "cluster"])).length).toBeGreaterThan(0);
});

test("an event that is chosen in the list while it lies beyond the edge comes into sight", async ({ page }) => {
  await open(page, "/?map=-80,25,-60,45");
  await parts(page).rows.filter({ hasText: "near Donetsk" }).first().click();
  await expect.poll(async () => (await features(page, ["ring"])).length).toBeGreaterThan(0);
});

test("a link's own camera stays where it is, whatever it has selected", async ({ page }) => {
  await open(page, "/");
  await parts(page).rows.filter({ hasText: "near Donetsk" }).first().click();
  await expect(parts(page).receipt).toBeVisible();
  const event = new URL(page.url()).searchParams.get("event");
  await open(page, `/?event=${event}&map=-80,25,-60,45`);
  expect(await features(page, ["ring"])).toEqual([]);
});

test("on a phone the event that was tapped stays in sight above its receipt", async ({ freshPage }) => {
  const page = await freshPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await open(page, "/?map=30,44,44,56");
  const [mark] = await features(page, ["handle"]);
  await page.touchscreen.tap(mark?.x ?? 0, mark?.y ?? 0);
  await expect(parts(page).receipt).toBeVisible();
  await drawn(page);
  const sheet = await parts(page).list.boundingBox();
  const [ring] = await features(page, ["ring"]);
  expect(ring?.y).toBeLessThan(sheet?.y ?? 0);
});

import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CROWD_EVENTS, CROWD_FOLDER, PORT, RUNNING } from "./data.ts";
import { counts, drawn, features, open, parts } from "./explorer.ts";
import { expect, type Page, test } from "./test.ts";

const port = PORT + 1;
const address = `http://127.0.0.1:${port}`;
test.use({ baseURL: address });
test.skip(RUNNING !== undefined, "A server that already runs has data of its own.");

const root = new URL("..", import.meta.url);
/** A server of its own, on events generated anew: that takes seconds. */
let stop = async () => {};
test.beforeAll(async () => {
  test.setTimeout(120_000);
  rmSync(new URL(CROWD_FOLDER, root), { recursive: true, force: true });
  const server = spawn(process.execPath, ["server/setup/demo-million.mjs", "--events", String(CROWD_EVENTS)], {
    cwd: fileURLToPath(root),
    env: { ...process.env, PORT: String(port), HOST: "127.0.0.1", DATELINE_DATA: CROWD_FOLDER },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(server, "exit");
  stop = async () => {
    server.kill();
    await ended;
  };
  const isServed = () =>
    fetch(`${address}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(isServed, { timeout: 110_000 }).toBe(true);
});
test.afterAll(() => stop());

const rings = async (page: Page) => {
  const drawnRings = await features(page, ["cluster"]);
  return drawnRings.sort((a, b) => weight(b.properties.count) - weight(a.properties.count));
};
/** "96", "1.2K" */
const weight = (count: unknown) => Number.parseFloat(String(count)) * (String(count).endsWith("K") ? 1000 : 1);
const notice = (page: Page) => page.getByText("Too many events to draw one by one");
const degreesAcross = (page: Page) =>
  page.evaluate(() => {
    const bounds = window.datelineMap?.getBounds();
    return bounds ? bounds.getEast() - bounds.getWest() : Number.NaN;
  });

test("where events are too many rings count them, a click on one goes closer, and closest events stand alone", async ({ page }) => {
  test.setTimeout(180_000);
  await open(page, "/?map=-170,-55,175,75");
  await expect(notice(page)).toBeVisible();
  await expect.poll(async () => (await rings(page)).length).toBeGreaterThan(5);
  expect(await features(page, ["handle"])).toEqual([]);
  const { located } = await counts(page);
  const counted = (await rings(page)).reduce((sum, { properties }) => sum + weight(properties.count), 0);
  // Rings say two digits of a thousand, and events with places in two squares are in two rings.
  expect(counted).toBeGreaterThan(located * 0.9);
  expect(counted).toBeLessThan(located * 1.5);

  for (let clicks = 0; clicks < 12 && (await notice(page).isVisible()); clicks++) {
    const [largest] = await rings(page);
    if (!largest) throw new Error("No ring to click on");
    const before = await degreesAcross(page);
    await page.mouse.click(largest.x, largest.y);
    await expect.poll(() => degreesAcross(page), `click ${clicks + 1}`).toBeLessThan(before * 0.8);
    await expect(page).toHaveURL(/map=/);
    await drawn(page);
    await expect.poll(async () => (await features(page, ["cluster", "handle"])).length).toBeGreaterThan(0);
  }
  await expect(notice(page)).toHaveCount(0);
  const shown = await features(page, ["cluster", "handle"]);
  expect(shown.some(({ properties }) => String(properties.event ?? properties.events).startsWith("e"))).toBe(true);
  await expect(page.getByRole("list", { name: "Events on the map" }).getByRole("button").first()).toBeAttached();
});

test("a range with few enough events draws them one by one, and the rings come back without it", async ({ page }) => {
  await open(page, "/?from=2024-03-01&to=2024-03-20");
  await expect(notice(page)).toHaveCount(0);
  const { located } = await counts(page);
  expect(located).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Clear the date range" }).click();
  await expect(notice(page)).toBeVisible();
  await expect.poll(async () => (await rings(page)).filter(({ properties }) => properties.events === "").length).toBeGreaterThan(0);
  await page.goBack();
  await expect(notice(page)).toHaveCount(0);
  await drawn(page);
  expect((await features(page, ["handle", "cluster"])).length).toBeGreaterThan(0);
  await expect(parts(page).sentence).toContainText("located");
});

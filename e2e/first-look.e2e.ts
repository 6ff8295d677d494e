import type { MapAnswer } from "#domain/answer.ts";
import { ask, askCounts, counts, drawn, EVERYTHING, features, open, parts } from "./explorer.ts";
import { expect, test } from "./test.ts";

test("the page says what is asked, what is seen and how many there are", async ({ page, request }) => {
  await open(page, "/");
  const said = await counts(page);
  expect(said).toEqual(await askCounts(request));
  expect(said.all).toBeGreaterThan(5);
  expect(said.located + said.relations + said.unplaceable).toBe(said.all);
  await expect(page).toHaveTitle(/^\d+ events .* · Dateline$/);
});

test("map, timeline and list show the same events", async ({ page, request }) => {
  await open(page, "/");
  const { all } = await counts(page);
  const listed = parts(page).rows.first();
  await expect(listed).toBeVisible();
  await expect(page.getByRole("list", { name: "Events", exact: true }).getByRole("listitem").first()).toHaveAttribute(
    "aria-setsize",
    String(all),
  );
  const { events, relations } = await ask<MapAnswer>(request, "events.map", { filter: EVERYTHING });
  const shown = await features(page, ["handle", "cluster", "arc-mark"]);
  // An event of several places may lie in one ring: it is the events that are counted, not their places.
  const onMap = new Set(shown.flatMap(({ properties }) => String(properties.events ?? properties.event).split(" ")));
  expect([...onMap].sort()).toEqual([...new Set([...events, ...relations].map(({ event }) => event))].sort());
  const { undated } = await counts(page);
  await expect(page.getByRole("list", { name: "Events on the timeline" }).getByRole("button")).toHaveCount(all - undated);
});

test("a click on an event drawn on the map selects it everywhere, with its sentence", async ({ page }) => {
  await open(page, "/?map=20,42,50,60");
  const handles = await features(page, ["handle"]);
  const [handle] = handles.filter(({ x, y }) => handles.every((other) => other.x === x || Math.hypot(other.x - x, other.y - y) > 20));
  if (!handle) throw new Error(`No event stands alone among ${handles.length}`);
  const event = String(handle.properties.event);
  await page.mouse.click(handle.x, handle.y);
  await expect(page).toHaveURL(new RegExp(`[?&]event=${event}(&|$)`));
  const receipt = parts(page).receipt;
  await expect(receipt.getByRole("heading", { level: 2 })).not.toBeEmpty();
  await expect(receipt.locator("blockquote mark").first()).toBeVisible();
  await expect(page.locator(`.mark.is-selected[data-event="${event}"]`).first()).toBeVisible();
  await drawn(page);
  expect((await features(page, ["ring"])).length).toBeGreaterThan(0);
});

test("a click on the timeline and one on the list select just so", async ({ page }) => {
  await open(page, "/");
  const mark = page.locator(".mark .mark-symbol").first();
  const event = await page.locator(".mark").first().getAttribute("data-event");
  await mark.click();
  await expect(page).toHaveURL(new RegExp(`[?&]event=${event}(&|$)`));
  await expect(parts(page).receipt).toBeVisible();
  await page.getByRole("link", { name: "All events", exact: true }).click();
  await expect(page).not.toHaveURL(/event=/);
  const row = parts(page).rows.nth(1);
  const id = (await row.getAttribute("id"))?.replace("event-", "");
  await row.click();
  await expect(page).toHaveURL(new RegExp(`[?&]event=${id}(&|$)`));
});

test("a cluster opens when it is clicked", async ({ page }) => {
  await open(page, "/");
  const [cluster] = await features(page, ["cluster"]);
  if (!cluster) throw new Error("The sample corpus has no cluster at this size, so nothing was tested");
  const isClosed = async () => {
    const shown = await features(page, ["cluster", "fan"]);
    return (
      shown.some(({ layer, lng, lat }) => layer === "cluster" && lng === cluster.lng && lat === cluster.lat) &&
      shown.every(({ layer }) => layer !== "fan")
    );
  };
  expect(await isClosed()).toBe(true);
  await page.mouse.click(cluster.x, cluster.y);
  await expect.poll(isClosed).toBe(false);
});

import type { Facets, FacetValue } from "#domain/answer.ts";
import { ask, askCounts, counts, drawn, EVERYTHING, expectCounts, facetCount, facetValue, features, open, parts } from "./explorer.ts";
import { expect, type Page, test } from "./test.ts";

const FACETS = [
  { facet: "actor", title: "Actor", key: "actor" },
  { facet: "source", title: "Cited source", key: "source" },
  { facet: "outlet", title: "Outlet", key: "outlet" },
  { facet: "region", title: "Region", key: "region" },
  { facet: "kind", title: "Kind", key: "kind" },
  { facet: "hedging", title: "How sure", key: "sure" },
] as const;

/** A value that not everything has, so that choosing it changes something. */
const telling = (values: readonly FacetValue[], all: number) => values.find(({ count }) => count > 0 && count < all) ?? values[0];

for (const { facet, title, key } of FACETS) {
  test(`by ${title.toLowerCase()}: only, then without, with counts that add up`, async ({ page, request }) => {
    const values = (await ask<Facets>(request, "events.facets", { filter: EVERYTHING }))[facet];
    await open(page, "/");
    const before = await counts(page);
    const value = telling(values, before.all);
    if (!value) throw new Error(`No ${facet} in the sample corpus`);
    const shown = facetValue(page, title, value.label);
    expect(await facetCount(shown)).toBe(value.count);

    await shown.only.click();
    await expect(page).toHaveURL(new RegExp(`[?&]${key}=${value.id.replaceAll(".", "\\.")}(&|$)`));
    await expectCounts(page, { ...(await askCounts(request, { [facet]: { only: [value.id], not: [] } })), all: value.count });
    const only = await counts(page);
    expect(only.located + only.relations + only.unplaceable).toBe(only.all);
    await drawn(page);
    const onMap = await features(page, ["handle", "cluster"]);
    expect(onMap.length > 0).toBe(only.located > 0);

    await shown.not.click();
    await expect(page).toHaveURL(new RegExp(`[?&]${key}=-${value.id.replaceAll(".", "\\.")}(&|$)`));
    await expectCounts(page, await askCounts(request, { [facet]: { only: [], not: [value.id] } }));
    if (facet !== "region") expect((await counts(page)).all + only.all).toBe(before.all);

    await page.goBack();
    await expectCounts(page, only);
    await page.goBack();
    await expectCounts(page, before);
  });
}

test("or within a facet, and across facets, and each facet's counts leave its own choice out", async ({ page, request }) => {
  const all = await ask<Facets>(request, "events.facets", { filter: EVERYTHING });
  const [first, second] = all.actor;
  const kind = all.kind[0];
  if (!first || !second || !kind) throw new Error("Too few facet values in the sample corpus");
  await open(page, `/?actor=${first.id},${second.id}`);
  const either = { actor: { only: [first.id, second.id], not: [] } };
  await expectCounts(page, await askCounts(request, either));
  expect(await facetCount(facetValue(page, "Actor", first.label))).toBe(first.count);
  await open(page, `/?actor=${first.id},${second.id}&kind=${kind.id}`);
  await expectCounts(page, await askCounts(request, { ...either, kind: { only: [kind.id], not: [] } }));
});

test("words search headlines and sentences, and whatever FTS would choke on finds its words or nothing", async ({ page, request }) => {
  await open(page, "/");
  const search = page.getByRole("searchbox", { name: "Search in headlines and sentences" });
  await page.keyboard.press("/");
  await expect(search).toBeFocused();
  await search.fill("Korean offic");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=Korean(\+|%20)offic/);
  const found = await askCounts(request, { words: "Korean offic" });
  expect(found.all).toBeGreaterThan(0);
  await expectCounts(page, found);
  for (const hostile of ['"', "NEAR(a b", "a AND", "* OR col:x", "'; drop table events --", "(((", "-x ^y"]) {
    await search.fill(hostile);
    await page.keyboard.press("Enter");
    await expectCounts(page, await askCounts(request, { words: hostile }));
  }
});

test("every filter is a chip in plain words that can be dropped, and one key clears all", async ({ page, request }) => {
  const { actor, kind } = await ask<Facets>(request, "events.facets", { filter: EVERYTHING });
  const [first, second] = actor;
  if (!first || !second || !kind[0]) throw new Error("Too few facet values in the sample corpus");
  await open(page, `/?actor=${first.id},-${second.id}&kind=${kind[0].id}&from=2024-01-01&to=2026-12-31`);
  const chip = (name: string) => parts(page).filters.getByRole("link", { name: `Drop ${name}`, exact: true });
  await expect(chip(`with ${first.label}`)).toBeVisible();
  await expect(chip(`without ${second.label}`)).toBeVisible();
  await expect(chip("from 1 Jan 2024")).toBeVisible();
  await chip(`without ${second.label}`).click();
  await expect(page).toHaveURL(new RegExp(`actor=${first.id}&`));
  await chip("to 31 Dec 2026").click();
  await expect(page).not.toHaveURL(/to=/);
  await page.keyboard.press("c");
  await expect(page).not.toHaveURL(/actor=|kind=|from=/);
  await expectCounts(page, await askCounts(request, {}));
});

test("only what I see: the timeline and all counts follow the map, and stop when it is off", async ({ page }) => {
  await open(page, "/?map=30,45,42,54");
  const before = await counts(page);
  const toggle = parts(page).filters.getByRole("link", { name: /^Only what I see/ });
  const keys = page.getByRole("list", { name: "Events on the timeline" }).getByRole("button");
  await toggle.click();
  await expect(page).toHaveURL(/seen=true/);
  await expect.poll(async () => (await counts(page)).all).toBeLessThan(before.all);
  const here = await counts(page);
  await expect(keys).toHaveCount(here.all - here.undated);

  await panWest(page);
  await expect(async () => {
    const there = await counts(page);
    expect(there.all).not.toBe(here.all);
    expect(await keys.count()).toBe(there.all - there.undated);
  }).toPass({ timeout: 15_000 });

  await toggle.click();
  await expect(page).not.toHaveURL(/seen=/);
  await expectCounts(page, before);
  await panWest(page);
  expect(await counts(page)).toEqual(before);
});

async function panWest(page: Page) {
  const canvas = await parts(page).canvas.boundingBox();
  if (!canvas) throw new Error("No map");
  const middle = { x: canvas.x + canvas.width / 2, y: canvas.y + canvas.height / 2 };
  const before = page.url();
  await page.mouse.move(middle.x - 250, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x + 250, middle.y, { steps: 10 });
  await page.mouse.up();
  // Let go over a button that lies on the map, a drag ends with the next move of the hand.
  await page.mouse.move(middle.x + 250, middle.y + 40);
  await expect.poll(() => page.url()).not.toBe(before);
  await drawn(page);
}

test("a click on a region of the map filters by it", async ({ page }) => {
  await open(page, "/?map=30,49,42,55");
  const spot = await page.evaluate(() => {
    const map = window.datelineMap;
    const canvas = map?.getCanvas().getBoundingClientRect();
    const at = map?.project([40.2, 51.0]);
    return at && canvas ? { x: canvas.left + at.x, y: canvas.top + at.y } : null;
  });
  if (!spot) throw new Error("No map");
  await page.mouse.click(spot.x, spot.y);
  await expect(page).toHaveURL(/region=[A-Z]{2}(\.\w+)?/);
});

test("a facet's names stay text, whatever they hold", async ({ page }) => {
  await open(page, "/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");
  await expect(parts(page).sentence).toContainText("<img src=x onerror=alert(1)>");
  expect(await page.locator("img[src=x]").count()).toBe(0);
});

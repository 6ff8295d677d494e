import { expectNothingSerious } from "./axe.ts";
import { askCounts, counts, drawn, expectCounts, open, parts } from "./explorer.ts";
import { expect, type Page, test } from "./test.ts";

const palette = (page: Page) => page.getByRole("dialog", { name: "Find anything" });
const field = (page: Page) => palette(page).getByRole("combobox");
const options = (page: Page) => palette(page).getByRole("option");

async function find(page: Page, typed: string) {
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(typed);
}

test("the palette shows a place, narrows to a region, and remembers what was used", async ({ page }) => {
  await open(page, "/");
  const { all } = await counts(page);
  await find(page, "kursk");
  const shown = options(page).filter({ hasText: "show on the map" }).first();
  await expect(shown).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(palette(page)).toBeHidden();
  await expect(page).toHaveURL(/[?&]map=/);
  await expectCounts(page, { all });

  await find(page, "kursk oblast");
  await expect(options(page).filter({ hasText: "only events there" })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/[?&]region=RU\.41/);

  await page.keyboard.press("Control+k");
  await expect(palette(page).getByText("Recently used")).toBeVisible();
  await expect(options(page).first()).toContainText("only events there");
  await page.keyboard.type("clear all");
  await expect(options(page).first()).toContainText("Clear all filters");
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/region=/);
});

test("an event is found by its words, nothing found says so, and Escape gives the focus back", async ({ page }) => {
  await open(page, "/");
  await parts(page).rows.first().focus();
  await find(page, "talks");
  const group = palette(page).getByRole("group", { name: "Events" });
  await expect(group.getByRole("option").first()).toBeVisible();
  await field(page).fill("zzqx");
  await expect(palette(page).getByRole("status")).toContainText("Nothing here is called “zzqx”");
  await page.keyboard.press("Escape");
  await expect(palette(page)).toBeHidden();
  await expect(parts(page).rows.first()).toBeFocused();
  await find(page, "talks");
  await group.getByRole("option").first().click();
  await expect(parts(page).receipt).toBeVisible();
});

test("a view is saved, opened, renamed, removed, and comes back", async ({ page }) => {
  await open(page, "/?kind=talks");
  const { all } = await counts(page);
  await find(page, "save this view");
  await page.keyboard.press("Enter");
  const menu = page.getByRole("region", { name: "Saved views" }).filter({ has: page.getByRole("button", { name: "Save", exact: true }) });
  await menu.getByLabel("Name of the present view").fill("All talks");
  await page.keyboard.press("Enter");
  const listed = parts(page).filters.getByRole("link", { name: "All talks" });
  await expect(listed).toBeVisible();
  await page.getByRole("button", { name: "Rename “All talks”" }).click();
  await page.getByRole("textbox", { name: "Rename “All talks”" }).fill("Who talks");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Remove “Who talks”" }).click();
  await expect(parts(page).filters.getByRole("link", { name: "Who talks" })).toBeHidden();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(parts(page).filters.getByRole("link", { name: "Who talks" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("c");
  await expect(page).not.toHaveURL(/kind=/);
  await find(page, "who talks");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/kind=talks/);
  await expectCounts(page, { all });
  await page
    .getByRole("button", { name: "Saved views" })
    .or(page.getByRole("button", { name: "Views" }))
    .click();
  await page.getByRole("button", { name: "Remove “Who talks”" }).click();
  await expect(parts(page).filters.getByRole("link", { name: "Who talks" })).toBeHidden();
});

test("where nothing passes, it says which filter to drop and what there is then", async ({ page, request }) => {
  await open(page, "/?kind=talks&q=zzqx");
  const { all } = await askCounts(request, { kind: { only: ["talks"], not: [] } });
  const drop = parts(page).list.getByRole("link", { name: /events? without .*zzqx/ });
  await expect(drop).toContainText(String(all));
  await drop.click();
  await expectCounts(page, { all });
});

test("with the server gone the last answer stands, says so, and goes on when it is back", async ({ page, watch }) => {
  watch.expect(/Failed to load resource|ERR_FAILED/);
  await open(page, "/");
  const before = await counts(page);
  await page.route("**/api/trpc/**", (route) => route.abort());
  await page.keyboard.press("/");
  await page.keyboard.type("korea");
  await expect(page.getByText("The server does not answer.")).toBeVisible();
  await expect(parts(page).rows.first()).toBeVisible();
  await page.unroute("**/api/trpc/**");
  await expect(page.getByText("The server does not answer.")).toBeHidden();
  expect((await counts(page)).all).toBeLessThanOrEqual(before.all);
});

test("without WebGL the list stands and says what is missing", async ({ page, watch }) => {
  watch.expect(/WebGL|webgl/);
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith("webgl") ? null : Reflect.apply(getContext, this, [kind, ...rest]);
    } as typeof getContext;
  });
  await page.goto("/");
  await expect(page.getByRole("alert").filter({ hasText: "The map could not be drawn" })).toBeVisible();
  await expect(parts(page).rows.first()).toBeVisible();
});

test("high contrast comes by the system's word or by choice, and passes axe", async ({ page }) => {
  await page.emulateMedia({ contrast: "more", reducedMotion: "reduce" });
  await open(page, "/");
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--page").trim());
  expect(await ground()).toBe("#000000");
  await page.getByRole("button", { name: "Colours" }).click();
  await page.getByRole("radio", { name: "Light" }).check();
  expect(await ground()).not.toBe("#000000");
  await page.getByRole("radio", { name: "High contrast" }).check();
  expect(await ground()).toBe("#000000");
  await page.keyboard.press("Escape");
  await expectNothingSerious(page);
  await find(page, "k");
  await expect(options(page).first()).toBeVisible();
  await expectNothingSerious(page);
  await page.goto("/briefing");
  await expectNothingSerious(page);
});

test("at a wall no words are too small, nothing overflows, and a view without controls has none", async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await open(page, "/?scale=wall");
  await parts(page).rows.first().waitFor({ state: "attached" });
  expect(await tooSmall(page, 0.019)).toEqual([]);
  await page.setViewportSize({ width: 3840, height: 2160 });
  await drawn(page);
  expect(await tooSmall(page, 0.019)).toEqual([]);
  for (const [width, height] of [
    [3840, 2160],
    [1920, 1080],
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/?ui=none&kind=talks");
  await drawn(page);
  const controls = page.locator("a, button, input, select, [role=button], [role=slider], [role=separator]");
  await expect(controls.filter({ visible: true })).toHaveCount(0);
});

test("a phone opens a link on its event: the sentence, the map, and the receipt in half the height", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/");
  const id = (await parts(page).rows.first().getAttribute("id"))?.replace("event-", "");
  await page.goto(`/?event=${id}`);
  await expect(parts(page).receipt).toBeVisible();
  await drawn(page);
  await expect(parts(page).line).toBeVisible();
  const sheet = await parts(page).list.boundingBox();
  expect(sheet?.height).toBeGreaterThan(300);
  expect(sheet?.height).toBeLessThanOrEqual(430);
  await page
    .getByRole("button", { name: "Close the events" })
    .or(page.getByRole("button", { name: /^Close/ }))
    .first()
    .click();
  await expect(page.getByRole("navigation", { name: "Sheets" }).getByRole("button", { name: "Event" })).toBeFocused();
});

/** Visible words whose capitals are lower than that share of the screen's height; Plex's are 0.698 em. */
function tooSmall(page: Page, share: number): Promise<string[]> {
  return page.evaluate((least) => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent?.trim() ?? "";
      if (!element || text === "" || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (element.closest(".visually-hidden, title, script, style, noscript, option")) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const { width, height, bottom, right } = range.getBoundingClientRect();
      if (width < 2 || height < 2 || bottom < 0 || right < 0) continue;
      const cap = Number.parseFloat(getComputedStyle(element).fontSize) * 0.698;
      if (cap < least * window.innerHeight) found.add(`${text.slice(0, 30)}: ${Math.round((1000 * cap) / window.innerHeight) / 10} %`);
    }
    return [...found];
  }, share);
}

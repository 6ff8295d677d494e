import { expectNothingSerious } from "./axe.ts";
import { counts, expectCounts, open, parts } from "./explorer.ts";
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

test("actors, sources and events are found by their words; nothing found says so, and Escape gives the focus back", async ({ page }) => {
  await open(page, "/");
  await parts(page).rows.first().focus();
  await find(page, "intelligence service");
  const group = (name: string) => palette(page).getByRole("group", { name });
  await expect(group("Sources").getByRole("option").first()).toBeVisible();
  await field(page).fill("north korea");
  await expect(group("Actors").getByRole("option").first()).toBeVisible();
  await field(page).fill("talks");
  await expect(group("Events").getByRole("option").first()).toBeVisible();
  await field(page).fill("zzqx");
  await expect(palette(page).getByRole("status")).toContainText("Nothing here is called “zzqx”");
  await page.keyboard.press("Escape");
  await expect(palette(page)).toBeHidden();
  await expect(parts(page).rows.first()).toBeFocused();
  await find(page, "talks");
  await group("Events").getByRole("option").first().click();
  await expect(parts(page).receipt).toBeVisible();
});

test("high contrast comes by the system's word or by choice, and passes axe with the palette open", async ({ page }) => {
  await page.emulateMedia({ contrast: "more", reducedMotion: "reduce" });
  await open(page, "/");
  const BLACK = "rgb(0, 0, 0)";
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await ground()).toBe(BLACK);
  await page.getByRole("button", { name: "Colours" }).click();
  await page.getByRole("radio", { name: "Light" }).check();
  expect(await ground()).not.toBe(BLACK);
  await page.getByRole("radio", { name: "High contrast" }).check();
  expect(await ground()).toBe(BLACK);
  await page.keyboard.press("Escape");
  await find(page, "k");
  await expect(options(page).first()).toBeVisible();
  await expectNothingSerious(page);
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

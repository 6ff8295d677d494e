import { expectNothingSerious } from "./axe.ts";
import type { Counts } from "./explorer.ts";
import { counts, expectCounts, open, parts } from "./explorer.ts";
import { expect, type Page, test } from "./test.ts";

for (const colorScheme of ["dark", "light"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("the explorer passes axe, with filters, a range and a playhead", async ({ page }) => {
      await open(page, "/?from=2024-06-01&play=2026-01-01,all");
      await expect(page.getByRole("slider", { name: "Playhead" })).toBeVisible();
      await expectNothingSerious(page);
    });

    test("the receipt passes axe", async ({ page }) => {
      await open(page, "/");
      await parts(page).rows.first().click();
      await expect(parts(page).receipt).toBeVisible();
      await expectNothingSerious(page);
    });

    test("the documents pass axe", async ({ page }) => {
      await page.goto("/documents");
      await expect(page.getByRole("table")).toBeVisible();
      await expectNothingSerious(page);
      await page.getByRole("table").getByRole("link").first().click();
      await expect(page).toHaveURL(/\/documents\/d/);
      await expectNothingSerious(page);
    });

    test("a phone passes axe, with and without its sheets", async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await open(page, "/");
      await expectNothingSerious(page);
      await page.getByRole("navigation", { name: "Sheets" }).getByRole("button", { name: "Filters" }).click();
      await expectNothingSerious(page);
    });
  });
}

/** Tab until something has the focus; the way there is part of what is tested. */
async function tabTo(
  page: Page,
  isThere: (focused: { role: string; name: string; id: string }) => boolean,
  key = "Tab",
): Promise<string[]> {
  const way: string[] = [];
  for (let presses = 0; presses < 250; presses++) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const text = element?.getAttribute("aria-label") ?? element?.textContent ?? "";
      return {
        role: element?.getAttribute("role") ?? element?.tagName.toLowerCase() ?? "",
        name: text.trim().slice(0, 80),
        id: element?.id ?? "",
      };
    });
    way.push(`${focused.role} ${focused.name}`);
    if (isThere(focused)) return way;
  }
  throw new Error(`Not reached by the Tab key:\n${way.join("\n")}`);
}

test("the keyboard alone goes through the whole of it", async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, "/");
  const all: Counts = await counts(page);

  // Search.
  await page.keyboard.press("/");
  await page.keyboard.type("korea");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=korea/);
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/q=/);
  await expectCounts(page, all);

  // A facet.
  await tabTo(page, ({ role, name }) => role === "a" && /\d+ events$/.test(name));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/actor=|kind=|source=|region=|outlet=|sure=/);
  await page.keyboard.press("c");
  await expectCounts(page, all);

  // The map: an event on it.
  await tabTo(page, ({ role, name }) => role === "slider" && name === "Start of the date range");
  await page.keyboard.press("PageUp");
  await expect(page).toHaveURL(/from=/);
  await page.keyboard.press("Delete");
  await expect(page).not.toHaveURL(/from=/);

  // The timeline's own events.
  await tabTo(page, ({ role, name }) => role === "button" && /^(since |until |around )?\d{1,2} [A-Z][a-z]{2} \d{4}.*: /.test(name));
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/event=/);
  await expect(parts(page).receipt).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/event=/);

  // Play and pause.
  await tabTo(page, ({ role, name }) => role === "button" && name === "Play");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Pause" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/play=/);
  await page.keyboard.press("c");
  await expect(page).not.toHaveURL(/play=/);

  // The list.
  await tabTo(page, ({ id }) => id.startsWith("event-"));
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/event=/);
  await page.keyboard.press("j");
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/event=/);

  // The documents.
  await page.keyboard.press("/");
  await tabTo(page, ({ name }) => name === "Documents");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/documents/);
});

test("what has the focus on the timeline is ringed in its lanes", async ({ page }) => {
  await open(page, "/");
  const keys = page.getByRole("list", { name: "Events on the timeline" }).getByRole("button");
  await keys.first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(keys.nth(1)).toBeFocused();
  await expect(page.locator(".mark.is-hovered").first()).toBeVisible();
});

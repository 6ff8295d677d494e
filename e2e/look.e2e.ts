import { drawn, open, parts } from "./explorer.ts";
import { expect, test } from "./test.ts";

const SIZES = [
  { width: 1440, height: 900 },
  { width: 3840, height: 2160 },
  { width: 390, height: 844 },
];

/** Pictures to be looked at by people; nothing compares them. */
for (const { width, height } of SIZES) {
  for (const colorScheme of ["dark", "light"] as const) {
    test(`pictures at ${width}×${height} in ${colorScheme}`, async ({ freshPage }, info) => {
      // Without a graphics card a wall takes a minute for each of its pictures.
      test.setTimeout(width > 2000 ? 240_000 : 120_000);
      const page = await freshPage({ viewport: { width, height }, colorScheme });
      const shoot = async (name: string) => {
        await page.screenshot({ path: info.outputPath(`${name}-${width}x${height}-${colorScheme}.png`) });
      };
      await open(page, "/");
      await expect(page.locator(".mark").first()).toBeVisible();
      await shoot("explorer");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await open(page, "/?map=30,45,42,55&from=2024-06-01");
      await page.locator(".mark .mark-symbol").first().click();
      await expect(parts(page).receipt).toBeVisible();
      await drawn(page);
      await shoot("event");
      await page.goto("/documents");
      await expect(page.getByRole("table")).toBeVisible();
      await shoot("documents");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}

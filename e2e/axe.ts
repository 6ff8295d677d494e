import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { MAP_WORDS } from "../domain/words/map.ts";

/** Nothing that axe calls serious or critical. */
export async function expectNothingSerious(page: Page) {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found: string[] = [];
  for (const { id, help, impact, nodes } of violations) {
    if (impact !== "serious" && impact !== "critical") continue;
    for (const { target, html, failureSummary } of nodes) {
      // Where a mark of a map lies is what it says (WCAG 2.5.8, "essential"); the list is its equal.
      if (id === "target-size" && (await isOnMap(page, String(target[0])))) continue;
      found.push(`${id}: ${help}\n${html}\n${failureSummary}`);
    }
  }
  expect(found).toEqual([]);
}

function isOnMap(page: Page, selector: string): Promise<boolean> {
  const list = Object.values(MAP_WORDS)
    .map(({ symbols }) => `[aria-label="${symbols}"]`)
    .join();
  return page.evaluate(([wanted, lists]) => document.querySelector(wanted ?? "")?.closest(lists ?? "") != null, [selector, list]);
}

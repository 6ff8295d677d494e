import type { APIRequestContext } from "@playwright/test";
import { LOCALES, type Locale } from "../domain/words/locale.ts";
import { expectNothingSerious } from "./axe.ts";
import { ask } from "./explorer.ts";
import { expect, type Page, test } from "./test.ts";

const SAMPLE = "sample-north-koreans";

/** Screens beside the explorer, which has files of its own; a report's address is known once there is one. */
async function screens(request: APIRequestContext): Promise<Record<string, string>> {
  const { documents } = await ask<{ documents: { id: string }[] }>(request, "documents.list", {});
  return {
    "the documents": "/documents",
    "a document": `/documents/${documents[0]?.id}`,
    "the briefings": "/briefing",
    "a briefing's slides": `/briefing/${SAMPLE}`,
    "a slide": `/briefing/${SAMPLE}?slide=posts`,
    "the speaker's window": `/briefing/${SAMPLE}/speaker`,
    "the links": "/links",
    "the report": "/export/report?actor=north-korea",
    "a briefing that is not there": "/briefing/nobody/1",
    "a link that nobody leads": "/follow/AAAAAAAAAAAA",
  };
}

const beside = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

for (const { locale, colorScheme } of [
  { locale: "en", colorScheme: "dark" },
  { locale: "ar", colorScheme: "light" },
] as const) {
  test(`every screen on a phone in ${locale}: axe, and nothing beside the screen`, async ({ freshPage, request }, info) => {
    test.setTimeout(180_000);
    const page = await freshPage({ viewport: { width: 390, height: 844 }, hasTouch: true, locale, colorScheme });
    for (const [name, address] of Object.entries(await screens(request))) {
      await test.step(name, async () => {
        await page.goto(address);
        await expect(page.getByRole("heading", { level: 1 }).first()).toBeAttached();
        await expect(page.locator("html")).toHaveAttribute("dir", locale === "ar" ? "rtl" : "ltr");
        await page.screenshot({ path: info.outputPath(`${name.replaceAll(/\W+/g, "-")}.png`) });
        expect(await beside(page), "pixels beside the screen").toBeLessThanOrEqual(0);
        await expectNothingSerious(page);
      });
    }
  });
}

/** Goes on to the next control and notes in which round it was reached; says what it is where it cannot be seen that it has the focus. Null at the end. */
async function tab(page: Page, round: number): Promise<{ unseen: string | null } | null> {
  await page.keyboard.press("Tab");
  return page.evaluate((now) => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body || element.dataset.reached === now) return null;
    element.dataset.reached = now;
    const { width, height } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const isSeen = width > 0 && height > 0 && outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
    return { unseen: isSeen ? null : element.outerHTML.slice(0, 200) };
  }, String(round));
}

/** Controls that the Tab key should have come to, and did not. */
const missed = (page: Page) =>
  page
    .locator("a[href], button:enabled, input, select, textarea")
    .evaluateAll((all) =>
      all.flatMap((element) =>
        element instanceof HTMLElement && element.tabIndex >= 0 && element.checkVisibility() && !element.dataset.reached
          ? [element.outerHTML.slice(0, 200)]
          : [],
      ),
    );

test("the keyboard alone reaches every control of every screen, and where it is can be seen", async ({ page, request }) => {
  test.setTimeout(180_000);
  for (const [name, address] of Object.entries(await screens(request))) {
    await test.step(name, async () => {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 }).first()).toBeAttached();
      let round = 0;
      // What came only after the Tab key had gone past is reached in the next round.
      await expect(async () => {
        round++;
        const unseen: string[] = [];
        for (let at = await tab(page, round); at !== null; at = await tab(page, round)) if (at.unseen !== null) unseen.push(at.unseen);
        expect(unseen, "a focus that is not seen").toEqual([]);
        expect(await missed(page), "controls that the Tab key does not reach").toEqual([]);
      }).toPass({ timeout: 40_000 });
    });
  }
});

/** What a refusal says, so that none of them is English for who asked in another language. */
test("what is not there says so in the reader's language", async ({ request }) => {
  const said = new Map<Locale, string[]>();
  for (const locale of LOCALES) {
    const headers = { "accept-language": locale };
    const answers = await Promise.all(
      ["/export/events.xlsx", "/export/events.csv?from=someday", "/export/hand-over/nobody.zip", "/?token=nearly"].map((address) =>
        request.get(address, { headers }),
      ),
    );
    expect(answers.map((answer) => answer.status())).toEqual([404, 400, 404, 403]);
    said.set(locale, await Promise.all(answers.map((answer) => answer.text())));
  }
  const [english = []] = said.values();
  for (const [locale, answers] of said) {
    for (const [at, answer] of answers.entries()) {
      expect(answer.trim()).not.toBe("");
      if (locale !== "en") expect(answer, locale).not.toBe(english[at]);
    }
  }
});

import type { Locale } from "../domain/words/locale.ts";
import { expectNothingSerious } from "./axe.ts";
import { drawn } from "./explorer.ts";
import { expect, type Page, test } from "./test.ts";

/** What a browser that speaks the language is shown, some of it from every room. */
const SEEN: Record<Exclude<Locale, "en">, { filters: string; events: string; timeline: string; map: string; documents: string }> = {
  uk: { filters: "Фільтри", events: "Події", timeline: "Стрічка часу", map: "Мапа", documents: "Документ" },
  ko: { filters: "필터", events: "사건", timeline: "연표", map: "지도", documents: "문서" },
  ar: { filters: "المرشحات", events: "الأحداث", timeline: "الخط الزمني", map: "الخريطة", documents: "الوثيقة" },
};

const boxOf = async (page: Page, selector: string) => (await page.locator(selector).first().boundingBox()) ?? { x: 0, width: 0 };
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

async function open(page: Page, address = "/") {
  await page.goto(address);
  await expect(page.locator(".mark").first()).toBeVisible();
  await drawn(page);
}

for (const locale of ["uk", "ko", "ar"] as const) {
  test(`a browser that speaks ${locale} is spoken to in it`, async ({ freshPage }, info) => {
    const page = await freshPage({ viewport: { width: 1440, height: 900 }, locale });
    const { filters, events, timeline, map, documents } = SEEN[locale];
    await open(page);
    await expect(page.locator("html")).toHaveAttribute("dir", locale === "ar" ? "rtl" : "ltr");
    await expect(page.getByRole("complementary", { name: filters, exact: true })).toBeVisible();
    await expect(page.getByRole("complementary", { name: events, exact: true })).toBeVisible();
    await expect(page.getByRole("region", { name: map, exact: true })).toBeVisible();
    await expect(page.getByRole("region", { name: timeline, exact: true })).toBeVisible();
    // The start of time is on the left in every language.
    const [first, last] = await Promise.all([boxOf(page, ".brush-handle.is-from"), boxOf(page, ".brush-handle.is-to")]);
    expect(first.x).toBeLessThan(last.x);
    const [panel, list] = await Promise.all([boxOf(page, "#filters"), boxOf(page, "#events")]);
    expect(panel.x < list.x).toBe(locale !== "ar");
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.screenshot({ path: info.outputPath(`${locale}-explorer.png`) });
    if (locale === "ar") await expectNothingSerious(page);
    await page.locator("#events li a").first().click();
    await expect(page.getByRole("article").locator("blockquote[lang=en][dir=ltr]").first()).toBeVisible();
    await page.screenshot({ path: info.outputPath(`${locale}-event.png`) });
    await page.goto("/documents");
    await expect(page.getByRole("columnheader", { name: documents, exact: true })).toBeVisible();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.screenshot({ path: info.outputPath(`${locale}-documents.png`) });
  });
}

test("a phone in Arabic has its sheets, and nothing beside the screen", async ({ freshPage }, info) => {
  const page = await freshPage({ viewport: { width: 390, height: 844 }, hasTouch: true, locale: "ar" });
  await open(page);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.screenshot({ path: info.outputPath("ar-phone.png") });
  await page.getByRole("button", { name: SEEN.ar.filters, exact: true }).click();
  await expect(page.getByRole("complementary", { name: SEEN.ar.filters })).toBeVisible();
  await page.screenshot({ path: info.outputPath("ar-phone-filters.png") });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

test("a language is chosen, remembered, and says that nobody has read it yet", async ({ freshPage }) => {
  const page = await freshPage({ viewport: { width: 1440, height: 900 } });
  await page.goto("/documents");
  await page.getByRole("button", { name: "Colours and language" }).click();
  await page.getByRole("button", { name: "한국어" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "ko");
  await expect(page.getByRole("columnheader", { name: "문서", exact: true })).toBeVisible();
  await page.getByRole("button", { name: "색과 언어" }).click();
  await expect(page.getByText("원어민이 검토하지 않았습니다")).toBeVisible();
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("columnheader", { name: "Document", exact: true })).toBeVisible();
});

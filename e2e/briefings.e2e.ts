import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { APIRequestContext } from "@playwright/test";
import { unzipSync } from "fflate";
import { extractText, getDocumentProxy } from "unpdf";
import { ask, EVERYTHING, parts } from "./explorer.ts";
import { expect, type Page, test } from "./test.ts";

type Slide = { id: string; headline: string; text: string; notes: string; view: string; seconds: number | null; hidden: boolean };
type Stored = { briefing: { id: string; title: string; revision: number; slides: Slide[] } };

/** A change to the API as any program of ours may send it. */
async function send<T>(request: APIRequestContext, origin: string, path: string, data: unknown): Promise<T> {
  const response = await request.post(`/api/trpc/briefings.${path}`, { data, headers: { origin } });
  expect(response.ok(), `${path}: ${await response.text()}`).toBe(true);
  return ((await response.json()) as { result: { data: T } }).result.data;
}

const slide = (id: string, headline: string): Slide => ({ id, headline, text: "", notes: "", view: "", seconds: null, hidden: false });

/** A briefing of its own for each test, gone afterwards with whatever else was made. */
const withBriefing = test.extend<{
  briefing: { id: string; path: string; stored: () => Promise<Stored["briefing"]>; edit: (change: object) => Promise<void> };
}>({
  briefing: async ({ request, baseURL }, use) => {
    const origin = baseURL ?? "";
    const list = async () => {
      const response = await request.get("/api/trpc/briefings.list");
      return ((await response.json()) as { result: { data: { id: string }[] } }).result.data.map(({ id }) => id);
    };
    const before = await list();
    const slides = [slide("one-one", "First"), slide("two-two", "Second"), slide("three", "Third")];
    const { briefing } = await send<Stored>(request, origin, "create", { title: "Talks in the east", slides });
    const { id } = briefing;
    await use({
      id,
      path: `/briefing/${id}`,
      stored: async () => {
        const response = await request.get(`/api/trpc/briefings.byId?input=${encodeURIComponent(JSON.stringify({ id }))}`);
        return ((await response.json()) as { result: { data: Stored } }).result.data.briefing;
      },
      edit: async (change) => void (await send(request, origin, "change", { id, change })),
    });
    for (const made of await list()) if (!before.includes(made)) await send(request, origin, "remove", { id: made });
  },
});

const rows = (page: Page) => page.getByRole("list", { name: "Slides" }).getByRole("link");
const status = (page: Page, text: string | RegExp) => page.getByRole("status").filter({ hasText: text });

withBriefing(
  "a slide is what the map shows, under the name of what is selected, and is taken again",
  async ({ page, briefing, request }) => {
    await page.addInitScript((id) => localStorage.setItem("dateline-briefing", id), briefing.id);
    test.setTimeout(150_000);
    const found = await ask<{ rows: { id: string; summary: string }[] }>(request, "events.query", {
      filter: { ...EVERYTHING, actor: { only: ["north-korea"], not: [] }, from: "2024-06-01" },
    });
    const [selected] = found.rows;
    await page.goto(`/?actor=north-korea&from=2024-06-01&map=18,22,146,66&event=${selected?.id}`);
    await expect(parts(page).receipt).toContainText(selected?.summary ?? "");
    await page.getByRole("button", { name: "Add slide" }).click();
    const menu = page.getByRole("form", { name: "Add slide" });
    await expect(menu.getByLabel("Headline")).toHaveValue(selected?.summary ?? "");
    await expect(menu.getByRole("combobox", { name: "Briefing" })).toHaveValue(briefing.id);
    await menu.getByLabel("Headline").fill("As seen from above");
    await page.keyboard.press("Enter");
    await expect(status(page, "Added to “Talks in the east” as slide 4.")).toBeVisible();
    const added = (await briefing.stored()).slides.at(-1);
    expect(added?.headline).toBe("As seen from above");
    for (const part of ["actor=north-korea", "from=2024-06-01", `event=${selected?.id}`, "map=18,22,146,66"])
      expect(added?.view).toContain(part);
    expect(added?.view).not.toContain("rev=");

    await page.getByRole("status").getByRole("link", { name: "Edit" }).click();
    // Beside a map that is still drawing, on a machine without a graphics card.
    await expect(page.getByRole("textbox", { name: "Headline" })).toHaveValue("As seen from above", { timeout: 45_000 });
    await expect(page.getByText("Events with North Korea from 1 Jun 2024").last()).toBeVisible();
    await page.getByRole("link", { name: "Change it on the map" }).click();
    await expect(status(page, "Editing the view of slide 4 of “Talks in the east”")).toBeVisible();
    await page.keyboard.press("c");
    await expect(page).not.toHaveURL(/actor=/);
    await page.getByRole("button", { name: "Take this view for slide 4" }).click();
    await expect(page).toHaveURL(new RegExp(`/briefing/${briefing.id}\\?slide=${added?.id}`));
    await expect(page.getByText("Everything, at any time").last()).toBeVisible();
    expect((await briefing.stored()).slides.at(-1)?.view).not.toContain("actor=");
  },
);

withBriefing("the keyboard alone writes, moves, hides, removes, and takes it all back", async ({ page, briefing }) => {
  await page.goto(briefing.path);
  await expect(rows(page)).toHaveText([/First/, /Second/, /Third/]);
  await rows(page).first().focus();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(status(page, "“First” is now slide 2 of 3")).toBeAttached();
  await expect(rows(page)).toHaveText([/Second/, /First/, /Third/]);
  await expect(rows(page).nth(1)).toBeFocused();
  await page.keyboard.press("Alt+End");
  await expect(rows(page)).toHaveText([/Second/, /Third/, /First/]);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/slide=one-one/);
  await expect(page.getByRole("region", { name: "Slide 3" })).toBeVisible();

  await page.getByRole("textbox", { name: "Headline" }).fill("Told first");
  await page.getByRole("textbox", { name: "Speaker notes" }).fill("Say **this** <img src=x onerror=alert(1)> [there](https://example.org)");
  await page.getByRole("textbox", { name: "Seconds" }).fill("0");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "from 1 to 3600" })).toBeVisible();
  await page.getByRole("textbox", { name: "Seconds" }).fill("25");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();
  const preview = page.getByRole("region", { name: "As the speaker sees them" });
  await expect(preview.locator("strong")).toHaveText("this");
  await expect(preview.locator("img")).toHaveCount(0);
  await page.getByRole("button", { name: "Hide" }).click();
  await expect(rows(page).last()).toContainText("hidden");
  expect((await briefing.stored()).slides.at(-1)).toMatchObject({ headline: "Told first", seconds: 25, hidden: true });

  await rows(page).first().focus();
  await page.keyboard.press("Delete");
  await expect(rows(page)).toHaveText([/Third/, /Told first/]);
  await expect(status(page, "“Second” was removed")).toBeAttached();
  await page.keyboard.press("Control+z");
  await expect(rows(page)).toHaveText([/Second/, /Third/, /Told first/]);
  for (const headline of [/Told first/, /Told first/, /Told first/, /First/]) {
    await page.keyboard.press("Control+z");
    await expect(rows(page).last()).toHaveText(headline);
  }
  await page.keyboard.press("Control+Shift+z");
  await expect(rows(page).last()).toHaveText(/Told first/);
});

withBriefing("who is overtaken is told, and keeps every word", async ({ page, briefing, watch }) => {
  watch.expect(/status of 400/);
  await page.goto(`${briefing.path}?slide=one-one`);
  const text = page.getByRole("textbox", { name: "Text" });
  await text.fill("My words");
  await briefing.edit({ type: "edit", id: "one-one", fields: { text: "Theirs" }, before: { text: "" } });
  await page.getByRole("textbox", { name: "Headline" }).focus();
  const told = page.getByRole("alert").filter({ hasText: "Somebody else changed this meanwhile" });
  await expect(told).toContainText("Theirs");
  await expect(text).toHaveValue("My words");
  await rows(page).nth(1).click();
  await expect(page.getByRole("link", { name: "Words on slide 1 are not saved yet" })).toBeVisible();
  await page.getByRole("link", { name: "Words on slide 1 are not saved yet" }).click();
  await expect(text).toHaveValue("My words");
  await told.getByRole("button", { name: "Save mine" }).click();
  await expect.poll(async () => (await briefing.stored()).slides[0]?.text).toBe("My words");
  await expect(told).toHaveCount(0);
});

withBriefing(
  "a briefing goes out as a file and comes back the same; a newer one is refused in words",
  async ({ page, briefing, request, watch }) => {
    watch.expect(/status of 400/);
    await page.goto("/briefing");
    const before = await briefing.stored();
    const exported = await request.get(`/export/briefing/${briefing.id}.json`);
    expect(exported.headers()["content-disposition"]).toContain("Talks%20in%20the%20east.json");
    const text = await exported.text();
    const give = (name: string, content: string) =>
      page.getByLabel("File to import").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });

    await give("newer.json", text.replace('"version": 1', '"version": 9'));
    await expect(status(page, "written by a newer Dateline")).toContainText("newer.json");
    const odd = JSON.parse(text) as { slides: object[] };
    await give(
      "odd.json",
      JSON.stringify({
        ...odd,
        title: "Odd",
        mood: "calm",
        slides: [...odd.slides, { id: "four", headline: "Four", view: "?from=someday" }],
      }),
    );
    await expect(status(page, "“Odd” was imported.")).toContainText("mood");
    await expect(status(page, "“Odd” was imported.")).toContainText("from=someday");

    const dropped = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], "talks.json", { type: "application/json" }));
      return data;
    }, text);
    await page.getByRole("main").dispatchEvent("drop", { dataTransfer: dropped });
    const imported = status(page, "“Talks in the east” was imported.");
    await imported.getByRole("link", { name: "Edit" }).click();
    await expect(rows(page)).toHaveText([/First/, /Second/, /Third/]);
    const copy = new URL(page.url()).pathname.split("/")[2] ?? "";
    expect(copy).not.toBe(briefing.id);
    const again = JSON.parse(await (await request.get(`/export/briefing/${copy}.json`)).text()) as Stored["briefing"];
    expect({ title: again.title, slides: again.slides }).toEqual({ title: before.title, slides: before.slides });

    await page.goto("/briefing");
    const row = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "Odd", exact: true }) });
    await row.getByRole("button", { name: "Remove: Odd" }).click();
    await expect(row.getByRole("button", { name: "Keep" })).toBeFocused();
    await row.getByRole("button", { name: "Remove", exact: true }).click();
    await expect(row).toHaveCount(0);
  },
);

withBriefing(
  "a briefing is handed over as a file; what a file said otherwise is told in the reader's language",
  async ({ page, briefing, freshPage, watch }) => {
    watch.expect(/status of 400/);
    test.setTimeout(180_000);
    await page.goto(briefing.path);
    await page.getByRole("button", { name: "Hand over" }).click();
    const ways = page.getByRole("region", { name: "Hand over" });
    const printing = page.waitForEvent("download", { timeout: 120_000 });
    await ways.getByRole("button", { name: "PDF", exact: true }).click();
    await expect(ways.getByRole("status")).toContainText(/Slide [123] of 3 is drawn/, { timeout: 60_000 });
    const printed = await printing;
    expect(printed.suggestedFilename()).toBe("Talks in the east.pdf");
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(await printed.path())));
    const { text } = await extractText(pdf, { mergePages: false });
    expect(text.map((words) => /First|Second|Third|Sources/.exec(words)?.[0])).toEqual(["First", "Second", "Third", "Sources"]);
    const [download] = await Promise.all([page.waitForEvent("download"), ways.getByRole("button", { name: /zip/ }).click()]);
    expect(download.suggestedFilename()).toBe("Talks in the east.zip");
    await expect(ways.getByRole("status")).toContainText("Talks in the east.zip");
    expect(Object.keys(unzipSync(readFileSync(await download.path())))).toEqual(expect.arrayContaining(["index.html", "viewer.js"]));

    const reader = await freshPage({ locale: "uk" });
    await reader.goto("/briefing");
    const give = (content: object) =>
      reader
        .getByLabel("Файл для імпорту")
        .setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(content)) });
    await give({ format: "dateline-briefing", version: 9, slides: [] });
    await expect(status(reader, "новішою версією Dateline")).toContainText("Оновіть Dateline");
    await give({ format: "dateline-briefing", version: 1, title: "Інше", slides: [{ id: "one-one", view: "?from=someday" }, 3] });
    await expect(status(reader, "«Інше» імпортовано.")).toContainText("Слайд 1: «from=someday»");
    await expect(status(reader, "«Інше» імпортовано.")).toContainText("Слайд 2 не вдалося прочитати");
  },
);

withBriefing("a newcomer is one click from the sample; both pages pass axe", async ({ page, briefing, request, baseURL }) => {
  await send(request, baseURL ?? "", "remove", { id: briefing.id });
  await page.goto("/");
  await expect(page.getByRole("banner").getByRole("link", { name: "Present" })).toHaveAttribute("href", "/briefing/sample-north-koreans/1");
  for (const address of ["/briefing", "/briefing/sample-north-koreans?slide=posts"]) {
    await page.goto(address);
    await expect(page.getByRole("link", { name: "Present" }).first()).toBeVisible();
    for (const colorScheme of ["dark", "light"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        `${address} in ${colorScheme}`,
      ).toEqual([]);
    }
  }
});

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { DocumentPage } from "#domain/answer.ts";
import { DATA_FOLDER, RUNNING } from "./data.ts";
import { ask, counts, drawn, expectCounts, features, open, parts } from "./explorer.ts";
import { expect, type Page, test } from "./test.ts";

test.skip(RUNNING !== undefined && !process.env.DATELINE_DATA, "whose data folder is not known");

const DATELINE_DATA = RUNNING ? process.env.DATELINE_DATA : DATA_FOLDER;
const REPORTS = ["Sumy on 4 March 2025", "Poltava on 5 March 2025", "Lviv on 6 March 2025"].map(
  (where) => `A drone strike killed four soldiers in ${where}, Ukraine's Defence Ministry said.`,
);

/** As another process would, while the server runs. */
async function cli(command: string, named: string, text?: string): Promise<void> {
  const running = promisify(execFile)(process.execPath, ["--import", "tsx", "server/cli.ts", command, named], {
    env: { ...process.env, DATELINE_DATA, INIT_CWD: process.cwd() },
  });
  running.child.stdin?.end(text);
  await running;
}

const reported = (index: number) => cli("ingest", "-", REPORTS[index]);
const notice = (page: Page, text: RegExp) => page.getByRole("status").filter({ hasText: text });
const CHANGED = /^New: 1 event added or changed/;

/** Questions of the page for what it shows, from here on. */
function watchQuestions(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (/\/api\/trpc\/[^?]*explore/.test(request.url())) asked.push(request.url());
  });
  return asked;
}

// Each report is a process of its own, and a busy machine takes seconds for each.
test.slow();

test.afterEach(async ({ request, baseURL }) => {
  const { documents } = await ask<DocumentPage>(request, "documents.list", {});
  for (const { id } of documents.filter(({ sample }) => !sample && !RUNNING)) {
    const response = await request.post("/api/trpc/documents.remove", { data: { id }, headers: { origin: baseURL ?? "" } });
    expect(response.ok()).toBe(true);
  }
});

test("an open page says that there is more, and shows it when it is asked to", async ({ page, request }) => {
  await open(page, "/");
  const before = await counts(page);
  const asked = watchQuestions(page);
  await reported(0);
  const said = notice(page, CHANGED);
  await expect(said).toBeVisible();
  expect(await counts(page), "nothing moves by itself").toEqual(before);
  expect(asked).toEqual([]);

  await said.getByRole("button", { name: "Show" }).click();
  await expectCounts(page, { all: before.all + 1, located: before.located + 1 });
  await expect(said).toBeHidden();
  expect(asked.length).toBe(1);
  const { documents } = await ask<DocumentPage>(request, "documents.list", {});
  await cli("remove", documents[0]?.id ?? "");
  await expect(notice(page, /^Documents were added or removed/)).toBeVisible();
  expect(await counts(page)).toMatchObject({ all: before.all + 1 });
});

test("a change of the filter shows all as it is then, and going back does not bring back what was", async ({ page }) => {
  await open(page, "/");
  const { all } = await counts(page);
  await reported(0);
  await expect(notice(page, CHANGED)).toBeVisible();
  await parts(page)
    .filters.getByRole("link", { name: /^Ukraine ?[\d,]+ events/ })
    .first()
    .click();
  await expect(page).toHaveURL(/=ukraine|=UA/);
  await expect(notice(page, CHANGED)).toBeHidden();
  await page.goBack();
  await expectCounts(page, { all: all + 1 });
  await expect(notice(page, CHANGED)).toBeHidden();
});

test("a page that follows shows each report as it comes", async ({ page }) => {
  await open(page, "/");
  const { all, located } = await counts(page);
  await reported(0);
  await notice(page, CHANGED).getByRole("button", { name: "Follow" }).click();
  await expectCounts(page, { all: all + 1 });
  await reported(1);
  await expectCounts(page, { all: all + 2, located: located + 2 });
  await drawn(page);
  await expect.poll(async () => (await features(page, ["handle", "cluster"])).length).toBeGreaterThan(0);
  await notice(page, /^Following/)
    .getByRole("button", { name: "Stop" })
    .click();
  await reported(2);
  await expect(notice(page, CHANGED)).toBeVisible();
  await expectCounts(page, { all: all + 2 });
});

test("a page that has been cut off hears of what it missed", async ({ page, context, watch }) => {
  watch.expect(/ERR_INTERNET_DISCONNECTED/);
  await open(page, "/");
  await context.setOffline(true);
  await reported(0);
  await context.setOffline(false);
  await expect(notice(page, CHANGED)).toBeVisible();
});

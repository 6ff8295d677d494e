import type { APIRequestContext, BrowserContext } from "@playwright/test";
import jsQR from "jsqr";
import { RUNNING } from "./data.ts";
import { drawn } from "./explorer.ts";
import { storeDeck, writeDeck } from "./presenting-deck.ts";
import { ROOM_URL, RoomServer, TOKEN } from "./room-server.ts";
import { expect, type Page, test } from "./test.ts";

test.skip(RUNNING !== undefined && !process.env.DATELINE_DATA, "whose data folder is not known");
test.use({ baseURL: ROOM_URL });

const server = new RoomServer();
test.beforeAll(() => server.start());
test.afterAll(() => server.kill());

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const headline = (page: Page) => page.getByRole("heading", { level: 1 });
const LOST =
  /ERR_CONNECTION|ERR_INTERNET_DISCONNECTED|ERR_NETWORK|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE|Failed to load resource|Failed to fetch/;

/** Changes need the presenter's cookie; so does this one. */
async function makeDeck(request: APIRequestContext) {
  await request.get(`/?token=${TOKEN}`);
  const deck = (await writeDeck(request)).filter(({ hidden }) => !hidden).slice(0, 8);
  return { deck, id: await storeDeck(request, ROOM_URL, deck) };
}

/** Opens a briefing as its presenter and the audience's link; gives the link's address. */
async function invite(page: Page, id: string): Promise<string> {
  await page.goto(`/briefing/${id}/1?token=${TOKEN}`);
  await expect(page.getByRole("button", { name: /^Audience link/ })).toBeVisible();
  await page.keyboard.press("l");
  const sheet = page.getByRole("dialog", { name: "Follow along" });
  const said = sheet.getByText(/^http.*\/follow\/[\w-]{12}$/);
  await expect(async () => expect(await readCode(page)).toBe(await said.textContent())).toPass();
  const address = (await said.textContent()) ?? "";
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  return `/follow/${address.split("/").at(-1) ?? ""}`;
}

/** Pixels across the picture of a code. */
const SIDE = 320;

/** What a phone's camera would read. */
async function readCode(page: Page): Promise<string | undefined> {
  const pixels = await page
    .getByRole("dialog")
    .locator("svg[role=img]")
    .evaluate(async (svg, side) => {
      const picture = new Image();
      picture.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
      await picture.decode();
      const canvas = new OffscreenCanvas(side, side);
      const context = canvas.getContext("2d");
      context?.drawImage(picture, 0, 0, side, side);
      const { data } = context?.getImageData(0, 0, side, side) ?? { data: [] };
      return [...data]
        .filter((_, at) => at % 4 === 0)
        .map((red) => (red > 127 ? "1" : "0"))
        .join("");
    }, SIDE);
  return jsQR(Uint8ClampedArray.from([...pixels].flatMap((light) => (light === "1" ? [255, 255, 255, 255] : [0, 0, 0, 255]))), SIDE, SIDE)
    ?.data;
}

test("two phones follow each step, one strays and returns, and all come back after the server was restarted", async ({
  page,
  freshPage,
  request,
  watch,
}) => {
  test.slow();
  watch.expect(LOST);
  const { deck, id } = await makeDeck(request);
  const link = await invite(page, id);
  const [one, two] = [await freshPage(PHONE), await freshPage(PHONE)];
  for (const phone of [one, two]) {
    await phone.goto(link);
    await expect(headline(phone)).toHaveText(deck[0]?.headline ?? "");
  }
  await expect(page.getByRole("button", { name: /2 pages follow/ })).toBeVisible();

  await page.keyboard.press("ArrowRight");
  for (const phone of [one, two]) await expect(headline(phone)).toHaveText(deck[1]?.headline ?? "");

  await page.keyboard.press("b");
  await expect(one.getByText("The presenter has blanked the screen.")).toBeVisible();
  await page.keyboard.press("b");
  await expect(one.getByText("The presenter has blanked the screen.")).toBeHidden();

  await test.step("one strays", async () => {
    await drawn(one);
    const explore = one.getByRole("link", { name: "Explore this view" });
    const before = await explore.getAttribute("href");
    await one.mouse.move(200, 150);
    await one.mouse.down();
    await one.mouse.move(120, 190, { steps: 6 });
    await one.mouse.up();
    const back = one.getByRole("button", { name: "Back to the presenter" });
    await expect(back).toBeVisible();
    await expect(explore).toHaveAttribute("href", /^\/\?.*map=/);
    expect(await explore.getAttribute("href"), "what is looked at").not.toBe(before);
    await page.keyboard.press("ArrowRight");
    await expect(headline(two)).toHaveText(deck[2]?.headline ?? "");
    await expect(one.getByText("The presenter is on slide 3.")).toBeVisible();
    await expect(headline(one)).toHaveText(deck[1]?.headline ?? "");
    await back.click();
    await expect(headline(one)).toHaveText(deck[2]?.headline ?? "");
    await expect(back).toBeHidden();
    await drawn(one);
  });

  await test.step("the server is killed, the presenter goes on, and everybody catches up", async () => {
    await server.kill();
    await page.keyboard.press("ArrowRight");
    await expect(headline(page)).toHaveText(deck[3]?.headline ?? "");
    await expect(headline(two)).toHaveText(deck[2]?.headline ?? "");
    await server.start();
    for (const phone of [one, two]) await expect(headline(phone)).toHaveText(deck[3]?.headline ?? "");
    await expect(page).toHaveURL(new RegExp(`/${deck[3]?.id}`));
    await page.keyboard.press("ArrowRight");
    for (const phone of [one, two]) await expect(headline(phone)).toHaveText(deck[4]?.headline ?? "");
  });

  await test.step("a phone without a network catches up", async () => {
    await two.context().setOffline(true);
    await page.keyboard.press("ArrowRight");
    await expect(headline(one)).toHaveText(deck[5]?.headline ?? "");
    await two.context().setOffline(false);
    await expect(headline(two)).toHaveText(deck[5]?.headline ?? "");
  });

  await page.keyboard.press("l");
  await page.getByRole("button", { name: "Close the link" }).click();
  await expect(one.getByText("The presenter has closed this link.")).toBeVisible();
});

test("a second presenter is told, may look or take over, and the first is told in turn", async ({ page, freshPage, request }) => {
  test.slow();
  const { deck, id } = await makeDeck(request);
  const link = await invite(page, id);
  const other = await freshPage({});
  await other.goto(`/briefing/${id}/${deck[2]?.id}?token=${TOKEN}`);
  const told = other.getByRole("alert").filter({ hasText: "Another window presents this briefing" });
  await expect(told).toBeVisible();
  await told.getByRole("button", { name: "Only look" }).click();
  await other.keyboard.press("ArrowRight");
  await expect(headline(other)).toHaveText(deck[3]?.headline ?? "");
  const phone = await freshPage(PHONE);
  await phone.goto(link);
  await expect(headline(phone)).toHaveText(deck[0]?.headline ?? "");

  await other.keyboard.press("l");
  await told.getByRole("button", { name: "Take over" }).click();
  await expect(headline(phone)).toHaveText(deck[3]?.headline ?? "");
  const lost = page.getByRole("alert").filter({ hasText: "Another window has taken over" });
  await expect(lost).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(headline(page)).toHaveText(deck[1]?.headline ?? "");
  await expect(headline(phone)).toHaveText(deck[3]?.headline ?? "");
  await lost.getByRole("button", { name: "Take it back" }).click();
  await expect(headline(phone)).toHaveText(deck[1]?.headline ?? "");

  await page.reload();
  await expect(page.getByRole("button", { name: /1 page follows/ }), "a reload goes on leading").toBeVisible();
});

test("beyond loopback the room is for reading, and the presenter's link lets in", async ({ freshPage, request, watch }) => {
  watch.expect(/403|404/);
  const { deck, id } = await makeDeck(request);
  const guest = await freshPage({});
  await guest.goto(`/briefing/${id}/1`);
  await expect(headline(guest)).toHaveText(deck[0]?.headline ?? "");
  await expect(guest.getByRole("button", { name: /^Audience link/ })).toHaveCount(0);
  await guest.keyboard.press("l");
  await expect(guest.getByRole("dialog")).toHaveCount(0);
  await guest.goto(`/briefing/${id}`);
  await guest.getByRole("button", { name: "Hand over" }).click();
  await expect(guest.getByRole("link", { name: "PDF, by your own browser" })).toHaveAttribute("href", `/export/slides/${id}`);
  await guest.goto("/documents");
  await expect(guest.getByRole("columnheader").last()).toHaveText("Sources");
  await guest.goto(`/briefing/${id}/1`);
  expect(await guest.content(), "what is for the speaker").not.toContain("who** reported");

  const asked = (context: BrowserContext, path: string, data: object) =>
    context.request.post(path, { data, headers: { origin: ROOM_URL } });
  const step = { briefing: id, window: "a-guest", slide: "opening-slide", blank: false, how: "open" };
  for (const [path, data] of [
    ["/api/trpc/follow.lead", step],
    ["/api/trpc/documents.add", { text: "On 1 May 2025, shelling hit Sumy.", hints: {} }],
    ["/api/trpc/briefings.create", { title: "Mine", slides: [] }],
  ] as const) {
    expect((await asked(guest.context(), path, data)).status(), path).toBe(403);
  }
  expect((await guest.goto("/?token=nearly"))?.status()).toBe(403);
  expect((await guest.goto("/follow/AAAAAAAAAAAA"))?.status()).toBe(200);
  await expect(guest.getByRole("heading", { name: "There is nothing to follow here" })).toBeVisible();
  await guest.goto(`/?token=${TOKEN}`);
  expect(guest.url()).not.toContain(TOKEN);
  expect((await asked(guest.context(), "/api/trpc/follow.lead", step)).status()).toBe(200);
});

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { type Browser, chromium } from "@playwright/test";
import { RUNNING } from "./data.ts";
import { storeDeck, writeDeck } from "./presenting-deck.ts";
import { ROOM_URL, RoomServer, TOKEN } from "./room-server.ts";
import { expect, type Page, test } from "./test.ts";

test.skip(RUNNING !== undefined && !process.env.DATELINE_DATA, "whose data folder is not known");
test.use({ baseURL: ROOM_URL });

const server = new RoomServer();
test.beforeAll(() => server.start());
test.afterAll(() => server.kill());

/** The supervisor as `npm run kiosk` starts it, with a browser that a test can look into. */
class Kiosk {
  said = "";
  private readonly child: ChildProcess;
  readonly ended: Promise<number | null>;

  constructor(
    url: string,
    private readonly port: number,
  ) {
    const flags = ["--headless=new", "--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--window-size=1280,720"];
    this.child = spawn(process.execPath, ["server/setup/kiosk.mjs", url, ...flags, `--remote-debugging-port=${port}`], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    this.child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      this.said += text;
    });
    this.ended = once(this.child, "exit").then(([code]) => code as number | null);
  }

  /** The page that it shows, of the browser that has the process number. */
  async page(): Promise<{ browser: Browser; page: Page; process: number }> {
    const before = this.said.lastIndexOf("Bringing it back");
    await expect.poll(() => this.said.lastIndexOf("Showing "), { timeout: 20_000 }).toBeGreaterThan(before);
    const shown = [...this.said.matchAll(/\(process (\d+)\)/g)].at(-1)?.[1];
    let browser: Browser | null = null;
    await expect(async () => {
      browser = await chromium.connectOverCDP(`http://127.0.0.1:${this.port}`, { timeout: 2000 });
      expect(browser.contexts()[0]?.pages()[0]?.url()).toContain("/briefing/");
    }).toPass({ timeout: 20_000 });
    const page = (browser as Browser | null)?.contexts()[0]?.pages()[0];
    if (!browser || !page) throw new Error("The kiosk shows no page.");
    return { browser, page, process: Number(shown) };
  }

  stop() {
    this.child.kill("SIGTERM");
  }
}

const isAlive = (number: number) => {
  try {
    return process.kill(number, 0);
  } catch {
    return false;
  }
};

test("a kiosk brings a killed browser back on its slide, and stays on it when the server is restarted", async ({ request }) => {
  test.setTimeout(240_000);
  await request.get(`/?token=${TOKEN}`);
  const deck = (await writeDeck(request)).filter(({ hidden }) => !hidden).slice(0, 6);
  const id = await storeDeck(request, ROOM_URL, deck);
  const headlineOf = (at: number) => deck[at]?.headline ?? "";
  const headline = (page: Page) => page.getByRole("heading", { level: 1 });
  // Keys are heard once the whole briefing is in the page.
  const loaded = (page: Page) => expect(page.locator('[data-loaded="all"]')).toBeAttached({ timeout: 40_000 });
  const kiosk = new Kiosk(`${ROOM_URL}/briefing/${id}/1?token=${TOKEN}`, await freePort());
  try {
    const first = await kiosk.page();
    await expect(headline(first.page)).toHaveText(headlineOf(0));
    await loaded(first.page);
    for (const at of [1, 2]) {
      await first.page.keyboard.press("ArrowRight");
      await expect(headline(first.page)).toHaveText(headlineOf(at));
    }
    // It is asked twice a second where it is.
    await first.page.waitForTimeout(1500);
    process.kill(first.process, "SIGKILL");

    await expect.poll(() => kiosk.said).toContain("Bringing it back");
    const second = await kiosk.page();
    expect(second.process).not.toBe(first.process);
    await expect(headline(second.page)).toHaveText(headlineOf(2));
    await loaded(second.page);

    await server.kill();
    await second.page.keyboard.press("ArrowRight");
    await expect(headline(second.page), "without a server").toHaveText(headlineOf(3));
    await server.start();
    await expect(headline(second.page)).toHaveText(headlineOf(3));
    await second.page.keyboard.press("ArrowRight");
    await expect(headline(second.page)).toHaveText(headlineOf(4));

    await test.step("both at once: it waits for the server", async () => {
      await second.page.waitForTimeout(1500);
      await server.kill();
      process.kill(second.process, "SIGKILL");
      await expect.poll(() => kiosk.said).toContain(`Waiting for ${ROOM_URL}`);
      await server.start();
      const third = await kiosk.page();
      await expect(headline(third.page)).toHaveText(headlineOf(4));
      expect(kiosk.said, "a token is not for a log").not.toContain(TOKEN);
      kiosk.stop();
      expect(await kiosk.ended).toBe(0);
      expect(isAlive(third.process)).toBe(false);
    });
  } finally {
    kiosk.stop();
    await kiosk.ended;
  }
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("There is no port.");
  return address.port;
}

import type { Browser, Page } from "@playwright/test";
import { Watch } from "./watch.ts";

/** The peer's page at one number of events. `moves`: main-thread milliseconds a move of the range. */
export type Peer = { firstView: number; move: number; elapsed: number; heap: number; withTimeline: boolean } | { missing: string };

declare global {
  interface Window {
    isReady?: boolean;
  }
}

const READY_MS = 240_000;
const MOVES = 8;

export async function measurePeer(browser: Browser, url: string, days: [number, number], withTimeline: boolean): Promise<Peer> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const watch = await Watch.on(page);
    const begun = performance.now();
    await page.goto(url + (withTimeline ? "/?timeline" : "/"), { waitUntil: "commit" });
    await page.waitForFunction(() => window.isReady, undefined, { timeout: READY_MS });
    const firstView = performance.now() - begun;
    await move(page, days, 1);
    const before = await watch.mainThread();
    const started = performance.now();
    await move(page, days, MOVES);
    const elapsed = (performance.now() - started) / MOVES;
    return { firstView, move: ((await watch.mainThread()) - before) / MOVES, elapsed, heap: await watch.heap(), withTimeline };
  } catch (error) {
    return { missing: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error) };
  } finally {
    await context.close();
  }
}

/** The range that our own brush is dragged over, in fewer steps: it grows to two fifths of the time. */
function move(page: Page, [first, last]: [number, number], moves: number): Promise<void> {
  return page.evaluate(
    async ({ first, last, moves }) => {
      const { moveTo } = window as unknown as { moveTo(from: number, to: number): Promise<void> };
      const from = Math.round(first + (last - first) * 0.25);
      for (let i = 1; i <= moves; i++) await moveTo(from, Math.round(from + (last - first) * 0.4 * (i / moves)));
    },
    { first, last, moves },
  );
}

import type { Browser } from "@playwright/test";
import { changeFilter, drag, letGo, repaint, rest, travel, untilSeen } from "./gestures.ts";
import { Watch, type Work } from "./watch.ts";
import { type Answered, askWhole } from "./whole-answers.ts";

/** The page at one number of events; milliseconds and bytes. `questions`: asked of the server while the brush was dragged. */
export type Ours = {
  firstView: number;
  bare: Work;
  drag: Work & { moves: number; questions: number };
  filters: number[];
  pans: number[];
  zooms: number[];
  heap: number;
  answers: Answered[];
};

const VIEWPORT = { width: 1440, height: 900 };
/** A map that is almost all of the world: the most squares that any view has. */
const ADDRESS = "/?map=-170,-55,175,75";

/** Values turned on and off. */
const FILTERS = 10;

export async function measureOurs(browser: Browser, url: string, moves: number): Promise<Ours> {
  const context = await browser.newContext({ viewport: VIEWPORT, colorScheme: "dark", reducedMotion: "reduce" });
  try {
    const page = await context.newPage();
    const watch = await Watch.on(page);
    const begun = performance.now();
    await page.goto(url + ADDRESS, { waitUntil: "commit" });
    await untilSeen(page);
    const firstView = performance.now() - begun;
    await page.waitForTimeout(2000);
    await drag(page, 10, 0.5);
    await letGo(page);

    const bare = await watch.measure(() => repaint(page, moves));
    const before = watch.questions;
    watch.during = "brush";
    const dragged = await watch.measure(() => drag(page, moves, 0.65));
    const questions = watch.questions - before;
    await rest(page);
    watch.during = null;
    await letGo(page);
    watch.during = "filter";
    const filters = await changeFilter(page, FILTERS);
    watch.during = "pan";
    const { pans, zooms } = await travel(page);
    return {
      firstView,
      bare,
      drag: { ...dragged, moves, questions },
      filters,
      pans,
      zooms,
      heap: await watch.heap(),
      answers: await askWhole(url, watch.received),
    };
  } finally {
    await context.close();
  }
}

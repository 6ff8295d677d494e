import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "@playwright/test";
import { openDatabase } from "#db/open.ts";
import { createBriefing } from "#server/briefings/store.ts";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { seed } from "../seeds/seed.ts";
import { openChromium } from "./browser/chromium.ts";
import { serveApp } from "./browser/serve-app.ts";
import { percentile } from "./statistics.ts";

/*
 * npx tsx bench/briefing.ts, and what bench/README.md says of it: how soon after the key a slide is painted, over twelve slides.
 */

/** Places of the sample corpus and far away from it, so that the camera has a way to go. */
const VIEWS = [
  "?map=10,20,145,65",
  "?map=30,46.5,42,55.5&time=2024-09-01,2024-12-31",
  "?map=120,33,132,43&time=2025-10-01,2025-12-31",
  "?kind=ASSAULT&map=30,46.5,42,55.5",
  "?from=2024-01-01&to=2024-12-31&map=10,20,145,65",
  "?mentions=false&relations=false&map=20,40,60,60",
];
const SLIDES = 12;

type Measured = { motion: string; steps: number; painted: number[]; settled: number[] };

declare global {
  interface Window {
    slideBench: { painted: number[] };
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rounds: { type: "string", default: "5" }, json: { type: "boolean", default: false } } });
  const rounds = Math.max(1, Math.min(100, Number(values.rounds) || 5));
  const folder = mkdtempSync(join(tmpdir(), "dateline-briefing-"));
  const id = await store(folder);
  const served = await serveApp(folder);
  const browser = await openChromium();
  try {
    const measured: Measured[] = [];
    for (const motion of ["no-preference", "reduce"] as const) {
      const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, colorScheme: "dark", reducedMotion: motion });
      measured.push({ motion, ...(await measure(page, `${served.url}/briefing/${id}/1`, rounds)) });
      await page.close();
    }
    if (values.json) process.stdout.write(`${JSON.stringify(measured)}\n`);
    else process.stdout.write(`${toTable(measured)}\n`);
  } finally {
    await browser.close();
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The sample corpus and a briefing of twelve slides on it. */
async function store(folder: string): Promise<string> {
  const database = openDatabase(folder);
  try {
    await seed(database, openGazetteer(), "seeds/documents");
    const slides = Array.from({ length: SLIDES }, (_, at) => ({
      id: `slide-${at + 1}`,
      headline: `Slide ${at + 1}: where the camera goes, how far back one sees, and what passes`,
      text: "A line of words under the headline, as long as they usually are.",
      notes: "",
      view: VIEWS[at % VIEWS.length] ?? "",
      seconds: null,
      hidden: false,
    }));
    return createBriefing(database, { id: "", title: "Twelve slides", slides }).id;
  } finally {
    database.close();
  }
}

async function measure(page: Page, address: string, rounds: number): Promise<Omit<Measured, "motion">> {
  await page.goto(address);
  await page.locator('[data-loaded="all"]').waitFor({ state: "attached", timeout: 120_000 });
  await rest(page);
  // What our loader of TypeScript puts around functions that have a name is not there in the page.
  await page.evaluate("globalThis.__name = (named) => named");
  await page.evaluate(watchPaints);
  const settled: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const key of [...Array<string>(SLIDES - 1).fill("ArrowRight"), "Home"]) {
      const begun = performance.now();
      await page.keyboard.press(key);
      await rest(page);
      settled.push(performance.now() - begun);
      await page.waitForFunction((steps) => window.slideBench.painted.length >= steps, settled.length);
    }
  }
  const painted = await page.evaluate(() => window.slideBench.painted);
  return { steps: settled.length, painted, settled };
}

/** Until the camera stands still and all is drawn. */
async function rest(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    // The map that the page leaves for tests to look at.
    const map = (window as unknown as { datelineMap?: { loaded(): boolean; isMoving(): boolean; areTilesLoaded(): boolean } }).datelineMap;
    return map?.loaded() && map.areTilesLoaded() && !map.isMoving();
  });
}

/**
 * From the time that the key's event bears until the slide is on the screen: its headline stands, the map has painted a frame with all that the slide
 * marks on it, and the second frame after that one has begun, which the browser holds until the one before is through.
 */
function watchPaints(): void {
  type Map = { on(what: "render", listener: () => void): { unsubscribe(): void }; isSourceLoaded(source: string): boolean };
  const map = (window as unknown as { datelineMap: Map }).datelineMap;
  const marks = ["handles", "circles", "arcs", "arc-marks", "mentions", "rings"];
  window.slideBench = { painted: [] };
  const words = () => document.querySelector("h1")?.textContent;
  window.addEventListener(
    "keydown",
    ({ timeStamp }) => {
      const before = words();
      const painting = map.on("render", () => {
        if (words() === before || !marks.every((source) => map.isSourceLoaded(source))) return;
        painting.unsubscribe();
        requestAnimationFrame(() => requestAnimationFrame(() => window.slideBench.painted.push(performance.now() - timeStamp)));
      });
    },
    { capture: true },
  );
}

function toTable(measured: readonly Measured[]): string {
  const ms = (values: readonly number[]) => `${Math.round(percentile(values, 0.5))} ms, ${Math.round(percentile(values, 0.95))} ms`;
  const rows = measured.map(({ motion, steps, painted, settled }) => [
    motion === "reduce" ? "at once (reduced motion)" : "800 ms",
    String(steps),
    ms(painted),
    ms(settled),
  ]);
  const lines = [["camera", "steps", "painted: p50, p95", "all at rest: p50, p95"], ["---", "---:", "---:", "---:"], ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

await main();

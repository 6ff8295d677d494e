import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "@playwright/test";
import { openDatabase } from "#db/open.ts";
import { UserError } from "#domain/user-error.ts";
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

type Measured = { motion: string; steps: number; pictures: number; painted: number[]; settled: number[] };

declare global {
  interface Window {
    /** By the time of the key; `picture`: the one by which the last step was painted; null where the map itself painted it. */
    slideBench: { painted: Map<number, number>; presented: Map<number, number>; picture: HTMLElement | null };
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
  await page.locator('[data-loaded="all"][data-pictures="all"]').waitFor({ state: "attached", timeout: 120_000 });
  await rest(page);
  // What our loader of TypeScript puts around functions that have a name is not there in the page.
  await page.evaluate("globalThis.__name = (named) => named");
  await page.evaluate(watchPaints);
  const settled: number[] = [];
  let pictures = 0;
  for (let round = 0; round < rounds; round++) {
    for (const key of [...Array<string>(SLIDES - 1).fill("ArrowRight"), "Home"]) {
      const begun = performance.now();
      await page.keyboard.press(key);
      await rest(page);
      settled.push(performance.now() - begun);
      await page.waitForFunction((steps) => window.slideBench.painted.size >= steps, settled.length);
      const differs = await page.evaluate(comparePicture);
      if (differs !== null) pictures += 1;
      if (differs) throw new UserError("The picture was not what the map then showed", key, differs);
    }
  }
  const painted = await page.evaluate(() => {
    const { painted: frames, presented } = window.slideBench;
    return [...frames].map(([key, after]) => Math.max(after, presented.get(key) ?? 0));
  });
  return { steps: settled.length, pictures, painted, settled };
}

/** Until the camera stands still, and the map itself shows all of the slide. */
async function rest(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    if (document.querySelector("main[data-waiting]")) return false;
    // The map that the page leaves for tests to look at.
    const map = (window as unknown as { datelineMap?: { loaded(): boolean; isMoving(): boolean; areTilesLoaded(): boolean } }).datelineMap;
    return map?.loaded() && map.areTilesLoaded() && !map.isMoving();
  });
}

/**
 * From the time that the key's event bears until the slide is on the screen: its headline stands, the map has painted a frame with all that the slide
 * marks on it, or a picture of that lies over it, and the second frame after that one has begun, which the browser holds until the one before is
 * through. And not before the browser itself says that the frame after the key has been shown (Event Timing). Whether a picture is the slide's is told
 * by `comparePicture`.
 */
function watchPaints(): void {
  type Widget = { on(what: "render", listener: () => void): { unsubscribe(): void }; isSourceLoaded(source: string): boolean };
  const map = (window as unknown as { datelineMap: Widget }).datelineMap;
  const marks = ["handles", "circles", "arcs", "arc-marks", "mentions", "rings"];
  const bench: Window["slideBench"] = { painted: new Map(), presented: new Map(), picture: null };
  window.slideBench = bench;
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) if (name === "keydown") bench.presented.set(startTime, duration);
  }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit); // of Event Timing, which the types lack
  const words = () => document.querySelector("h1")?.textContent;
  const over = () => document.querySelector<HTMLElement>("[data-cover] > *");
  window.addEventListener(
    "keydown",
    ({ timeStamp }) => {
      const before = words();
      let isPainted = false;
      const end = (picture: HTMLElement | null) => {
        isPainted = true;
        painting.unsubscribe();
        bench.picture = picture;
        requestAnimationFrame(() => requestAnimationFrame(() => bench.painted.set(timeStamp, performance.now() - timeStamp)));
      };
      const painting = map.on("render", () => {
        if (!isPainted && over() === null && words() !== before && marks.every((source) => map.isSourceLoaded(source))) end(null);
      });
      requestAnimationFrame(function look() {
        const picture = over();
        if (isPainted) return;
        if (picture === null || words() === before) requestAnimationFrame(look);
        else end(picture);
      });
    },
    { capture: true },
  );
}

/** What the map shows at rest is held against the picture by which the step was painted: in what is written on it, and pixel by pixel. Null: there was none. */
async function comparePicture(): Promise<string | null> {
  type Map = {
    once(what: "render", listener: () => void): void;
    triggerRepaint(): void;
    getCanvas(): HTMLCanvasElement;
    getContainer(): HTMLElement;
  };
  const map = (window as unknown as { datelineMap: Map }).datelineMap;
  const { picture } = window.slideBench;
  if (picture === null) return null;
  const [shown, live] = [picture.textContent, map.getContainer().parentElement?.textContent];
  if (shown !== live) return `“${shown}”, “${live}”`;
  const read = (canvas: HTMLCanvasElement) => {
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d", { willReadFrequently: true });
    copy?.drawImage(canvas, 0, 0);
    return copy?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
  };
  // A map's canvas can be read only in the frame in which it is painted.
  const now = await new Promise<Uint8ClampedArray>((resolve) => {
    map.once("render", () => resolve(read(map.getCanvas())));
    map.triggerRepaint();
  });
  const canvas = picture.querySelector("canvas");
  const then = canvas ? read(canvas) : new Uint8ClampedArray();
  if (then.length !== now.length) return `${then.length} bytes, ${now.length} bytes`;
  let others = 0;
  let most = 0;
  for (let at = 0; at < now.length; at++) {
    const apart = Math.abs((now[at] ?? 0) - (then[at] ?? 0));
    // Two maps round a value differently by one at the edge of a letter.
    if (apart > 1) others += 1;
    if (apart > most) most = apart;
  }
  return others === 0 ? "" : `${others} of ${now.length} values, by ${most} of 255 at most`;
}

function toTable(measured: readonly Measured[]): string {
  const ms = (values: readonly number[]) => `${Math.round(percentile(values, 0.5))} ms, ${Math.round(percentile(values, 0.95))} ms`;
  const rows = measured.map(({ motion, steps, pictures, painted, settled }) => [
    motion === "reduce" ? "at once (reduced motion)" : "800 ms",
    String(steps),
    String(pictures),
    ms(painted),
    ms(settled),
  ]);
  const lines = [
    ["camera", "steps", "by a picture", "painted: p50, p95", "all at rest: p50, p95"],
    ["---", "---:", "---:", "---:", "---:"],
    ...rows,
  ];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

await main();

import type { Page } from "@playwright/test";
import type { Frames } from "./watch.ts";

type Map = {
  loaded(): boolean;
  areTilesLoaded(): boolean;
  isMoving(): boolean;
  isSourceLoaded(source: string): boolean;
  triggerRepaint(): void;
  getCenter(): { lng: number; lat: number };
  getZoom(): number;
  jumpTo(camera: { center?: [number, number]; zoom?: number }): void;
  queryRenderedFeatures(at: undefined, options: { layers: string[] }): unknown[];
};
type Page_ = Window & typeof globalThis & { datelineMap?: Map };

const READY_MS = 120_000;

/** Waits until map, overview and sentence are there. */
export async function untilSeen(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const map = (window as Page_).datelineMap;
      const isDrawn =
        map?.loaded() && map.areTilesLoaded() && map.queryRenderedFeatures(undefined, { layers: ["cluster", "handle"] }).length > 0;
      return isDrawn && document.querySelector(".overview canvas") !== null;
    },
    undefined,
    { timeout: READY_MS, polling: "raf" },
  );
}

/** Frames in which the map alone paints itself anew. */
export function repaint(page: Page, frames: number): Promise<Frames> {
  return page.evaluate(async (count) => {
    const map = (window as Page_).datelineMap;
    const times: number[] = [];
    window.datelineBench.long = [];
    for (let frame = 0; frame <= count; frame++) {
      map?.triggerRepaint();
      times.push(await new Promise(requestAnimationFrame));
    }
    return { intervals: times.slice(1).map((time, index) => time - (times[index] ?? 0)), longTasks: window.datelineBench.long };
  }, frames);
}

/**
 * A hand that draws a range over the overview, up to that share of it, and moves in every frame. Leaves the range open to further moves. A range that
 * was drawn before is answered without a question.
 */
export async function drag(page: Page, moves: number, until: number): Promise<Frames> {
  const box = await page.locator(".overview").boundingBox();
  if (!box) throw new Error("There is no overview to drag in.");
  const y = box.y + box.height / 2;
  const [from, to] = [box.x + box.width * 0.25, box.x + box.width * until];
  await page.mouse.move(from, y);
  await page.mouse.down();
  const frames = await page.locator(".brush").evaluate(
    async (brush, way) => {
      const times: number[] = [];
      window.datelineBench.long = [];
      for (let move = 0; move <= way.moves; move++) {
        const clientX = way.from + ((way.to - way.from) * move) / way.moves;
        brush.dispatchEvent(new PointerEvent("pointermove", { clientX, clientY: way.y, bubbles: true }));
        times.push(await new Promise(requestAnimationFrame));
      }
      return { intervals: times.slice(1).map((time, index) => time - (times[index] ?? 0)), longTasks: window.datelineBench.long };
    },
    { from, to, y, moves },
  );
  await page.mouse.move(to, y);
  return frames;
}

/** Lets go, and waits until what is asked then has been answered. */
export async function rest(page: Page): Promise<void> {
  await page.mouse.up();
  await untilStill(page);
}

/** Takes the range away again. */
export async function letGo(page: Page): Promise<void> {
  await rest(page);
  await page.getByRole("button", { name: "Clear the date range" }).click();
  await untilStill(page);
}

/** Milliseconds from what `act` does until its answer stands in sentence, map and timeline, and two frames have shown it. */
async function untilStill(page: Page, act: { click?: string; centre?: [number, number]; zoom?: number } = {}): Promise<number> {
  return page.evaluate(
    async ({ click, centre, zoom, limit }) => {
      const map = (window as Page_).datelineMap;
      await new Promise<number>(requestAnimationFrame);
      const begun = performance.now();
      if (click !== undefined) document.querySelector<HTMLElement>(click)?.click();
      if (map && (centre || zoom !== undefined)) map.jumpTo({ ...(centre && { center: centre }), ...(zoom !== undefined && { zoom }) });
      let still = 0;
      let since = begun;
      await new Promise<number>(requestAnimationFrame);
      await new Promise<number>(requestAnimationFrame);
      while (still < 3 && performance.now() - begun < limit) {
        const isStill = window.datelineBench.inFlight === 0 && map?.isSourceLoaded("handles") && !map.isMoving();
        const at = await new Promise<number>(requestAnimationFrame);
        if (!isStill) still = 0;
        else if (still++ === 0) since = at;
      }
      return since - begun;
    },
    { ...act, limit: 30_000 },
  );
}

/** Turns a value of a facet on and off again, the most frequent ones of each in their turn. */
export async function changeFilter(page: Page, times: number): Promise<number[]> {
  await page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLElement>("section[aria-labelledby^=facet-] li a:first-of-type")];
    for (const [index, link] of links.entries()) link.dataset.bench = String(index);
  });
  const count = await page.locator("[data-bench]").count();
  const found: number[] = [];
  for (let i = 0; i < times; i++) {
    const click = `[data-bench="${(i * 3) % count}"]`;
    found.push(await untilStill(page, { click }), await untilStill(page, { click }));
  }
  return found;
}

/** Milliseconds until the map has its answer after steps aside by half of what it shows, and closer, and out again. */
export async function travel(page: Page): Promise<{ pans: number[]; zooms: number[] }> {
  const camera = () =>
    page.evaluate(() => {
      const map = (window as Page_).datelineMap;
      const { lng = 0, lat = 0 } = map?.getCenter() ?? {};
      return { lng, lat, zoom: map?.getZoom() ?? 0 };
    });
  const [pans, zooms]: [number[], number[]] = [[], []];
  const { lng, lat, zoom } = await camera();
  for (const step of [1, 3]) {
    zooms.push(await untilStill(page, { zoom: zoom + step }));
    const half = 180 / 2 ** (zoom + step);
    for (const times of [1, 2]) pans.push(await untilStill(page, { centre: [lng + times * half, lat] }));
    pans.push(await untilStill(page, { centre: [lng, lat] }));
  }
  zooms.push(await untilStill(page, { zoom }));
  return { pans, zooms };
}

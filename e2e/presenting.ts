import type { Page } from "@playwright/test";
import { expect } from "./test.ts";

/** Opens a slide and waits until it is drawn and the whole briefing is in the page. */
export async function present(page: Page, address: string) {
  await page.goto(address);
  await expect(page.locator('[data-loaded="all"]')).toBeAttached({ timeout: 40_000 });
  await drawnSlide(page);
}

export async function drawnSlide(page: Page) {
  await expect(page.locator("main[data-waiting]")).toHaveCount(0);
  await page.waitForFunction(() => {
    const map = window.datelineMap;
    return map?.loaded() && map.areTilesLoaded() && !map.isMoving();
  });
}

export const headline = (page: Page) => page.getByRole("heading", { level: 1 });

/** Text that is seen, but for the map's: how large its letters are, in their cap height, and how it stands out. */
export type SeenText = { text: string; capHeight: number; contrast: number };

/** Every text on the page that is seen outside the map's canvas, measured. Colours are those that the browser computed; a ground is the first one that is not clear. */
export function seenTexts(page: Page): Promise<SeenText[]> {
  return page.evaluate(() => {
    const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    if (!pen) throw new Error("no canvas");
    const toRgba = (colour: string) => {
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
      return [...pen.getImageData(0, 0, 1, 1).data];
    };
    const luminance = ([red = 0, green = 0, blue = 0]: number[]) => {
      const linear = (value: number) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    };
    const over = (top: number[], below: number[]) => {
      const share = (top[3] ?? 255) / 255;
      return [0, 1, 2].map((at) => (top[at] ?? 0) * share + (below[at] ?? 0) * (1 - share));
    };
    const groundOf = (element: Element | null): number[] => {
      if (!element) return toRgba(getComputedStyle(document.documentElement).backgroundColor);
      const own = toRgba(getComputedStyle(element).backgroundColor);
      return (own[3] ?? 0) === 255 ? own : over(own, groundOf(element.parentElement));
    };
    const capShare = (font: string) => {
      pen.font = font.replace(/[\d.]+px/, "100px");
      return pen.measureText("H").actualBoundingBoxAscent / 100;
    };
    const found: { text: string; capHeight: number; contrast: number }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (!element || text === "" || ["SCRIPT", "STYLE", "TITLE", "NOSCRIPT"].includes(element.tagName)) continue;
      if (
        element.closest(".visually-hidden, dialog:not([open])") ||
        !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { width, height, right, bottom } = range.getBoundingClientRect();
      if (width < 2 || height < 2 || right <= 0 || bottom <= 0) continue;
      const style = getComputedStyle(element);
      const ground = groundOf(element);
      const ink = over(toRgba(style.color), ground);
      const [low = 0, high = 0] = [luminance(ink), luminance(ground)].sort((a, b) => a - b);
      found.push({
        text: text.slice(0, 60),
        capHeight: Number.parseFloat(style.fontSize) * capShare(`${style.fontWeight} ${style.fontSize} ${style.fontFamily}`),
        contrast: (high + 0.05) / (low + 0.05),
      });
    }
    return found;
  });
}

/** The labels that the map has drawn: pixels of their letters, ink and halo as the style has them for each. */
export function mapLabels(
  page: Page,
): Promise<{ layer: string; name: string; size: number; ink: string; opacity: number; halo: string }[]> {
  return page.evaluate(() => {
    const map = window.datelineMap;
    if (!map) return [];
    type Drawn = {
      layer: { id: string; layout?: Record<string, unknown>; paint?: Record<string, unknown> };
      properties: Record<string, unknown>;
    };
    // What a feature was drawn with is in its layer; the tests know no more of the library than this.
    const drawn = map.queryRenderedFeatures() as unknown as Drawn[];
    return drawn.flatMap(({ layer, properties }) => {
      const size = layer.layout?.["text-size"];
      if (typeof size !== "number" || layer.layout?.["text-field"] === undefined) return [];
      const { "text-color": ink, "text-halo-color": halo, "text-opacity": opacity = 1 } = layer.paint ?? {};
      return [
        {
          layer: layer.id,
          name: String(properties.name ?? properties.count),
          size,
          ink: String(ink),
          opacity: Number(opacity),
          halo: String(halo),
        },
      ];
    });
  });
}

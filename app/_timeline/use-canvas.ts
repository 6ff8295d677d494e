import { type RefObject, useEffect, useState } from "react";

/** What a canvas has to be drawn for: its size in pixels of the device, how many of them make one of the page, and the colours that its style gives. */
export type Sheet<Name extends string> = { width: number; height: number; density: number; colours: Record<Name, string> };

const LOOKS = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)"];

/**
 * Follows what a canvas has to be drawn for; null until it is on the page. The colours are registered custom properties of these names: the style
 * sheet says what they are, theme and forced colours included.
 */
export function useCanvas<Name extends string>(
  ref: RefObject<HTMLCanvasElement | null>,
  properties: Record<Name, string>,
): Sheet<Name> | null {
  const [sheet, setSheet] = useState<Sheet<Name> | null>(null);
  useEffect(() => {
    const canvas = ref.current;
    if (!canvas) return;
    let size: Pick<Sheet<Name>, "width" | "height" | "density"> | null = null;
    const read = () => {
      if (size === null) return;
      const style = getComputedStyle(canvas);
      const colours = Object.fromEntries(
        Object.entries<string>(properties).map(([name, property]) => [name, style.getPropertyValue(property)]),
      );
      setSheet({ ...size, colours: colours as Record<Name, string> }); // `properties` names every key
    };
    const sizes = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      const density = window.devicePixelRatio;
      const exact = entry.devicePixelContentBoxSize?.[0];
      size = { width: wholePixels(width * density, exact?.inlineSize), height: wholePixels(height * density, exact?.blockSize), density };
      read();
    });
    observe(sizes, canvas);
    // A new style is there in the next frame.
    const later = () => requestAnimationFrame(read);
    const theme = new MutationObserver(later);
    theme.observe(document.documentElement, { attributes: true });
    const looks = LOOKS.map((look) => window.matchMedia(look));
    for (const look of looks) look.addEventListener("change", later);
    return () => {
      sizes.disconnect();
      theme.disconnect();
      for (const look of looks) look.removeEventListener("change", later);
    };
  }, [ref, properties]);
  return sheet;
}

/** What the browser says it takes of the screen, where it says so and means these pixels. */
function wholePixels(expected: number, exact: number | undefined): number {
  return exact !== undefined && Math.abs(exact - expected) < 1 ? exact : Math.round(expected);
}

function observe(sizes: ResizeObserver, canvas: HTMLCanvasElement): void {
  try {
    sizes.observe(canvas, { box: "device-pixel-content-box" });
  } catch {
    sizes.observe(canvas);
  }
}

import { copyView, drawStill, type MapWidget, releaseFrame, whenSettled } from "./maplibre.ts";
import { drawImage } from "./symbols.ts";

/** Draws what the map shows once more, for a picture. */
export type MapPainter = {
  /** As it is on the page. */
  size(): { width: number; height: number };
  /** With so many pixels to each of the page's. */
  paint(density: number): Promise<HTMLCanvasElement>;
  /** Calls back once all that the map was given is drawn, its names placed as they are placed wherever the camera came from. */
  settle(then: () => void, signal: AbortSignal): void;
  /** Paints what there is, when nobody waits any more for the map to settle. */
  release(): void;
  /** The map with all that stands on it, as it is on the page; to be called when it has settled. */
  copy(): HTMLElement;
};

/** `scale`: the page's own enlargement, which symbols follow; `view`: the map with all that stands on it. */
export function mapPainter(map: MapWidget, scale: number, view: HTMLElement): MapPainter {
  return {
    size() {
      const { clientWidth, clientHeight } = map.getContainer();
      return { width: clientWidth, height: clientHeight };
    },
    paint: (density) =>
      drawStill(map, density, (id) => {
        const image = drawImage(id, scale * density);
        return image && { image, pixelRatio: density };
      }),
    settle: (then, signal) => whenSettled(map, view, then, signal),
    release: () => releaseFrame(map),
    copy: () => copyView(view),
  };
}

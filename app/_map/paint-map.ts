import { drawStill, type MapWidget } from "./maplibre.ts";
import { drawImage } from "./symbols.ts";

/** Draws what the map shows once more, for a picture. */
export type MapPainter = {
  /** As it is on the page. */
  size(): { width: number; height: number };
  /** With so many pixels to each of the page's. */
  paint(density: number): Promise<HTMLCanvasElement>;
};

/** `scale`: the page's own enlargement, which symbols follow. */
export function mapPainter(map: MapWidget, scale: number): MapPainter {
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
  };
}

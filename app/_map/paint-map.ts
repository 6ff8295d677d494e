import { drawStill, type MapWidget } from "./maplibre.ts";
import { drawImage } from "./symbols.ts";

/** What the map shows, drawn once more with so many pixels to each of the page's. */
export type MapPainter = (density: number) => Promise<HTMLCanvasElement>;

/** `scale`: the page's own enlargement, which symbols follow. */
export function paintMap(map: MapWidget, scale: number, density: number): Promise<HTMLCanvasElement> {
  return drawStill(map, density, (id) => {
    const image = drawImage(id, scale * density);
    return image && { image, pixelRatio: density };
  });
}

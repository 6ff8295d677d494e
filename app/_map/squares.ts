import { KIND_FAMILY_IDS, type KindFamily } from "#domain/kind.ts";
import { fromGrid, type MapCell, type MapCells, toGrid } from "#domain/map-cells.ts";
import type { LngLat } from "./geodesy.ts";
import type { Cluster } from "./supercluster.ts";
import { squareRadius } from "./symbols.ts";

/** A ring tells shares of families apart to the twelfth: the exact ones would want an image each. */
const TWELFTHS = 12;
/** From the fineness of the squares to the zoom at which the next finer ones are asked for. */
const CLOSER = 2;

/** A square is at least so wide on the screen when it is asked for: rings that keep to their squares never lie on one another. */
const SQUARE_PX = 72;

/** Rings for squares whose events were counted, not sent, where their places are; empty squares have none. A click goes closer. */
export function toSquareRings({ cells, zoom }: MapCells): Cluster[] {
  return cells.flatMap(({ count, families, ...square }): Cluster[] => {
    if (count === 0) return [];
    const { lng, lat } = keepWithin(square, zoom, squareRadius(count) / SQUARE_PX);
    const composition = KIND_FAMILY_IDS.flatMap((family, index): [KindFamily, number][] =>
      families[index] ? [[family, families[index]]] : [],
    );
    return [{ lng, lat, handles: [], events: [], count, composition, opensAt: Math.max(1, zoom - CLOSER) }];
  });
}

function keepWithin({ x, y, lng, lat }: Pick<MapCell, "x" | "y" | "lng" | "lat">, zoom: number, margin: number): LngLat {
  const at = toGrid(lng, lat, zoom);
  const keep = (value: number, from: number) => Math.min(from + 1 - margin, Math.max(from + margin, value));
  return fromGrid(keep(at.x, x), keep(at.y, y), zoom);
}

/** The composition as its image shows it; nothing that is there is left out. */
export function inTwelfths(composition: Cluster["composition"]): Cluster["composition"] {
  const total = composition.reduce((sum, [, count]) => sum + count, 0);
  return composition.map(([family, count]) => [family, Math.max(1, Math.round((count / total) * TWELFTHS))]);
}

const compact = new Intl.NumberFormat("en", { notation: "compact", maximumSignificantDigits: 2 });

/** "96", "1.2K", "34K": what fits into a ring; the card says the exact number. */
export function shortCount(count: number): string {
  return count < 1000 ? String(count) : compact.format(count);
}

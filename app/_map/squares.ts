import { KIND_FAMILY_IDS, type KindFamily } from "#domain/kind.ts";
import type { MapCells } from "#domain/map-cells.ts";
import type { Cluster } from "./supercluster.ts";

/** A ring tells shares of families apart to the twelfth: the exact ones would want an image each. */
const TWELFTHS = 12;
/** From the fineness of the squares to the zoom at which the next finer ones are asked for. */
const CLOSER = 2;

/** Rings for squares whose events were counted, not sent; empty squares have none. A click goes closer. */
export function toSquareRings({ cells, zoom }: MapCells): Cluster[] {
  return cells.flatMap(({ lng, lat, count, families }): Cluster[] => {
    if (count === 0) return [];
    const composition = KIND_FAMILY_IDS.flatMap((family, index): [KindFamily, number][] =>
      families[index] ? [[family, families[index]]] : [],
    );
    return [{ lng, lat, handles: [], events: [], count, composition, opensAt: Math.max(1, zoom - CLOSER) }];
  });
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

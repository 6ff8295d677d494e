import type { Facets } from "./answer.ts";
import { EVENT_STANDINGS } from "./event.ts";
import { FACETS } from "./filter.ts";
import type { MapCells } from "./map-cells.ts";

/** What a brush index counts, in its order: the standings, each facet value on the screen, each square of the map. */
export function brushKeys(facets: Facets, cells: MapCells | null): string[] {
  const values = FACETS.flatMap((facet) => facets[facet].map(({ id }) => `${facet}:${id}`));
  return [...EVENT_STANDINGS, ...values, ...(cells?.cells ?? []).map(({ x, y }) => `${x}/${y}`)];
}

import type { Filter } from "./filter.ts";
import { DEFAULT_VIEW, formatView, parseView } from "./view.ts";

/** A square of the map by web-mercator zoom, column and row. */
export type TileAt = { z: number; x: number; y: number };

/** No filter has a part of an address of its own. */
const EVERYTHING = "all";

/** A filter as a part of a tile's address: as the page's address writes it, so that equal filters have equal addresses. */
export function formatTileFilter(filter: Filter): string {
  const query = formatView({ ...DEFAULT_VIEW, filter }).slice(1);
  return query === "" ? EVERYTHING : encodeURIComponent(query);
}

/** The filter of a part of an address, decoded. What does not parse falls back to its default, as everywhere. */
export function parseTileFilter(part: string): Filter {
  return parseView(new URLSearchParams(part === EVERYTHING ? "" : part)).view.filter;
}

/** Where a tile of the events that pass a filter lies, as of a revision of the data. */
export function tileAddress(revision: number, filter: Filter, { z, x, y }: TileAt): string {
  return `/tiles/${revision}/${formatTileFilter(filter)}/${z}/${x}/${y}.mvt`;
}

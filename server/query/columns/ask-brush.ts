import { createHash } from "node:crypto";
import type { Bins, PackedBrush } from "#domain/answer.ts";
import { EVENT_STANDINGS } from "#domain/event.ts";
import { FACETS, type Facet, type Filter } from "#domain/filter.ts";
import { toDayNumber } from "#domain/time.ts";
import { type Counted, toBrush } from "./brush.ts";
import type { Layer } from "./column-index.ts";
import type { Vocabularies } from "./event-table.ts";
import { type Grid, keepSquares, samePlaces } from "./grid.ts";

/** What every index of the brush hangs on. */
type HangsOn = { filter: Filter; bins: Bins; revision: number };
/** An index that the asker may hold: where each count stands in it, -1 for those that do not, and what these are. */
type Base = { name: string; at: number[]; others: Counted };

/**
 * An index of the brush in base64, unless it is among the names of those that the asker holds, or that part of it that is not in one of these; null while
 * no event has a date.
 */
export function askBrush(
  layers: readonly Layer[],
  vocabularies: Vocabularies,
  hangsOn: HangsOn,
  { counted, base, held }: { counted: Counted; base: Base | null; held: readonly string[] },
): PackedBrush | null {
  if (hangsOn.bins.extent === null) return null;
  const name = nameOf(hangsOn, counted);
  if (held.includes(name)) return { name, packed: null };
  const pack = (part: Counted) => {
    return Buffer.from(toBrush(layers, vocabularies, { filter: hangsOn.filter, ...daysOf(hangsOn.bins), ...part })).toString("base64");
  };
  if (base === null || !held.includes(base.name)) return { name, packed: pack(counted) };
  return { name, packed: pack(base.others), upon: { name: base.name, at: base.at } };
}

export const squaresOf = (grid: Grid): Counted => ({ standings: false, shown: {}, grid });

/** The index of squares that were seen before. */
export function squaresBefore(hangsOn: HangsOn, grid: Grid, before: Grid): Base {
  const at = samePlaces(grid, before);
  return { name: nameOf(hangsOn, squaresOf(before)), at, others: squaresOf(keepSquares(grid, (index) => at[index] === -1)) };
}

type Shown = Record<Facet, readonly string[]>;

export const countsOf = (shown: Shown): Counted => ({ standings: true, shown, grid: null });

/** The index of counts under a filter that differed in one facet alone, whose values therefore counted the same. `values`: those that it showed. */
export function countsBefore(hangsOn: HangsOn, shown: Shown, before: { filter: Filter; facet: Facet; values: readonly string[] }): Base {
  const { filter, facet, values } = before;
  const first = EVENT_STANDINGS.length + FACETS.slice(0, FACETS.indexOf(facet)).reduce((sum, earlier) => sum + shown[earlier].length, 0);
  const placeOf = (id: string) => (values.includes(id) ? first + values.indexOf(id) : -1);
  const at = [...EVENT_STANDINGS.map(() => -1), ...FACETS.flatMap((own) => shown[own].map((id) => (own === facet ? placeOf(id) : -1)))];
  return {
    name: nameOf({ ...hangsOn, filter }, countsOf({ ...shown, [facet]: values })),
    at,
    others: countsOf({ ...shown, [facet]: shown[facet].filter((id) => !values.includes(id)) }),
  };
}

const daysOf = ({ bins, extent }: Bins) => ({ starts: bins.map(({ from }) => toDayNumber(from)), last: toDayNumber(extent?.to ?? "") });

/** Short, and another for anything else. */
function nameOf({ filter, bins, revision }: HangsOn, { standings, shown, grid }: Counted): string {
  const { starts, last } = daysOf(bins);
  const asked = [revision, { ...filter, from: null, to: null, undated: false }, starts, last, standings, shown, grid?.squares];
  const hash = createHash("sha256").update(JSON.stringify(asked));
  if (grid) hash.update(grid.squareOf);
  return hash.digest("base64url").slice(0, 22);
}

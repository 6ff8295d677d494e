import type { MapAnswer } from "#domain/answer.ts";
import type { EventStanding } from "#domain/event.ts";
import type { Filter } from "#domain/filter.ts";
import { MAX_EVENTS, toMapEvents, toMapRelations } from "../map.ts";
import { countCells, type Look, squaresInView } from "./cells.ts";
import type { Layer } from "./column-index.ts";
import type { Vocabularies } from "./event-table.ts";
import type { Grid } from "./grid.ts";
import type { Bits } from "./kernels.ts";
import { inBox } from "./masks.ts";
import { type FoundRow, firstRows } from "./rows.ts";

export type ColumnMap = Omit<MapAnswer, "mentioned"> & { grid: Grid | null };

/**
 * What the map draws, one by one while there is not too much of it: all that passes whatever the dates, so that a brush can be followed; else what
 * passes; else what of it is in view; else squares. Without a `look`, only what passes, the newest where that is too much.
 */
export function askMap(
  layers: readonly Layer[],
  vocabularies: Vocabularies,
  { clock }: Pick<Filter, "clock">,
  look: Look | null,
): ColumnMap {
  const located = standing(layers, "located");
  const relations = readRows(newest(brushable(layers, "relation", look))).flatMap((record) => toMapRelations(record, clock));
  const seen = located.count > MAX_EVENTS && look !== null ? inView(located, vocabularies, look) : brushable(layers, "located", look);
  if (seen.count > MAX_EVENTS && look !== null) {
    const grid = squaresInView(layers, vocabularies, look);
    return { events: [], relations, notSent: located.count, cells: countCells(layers, grid), grid };
  }
  const events = readRows(newest(seen)).flatMap((record) => toMapEvents(record, clock));
  return { events, relations, notSent: Math.max(0, located.count - Math.min(seen.count, MAX_EVENTS)), cells: null, grid: null };
}

/** What passes, with what only the dates leave out where there is room for it. */
function brushable(layers: readonly Layer[], wanted: EventStanding, look: Look | null): Rows {
  const dateless = look === null ? null : standing(layers, wanted, ({ masks }) => masks.without("date"));
  return dateless === null || dateless.count > MAX_EVENTS ? standing(layers, wanted) : dateless;
}

/** A set of rows in each layer, and how many they are. */
type Rows = { sets: ReadonlyMap<Layer, Bits>; count: number };

function toRows(sets: ReadonlyMap<Layer, Bits>): Rows {
  return { sets, count: [...sets].reduce((sum, [{ segment }, set]) => sum + segment.kernels.count(set, 0, segment.rows), 0) };
}

function meet(layer: Layer, a: Bits, b: Bits): Bits {
  const both = layer.segment.arena.take("u32", a.length);
  layer.segment.kernels.and(a, b, both);
  return both;
}

function standing(layers: readonly Layer[], wanted: EventStanding, setOf: (layer: Layer) => Bits = ({ masks }) => masks.all): Rows {
  return toRows(new Map(layers.map((layer) => [layer, meet(layer, setOf(layer), layer.segment.standings[wanted])])));
}

function inView({ sets, count }: Rows, vocabularies: Vocabularies, { box }: Look): Rows {
  if (box === null) return { sets, count };
  return toRows(new Map([...sets].map(([layer, set]) => [layer, meet(layer, set, inBox(layer.segment, vocabularies, box))])));
}

function newest({ sets }: Rows): FoundRow[] {
  return firstRows([...sets.keys()], "newest", MAX_EVENTS, null, (layer) => sets.get(layer) ?? layer.masks.all);
}

/** The records of rows of several layers, in the order of the rows. */
export function readRows(found: readonly FoundRow[]) {
  const records = new Map(
    [...new Set(found.map(({ layer }) => layer))].flatMap((layer) => {
      const own = found.filter((one) => one.layer === layer);
      return layer.readRecords(own.map(({ row }) => row)).map((record, index) => [own[index], record] as const);
    }),
  );
  return found.flatMap((one) => records.get(one) ?? []);
}

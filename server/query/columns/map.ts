import type { Database } from "#db/open.ts";
import type { MapAnswer } from "#domain/answer.ts";
import type { EventStanding } from "#domain/event.ts";
import type { Filter } from "#domain/filter.ts";
import { findMentionedBy, MAX_EVENTS, toMapEvents, toMapRelations } from "../map.ts";
import { countCells, type Look, squaresInView } from "./cells.ts";
import type { Layer } from "./column-index.ts";
import type { Vocabularies } from "./event-table.ts";
import type { Grid } from "./grid.ts";
import type { Bits } from "./kernels.ts";
import { inBox } from "./masks.ts";
import { type FoundRow, firstRows } from "./rows.ts";

export type ColumnMap = Omit<MapAnswer, "mentioned"> & { grid: Grid | null };

/** With a `look` no more than so many events and arcs come one by one: each has to be read, sent and drawn with every answer. */
const MAX_SINGLES = 500;
const MAX_ARCS = 60;

/** What the map draws: events and arcs. Without a `look`, only what passes, the newest where that is too much. */
export function askMap(layers: readonly Layer[], vocabularies: Vocabularies, filter: Pick<Filter, "clock">, look: Look | null): ColumnMap {
  const mostArcs = look === null ? MAX_EVENTS : MAX_ARCS;
  const arcs = look === null ? standing(layers, "relation") : brushable(layers, "relation", mostArcs);
  const relations = readRows(newest(arcs, mostArcs)).flatMap((record) => toMapRelations(record, filter.clock));
  return { ...askSeen(layers, vocabularies, filter, look), relations };
}

/**
 * Events one by one while there are not too many of them: all that pass whatever the dates, so that a brush can be followed; else what
 * passes; else what of it is in view; else squares.
 */
export function askSeen(
  layers: readonly Layer[],
  vocabularies: Vocabularies,
  { clock }: Pick<Filter, "clock">,
  look: Look | null,
): Omit<ColumnMap, "relations"> {
  const most = look === null ? MAX_EVENTS : MAX_SINGLES;
  const located = standing(layers, "located");
  const seen = look === null ? located : located.count > most ? inView(located, vocabularies, look) : brushable(layers, "located", most);
  if (seen.count > most && look !== null) {
    const grid = squaresInView(layers, vocabularies, look);
    return { events: [], notSent: located.count, cells: countCells(layers, grid), grid };
  }
  const events = readRows(newest(seen, most)).flatMap((record) => toMapEvents(record, clock));
  return { events, notSent: Math.max(0, located.count - Math.min(seen.count, most)), cells: null, grid: null };
}

/** What passes, with what only the dates leave out where there is room for it. */
function brushable(layers: readonly Layer[], wanted: EventStanding, most: number): Rows {
  const dateless = standing(layers, wanted, ({ masks }) => masks.without("date"));
  return dateless.count > most ? standing(layers, wanted) : dateless;
}

/** Places mentioned are told of so many events at most: their documents are read for it. */
const MAX_MENTIONING = 500;

/** The places mentioned in the documents of the events that pass, unless those are too many. */
export function askMentioned(
  database: Database,
  layers: readonly Layer[],
  { knownBy }: Filter,
): Pick<MapAnswer, "mentioned" | "mentionsLeftOut"> {
  const passing = toRows(new Map(layers.map((layer) => [layer, layer.masks.all])));
  if (passing.count > MAX_MENTIONING) return { mentioned: [], mentionsLeftOut: true };
  const rowNumbers = newest(passing, MAX_MENTIONING).map(({ layer: { segment }, row }) => segment.rowNumbers[row] ?? 0);
  return { mentioned: findMentionedBy(database, rowNumbers, knownBy) };
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

/** The rows of a standing among those of a set of each layer; of all that pass, where no other is named. */
export function standing(layers: readonly Layer[], wanted: EventStanding, setOf: (layer: Layer) => Bits = ({ masks }) => masks.all): Rows {
  return toRows(new Map(layers.map((layer) => [layer, meet(layer, setOf(layer), layer.segment.standings[wanted])])));
}

export function inView({ sets, count }: Rows, vocabularies: Vocabularies, { box }: Pick<Look, "box">): Rows {
  if (box === null) return { sets, count };
  return toRows(new Map([...sets].map(([layer, set]) => [layer, meet(layer, set, inBox(layer.segment, vocabularies, box))])));
}

export function newest({ sets }: Rows, most: number): FoundRow[] {
  return firstRows([...sets.keys()], "newest", most, null, (layer) => sets.get(layer) ?? layer.masks.all);
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

import type { MapAnswer } from "#domain/answer.ts";
import { MAX_EVENTS, toMapEvent, toMapRelation } from "../map.ts";
import type { Layer } from "./column-index.ts";
import type { STANDINGS } from "./event-table.ts";
import { type FoundRow, firstRows } from "./rows.ts";

/** What the map draws one by one, the newest first where they are too many. */
export function askMap(layers: readonly Layer[]): Omit<MapAnswer, "mentioned"> {
  const located = standing(layers, "located");
  return {
    events: readRows(located.rows).flatMap((record) => record.places.map((placed) => toMapEvent(record, placed))),
    relations: readRows(standing(layers, "relation").rows).flatMap(toMapRelation),
    notSent: Math.max(0, located.count - MAX_EVENTS),
  };
}

function standing(layers: readonly Layer[], wanted: (typeof STANDINGS)[number]) {
  const sets = new Map(
    layers.map((layer) => {
      const { segment, masks } = layer;
      const set = segment.arena.take("u32", masks.all.length);
      segment.kernels.and(masks.all, segment.standings[wanted], set);
      return [layer, set];
    }),
  );
  const setOf = (layer: Layer) => sets.get(layer) ?? layer.masks.all;
  const count = layers.reduce((sum, layer) => sum + layer.segment.kernels.count(setOf(layer), 0, layer.segment.rows), 0);
  return { rows: firstRows(layers, "newest", MAX_EVENTS, null, setOf), count };
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

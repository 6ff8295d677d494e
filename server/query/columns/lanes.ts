import type { TimelineAnswer } from "#domain/answer.ts";
import type { Filter } from "#domain/filter.ts";
import { KIND_FAMILY_IDS } from "#domain/kind.ts";
import type { Lanes } from "#domain/view.ts";
import { ALL, type Lane, MAX_LANES, NOBODY, REST, UNNAMED } from "../lanes.ts";
import { compare } from "./build-segment.ts";
import type { Layer } from "./column-index.ts";
import type { Vocabularies } from "./event-table.ts";
import type { Bits } from "./kernels.ts";
import { hasRow } from "./kernels.ts";
import { spansOf } from "./masks.ts";
import { addRows } from "./postings.ts";
import { tally } from "./tally.ts";

/** The dated rows of a layer that pass, and those of them in each lane. */
export type LaneSets = { layer: Layer; dated: Bits; inLane: ReadonlyMap<string, Bits> };
export type ColumnLanes = { lanes: Omit<Lane, "label">[]; rest: number; sets: LaneSets[] };

/** The same lanes as `chartLanes`: the most frequent values, one for all others, one for events without any. */
export function layLanes(layers: readonly Layer[], vocabularies: Vocabularies, filter: Filter, by: Lanes): ColumnLanes {
  const dated = layers.map((layer) => {
    const { arena, kernels } = layer.segment;
    const set = arena.take("u32", layer.masks.all.length);
    kernels.and(layer.masks.all, spansOf(layer.segment, filter).dated, set);
    return { layer, dated: set };
  });
  const { own, others } = by === "none" ? { own: [], others: 0 } : rank(dated, vocabularies, by);
  const sets = dated.map(({ layer, dated }) => ({
    layer,
    dated,
    inLane: by === "none" ? new Map([[ALL, dated]]) : split(layer, dated, vocabularies, by, own),
  }));
  const count = (lane: string) =>
    sets.reduce(
      (sum, { layer: { segment }, inLane }) => sum + segment.kernels.count(inLane.get(lane) ?? new Uint32Array(), 0, segment.rows),
      0,
    );
  const ids = by === "none" ? [ALL] : [...own, REST, NOBODY];
  const lanes = ids.map((id) => ({ id, count: count(id) })).filter((lane) => lane.count > 0);
  return { lanes, rest: others, sets };
}

type Dated = Omit<LaneSets, "inLane">;

/** The values that have a lane of their own, and how many have none. */
function rank(dated: readonly Dated[], vocabularies: Vocabularies, by: Exclude<Lanes, "none">) {
  const { size, values } = vocabularies[by];
  const counts = new Uint32Array(size);
  for (const { layer, dated: set } of dated) {
    tally(layer.segment, layer.segment.lists[by], set, size).forEach((count, code) => {
      counts[code] = (counts[code] ?? 0) + count;
    });
  }
  const ranked = [...counts.keys()]
    .filter((code) => (counts[code] ?? 0) > 0 && (by !== "kind" || (KIND_FAMILY_IDS as string[]).includes(values[code] ?? "")))
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || compare(values[a] ?? "", values[b] ?? ""))
    .map((code) => values[code] ?? "");
  return { own: ranked.slice(0, MAX_LANES), others: Math.max(0, ranked.length - MAX_LANES) };
}

function split(
  { segment }: Layer,
  dated: Bits,
  vocabularies: Vocabularies,
  by: Exclude<Lanes, "none">,
  own: readonly string[],
): Map<string, Bits> {
  const { arena, kernels } = segment;
  const postings = segment.lists[by];
  const take = () => arena.take("u32", dated.length);
  const placed = take();
  const sets = new Map<string, Bits>();
  for (const id of own) {
    const set = take();
    addRows(kernels, postings, vocabularies[by].codeOf(id) ?? postings.sizes.length, set);
    kernels.and(set, dated, set);
    kernels.or(placed, set, placed);
    sets.set(id, set);
  }
  const [rest, nobody] = [take(), take()];
  kernels.andNot(dated, placed, rest);
  kernels.andNot(rest, postings.some, nobody);
  kernels.and(rest, postings.some, rest);
  return sets.set(REST, rest).set(NOBODY, nobody);
}

export function lanesOfRow({ inLane }: LaneSets, row: number): string[] {
  return [...inLane].flatMap(([lane, set]) => (hasRow(set, row) ? [lane] : []));
}

export function nameLanes({ lanes, rest }: ColumnLanes, by: Lanes, names: ReadonlyMap<string, string>): TimelineAnswer["lanes"] {
  const label = (id: string) => {
    if (id === ALL) return "All events";
    if (id === REST) return `${rest} others`;
    return id === NOBODY ? UNNAMED[by] : (names.get(id) ?? id);
  };
  return lanes.map((lane) => ({ ...lane, label: label(lane.id) }));
}

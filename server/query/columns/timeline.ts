import type { Database } from "#db/open.ts";
import type { TimelineAnswer } from "#domain/answer.ts";
import type { Filter } from "#domain/filter.ts";
import { toDayNumber } from "#domain/time.ts";
import { cut, toSpan } from "../calendar.ts";
import { namesOf } from "../lanes.ts";
import { MAX_BARS, MAX_ITEMS, type TimelineQuestion, toItem } from "../timeline.ts";
import type { Layer } from "./column-index.ts";
import { countByBin } from "./days.ts";
import { NO_DAY, type Vocabularies } from "./event-table.ts";
import { type Bits, eachRow } from "./kernels.ts";
import { type ColumnLanes, type LaneSets, lanesOfRow, layLanes, nameLanes } from "./lanes.ts";
import { overlapping, spansOf } from "./masks.ts";
import { firstRows } from "./rows.ts";
import { ZONE_ROWS } from "./zones.ts";

type Seen = { lanes: LaneSets; set: Bits; count: number };

export function askTimeline(
  database: Database,
  layers: readonly Layer[],
  vocabularies: Vocabularies,
  { filter, window, lanes: by }: TimelineQuestion,
): TimelineAnswer {
  const chart = layLanes(layers, vocabularies, filter, by);
  const names = by === "none" ? new Map<string, string>() : namesOf(database, by, new Set(chart.lanes.map(({ id }) => id)));
  const lanes = nameLanes(chart, by, names);
  const seen = chart.sets.map((sets) => see(sets, filter, window));
  const count = seen.reduce((sum, part) => sum + part.count, 0);
  if (count > MAX_ITEMS) return { lanes, items: [], density: toDensity(chart, seen, filter, window) };
  return { lanes, items: seen.flatMap((part) => toItems(part, filter)).sort(byTime), density: null };
}

function see(lanes: LaneSets, filter: Filter, window: TimelineQuestion["window"]): Seen {
  const { segment } = lanes.layer;
  if (window === null) return { lanes, set: lanes.dated, count: segment.kernels.count(lanes.dated, 0, segment.rows) };
  const set = overlapping(segment, spansOf(segment, filter), window);
  segment.kernels.and(set, lanes.dated, set);
  return { lanes, set, count: segment.kernels.count(set, 0, segment.rows) };
}

function toItems({ lanes, set }: Seen, { clock }: Filter): TimelineAnswer["items"] {
  const rows = firstRows([lanes.layer], "oldest", MAX_ITEMS, null, () => set).map(({ row }) => row);
  const records = lanes.layer.readRecords(rows);
  return records.flatMap((record, index) => toItem(record, clock, lanesOfRow(lanes, rows[index] ?? 0)));
}

function byTime(a: TimelineAnswer["items"][number], b: TimelineAnswer["items"][number]): number {
  return a.start < b.start ? -1 : a.start > b.start ? 1 : a.event < b.event ? -1 : 1;
}

/** An event is counted in the bin where it begins, or in the window's first when it began before. */
function toDensity(
  chart: ColumnLanes,
  seen: readonly Seen[],
  filter: Filter,
  window: TimelineQuestion["window"],
): TimelineAnswer["density"] {
  const { first, last } = window ? { first: toDayNumber(window.from), last: toDayNumber(window.to) } : startsOf(seen, filter);
  const { unit, starts } = cut(first, last, MAX_BARS);
  const bars = chart.lanes.flatMap(({ id }) => {
    const counts = starts.map(() => 0);
    for (const { lanes, set } of seen) {
      const { segment } = lanes.layer;
      const lane = lanes.inLane.get(id);
      if (!lane) continue;
      const both = segment.arena.take("u32", set.length);
      segment.kernels.and(set, lane, both);
      countByBin(segment, filter, both, starts).forEach((count, bin) => {
        counts[bin] = (counts[bin] ?? 0) + count;
      });
    }
    return counts.flatMap((count, bin) => (count === 0 ? [] : [{ lane: id, ...toSpan(unit, starts[bin] ?? first), count }]));
  });
  return { unit, bars };
}

/** Earliest and latest first day: only rows are looked at that may be earlier or later than those before. */
function startsOf(seen: readonly Seen[], filter: Filter): { first: number; last: number } {
  let [first, last] = [NO_DAY, -NO_DAY];
  for (const { lanes, set } of seen) {
    const { segment } = lanes.layer;
    const { start, zones } = spansOf(segment, filter);
    const visit = (zone: number) =>
      eachRow(set, zone * ZONE_ROWS, Math.min(segment.rows, (zone + 1) * ZONE_ROWS), (row) => {
        first = Math.min(first, start[row] ?? NO_DAY);
        last = Math.max(last, start[row] ?? -NO_DAY);
        return true;
      });
    const { length } = zones.minStart;
    for (let zone = 0; zone < length; zone++) if ((zones.minStart[zone] ?? 0) < first) visit(zone);
    for (let zone = length - 1; zone >= 0; zone--) if ((zones.maxStart[zone] ?? 0) > last) visit(zone);
  }
  return { first, last };
}

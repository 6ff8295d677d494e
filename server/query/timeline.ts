import type { Database } from "#db/open.ts";
import type { TimelineAnswer, TimelineItem } from "#domain/answer.ts";
import type { EventRecord } from "#domain/event.ts";
import type { Clock, Filter } from "#domain/filter.ts";
import { type IsoDay, toDayNumber } from "#domain/time.ts";
import type { Lanes } from "#domain/view.ts";
import { binOf, cut, toSpan } from "./calendar.ts";
import { asKnown, type Corpus } from "./known.ts";
import { chartLanes, type LaneChart } from "./lanes.ts";
import { atOneMoment } from "./moment.ts";
import { readRecords } from "./records.ts";
import { spanColumns, where } from "./where.ts";

/** vis-timeline pans at 24 ms a frame with 200 items, at 104 ms with 1,000. */
export const MAX_ITEMS = 300;
export const MAX_BARS = 120;

export type TimelineQuestion = { filter: Filter; window: { from: IsoDay; to: IsoDay } | null; lanes: Lanes };
type Dated = { id: string; start: number; end: number };

/** The dated events that pass and touch the window: one by one, or as bars a lane and bin when they are too many. */
export function queryTimeline(database: Database, { filter, window, lanes }: TimelineQuestion): TimelineAnswer {
  return atOneMoment(database, () => {
    const corpus = asKnown(database, filter.knownBy);
    const dated = findDated(corpus, filter);
    const chart = chartLanes(
      corpus,
      dated.map(({ id }) => id),
      lanes,
    );
    const seen = window === null ? dated : dated.filter(isWithin(window));
    if (seen.length > MAX_ITEMS) return { lanes: chart.lanes, items: [], density: toDensity(seen, window, chart) };
    const ids = seen.map(({ id }) => id);
    const records = readRecords(corpus, ids);
    return {
      lanes: chart.lanes,
      items: records.flatMap((record) => toItem(record, filter.clock, chart.lanesOf(record.id))),
      density: null,
    };
  });
}

function findDated(corpus: Corpus, filter: Filter): Dated[] {
  const { start, end } = spanColumns(filter);
  const passing = where(filter);
  return corpus.rows<Dated>(
    `WITH matching AS MATERIALIZED (SELECT e.id, ${start} AS start, ${end} AS end FROM events e WHERE ${start} IS NOT NULL AND ${passing.sql})
    SELECT id, start, end FROM matching ORDER BY start, id`,
    ...passing.values,
  );
}

function isWithin({ from, to }: { from: IsoDay; to: IsoDay }) {
  const [first, last] = [toDayNumber(from), toDayNumber(to)];
  return ({ start, end }: Dated) => start <= last && end >= first;
}

export function toItem(record: EventRecord, clock: Clock, lanes: string[]): TimelineItem[] {
  const span = clock === "happened" ? record.when : toReportedSpan(record);
  if (span === null) return [];
  const { id: event, kind, hedging, summary, standing } = record;
  const { start, end, precision, openStart, openEnd } = span;
  return [{ event, kind, hedging, summary, standing, start, end, precision, openStart, openEnd, lanes }];
}

function toReportedSpan({ reported }: EventRecord) {
  return reported && { start: reported.first, end: reported.last, precision: "day", openStart: false, openEnd: false };
}

/** `dated` in order of time. An event is counted in the bin where it begins, or in the window's first when it began before. */
function toDensity(dated: Dated[], window: TimelineQuestion["window"], chart: LaneChart): TimelineAnswer["density"] {
  const first = window ? toDayNumber(window.from) : (dated[0]?.start ?? 0);
  const last = window ? toDayNumber(window.to) : (dated.at(-1)?.start ?? 0);
  const { unit, starts } = cut(first, last, MAX_BARS);
  const counts = new Map<string, { lane: string; bin: number; count: number }>();
  for (const { id, start } of dated) {
    const bin = binOf(starts, start);
    for (const lane of chart.lanesOf(id)) {
      const bar = counts.get(`${lane} ${bin}`) ?? { lane, bin, count: 0 };
      counts.set(`${lane} ${bin}`, { ...bar, count: bar.count + 1 });
    }
  }
  const bars = [...counts.values()].map(({ lane, bin, count }) => ({ lane, ...toSpan(unit, starts[bin] ?? first), count }));
  return { unit, bars };
}

import { EVENT_STANDINGS } from "#domain/event.ts";
import type { Arrays } from "./arena.ts";
import { type EventTable, LISTS, NO_DAY, type Vocabularies } from "./event-table.ts";
import { setLength } from "./kernels.ts";
import { toLookup, toPostings } from "./postings.ts";
import { allRows, type KernelsFor, type Segment, toSegment } from "./segment.ts";
import { toZones } from "./zones.ts";

/** Sorts a table into columns. */
export function buildSegment(table: EventTable, vocabularies: Vocabularies, kernelsFor?: KernelsFor): Segment {
  const rows = table.rowNumber.length;
  const idOrder = orderOfIds(table.id);
  const order = sortedBy(table.start, idOrder);
  const rowOf = new Uint32Array(rows);
  order.forEach((event, row) => {
    rowOf[event] = row;
  });
  const byReport = sortedBy(table.reportedLast, idOrder);
  const column = (values: readonly number[]) => Int32Array.from(order, (event) => values[event] ?? NO_DAY);
  const arrays: Arrays = {
    alive: allRows(rows),
    familyOf: Uint8Array.from(order, (event) => table.family[event] ?? 0),
    rowNumbers: column(table.rowNumber),
    ...prefixed("ids", toStrings(Array.from(order, (event) => table.id[event] ?? ""))),
    start: column(table.start),
    end: column(table.end),
    reportedFirst: column(table.reportedFirst),
    reportedLast: column(table.reportedLast),
    wholeFrom: column(table.wholeFrom),
    byReport: byReport.map((event) => rowOf[event] ?? 0),
    reportDays: Int32Array.from(byReport, (event) => table.reportedLast[event] ?? NO_DAY),
  };
  Object.assign(arrays, prefixed("happened", toZones(arrays.start as Int32Array, arrays.end as Int32Array))); // made just above
  Object.assign(arrays, prefixed("reported", toZones(arrays.reportedFirst as Int32Array, arrays.reportedLast as Int32Array)));
  Object.assign(arrays, prefixed("whole", toZones(arrays.wholeFrom as Int32Array, arrays.wholeFrom as Int32Array)));
  const setOf = (holds: (event: number) => boolean) => {
    const set = new Uint32Array(setLength(rows));
    order.forEach((event, row) => {
      if (holds(event)) set[row >>> 5] = (set[row >>> 5] ?? 0) | (1 << (row & 31));
    });
    return set;
  };
  arrays.dated = setOf((event) => table.start[event] !== NO_DAY);
  arrays.datedReports = setOf((event) => table.reportedFirst[event] !== NO_DAY);
  EVENT_STANDINGS.forEach((standing, code) => {
    arrays[standing] = setOf((event) => table.standing[event] === code);
  });
  for (const list of LISTS) {
    const { event, code } = table.lists[list];
    const of = Uint32Array.from(event, (index) => rowOf[index] ?? 0);
    Object.assign(arrays, prefixed(list, toPostings(rows, vocabularies[list].size, { of, code })));
  }
  const words = [...table.words.keys()].sort(compare);
  const lookup = toLookup(
    rows,
    words.map((word) => Uint32Array.from(table.words.get(word) ?? [], (event) => rowOf[event] ?? 0).sort()),
  );
  return toSegment({ ...arrays, ...prefixed("word", lookup) }, words, kernelsFor);
}

/** As UTF-16 code units, the order in which SQLite and JavaScript agree for ids; words are only ever compared here. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Rank of each event's id. */
function orderOfIds(ids: readonly string[]): Uint32Array {
  const sorted = Uint32Array.from(ids.keys()).sort((a, b) => compare(ids[a] ?? "", ids[b] ?? ""));
  const ranks = new Uint32Array(ids.length);
  sorted.forEach((event, rank) => {
    ranks[event] = rank;
  });
  return ranks;
}

const RANKS = 2 ** 26;
/** Later than any day of the calendar, and still exact together with a rank. */
const AFTER_ALL_DAYS = 2 ** 24;

/** Events in order of (day, rank): as one number each, which sorts ten times as fast as by a function. */
function sortedBy(days: readonly number[], ranks: Uint32Array): Uint32Array {
  const eventAt = new Uint32Array(ranks.length);
  ranks.forEach((rank, event) => {
    eventAt[rank] = event;
  });
  const keys = Float64Array.from(days, (day, event) => Math.min(day, AFTER_ALL_DAYS) * RANKS + (ranks[event] ?? 0)).sort();
  return Uint32Array.from(keys, (key) => eventAt[key - Math.floor(key / RANKS) * RANKS] ?? 0);
}

function toStrings(values: readonly string[]): Arrays {
  const encoder = new TextEncoder();
  const parts = values.map((value) => encoder.encode(value));
  const offsets = new Uint32Array(values.length + 1);
  parts.forEach((part, index) => {
    offsets[index + 1] = (offsets[index] ?? 0) + part.length;
  });
  const bytes = new Uint8Array(offsets[values.length] ?? 0);
  parts.forEach((part, index) => {
    bytes.set(part, offsets[index]);
  });
  return { offsets, bytes };
}

function prefixed(prefix: string, arrays: Arrays): Arrays {
  return Object.fromEntries(Object.entries(arrays).map(([name, column]) => [`${prefix}.${name}`, column]));
}

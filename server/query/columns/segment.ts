import type { EventStanding } from "#domain/event.ts";
import { Arena, type Arrays, type Column, layOut, type Placement, typeOf } from "./arena.ts";
import { LISTS, type List, NO_DAY } from "./event-table.ts";
import { addRange, type Bits, type Kernels, plainKernels, setLength, type Zones } from "./kernels.ts";
import type { Lookup, Postings } from "./postings.ts";

/** First and last days; `dated` has the rows that have them. */
export type Spans = { start: Int32Array; end: Int32Array; dated: Bits; zones: Zones };
/** Kernels that work in an arena's memory. */
export type KernelsFor = (arena: Arena) => Kernels;
const plain: KernelsFor = () => plainKernels;

/** Events as columns, never changed once built (but for `alive`): rows in order of (first day, id), the undated last. */
export type Segment = {
  rows: number;
  arena: Arena;
  kernels: Kernels;
  placements: readonly Placement[];
  /** Rows that are still so: what was changed or removed since stands in a later segment, or nowhere. */
  alive: Bits;
  rowNumbers: Int32Array;
  ids: { offsets: Uint32Array; bytes: Buffer };
  /** Index of the kind's family in `KIND_FAMILY_IDS`. */
  familyOf: Uint8Array;
  happened: Spans;
  reported: Spans;
  /** Day from which on all of a row's reports are known. */
  wholeFrom: Int32Array;
  wholeZones: Zones;
  /** Rows in order of (last day on which they were reported, id), those of no day last. */
  byReport: Uint32Array;
  /** Those days, in that order. */
  reportDays: Int32Array;
  standings: Record<EventStanding, Bits>;
  lists: Record<List, Postings>;
  /** Words in ascending order, and the rows that have them. */
  words: readonly string[];
  wordRows: Lookup;
};

/** Below so many rows plain JavaScript is as quick, and needs no scratch space in the arena. */
const MIN_COMPILED = 512;
/** Room for the sets that one answer takes in passing. */
const SCRATCH_SETS = 160;
const SCRATCH_BYTES = 1 << 26;

/** Puts arrays with their words into an arena of their own. */
export function toSegment(arrays: Arrays, words: readonly string[], kernelsFor = plain): Segment {
  const named = Object.entries(arrays).map(([name, column]) => ({ name, column, type: typeOf(column), length: column.length }));
  const placements = layOut(named, 0);
  const segment = openSegment(placements, words, kernelsFor);
  named.forEach(({ column }, index) => {
    const { type, offset, length } = placements[index] as Placement; // one each, in the same order
    (segment.arena.view(type, offset, length) as Column & { set(values: Column): void }).set(column);
  });
  return segment;
}

/** A segment whose memory is still empty: `placements` say where its arrays will be. */
export function openSegment(placements: readonly Placement[], words: readonly string[], kernelsFor = plain): Segment {
  const last = placements.at(-1);
  const rows = placements.find(({ name }) => name === "rowNumbers")?.length ?? 0;
  const set = setLength(rows);
  const isSmall = rows < MIN_COMPILED;
  const arena = new Arena((last?.offset ?? 0) + (last?.length ?? 0) * 8, isSmall ? 0 : SCRATCH_SETS * set * 4 + SCRATCH_BYTES);
  const at = new Map(placements.map((placement) => [placement.name, placement]));
  const view = (name: string): never => {
    const placement = at.get(name);
    if (!placement) throw new Error(`A segment without ${name}.`);
    return arena.view(placement.type, placement.offset, placement.length) as never; // the names below have the types that they were stored with
  };
  const bytes = (name: string) => {
    const { buffer, byteOffset, length } = view(name) as Uint8Array;
    return Buffer.from(buffer, byteOffset, length);
  };
  const zones = (name: string): Zones => ({
    minStart: view(`${name}.minStart`),
    maxStart: view(`${name}.maxStart`),
    minEnd: view(`${name}.minEnd`),
    maxEnd: view(`${name}.maxEnd`),
  });
  const lookup = (name: string): Lookup => ({
    sizes: view(`${name}.sizes`),
    denseAt: view(`${name}.denseAt`),
    dense: view(`${name}.dense`),
    starts: view(`${name}.starts`),
    listed: view(`${name}.listed`),
    words: set,
  });
  const postings = (name: string): Postings => ({
    ...lookup(name),
    codes: { offsets: view(`${name}.offsets`), codes: view(`${name}.codes`) },
    some: view(`${name}.some`),
    several: view(`${name}.several`),
  });
  return {
    rows,
    arena,
    kernels: isSmall ? plainKernels : kernelsFor(arena),
    placements,
    alive: view("alive"),
    rowNumbers: view("rowNumbers"),
    ids: { offsets: view("ids.offsets"), bytes: bytes("ids.bytes") },
    familyOf: view("familyOf"),
    happened: { start: view("start"), end: view("end"), dated: view("dated"), zones: zones("happened") },
    reported: { start: view("reportedFirst"), end: view("reportedLast"), dated: view("datedReports"), zones: zones("reported") },
    wholeFrom: view("wholeFrom"),
    wholeZones: zones("whole"),
    byReport: view("byReport"),
    reportDays: view("reportDays"),
    standings: { located: view("located"), relation: view("relation"), unplaceable: view("unplaceable") },
    lists: Object.fromEntries(LISTS.map((list) => [list, postings(list)])) as Record<List, Postings>, // LISTS names every key
    words,
    wordRows: lookup("word"),
  };
}

export function idOf({ ids: { offsets, bytes } }: Segment, row: number): string {
  return bytes.toString("utf8", offsets[row], offsets[row + 1]);
}

/** A set of all rows. */
export function allRows(rows: number): Bits {
  const set = new Uint32Array(setLength(rows));
  addRange(set, 0, rows);
  return set;
}

/** Index of the first day that is not before `day`, among days in ascending order. */
export function firstRowFrom(days: Int32Array, day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? NO_DAY) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

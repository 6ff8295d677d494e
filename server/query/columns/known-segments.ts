import type { Database } from "#db/open.ts";
import { mergeKnown } from "../known.ts";
import { buildSegment } from "./build-segment.ts";
import { emptyTable, NO_DAY, type Vocabularies } from "./event-table.ts";
import { eachRow } from "./kernels.ts";
import { addRecord } from "./read-table.ts";
import type { KernelsFor, Segment } from "./segment.ts";

/** Events that are told anew at a time: each takes about a tenth of a millisecond. */
const CHUNK = 8192;
const LAST_DAY = NO_DAY - 1;

/**
 * What was known on a day of the events of which some reports were known by then and others not yet, in segments of their own: a row stands in
 * them from its `wholeFrom` on. Where the others bear no date at all, that is so for every day from then on: these are told once for all days,
 * as far as a day was ever asked for. As of one revision.
 */
export class KnownSegments {
  private readonly settled: { from: number; rowNumbers: number[]; segment: Segment | null }[];
  private torn: { day: number; segment: Segment } | null = null;

  constructor(
    private readonly segments: readonly Segment[],
    private readonly vocabularies: Vocabularies,
    private readonly kernelsFor: KernelsFor | undefined,
  ) {
    const rows = segments.flatMap(settledRows).sort((a, b) => a.from - b.from);
    this.settled = Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, index) => {
      const own = rows.slice(index * CHUNK, (index + 1) * CHUNK);
      return { from: own[0]?.from ?? LAST_DAY, rowNumbers: own.map(({ rowNumber }) => rowNumber), segment: null };
    });
  }

  on(database: Database, day: number): Segment[] {
    if (this.torn?.day !== day) {
      const rowNumbers = this.segments.flatMap((segment) => tornRows(segment, day));
      this.torn = { day, segment: this.tell(database, day, rowNumbers) };
    }
    const begun = this.settled.filter(({ from }) => from <= day);
    for (const chunk of begun) chunk.segment ??= this.tell(database, LAST_DAY, chunk.rowNumbers);
    return [...begun.flatMap(({ segment }) => segment ?? []), this.torn.segment];
  }

  release(): void {
    for (const { segment } of this.settled) segment?.arena.release();
    this.torn?.segment.arena.release();
  }

  private tell(database: Database, day: number, rowNumbers: readonly number[]): Segment {
    const table = emptyTable();
    for (const { row, record, words } of mergeKnown(database, day, rowNumbers)) {
      addRecord(database, table, this.vocabularies, { rowNumber: row, record, words: words.split(" ").filter((word) => word !== "") });
    }
    return buildSegment(table, this.vocabularies, this.kernelsFor);
  }
}

/** Rows with reports that bear a date and others that don't; `from`: the last day of the dated ones. */
function settledRows({ alive, rows, reported, wholeFrom, rowNumbers }: Segment): { rowNumber: number; from: number }[] {
  const found: { rowNumber: number; from: number }[] = [];
  eachRow(alive, 0, rows, (row) => {
    if (wholeFrom[row] === NO_DAY && reported.start[row] !== NO_DAY) {
      found.push({ rowNumber: rowNumbers[row] ?? 0, from: reported.end[row] ?? NO_DAY });
    }
    return true;
  });
  return found;
}

/** Rows of which some dated reports were known on the day, and others not yet. */
function tornRows({ alive, rows, reported, wholeFrom, rowNumbers }: Segment, day: number): number[] {
  const torn: number[] = [];
  eachRow(alive, 0, rows, (row) => {
    const isSettled = wholeFrom[row] === NO_DAY && (reported.end[row] ?? NO_DAY) <= day;
    if ((reported.start[row] ?? NO_DAY) <= day && (wholeFrom[row] ?? 0) > day && !isSettled) torn.push(rowNumbers[row] ?? 0);
    return true;
  });
  return torn;
}

import type { Database } from "#db/open.ts";
import { mergeKnown } from "../known.ts";
import { buildSegment } from "./build-segment.ts";
import { emptyTable, NO_DAY, type Vocabularies } from "./event-table.ts";
import { eachRow } from "./kernels.ts";
import { addRecord } from "./read-table.ts";
import type { KernelsFor, Segment } from "./segment.ts";

/*
 * Of an event of which some reports were known on a day and others not yet, that is what those told: it stands as a row in a segment of its own,
 * from its `wholeFrom` on. Where the others bear no date at all, that is so for every day from the last dated one on, and need be told only once.
 */

/** Events that are told at a time: so many texts are held. */
const CHUNK = 8192;
const LAST_DAY = NO_DAY - 1;

/** Events as their reports until a day tell them, or all that bear a date for null. */
export function tellAnew(
  database: Database,
  day: number | null,
  rowNumbers: readonly number[],
  vocabularies: Vocabularies,
  kernelsFor: KernelsFor | undefined,
): Segment {
  const table = emptyTable();
  // In the order in which the file holds them.
  const sorted = rowNumbers.toSorted((a, b) => a - b);
  for (let from = 0; from < sorted.length; from += CHUNK) {
    for (const { row, record, words } of mergeKnown(database, day ?? LAST_DAY, sorted.slice(from, from + CHUNK))) {
      addRecord(database, table, vocabularies, { rowNumber: row, record, words: words.split(" ").filter((word) => word !== "") });
    }
  }
  return buildSegment(table, vocabularies, kernelsFor);
}

/** Row numbers of events with reports that bear a date and others that don't. */
export function settledRows({ alive, rows, reported, wholeFrom, rowNumbers }: Segment): number[] {
  const found: number[] = [];
  eachRow(alive, 0, rows, (row) => {
    if (wholeFrom[row] === NO_DAY && reported.start[row] !== NO_DAY) found.push(rowNumbers[row] ?? 0);
    return true;
  });
  return found;
}

/** Row numbers of events of which some dated reports were known on the day, and others not yet. */
export function tornRows({ alive, rows, reported, wholeFrom, rowNumbers }: Segment, day: number): number[] {
  const torn: number[] = [];
  eachRow(alive, 0, rows, (row) => {
    const isSettled = wholeFrom[row] === NO_DAY && (reported.end[row] ?? NO_DAY) <= day;
    if ((reported.start[row] ?? NO_DAY) <= day && (wholeFrom[row] ?? 0) > day && !isSettled) torn.push(rowNumbers[row] ?? 0);
    return true;
  });
  return torn;
}

import { type Database, readRevision } from "#db/open.ts";
import type { EventRecord } from "#domain/event.ts";
import type { Filter } from "#domain/filter.ts";
import { toDayNumber } from "#domain/time.ts";
import { mergeKnown } from "../known.ts";
import type { Clause } from "../where.ts";
import { buildSegment } from "./build-segment.ts";
import { emptyVocabularies, type Vocabularies } from "./event-table.ts";
import type { Bits } from "./kernels.ts";
import { KnownSegments } from "./known-segments.ts";
import { knownWhole, type Masks, toMasks } from "./masks.ts";
import { readTable } from "./read-table.ts";
import type { KernelsFor, Segment } from "./segment.ts";
import { readSnapshot, writeSnapshot } from "./snapshot.ts";

/** A segment under a question: which of its rows pass, and their records. */
export type Layer = { segment: Segment; masks: Masks; readRecords(rows: readonly number[]): EventRecord[] };

/** Small segments are put together when there are more of them. */
const MAX_DELTAS = 6;
/** Share of the base that may have changed before it is built anew. */
const MAX_CHANGED = 1 / 8;
const MIN_CHANGED = 20_000;

/**
 * The events of a database as columns, as of one revision: one large segment, and small ones of what was changed since.
 * Every row stands in the latest segment that has it.
 */
export class ColumnIndex {
  vocabularies: Vocabularies = emptyVocabularies();
  /** Another array when anything has changed. */
  segments: readonly Segment[] = [];
  revision = -1;
  /** Revision of the base, `segments[0]`. */
  private baseRevision = -1;
  private known: KnownSegments | null = null;
  /** Done when the last snapshot is written. */
  private writing: Promise<void> = Promise.resolve();
  private readonly kernelsFor: KernelsFor | undefined;
  private readonly minSnapshot: number;

  /** `minSnapshot`: a base of so many events or more is kept in a file beside the database. */
  constructor(kernelsFor?: KernelsFor, minSnapshot = Number.POSITIVE_INFINITY) {
    this.kernelsFor = kernelsFor;
    this.minSnapshot = minSnapshot;
  }

  /** Catches up with the database. Call it, and ask, within one reading transaction. */
  refresh(database: Database): void {
    const revision = readRevision(database);
    if (revision === this.revision) return;
    this.known = null;
    if (this.segments.length === 0) this.load(database, revision);
    // An older revision is that of another file, put in the place of the one that was read.
    if (this.segments.length === 0 || revision < this.revision) this.build(database);
    else if (revision > this.revision) this.catchUp(database);
    this.revision = revision;
  }

  /** Resolved when no snapshot is being written. */
  settled(): Promise<void> {
    return this.writing;
  }

  private load(database: Database, revision: number): void {
    if (this.minSnapshot === Number.POSITIVE_INFINITY) return;
    const found = readSnapshot(database, revision, this.kernelsFor);
    if (!found) return;
    this.segments = [found.segment];
    this.vocabularies = found.vocabularies;
    this.baseRevision = found.revision;
    this.revision = found.revision;
  }

  private build(database: Database): void {
    const segment = this.read(database, { sql: "TRUE", values: [] });
    this.segments = [segment];
    this.baseRevision = readRevision(database);
    if (segment.rows < this.minSnapshot) return;
    const base = { segment, vocabularies: this.vocabularies, revision: this.baseRevision };
    this.writing = this.writing.then(() => writeSnapshot(database, base));
  }

  private read(database: Database, clause: Clause): Segment {
    return buildSegment(readTable(database, clause, this.vocabularies), this.vocabularies, this.kernelsFor);
  }

  private catchUp(database: Database): void {
    const isFull = this.segments.length > MAX_DELTAS;
    if (isFull) this.segments = this.segments.slice(0, 1);
    const since = isFull ? this.baseRevision : this.revision;
    const changed = this.read(database, { sql: "e.changed_at > ?", values: [since] });
    for (const segment of this.segments) bury(segment, changed.rowNumbers);
    this.segments = [...this.segments, changed];
    const [{ count } = { count: 0 }] = database.rows<{ count: number }>("SELECT COUNT(*) AS count FROM events");
    if (count < this.countAlive()) this.buryRemoved(database);
    const base = this.segments[0]?.rows ?? 0;
    const later = this.segments.slice(1).reduce((sum, { rows }) => sum + rows, 0);
    if (later > Math.max(MIN_CHANGED, base * MAX_CHANGED)) this.build(database);
  }

  private countAlive(): number {
    return this.segments.reduce((sum, { kernels, alive, rows }) => sum + kernels.count(alive, 0, rows), 0);
  }

  private buryRemoved(database: Database): void {
    const [found] = database.rows<{ rows: string }>("SELECT json_group_array(row_number) AS rows FROM events");
    const standing = new Set(JSON.parse(found?.rows ?? "[]") as number[]);
    for (const segment of this.segments) {
      bury(
        segment,
        segment.rowNumbers.filter((rowNumber) => !standing.has(rowNumber)),
      );
    }
  }

  /** The layers under a question; their sets last until `release`. */
  ask(database: Database, filter: Filter): Layer[] {
    const { vocabularies } = this;
    const layer = (segment: Segment, known: Bits, readRecords: (rowNumbers: readonly number[]) => EventRecord[]): Layer => ({
      segment,
      masks: toMasks(segment, vocabularies, filter, known),
      readRecords: (rows) => readRecords(rows.map((row) => segment.rowNumbers[row] ?? 0)),
    });
    const stored = (rowNumbers: readonly number[]) => readStored(database, rowNumbers);
    if (filter.knownBy === null) return this.segments.map((segment) => layer(segment, segment.alive, stored));
    const day = toDayNumber(filter.knownBy);
    const merged = (rowNumbers: readonly number[]) => {
      const records = new Map(mergeKnown(database, day, rowNumbers).map(({ row, record }) => [row, record]));
      return rowNumbers.flatMap((row) => records.get(row) ?? []);
    };
    this.known ??= new KnownSegments(this.segments, vocabularies, this.kernelsFor);
    const whole = this.segments.map((segment) => layer(segment, knownWhole(segment, day), stored));
    return [...whole, ...this.known.on(database, day).map((segment) => layer(segment, knownWhole(segment, day), merged))];
  }

  release(): void {
    for (const { arena } of this.segments) arena.release();
    this.known?.release();
  }
}

function bury({ alive, rowNumbers }: Segment, gone: ArrayLike<number>): void {
  if (gone.length === 0) return;
  const numbers = new Set(Array.from(gone));
  // What is new has the highest numbers: most rows need not be looked up.
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const number of numbers) {
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  for (let row = 0; row < rowNumbers.length; row++) {
    const number = rowNumbers[row] ?? 0;
    if (number >= least && number <= most && numbers.has(number)) alive[row >>> 5] = (alive[row >>> 5] ?? 0) & ~(1 << (row & 31));
  }
}

function readStored(database: Database, rowNumbers: readonly number[]): EventRecord[] {
  const found = database.rows<{ row: number; record: string }>(
    "SELECT row_number AS row, record FROM events WHERE row_number IN (SELECT value FROM json_each(?))",
    JSON.stringify(rowNumbers),
  );
  const records = new Map(found.map(({ row, record }) => [row, record]));
  return rowNumbers.map((row) => JSON.parse(records.get(row) ?? "null") as EventRecord); // written by ingest as such
}

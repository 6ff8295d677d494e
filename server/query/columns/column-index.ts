import { type Database, readRevision } from "#db/open.ts";
import type { EventRecord } from "#domain/event.ts";
import type { Filter } from "#domain/filter.ts";
import { toDayNumber } from "#domain/time.ts";
import { mergeKnown } from "../known.ts";
import type { Clause } from "../where.ts";
import { buildSegment } from "./build-segment.ts";
import { bury } from "./bury.ts";
import { emptyVocabularies, type Vocabularies } from "./event-table.ts";
import type { Bits } from "./kernels.ts";
import { settledRows, tellAnew, tornRows } from "./known-segments.ts";
import { knownWhole, type Masks, toMasks } from "./masks.ts";
import { readTable } from "./read-table.ts";
import type { KernelsFor, Segment } from "./segment.ts";
import { readSnapshot, writeSnapshot } from "./snapshot.ts";

/** A segment under a question: which of its rows pass, and their records. */
export type Layer = { segment: Segment; masks: Masks; readRecords(rows: readonly number[]): EventRecord[] };

/**
 * Events changed after revision `since`, as of the part's own making, and what was known before its undated reports of those that have any.
 * Every row stands in the latest part that has it.
 */
type Part = { since: number; segment: Segment; settled: Segment };
/** Writes the base's file anew elsewhere, so that questions need not wait for it. */
export type Renew = (database: Database) => Promise<void>;

/** A part takes in those before it that have fewer than so many times its rows: few parts, and each row is read anew few times. */
const GROWTH = 8;
/** Share of the base that may have changed before it is built anew. */
const MAX_CHANGED = 1 / 8;
const MIN_CHANGED = 20_000;

/** The events of a database as columns, as of one revision: one large part, the base, and small ones of what was changed since. */
export class ColumnIndex {
  vocabularies: Vocabularies = emptyVocabularies();
  /** Another array when anything has changed. */
  segments: readonly Segment[] = [];
  revision = -1;
  private parts: readonly Part[] = [];
  /** Revision of the base, `parts[0]`. */
  private baseRevision = -1;
  /** What was known of events on the last day asked about. */
  private torn: { day: number; segment: Segment } | null = null;
  /** Done when the last snapshot is written. */
  private writing: Promise<void> = Promise.resolve();
  private renewing: "not" | "running" | "done" = "not";
  private readonly kernelsFor: KernelsFor | undefined;
  private readonly minSnapshot: number;
  private readonly renew: Renew | null;

  /** `minSnapshot`: a base of so many events or more is kept in a file beside the database. Without `renew` the index builds it anew itself. */
  constructor(kernelsFor?: KernelsFor, minSnapshot = Number.POSITIVE_INFINITY, renew: Renew | null = null) {
    this.kernelsFor = kernelsFor;
    this.minSnapshot = minSnapshot;
    this.renew = renew;
  }

  /** Catches up with the database. Call it, and ask, within one reading transaction. */
  refresh(database: Database): void {
    const revision = readRevision(database);
    const isRenewed = this.renewing === "done";
    if (revision === this.revision && !isRenewed) return;
    this.torn = null;
    const isLoaded = (this.parts.length === 0 || isRenewed) && this.load(database, revision);
    // An older revision is that of another file, put in the place of the one that was read.
    if (this.parts.length === 0 || revision < this.revision || (isRenewed && !isLoaded)) this.build(database);
    else if (revision > this.revision) this.catchUp(database);
    this.revision = revision;
  }

  /** Builds the base from the database, whatever was there. */
  build(database: Database): void {
    this.baseRevision = readRevision(database);
    this.hold([this.read(database, { sql: "TRUE", values: [] }, -1)]);
    const [base] = this.parts;
    if (!base || base.segment.rows < this.minSnapshot) return;
    const written = { ...base, vocabularies: this.vocabularies, revision: this.baseRevision };
    this.writing = this.writing.then(() => writeSnapshot(database, written));
  }

  /** Resolved when no snapshot is being written. */
  settled(): Promise<void> {
    return this.writing;
  }

  private hold(parts: readonly Part[]): void {
    this.parts = parts;
    this.segments = parts.map(({ segment }) => segment);
  }

  /** Whether there was a later base than the present one. */
  private load(database: Database, revision: number): boolean {
    this.renewing = "not";
    if (this.minSnapshot === Number.POSITIVE_INFINITY) return false;
    const found = readSnapshot(database, revision, this.kernelsFor);
    if (!found || found.revision <= this.baseRevision) return false;
    this.hold([{ since: -1, segment: found.segment, settled: found.settled }]);
    this.vocabularies = found.vocabularies;
    this.baseRevision = found.revision;
    this.revision = found.revision;
    return true;
  }

  private read(database: Database, clause: Clause, since: number): Part {
    const segment = buildSegment(readTable(database, clause, this.vocabularies), this.vocabularies, this.kernelsFor);
    return { since, segment, settled: tellAnew(database, null, settledRows(segment), this.vocabularies, this.kernelsFor) };
  }

  private catchUp(database: Database): void {
    const removed = database.rows<{ row: number }>("SELECT row_number AS row FROM removed_events WHERE removed_at > ?", this.revision);
    const gone = removed.map(({ row }) => row);
    for (const part of this.parts) buryIn(part, gone);
    const [{ rows } = { rows: 0 }] = database.rows<{ rows: number }>(
      "SELECT COUNT(*) AS rows FROM events WHERE changed_at > ?",
      this.revision,
    );
    if (rows === 0) {
      if (gone.length > 0) this.hold([...this.parts]);
      return;
    }
    const kept = countKept(this.parts, rows);
    const since = this.parts[kept]?.since ?? this.revision;
    const changed = this.read(database, { sql: "e.changed_at > ?", values: [since] }, since);
    const before = this.parts.slice(0, kept);
    for (const part of before) buryIn(part, changed.segment.rowNumbers);
    this.hold([...before, changed]);
    const base = this.parts[0]?.segment.rows ?? 0;
    const later = this.parts.slice(1).reduce((sum, { segment }) => sum + segment.rows, 0);
    if (later > Math.max(Math.min(MIN_CHANGED, this.minSnapshot), base * MAX_CHANGED)) this.startAnew(database);
  }

  private startAnew(database: Database): void {
    if (!this.renew || this.minSnapshot > (this.parts[0]?.segment.rows ?? 0)) {
      this.build(database);
      return;
    }
    if (this.renewing === "running") return;
    this.renewing = "running";
    const finish = () => {
      this.renewing = "done";
    };
    this.writing = this.renew(database).then(finish, finish);
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
    const whole = this.segments.map((segment) => layer(segment, knownWhole(segment, day), stored));
    const told = [...this.parts.map(({ settled }) => settled), this.tornOn(database, day)].filter(({ rows }) => rows > 0);
    return [...whole, ...told.map((segment) => layer(segment, knownWhole(segment, day), merged))];
  }

  private tornOn(database: Database, day: number): Segment {
    if (this.torn?.day === day) return this.torn.segment;
    const rowNumbers = this.segments.flatMap((segment) => tornRows(segment, day));
    const segment = tellAnew(database, day, rowNumbers, this.vocabularies, this.kernelsFor);
    this.torn = { day, segment };
    return segment;
  }

  release(): void {
    for (const { segment, settled } of this.parts) for (const { arena } of [segment, settled]) arena.release();
    this.torn?.segment.arena.release();
  }
}

/** How many parts stay as they are when so many rows have changed. The base always does. */
function countKept(parts: readonly Part[], changed: number): number {
  let [kept, rows] = [parts.length, changed];
  for (let last = parts[kept - 1]; kept > 1 && last && last.segment.rows < GROWTH * rows; last = parts[kept - 1]) {
    rows += last.segment.rows;
    kept -= 1;
  }
  return kept;
}

function buryIn({ segment, settled }: Part, rowNumbers: ArrayLike<number>): void {
  bury(segment, rowNumbers);
  bury(settled, rowNumbers);
}

function readStored(database: Database, rowNumbers: readonly number[]): EventRecord[] {
  const found = database.rows<{ row: number; record: string }>(
    "SELECT row_number AS row, record FROM events WHERE row_number IN (SELECT value FROM json_each(?))",
    JSON.stringify(rowNumbers),
  );
  const records = new Map(found.map(({ row, record }) => [row, record]));
  return rowNumbers.map((row) => JSON.parse(records.get(row) ?? "null") as EventRecord); // written by ingest as such
}

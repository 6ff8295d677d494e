import type { IsoDay, TimePrecision } from "#domain/time.ts";
import type { Stretch } from "./calendar.ts";
import type { Direction } from "./date-context.ts";
import type { PointPhrase } from "./date-phrase.ts";

/** What has been said so far, as far as it helps to read the next expression. */
export type DateContext = {
  reference: IsoDay | null;
  narrative: boolean;
  direction: Direction;
  /** Told in the past perfect: it lies behind what is being told. */
  isBefore: boolean;
  /** Told in the past perfect, in news too. */
  isPerfect: boolean;
  /** The sentence has looked back before. */
  looksBack: boolean;
  /** What was told last where that lies behind the story: "that year" is of it. */
  back: IsoDay | null;
  /** Start of the year that a clause with "when" is about: "He had come in 1858, when it had rained in March". */
  clauseYear: IsoDay | null;
  /** A year that lies back, from which the story goes on. */
  isReturn: boolean;
  /** Start of the last date told, by how exactly it was told. */
  last: { day: IsoDay | null; month: IsoDay | null; year: IsoDay | null };
  /** The year before Christ told last, where it was told after all others, and its month. */
  beforeChrist: { year: number; month: number | null } | null;
  /** The last day told that lies behind the reference: what "two days earlier" looks back from. */
  lastPast: IsoDay | null;
  /** The first day told other than the report's own: what "two days after the blast" is counted from. */
  story: IsoDay | null;
  /** Start of the last quarter or half told: what "the year-earlier quarter" is compared with. */
  lastPart: { unit: "quarter" | "half"; start: IsoDay } | null;
  /** Hour of the last time of day told on the last day told. */
  lastHour: number | null;
  /** Clock time told last on it: "an hour later" is counted from there. */
  lastClock: string | null;
  /** Day of the log whose entries begin with their hours ("05:10. The airport was closed"); `here` in front of such an entry. */
  entry: { day: IsoDay | null; here: boolean };
  /** Last year written out in the same sentence. */
  sentenceYear: number | null;
  /** Year that the end of a list says for all of it. */
  listYear: number | null;
  /** Weekday, told before in the sentence, on which it was said what would be. */
  saidOn: IsoDay | null;
  /** First year that the document writes out: dates before it in a history belong there. */
  firstYear: number | null;
  /** The days that the heading of a periodic report says it covers: its weekdays lie in them. */
  period: { start: IsoDay; end: IsoDay } | null;
  /** Years in which a weekday and a day of the month may fall when nothing else tells, both ends included. */
  recentYears: { from: number; to: number };
};

/** A value, and the civil days it covers where they are known. */
export type Resolved = { value: string; precision: TimePrecision; start: IsoDay | null; end: IsoDay | null; clock: string | null };

const PART_HOURS = { MO: 8, DT: 12, AF: 15, EV: 19, NI: 22 } as const;

/** About which hour a time of day is; noon when none is told. */
export function hourOf({ clock, part }: PointPhrase): number {
  if (clock) return Number(clock.time.slice(0, 2));
  return part === null ? 12 : PART_HOURS[part];
}

export const known = ({ value, precision, start, end }: Stretch): Resolved => ({ value, precision, start, end, clock: null });
export const unknown = (value: string, precision: TimePrecision): Resolved => ({ value, precision, start: null, end: null, clock: null });
export const pad = (value: number, length = 2) => String(value).padStart(length, "0");

/** ISO 8601 counts a year zero: 1 BC is 0000, 480 BC is -0479. */
export const yearBeforeChrist = (year: number) => (year === 1 ? "0000" : `-${pad(year - 1, 4)}`);

import type { DayPart, Season, TimeUnit } from "./lexicon/time-words.ts";

/** Which stretch of a period is meant. `elapsed`: "earlier this month"; `ahead`: "later this year". */
export type Edge = "early" | "mid" | "late" | "start" | "end" | "elapsed" | "ahead";

/** `reference`: counted from the day of the report; `last`: from the date mentioned before. */
export type Anchor = "reference" | "last";

/** Which one of its kind: "last" is -1 from the reference, "that" 0 from the last date. */
export type Step = { count: -1 | 0 | 1; anchor: Anchor };

export type Base =
  /** `step`: the year, as in "October last year"; `which`: "last October". */
  | {
      kind: "date";
      year: number | null;
      month: number | null;
      day: number | null;
      weekday: number | null;
      step: Step | null;
      which: Step | null;
    }
  | { kind: "weekday"; weekday: number; step: Step | null; week: number | null }
  | { kind: "unit"; unit: TimeUnit; count: number; anchor: Anchor }
  | { kind: "season"; season: Season; year: number | null; step: Step | null; which: Step | null }
  | { kind: "part-of-year"; unit: "quarter" | "half"; number: number; year: number | null; step: Step | null }
  | { kind: "week-of"; ordinal: number; month: number; year: number | null }
  | { kind: "decade"; start: number }
  | { kind: "century"; start: number }
  | { kind: "holiday"; name: string; year: number | null; step: Step | null; which: Step | null }
  | { kind: "before-christ"; year: number }
  | { kind: "hour-only"; anchor: Anchor | null };

export type Clock = { time: string; zone: string };

export type PointPhrase = { type: "point"; base: Base; edge: Edge | null; part: DayPart | null; clock: Clock | null };
export type DatePhrase =
  | PointPhrase
  | { type: "range"; from: PointPhrase; to: PointPhrase }
  /** `toward`: -1 for "the past three days", 1 for "the next three days". */
  | { type: "duration"; value: string; unit: TimeUnit; count: number | null; toward: -1 | 1 | null }
  | { type: "set"; value: string }
  | { type: "vague"; value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF" };

export function point(base: Base, more: Partial<Omit<PointPhrase, "type" | "base">> = {}): PointPhrase {
  return { type: "point", base, edge: null, part: null, clock: null, ...more };
}

export type DateBase = Extract<Base, { kind: "date" }>;

export function date(fields: Partial<Omit<DateBase, "kind">>): DateBase {
  return { kind: "date", year: null, month: null, day: null, weekday: null, step: null, which: null, ...fields };
}

/** A phrase over tokens `[start, end)` of a sentence. */
export type Hit<P extends DatePhrase = DatePhrase> = { start: number; end: number; phrase: P };

import type { DayPart, Season, TimeUnit } from "./lexicon/time-words.ts";

/** Which stretch of a period is meant. `elapsed`: "earlier this month"; `ahead`: "later this year". */
export type Edge = "early" | "mid" | "late" | "start" | "end" | "first-half" | "second-half" | "elapsed" | "ahead";

/** `reference`: counted from the day of the report; `last`: from the date mentioned before. */
export type Anchor = "reference" | "last";

/** Which one of its kind: "last" is -1 from the reference, "that" 0 from the last date. */
export type Step = { count: -1 | 0 | 1; anchor: Anchor };

/** A month by its number, or the one that a word points at: "of the month", "of next month". */
export type MonthRead = number | Step;

export type Base =
  /** `step`: the year, as in "October last year"; `which`: "last October". */
  | DateBase
  /** `week`: "Tuesday last week" (-1); `beyond`: weeks behind the next one, "Friday week" (1). */
  | { kind: "weekday"; weekday: number; step: Step | null; week: number | null; beyond?: number }
  /** `isCounted`: "two weeks later", and not "the week before"; `onThis`: "forty years ago today", "a year ago this week". */
  | { kind: "unit"; unit: TimeUnit; count: number; anchor: Anchor; isCounted?: boolean; onThis?: "day" | "week" | "month" }
  | { kind: "season"; season: Season; year: number | null; step: Step | null; which: Step | null }
  | { kind: "part-of-year"; unit: "quarter" | "half"; number: number; year: number | null; step: Step | null }
  | { kind: "decade"; start: number }
  | { kind: "century"; start: number }
  | { kind: "holiday"; name: string; year: number | null; step: Step | null; which: Step | null }
  | { kind: "before-christ"; year: number; month: number | null; day: number | null }
  | { kind: "season-before-christ"; season: Season; year: number }
  | { kind: "century-before-christ"; ordinal: number }
  /** "the first week of October", "the second Tuesday in November" (2), "the last day of the month": the last one for -1. */
  | { kind: "in-month"; what: "week" | "day" | number; ordinal: number; month: MonthRead; year: number | null; step: Step | null }
  /** "week 39", "week 39 of 2025". */
  | { kind: "numbered-week"; number: number; year: number | null; step: Step | null }
  /** "the week of 6 October"; the day is the last one in "the week to 12 October". */
  | { kind: "week-with"; day: DateBase; isLast: boolean }
  /** "the year-earlier quarter": the one told last, a year before. */
  | { kind: "year-ago-part"; unit: "quarter" | "half" | null }
  | { kind: "hour-only"; anchor: Anchor | null };

export type Clock = { time: string; zone: string };

export type PointPhrase = { type: "point"; base: Base; edge: Edge | null; part: DayPart | null; clock: Clock | null };
export type DatePhrase =
  | PointPhrase
  | { type: "range"; from: PointPhrase; to: PointPhrase }
  /**
   * `toward`: -1 for "the past three days", 1 for "the next three days"; `within`: "the first nine months of 2024"; `on`: hours from the
   * time told last, "half an hour later".
   */
  | {
      type: "duration";
      value: string;
      unit: TimeUnit;
      count: number | null;
      toward: -1 | 1 | null;
      on?: number;
      within?: { side: "first" | "last"; period: PointPhrase };
    }
  | { type: "set"; value: string }
  | { type: "vague"; value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF" };

export function point(
  base: Base,
  { edge = null, part = null, clock = null }: Partial<Omit<PointPhrase, "type" | "base">> = {},
): PointPhrase {
  return { type: "point", base, edge, part, clock };
}

export type DateBase = {
  kind: "date";
  year: number | null;
  month: number | null;
  day: number | null;
  weekday: number | null;
  step: Step | null;
  which: Step | null;
  /** A year before 1000 without "AD": in a text of years before Christ, one of them. */
  isEraless?: true;
};

export function date(fields: Partial<Omit<DateBase, "kind">>): DateBase {
  const { year = null, month = null, day = null, weekday = null, step = null, which = null } = fields;
  return { kind: "date", year, month, day, weekday, step, which };
}

/** A phrase over tokens `[start, end)` of a sentence. */
export type Hit<P extends DatePhrase = DatePhrase> = { start: number; end: number; phrase: P };

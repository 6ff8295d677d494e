import { readOrdinal } from "./date-numbers.ts";
import { type DateBase, type Hit, type PointPhrase, point, type Step } from "./date-phrase.ts";
import { phraseTable, readPhrase } from "./date-phrase-table.ts";
import { readDates, readMonth, readWeekday, readYearBehind } from "./date-points.ts";
import { lowerAt, type Read, type Word } from "./date-words.ts";
import { WordSet } from "./word-set.ts";

const LAST_FINAL = new WordSet("last final".split(" "));

/** Weeks and weekdays told by where they stand in a month or a year. */

/** "the first", "last"; -1 for the last. */
function readPlace(words: readonly Word[], index: number): Read<number> | null {
  const from = lowerAt(words, index) === "the" ? index + 1 : index;
  if (LAST_FINAL.has(words[from])) return { end: from + 1, value: -1 };
  const ordinal = readOrdinal(words, from);
  return ordinal && ordinal.value <= 31 ? ordinal : null;
}

const OF_IN = new WordSet("of in".split(" "));

/** "the first week of October", "the last day of February", "the second Tuesday in November 2024", "the 9th of that month". */
export function readInMonth(words: readonly Word[], index: number): Hit<PointPhrase> | null {
  const place = readPlace(words, index);
  const what = place && (readKind(words, place.end) ?? readOrdinalDay(words, index, place.end));
  if (!place || !what || !OF_IN.has(words[what.end])) return null;
  const month = what.value.isDated ? readMonth(words, what.end + 1) : null;
  const pointed = month ?? readPhrase(MONTHS_POINTED_AT, words, what.end + 1);
  if (!pointed) return null;
  const year = month && readYearBehind(words, month.end);
  return {
    start: index,
    end: year?.end ?? pointed.end,
    phrase: point({
      kind: "in-month",
      what: what.value.what,
      ordinal: place.value,
      month: pointed.value,
      year: year?.value.year ?? null,
      step: year?.value.step ?? null,
    }),
  };
}

type Kind = { what: "week" | "day" | number; isDated: boolean };

function readKind(words: readonly Word[], index: number): Read<Kind> | null {
  const lower = lowerAt(words, index);
  if (lower === "week" || lower === "day") return { end: index + 1, value: { what: lower, isDated: true } };
  const weekday = readWeekday(words, index);
  return weekday && { end: weekday.end, value: { what: weekday.value, isDated: true } };
}

/** "the 9th of that month": a month by its name is read with the dates. */
function readOrdinalDay(words: readonly Word[], index: number, end: number): Read<Kind> | null {
  const isDay = lowerAt(words, index) === "the" && /^\d/.test(lowerAt(words, index + 1)) && lowerAt(words, end) === "of";
  return isDay ? { end, value: { what: "day", isDated: false } } : null;
}

const MONTHS_POINTED_AT = phraseTable<Step>([
  ["the month", { count: 0, anchor: "last" }],
  ["that month", { count: 0, anchor: "last" }],
  ["the same month", { count: 0, anchor: "last" }],
  ["the following month", { count: 1, anchor: "last" }],
  ["the next month", { count: 1, anchor: "last" }],
  ["this month", { count: 0, anchor: "reference" }],
  ["last month", { count: -1, anchor: "reference" }],
  ["next month", { count: 1, anchor: "reference" }],
]);

/** Whether the day named is the week's last. */
const WEEKS_WITH = phraseTable<boolean>([
  ["the week of", false],
  ["the week beginning", false],
  ["the week starting", false],
  ["week of", false],
  ["the week ending", true],
  ["the week ended", true],
  ["the week to", true],
  ["week ending", true],
]);

/** "the week of 6 October", "the week beginning Oct. 6", "the week to 12 October". */
export function readWeekWith(words: readonly Word[], index: number): Hit<PointPhrase> | null {
  const opening = readPhrase(WEEKS_WITH, words, index);
  if (!opening) return null;
  const isLast = opening.value;
  const from = isLast && lowerAt(words, opening.end) === "on" ? opening.end + 1 : opening.end;
  const [hit, ...more] = readDates(words, from, { dayFirst: true }) ?? [];
  if (!hit || more.length > 0 || hit.phrase.type !== "point") return null;
  const day = hit.phrase.base.kind === "date" ? (hit.phrase.base satisfies DateBase) : null;
  return day?.day && day.month ? { start: index, end: hit.end, phrase: point({ kind: "week-with", day, isLast }) } : null;
}

/** "week 39", "calendar week 46 of 2021"; not "Week 7" of a season or "week 3 of the war". */
export function readNumberedWeek(words: readonly Word[], index: number): Hit<PointPhrase> | null {
  const from = lowerAt(words, index) === "calendar" ? index + 1 : index;
  const number = words[from + 1];
  if (words[from]?.text !== "week" || !/^\d{1,2}$/.test(number?.text ?? "") || number?.value == null) return null;
  if (number.value < 1 || number.value > 53) return null;
  const end = from + 2;
  const year = readYearBehind(words, end);
  if (!year && lowerAt(words, end) === "of") return null;
  return {
    start: index,
    end: year?.end ?? end,
    phrase: point({ kind: "numbered-week", number: number.value, year: year?.value.year ?? null, step: year?.value.step ?? null }),
  };
}

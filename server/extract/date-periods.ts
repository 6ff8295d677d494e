import { HOLIDAYS } from "./calendar.ts";
import { isYearNumber, readOrdinal } from "./date-numbers.ts";
import { type Hit, type PointPhrase, point, type Step } from "./date-phrase.ts";
import { readMonth, readYearBehind } from "./date-points.ts";
import { isCapital, isDash, lowerAt, skipPhrase, type Word } from "./date-words.ts";

type Reader = (words: readonly Word[], index: number) => Hit<PointPhrase> | null;

const SEASON_PREPOSITIONS = new Set(
  "in by since until till during over through throughout before after of early late mid - this last next".split(" "),
);

/** "summer 2023", "the spring of 2024", "in the autumn"; "spring" and "fall" have other lives. */
const readSeason: Reader = (words, index) => {
  const from = lowerAt(words, index) === "the" ? index + 1 : index;
  const season = words[from]?.time.season;
  if (season === undefined) return null;
  const year = readYearBehind(words, from + 1);
  if (year) {
    let end = year.end;
    // "the winter of 2023-24" is the one that began in 2023.
    if (isDash(words[end]) && words[end]?.glued && /^\d{2}(?:\d{2})?$/.test(words[end + 1]?.text ?? "")) end += 2;
    return { start: index, end, phrase: point({ kind: "season", season, ...year.value, which: null }) };
  }
  const before = lowerAt(words, index - 1);
  if (!SEASON_PREPOSITIONS.has(before) || lowerAt(words, from + 1) === "of" || (words[from]?.lower === "fall" && from === index))
    return null;
  if (
    /^(?:offensive|camp|school|clothing|olympics|games|vacation|holidays?|water|apart|back|for|on|into|short)$/.test(
      lowerAt(words, from + 1),
    )
  )
    return null;
  if (before === "-" && !/^(?:mid|early|late)$/.test(lowerAt(words, index - 2))) return null;
  return { start: index, end: from + 1, phrase: point({ kind: "season", season, year: null, step: null, which: null }) };
};

const REFERENCE_YEAR: Step = { count: 0, anchor: "reference" };

/** "the third quarter of 2024", "Q3 2024", "H1 2025", "the second half of the year". */
const readPartOfYear: Reader = (words, index) => {
  const short = /^(?:([qh])([1-4])|([1-4])([qh]))$/i.exec(words[index]?.text ?? "");
  if (short && isShortPart(words, index)) {
    const unit = (short[1] ?? short[4] ?? "").toLowerCase() === "q" ? "quarter" : "half";
    const number = Number(short[2] ?? short[3]);
    if (unit === "half" && number > 2) return null;
    const year = readYearBehind(words, index + 1);
    return {
      start: index,
      end: year?.end ?? index + 1,
      phrase: point({ kind: "part-of-year", unit, number, ...(year?.value ?? { year: null, step: null }) }),
    };
  }
  const from = lowerAt(words, index) === "the" ? index + 1 : index;
  const ordinal =
    lowerAt(words, from) === "final" || lowerAt(words, from) === "last" ? { end: from + 1, value: 4 } : readOrdinal(words, from);
  if (!ordinal || ordinal.value > 4) return null;
  const unitAt = isDash(words[ordinal.end]) ? ordinal.end + 1 : ordinal.end;
  const unit = words[unitAt]?.lower;
  if (unit !== "quarter" && unit !== "half") return null;
  const number = unit === "half" ? (ordinal.value === 4 ? 2 : ordinal.value) : ordinal.value;
  if (unit === "half" && number > 2) return null;
  const theYear = skipPhrase(words, unitAt + 1, "of the year");
  const year = theYear === null ? readYearBehind(words, unitAt + 1) : { end: theYear, value: { year: null, step: REFERENCE_YEAR } };
  if (unit === "half" && !year) return null;
  const isJoined = unitAt > ordinal.end;
  if (!year && ((from === index && !isJoined) || lowerAt(words, unitAt + 1) === "of" || lowerAt(words, from) === "last")) return null;
  return {
    start: index,
    end: year?.end ?? unitAt + 1,
    phrase: point({ kind: "part-of-year", unit, number, ...(year?.value ?? { year: null, step: null }) }),
  };
};

const isShortPart = (words: readonly Word[], index: number) =>
  words[index]?.lower.startsWith("q") || isYearNumber(words[index + 1]) || /^(?:in|of|for|by)$/.test(lowerAt(words, index - 1));

/** "the 1990s", "the '90s", "the nineteenth century". */
const readDecade: Reader = (words, index) => {
  const from = lowerAt(words, index) === "the" ? index + 1 : index;
  const full = /^(1\d{2}|20\d)0s$/i.exec(words[from]?.text ?? "");
  const apostrophe = words[from]?.text === "1" ? null : (skipPhrase(words, from + 1, "'s") ?? skipPhrase(words, from + 1, "’s"));
  const loose = from > index && apostrophe !== null && /^(1\d{2}|20\d)0$/.exec(words[from]?.text ?? "");
  const start = full ?? (loose || null);
  if (start) {
    const value = Number(start[1]) * 10;
    const end = full ? from + 1 : (apostrophe ?? from + 1);
    return {
      start: index,
      end,
      phrase: point(value % 100 === 0 && value < 1900 ? { kind: "century", start: value } : { kind: "decade", start: value }),
    };
  }
  const short = /^([2-9])0s$/.exec(words[from + 1]?.text ?? "");
  if (short && /^['’‘]$/.test(words[from]?.text ?? "") && words[from + 1]?.glued) {
    return { start: index, end: from + 2, phrase: point({ kind: "decade", start: 1900 + Number(short[1]) * 10 }) };
  }
  return null;
};

const readCentury: Reader = (words, index) => {
  const from = lowerAt(words, index) === "the" ? index + 1 : index;
  const ordinal = readOrdinal(words, from);
  if (!ordinal || ordinal.value > 21) return null;
  const at = isDash(words[ordinal.end]) ? ordinal.end + 1 : ordinal.end;
  if (words[at]?.time.unit !== "century") return null;
  const isBefore = /^(?:BCE?|B\.C\.(?:E\.)?)$/.test(words[at + 1]?.text ?? "");
  const end = isBefore || /^(?:AD|CE|A\.D\.)$/.test(words[at + 1]?.text ?? "") ? at + 2 : at + 1;
  return {
    start: index,
    end,
    phrase: point(isBefore ? { kind: "before-christ", year: ordinal.value * 100 } : { kind: "century", start: (ordinal.value - 1) * 100 }),
  };
};

/** "the first week of October". */
const readWeekOf: Reader = (words, index) => {
  const from = lowerAt(words, index) === "the" ? index + 1 : index;
  const isLast = /^(?:last|final)$/.test(lowerAt(words, from));
  const ordinal = isLast ? { end: from + 1, value: -1 } : readOrdinal(words, from);
  if (!ordinal || ordinal.value > 4 || lowerAt(words, ordinal.end) !== "week") return null;
  if (!/^(?:of|in)$/.test(lowerAt(words, ordinal.end + 1))) return null;
  const month = readMonth(words, ordinal.end + 2);
  if (!month) return null;
  const year = readYearBehind(words, month.end);
  return {
    start: index,
    end: year?.end ?? month.end,
    phrase: point({ kind: "week-of", ordinal: ordinal.value, month: month.value, year: year?.value.year ?? null }),
  };
};

const HOLIDAY_STARTS = new Set([...HOLIDAYS.keys()].map((name) => name.split(" ")[0]));

const readHoliday: Reader = (words, index) => {
  if (!isCapital(words[index]) || !HOLIDAY_STARTS.has(words[index]?.lower)) return null;
  const before = lowerAt(words, index - 1);
  const which: Step | null =
    before === "last"
      ? { count: -1, anchor: "reference" }
      : before === "next"
        ? { count: 1, anchor: "reference" }
        : before === "this"
          ? REFERENCE_YEAR
          : null;
  for (const name of HOLIDAYS.keys()) {
    const end = skipPhrase(words, index, name) ?? skipPhrase(words, index, name.replace("'s", "’s"));
    if (end === null || (isCapital(words[end]) && words[end]?.kind === "word")) continue;
    const year = readYearBehind(words, end);
    return {
      start: which ? index - 1 : index,
      end: year?.end ?? end,
      phrase: point({ kind: "holiday", name, which, ...(year?.value ?? { year: null, step: null }) }),
    };
  }
  return null;
};

/** "year's end", "year-end". */
const readYearEnd: Reader = (words, index) => {
  const end = skipPhrase(words, index, "year 's end") ?? skipPhrase(words, index, "year ’s end") ?? skipPhrase(words, index, "year - end");
  return end === null
    ? null
    : { start: index, end, phrase: point({ kind: "unit", unit: "year", count: 0, anchor: "reference" }, { edge: "end" }) };
};

/** "the year-ago quarter", "the year-earlier period". */
const readYearAgo: Reader = (words, index) => {
  const end = skipPhrase(words, index, "year - ago") ?? skipPhrase(words, index, "year - earlier");
  return end === null ? null : { start: index, end, phrase: point({ kind: "unit", unit: "year", count: -1, anchor: "reference" }) };
};

export const PERIOD_READERS: readonly Reader[] = [
  readPartOfYear,
  readWeekOf,
  readCentury,
  readDecade,
  readSeason,
  readHoliday,
  readYearEnd,
  readYearAgo,
];

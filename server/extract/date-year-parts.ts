import { isYearNumber, readOrdinal } from "./date-numbers.ts";
import { date, type Hit, type PointPhrase, point, type Step } from "./date-phrase.ts";
import { phraseTable, readPhrase } from "./date-phrase-table.ts";
import { readYearBehind, YEAR_STEPS } from "./date-points.ts";
import { isDash, lowerAt, type Read, skipPhrase, type Word, wordAt } from "./date-words.ts";
import { WordSet } from "./word-set.ts";

/** Quarters, halves and years as accounts, offices and markets count them. */

const REFERENCE_YEAR: Step = { count: 0, anchor: "reference" };
type YearPart = { unit: "quarter" | "half"; number: number };

/** "the third quarter of 2024", "Q3 2024", "H1 2025", "the second half of the year", "last year's first quarter". */
export function readPartOfYear(words: readonly Word[], index: number): Hit<PointPhrase> | null {
  return readShortPart(words, index) ?? readOwnedPart(words, index) ?? readNamedPart(words, index);
}

function readShortPart(words: readonly Word[], index: number): Hit<PointPhrase> | null {
  const text = words[index]?.text ?? "";
  if (text.length !== 2) return null;
  const short = /^(?:([qh])([1-4])|([1-4])([qh]))$/i.exec(text);
  if (!short || !isShortPart(words, index)) return null;
  const unit = (short[1] ?? short[4] ?? "").toLowerCase() === "q" ? "quarter" : "half";
  const number = Number(short[2] ?? short[3]);
  if (unit === "half" && number > 2) return null;
  const year = readFiscalYear(words, index + 1) ?? readYearBehind(words, index + 1);
  return {
    start: index,
    end: year?.end ?? index + 1,
    phrase: point({ kind: "part-of-year", unit, number, ...partYear(year) }),
  };
}

const partYear = (year: Read<{ year: number | null; step: Step | null }> | null) => ({
  year: year?.value.year ?? null,
  step: year?.value.step ?? null,
});

const IN_OF_FOR_BY = new WordSet("in of for by".split(" "));

const isShortPart = (words: readonly Word[], index: number) =>
  words[index]?.lower.startsWith("q") || isYearNumber(words[index + 1]) || IN_OF_FOR_BY.has(wordAt(words, index - 1));

const FINAL_LAST = new WordSet("final last".split(" "));

/** "the December quarter" */
const QUARTER_ENDS: ReadonlyMap<string, number> = new Map([
  ["march", 1],
  ["june", 2],
  ["september", 3],
  ["december", 4],
]);

/** "first quarter", "fiscal third quarter", "second half". */
function readPart(words: readonly Word[], index: number): Read<YearPart> | null {
  const from = lowerAt(words, index) === "fiscal" ? index + 1 : index;
  const month = QUARTER_ENDS.get(lowerAt(words, from));
  if (month && lowerAt(words, from + 1) === "quarter") return { end: from + 2, value: { unit: "quarter", number: month } };
  const ordinal = FINAL_LAST.has(words[from]) ? { end: from + 1, value: 4 } : readOrdinal(words, from);
  if (!ordinal || ordinal.value > 4) return null;
  let unitAt = isDash(words[ordinal.end]) ? ordinal.end + 1 : ordinal.end;
  if (lowerAt(words, unitAt) === "fiscal") unitAt += 1;
  const unit = words[unitAt]?.lower;
  if (unit !== "quarter" && unit !== "half") return null;
  const number = unit === "half" && ordinal.value === 4 ? 2 : ordinal.value;
  return unit === "half" && number > 2 ? null : { end: unitAt + 1, value: { unit, number } };
}

function readNamedPart(words: readonly Word[], index: number): Hit<PointPhrase> | null {
  const from = lowerAt(words, index) === "the" ? index + 1 : index;
  const part = readPart(words, from);
  if (!part) return null;
  const theYear = skipPhrase(words, part.end, "of the year");
  const year =
    theYear === null
      ? (readFiscalYear(words, lowerAt(words, part.end) === "of" ? part.end + 1 : part.end) ?? readYearBehind(words, part.end))
      : { end: theYear, value: { year: null, step: REFERENCE_YEAR } };
  // "First-half profit"; "the second half" alone is one of a match as well.
  if (part.value.unit === "half" && !year && !isDash(words[part.end - 2])) return null;
  const isSaid = isDash(words[part.end - 2]) || words[from]?.lower === "fiscal" || lowerAt(words, index - 1) === "fiscal";
  const isAlone = from === index && !isSaid && !OWNERS.has(wordAt(words, index - 1));
  if (!year && (isAlone || lowerAt(words, part.end) === "of" || lowerAt(words, from) === "last")) return null;
  return {
    start: index,
    end: year?.end ?? part.end,
    phrase: point({ kind: "part-of-year", ...part.value, ...partYear(year) }),
  };
}
const OWNERS = new WordSet(["its", "their", "'s", "’s", "in", "for"]);

const S = new WordSet("'s ’s".split(" "));

/** "last year's first quarter", "2023's third quarter". */
function readOwnedPart(words: readonly Word[], index: number): Hit<PointPhrase> | null {
  const step = readPhrase(YEAR_STEPS, words, index);
  const named = step ? null : readFiscalYear(words, index);
  const owner = step ?? named ?? (isYearNumber(words[index]) ? { end: index + 1 } : null);
  if (!owner || !S.has(words[owner.end])) return null;
  const part = readPart(words, owner.end + 1);
  if (!part) return null;
  const year = step ? { year: null, step: step.value } : { year: named?.value.year ?? words[index]?.value ?? null, step: null };
  return { start: index, end: part.end, phrase: point({ kind: "part-of-year", ...part.value, ...year }) };
}

const KINDS_OF_YEAR = new WordSet(["fiscal", "calendar", "financial", "tax", "academic", "budget"]);

const YEAR_YEARS = new WordSet("year years".split(" "));

/** "the year 2000", "fiscal 1999", "calendar year 2025", "FY2026", "FY 2025-26": the year that names it. */
export function readFiscalYear(words: readonly Word[], index: number): Read<{ year: number; second: number | null; step: null }> | null {
  const short = /^(?:FY|CY)(\d{2}(?:\d{2})?)$/.exec(words[index]?.text ?? "")?.[1];
  if (short !== undefined) return withSecond(words, index + 1, inFull(short));
  if (/^(?:FY|CY)$/.test(words[index]?.text ?? "")) {
    const digits = /^\d{2}(?:\d{2})?$/.exec(words[index + 1]?.text ?? "")?.[0];
    return digits === undefined ? null : withSecond(words, index + 2, inFull(digits));
  }
  const kind = KINDS_OF_YEAR.has(words[index]) ? index + 1 : null;
  const from = kind ?? (lowerAt(words, index) === "the" ? index + 1 : index);
  const named = YEAR_YEARS.has(words[from]) ? from + 1 : kind;
  if (named === null || (kind === null && lowerAt(words, index) !== "the")) return null;
  const word = words[named];
  if (!word || (!isYearNumber(word) && !(kind === null && /^[1-9]\d{2}$/.test(word.text)))) return null;
  return withSecond(words, named + 1, word.value ?? 0);
}

const inFull = (digits: string) => Number(digits) + (digits.length === 2 ? 2000 : 0);

/** "FY 2025-26", "the years 1846 to 1848": where a second year ends it. */
function withSecond(words: readonly Word[], end: number, year: number): Read<{ year: number; second: number | null; step: null }> {
  const link = words[end];
  const last = words[end + 1];
  const isJoined = (isDash(link) || link?.text === "/") && link?.glued === true && last?.glued === true;
  const digits = isJoined || link?.lower === "to" ? /^\d{2}(?:\d{2})?$/.exec(last?.text ?? "")?.[0] : undefined;
  const second = digits === undefined ? null : digits.length === 4 ? Number(digits) : Math.floor(year / 100) * 100 + Number(digits);
  return second !== null && second > year && (isJoined || second >= 1000)
    ? { end: end + 2, value: { year, second, step: null } }
    : { end, value: { year, second: null, step: null } };
}

export function readNamedYear(words: readonly Word[], index: number): Hit | null {
  const read = readFiscalYear(words, index);
  if (!read) return null;
  const { year, second } = read.value;
  const from = point(date({ year }));
  return { start: index, end: read.end, phrase: second === null ? from : { type: "range", from, to: point(date({ year: second })) } };
}

const YEAR_AGO = phraseTable<null>(
  ["year - ago", "year - earlier", "year ago", "year earlier", "prior - year"].map((phrase) => [phrase, null]),
);

const THE_A = new WordSet("the a".split(" "));

/** "the year-ago quarter", "a year-earlier period"; alone, the year before. */
export function readYearAgo(words: readonly Word[], index: number): Hit<PointPhrase> | null {
  const the = THE_A.has(words[index]) ? index + 1 : index;
  const ago = readPhrase(YEAR_AGO, words, the);
  if (!ago) return null;
  const noun = lowerAt(words, ago.end);
  const unit = noun === "quarter" ? "quarter" : noun === "half" ? "half" : noun === "period" || noun === "level" ? null : undefined;
  if (unit === undefined) {
    // "a year ago", without a hyphen or a noun, is counted by itself.
    if (!isDash(words[the + 1])) return null;
    return { start: index, end: ago.end, phrase: point({ kind: "unit", unit: "year", count: -1, anchor: "reference" }) };
  }
  if (lowerAt(words, the + 1) !== "-" && the === index + 1 && lowerAt(words, index) === "a") return null;
  return { start: index, end: noun === "level" ? ago.end : ago.end + 1, phrase: point({ kind: "year-ago-part", unit }) };
}

const YEAR_ENDS = phraseTable<null>(["year 's end", "year ’s end", "year - end", "yearend"].map((phrase) => [phrase, null]));
const MIDDLES: ReadonlyMap<string, "year" | "week" | "month"> = new Map([
  ["midyear", "year"],
  ["midweek", "week"],
  ["midmonth", "month"],
]);

/** "year's end", "year-end", "midyear". */
export function readYearEnd(words: readonly Word[], index: number): Hit<PointPhrase> | null {
  const middle = MIDDLES.get(lowerAt(words, index));
  if (middle)
    return { start: index, end: index + 1, phrase: point({ kind: "unit", unit: middle, count: 0, anchor: "reference" }, { edge: "mid" }) };
  const end = readPhrase(YEAR_ENDS, words, index)?.end;
  if (end === undefined) return null;
  if (isYearNumber(words[end]))
    return { start: index, end: end + 1, phrase: point(date({ year: words[end]?.value ?? null }), { edge: "end" }) };
  return { start: index, end, phrase: point({ kind: "unit", unit: "year", count: 0, anchor: "reference" }, { edge: "end" }) };
}

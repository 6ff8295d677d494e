import { HOLIDAYS } from "./calendar.ts";
import { readEra } from "./date-digits.ts";
import { readEarlyYearBehind } from "./date-early.ts";
import { readOrdinal } from "./date-numbers.ts";
import { type Hit, type PointPhrase, point, type Step } from "./date-phrase.ts";
import { phraseEnd, phrasesAt, phraseTable } from "./date-phrase-table.ts";
import { readDates, readYearBehind } from "./date-points.ts";
import { readInMonth, readNumberedWeek, readWeekWith } from "./date-weeks.ts";
import { isCapital, isDash, lowerAt, skipPhrase, type Word, wordAt } from "./date-words.ts";
import { readNamedYear, readPartOfYear, readYearAgo, readYearEnd } from "./date-year-parts.ts";
import { PAST_WORDS } from "./lexicon/tense-words.ts";
import { WordSet } from "./word-set.ts";

type Reader = (words: readonly Word[], index: number, isOfEarlyText: boolean) => Hit | null;

const SEASON_PREPOSITIONS = new Set(
  "in by since until till during over through throughout before after of early late mid - this last next".split(" "),
);
const NOT_A_SEASON = new WordSet(
  "offensive camp school clothing olympics games vacation holiday holidays water apart back for on into short palace house job time semester term training break".split(
    " ",
  ),
);

const MID_EARLY_LATE = new WordSet("mid early late".split(" "));

/** "summer 2023", "the spring of 2024", "in the autumn"; "spring" and "fall" have other lives. */
const readSeason: Reader = (words, index, isOfEarlyText) => {
  const from = lowerAt(words, index) === "the" ? index + 1 : index;
  const season = words[from]?.time.season;
  if (season === undefined) return null;
  const behind = lowerAt(words, from + 1) === "of" ? from + 2 : from + 1;
  // "the winter of 334–333 BC" is the one that began in 334.
  const joined = isDash(words[behind + 1]) && words[behind + 1]?.glued ? readEra(words, behind + 2) : null;
  const era = joined?.isBefore ? { ...joined, year: words[behind]?.value ?? joined.year } : readEra(words, behind);
  if (era?.isBefore) return { start: index, end: era.end, phrase: point({ kind: "season-before-christ", season, year: era.year }) };
  const year = readYearBehind(words, from + 1) ?? readEarlyYearBehind(words, from + 1, isOfEarlyText);
  if (year) {
    let end = year.end;
    // "the winter of 2023-24" is the one that began in 2023.
    const isJoined = isDash(words[end]) || words[end]?.text === "/";
    if (isJoined && words[end]?.glued && /^\d{2}(?:\d{2})?$/.test(words[end + 1]?.text ?? "")) end += 2;
    return { start: index, end, phrase: point({ kind: "season", season, year: year.value.year, step: year.value.step, which: null }) };
  }
  const before = lowerAt(words, index - 1);
  const isBehind = SEASON_PREPOSITIONS.has(before) || (before === "for" && from > index) || isSubject(words, index, from);
  if (!isBehind || lowerAt(words, from + 1) === "of" || (words[from]?.lower === "fall" && from === index)) return null;
  if (NOT_A_SEASON.has(words[from + 1])) return null;
  if (before === "-" && !MID_EARLY_LATE.has(wordAt(words, index - 2))) return null;
  return { start: index, end: from + 1, phrase: point({ kind: "season", season, year: null, step: null, which: null }) };
};

/** "Winter came early." */
function isSubject(words: readonly Word[], index: number, from: number): boolean {
  const verb = words[from + 1];
  if (index !== 0 || from !== index || verb?.kind !== "word" || verb.lower !== verb.text) return false;
  return PAST_WORDS.has(verb.lower) || /^(?:is|comes|brings|will|\p{L}{3,}ed)$/u.test(verb.lower);
}

const IN_OF_SINCE_ETC = new WordSet("in of since until during by through".split(" "));

/** "the 1990s", "the '90s", "the Nineties". */
const readDecade: Reader = (words, index, isOfEarlyText) => {
  const from = lowerAt(words, index) === "the" ? index + 1 : index;
  const text = words[from]?.text ?? "";
  const code = text.charCodeAt(0);
  if (code < 48 || code > 57) return readShortDecade(words, index, from);
  const full = (isOfEarlyText && from > index ? /^(\d{2,3})0s$/i : /^(1\d{2}|20\d)0s$/i).exec(text);
  const apostrophe = skipPhrase(words, from + 1, "'s") ?? skipPhrase(words, from + 1, "’s");
  const loose = from > index && apostrophe !== null && /^(1\d{2}|20\d)0$/.exec(text);
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
  const bare = /^([2-9])0s$/.exec(text);
  const isTold = from > index && IN_OF_SINCE_ETC.has(wordAt(words, index - 1)) && !isMeasured(words, index);
  const isListed = from === index && lowerAt(words, index - 1) === "and" && /^\d{3}0s$/.test(lowerAt(words, index - 2));
  return bare && (isTold || isListed) ? { start: index, end: from + 1, phrase: decadeOf(Number(bare[1]) * 10) } : null;
};

const decadeOf = (tens: number) => point({ kind: "decade", start: 1900 + tens });
const LOW_MID_UPPER_HIGH = new WordSet("low mid upper high".split(" "));

const TEMPERATURE_TEMPERATURES_HIGH_ETC = new WordSet(
  "temperature temperatures high highs low lows readings mercury age ages score scores".split(" "),
);

/** "Temperatures in the 80s". */
const isMeasured = (words: readonly Word[], index: number) =>
  TEMPERATURE_TEMPERATURES_HIGH_ETC.has(wordAt(words, index - 2)) || LOW_MID_UPPER_HIGH.has(wordAt(words, index - 1));

const IN_OF_SINCE_DURING = new WordSet("in of since during".split(" "));

function readShortDecade(words: readonly Word[], index: number, from: number): Hit<PointPhrase> | null {
  const short = /^([2-9])0s$/.exec(words[from + 1]?.text ?? "");
  if (short && /^['’‘]$/.test(words[from]?.text ?? "") && words[from + 1]?.glued)
    return { start: index, end: from + 2, phrase: decadeOf(Number(short[1]) * 10) };
  const decade = words[from]?.time.decade;
  if (decade === undefined || from === index) return null;
  const isName = isCapital(words[from]) || (IN_OF_SINCE_DURING.has(wordAt(words, index - 1)) && !isMeasured(words, index));
  return isName ? { start: index, end: from + 1, phrase: decadeOf(decade) } : null;
}

/** "the nineteenth century", "the third century BC". */
const readCentury: Reader = (words, index) => {
  const from = lowerAt(words, index) === "the" ? index + 1 : index;
  const ordinal = readOrdinal(words, from);
  if (!ordinal || ordinal.value > 21) return null;
  const link = lowerAt(words, ordinal.end);
  const isSpan = link === "to" || link === "and" || isDash(words[ordinal.end]);
  const last = isSpan && readOrdinal(words, lowerAt(words, ordinal.end + 1) === "the" ? ordinal.end + 2 : ordinal.end + 1);
  if (last && last.value > ordinal.value && last.value <= 21 && words[last.end]?.time.unit === "century") {
    const century = (value: number) => point({ kind: "century", start: (value - 1) * 100 });
    return { start: index, end: last.end + 1, phrase: { type: "range", from: century(ordinal.value), to: century(last.value) } };
  }
  const at = isDash(words[ordinal.end]) ? ordinal.end + 1 : ordinal.end;
  if (words[at]?.time.unit !== "century") return null;
  const isBefore = /^(?:BCE?|B\.C\.(?:E\.)?)$/.test(words[at + 1]?.text ?? "");
  const end = isBefore || /^(?:AD|CE|A\.D\.)$/.test(words[at + 1]?.text ?? "") ? at + 2 : at + 1;
  return {
    start: index,
    end,
    phrase: point(
      isBefore ? { kind: "century-before-christ", ordinal: ordinal.value } : { kind: "century", start: (ordinal.value - 1) * 100 },
    ),
  };
};

/** The names of feasts, with the apostrophe of either kind. */
const HOLIDAY_NAMES = phraseTable(
  [...HOLIDAYS.keys()].flatMap((name) =>
    [name, name.replace("st .", "st")].flatMap((said) => [said, said.replace("'", "’")]).map((said) => [said, name] as const),
  ),
);

const ON_BY_ETC = new WordSet("on by until till since before after from".split(" "));

/** "By Christmas Day Hong Kong had fallen"; not "on Easter Island". */
const isDayOfFeast = (words: readonly Word[], index: number, end: number) => end > index + 1 && ON_BY_ETC.has(wordAt(words, index - 1));

const readHoliday: Reader = (words, index, isOfEarlyText) => {
  if (!isCapital(words[index])) return null;
  for (const phrase of phrasesAt(HOLIDAY_NAMES, words, index)) {
    const name = phrase.value;
    const end = phraseEnd(phrase, words, index);
    if (end === null || (isCapital(words[end]) && words[end]?.kind === "word" && !isDayOfFeast(words, index, end))) continue;
    const which = whichOf(lowerAt(words, index - 1));
    const start = which ? index - 1 : index;
    const dated = readDateBehind(words, end);
    if (dated) return { start, end: dated.end, phrase: dated.phrase };
    const year = readYearBehind(words, end) ?? readEarlyYearBehind(words, end, isOfEarlyText);
    return {
      start,
      end: year?.end ?? end,
      phrase: point({ kind: "holiday", name, which, year: year?.value.year ?? null, step: year?.value.step ?? null }),
    };
  }
  return null;
};

function whichOf(before: string): Step | null {
  if (before === "last") return { count: -1, anchor: "reference" };
  if (before === "next") return { count: 1, anchor: "reference" };
  return before === "this" ? { count: 0, anchor: "reference" } : null;
}

/** "Easter Monday, 24 April 1916": the feast says which day that was. */
function readDateBehind(words: readonly Word[], index: number): Hit<PointPhrase> | null {
  if (lowerAt(words, index) !== ",") return null;
  const [hit, ...more] = readDates(words, index + 1, { dayFirst: true }) ?? [];
  if (!hit || more.length > 0 || hit.phrase.type !== "point" || hit.phrase.base.kind !== "date") return null;
  return hit.phrase.base.day === null ? null : { start: hit.start, end: hit.end, phrase: hit.phrase };
}

export const PERIOD_READERS: readonly Reader[] = [
  readPartOfYear,
  readNamedYear,
  readInMonth,
  readWeekWith,
  readNumberedWeek,
  readCentury,
  readDecade,
  readSeason,
  readHoliday,
  readYearEnd,
  readYearAgo,
];

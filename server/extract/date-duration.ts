import { readCount } from "./date-numbers.ts";
import type { Hit } from "./date-phrase.ts";
import { phraseEnd, phrasesAt, phraseTable, readPhrase } from "./date-phrase-table.ts";
import { isCapital, isDash, isTimeWord, lowerAt, type Read, skipPhrase, type Word, wordAt } from "./date-words.ts";
import { SET_WORDS, type Season, type TimeUnit, UNIT_CODES } from "./lexicon/time-words.ts";
import { WordSet } from "./word-set.ts";

/** "P3D", "PT24H", "PXM", "P2DE"; weeks of a fortnight counted double. */
export function durationValue(unit: TimeUnit, count: number | null): string {
  if (count !== null && !Number.isInteger(count) && (unit === "decade" || unit === "century")) {
    return `P${Math.round(count * (unit === "decade" ? 10 : 100))}Y`;
  }
  const code = UNIT_CODES[unit];
  const amount = count === null ? "X" : String(unit === "fortnight" ? count * 2 : count);
  return code.startsWith("T") ? `PT${amount}${code.slice(1)}` : `P${amount}${code}`;
}

type Toward = -1 | 1 | null;
const STRETCHES = phraseTable<{ toward: Toward; takesSingular: boolean }>([
  ["the past", { toward: -1, takesSingular: true }],
  ["the last", { toward: -1, takesSingular: true }],
  ["the next", { toward: 1, takesSingular: false }],
  ["the coming", { toward: 1, takesSingular: false }],
  ["the first", { toward: null, takesSingular: false }],
  ["the final", { toward: null, takesSingular: false }],
  ["the previous", { toward: null, takesSingular: false }],
  ["the preceding", { toward: null, takesSingular: false }],
  ["the following", { toward: null, takesSingular: false }],
  ["this past", { toward: -1, takesSingular: true }],
  ["past", { toward: -1, takesSingular: true }],
  ["last", { toward: -1, takesSingular: false }],
  ["next", { toward: 1, takesSingular: false }],
  ["coming", { toward: 1, takesSingular: false }],
  ["recent", { toward: -1, takesSingular: false }],
  ["previous", { toward: null, takesSingular: false }],
]);
const NOT_COUNTED: ReadonlySet<TimeUnit> = new Set(["quarter", "second"]);

/** "three days", "the past year", "24-hour", "for months", "a decade", "40-year-old". */
export function readDuration(words: readonly Word[], index: number): Hit | null {
  return readAccounted(words, index) ?? readStretch(words, index) ?? readCounted(words, index, index, null) ?? readBarePlural(words, index);
}

/** "the year ended June 30", "the week to Sunday": as long as that, and its end is told by itself. */
function readAccounted(words: readonly Word[], index: number): Hit | null {
  if (lowerAt(words, index) !== "the") return null;
  const { unit, plural } = words[index + 1]?.time ?? {};
  if ((unit !== "year" && unit !== "week" && unit !== "month") || plural) return null;
  const link = lowerAt(words, index + 2);
  const isEnded = link === "ended" || link === "ending" || ((link === "to" || link === "through") && tellsDay(words[index + 3]));
  if (!isEnded) return null;
  return { start: index, end: index + 2, phrase: { type: "duration", value: durationValue(unit, 1), unit, count: 1, toward: null } };
}

const tellsDay = (word: Word | undefined) =>
  word !== undefined &&
  (word.time.month !== undefined || word.time.weekday !== undefined || (word.kind === "number" && word.text.length < 3));

const OF_IN = new WordSet("of in".split(" "));

function readStretch(words: readonly Word[], index: number): Hit | null {
  for (const phrase of phrasesAt(STRETCHES, words, index)) {
    const { toward, takesSingular } = phrase.value;
    const from = phraseEnd(phrase, words, index);
    if (from === null) continue;
    const counted = readCounted(words, from, index, toward);
    if (counted && lowerAt(words, from) !== "a") return OF_IN.has(words[counted.end]) ? readCounted(words, from, index, null) : counted;
    const word = words[from];
    const unit = word?.time.unit;
    if (word === undefined || unit === undefined || NOT_COUNTED.has(unit) || isDash(words[from + 1])) return null;
    if (word.time.plural) {
      if (phrase.said === "recent") return { start: index, end: from + 1, phrase: { type: "vague", value: "PAST_REF" } };
      if (phrase.said.endsWith("coming")) return { start: index, end: from + 1, phrase: { type: "vague", value: "FUTURE_REF" } };
      return {
        start: index,
        end: from + 1,
        phrase: { type: "duration", value: durationValue(unit, null), unit, count: null, toward: null },
      };
    }
    if (
      !(takesSingular || unit === "decade" || unit === "century") ||
      lowerAt(words, from + 1) === "of" ||
      (phrase.said === "the last" && unit === "day")
    )
      return null;
    return { start: index, end: from + 1, phrase: { type: "duration", value: durationValue(unit, 1), unit, count: 1, toward } };
  }
  return null;
}

/** Parts of a larger unit, in a smaller one. */
const FRACTIONS = phraseTable<{ unit: TimeUnit; count: number }>([
  ["half an hour", { unit: "minute", count: 30 }],
  ["half - hour", { unit: "minute", count: 30 }],
  ["a half - hour", { unit: "minute", count: 30 }],
  ["a quarter of an hour", { unit: "minute", count: 15 }],
  ["three quarters of an hour", { unit: "minute", count: 45 }],
  ["three - quarters of an hour", { unit: "minute", count: 45 }],
  ["half a century", { unit: "year", count: 50 }],
  ["a half - century", { unit: "year", count: 50 }],
  ["half - century", { unit: "year", count: 50 }],
  ["half century", { unit: "year", count: 50 }],
  ["a quarter of a century", { unit: "year", count: 25 }],
  ["a quarter - century", { unit: "year", count: 25 }],
  ["a quarter century", { unit: "year", count: 25 }],
  ["quarter - century", { unit: "year", count: 25 }],
]);

function readFraction(words: readonly Word[], from: number, start: number, toward: Toward): Hit | null {
  const read = readPhrase(FRACTIONS, words, from);
  if (!read) return null;
  const { unit, count } = read.value;
  return { start, end: read.end, phrase: { type: "duration", value: durationValue(unit, count), unit, count, toward } };
}

const MARKS_ = new WordSet("' ’".split(" "));

const OLD_OLDS_LONG = new WordSet("old olds long".split(" "));

const MORE_FULL_WHOLE_ETC = new WordSet("more full whole long straight consecutive further additional other entire".split(" "));

function readCounted(words: readonly Word[], from: number, start: number, toward: Toward): Hit | null {
  const fraction = readFraction(words, from, start, toward);
  if (fraction) return fraction;
  const halved = skipPhrase(words, from, "half a");
  const single = halved === null ? readCount(words, from) : { end: halved, value: 0.5 };
  if (!single) return null;
  const upTo = readUpperCount(words, single);
  const count = upTo ?? single;
  let unitAt = isDash(words[count.end]) ? count.end + 1 : count.end;
  if (MORE_FULL_WHOLE_ETC.has(words[unitAt])) unitAt += 1;
  const word = words[unitAt];
  const unit = word?.time.unit;
  if (word === undefined || unit === undefined) return null;
  if (unit === "quarter" || (unit === "second" && !word.time.plural)) return null;
  const isArticle = lowerAt(words, from) === "a" || lowerAt(words, from) === "an";
  if (isArticle && (word.time.plural || isCompound(words, unitAt))) return null;
  if (word.time.unsure && word.lower.length <= 2 && !word.glued) return null;
  if (isArticle && isDash(words[unitAt + 1]) && lowerAt(words, unitAt + 2) !== "long" && lowerAt(words, unitAt + 2) !== "old") return null;
  if (count.value !== null && count.value > 1 && !word.time.plural && !isDash(words[count.end])) return null;
  let end = unitAt + 1;
  const andHalf = skipPhrase(words, end, "and a half");
  const value = count.value !== null && andHalf !== null ? count.value + 0.5 : count.value;
  if (andHalf !== null) end = andHalf;
  if (isDash(words[end]) && OLD_OLDS_LONG.has(words[end + 1])) end += 2;
  else if (lowerAt(words, end) === "old") end += 1;
  // "The Thirty Years' War", "the Six-Day War" are names.
  if (isCapital(word) && isCapital(words[MARKS_.has(words[end]) ? end + 1 : end])) return null;
  const written = upTo ? `${durationValue(unit, single.value)}/${durationValue(unit, value)}` : durationValue(unit, value);
  return { start, end, phrase: { type: "duration", value: written, unit, count: value, toward } };
}

/** "two to three weeks", "48 to 72 hours", "five or six days", "10-15 minutes": the second count; both are small and it is the larger. */
function readUpperCount(words: readonly Word[], first: Read<number | null>): Read<number | null> | null {
  const link = words[first.end];
  if (first.value === null || !link || (!isDash(link) && link.lower !== "to" && link.lower !== "or")) return null;
  const second = readCount(words, first.end + 1);
  if (!second || second.value === null || second.value <= first.value || second.value > first.value * 10) return null;
  return words[second.end]?.time.unit === undefined ? null : second;
}

const AFTER_UNIT = new WordSet(
  `and or but of in on at to for from by with without as that which who when while where after before since until later earlier ago old long or
  is was are were has had have will would more less if because than during through into over this`.split(/\s+/),
);

/** "A day trip" and "a night train" are no measures of time. */
function isCompound(words: readonly Word[], unitAt: number): boolean {
  const unit = words[unitAt]?.time.unit;
  const next = words[unitAt + 1];
  return (
    (unit === "day" || unit === "night" || unit === "minute") &&
    next?.kind === "word" &&
    /^\p{Ll}/u.test(next.text) &&
    !AFTER_UNIT.has(next)
  );
}

const PLURAL_UNITS: ReadonlySet<TimeUnit> = new Set(["minute", "hour", "day", "week", "month", "year", "decade", "century"]);
const LONG = /^(day|week|month|year|decade|hour|century|centurie)s?-?long$/;

const THESE_THOSE_EARLY_ETC = new WordSet(
  "these those early first school office opening working business light man teenage rush odd even leap".split(" "),
);

const LONG_OLD = new WordSet("long old".split(" "));

const AS_HOW = new WordSet("as how".split(" "));

function readBarePlural(words: readonly Word[], index: number): Hit | null {
  const word = words[index];
  const unit = word?.time.unit;
  const long = word?.lower.endsWith("long") ? LONG.exec(word.lower) : null;
  if (long) {
    const named = (long[1] === "centurie" ? "century" : long[1]) as TimeUnit; // the pattern lists units only
    const count = word?.lower.includes("s") && word.lower !== "centurylong" && /s-?long$/.test(word.lower) ? null : 1;
    return {
      start: index,
      end: index + 1,
      phrase: { type: "duration", value: durationValue(named, count), unit: named, count, toward: null },
    };
  }
  if (AS_HOW.has(wordAt(words, index - 1))) return null;
  if (word === undefined || unit === undefined || !PLURAL_UNITS.has(unit) || word.time.unsure) {
    return null;
  }
  const isLong = isDash(words[index + 1]) && LONG_OLD.has(words[index + 2]);
  if (isCapital(word) && index > 0) return null;
  if (word.lower === "minutes" && lowerAt(words, index - 1) === "the") return null;
  if (!word.time.plural && !isLong) return null;
  if (word.time.plural && THESE_THOSE_EARLY_ETC.has(wordAt(words, index - 1))) return null;
  if (isDash(words[index - 1]) && words[index]?.glued) return null;
  const count = word.time.plural ? null : 1;
  return {
    start: index,
    end: isLong ? index + 3 : index + 1,
    phrase: { type: "duration", value: durationValue(unit, count), unit, count, toward: null },
  };
}

/** "Weekly summary", "Daily situation report": what a document calls itself. */
const isReport = (word: Word | undefined) => word !== undefined && REPORTS.has(word);
const REPORTS = new WordSet(
  "report reports summary note digest update briefing bulletin brief overview review roundup newsletter log sitrep".split(" "),
);

const SAYS = new WordSet("said says reported wrote writes added".split(" "));

/** "quoted by the daily NAME", "the weekly said". */
const isPaper = (words: readonly Word[], index: number): boolean =>
  PAPERS.has(words[index]) && lowerAt(words, index - 1) === "the" && (isCapital(words[index + 1]) || SAYS.has(wordAt(words, index + 1)));
const PAPERS = new WordSet("daily weekly fortnightly monthly quarterly".split(" "));

/** "daily", "every Tuesday", "each year", "on Sundays". */
export function readSet(words: readonly Word[], index: number): Hit | null {
  const word = words[index];
  if (!word) return null;
  if (!isTimeWord(word) && word.lower !== "every" && word.lower !== "each") return null;
  const adverb = SET_WORDS.get(word.lower);
  if (adverb !== undefined) {
    const isTitle = index === 0 && isCapital(word) && (isReport(words[1]) || isReport(words[2]));
    const isName = isTitle || (isCapital(word) && index > 0) || (isCapital(word) && isCapital(words[index + 1]));
    return isName || isPaper(words, index) ? null : setHit(index, index + 1, adverb);
  }
  if (word.time.weekday !== undefined && word.time.plural && isCapital(word))
    return setHit(index, index + 1, `XXXX-WXX-${word.time.weekday}`);
  if (word.lower === "weekends") return setHit(index, index + 1, "XXXX-WXX-WE");
  if (word.lower !== "every" && word.lower !== "each") return null;
  const other = lowerAt(words, index + 1) === "other" ? index + 2 : null;
  const count = other === null ? readCount(words, index + 1) : { end: other, value: 2 };
  const from = count?.end ?? index + 1;
  const { weekday, part, unit, season, month } = words[from]?.time ?? {};
  if (weekday !== undefined && !words[from]?.time.unsure) {
    // "every Friday evening".
    const time = words[from + 1]?.time;
    const isPart = time?.part !== undefined && words[from + 2]?.lower !== "'s";
    return setHit(index, isPart ? from + 2 : from + 1, `XXXX-WXX-${weekday}${isPart ? `T${time?.part}` : ""}`);
  }
  if (month !== undefined && isCapital(words[from])) return setHit(index, from + 1, `XXXX-${String(month).padStart(2, "0")}`);
  if (part !== undefined && unit === undefined) return setHit(index, from + 1, `XXXX-XX-XXT${part}`);
  if (part === "NI") return setHit(index, from + 1, "XXXX-XX-XXTNI");
  if (unit === "weekend") return setHit(index, from + 1, "XXXX-WXX-WE");
  if (unit !== undefined && unit !== "second") return setHit(index, from + 1, durationValue(unit, count ? count.value : 1));
  if (season !== undefined) return setHit(index, from + 1, `XXXX-${season satisfies Season}`);
  return null;
}

function setHit(start: number, end: number, value: string): Hit {
  return { start, end, phrase: { type: "set", value } };
}

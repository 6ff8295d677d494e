import { readCount } from "./date-numbers.ts";
import { date, type Edge, type Hit, type PointPhrase, point, type Step } from "./date-phrase.ts";
import { readMonth, readWeekday } from "./date-points.ts";
import { isCapital, isDash, lowerAt, type Read, skipPhrase, type Word } from "./date-words.ts";
import { DAY_WORDS, SET_WORDS, type Season, type TimeUnit, UNIT_CODES } from "./lexicon/time-words.ts";

const at = (count: -1 | 0 | 1, anchor: Step["anchor"]): Step => ({ count, anchor });

/** Longest first. */
const SELECTORS: readonly [string, Step][] = [
  ["the very same", at(0, "last")],
  ["that very same", at(0, "last")],
  ["this past", at(-1, "reference")],
  ["this coming", at(1, "reference")],
  ["the coming", at(1, "reference")],
  ["the current", at(0, "reference")],
  ["the same", at(0, "last")],
  ["that same", at(0, "last")],
  ["that very", at(0, "last")],
  ["the previous", at(-1, "last")],
  ["the preceding", at(-1, "last")],
  ["the prior", at(-1, "last")],
  ["the following", at(1, "last")],
  ["the next", at(1, "last")],
  ["the upcoming", at(1, "reference")],
  ["this", at(0, "reference")],
  ["last", at(-1, "reference")],
  ["next", at(1, "reference")],
  ["that", at(0, "last")],
];

function readSelector(words: readonly Word[], index: number): Read<Step> | null {
  const first = lowerAt(words, index);
  if (first !== "the" && first !== "this" && first !== "that" && first !== "last" && first !== "next") return null;
  for (const [phrase, step] of SELECTORS) {
    const end = skipPhrase(words, index, phrase);
    if (end !== null) return { end, value: step };
  }
  return null;
}

const STEPPED_UNITS: ReadonlySet<TimeUnit> = new Set([
  "day",
  "week",
  "weekend",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
  "fortnight",
]);

/** "last week", "this morning", "next Tuesday", "the following day", "that October", "last spring". */
export function readSelected(words: readonly Word[], index: number): Hit<PointPhrase> | null {
  const selector = readSelector(words, index);
  if (!selector) return null;
  const { end: from, value: step } = selector;
  const word = words[from];
  if (!word) return null;
  const hit = (end: number, phrase: PointPhrase): Hit<PointPhrase> => ({ start: index, end, phrase });
  const month = readMonth(words, from);
  if (month) return hit(month.end, point(date({ month: month.value, which: step })));
  const weekday = readWeekday(words, from);
  if (weekday) return hit(weekday.end, point({ kind: "weekday", weekday: weekday.value, step, week: null }));
  const { unit, plural, part, season } = word.time;
  const isQualified = isDash(words[from + 1]) && words[from + 1]?.glued;
  if (part !== undefined && word.time.unit !== "day" && !plural && !/s$/.test(word.lower)) {
    return hit(from + 1, point({ kind: "unit", unit: "day", count: step.count, anchor: step.anchor }, { part }));
  }
  const isStretch = (unit === "decade" || unit === "century") && step.count === 1 && lowerAt(words, index) === "the";
  if (unit !== undefined && !plural && STEPPED_UNITS.has(unit) && !isQualified && !isStretch) {
    // "in the last year" is a stretch up to now; readDuration has it. "the next year" counts on from the last date.
    return hit(from + 1, point({ kind: "unit", unit, count: step.count, anchor: step.anchor }));
  }
  if (season !== undefined && lowerAt(words, from + 1) !== "of")
    return hit(from + 1, point({ kind: "season", season, year: null, step: null, which: step }));
  return null;
}

const BARE_PREPOSITIONS = new Set("of for during throughout over in within at on".split(" "));

/** "the year", "the month", "the week": the one that is spoken of. */
export function readBareUnit(words: readonly Word[], index: number, isEdged: boolean): Hit<PointPhrase> | null {
  const from = lowerAt(words, index) === "the" ? index + 1 : index;
  const unit = words[from]?.time.unit;
  if (unit === undefined || words[from]?.time.plural) return null;
  if (from === index && !(isEdged && lowerAt(words, index - 1) === "of" && unit === "year")) return null;
  const isUnit =
    unit === "year" ||
    unit === "month" ||
    unit === "week" ||
    unit === "weekend" ||
    (isEdged && (unit === "day" || unit === "decade" || unit === "century"));
  if (!isUnit || (!isEdged && !BARE_PREPOSITIONS.has(lowerAt(words, index - 1)))) return null;
  if (
    unit !== "weekend" &&
    /^(?:of|that|when|before|after|since|to|following|until|in|prior|preceding|leading|-)$/.test(lowerAt(words, from + 1))
  )
    return null;
  return { start: index, end: from + 1, phrase: point({ kind: "unit", unit, count: 0, anchor: "reference" }) };
}

/** "today", "yesterday", "the day before yesterday". */
export function readDayWord(words: readonly Word[], index: number): Hit<PointPhrase> | null {
  const hit = (end: number, count: number) => ({
    start: index,
    end,
    phrase: point({ kind: "unit", unit: "day", count, anchor: "reference" }),
  });
  const before = skipPhrase(words, index, "the day before yesterday") ?? skipPhrase(words, index, "day before yesterday");
  if (before !== null) return hit(before, -2);
  const after = skipPhrase(words, index, "the day after tomorrow") ?? skipPhrase(words, index, "day after tomorrow");
  if (after !== null) return hit(after, 2);
  const word = words[index];
  if (word?.lower === "tonight")
    return { start: index, end: index + 1, phrase: point({ kind: "unit", unit: "day", count: 0, anchor: "reference" }, { part: "NI" }) };
  const offset = DAY_WORDS.get(word?.lower ?? "");
  if (offset === undefined || (isCapital(words[index - 1]) && isCapital(word) && index > 1)) return null;
  return hit(index + 1, offset);
}

const AFTER_SHIFT = /^(?:[.,;:)\]"”]|and|but|he|she|they|it|when|with|in|on|at|as|to|by|that|who)$/;

/** "two days ago", "a week later", "the day before", "three months earlier". */
export function readShift(words: readonly Word[], index: number): Hit | null {
  const the = lowerAt(words, index) === "the" ? index + 1 : null;
  const halved = skipPhrase(words, index, "half a");
  const count = halved !== null ? { end: halved, value: 0.5 } : the === null ? readCount(words, index) : { end: the, value: 1 };
  const bare = count === null && words[index]?.time.plural ? { end: index, value: null } : null;
  const read = count ?? bare;
  if (!read) return null;
  const isHyphened = isDash(words[read.end]);
  const unitAt = isHyphened ? read.end + 1 : read.end;
  const unit = words[unitAt]?.time.unit;
  if (unit === undefined || (unit === "quarter" && the !== null)) return null;
  const half = the === null ? skipPhrase(words, unitAt + 1, "and a half") : null;
  const behind = readDirection(words, half ?? unitAt + 1, the !== null);
  if (!behind) return null;
  // "Up from a year earlier" compares with the report's own day, not with the last date told.
  const isCompared = behind.value.sign < 0 && /^(?:from|than|with|against|of)$/.test(lowerAt(words, index - 1));
  const direction = isCompared ? { ...behind, value: { ...behind.value, anchor: "reference" as const } } : behind;
  const amount = read.value === null ? null : read.value + (half === null ? 0 : 0.5);
  const hit = (phrase: Hit["phrase"]): Hit => ({ start: index, end: direction.end, phrase });
  if (amount === null) {
    if (direction.value.anchor === "reference") return hit({ type: "vague", value: direction.value.sign < 0 ? "PAST_REF" : "FUTURE_REF" });
    return hit({ type: "duration", value: durationValue(unit, null), unit, count: null, toward: null });
  }
  const phrase = point({ kind: "unit", ...stepOf(unit, direction.value.sign * amount), anchor: direction.value.anchor });
  if (unit === "night") return hit({ ...phrase, part: "NI" });
  if (unit === "hour" || unit === "minute" || unit === "second") {
    if (direction.value.anchor === "last")
      return hit({ type: "duration", value: durationValue(unit, read.value), unit, count: read.value, toward: null });
  }
  return hit(phrase);
}

/** "A decade ago" is ten years ago, "a year and a half ago" eighteen months. */
function stepOf(unit: TimeUnit, count: number): { unit: TimeUnit; count: number } {
  if (unit === "decade" || unit === "century") return { unit: "year", count: Math.round(count * (unit === "decade" ? 10 : 100)) };
  if (unit === "year" && !Number.isInteger(count)) return { unit: "month", count: Math.round(count * 12) };
  return { unit, count: Math.round(count) };
}

function readDirection(words: readonly Word[], index: number, isThe: boolean): Read<{ sign: -1 | 1; anchor: "reference" | "last" }> | null {
  const lower = lowerAt(words, index);
  const value = (sign: -1 | 1, anchor: "reference" | "last", end = index + 1) => ({ end, value: { sign, anchor } });
  const next = words[index + 1];
  const isAlone = next === undefined || AFTER_SHIFT.test(next.lower);
  if (isThe) {
    if (lower === "before" && isAlone) return value(-1, "last");
    return lower === "after" && isAlone ? value(1, "last") : null;
  }
  if (lower === "ago") return value(-1, "reference");
  if (lower === "earlier") return value(-1, "last");
  if (lower === "later" || lower === "afterwards" || lower === "afterward") return value(1, "last");
  if (lower === "after" && /^(?:that|this)$/.test(next?.lower ?? "") && !/^\p{L}/u.test(lowerAt(words, index + 2)))
    return value(1, "last", index + 2);
  if (lower === "hence") return value(1, "reference");
  if (skipPhrase(words, index, "from now") !== null || skipPhrase(words, index, "from today") !== null)
    return value(1, "reference", index + 2);
  if (lower === "before" && isAlone) return value(-1, "last");
  if (lower === "previously" || (lower === "prior" && lowerAt(words, index + 1) !== "to")) return value(-1, "last");
  return null;
}

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
const STRETCHES: readonly [string, Toward, boolean][] = [
  ["the past", -1, true],
  ["the last", -1, true],
  ["the next", 1, false],
  ["the coming", 1, false],
  ["the first", null, false],
  ["the final", null, false],
  ["the previous", null, false],
  ["the preceding", null, false],
  ["the following", null, false],
  ["this past", -1, true],
  ["past", -1, true],
  ["last", -1, false],
  ["next", 1, false],
  ["coming", 1, false],
  ["recent", -1, false],
  ["previous", null, false],
];
const NOT_COUNTED: ReadonlySet<TimeUnit> = new Set(["quarter", "second"]);

/** "three days", "the past year", "24-hour", "for months", "a decade", "40-year-old". */
export function readDuration(words: readonly Word[], index: number): Hit | null {
  return readStretch(words, index) ?? readCounted(words, index, index, null) ?? readBarePlural(words, index);
}

function readStretch(words: readonly Word[], index: number): Hit | null {
  for (const [phrase, toward, takesSingular] of STRETCHES) {
    if (phrase.charCodeAt(0) !== words[index]?.lower.charCodeAt(0)) continue;
    const from = skipPhrase(words, index, phrase);
    if (from === null) continue;
    const counted = readCounted(words, from, index, toward);
    if (counted && lowerAt(words, from) !== "a")
      return lowerAt(words, counted.end) === "of" ? readCounted(words, from, index, null) : counted;
    const word = words[from];
    const unit = word?.time.unit;
    if (word === undefined || unit === undefined || NOT_COUNTED.has(unit) || isDash(words[from + 1])) return null;
    if (word.time.plural) {
      if (phrase === "recent") return { start: index, end: from + 1, phrase: { type: "vague", value: "PAST_REF" } };
      if (phrase.endsWith("coming")) return { start: index, end: from + 1, phrase: { type: "vague", value: "FUTURE_REF" } };
      return {
        start: index,
        end: from + 1,
        phrase: { type: "duration", value: durationValue(unit, null), unit, count: null, toward: null },
      };
    }
    if (
      !(takesSingular || unit === "decade" || unit === "century") ||
      lowerAt(words, from + 1) === "of" ||
      (phrase === "the last" && unit === "day")
    )
      return null;
    return { start: index, end: from + 1, phrase: { type: "duration", value: durationValue(unit, 1), unit, count: 1, toward } };
  }
  return null;
}

function readCounted(words: readonly Word[], from: number, start: number, toward: Toward): Hit | null {
  const half = skipPhrase(words, from, "half an hour") ?? skipPhrase(words, from, "half - hour");
  if (half !== null) return { start, end: half, phrase: { type: "duration", value: "PT30M", unit: "minute", count: 30, toward } };
  const halved = skipPhrase(words, from, "half a");
  const count = halved === null ? readCount(words, from) : { end: halved, value: 0.5 };
  if (!count) return null;
  let unitAt = isDash(words[count.end]) ? count.end + 1 : count.end;
  if (/^(?:more|full|whole|long|straight|consecutive|further|additional|other|entire)$/.test(lowerAt(words, unitAt))) unitAt += 1;
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
  if (isDash(words[end]) && /^(?:old|long)$/.test(lowerAt(words, end + 1))) end += 2;
  else if (lowerAt(words, end) === "old") end += 1;
  return { start, end, phrase: { type: "duration", value: durationValue(unit, value), unit, count: value, toward } };
}

const AFTER_UNIT = new Set(
  `and or but of in on at to for from by with without as that which who when while where after before since until later earlier ago old long or
  is was are were has had have will would more less if because than during through into over this`.split(/\s+/),
);

/** "A day trip" and "a night train" are no measures of time. */
function isCompound(words: readonly Word[], unitAt: number): boolean {
  const unit = words[unitAt]?.time.unit;
  const next = words[unitAt + 1];
  return (unit === "day" || unit === "night") && next?.kind === "word" && /^\p{Ll}/u.test(next.text) && !AFTER_UNIT.has(next.lower);
}

const PLURAL_UNITS: ReadonlySet<TimeUnit> = new Set(["minute", "hour", "day", "week", "month", "year", "decade", "century"]);
const LONG = /^(day|week|month|year|decade|hour|century|centurie)s?-?long$/;

function readBarePlural(words: readonly Word[], index: number): Hit | null {
  const word = words[index];
  const unit = word?.time.unit;
  const long = LONG.exec(word?.lower ?? "");
  if (long) {
    const named = (long[1] === "centurie" ? "century" : long[1]) as TimeUnit; // the pattern lists units only
    const count = word?.lower.includes("s") && word.lower !== "centurylong" && /s-?long$/.test(word.lower) ? null : 1;
    return {
      start: index,
      end: index + 1,
      phrase: { type: "duration", value: durationValue(named, count), unit: named, count, toward: null },
    };
  }
  if (/^(?:as|how)$/.test(lowerAt(words, index - 1))) return null;
  if (word === undefined || unit === undefined || !PLURAL_UNITS.has(unit) || word.time.unsure) {
    return null;
  }
  const isLong = isDash(words[index + 1]) && /^(?:long|old)$/.test(lowerAt(words, index + 2));
  if (isCapital(word) && index > 0) return null;
  if (word.lower === "minutes" && lowerAt(words, index - 1) === "the") return null;
  if (!word.time.plural && !isLong) return null;
  if (
    word.time.plural &&
    /^(?:these|those|early|first|school|office|opening|working|business|light|man|school|teenage|rush)$/.test(lowerAt(words, index - 1))
  )
    return null;
  if (isDash(words[index - 1]) && words[index]?.glued) return null;
  const count = word.time.plural ? null : 1;
  return {
    start: index,
    end: isLong ? index + 3 : index + 1,
    phrase: { type: "duration", value: durationValue(unit, count), unit, count, toward: null },
  };
}

/** "daily", "every Tuesday", "each year", "on Sundays". */
export function readSet(words: readonly Word[], index: number): Hit | null {
  const word = words[index];
  if (!word) return null;
  const hit = (end: number, value: string): Hit => ({ start: index, end, phrase: { type: "set", value } });
  const adverb = SET_WORDS.get(word.lower);
  if (adverb !== undefined) {
    const isName = (isCapital(word) && index > 0) || (isCapital(word) && isCapital(words[index + 1]));
    return isName ? null : hit(index + 1, adverb);
  }
  if (word.time.weekday !== undefined && word.time.plural && isCapital(word)) return hit(index + 1, `XXXX-WXX-${word.time.weekday}`);
  if (word.lower !== "every" && word.lower !== "each") return null;
  const other = lowerAt(words, index + 1) === "other" ? index + 2 : null;
  const count = other === null ? readCount(words, index + 1) : { end: other, value: 2 };
  const from = count?.end ?? index + 1;
  const { weekday, part, unit, season, month } = words[from]?.time ?? {};
  if (weekday !== undefined && !words[from]?.time.unsure) return hit(from + 1, `XXXX-WXX-${weekday}`);
  if (month !== undefined && isCapital(words[from])) return hit(from + 1, `XXXX-${String(month).padStart(2, "0")}`);
  if (part !== undefined && unit === undefined) return hit(from + 1, `XXXX-XX-XXT${part}`);
  if (part === "NI") return hit(from + 1, "XXXX-XX-XXTNI");
  if (unit !== undefined && unit !== "second") return hit(from + 1, durationValue(unit, count ? count.value : 1));
  if (season !== undefined) return hit(from + 1, `XXXX-${season satisfies Season}`);
  return null;
}

const VAGUE_PHRASES: readonly [string, "PRESENT_REF" | "PAST_REF" | "FUTURE_REF"][] = [
  ["right now", "PRESENT_REF"],
  ["now", "PRESENT_REF"],
  ["currently", "PRESENT_REF"],
  ["presently", "PRESENT_REF"],
  ["nowadays", "PRESENT_REF"],
  ["at present", "PRESENT_REF"],
  ["the present day", "PRESENT_REF"],
  ["at the moment", "PRESENT_REF"],
  ["at this time", "PRESENT_REF"],
  ["these days", "PRESENT_REF"],
  ["so far", "PRESENT_REF"],
  ["to date", "PRESENT_REF"],
  ["to this day", "PRESENT_REF"],
  ["recently", "PAST_REF"],
  ["lately", "PAST_REF"],
  ["the recent past", "PAST_REF"],
  ["the past", "PAST_REF"],
  ["recent times", "PAST_REF"],
  ["long ago", "PAST_REF"],
  ["the other day", "PAST_REF"],
  ["the near future", "FUTURE_REF"],
  ["the foreseeable future", "FUTURE_REF"],
  ["the future", "FUTURE_REF"],
  ["soon", "FUTURE_REF"],
  ["shortly", "FUTURE_REF"],
];
const CONTENT_BEHIND = /^[\p{L}\d]/u;
const FUNCTION_WORDS = new Set(
  "and but or that which who when where while as has have had is was were with to for by on in of he she they it we".split(" "),
);

export function readVague(words: readonly Word[], index: number): Hit | null {
  const first = words[index]?.lower.charCodeAt(0);
  for (const [phrase, value] of VAGUE_PHRASES) {
    if (phrase.charCodeAt(0) !== first) continue;
    const end = skipPhrase(words, index, phrase);
    if (end === null || !isVagueAlone(words, index, end, phrase)) continue;
    return { start: index, end, phrase: { type: "vague", value } };
  }
  return null;
}

function isVagueAlone(words: readonly Word[], index: number, end: number, phrase: string): boolean {
  const before = lowerAt(words, index - 1);
  const next = lowerAt(words, end);
  if (phrase === "now") return next !== "-" && before !== "-";
  if (phrase === "soon" || phrase === "shortly")
    return !/^(?:as|too|how|so|no)$/.test(before) && !/^(?:after|before|as|afterwards?|thereafter)$/.test(next);
  if (phrase === "so far") return !/^(?:as|from|away|that|apart|into|beyond)$/.test(next) && !/^(?:in|not)$/.test(before);
  if (phrase === "the past" || phrase === "the future") return !CONTENT_BEHIND.test(next) || FUNCTION_WORDS.has(next);
  return true;
}

const EDGE_PHRASES: readonly [string, Edge][] = [
  ["the early part of", "early"],
  ["the latter part of", "late"],
  ["the first half of", "early"],
  ["the second half of", "late"],
  ["the latter half of", "late"],
  ["the first days of", "start"],
  ["the opening days of", "start"],
  ["the first weeks of", "start"],
  ["the last days of", "end"],
  ["the final days of", "end"],
  ["the closing days of", "end"],
  ["the last weeks of", "end"],
  ["the final weeks of", "end"],
  ["the last months of", "end"],
  ["the very end of", "end"],
  ["the end of", "end"],
  ["the close of", "end"],
  ["the beginning of", "start"],
  ["the start of", "start"],
  ["the turn of", "start"],
  ["the middle of", "mid"],
  ["first half of", "early"],
  ["second half of", "late"],
  ["beginning of", "start"],
  ["start of", "start"],
  ["end of", "end"],
  ["middle of", "mid"],
  ["earlier in", "elapsed"],
  ["later in", "ahead"],
  ["earlier on", "elapsed"],
  ["later on", "ahead"],
  ["early in", "early"],
  ["early on", "early"],
  ["late in", "late"],
  ["late on", "late"],
  ["midway through", "mid"],
  ["so far", "elapsed"],
  ["earlier", "elapsed"],
  ["later", "ahead"],
  ["the early", "early"],
  ["the late", "late"],
  ["the mid -", "mid"],
  ["the mid", "mid"],
  ["early -", "early"],
  ["late -", "late"],
  ["mid -", "mid"],
  ["early", "early"],
  ["late", "late"],
  ["mid", "mid"],
];

/** "early", "the end of", "later in": what part of the period behind it is meant. */
export function readEdge(words: readonly Word[], index: number): Read<Edge> | null {
  const first = words[index]?.lower.charCodeAt(0);
  for (const [phrase, edge] of EDGE_PHRASES) {
    if (phrase.charCodeAt(0) !== first) continue;
    const end = skipPhrase(words, index, phrase);
    if (end !== null) return { end, value: edge };
  }
  return null;
}

import { durationValue } from "./date-duration.ts";
import { readCount } from "./date-numbers.ts";
import { date, type Hit, type PointPhrase, point, type Step } from "./date-phrase.ts";
import { phraseTable, readPhrase } from "./date-phrase-table.ts";
import { readMonth, readWeekday } from "./date-points.ts";
import { isCapital, isDash, lowerAt, type Read, skipPhrase, type Word, wordAt } from "./date-words.ts";
import { DAY_WORDS, type TimeUnit } from "./lexicon/time-words.ts";
import { WordSet } from "./word-set.ts";

const at = (count: -1 | 0 | 1, anchor: Step["anchor"]): Step => ({ count, anchor });

/** Longest first. */
const SELECTORS = phraseTable<Step>([
  ["the very same", at(0, "last")],
  ["that very same", at(0, "last")],
  ["this past", at(-1, "reference")],
  ["this coming", at(1, "reference")],
  ["the coming", at(1, "reference")],
  ["the current", at(0, "reference")],
  ["the latest", at(-1, "reference")],
  ["the same", at(0, "last")],
  ["that same", at(0, "last")],
  ["that very", at(0, "last")],
  ["the previous", at(-1, "last")],
  ["the preceding", at(-1, "last")],
  ["the prior", at(-1, "last")],
  ["the following", at(1, "last")],
  ["the very next", at(1, "last")],
  ["the next", at(1, "last")],
  ["the upcoming", at(1, "reference")],
  ["this", at(0, "reference")],
  ["last", at(-1, "reference")],
  ["next", at(1, "reference")],
  ["that", at(0, "last")],
]);

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
  const selector = readPhrase(SELECTORS, words, index);
  if (!selector) return null;
  const { value: step } = selector;
  const isFiscal =
    /^(?:fiscal|calendar|financial)$/.test(lowerAt(words, selector.end)) && /^(?:year|quarter)$/.test(lowerAt(words, selector.end + 1));
  const from = isFiscal ? selector.end + 1 : selector.end;
  const word = words[from];
  if (!word) return null;
  const hit = (end: number, phrase: PointPhrase): Hit<PointPhrase> => ({ start: index, end, phrase });
  const month = readMonth(words, from);
  if (month) return hit(month.end, point(date({ month: month.value, which: step })));
  const weekday = readWeekday(words, from);
  if (weekday) return hit(weekday.end, point({ kind: "weekday", weekday: weekday.value, step, week: null }));
  const { unit, plural, part, season } = word.time;
  // "On this day four years ago".
  const ago = unit === "day" && step.count === 0 && step.anchor === "reference" ? readShift(words, from + 1) : null;
  if (
    ago?.phrase.type === "point" &&
    ago.phrase.base.kind === "unit" &&
    ago.phrase.base.unit === "year" &&
    lowerAt(words, ago.end - 1) === "ago"
  )
    return hit(ago.end, point({ ...ago.phrase.base, onThis: "day" }));
  const isQualified = isDash(words[from + 1]) && words[from + 1]?.glued;
  if (part !== undefined && word.time.unit !== "day" && !plural && !/s$/.test(word.lower)) {
    return hit(from + 1, point({ kind: "unit", unit: "day", count: step.count, anchor: step.anchor }, { part }));
  }
  const isStretch = (unit === "decade" || unit === "century") && step.count === 1 && lowerAt(words, index) === "the";
  if (unit !== undefined && !plural && STEPPED_UNITS.has(unit) && !isQualified && !isStretch) {
    const yearBefore = step.count === 0 && step.anchor === "last" ? readYearBefore(words, from, unit) : null;
    if (yearBefore) return hit(yearBefore.end, yearBefore.value);
    // "in the last year" is a stretch up to now; readDuration has it. "the next year" counts on from the last date.
    // "Next day students marched": of the day told last.
    const anchor = unit === "day" && step.count === 1 ? "last" : step.anchor;
    return hit(from + 1, point({ kind: "unit", unit, count: step.count, anchor }));
  }
  if (season !== undefined && lowerAt(words, from + 1) !== "of")
    return hit(from + 1, point({ kind: "season", season, year: null, step: null, which: step }));
  return null;
}

const YEARS_BEFORE = phraseTable<null>(
  ["last year", "of last year", "a year ago", "a year earlier", "the year before", "the previous year"].map((phrase) => [phrase, null]),
);

/** "the same month last year", "the same quarter a year earlier". */
function readYearBefore(words: readonly Word[], index: number, unit: TimeUnit): Read<PointPhrase> | null {
  if (unit !== "month" && unit !== "quarter") return null;
  const behind = readPhrase(YEARS_BEFORE, words, index + 1);
  if (!behind) return null;
  const isQuarter = unit === "quarter";
  return {
    end: behind.end,
    value: point(isQuarter ? { kind: "year-ago-part", unit } : { kind: "unit", unit, count: -12, anchor: "last" }),
  };
}

const BARE_PREPOSITIONS = new Set("of for during throughout over in within at on".split(" "));

/** "the year", "the month", "the week": the one that is spoken of. */
export function readBareUnit(words: readonly Word[], index: number, isEdged: boolean): Hit<PointPhrase> | null {
  const from = lowerAt(words, index) === "the" ? index + 1 : index;
  const unit = words[from]?.time.unit;
  if (unit === undefined || words[from]?.time.plural) return null;
  // "By mid-month".
  const isHalved = isEdged && isDash(words[index - 1]) && (unit === "month" || unit === "year" || unit === "week" || unit === "decade");
  if (from === index && !isHalved && !(isEdged && lowerAt(words, index - 1) === "of" && unit === "year")) return null;
  const isUnit =
    unit === "year" ||
    unit === "month" ||
    unit === "week" ||
    unit === "weekend" ||
    (isEdged && (unit === "day" || unit === "decade" || unit === "century"));
  const isBehind =
    BARE_PREPOSITIONS.has(lowerAt(words, index - 1)) ||
    (unit === "weekend" && /^(?:by|until|before|after|since)$/.test(lowerAt(words, index - 1)));
  if (!isUnit || (!isEdged && !isBehind)) return null;
  if (!isEdged && /^(?:ended|ending|to|through)$/.test(lowerAt(words, from + 1)) && unit !== "weekend") return null;
  if (
    unit !== "weekend" &&
    /^(?:of|that|when|before|after|since|to|following|until|in|prior|preceding|leading|-)$/.test(lowerAt(words, from + 1)) &&
    !(isEdged && unit === "month" && lowerAt(words, from + 1) === "to")
  )
    return null;
  return { start: index, end: from + 1, phrase: point({ kind: "unit", unit, count: 0, anchor: "reference" }) };
}

/** "USA Today", but not "MURDERED TODAY" of a text in capitals. */
const isTitleCased = (word: Word | undefined) => isCapital(word) && word?.text !== word?.text.toUpperCase();

/** "today", "yesterday", "the day before yesterday". */
export function readDayWord(words: readonly Word[], index: number): Hit<PointPhrase> | null {
  const last = readPhrase(BEFORE_LAST, words, index);
  if (last) return { start: index, end: last.end, phrase: last.value };
  const beyond = readPhrase(DAYS_BEYOND, words, index);
  if (beyond) return dayHit(index, beyond.end, beyond.value);
  const word = words[index];
  if (word?.lower === "tonight")
    return { start: index, end: index + 1, phrase: point({ kind: "unit", unit: "day", count: 0, anchor: "reference" }, { part: "NI" }) };
  const offset = DAY_WORDS.get(word?.lower ?? "");
  if (offset === undefined || lowerAt(words, index - 1) === "usa") return null;
  if (isTitleCased(words[index - 1]) && isTitleCased(word) && index > 1) return null;
  return dayHit(index, index + 1, offset);
}

const beforeLast = (unit: TimeUnit, part?: "NI" | "EV") =>
  point({ kind: "unit", unit, count: -2, anchor: "reference" }, { part: part ?? null });
const BEFORE_LAST = phraseTable<PointPhrase>([
  ["the night before last", beforeLast("day", "NI")],
  ["the evening before last", beforeLast("day", "EV")],
  ["the week before last", beforeLast("week")],
  ["the weekend before last", beforeLast("weekend")],
  ["the month before last", beforeLast("month")],
  ["the year before last", beforeLast("year")],
]);

const DAYS_BEYOND = phraseTable<number>([
  ["the day before yesterday", -2],
  ["day before yesterday", -2],
  ["the day after tomorrow", 2],
  ["day after tomorrow", 2],
]);

const dayHit = (start: number, end: number, count: number): Hit<PointPhrase> => ({
  start,
  end,
  phrase: point({ kind: "unit", unit: "day", count, anchor: "reference" }),
});

const AFTER_SHIFT =
  /^(?:[.,;:)\]"”]|and|but|he|she|they|it|when|with|in|on|at|as|to|by|that|who|was|were|is|has|have|had|will|would|for|of|after|because|near|from|along|outside)$/;

/** "two days ago", "a week later", "the day before", "three months earlier". */
export function readShift(words: readonly Word[], index: number): Hit | null {
  const the = lowerAt(words, index) === "the" ? index + 1 : null;
  // "nine years to the day after it was signed": no day after.
  if (the !== null && lowerAt(words, index - 1) === "to" && words[index - 2]?.time.unit === "year") return null;
  const anHour = skipPhrase(words, index, "half an hour");
  if (anHour !== null && /^(?:later|earlier|before|after)$/.test(lowerAt(words, anHour))) {
    const on = /^(?:later|after)$/.test(lowerAt(words, anHour)) ? 0.5 : -0.5;
    return { start: index, end: anHour + 1, phrase: { type: "duration", value: "PT30M", unit: "minute", count: 30, toward: null, on } };
  }
  const part = the === null ? undefined : words[the]?.time.part;
  const beside = part && words[the ?? 0]?.time.unit === undefined ? readDirection(words, (the ?? 0) + 1, true) : null;
  if (part && beside) {
    const phrase = point({ kind: "unit", unit: "day", count: beside.value.sign, anchor: "last" }, { part });
    return { start: index, end: beside.end, phrase };
  }
  const weekday = the === null ? null : readWeekday(words, the);
  const around = weekday && readDirection(words, weekday.end, true);
  if (weekday && around) {
    const step: Step = { count: around.value.sign, anchor: "last" };
    return { start: index, end: around.end, phrase: point({ kind: "weekday", weekday: weekday.value, step, week: null }) };
  }
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
  const ahead =
    (unit === "week" || unit === "fortnight") && typeof read.value === "number" ? readWeeksAhead(words, index, unitAt, read.value) : null;
  if (ahead) return ahead;
  const behind = readDirection(words, half ?? unitAt + 1, the !== null);
  if (!behind) return null;
  // "Up from a year earlier" compares with the report's own day, not with the last date told.
  const isCompared = behind.value.sign < 0 && /^(?:from|than|with|against|of)$/.test(lowerAt(words, index - 1));
  const direction = isCompared ? { ...behind, value: { ...behind.value, anchor: "reference" as const } } : behind;
  const amount = read.value === null ? null : read.value + (half === null ? 0 : 0.5);
  // "A week ago today", "two weeks ago to the day".
  const ofWeek = unit === "week" && amount !== null && Number.isInteger(amount) ? readOnThis(words, direction.end) : null;
  if (ofWeek?.value === "day") {
    const phrase = point({ kind: "unit", unit: "day", count: 7 * direction.value.sign * (amount ?? 0), anchor: direction.value.anchor });
    return { start: index, end: ofWeek.end, phrase };
  }
  const same = unit === "year" && amount !== null && Number.isInteger(amount) ? readOnThis(words, direction.end) : null;
  const hit = (phrase: Hit["phrase"]): Hit => ({ start: index, end: same?.end ?? direction.end, phrase });
  if (amount === null) {
    if (direction.value.anchor === "reference") return hit({ type: "vague", value: direction.value.sign < 0 ? "PAST_REF" : "FUTURE_REF" });
    return hit({ type: "duration", value: durationValue(unit, null), unit, count: null, toward: null });
  }
  const phrase = point({
    kind: "unit",
    ...stepOf(unit, direction.value.sign * amount),
    anchor: direction.value.anchor,
    isCounted: the === null,
    onThis: same?.value,
  });
  if (unit === "night") return hit({ ...phrase, part: "NI" });
  if (unit === "hour" || unit === "minute" || unit === "second") {
    if (direction.value.anchor === "last")
      return hit({
        type: "duration",
        value: durationValue(unit, read.value),
        unit,
        count: read.value,
        toward: null,
        on: hoursOf(unit, amount, direction.value.sign),
      });
  }
  return hit(phrase);
}

/** "a week on Friday", "two weeks from Tuesday", "a week today", "a week tomorrow"; not "for a week from Tuesday". */
function readWeeksAhead(words: readonly Word[], index: number, unitAt: number, count: number): Hit | null {
  const weeks = words[unitAt]?.time.unit === "fortnight" ? 2 * count : count;
  if (!Number.isInteger(weeks) || LENGTHS.has(wordAt(words, index - 1))) return null;
  const link = lowerAt(words, unitAt + 1);
  const days = DAY_WORDS.get(link);
  if (days !== undefined && days >= 0)
    return { start: index, end: unitAt + 2, phrase: point({ kind: "unit", unit: "day", count: days + 7 * weeks, anchor: "reference" }) };
  const weekday = link === "on" || link === "from" ? readWeekday(words, unitAt + 2) : null;
  if (!weekday) return null;
  const phrase = point({ kind: "weekday", weekday: weekday.value, step: null, week: null, beyond: weeks });
  return { start: index, end: weekday.end, phrase };
}

const LENGTHS = new WordSet(
  "for of after within spent spend last lasted lasting took takes take run runs over within once twice times".split(" "),
);

const ON_THIS = phraseTable<"day" | "week" | "month">([
  ["today", "day"],
  ["to the day", "day"],
  ["on this day", "day"],
  ["this day", "day"],
  ["this week", "week"],
  ["this month", "month"],
]);

/** "Forty years ago today", "a year ago this week": that day, week or month of another year. */
function readOnThis(words: readonly Word[], index: number): Read<"day" | "week" | "month"> | null {
  return lowerAt(words, index - 1) === "ago" ? readPhrase(ON_THIS, words, index) : null;
}

const THAT_THIS = new WordSet(["that", "this"]);
const BEHIND_THAT = new WordSet("the a an its their his her it he she they we both in on at two three".split(" "));

const hoursOf = (unit: "hour" | "minute" | "second", count: number, sign: -1 | 1): number =>
  (sign * count) / { hour: 1, minute: 60, second: 3600 }[unit];

/** "A decade ago" is ten years ago, "a year and a half ago" eighteen months. */
function stepOf(unit: TimeUnit, count: number): { unit: TimeUnit; count: number } {
  if (unit === "decade" || unit === "century") return { unit: "year", count: Math.round(count * (unit === "decade" ? 10 : 100)) };
  if (unit === "year" && !Number.isInteger(count)) return { unit: "month", count: Math.round(count * 12) };
  return { unit, count: Math.round(count) };
}

const DEEDS = new WordSet(
  "raid attack strike strikes ambush blast explosion bombing shelling shooting killing arrest arrests meeting talks summit vote election swap exchange handover crash collision earthquake launch test signing ceremony coup march riot rally landing capture".split(
    " ",
  ),
);

const PRONOUNS = new WordSet("he she they it".split(" "));

function readDirection(words: readonly Word[], index: number, isThe: boolean): Read<{ sign: -1 | 1; anchor: "reference" | "last" }> | null {
  const lower = lowerAt(words, index);
  const value = (sign: -1 | 1, anchor: "reference" | "last", end = index + 1) => ({ end, value: { sign, anchor } });
  const next = words[index + 1];
  const isAlone = next === undefined || AFTER_SHIFT.test(next.lower);
  if (isThe) {
    // "the day before the raid": the one just told.
    const isOfDeed = next?.lower === "the" && DEEDS.has(words[index + 2]) && (words[index + 3]?.kind ?? "punctuation") === "punctuation";
    if (lower === "before" && (isAlone || isOfDeed)) return value(-1, "last", isOfDeed ? index + 3 : index + 1);
    return lower === "after" && (isAlone || isOfDeed) ? value(1, "last", isOfDeed ? index + 3 : index + 1) : null;
  }
  if (lower === "ago") return value(-1, "reference");
  if (lower === "on" && (next?.text === "," || /^(?:some|about|around|nearly)$/.test(next?.lower ?? ""))) return value(1, "last");
  if (lower === "earlier") return value(-1, "last");
  if (lower === "later" || lower === "afterwards" || lower === "afterward") return value(1, "last");
  if (lower === "after" && THAT_THIS.has(next) && (!/^\p{L}/u.test(lowerAt(words, index + 2)) || BEHIND_THAT.has(words[index + 2])))
    return value(1, "last", index + 2);
  if (lower === "hence") return value(1, "reference");
  if (skipPhrase(words, index, "from now") !== null || skipPhrase(words, index, "from today") !== null)
    return value(1, "reference", index + 2);
  // "Five days before he died" is a length; "two years before he had left" may be a day.
  const opensClause = PRONOUNS.has(next) && lowerAt(words, index + 2) !== "had";
  if (lower === "before" && isAlone && !opensClause) return value(-1, "last");
  if (lower === "previously" || (lower === "prior" && lowerAt(words, index + 1) !== "to")) return value(-1, "last");
  return null;
}

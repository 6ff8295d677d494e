import { type DateOptions, readBareYear, readDigits, readEra } from "./date-digits.ts";
import { readEarlyYearBehind } from "./date-early.ts";
import { isCounted, isYearNumber, ofTwoDigits, readDayOfMonth, readOrdinal } from "./date-numbers.ts";
import { type DateBase, date, type Hit, point, type Step } from "./date-phrase.ts";
import { phraseTable, readPhrase } from "./date-phrase-table.ts";
import { isCapital, isDash, isTimeWord, lowerAt, type Read, type Word, wordAt } from "./date-words.ts";
import { WordSet } from "./word-set.ts";

const MONTH_PREPOSITIONS = new WordSet(
  "in of since until till by before after from during through throughout mid early late last next following previous same this that every each to back around between".split(
    " ",
  ),
);
const DETERMINERS = new WordSet(["the", "a", "an", "'s", "’s", "its", "his", "her", "their", "our"]);
const NEWSPAPERS = new WordSet("times telegraph mirror express herald mail post tribune independent world star sun night".split(" "));

function isDayNumber(word: Word | undefined): boolean {
  return (
    word?.kind === "number" && word.value !== null && word.value >= 1 && word.value <= 31 && /^\d{1,2}(?:st|nd|rd|th)?$/i.test(word.text)
  );
}

/** A month's name, its full stop with it. "May" and "March" need company, so do abbreviations. */
export function readMonth(words: readonly Word[], index: number): Read<number> | null {
  const word = words[index];
  const month = word?.time.month;
  if (word === undefined || month === undefined) return null;
  if (!isCapital(word) && (word.time.unsure || month === 8)) return null;
  // "Black September" is a group.
  if (lowerAt(words, index - 1) === "black" && isCapital(words[index - 1])) return null;
  if (isInGroupName(words, index)) return null;
  const dot = word.text.length <= 4 && month !== 5 && words[index + 1]?.text === "." && words[index + 1]?.glued === true;
  const end = dot && index + 2 < words.length ? index + 2 : index + 1;
  if (word.time.unsure ? !isMonthInContext(words, index, end) : isGivenName(words, index)) return null;
  return { end, value: month };
}

const GROUPS = new WordSet(
  "front leagues league movement forces group brigade brigades legion command commando organization organisation bloc column coordinator".split(
    " ",
  ),
);
const BEFORE_DAY = new WordSet("on of since until by from before after between and or".split(" "));
const LONGEST_GROUP = 3;

/** "the Popular Front of 31 January", "the 28 February Popular Leagues": the day that a group is called by. */
function isInGroupName(words: readonly Word[], month: number): boolean {
  if (!isDayNumber(wordAt(words, month - 1)) || isYearNumber(words[month + 1])) return false;
  const before = wordAt(words, month - 2);
  if (before?.lower === "of") return GROUPS.has(wordAt(words, month - 3)) && isCapital(wordAt(words, month - 3));
  if (before === undefined || BEFORE_DAY.has(before)) return false;
  for (let at = month + 1; at <= month + LONGEST_GROUP && isCapital(words[at]); at++) if (GROUPS.has(words[at])) return true;
  return false;
}

/** "April Smith", "August Wilson": a capital behind and nothing of time before. */
function isGivenName(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const next = words[index + 1];
  if (!isCapital(next) || next?.kind !== "word" || isTimeWord(next)) return false;
  return (
    before === undefined ||
    (!MONTH_PREPOSITIONS.has(before) && !isDayNumber(before) && !isDash(before) && before.time.weekday === undefined && before.text !== ",")
  );
}

const OF_ON_TO_ETC = new WordSet("of on to for from by through toward towards in against was is had".split(" "));

const AND_OR_COMMA = new WordSet("and or , /".split(" "));

const MID_EARLY_LATE = new WordSet("mid early late".split(" "));

const PLANNED = new WordSet("set due planned scheduled fixed expected slated called promised postponed".split(" "));

const WAS_IS_HAS_ETC = new WordSet("was is has had saw brought remains will".split(" "));

function isMonthInContext(words: readonly Word[], index: number, end: number): boolean {
  const before = words[index - 1];
  const next = words[end];
  if (isDayNumber(next) || isYearNumber(next) || isDayNumber(before)) return true;
  if (before?.lower === "of" && isDayNumber(words[index - 2])) return true;
  if (next?.text === "," && isYearNumber(words[end + 1])) return true;
  if (before === undefined) return WAS_IS_HAS_ETC.has(next);
  if (MONTH_PREPOSITIONS.has(before))
    return (
      before.lower !== "to" ||
      words[index - 2]?.time.month !== undefined ||
      lowerAt(words, index - 3) === "from" ||
      isReached(words, index - 2)
    );
  if (isDash(before)) return MID_EARLY_LATE.has(wordAt(words, index - 2)) || words[index - 2]?.time.month !== undefined;
  if (AND_OR_COMMA.has(before)) return words[index - 2]?.time.month !== undefined && words[index - 2]?.lower !== words[index]?.lower;
  if (isDash(next) || next?.lower === "and") return words[end + 1]?.time.month !== undefined && words[end + 1]?.time.unsure !== true;
  // "is set for May".
  if (before.lower === "for" && PLANNED.has(words[index - 2]) && !isCapital(next)) return true;
  return (DETERMINERS.has(before) || before.lower === "for") && /^\p{Ll}/u.test(next?.text ?? "") && !OF_ON_TO_ETC.has(next);
}

const MOVED = new WordSet(
  "extended prolonged postponed delayed moved deferred adjourned rescheduled pushed put brought extend prolong postpone delay defer".split(
    " ",
  ),
);
const FAR_BEFORE = 11;

/** "in the three months to March", "put off the vote to May", "extended the truce to March". */
function isReached(words: readonly Word[], last: number): boolean {
  if (words[last]?.time.unit !== undefined) return true;
  for (let at = last; at >= Math.max(0, last - FAR_BEFORE) && words[at]?.kind !== "punctuation"; at -= 1) {
    if (MOVED.has(words[at])) return true;
  }
  return false;
}

const NAMED_DAYS = new WordSet("good black bloody super cyber giving fat casual freaky ruby palm ash maundy holy shrove".split(" "));

export function readWeekday(words: readonly Word[], index: number): Read<number> | null {
  const word = words[index];
  if (word?.time.weekday === undefined || word.time.plural) return null;
  const next = words[index + 1];
  // "Black Monday", "Bloody Sunday", "Super Tuesday" are no days of the week told.
  if (NAMED_DAYS.has(wordAt(words, index - 1)) && isCapital(words[index - 1])) return null;
  if (!word.time.unsure) {
    const isPaper = isCapital(next) && NEWSPAPERS.has(next);
    return isPaper ? null : { end: index + 1, value: word.time.weekday };
  }
  if (!isCapital(word)) return null;
  const dot = next?.text === "." ? index + 2 : index + 1;
  const end = lowerAt(words, dot) === "," ? dot + 1 : dot;
  const isDated = isDayNumber(words[end]) || words[end]?.time.month !== undefined;
  const isBehindOn = lowerAt(words, index - 1) === "on" && (next?.text === "." || word.lower !== "sun");
  return isDated || isBehindOn ? { end: isDated ? end : index + 1, value: word.time.weekday } : null;
}

type YearRead = { year: number | null; step: Step | null };
export const YEAR_STEPS = phraseTable<Step>([
  ["last year", { count: -1, anchor: "reference" }],
  ["this year", { count: 0, anchor: "reference" }],
  ["next year", { count: 1, anchor: "reference" }],
  ["that year", { count: 0, anchor: "last" }],
  ["that same year", { count: 0, anchor: "last" }],
  ["the same year", { count: 0, anchor: "last" }],
  ["the year before", { count: -1, anchor: "last" }],
  ["the previous year", { count: -1, anchor: "last" }],
  ["the next year", { count: 1, anchor: "last" }],
  ["the following year", { count: 1, anchor: "last" }],
]);

/** ", 2024", "of 2024", "last year", "of the same year" behind a month, a season or a feast. */
export function readYearBehind(words: readonly Word[], index: number, isEleventh = false): Read<YearRead> | null {
  // The attacks of "Sept. 11" need no year.
  if (isEleventh && /^(?:attacks?|terrorist|terror|hijack\p{L}*)$/u.test(lowerAt(words, index))) {
    return { end: index, value: { year: 2001, step: null } };
  }
  const comma = lowerAt(words, index) === "," || lowerAt(words, index) === "of" ? index + 1 : index;
  if (isYearNumber(words[comma]) && !isCounted(words, comma + 1))
    return { end: comma + 1, value: { year: words[comma]?.value ?? null, step: null } };
  const of = lowerAt(words, index) === "of" ? index + 1 : index;
  const short = words[of];
  const digits = words[of + 1];
  if ((short?.text === "'" || short?.text === "’") && digits?.glued && /^\d{2}$/.test(digits.text) && digits.value !== null) {
    return { end: of + 2, value: { year: ofTwoDigits(digits.value), step: null } };
  }
  if (isWireYear(words, index)) return { end: index + 1, value: { year: ofTwoDigits(words[index]?.value ?? 0), step: null } };
  const step = readPhrase(YEAR_STEPS, words, of);
  return step && { end: step.end, value: { year: null, step: step.value } };
}

const BEFORE_TEXT = new WordSet(["(", "[", "-", "--", "–", "—"]);

/** "BOGOTA, 21 AUG 89 (RADIO) -- ": no day of a month, and a bracket or a dash behind. */
function isWireYear(words: readonly Word[], index: number): boolean {
  const year = words[index];
  if (year?.kind !== "number" || (year.value ?? 0) <= 31 || !/^\d{2}$/.test(year.text)) return false;
  return BEFORE_TEXT.has(words[index + 1]) && words[index + 1]?.glued === false;
}

const RANGE_WORDS = new WordSet(["to", "through", "thru", "until", "till", "up to"]);
const LIST_WORDS = new WordSet(["and", "or", ",", "&"]);

type DayList = { days: { start: number; end: number; day: number }[]; isRange: boolean; end: number };

/** "5", "3 to 5", "5 and 8", "5, 6 and 8": days of one month. */
function readDayList(words: readonly Word[], index: number, isLast: (end: number) => boolean): DayList | null {
  const first = readDayOfMonth(words, index);
  if (!first) return null;
  const days = [{ start: index, end: first.end, day: first.value.day }];
  let end = first.end;
  while (days.length < 6) {
    const separator = words[end];
    if (!separator) break;
    const isRange: boolean = isDash(separator) || RANGE_WORDS.has(separator) || (separator.text === "/" && separator.glued);
    if (!isRange && !LIST_WORDS.has(separator)) break;
    const from = separator.lower === "," && lowerAt(words, end + 1) === "and" ? end + 2 : end + 1;
    const next = readDayOfMonth(words, from);
    if (!next || (lowerAt(words, from) === "the" && !next.value.ordinal)) break;
    const isSpan =
      separator.lower === "and" && (isBetween(words, index) || (isNightOf(words, index) && next.value.day === first.value.day + 1));
    if (isRange || isSpan) {
      if (days.length > 1 || !isLast(next.end) || next.value.day <= first.value.day) break;
      return { days: [...days, { start: from, end: next.end, day: next.value.day }], isRange: true, end: next.end };
    }
    days.push({ start: from, end: next.end, day: next.value.day });
    end = next.end;
  }
  while (days.length > 1 && !isLast(end)) {
    days.pop();
    end = days.at(-1)?.end ?? first.end;
  }
  return { days, isRange: false, end };
}

const isBetween = (words: readonly Word[], index: number) =>
  lowerAt(words, index - 1) === "between" || lowerAt(words, index - 2) === "between";

/** "the night of July 13 and 14", "the intervening night of 13 and 14 July". */
function isNightOf(words: readonly Word[], index: number): boolean {
  const of = words[index - 1]?.time.month === undefined ? index - 1 : index - 2;
  return lowerAt(words, of) === "of" && lowerAt(words, of - 1) === "night";
}

/** Digits, or a word of the calendar: nothing else begins a date. */
function mayBeDate(head: Word): boolean {
  if (head.kind === "number" || isTimeWord(head)) return true;
  const code = head.text.charCodeAt(0);
  return (code >= 48 && code <= 57) || head.text === "AD";
}

/** Dates with a month's name, with digits or as a bare year; several for "5 and 8 November". */
export function readDates(words: readonly Word[], index: number, options: DateOptions): Hit[] | null {
  const head = lowerAt(words, index) === "the" ? words[index + 1] : words[index];
  if (!head || !mayBeDate(head)) return null;
  const weekday = readWeekday(words, index);
  if (weekday) {
    let from = weekday.end;
    if (lowerAt(words, from) === ",") from += 1;
    const dated = readMonthFirst(words, from, options) ?? readDayFirst(words, from, options) ?? readDigits(words, from, options);
    const hit = dated?.[0] ?? readDayBehind(words, index, from, weekday.value);
    if (
      !hit ||
      (dated && dated.length > 1) ||
      hit.phrase.type !== "point" ||
      hit.phrase.base.kind !== "date" ||
      hit.phrase.base.day === null
    )
      return null;
    return [{ ...hit, start: index, phrase: point({ ...hit.phrase.base, weekday: weekday.value }) }];
  }
  return (
    readDayFirst(words, index, options) ??
    readMonthFirst(words, index, options) ??
    readDigits(words, index, options) ??
    readBareYear(words, index, options.isEarly === true) ??
    readBareDay(words, index)
  );
}

/** "Thu 26", "Tuesday the 26th": a day of the month that is spoken of. */
function readDayBehind(words: readonly Word[], index: number, from: number, weekday: number): Hit | null {
  const day = readDayOfMonth(words, from);
  if (!day || readMonth(words, day.end)) return null;
  const isShort = words[index]?.time.unsure === true && words[day.end]?.kind !== "word";
  const isOrdinal = lowerAt(words, from) === "the" && day.value.ordinal && words[day.end]?.kind !== "word";
  return isShort || isOrdinal ? { start: index, end: day.end, phrase: point(date({ day: day.value.day, weekday })) } : null;
}

type ListOfMonth = { month: number; start: number; end: number; isEarly: boolean };

function toHits(words: readonly Word[], list: DayList, { month, start, end, isEarly }: ListOfMonth): Hit[] {
  const era = readEra(words, lowerAt(words, end) === "," ? end + 1 : end);
  const [only] = list.days;
  if (era?.isBefore && only && list.days.length === 1)
    return [{ start, end: era.end, phrase: point({ kind: "before-christ", year: era.year, month, day: only.day }) }];
  const written = era
    ? { end: era.end, value: { year: era.year, step: null } }
    : readYearBehind(words, end, month === 9 && only?.day === 11);
  const early = written ? null : readEarlyYearBehind(words, end, isEarly);
  const year = written ?? early;
  const last = year?.end ?? end;
  const { year: ofYear = null, step = null } = year?.value ?? {};
  const base = (day: number): DateBase => ({ ...date({ year: ofYear, month, day, step }), ...(early ? { isEraless: true } : {}) });
  const [first, second] = list.days;
  if (list.isRange && first && second) {
    return [{ start, end: last, phrase: { type: "range", from: point(base(first.day)), to: point(base(second.day)) } }];
  }
  return list.days.map((day, position) => ({
    start: position === 0 ? start : day.start,
    end: position === list.days.length - 1 ? Math.max(last, day.end) : day.end,
    phrase: point(base(day.day)),
  }));
}

const TO_AND_OR = new WordSet("to and or".split(" "));

/** "the 8th to the 15th century", "the 8th and 9th centuries". */
function isCenturyBehind(words: readonly Word[], end: number): boolean {
  const from = lowerAt(words, end + 1) === "the" ? end + 2 : end + 1;
  const second = TO_AND_OR.has(words[end]) ? readOrdinal(words, from) : null;
  return second !== null && words[second.end]?.time.unit === "century";
}

const AFTER_BARE_DAY = new WordSet("and when as at in the a an he she they it we his her their to with by after before".split(" "));
/** What comes first, second or third beside days: "on the 5th floor", "on the 14th attempt", "on the 3rd Army". */
const NUMBERED_THINGS = new WordSet(
  `floor floors street avenue road day days night week month year anniversary century minute minutes hole lap parallel attempt ballot try birthday
  round test page green row hour deck level storey line meridian fairway tee over ball vote reading amendment place spot rung stage set game match
  army division corps regiment brigade battalion company squadron fleet congress infantry armored armoured cavalry district ward precinct edition
  and or of largest most highest best biggest`.split(/\s+/),
);
const isNumbered = (word: Word) => NUMBERED_THINGS.has(word) || isDash(word);

/** "on the 12th", of the month that is spoken of. */
function readBareDay(words: readonly Word[], index: number): Hit[] | null {
  if (lowerAt(words, index) !== "the" || !/^\d{1,2}(?:st|nd|rd|th)$/i.test(words[index + 1]?.text ?? "")) return null;
  const before = lowerAt(words, index - 1);
  if (!/^(?:on|of|until|by|since|from|to|and)$/.test(before)) return null;
  const day = readDayOfMonth(words, index);
  const next = day && words[day.end];
  if (!day || (next && next.kind !== "punctuation" && !AFTER_BARE_DAY.has(next) && (!/^(?:on|by|until)$/.test(before) || isNumbered(next))))
    return null;
  if (isCenturyBehind(words, day.end)) return null;
  return isDash(next ?? undefined) ? null : [{ start: index, end: day.end, phrase: point(date({ day: day.value.day })) }];
}

function readDayFirst(words: readonly Word[], index: number, { isEarly = false }: DateOptions): Hit[] | null {
  if (!readDayOfMonth(words, index)) return null;
  const monthAt = (end: number) =>
    readMonth(words, lowerAt(words, end) === "of" || lowerAt(words, end) === "," || isDash(words[end]) ? end + 1 : end);
  const list = readDayList(words, index, (end) => monthAt(end) !== null);
  if (!list) return null;
  const month = monthAt(list.end);
  if (!month) return null;
  const hits = toHits(words, list, { month: month.value, start: index, end: month.end, isEarly });
  if (isDash(words[month.end]) && isYearNumber(words[month.end + 1]) && words[month.end]?.glued && hits.length === 1) {
    return [
      {
        start: index,
        end: month.end + 2,
        phrase: point(date({ year: words[month.end + 1]?.value ?? null, month: month.value, day: list.days[0]?.day ?? null })),
      },
    ];
  }
  return hits;
}

const AND_IN_AT_ETC = new WordSet("and in at when after as by with for".split(" "));

function readMonthFirst(words: readonly Word[], index: number, { isEarly = false }: DateOptions): Hit[] | null {
  const month = readMonth(words, index);
  if (!month) return null;
  const endsList = (end: number) => {
    const next = words[end];
    return (
      next === undefined ||
      next.kind !== "word" ||
      isDash(words[end - 2]) ||
      wordAt(words, end - 2)?.text === "/" ||
      AND_IN_AT_ETC.has(next)
    );
  };
  const list = isFollowedByDay(words, month.end) ? readDayList(words, month.end, endsList) : null;
  if (list) return toHits(words, list, { month: month.value, start: index, end: list.end, isEarly });
  const era = readEra(words, month.end);
  if (era?.isBefore)
    return [{ start: index, end: era.end, phrase: point({ kind: "before-christ", year: era.year, month: month.value, day: null }) }];
  const written = readYearBehind(words, month.end);
  const early = written || !isEarly ? null : readEarlyYearBehind(words, month.end, isEarly);
  const year = written ?? early;
  const base = date({ year: year?.value.year, step: year?.value.step, month: month.value });
  return [{ start: index, end: year?.end ?? month.end, phrase: point(early ? { ...base, isEraless: true } : base) }];
}

/** "4:30", but not "June 4: a bomb". */
function isClock(words: readonly Word[], at: number): boolean {
  const minute = words[at + 2];
  return words[at + 1]?.text === ":" && words[at + 1]?.glued === true && minute?.kind === "number" && minute.glued;
}

const PEOPLE_SOLDIERS_CIVILIANS_ETC = new WordSet(
  "people soldiers civilians troops men women children percent per % million billion thousand hundred countries members drones missiles tanks".split(
    " ",
  ),
);

const OF_SPAN = new WordSet("to until till through or this last next".split(" "));

/** "May 5" but not "in May 12 people" and not "in May 5,000". */
function isFollowedByDay(words: readonly Word[], index: number): boolean {
  const at = lowerAt(words, index) === "the" ? index + 1 : index;
  const day = words[at];
  if (at > index && !/^\d{1,2}(?:st|nd|rd|th)$/i.test(day?.text ?? "")) return false;
  if (!isDayNumber(day) || isClock(words, at)) return false;
  if (PEOPLE_SOLDIERS_CIVILIANS_ETC.has(words[at + 1])) return false;
  // "in January 20 oil workers died": nobody says "in" of a day.
  const next = words[at + 1];
  const isCount =
    lowerAt(words, index - 2) === "in" && next?.kind === "word" && !isCapital(next) && !AND_IN_AT_ETC.has(next) && !OF_SPAN.has(next);
  return !(isCount && /^\d{1,2}$/.test(day?.text ?? "") && next?.time.month === undefined && !isTimeWord(next));
}

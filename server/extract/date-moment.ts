import { readClock, readPart } from "./date-clock.ts";
import type { DateOptions } from "./date-digits.ts";
import { PERIOD_READERS } from "./date-periods.ts";
import { type Clock, type Hit, type PointPhrase, point } from "./date-phrase.ts";
import { phraseTable, readPhrase } from "./date-phrase-table.ts";
import { readDates, readWeekday } from "./date-points.ts";
import { readBareUnit, readDayWord, readSelected, readShift } from "./date-relative.ts";
import { readEdge } from "./date-vague.ts";
import { isCapital, isDash, isKey, lowerAt, skipPhrase, type Word, wordAt } from "./date-words.ts";
import { DAY_WORDS, type DayPart } from "./lexicon/time-words.ts";
import { WordSet } from "./word-set.ts";

export const one = (hit: Hit | null): Hit[] | null => hit && [hit];
export const asPoint = (hit: Hit | undefined): Hit<PointPhrase> | null =>
  hit?.phrase.type === "point" ? { start: hit.start, end: hit.end, phrase: hit.phrase } : null;
export const RANGE_LINKS = new WordSet(["to", "through", "thru", "until", "till"]);

const PART_LINKS = phraseTable<null>(
  [
    "the early hours of",
    "the small hours of",
    "the wee hours of",
    "the predawn hours of",
    "the morning hours of",
    "early hours of",
    "the evening hours of",
  ].map((phrase) => [phrase, null]),
);

/** One moment or period, with its time of day before or behind it. */
export function readPoint(words: readonly Word[], index: number, options: DateOptions): Hit[] | null {
  return (
    readClockFirst(words, index, options) ??
    readPartFirst(words, index, options) ??
    readOvernight(words, index, options) ??
    readEdged(words, index, options)
  );
}

const ON_OF = new WordSet("on of".split(" "));

function readClockFirst(words: readonly Word[], index: number, options: DateOptions): Hit[] | null {
  const clock = readClock(words, index);
  if (!clock) return null;
  let from = behindOtherZone(words, clock.end);
  if (lowerAt(words, from) === ",") from += 1;
  if (ON_OF.has(words[from])) from += 1;
  const behind = readCore(words, from, options);
  const dayHit = (behind?.length === 1 ? asPoint(behind[0]) : null) ?? asPoint(readShift(words, from) ?? undefined);
  const isRange = dayHit && from > clock.end && RANGE_LINKS.has(words[dayHit.end]);
  if (dayHit && !isRange && isDayLike(dayHit.phrase)) {
    return [{ start: index, end: dayHit.end, phrase: { ...dayHit.phrase, clock: onTwentyFour(clock.value, dayHit.phrase.part) } }];
  }
  // "5 a.m. in the morning": the part says nothing more.
  return [{ start: index, end: clock.end, phrase: point({ kind: "hour-only", anchor: null }, { clock: clock.value }) }];
}

/** "at 9 p.m. (1900 GMT) on Sunday": the hour of another zone stands between. */
function behindOtherZone(words: readonly Word[], end: number): number {
  if (words[end]?.text !== "(") return end;
  const other = readClock(words, end + 1);
  return other && words[other.end]?.text === ")" ? other.end + 1 : end;
}

/** "9 o'clock on Thursday evening" is 21:00. */
function onTwentyFour(clock: Clock, part: PointPhrase["part"]): Clock {
  const hour = Number(clock.time.slice(0, 2));
  const isLater = part === "AF" || part === "EV" || (part === "NI" && hour >= 6);
  return isLater && hour < 12 ? { ...clock, time: `${hour + 12}${clock.time.slice(2)}` } : clock;
}

export function isDayLike(phrase: PointPhrase): boolean {
  const { base } = phrase;
  if (phrase.clock !== null) return false;
  if (base.kind === "date" || base.kind === "before-christ") return base.day !== null;
  return base.kind === "weekday" || base.kind === "holiday" || (base.kind === "unit" && base.unit === "day");
}

function readPartFirst(words: readonly Word[], index: number, options: DateOptions): Hit[] | null {
  const from = lowerAt(words, index) === "the" ? index + 1 : index;
  const part = readPart(words, from);
  if (!part && lowerAt(words, index) !== "the" && lowerAt(words, index) !== "early") return null;
  const hours = readPhrase(PART_LINKS, words, index)?.end ?? null;
  const link = hours ?? (part && linkBehind(words, index, part));
  if (link !== null) {
    const day = asPoint(readDayOnly(words, link, options) ?? undefined);
    const value = hours === null ? part?.value : lowerAt(words, hours - 3) === "evening" ? "EV" : "MO";
    if (day && isDayLike(day.phrase)) return [{ start: index, end: day.end, phrase: { ...day.phrase, part: value ?? null } }];
  }
  if (part?.value === "NI" && opensNight(words, part.end)) return null;
  const bareHours =
    skipPhrase(words, index, "the early hours") ?? skipPhrase(words, index, "the small hours") ?? skipPhrase(words, index, "the wee hours");
  if (bareHours !== null) return [{ start: index, end: bareHours, phrase: point({ kind: "hour-only", anchor: null }, { part: "MO" }) }];
  if (!part || (words[part.end - 1]?.time.unit === undefined && !isAlonePart(words, index, from, part.end))) return null;
  if (words[part.end - 1]?.time.unit !== undefined && !isAlonePart(words, index, from, part.end)) return null;
  return [{ start: index, end: part.end, phrase: point({ kind: "hour-only", anchor: null }, { part: part.value }) }];
}

const AT_BEFORE_AFTER_ETC = new WordSet("at before after by around since until".split(" "));

/** "the morning of 3 May", "the night to Monday", "before dawn yesterday". */
function linkBehind(words: readonly Word[], index: number, part: { end: number; value: DayPart }): number | null {
  const next = lowerAt(words, part.end);
  // "By early afternoon the next day".
  if (next === "the" && NEXT_SAME_ETC.has(words[part.end + 1]) && words[part.end + 2]?.time.unit === "day") return part.end;
  if (next === "of" || next === "on" || (part.value === "NI" && (next === "to" || next === "into"))) return part.end + 1;
  const isBare = CLOCK_LIKE.has(wordAt(words, part.end - 1)) && AT_BEFORE_AFTER_ETC.has(wordAt(words, index - 1));
  return isBare && (DAY_WORDS.has(next) || words[part.end]?.time.weekday !== undefined) ? part.end : null;
}
const NEXT_SAME_ETC = new WordSet("next following same previous".split(" "));
const CLOCK_LIKE = new WordSet("dawn daybreak sunrise dusk sunset nightfall".split(" "));

/** A day by itself: in "the early hours of Saturday, at 6:07" the hour is told once more. */
function readDayOnly(words: readonly Word[], index: number, options: DateOptions): Hit | null {
  const dates = readDates(words, index, options);
  if (dates) return dates.length === 1 ? (dates[0] ?? null) : null;
  return readUndated(words, index, options);
}

const readUndated = (words: readonly Word[], index: number, { isEarly = false }: DateOptions): Hit | null =>
  readDayWord(words, index) ?? readWeekdayAlone(words, index) ?? readPeriod(words, index, isEarly) ?? readSelected(words, index);

/** "in the morning", "at dawn", "by nightfall", but not "morning traffic" and "the night train". */
function isAlonePart(words: readonly Word[], index: number, from: number, end: number): boolean {
  const before = lowerAt(words, index - 1);
  const isBare = from === index;
  const next = words[end];
  if (next && isDash(next) && next.glued) return false;
  if (isBare && before === "in") return next?.lower === "trading";
  if (isBare) return /^(?:at|by|before|after|until|since|around)$/.test(before) && lowerAt(words, from) !== "morning";
  return (
    /^(?:in|during|of|through|throughout|by|into|over|until|till|since)$/.test(before) &&
    (next === undefined ||
      next.kind !== "word" ||
      isCapital(next) ||
      AFTER_PART.has(next) ||
      (opensSentence(words, index) && (next.lower.endsWith("s") || OPENS_CLAUSE.has(next))))
  );
}

const AFTER_PART = new WordSet(
  `and or when as after by with on to while at but before from in the a an his her its their he she it they we i that this two three four five six
  seven eight nine ten eleven twelve dozens scores tens hundreds thousands several many more all no there trading under near over through between along off outside inside against above amid`.split(
    /\s+/,
  ),
);

/** Behind one word and no other, an emoji aside. */
function opensSentence(words: readonly Word[], index: number): boolean {
  return index === 1 || (index > 1 && index <= MOST_MARKS && words.slice(0, index - 1).every(({ kind }) => kind === "punctuation"));
}
const MOST_MARKS = 4;

/** "During the night air defences shot down nine drones". */
const OPENS_CLAUSE = new WordSet("air enemy our debris artillery aviation".split(" "));

const ON_INTO_TO_FROM = new WordSet("on into to from".split(" "));

const FROM_BETWEEN = new WordSet(["from", "between"]);
const TO_AND = new WordSet("to until and".split(" "));

/** "the night from 8 to 9 April", "overnight between Monday and Tuesday": told by both its days. */
function opensNight(words: readonly Word[], from: number): boolean {
  if (!FROM_BETWEEN.has(words[from])) return false;
  const day = words[from + 1];
  if (day?.kind !== "number" && day?.time.weekday === undefined && day?.time.month === undefined) return false;
  return TO_AND.has(words[from + 2]) || TO_AND.has(words[from + 3]);
}

function readOvernight(words: readonly Word[], index: number, options: DateOptions): Hit[] | null {
  if (lowerAt(words, index) !== "overnight" || opensNight(words, index + 1)) return null;
  const link = ON_INTO_TO_FROM.has(words[index + 1]) ? index + 2 : index + 1;
  const behind = readCore(words, link, options);
  const day = behind?.length === 1 ? asPoint(behind[0]) : null;
  // "overnight on February 9 to 10": told by both its days.
  if (behind && !day && lowerAt(words, index + 1) === "on") return null;
  if (day && isDayLike(day.phrase)) {
    const isLinked = lowerAt(words, index + 1) === "on" && RANGE_LINKS.has(words[day.end]) && words[day.end + 1]?.kind === "number";
    return isLinked ? null : [{ start: index, end: day.end, phrase: { ...day.phrase, part: "NI" } }];
  }
  return [{ start: index, end: index + 1, phrase: point({ kind: "unit", unit: "day", count: 0, anchor: "reference" }, { part: "NI" }) }];
}

function readEdged(words: readonly Word[], index: number, options: DateOptions): Hit[] | null {
  const whole = readCore(words, index, options);
  const edge = readEdge(words, index);
  if (!edge) return whole;
  const inner =
    readCore(words, edge.end, options) ??
    one(readBareUnit(words, edge.end, true)) ??
    readPartFirst(words, edge.end, options) ??
    readEdgedPart(words, edge.end);
  const last = inner?.at(-1);
  if (!inner || !last || (whole?.at(-1)?.end ?? 0) >= last.end) return whole;
  return inner.map((hit, position) =>
    position === 0
      ? {
          start: index,
          end: hit.end,
          phrase:
            hit.phrase.type === "point"
              ? point(hit.phrase.base, { edge: edge.value, part: hit.phrase.part, clock: hit.phrase.clock })
              : hit.phrase,
        }
      : hit,
  );
}

/** "later in the evening". */
function readEdgedPart(words: readonly Word[], index: number): Hit[] | null {
  const from = lowerAt(words, index) === "the" ? index + 1 : null;
  const part = from === null ? undefined : words[from]?.time.part;
  return from === null || part === undefined
    ? null
    : [{ start: index, end: from + 1, phrase: point({ kind: "hour-only", anchor: null }, { part }) }];
}

export function readCore(words: readonly Word[], index: number, options: DateOptions): Hit[] | null {
  const dates = readDates(words, index, options);
  if (dates) return dates.length === 1 && dates[0] ? [withTimeOfDay(words, dates[0])] : dates;
  const simple = readUndated(words, index, options) ?? readBareUnit(words, index, false);
  return simple && [withTimeOfDay(words, simple)];
}

const PERIOD_HEADS = new WordSet("last final this next that calendar financial tax academic budget prior week yearend ' ’ ‘".split(" "));
const mayBePeriod = (head: Word) => isKey(head) || PERIOD_HEADS.has(head) || isCapital(head);

function readPeriod(words: readonly Word[], index: number, isOfEarlyText: boolean): Hit | null {
  const head = lowerAt(words, index) === "the" ? words[index + 1] : words[index];
  if (!head || !mayBePeriod(head)) return null;
  for (const reader of PERIOD_READERS) {
    const hit = reader(words, index, isOfEarlyText);
    if (hit) return hit;
  }
  return null;
}

/** "Tuesday", "Tuesday last week", "Monday of next week". */
function readWeekdayAlone(words: readonly Word[], index: number): Hit<PointPhrase> | null {
  const weekday = readWeekday(words, index);
  if (!weekday) return null;
  const of = lowerAt(words, weekday.end) === "of" ? weekday.end + 1 : weekday.end;
  const week = readSelected(words, of);
  if (week?.phrase.base.kind === "unit" && week.phrase.base.unit === "week") {
    const phrase = point({ kind: "weekday", weekday: weekday.value, step: null, week: week.phrase.base.count });
    return { start: index, end: week.end, phrase };
  }
  const base = { kind: "weekday", weekday: weekday.value, step: null, week: null } as const;
  // "on Friday week"; not "the Friday week-long fair".
  const isBeyond = lowerAt(words, weekday.end) === "week" && !isDash(words[weekday.end + 1]) && lowerAt(words, index - 1) !== "the";
  return isBeyond
    ? { start: index, end: weekday.end + 1, phrase: point({ ...base, beyond: 1 }) }
    : { start: index, end: weekday.end, phrase: point(base) };
}

/** "tomorrow morning at 9:30", "Monday evening at 8". */
function withClockOfPart(words: readonly Word[], hit: Hit, phrase: PointPhrase): Hit {
  if (lowerAt(words, hit.end) !== "at") return hit;
  const clock = readClock(words, hit.end + 1);
  return clock
    ? { start: hit.start, end: clock.end, phrase: point(phrase.base, { edge: phrase.edge, clock: onTwentyFour(clock.value, phrase.part) }) }
    : hit;
}

/** A part of the day or a clock time behind a day: "Tuesday morning", "15 October at 18:02 UTC". */
function withTimeOfDay(words: readonly Word[], hit: Hit): Hit {
  if (hit.phrase.type !== "point" || !isDayLike(hit.phrase)) return hit;
  const { phrase } = hit;
  if (phrase.part === null) {
    const from = skipPhrase(words, hit.end, "in the") ?? hit.end;
    const part = readPart(words, from);
    if (part && !(isDash(words[part.end]) && words[part.end]?.glued)) {
      const told = point(phrase.base, { edge: phrase.edge, part: part.value, clock: phrase.clock });
      return withClockOfPart(words, { start: hit.start, end: part.end, phrase: told }, told);
    }
  } else if (phrase.base.kind === "unit") return withClockOfPart(words, hit, phrase);
  return withClock(words, hit, phrase);
}

const AT_AROUND_ABOUT = new WordSet("at around about".split(" "));

/** "15 October at 18:02 UTC", "Monday, 10:30". */
function withClock(words: readonly Word[], hit: Hit, phrase: PointPhrase): Hit {
  let from = hit.end;
  if (lowerAt(words, from) === ",") from += 1;
  if (AT_AROUND_ABOUT.has(words[from])) from += 1;
  const clock = readClock(words, from);
  return clock
    ? { start: hit.start, end: clock.end, phrase: point(phrase.base, { edge: phrase.edge, part: phrase.part, clock: clock.value }) }
    : hit;
}

import type { DateMention } from "#domain/mention.ts";
import { addDays, type IsoDay, type TimeSpan } from "#domain/time.ts";
import { weekdayOf, yearOf } from "./calendar.ts";
import { directionOf, isPastPerfect, opennessOf } from "./date-context.ts";
import { readDocumentDates, writtenYear } from "./date-document.ts";
import { isAnnounced, isNarrative } from "./date-narrative.ts";
import { type DateBase, type DatePhrase, date, type Hit, point } from "./date-phrase.ts";
import type { DateContext, Resolved } from "./date-resolved.ts";
import { dayFromDeed, remember } from "./date-told.ts";
import { resolvePhrase } from "./date-values.ts";
import { lowerAt, type Word, wordAt } from "./date-words.ts";
import { dayLineOf } from "./day-lines.ts";
import type { Sentence } from "./tokenized.ts";
import { WordSet } from "./word-set.ts";

/** Every expression of time, in order, with its normalised value; relative ones counted from `reference`, or left unknown without it. */
export function findDates(
  text: string,
  sentences: readonly Sentence[],
  reference: { day: IsoDay; inferred: boolean } | null,
): DateMention[] {
  const { read, recentYears } = readDocumentDates(text, sentences, reference?.day ?? null);
  const hits = read.flatMap((sentence) => sentence.hits);
  const mentions: DateMention[] = [];
  const context: DateContext = {
    reference: reference?.day ?? null,
    narrative: isNarrative(read, reference),
    direction: 0,
    isBefore: false,
    isPerfect: false,
    looksBack: false,
    isReturn: false,
    back: null,
    clauseYear: null,
    last: { day: null, month: null, year: null },
    beforeChrist: null,
    lastPast: null,
    lastPart: null,
    story: null,
    lastHour: null,
    lastClock: null,
    entry: { day: null, here: false },
    sentenceYear: null,
    listYear: null,
    saidOn: null,
    period: null,
    firstYear: hits.map(({ phrase }) => writtenYear(phrase)).find((year) => year !== null) ?? null,
    recentYears,
  };
  const today = context.reference;
  const isOfLastWeek = today !== null && !context.narrative && isWeekOver(read, today);
  const yearsTold = read.flatMap(({ hits: found }, place) => found.flatMap(({ phrase }) => yearAt(phrase, place)));
  let line: Line | null = null;
  for (const [place, { words, hits: found }] of read.entries()) {
    context.sentenceYear = null;
    context.clauseYear = null;
    context.looksBack = false;
    if (line !== null && (words[0]?.start ?? 0) > line.end) line = null;
    if (!context.narrative) context.reference = line?.day ?? today;
    let before: Hit | undefined;
    for (const [index, hit] of found.entries()) {
      const over = index === 0 && place > 0 && !context.narrative ? isOverText(text, words, hit) : null;
      if (over) context.reference = today;
      context.listYear = yearBefore(hit, before, mentions.at(-1)) ?? yearOfList(words, hit, found[index + 1]);
      // "On 2 March, three days after the blast": the day itself is told.
      const isDated = [before, found[index + 1]].some((other) => other !== undefined && isBeside(hit, other));
      context.saidOn = saidOn(words, hit, before, mentions.at(-1));
      context.isReturn = context.narrative && isReturn(hit, context.last.year, yearsTold, place);
      if (isOfLastWeek && isWeekdayLabel(words, hit)) context.reference = addDays(today, -1);
      const mention = resolveHit(text, words, ofThatNight(words, restated(words, hit, before), before, found[index + 1]), context, isDated);
      if (mention) mentions.push(mention);
      if (isOfLastWeek) context.reference = line?.day ?? today;
      if (mention && over) {
        line = lineOf(text, over, mention, today);
        context.reference = line?.day ?? today;
      }
      if (place < HEAD && isHeading(words)) context.period ??= periodOf(mention, context);
      before = hit;
    }
  }
  return mentions;
}

type YearTold = { year: number; place: number };

function yearAt(phrase: DatePhrase, place: number): YearTold[] {
  const year = writtenYear(phrase);
  return year === null ? [] : [{ year, place }];
}

const LONGEST_STEP = 15;

/** "Peace was signed in 1648. The revolt had begun in 1566 … In 1568 …": the story goes on from the earlier year where the next one told does. */
function isReturn({ phrase }: Hit, last: IsoDay | null, told: readonly YearTold[], place: number): boolean {
  const year = last === null ? null : writtenYear(phrase);
  if (last === null || year === null || year >= yearOf(last)) return false;
  const next = told.find((other) => other.place > place)?.year;
  return next !== undefined && next >= year && next < yearOf(last) && next <= year + LONGEST_STEP;
}

const isWeekdayLabel = (words: readonly Word[], { start, end, phrase }: Hit) =>
  start === 0 && phrase.type === "point" && phrase.base.kind === "weekday" && phrase.base.step === null && words[end]?.text === ":";

const FEWEST_LABELS = 3;

/** "Monday: … Tuesday: … Sunday: …", written on a Monday: of the week that is over. */
function isWeekOver(read: readonly { words: readonly Word[]; hits: readonly Hit[] }[], today: IsoDay): boolean {
  const labels = read.flatMap(({ words, hits }) => hits.filter((hit) => isWeekdayLabel(words, hit)));
  if (labels.length < FEWEST_LABELS) return false;
  const weekdays = labels.map(({ phrase }) => (phrase.type === "point" && phrase.base.kind === "weekday" ? phrase.base.weekday : 0));
  return weekdays[0] === weekdayOf(today) && weekdays.filter((weekday) => weekday === weekdays[0]).length === 1;
}

type Line = { day: IsoDay; end: number };

/** Days that a log or a round-up covers at most. */
const MOST_OF_LOG = 45;

/** "Thursday: … overnight": a day in front of an entry, or alone over a part of a log, is that from which all below it is counted. */
function isOverText(text: string, words: readonly Word[], { start, end }: Hit): "front" | "alone" | null {
  const kind = dayLineOf(words, start, end);
  if (kind === null) return null;
  const [from, to] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  if (!/(?:^|[\n\r])\s*$/.test(text.slice(Math.max(0, from - 3), from))) return null;
  return kind === "front" || /^\s*[\n\r]/.test(text.slice(to, to + 3)) ? kind : null;
}

/** Until where that day holds. */
function lineOf(text: string, kind: "front" | "alone", { when, end }: DateMention, today: IsoDay | null): Line | null {
  if (!when || when.start !== when.end || today === null || when.start > today || when.start < addDays(today, -MOST_OF_LOG)) return null;
  const stop = kind === "alone" ? -1 : text.indexOf("\n", end);
  return { day: when.start, end: stop < 0 ? text.length : stop };
}

/** Sentences among which the heading is, and words that one has at most. */
const HEAD = 3;
const MOST_OF_HEADING = 24;
const SHORT_HEADING = 7;
const HEADINGS = new WordSet(
  "week weekly period report reports reporting update summary incidents events review log covers covering bulletin digest chronicle roundup situation".split(
    " ",
  ),
);

const isHeading = (words: readonly Word[]) =>
  words.length <= SHORT_HEADING || (words.length <= MOST_OF_HEADING && words.some((word) => HEADINGS.has(word)));

const SHORTEST_PERIOD = 4;
const LONGEST_PERIOD = 31;
const WRITTEN_WITHIN = 7;

/** "Week of 9-15 March 2026" over a report of the 16th. */
function periodOf(mention: DateMention | null, { reference, narrative }: DateContext): DateContext["period"] {
  if (!mention?.when || mention.precision !== "range" || reference === null || narrative) return null;
  const { start, end } = mention.when;
  const isOfReport =
    start <= addDays(end, -SHORTEST_PERIOD) &&
    end < reference &&
    end >= addDays(reference, -WRITTEN_WITHIN) &&
    start >= addDays(end, -LONGEST_PERIOD);
  return isOfReport ? { start, end } : null;
}

const isWeekday = ({ phrase }: Hit) => phrase.type === "point" && phrase.base.kind === "weekday" && phrase.base.step === null;

/** "Said on Monday it would vote on Tuesday": the day from which what was announced is counted. */
function saidOn(words: readonly Word[], hit: Hit, before: Hit | undefined, told: DateMention | undefined): IsoDay | null {
  if (before === undefined || !isWeekday(hit) || !isWeekday(before) || !told?.when) return null;
  for (let at = before.end; at < hit.start; at += 1) if (lowerAt(words, at) === "would") return told.when.start;
  return null;
}

/** "A year ago, on 7 October", "in 2023, on 7 October": the year said just before. */
function yearBefore(hit: Hit, before: Hit | undefined, told: DateMention | undefined): number | null {
  const isNext = before !== undefined && hit.start - before.end <= 2 && told?.precision === "year" && told.when !== null;
  return isNext && told?.when ? yearOf(told.when.start) : null;
}

/** "In 1997, forty-four years later", "on 15 August, three months later,": the same once more, not one counted on from it. */
function restated(words: readonly Word[], hit: Hit, before: Hit | undefined): Hit {
  if (before === undefined || hit.start - before.end !== 1 || hit.phrase.type !== "point") return hit;
  if (lowerAt(words, hit.start - 1) !== "," || !/^[,.;)]?$/.test(words[hit.end]?.text ?? "")) return hit;
  const { base } = hit.phrase;
  if (base.kind !== "unit" || base.anchor !== "last") return hit;
  if (base.unit === "month" && base.count > 0 && isDayOfMonth(before.phrase)) return { ...hit, phrase: point({ ...base, count: 0 }) };
  const year = base.unit === "year" ? writtenYear(before.phrase) : null;
  return year === null ? hit : { ...hit, phrase: point(date({ year })) };
}

/** "Rebels attacked on Monday, and the troops withdrew overnight": the night after the day told in the sentence. */
function ofThatNight(words: readonly Word[], hit: Hit, before: Hit | undefined, next: Hit | undefined): Hit {
  if (hit.end - hit.start !== 1) return hit;
  if (lowerAt(words, hit.start) !== "overnight") return partOfDayBehind(words, hit, next);
  // "in an overnight raid on the village on Friday".
  const day = next ? dayBehind(words, hit, next) : null;
  if (day) return { ...hit, phrase: { ...day, part: "NI" } };
  if (before === undefined) {
    const spoken = next ? dayOfSpeaking(words, hit, next) : null;
    return spoken ? { ...hit, phrase: { ...spoken, part: "NI" } } : hit;
  }
  return { ...hit, phrase: point({ kind: "unit", unit: "day", count: 0, anchor: "last" }, { part: "NI" }) };
}

const SPEAKS = new WordSet("said says told reported reports announced wrote added confirmed claimed".split(" "));

/** "Drones struck a depot overnight, the governor said on Tuesday": the weekday on which it was told. */
function dayOfSpeaking(words: readonly Word[], { end }: Hit, { start: from, phrase }: Hit) {
  if (phrase.type !== "point" || phrase.base.kind !== "weekday" || phrase.part !== null || from - end > WITHIN_SENTENCE) return null;
  // "said the governor on Tuesday".
  let verb = from - 1;
  while (verb >= end && verb > from - MOST_OF_SPEAKER && !SPEAKS.has(words[verb]) && words[verb]?.kind !== "punctuation") verb -= 1;
  if (verb < end || !SPEAKS.has(words[verb])) return null;
  for (let at = end; at < verb; at++) if (words[at]?.text === ".") return null;
  return phrase;
}

const MOST_OF_SPEAKER = 7;

const WITHIN_SENTENCE = 20;

/** "crossed the river at night and shot two men in Quetta on Monday": the night of the day told behind it in the same breath. */
function partOfDayBehind(words: readonly Word[], hit: Hit, next: Hit | undefined): Hit {
  const { phrase, end } = hit;
  if (phrase.type !== "point" || phrase.base.kind !== "hour-only" || phrase.part === null || phrase.clock !== null || !next) return hit;
  const day = next.phrase;
  if (day.type !== "point" || day.part !== null || !(day.base.kind === "weekday" || isDayOfMonth(day))) return hit;
  if (next.start - end > WITHIN_CLAUSE || lowerAt(words, next.start - 1) !== "on") return hit;
  for (let at = end; at < next.start; at++)
    if ((words[at]?.kind === "punctuation" && words[at]?.text !== "-") || AGAIN.has(words[at])) return hit;
  return AGAIN.has(words[next.start - 2]) ? hit : { ...hit, phrase: { ...day, part: phrase.part } };
}

const AGAIN = new WordSet("again after before until since than said says told reported announced".split(" "));
const BEFORE_OVERNIGHT = new WordSet("a an the their its this in during".split(" "));
const WITHIN_CLAUSE = 12;

/** The weekday that says, in the same words, of which day that night was. */
function dayBehind(words: readonly Word[], { start, end }: Hit, { start: from, phrase }: Hit) {
  if (phrase.type !== "point" || phrase.base.kind !== "weekday" || from - end > WITHIN_CLAUSE) return null;
  if (!BEFORE_OVERNIGHT.has(wordAt(words, start - 1))) return null;
  // "In an overnight raid, troops arrested nine people on Friday".
  const commas = words.slice(end, from).filter(({ kind }) => kind === "punctuation").length;
  return commas <= (start <= 2 ? 1 : 0) ? phrase : null;
}

const AND_OR_COMMA = new WordSet("and or ,".split(" "));

/** "In July and August 2023": the year said behind the last holds for both. */
function yearOfList(words: readonly Word[], hit: Hit, next: Hit | undefined): number | null {
  if (!next || next.start !== hit.end + 1 || !AND_OR_COMMA.has(words[hit.end])) return null;
  if (hit.phrase.type !== "point") return null;
  const { base } = hit.phrase;
  // "The spring and summer of 1941".
  if (base.kind === "season")
    return base.which || next.phrase.type !== "point" || next.phrase.base.kind !== "season" ? null : writtenYear(next.phrase);
  if (base.kind !== "date") return null;
  const year = writtenYear(next.phrase);
  return year !== null && isMonthAfter(base, next.phrase) ? year - 1 : year;
}

/** "Late December and early January 1865". */
const isMonthAfter = ({ month }: DateBase, { type, ...phrase }: DatePhrase) =>
  type === "point" && "base" in phrase && phrase.base.kind === "date" && month !== null && month > (phrase.base.month ?? month);

const UNTIL_TILL = new WordSet("until till".split(" "));

const COLON_RULE_DASH_HYPHEN = new WordSet(": – — -".split(" "));

const isBeside = (hit: Hit, other: Hit) => (other.start < hit.start ? hit.start - other.end <= 1 : other.start - hit.end <= 6);

function resolveHit(text: string, words: readonly Word[], hit: Hit, context: DateContext, isDated: boolean): DateMention | null {
  const first = words[hit.start];
  const last = words[hit.end - 1];
  if (!first || !last) return null;
  context.direction = hangsOnVerb(hit.phrase) ? directionOf(words, hit) : 0;
  // "03/12 - Gunmen attack": what is listed has happened.
  if (context.direction === 0 && hit.start <= 1 && COLON_RULE_DASH_HYPHEN.has(words[hit.end])) context.direction = -1;
  // "Gave the state until Jan. 15": the day may lie on either side, so the nearer one is meant.
  if (context.direction < 0 && UNTIL_TILL.has(wordAt(words, hit.start - 1)) && isDayOfMonth(hit.phrase)) context.direction = 0;
  context.isPerfect = isPastPerfect(words, hit);
  context.isBefore = context.narrative && context.isPerfect;
  const { entry } = context;
  entry.here = isEntry(words, hit);
  const open = opennessOf(words, hit);
  // A history of 1943 ends: "The museum will reopen on 5 September".
  const { narrative } = context;
  if (narrative && context.direction > 0 && context.reference !== null && isAnnounced(words, hit)) context.narrative = false;
  const said = resolvePhrase(open === "start" ? upToItsEnd(hit.phrase) : hit.phrase, context);
  context.narrative = narrative;
  if (!said) return null;
  const fromDeed = isDated ? null : dayFromDeed(words, hit, context);
  const resolved = fromDeed ? { ...said, start: fromDeed, end: fromDeed } : said;
  if (entry.here) entry.day = resolved.start;
  else if (hit.start === 0 && isDayOfMonth(hit.phrase)) entry.day = null;
  remember(words, hit, resolved, context);
  const [start, end] = [first.start, last.end];
  return {
    start,
    end,
    text: text.slice(start, end),
    value: resolved.value,
    precision: resolved.precision,
    when: toTimeSpan(resolved, open, context.narrative ? null : context.reference),
  };
}

const STOP_COLON_RULE_ETC = new WordSet(". : – — -".split(" "));

const isEntry = (words: readonly Word[], { start, end, phrase }: Hit) =>
  start === 0 && phrase.type === "point" && phrase.base.kind === "hour-only" && STOP_COLON_RULE_ETC.has(words[end]);

/** "By the end of 2025" is any time up to then, not in its last month. */
const upToItsEnd = (phrase: DatePhrase): DatePhrase =>
  phrase.type === "point" && phrase.edge === "end" ? { ...phrase, edge: null } : phrase;

const isDayOfMonth = (phrase: DatePhrase) => phrase.type === "point" && phrase.base.kind === "date" && phrase.base.day !== null;

/** Only what is told without its year, or by its weekday or hour alone, is placed by the verb beside it. */
function hangsOnVerb(phrase: DatePhrase): boolean {
  if (phrase.type === "range") return hangsOnVerb(phrase.from) || hangsOnVerb(phrase.to);
  if (phrase.type === "duration") return phrase.within !== undefined;
  if (phrase.type !== "point") return false;
  const { base } = phrase;
  if (base.kind === "unit") return base.unit === "weekend" || base.anchor === "last";
  if (base.kind === "decade" || base.kind === "century" || base.kind === "before-christ") return false;
  return !("year" in base) || base.year === null;
}

function toTimeSpan(resolved: Resolved, open: "start" | "end" | null, reference: IsoDay | null): TimeSpan | null {
  const { start, end, precision, clock } = resolved;
  if (start === null || end === null || precision === "vague") return null;
  const openEnd = open === "end" && precision !== "duration";
  const reach = openEnd && reference !== null && reference > end ? reference : end;
  return { start, end: reach, precision, openStart: open === "start" && precision !== "duration", openEnd, clock };
}

import { addDays, type IsoDay } from "#domain/time.ts";
import { readBeforeChrist } from "./date-before-christ.ts";
import { writtenYear } from "./date-document.ts";
import type { DatePhrase, Hit } from "./date-phrase.ts";
import { type DateContext, hourOf, type Resolved } from "./date-resolved.ts";
import { lowerAt, type Word, wordAt } from "./date-words.ts";
import { WordSet } from "./word-set.ts";

const DEEDS = new WordSet(
  `attack attacks blast blasts bombing bombings explosion explosions ambush raid raids killing killings murder murders massacre shooting strike strikes
  crash earthquake quake kidnapping kidnappings abduction abductions landing landings invasion coup assault disaster accident incident battle bombardment
  shelling fire storm flood hijacking arrest arrests`.split(/\s+/),
);

const THE_THAT_THIS_ETC = new WordSet("the that this his her their".split(" "));

/** "Two days after the blast", "three weeks before the ambush": a length, and the day on which it ends. */
export function dayFromDeed(words: readonly Word[], { end, phrase }: Hit, { story, last }: DateContext): IsoDay | null {
  if (phrase.type !== "duration" || (phrase.unit !== "day" && phrase.unit !== "week") || phrase.count === null) return null;
  const link = lowerAt(words, end);
  const day = story ?? last.day;
  if (day === null || (link !== "after" && link !== "before") || !THE_THAT_THIS_ETC.has(words[end + 1])) return null;
  if (!DEEDS.has(words[end + 2]) && !(DEEDS.has(words[end + 3]) && words[end + 3]?.lower !== words[end + 2]?.lower)) return null;
  return addDays(day, Math.round(phrase.count) * (phrase.unit === "week" ? 7 : 1) * (link === "after" ? 1 : -1));
}

/** Later expressions ("the next day", "in March") are counted from what was told last. */
export function remember(words: readonly Word[], hit: Hit, { value, start, end, precision }: Resolved, context: DateContext): void {
  const { phrase } = hit;
  if (isLookBack(hit, start, context)) {
    context.looksBack = true;
    context.back = start;
    return;
  }
  if (isOfSpeaking(words, hit, context)) return;
  context.beforeChrist = readBeforeChrist(value) ?? context.beforeChrist;
  if (precision === "duration" && start !== null && start === end) context.last = { day: start, month: start, year: start };
  if (start === null || end === null || precision === "duration" || isAside(words, hit, start, context)) return;
  context.beforeChrist = null;
  if (context.clauseYear !== null && start.slice(0, 4) === context.clauseYear.slice(0, 4)) return;
  context.back = null;
  if (precision === "quarter" || precision === "half") context.lastPart = { unit: precision, start };
  const isDay = precision === "day" || precision === "time" || (precision === "range" && start.slice(0, 7) === end.slice(0, 7));
  const isMonth = precision === "month" || precision === "week" || precision === "season";
  if (isDay || (precision === "week" && start === end)) {
    const isOfHours = phrase.type === "range" && phrase.from.base.kind === "hour-only";
    const day = precision === "range" && !isOfHours ? end : start;
    context.last = { day, month: start, year: start };
    if (day !== context.reference) context.story ??= day;
    context.lastHour = lastHourOf(words, hit);
    context.lastClock = precision === "time" ? (/T(\d\d:\d\d)$/.exec(value)?.[1] ?? null) : null;
    if (context.reference === null || day <= context.reference) context.lastPast = day;
  } else if (isMonth) context.last = { day: context.last.day, month: start, year: start };
  else if (precision === "range") context.last = afterRange(phrase, end, context.last);
  else if (precision !== "year" || !context.narrative || isOnward(words, hit, start, context))
    context.last = { day: context.last.day, month: context.last.month, year: start };
  else if (lowerAt(words, hit.end) === "," && lowerAt(words, hit.end + 1) === "when") context.clauseYear = start;
  // A bare year ("founded in 1987") says nothing of the months after it.
  if (isMonth || isDay) context.sentenceYear = writtenYear(phrase) ?? context.sentenceYear;
}

/** "Cracks had appeared the day before", "they had crossed the previous autumn", "had sent men in January": the story stays where it was. */
function isLookBack({ phrase }: Hit, start: string | null, { isBefore, isPerfect, looksBack, narrative, last }: DateContext): boolean {
  if (phrase.type !== "point") return false;
  const { base } = phrase;
  const steps = base.kind === "unit" ? [base] : ["step" in base ? base.step : null, "which" in base ? base.which : null];
  const step = steps.find((one) => one !== null && one.count < 0);
  if (step && (isBefore || ((narrative || isPerfect) && step.anchor === "last"))) return true;
  // "The year before, the harvest had failed; in November 1846 the mill closed."
  if (looksBack && base.kind === "date" && start !== null && last.month !== null && start < last.month) return true;
  return isBefore && last.day !== null && start !== null && start < last.day && base.kind === "date" && base.year === null;
}

const SAID = new WordSet("said says told reported reports announced added stated wrote".split(" "));
const ANSWERED = new WordSet("denied rejected dismissed confirmed condemned".split(" "));

const LATE_EARLY = new WordSet("late early".split(" "));

/** "Four died, the network said on Tuesday. A day later …": what is told goes on from its own day, not from that of its telling. */
function isOfSpeaking(words: readonly Word[], { start, end }: Hit, { last, narrative }: DateContext): boolean {
  if (narrative || last.day === null) return false;
  let at = start - 1;
  if (lowerAt(words, at) === "on") at -= 1;
  if (LATE_EARLY.has(words[at])) at -= 1;
  at -= placeOfSpeech(words, at);
  // "The party denied on Tuesday that it was involved."
  if (ANSWERED.has(words[at])) return true;
  if (!/^[.;]?$/.test(lowerAt(words, end))) return false;
  if (!SAID.has(words[at])) return false;
  for (let from = at - 1; from >= Math.max(1, at - MOST_WORDS_OF_SPEAKER); from -= 1) if (lowerAt(words, from) === ",") return true;
  return false;
}

const STATEMENT_REPORT = new WordSet("statement report bulletin briefing post message update communique".split(" "));
const REPORTERS = new WordSet("reporters journalists us".split(" "));

/** "said in a statement", "told reporters": how many words stand behind the verb. */
function placeOfSpeech(words: readonly Word[], at: number): number {
  if (REPORTERS.has(wordAt(words, at))) return 1;
  return STATEMENT_REPORT.has(wordAt(words, at)) && lowerAt(words, at - 2) === "in" ? 3 : 0;
}

const MOST_WORDS_OF_SPEAKER = 9;

const TO_INTO = new WordSet("to into".split(" "));

/** "Overnight" and "the night to Monday" ended on their day. */
function lastHourOf(words: readonly Word[], { phrase, start }: Hit): number | null {
  const told = phrase.type === "range" ? phrase.to : phrase.type === "point" ? phrase : null;
  if (told === null || (told.part === null && told.clock === null)) return null;
  const isNightBefore = lowerAt(words, start) === "overnight" || TO_INTO.has(words[start + 1]) || TO_INTO.has(words[start + 2]);
  return isNightBefore ? 0 : hourOf(told);
}

/** What follows "from June to August 1942" is counted from its end. */
function afterRange(phrase: DatePhrase, end: string, last: DateContext["last"]): DateContext["last"] {
  const to = phrase.type === "range" ? phrase.to.base : null;
  if (to?.kind !== "date" || to.month === null) return { day: last.day, month: last.month, year: end };
  return to.day === null ? { day: last.day, month: `${end.slice(0, 7)}-01`, year: end } : { day: end, month: end, year: end };
}

/** "The king (1566–1625)", "in the 1860s": a life in brackets, a decade or a century is no step of what is told. */
function isAside(words: readonly Word[], { start, end, phrase }: Hit, day: IsoDay, { last }: DateContext): boolean {
  // "Talks, the first since March": what is told goes on where it was.
  const isToldOf = lowerAt(words, end) === "," && lowerAt(words, end + 1) === "when";
  if (lowerAt(words, start - 1) === "since" && last.day !== null && day < last.day && !isToldOf) return true;
  // "Ten years on, no list of the dead exists": a look from today.
  if (lowerAt(words, end - 1) === "on" && isOfToday(words, end)) return true;
  if (phrase.type === "point") return phrase.base.kind === "decade" || phrase.base.kind === "century";
  return phrase.type === "range" && lowerAt(words, start - 1) === "(" && lowerAt(words, end) === ")";
}

const IS_ARE_HAS_ETC = new WordSet("is are has have does do exists exist remains remain still says say".split(" "));
const WAS_WERE_HAD_ETC = new WordSet("was were had did".split(" "));
const FAR_VERB = 10;

/** The first verb behind is of the present. */
function isOfToday(words: readonly Word[], from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + FAR_VERB); at += 1) {
    if (WAS_WERE_HAD_ETC.has(words[at])) return false;
    if (IS_ARE_HAS_ETC.has(words[at])) return true;
  }
  return false;
}

const IN_DURING_AFTER = new WordSet("in during after before".split(" "));
const FAR_HEAD = 6;

/** "In 1795 …", "In the great frost of 1795 …". */
function isAtHead(words: readonly Word[], start: number): boolean {
  if (start <= 1) return true;
  if (start > FAR_HEAD || !IN_DURING_AFTER.has(words[0]) || lowerAt(words, start - 1) !== "of") return false;
  for (let at = 1; at < start; at += 1) if (words[at]?.kind !== "word") return false;
  return true;
}

/** A bare year takes a history along when it goes forward, or back at the head of a sentence: "In 1914 …", not "the castle, built in 1320". */
function isOnward(words: readonly Word[], hit: Hit, start: string, { last, isReturn }: DateContext): boolean {
  if (isReturn) return true;
  if (last.year === null || start.slice(0, 4) >= last.year.slice(0, 4)) return true;
  return isAtHead(words, hit.start) && (last.day === null || Number(last.year.slice(0, 4)) - Number(start.slice(0, 4)) <= 5);
}

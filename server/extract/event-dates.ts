import type { DateMention } from "#domain/mention.ts";
import { addDays, toDayNumber } from "#domain/time.ts";
import { monthStretch, yearStretch } from "./calendar.ts";
import { clauseStart, closesRelative, costBetween } from "./clauses.ts";
import { isOfAnother, isOfYearsNoun } from "./event-date-bars.ts";
import { isOfRank } from "./event-date-ranks.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import { costTo, isApart, isBehindRelative, isInAnotherRelative, isLabel, type SentenceFrame } from "./sentence-frame.ts";
import { isPossessive, tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { relativeBefore } from "./trigger-needs.ts";
import { WordSet } from "./word-set.ts";

const TOO_FAR = 45;
const HAD_WAS = new WordSet("had has have was were".split(" "));

/** A date that says when somebody spoke, not when it happened: nearer to the verb of saying than to any happening. */
export function isReportingDate(frame: SentenceFrame, date: Placed<DateMention>, hits: readonly TriggerHit[]): boolean {
  return frame.attributions.some(({ cueAt, from, end }) => {
    // "… late on Friday, police said": the day belongs to what is said.
    const opens = Math.min(cueAt, from);
    // "Kigali alleges that on 12 August the army opened fire": of what is alleged.
    if (date.from > cueAt && frame.tokens.slice(cueAt + 1, date.from).some(({ lower }) => lower === "that")) return false;
    // "Russia, which it said had laid mines in March": of what is said of it.
    if (date.from > cueAt && HAD_WAS.has(frame.tokens[cueAt + 1])) return false;
    // "The ministry informs: today gunmen attacked": of what it informs of.
    if (date.from > cueAt && frame.tokens.slice(cueAt + 1, date.from).some(({ text }) => text === ":")) return false;
    // "On Sunday, they announced, talks had taken place": of what the words are put into.
    if (date.end <= opens && isPutInto(frame, date, cueAt)) return false;
    if (date.end <= opens && date.from > 2 && frame.tokens.slice(date.end, opens).some((token) => token.text === ",")) return false;
    const toCue = Math.min(
      costBetween(frame.clauses, cueAt, date.from),
      date.from >= end ? costBetween(frame.clauses, end - 1, date.from) : costBetween(frame.clauses, from, date.end - 1),
    );
    return hits.every((hit) => (hit.from === cueAt ? false : costTo(frame, hit, date, hits) > toCue));
  });
}

/** Whether a comma ends the words of saying, as one began them behind the day. */
const isPutInto = ({ tokens }: SentenceFrame, { end }: { end: number }, cue: number): boolean =>
  tokens[end]?.text === "," && tokens[cue + 1]?.text === ",";

/** "over the past 24 hours": a length that hangs on a day. */
function isLastDays({ when }: DateMention): boolean {
  return when !== null && toDayNumber(when.end) - toDayNumber(when.start) <= 31;
}

/** "has been sending weapons over the past year": however long. */
function isGoingOn({ tokens }: SentenceFrame, { from }: TriggerHit): boolean {
  return tokenBefore(tokens, from)?.lower === "been" && /ing$/.test(tokens[from]?.lower ?? "");
}

export function bindDate(frame: SentenceFrame, hit: TriggerHit, hits: readonly TriggerHit[]): Placed<DateMention> | null {
  const owned = dayOfDeed(frame, hit);
  if (owned) return owned;
  let best: Placed<DateMention> | null = null;
  let least = TOO_FAR;
  for (const date of frame.dates) {
    if (date.value.precision === "vague" || (date.value.precision === "duration" && !isLastDays(date.value) && !isGoingOn(frame, hit)))
      continue;
    if (!date.value.when && !date.value.value.startsWith("XXXX")) continue;
    if (tokenBefore(frame.tokens, date.from)?.lower === "born" || tokenBefore(frame.tokens, date.from - 1)?.lower === "born") continue;
    // "came a day after the kidnapping": of what came, but "over the past day, 131 clashes took place".
    if (isLengthBefore(frame, date, hit)) continue;
    // A date in front of the sentence holds for all of it.
    if ((isInAnotherRelative(frame, date, hit) && !isOfAllThen(frame, date, hit, hits)) || isBehindRelative(frame, date, hit)) continue;
    if (isInInsertedRelative(frame, date, hit) || isOfReport(frame, date, hit)) continue;
    if (isOfAnother(frame, date, hit, hits)) continue;
    const far = costTo(frame, hit, date, hits);
    const isInFront = date.from <= 3 || isInFrontPhrase(frame, hits, date);
    const isOfAll =
      isLabel(frame, date) ||
      isAnnounced(frame, date, hit, hits) ||
      (isInFront && frame.tokens[date.end]?.text === "," && !isCutOff(frame, date, hit));
    const cost = isInFront && (isOfAll || !isApart(frame, date, hit)) ? Math.min(8, far) : far;
    if (cost < least && (isOfAll || !isApart(frame, date, hit)) && !isReportingDate(frame, date, hits)) {
      best = date;
      least = cost;
    }
  }
  best =
    dayOfParticiple(frame, best, hit, hits) ??
    best ??
    inClauseBehind(frame, hit, hits) ??
    meanwhile(frame, hit) ??
    dayBeforeWhen(frame, hit) ??
    dayOfBoth(frame, hit, hits);
  return best && firstDay(frame, closerDay(frame, best, hit, hits), hit);
}

/** "Moscow, which lost out when its troops left in June, welcomed the summit": in a clause inside the one that is inserted before the verb. */
function isInInsertedRelative({ clauses, tokens }: SentenceFrame, { from }: { from: number }, hit: TriggerHit): boolean {
  const start = clauseStart(clauses, hit.from);
  if (from >= start || !closesRelative(tokens, start)) return false;
  const relative = relativeBefore(tokens, start);
  return relative > 0 && clauseStart(clauses, from) > relative;
}

const REPORTS = new WordSet("report study statement letter interview article assessment paper survey book memoir essay".split(" "));
const PUBLISHED = new WordSet("published released issued dated posted".split(" "));

/** "In a report published in July, experts wrote that troops were deployed": when it came out. */
function isOfReport({ tokens }: SentenceFrame, { from }: { from: number }, hit: TriggerHit): boolean {
  // "In a statement dated 8 February, the group denied": when it said so.
  if (hit.trigger.frame === "say" || from > LONGEST_FRONT || hit.from < from || tokens[0]?.lower !== "in") return false;
  const published = tokens.findIndex((token, at) => at < from && PUBLISHED.has(token));
  return published > 0 && REPORTS.isAmong(tokens.slice(0, published)) && !tokens.slice(0, from).some(({ text }) => text === ",");
}

const IN_BY_FROM_DURING = new WordSet("in by from during".split(" "));

/** "those wounded in Friday's attack left hospital on Sunday", "the toll from Saturday's raid rose on Monday": the day of the deed that it owns. */
function dayOfDeed({ tokens, dates }: SentenceFrame, { trigger, from, end, isNoun }: TriggerHit): Placed<DateMention> | null {
  const isOwner = (date: Placed<DateMention>) =>
    date.value.when !== null && (isPossessive(tokens[date.end]) || isPossessive(tokenBefore(tokens, date.end)));
  if (TOLLS.has(trigger.mode ?? "") && IN_BY_FROM_DURING.has(tokens[end]))
    return dates.find((date) => date.from === end + 1 && isOwner(date)) ?? null;
  if (!isNoun || trigger.kind !== "ASSAULT") return null;
  return dates.find((date) => (date.end === from || date.end + 1 === from) && isOwner(date)) ?? null;
}

const TOLLS: ReadonlySet<string> = new Set(["kill", "injure", "die"]);

function isLengthBefore({ tokens }: SentenceFrame, { end, value }: Placed<DateMention>, hit: TriggerHit): boolean {
  const isNext = value.precision === "duration" && hit.isNoun && hit.from > end && hit.from <= end + 4;
  return isNext && tokens[end]?.text !== "," && tokens[end]?.kind !== "number";
}

/** "In August the cabinet gave orders, and arms were handed over on the 21st": the day behind the verb, where it lies in the month in front. */
function closerDay(frame: SentenceFrame, front: Placed<DateMention>, hit: TriggerHit, hits: readonly TriggerHit[]): Placed<DateMention> {
  const { dates, clauses } = frame;
  const whole = front.value.when;
  if (dates.length < 2 || front.end > hit.from || !whole || whole.start === whole.end) return front;
  const isCloser = (date: Placed<DateMention>) => {
    const { when } = date.value;
    if (!when || date.from < hit.end || when.start < whole.start || when.end > whole.end || when.start !== when.end) return false;
    return (
      clauses.clause[date.from] === clauses.clause[hit.from] && !isOfAnother(frame, date, hit, hits) && !isReportingDate(frame, date, hits)
    );
  };
  return dates.find(isCloser) ?? front;
}

/** "released 28 men on 3 February under a deal signed in Doha in September": the day behind a participle, where one before it is the main verb's. */
function dayOfParticiple(
  { tokens, clauses, dates }: SentenceFrame,
  best: Placed<DateMention> | null,
  { from, end, isNoun, mood }: TriggerHit,
  hits: readonly TriggerHit[],
): Placed<DateMention> | null {
  if (isNoun || mood.isFinite || best === null || best.end > from) return null;
  // "Footage posted on Monday showed police entering the port the previous day".
  if (!mood.isPassive && !tokens[from]?.lower.endsWith("ing")) return null;
  const main = hits.find((hit) => hit.end <= best.from && !hit.isNoun && hit.mood.isFinite);
  // "published pictures on Tuesday of a market shelled on 9 March".
  const isToldSo = main !== undefined || (best.from > FIRST_WORDS && best.value.precision === "day");
  const own = isToldSo ? dates.find((date) => date.from >= end && date.value.when !== null) : undefined;
  if (!own || clauses.clause[own.from] !== clauses.clause[from] || hits.some((hit) => hit.from >= end && hit.end <= own.from)) return null;
  return tokens.slice(end, own.from).some(({ kind, text }) => kind === "punctuation" && text !== "-") ? null : own;
}

const FIRST_WORDS = 1;

/** "granted a credit, which was signed in Malé on 7 June": the only day of the sentence, in a clause that tells nothing else. */
function inClauseBehind({ tokens, clauses, dates, spokenOn }: SentenceFrame, hit: TriggerHit, hits: readonly TriggerHit[]) {
  const [date] = dates;
  const day = date?.value.when?.start;
  if (!date || !day || dates.length > 1 || spokenOn === null || day > spokenOn || day < addDays(spokenOn, -LATELY)) return null;
  const start = clauseStart(clauses, date.from);
  if (start <= hit.end || tokens[start]?.lower !== "which" || tokens[start - 1]?.text !== "," || !hit.mood.isFinite) return null;
  // "blamed Russia, which it said had laid mines in March".
  if (hit.trigger.frame === "say") return null;
  const isTelling = hits.some(
    (other) => other.from > start && other.trigger.kind !== hit.trigger.kind && clauses.clause[other.from] === clauses.clause[date.from],
  );
  return isTelling || date.value.precision === "duration" ? null : date;
}

const LATELY = 60;
const FAR_ELLIPSIS = 6;

/** "Four soldiers were killed and two captured near Menaka on Friday": the day behind the second is that of both. */
function dayOfBoth({ tokens, dates }: SentenceFrame, hit: TriggerHit, hits: readonly TriggerHit[]): Placed<DateMention> | null {
  if (dates.length === 0 || hit.isNoun || !hit.mood.isPassive || !hit.mood.isFinite) return null;
  const second = hits.find(({ from }) => from >= hit.end);
  if (!second || second.isNoun || !second.mood.isPassive || second.mood.isFinite || second.from - hit.end > FAR_ELLIPSIS) return null;
  if (tokens[hit.end]?.lower !== "and" || tokens.slice(hit.end, second.from).some(({ kind }) => kind === "punctuation")) return null;
  const day = dates.find(({ from }) => from >= second.end);
  if (!day?.value.when || hits.some(({ from }) => from >= second.end && from < day.from)) return null;
  return tokens.slice(second.end, day.from).some(({ kind }) => kind === "punctuation") ? null : day;
}

const AS_WHEN_WHILE = new WordSet(["as", "when", "while"]);

/** "As talks opened in Doha on Monday, jets bombed Rafah": on the day of the clause put in front, if it has none of its own. */
function meanwhile({ tokens, clauses, dates }: SentenceFrame, hit: TriggerHit): Placed<DateMention> | null {
  const clause = clauses.clause[hit.from] ?? 0;
  const start = clauses.starts[clause - 1] ?? -1;
  if (start < 0 || !AS_WHEN_WHILE.has(tokens[start]) || (start > 0 && tokenBefore(tokens, start)?.text !== ",")) return null;
  if (tokens[(clauses.starts[clause] ?? 0) - 1]?.text !== "," || dates.length !== 1) return null;
  const [date] = dates;
  return date && clauses.clause[date.from] === clause - 1 && date.value.when?.start === date.value.when?.end ? date : null;
}

/** "lost the province in early December, when the garrison, besieged since January, was overrun": the day that "when" goes on from. */
function dayBeforeWhen({ tokens, clauses, dates }: SentenceFrame, { from, isNoun, mood }: TriggerHit): Placed<DateMention> | null {
  if (isNoun || !mood.isFinite) return null;
  const start = clauseStart(clauses, from);
  if (start < 2 || tokens[start]?.lower !== "when") return null;
  const end = tokenBefore(tokens, start)?.text === "," ? start - 1 : start;
  return dates.find((date) => date.end === end && date.value.when !== null && date.value.precision !== "duration") ?? null;
}

const WAS_WERE = new WordSet("was were".split(" "));

const HAPPENED = new WordSet("ended concluded began started occurred happened erupted broke took".split(" "));

/** "killed a judge who was driving to work on Tuesday": what went on meanwhile has the same day. */
function isOfAllThen({ tokens, clauses }: SentenceFrame, date: { from: number }, hit: TriggerHit, hits: readonly TriggerHit[]): boolean {
  const start = clauseStart(clauses, date.from);
  // "in an encounter which began at 4 a.m. today".
  if (hit.from < start && HAPPENED.has(tokens[start + 1])) return true;
  if (hit.from > start || !tellsWhatWentOn(tokens, start)) return false;
  return !hits.some(({ from }) => from > start && clauses.clause[from] === clauses.clause[date.from]);
}

const FAR_GOING_ON = 5;

/** "who was driving", "in which they were travelling". */
function tellsWhatWentOn(tokens: SentenceFrame["tokens"], start: number): boolean {
  for (let at = start + 1; at < start + FAR_GOING_ON; at++)
    if (WAS_WERE.has(tokens[at])) return tokens[at + 1]?.lower.endsWith("ing") === true;
  return false;
}

/** "In a call to a newsroom on Monday, the group, which killed a driver in May, threatened reprisals". */
function isInFrontPhrase({ tokens }: SentenceFrame, hits: readonly TriggerHit[], { from }: { from: number }): boolean {
  if (from > LONGEST_FRONT || !FRONTS.has(tokens[0])) return false;
  return (
    !hits.some((hit) => hit.from < from && (hit.isNoun || hit.mood.isFinite)) && !tokens.slice(0, from).some(({ text }) => text === ",")
  );
}
const FRONTS = new WordSet("in at during after before speaking".split(" "));
const LONGEST_FRONT = 12;

/** Behind a semicolon or a dash something else begins. */
function isCutOff({ tokens }: SentenceFrame, { end }: { end: number }, { from }: TriggerHit): boolean {
  return tokens.slice(end, from).some(({ text }) => /^[;:—–]$/.test(text));
}

/** "The worst came on the 19th: a shell hit a wedding": the day of what is told behind the colon. */
function isAnnounced(
  { tokens }: SentenceFrame,
  { from, end }: { from: number; end: number },
  hit: TriggerHit,
  hits: readonly TriggerHit[],
): boolean {
  const colon = tokens[end]?.text === ":" ? end : -1;
  if (colon < 0 || hit.from < colon || from > LONGEST_FRONT) return false;
  return !hits.some((other) => other.from < from && !other.isNoun && other.mood.real);
}

const FAR_BEHIND_WHEN = 12;

/** "on alert since Monday, when a mine went off": on the day with which the span begins. */
function firstDay({ tokens }: SentenceFrame, date: Placed<DateMention>, hit: TriggerHit): Placed<DateMention> {
  const { when } = date.value;
  const at = tokens[date.end]?.text === "," ? date.end + 1 : date.end;
  if (!when || when.start === when.end || tokens[at]?.lower !== "when" || hit.from < at || hit.from > at + FAR_BEHIND_WHEN) return date;
  if (tokens[date.from]?.lower !== "since" && tokenBefore(tokens, date.from)?.lower !== "since") return date;
  const { value } = date.value;
  const [year = 0, month = 0] = value.split("-").map(Number);
  const end = /^\d{4}-\d\d$/.test(value) ? monthStretch(year, month).end : /^\d{4}$/.test(value) ? yearStretch(year).end : when.start;
  return { ...date, value: { ...date.value, value, when: { ...when, end, openStart: false, openEnd: false } } };
}

export function reportingDate(frame: SentenceFrame, hits: readonly TriggerHit[]): Placed<DateMention> | null {
  return (
    frame.dates.find(
      (date) =>
        date.value.when !== null &&
        date.value.precision !== "duration" &&
        isReportingDate(frame, date, hits) &&
        !isOfRank(frame, date) &&
        !isOfYearsNoun(frame, date),
    ) ?? null
  );
}

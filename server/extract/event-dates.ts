import type { DateMention } from "#domain/mention.ts";
import { addDays, toDayNumber } from "#domain/time.ts";
import { monthStretch, yearStretch } from "./calendar.ts";
import { clauseStart, costBetween } from "./clauses.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import {
  costTo,
  hasOwnSubject,
  isApart,
  isBehindRelative,
  isInAnotherRelative,
  isLabel,
  isOfParticiple,
  type SentenceFrame,
} from "./sentence-frame.ts";
import { isPossessive, tokenAt, tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

const TOO_FAR = 45;

/** A date that says when somebody spoke, not when it happened: nearer to the verb of saying than to any happening. */
export function isReportingDate(frame: SentenceFrame, date: Placed<DateMention>, hits: readonly TriggerHit[]): boolean {
  return frame.attributions.some(({ cueAt, from, end }) => {
    // "… late on Friday, police said": the day belongs to what is said.
    const opens = Math.min(cueAt, from);
    // "Kigali alleges that on 12 August the army opened fire": of what is alleged.
    if (date.from > cueAt && date.from - cueAt <= 4 && frame.tokens.slice(cueAt + 1, date.from).some(({ lower }) => lower === "that"))
      return false;
    if (date.end <= opens && date.from > 2 && frame.tokens.slice(date.end, opens).some((token) => token.text === ",")) return false;
    const toCue = Math.min(
      costBetween(frame.clauses, cueAt, date.from),
      date.from >= end ? costBetween(frame.clauses, end - 1, date.from) : costBetween(frame.clauses, from, date.end - 1),
    );
    return hits.every((hit) => (hit.from === cueAt ? false : costTo(frame, hit, date, hits) > toCue));
  });
}

/** "over the past 24 hours": a length that hangs on a day. */
function isLastDays({ when }: DateMention): boolean {
  return when !== null && toDayNumber(when.end) - toDayNumber(when.start) <= 31;
}

/** "has been sending weapons over the past year": however long. */
function isGoingOn({ tokens }: SentenceFrame, { from }: TriggerHit): boolean {
  return tokenBefore(tokens, from)?.lower === "been" && /ing$/.test(tokens[from]?.lower ?? "");
}

/** "withdrew from the treaty on 12 March": a paper, with no day of its own. */
function isPact({ isNoun, trigger }: TriggerHit): boolean {
  return isNoun && trigger.kind === "AGREE";
}

/** "condemns the attack on a market on 12 May": the day of what is spoken of. */
function isOfTopic({ tokens }: SentenceFrame, hits: readonly TriggerHit[], date: { from: number }, hit: TriggerHit): boolean {
  return (
    hit.trigger.frame === "say" &&
    hits.some(
      (other) =>
        other.mood.real &&
        other !== hit &&
        other.from > hit.from &&
        other.from < date.from &&
        !(isPact(other) && hit.trigger.kind === "REJECT") &&
        !(other.isNoun && (isSaidThere(tokens, hit.end, date.from) || isKnown(tokens, other, date))),
    )
  );
}

/** "condemned the attack on Monday": the attack is known, the day is that of the words. */
function isKnown(tokens: SentenceFrame["tokens"], { from, end }: TriggerHit, date: { from: number }): boolean {
  const gap = date.from - end;
  if (gap > 1 || (gap === 1 && tokens[end]?.lower !== "on")) return false;
  return THE_THAT_THIS.has(tokenBefore(tokens, from)) || THE_THAT_THIS.has(tokenBefore(tokens, from - 1));
}

const AT_IN_DURING = new WordSet(["at", "in", "during", "after", "via"]);
const OCCASIONS = new WordSet(
  "meeting session talks summit briefing conference call interview statement speech address post letter ceremony debate".split(" "),
);

/** "condemned the launch at a meeting in Munich on Thursday": the day of the meeting, where it was said. */
export function isSaidThere(tokens: SentenceFrame["tokens"], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!AT_IN_DURING.has(tokens[at])) continue;
    for (let noun = at + 1; noun < Math.min(to, at + 5); noun++) if (OCCASIONS.has(tokens[noun])) return true;
  }
  return false;
}

/** "warned that there would be sanctions unless they left by July": the day of what is said. */
function isOfWhatIsSaid({ tokens }: SentenceFrame, date: { from: number; end: number }, { trigger, end, isNoun }: TriggerHit): boolean {
  if (trigger.frame !== "say" || isNoun || date.from < end) return false;
  return tokens.slice(end, date.from).some(({ lower }, at) => {
    // "denied that on 13 November, yet …".
    if (lower === "that" && end + at + 2 >= date.from && (tokens[date.end]?.kind ?? "punctuation") === "punctuation") return false;
    if (/^(?:that|unless|until|if|would|will)$/.test(lower)) return true;
    // "accuses Rwanda of having sent two battalions during the night".
    return lower === "of" && /ing$/.test(tokens[end + at + 1]?.lower ?? "");
  });
}

const SINCE_UNTIL_DURING_ETC = new WordSet("since until during in on".split(" "));

/** "pulled out of the 2002 truce": of the truce. */
function isOfNounBehind(
  { tokens }: SentenceFrame,
  hits: readonly TriggerHit[],
  { from, end }: { from: number; end: number },
  hit: TriggerHit,
): boolean {
  // "on 8 March, the anniversary of the massacre of 1999, when a mine exploded".
  if (
    tokenBefore(tokens, from)?.lower === "of" &&
    hits.some(
      (other) => other.isNoun && other.end === from - 1 && (hit.from > end || (other !== hit && other.trigger.kind !== hit.trigger.kind)),
    )
  )
    return true;
  return (
    !SINCE_UNTIL_DURING_ETC.has(tokenBefore(tokens, from)) && hits.some((other) => other.isNoun && other !== hit && other.from === end)
  );
}

/** "were remanded until 9 July", "calls on both to keep away during the examinations in March": what is done has a day that is over. */
function isStillAhead(
  { tokens, spokenOn }: SentenceFrame,
  { value }: { value: DateMention },
  { from, isNoun, mood, trigger }: TriggerHit,
): boolean {
  if (spokenOn === null || isNoun || !mood.isFinite || mood.hedging !== null || (value.when?.start ?? "") <= spokenOn) return false;
  const verb = tokens[from]?.lower ?? "";
  return trigger.frame === "say" ? verb.endsWith("s") || verb.endsWith("ed") : verb.endsWith("ed");
}

const CLAIMS = new WordSet("claim claims claimed claiming condemned condemns confirmed confirms denied denies".split(" "));
const THE_THAT_THIS = new WordSet("the that this".split(" "));

/** "The group claimed the ambush on the 12th": the day of the claim. */
function isOfClaim({ tokens }: SentenceFrame, date: { from: number }, { from, end, isNoun }: TriggerHit): boolean {
  if (!isNoun || date.from < end || date.from - end > 2 || !THE_THAT_THIS.has(tokenBefore(tokens, from))) return false;
  return (
    CLAIMS.has(tokenBefore(tokens, from - 1)) ||
    (tokenBefore(tokens, from - 1)?.lower === "for" && CLAIMS.has(tokenBefore(tokens, from - 3)))
  );
}

/** "On Wednesday the party called for a march on 27 March": it is held on the later day. */
function isOfCalling({ dates }: SentenceFrame, { end, value }: Placed<DateMention>, hit: TriggerHit): boolean {
  if (hit.trigger.kind !== "PROTEST" || hit.mood.hedging !== "planned" || end > hit.from) return false;
  return dates.some((other) => other.from >= hit.end && (other.value.when?.start ?? "") > (value.when?.end ?? ""));
}

const CASES = new WordSet(
  "suspect suspects suspected connection charged charge charges wanted accused convicted sentenced trial tried investigation inquiry probe role involved involvement responsible alleged".split(
    " ",
  ),
);

/** "Two suspects in the murder of the mayor were arrested on Tuesday": of the arrest. */
function isOfCase({ tokens }: SentenceFrame, hits: readonly TriggerHit[], date: { from: number }, hit: TriggerHit): boolean {
  if (!hit.isNoun || !tokens.slice(Math.max(0, hit.from - 5), hit.from).some((token) => CASES.has(token))) return false;
  return (
    date.from < hit.from || hits.some((other) => !other.isNoun && other.mood.isFinite && other.from > hit.end && other.from < date.from)
  );
}

/** "The seamen taken on the 4th were released", "Two nurses who were abducted near Baidoa on 31 March were released": of the taking. */
function isBehindParticiple(
  { tokens }: SentenceFrame,
  hits: readonly TriggerHit[],
  { from, end }: { from: number; end: number },
  hit: TriggerHit,
): boolean {
  const isOfSubject = hit.from >= end && hit.mood.isFinite && AUXILIARIES.has(tokens[end]);
  if (isOfSubject && hits.some((other) => !other.isNoun && other.end <= from && from - other.end <= FAR_IN_SUBJECT)) return true;
  // "Six of the seven taken on 9 March released near Yenagoa".
  const isNote = hit.from === end && hit.mood.isPassive && !hit.mood.isFinite;
  if (isNote && PARTICIPLE.test(tokenBefore(tokens, from - 1)?.lower ?? "")) return true;
  if (hit.isNoun || hit.from < end || from < 3 || !/^(?:on|in|at|since|from)$/.test(tokenBefore(tokens, from)?.lower ?? "")) return false;
  return PARTICIPLE.test(tokenBefore(tokens, from - 1)?.lower ?? "") && /^(?:was|were|has|have|had)$/.test(tokens[end]?.lower ?? "");
}
const AUXILIARIES = new WordSet("was were has have had".split(" "));
const FAR_IN_SUBJECT = 8;
const PARTICIPLE = /(?:ed|ken|ven)$|^(?:held|shot|hit|built|found|lost|caught|struck|sent|laid|torn|burnt)$/;

/** "the boldest attack since 12 October 1984", "…, the worst since January, killed nine", "the third this year", "the third of the year": among which it is counted. */
function isOfRank({ tokens }: SentenceFrame, { from, end, value }: Placed<DateMention>, hit: TriggerHit | null = null): boolean {
  const isSince = tokenBefore(tokens, from)?.lower === "since" && !(hit && hit.from >= end && tokens[end + 1]?.lower === "when");
  const isWithin = tokens[from]?.lower === "this" || (tokens[from]?.lower === "the" && tokenBefore(tokens, from)?.lower === "of");
  if (!isSince && !(isWithin && isLong(value))) return false;
  for (let at = from - 2; at >= Math.max(0, from - MOST_WORDS_RANKED); at--) {
    const word = tokens[at]?.lower ?? ",";
    if (RANK.test(word)) return true;
    if (word === "," || word === ";") return false;
  }
  return false;
}
const MOST_WORDS_RANKED = 9;

function isLong({ when }: DateMention): boolean {
  return when !== null && toDayNumber(when.end) - toDayNumber(when.start) >= WEEK;
}
const WEEK = 6;

const RANK = /.{3}est$|^(?:first|worst|second|third|fourth|fifth|total|number|toll)$/;

/** "marches marking the anniversary of last year's revolt": the day of what it owns. */
function isOwnedByAnother({ tokens }: SentenceFrame, { end }: { end: number }, { from, isNoun }: TriggerHit): boolean {
  if (!isPossessive(tokens[end]) && !isPossessive(tokenBefore(tokens, end))) return false;
  return !(from >= end && from - end <= 5) || !isNoun;
}

const WHO_WHICH_WHOSE_WHOM = new WordSet("who which whose whom".split(" "));

/** "Funerals were held on Thursday for those who died in the strike on Tuesday": each clause has its own day. */
function isOutsideRelative(frame: SentenceFrame, date: { from: number }, hit: TriggerHit): boolean {
  const { tokens, clauses, dates } = frame;
  const { from } = hit;
  const start = clauseStart(clauses, from);
  if (start === 0 || date.from >= start || !WHO_WHICH_WHOSE_WHOM.has(tokens[start])) return false;
  return dates.some(
    (other) =>
      other.from >= start &&
      clauses.clause[other.from] === clauses.clause[from] &&
      other.value.when !== null &&
      !isBehindIncident(frame, other, hit),
  );
}

const INCIDENTS = new WordSet("incident incidents accident collision crash events case shooting explosion fire episode".split(" "));
const FAR_FROM_INCIDENT = 12;

/** "the incident of 10 March near Suez, in which two died, a note was handed over on 13 March": what happened "in which" has the day before it. */
function isBehindIncident({ tokens, clauses, dates }: SentenceFrame, date: { from: number }, { from }: TriggerHit): boolean {
  const start = clauseStart(clauses, from);
  const opener = tokens[start]?.lower === "which" ? start - 1 : start;
  if (opener < 2 || date.from < from || !IN_DURING.has(tokens[opener]) || tokens[opener + 1]?.lower !== "which") return false;
  if (!tokens.slice(from, date.from).some(({ text }) => text === ",")) return false;
  const isNamed = tokens.slice(Math.max(0, opener - FAR_FROM_INCIDENT), opener).some((token) => INCIDENTS.has(token));
  return isNamed && dates.some((other) => other.end <= opener && opener - other.end <= FAR_FROM_INCIDENT && other.value.when !== null);
}

const IN_DURING = new WordSet(["in", "during"]);

const A_AN_THE_ETC = new WordSet("a an the its their talks negotiations peace terms".split(" "));

/** "agreed to open four crossings by the end of 2026": the day of what is to come. */
function isOfWhatIsAgreed({ tokens }: SentenceFrame, date: { from: number }, { trigger, end }: TriggerHit): boolean {
  if (trigger.lemma !== "agree" || date.from < end) return false;
  const to = tokens.findIndex((token, at) => at >= end && at < date.from && token.lower === "to");
  return to >= 0 && !A_AN_THE_ETC.has(tokens[to + 1]);
}

const LENGTHS = new WordSet("day days week weeks month months year years".split(" "));
const LINKS = new WordSet(["after", "before"]);

const MOST_OF_PHRASE = 6;

/** "seized Uvira on 10 December, days after both had signed", "Two days after the coup, it was suspended on 28 November": another day. */
function isCountedFrom({ tokens, clauses }: SentenceFrame, date: { from: number }, { from, end, isNoun }: TriggerHit): boolean {
  const isLink = (at: number) => LINKS.has(tokenAt(tokens, at)) && LENGTHS.has(tokenBefore(tokens, at));
  const start = clauseStart(clauses, from);
  // "On 2 March, three days after his abduction, he was found": nothing is told in between.
  const isPhrase = tokens.slice(start, Math.min(from, start + MOST_OF_PHRASE)).some(({ text }) => text === ",");
  if (start > 0 && isLink(start) && date.from < start && !isPhrase) return true;
  if (!isNoun) return false;
  const link = isLink(from - 1) ? from - 1 : isLink(from - 2) ? from - 2 : -1;
  if (link < 0) return false;
  return date.from < link || date.from - end > 6 || tokens.slice(end, date.from).some(({ text }) => text === ",");
}

export function bindDate(frame: SentenceFrame, hit: TriggerHit, hits: readonly TriggerHit[]): Placed<DateMention> | null {
  let best: Placed<DateMention> | null = null;
  let least = TOO_FAR;
  for (const date of frame.dates) {
    if (date.value.precision === "vague" || (date.value.precision === "duration" && !isLastDays(date.value) && !isGoingOn(frame, hit)))
      continue;
    if (!date.value.when && !date.value.value.startsWith("XXXX")) continue;
    if (tokenBefore(frame.tokens, date.from)?.lower === "born" || tokenBefore(frame.tokens, date.from - 1)?.lower === "born") continue;
    // "came a day after the kidnapping": of what came.
    if (date.value.precision === "duration" && hit.isNoun && hit.from > date.end && hit.from <= date.end + 4) continue;
    // A date in front of the sentence holds for all of it.
    if ((isInAnotherRelative(frame, date, hit) && !isOfAllThen(frame, date, hit, hits)) || isBehindRelative(frame, date, hit)) continue;
    if (isOfParticiple(frame, hits, date, hit) || isOfTopic(frame, hits, date, hit)) continue;
    if (isOutsideRelative(frame, date, hit) || isOwnedByAnother(frame, date, hit)) continue;
    if (isOfWhatIsAgreed(frame, date, hit) || isOfWhatIsSaid(frame, date, hit)) continue;
    if (
      isOfCase(frame, hits, date, hit) ||
      isOfClaim(frame, date, hit) ||
      isOfCalling(frame, date, hit) ||
      isStillAhead(frame, date, hit) ||
      isBehindParticiple(frame, hits, date, hit) ||
      isOfRank(frame, date, hit) ||
      isOfNounBehind(frame, hits, date, hit) ||
      hasOwnSubject(frame, date, hit) ||
      isBehindIncident(frame, date, hit) ||
      isCountedFrom(frame, date, hit)
    )
      continue;
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
  best ??= inClauseBehind(frame, hit, hits);
  return best && firstDay(frame, best, hit);
}

/** "granted a credit, which was signed in Malé on 7 June": the only day of the sentence, in a clause that tells nothing else. */
function inClauseBehind({ tokens, clauses, dates, spokenOn }: SentenceFrame, hit: TriggerHit, hits: readonly TriggerHit[]) {
  const [date] = dates;
  const day = date?.value.when?.start;
  if (!date || !day || dates.length > 1 || spokenOn === null || day > spokenOn || day < addDays(spokenOn, -LATELY)) return null;
  const start = clauseStart(clauses, date.from);
  if (start <= hit.end || tokens[start]?.lower !== "which" || tokens[start - 1]?.text !== "," || !hit.mood.isFinite) return null;
  const isTelling = hits.some(
    (other) => other.from > start && other.trigger.kind !== hit.trigger.kind && clauses.clause[other.from] === clauses.clause[date.from],
  );
  return isTelling || date.value.precision === "duration" ? null : date;
}

const LATELY = 60;

const WAS_WERE = new WordSet("was were".split(" "));

const HAPPENED = new WordSet("began started occurred happened erupted broke took".split(" "));

/** "killed a judge who was driving to work on Tuesday": what went on meanwhile has the same day. */
function isOfAllThen({ tokens, clauses }: SentenceFrame, date: { from: number }, hit: TriggerHit, hits: readonly TriggerHit[]): boolean {
  const start = clauseStart(clauses, date.from);
  // "in an encounter which began at 4 a.m. today".
  if (hit.from < start && HAPPENED.has(tokens[start + 1])) return true;
  if (hit.from > start || !WAS_WERE.has(tokens[start + 1]) || !tokens[start + 2]?.lower.endsWith("ing")) return false;
  return !hits.some(({ from }) => from > start && clauses.clause[from] === clauses.clause[date.from]);
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
        date.value.when !== null && date.value.precision !== "duration" && isReportingDate(frame, date, hits) && !isOfRank(frame, date),
    ) ?? null
  );
}

import type { DateMention } from "#domain/mention.ts";
import { clauseStart } from "./clauses.ts";
import { isOfClaim } from "./event-date-claims.ts";
import { isOfAnswered, isOfHad, isOfRank, isOfSpite, isOfWar, isSinceThen } from "./event-date-ranks.ts";
import { isOfQuenching } from "./event-days.ts";
import { isBehindInserted, isInInserted, isOfStop } from "./inserted-participles.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import { hasOwnSubject, isOfParticiple, type SentenceFrame } from "./sentence-frame.ts";
import { isCapitalised, isPossessive, tokenAt, tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

/** Whether a day is that of something else in the sentence, however near it stands. */
export function isOfAnother(frame: SentenceFrame, date: Placed<DateMention>, hit: TriggerHit, hits: readonly TriggerHit[]): boolean {
  return (
    isOfParticiple(frame, hits, date, hit) ||
    isToldCloser(frame, date) ||
    isOfTopic(frame, hits, date, hit) ||
    isOutsideRelative(frame, date, hit) ||
    isOwnedByAnother(frame, date, hit) ||
    isOfWhatIsAgreed(frame, date, hit) ||
    isOfWhatIsSaid(frame, date, hit) ||
    isOfCase(frame, hits, date, hit) ||
    isOfClaim(frame, date, hit) ||
    isOfCalling(frame, date, hit) ||
    isStillAhead(frame, date, hit) ||
    isTerm(frame, date, hit) ||
    isBehindParticiple(frame, hits, date, hit) ||
    isOfTakenBefore(hits, date, hit) ||
    isInBareRelative(frame, date, hit) ||
    isOfThose(frame, date, hit) ||
    isOfMainVerb(frame.tokens, date, hit) ||
    // "The 19th package, adopted on 23 October, hit 117 ships": its own day.
    (hit.trigger.needs !== "treasury" && isInInserted(frame.tokens, date, hit.from)) ||
    isBehindInserted(frame.tokens, date, hit.from) ||
    (hit.isNoun && isOfStop(frame.tokens, date, hit.from)) ||
    (hit.isNoun && isBeforeLink(frame, date, hit)) ||
    isOfSpite(frame, date, hit) ||
    isOfRank(frame, date, hit) ||
    isSinceThen(frame, date, hit) ||
    isOfWar(frame, date, hit) ||
    isOfHad(frame, date, hit) ||
    isOfAnswered(frame, hits, date, hit) ||
    isOfNounBehind(frame, hits, date, hit) ||
    hasOwnSubject(frame, date, hit) ||
    isBehindIncident(frame, date, hit) ||
    isCountedFrom(frame, date, hit) ||
    isOfYearsNoun(frame, date, hit) ||
    isYearOfPlan(frame, date) ||
    isOfQuenching(frame, date, hit)
  );
}

const AFTER_FOLLOWING = new WordSet(["after", "following"]);

/** "Schools stayed shut on Tuesday after the abduction of a nun in Jos on Sunday": the day in front is that of what came of it. */
function isBeforeLink({ tokens, dates, clauses }: SentenceFrame, { end }: { end: number }, hit: TriggerHit): boolean {
  if (!AFTER_FOLLOWING.has(tokens[end]) || hit.from <= end || hit.from - end > FAR_BEHIND_LINK) return false;
  const own = dates.find(({ from, value }) => from >= hit.end && value.when !== null);
  return own !== undefined && clauses.clause[own.from] === clauses.clause[hit.from];
}

const FAR_BEHIND_LINK = 6;
const THE_A_ITS = new WordSet("the a its their his her this that".split(" "));

/** "The 2024 report said", "under the 2022 law": which one it is. */
export function isOfYearsNoun(
  { tokens }: SentenceFrame,
  { from, end, value }: Placed<DateMention>,
  hit: TriggerHit | null = null,
): boolean {
  if (value.precision !== "year" || tokens[from]?.kind !== "number" || !THE_A_ITS.has(tokenBefore(tokens, from))) return false;
  const next = tokens[end];
  return next?.kind === "word" && !(hit?.isNoun && hit.from >= end && hit.from <= end + 2);
}

const PLANS = new WordSet(
  "plan plans programme programmes program programs budget budgets protocol protocols roadmap strategy schedule calendar quota quotas".split(
    " ",
  ),
);
const FAR_PLAN = 6;

/** "signed a plan of exchanges for 2026-2027", "adopted the budget for 2027": the years that it is for. */
function isYearOfPlan({ tokens }: SentenceFrame, { from, value }: Placed<DateMention>): boolean {
  if (tokenBefore(tokens, from)?.lower !== "for" || tokens[from]?.kind !== "number") return false;
  if (value.precision !== "year" && value.precision !== "range") return false;
  for (let at = from - 2; at >= Math.max(0, from - FAR_PLAN); at--) if (PLANS.has(tokens[at])) return true;
  return false;
}

/** "withdrew from the treaty on 12 March", "pulled out of the talks on Monday": what is left, with no day of its own. */
function isPact({ isNoun, trigger }: TriggerHit): boolean {
  return isNoun && (trigger.kind === "AGREE" || trigger.kind === "CONSULT");
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
        !(other.isNoun && (isSaidThere(tokens, hit.end, date.from) || isKnown(tokens, other, date) || isCharge(tokens, hit, other, date))),
    )
  );
}

/** "condemned the attack on Monday": the attack is known, the day is that of the words. */
function isKnown(tokens: SentenceFrame["tokens"], { from, end }: TriggerHit, date: { from: number }): boolean {
  const gap = date.from - end;
  if (gap > 1 || (gap === 1 && tokens[end]?.lower !== "on")) return false;
  return THE_THAT_THIS.has(tokenBefore(tokens, from)) || THE_THAT_THIS.has(tokenBefore(tokens, from - 1));
}

/** "accused Serbia of sabotage on Monday": no deed of a day, but what sort of thing it is. */
function isCharge(tokens: SentenceFrame["tokens"], { trigger }: TriggerHit, { from, end }: TriggerHit, date: { from: number }): boolean {
  return trigger.mode === "accuse" && tokenBefore(tokens, from)?.lower === "of" && tokens[end]?.lower === "on" && date.from === end + 1;
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
    if (/^(?:that|unless|until|if|would|will|which)$/.test(lower)) return true;
    // "accuses Rwanda of having sent two battalions during the night".
    return lower === "of" && /ing$/.test(tokens[end + at + 1]?.lower ?? "");
  });
}

/** "during the peaceful march". */
function isThen(tokens: SentenceFrame["tokens"], noun: number): boolean {
  return tokens.slice(Math.max(0, noun - FAR_BEHIND_DURING), noun).some(({ lower }) => lower === "during");
}

const FAR_BEHIND_DURING = 4;

const SINCE_UNTIL_DURING_ETC = new WordSet("since until during in on".split(" "));

/** "pulled out of the 2002 truce": of the truce. */
function isOfNounBehind(
  { tokens }: SentenceFrame,
  hits: readonly TriggerHit[],
  { from, end }: { from: number; end: number },
  hit: TriggerHit,
): boolean {
  // "arrested during the march of 9 April": on that day, too.
  const noun = hits.find((other) => other.isNoun && other !== hit && other.end <= from && other.end >= from - 1);
  if (noun && hit.from < noun.from && isThen(tokens, noun.from)) return false;
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

const LASTING = new Set(["SANCTION", "AGREE", "CONCEDE", "SUPPORT", "AID", "COERCE", "REJECT"]);

/** "agreed to extend sanctions until mid-September", "closed the crossing until Monday": how long it is to hold, not when it was done. */
function isTerm({ tokens }: SentenceFrame, { from }: { from: number }, { trigger, end }: TriggerHit): boolean {
  return from >= end && LASTING.has(trigger.kind) && UNTIL_TILL.has(tokenBefore(tokens, from));
}

const UNTIL_TILL = new WordSet(["until", "till"]);

/** "were remanded until 9 July", "calls on both to keep away during the examinations in March": what is done has a day that is over. */
function isStillAhead(
  { tokens, spokenOn }: SentenceFrame,
  { value }: { value: DateMention },
  { from, isNoun, mood, trigger }: TriggerHit,
): boolean {
  if (spokenOn === null || isNoun || !mood.isFinite || mood.hedging !== null || (value.when?.start ?? "") <= spokenOn) return false;
  const verb = tokens[from]?.lower ?? "";
  const isPast = verb.endsWith("ed") || (PRETERITES.has(tokens[from]) && !mood.isPassive);
  return isPast || (trigger.frame === "say" && verb.endsWith("s"));
}

const PRETERITES = new WordSet(
  "set put hit cut shut met held sent struck took began went came gave left spoke sat flew drove fought shot won".split(" "),
);

const THE_THAT_THIS = new WordSet("the that this".split(" "));

/** "On Wednesday the party called for a march on 27 March": it is held on the later day. */
function isOfCalling({ dates }: SentenceFrame, { end, value }: Placed<DateMention>, hit: TriggerHit): boolean {
  if ((hit.trigger.kind !== "PROTEST" && hit.trigger.mode !== "election") || hit.mood.hedging !== "planned" || end > hit.from) return false;
  return dates.some((other) => other.from >= hit.end && (other.value.when?.start ?? "") > (value.when?.end ?? ""));
}

const CASES = new WordSet(
  "suspect suspects suspected connection charged charge charges wanted accused convicted sentenced trial tried investigation inquiry probe role involved involvement responsible alleged".split(
    " ",
  ),
);

const FAR_FOR = 4;

const FOR_OF_OVER = new WordSet("for of over".split(" "));

/** "was sentenced last June for an attack in Prague", "convicted on Friday of bombing a mill": of the sentence. */
function isSentencedFor(
  tokens: SentenceFrame["tokens"],
  hits: readonly TriggerHit[],
  date: { from: number },
  { from }: TriggerHit,
): boolean {
  for (let at = from - 1; at >= Math.max(0, from - FAR_FOR); at--)
    if (tokens[at]?.lower === "for" || (at === from - 1 && FOR_OF_OVER.has(tokens[at])))
      return date.from < at && hits.some(({ trigger, end, isNoun }) => trigger.mode === "arrest" && !isNoun && end <= at);
  return false;
}

/** "Two suspects in the murder of the mayor were arrested on Tuesday": of the arrest. */
function isOfCase({ tokens }: SentenceFrame, hits: readonly TriggerHit[], date: { from: number }, hit: TriggerHit): boolean {
  if (!hit.isNoun) return FOR_OF_OVER.has(tokenBefore(tokens, hit.from)) && isSentencedFor(tokens, hits, date, hit);
  if (isSentencedFor(tokens, hits, date, hit)) return true;
  if (!tokens.slice(Math.max(0, hit.from - 5), hit.from).some((token) => CASES.has(token))) return false;
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
  return AUXILIARIES.has(tokens[end]) && isBehindTaken(tokens, from - 1);
}

/** "A court on Friday jailed an officer captured in Kursk", "freed on Friday two nuns abducted near Jos": the day of what is told of them now. */
function isOfTakenBefore(hits: readonly TriggerHit[], { end }: { end: number }, { from, isNoun, mood, trigger }: TriggerHit): boolean {
  if (trigger.kind !== "COERCE" || isNoun || mood.isFinite || !mood.isPassive || end > from) return false;
  return hits.some(
    (other) =>
      other.from < from && !other.isNoun && other.mood.isFinite && (other.trigger.kind === "COERCE" || other.trigger.kind === "RETREAT"),
  );
}

const FAR_IN_RELATIVE = 18;

/** "Two soldiers who surrendered to paratroopers near Sudzha on 12 November have asked": the day inside the words that say who. */
function isInBareRelative({ tokens }: SentenceFrame, { from, end }: { from: number; end: number }, hit: TriggerHit): boolean {
  if (hit.isNoun || hit.from < end || hit.from > end + 3 || !HAVE_HAS.has(tokens[end])) return false;
  for (let at = from - 1; at > Math.max(0, from - FAR_IN_RELATIVE); at--) {
    if (tokens[at]?.kind === "punctuation" && tokens[at]?.text !== "-") return false;
    if (WHO_WHICH_WHOSE_WHOM.has(tokens[at])) return tokens[at - 1]?.text !== ",";
  }
  return false;
}

/** "has sent more troops, and those pulled from the front a month ago have been redeployed": the day of what says which. */
function isOfThose({ tokens }: SentenceFrame, { from, end }: { from: number; end: number }, hit: TriggerHit): boolean {
  if (!AUXILIARIES.has(tokens[end])) return false;
  for (let at = from - 1; at >= Math.max(0, from - FAR_IN_SUBJECT) && tokens[at]?.kind !== "punctuation"; at--)
    if (tokens[at]?.lower === "those") return hit.from !== at + 1 && PARTICIPLE.test(tokens[at + 1]?.lower ?? "");
  return false;
}

/** "Relatives of soldiers killed in Goma received medals on Tuesday": the day of the verb behind them and the place. */
function isOfMainVerb(tokens: SentenceFrame["tokens"], { from }: { from: number }, { end, isNoun, mood }: TriggerHit): boolean {
  if (isNoun || mood.isFinite || !mood.isPassive) return false;
  for (let at = end + 2; at < from - 1; at++) {
    const token = tokens[at];
    if (token?.text === "," || token?.text === ";") return false;
    const isVerb = AUXILIARIES.has(token) || GOT.has(token) || (token?.lower.endsWith("ed") && !isCapitalised(tokens[at + 1]));
    if (isVerb && isCapitalised(tokens[at - 1]) && !isCapitalised(token) && !BEHIND_NOTE.has(tokens[at + 1])) return true;
  }
  return false;
}

const GOT = new WordSet("got took gave met came went held saw told began left".split(" "));
const BEHIND_NOTE = new WordSet("by in on at near".split(" "));

const HAVE_HAS = new WordSet(["have", "has"]);
const FAR_IN_PHRASE = 6;

/** "hostages taken in Karuma [on 14 March]": a participle that says which, straight before or with no more than a place between. */
function isBehindTaken(tokens: SentenceFrame["tokens"], to: number): boolean {
  for (let at = to - 1; at > Math.max(0, to - FAR_IN_PHRASE); at--) {
    const token = tokens[at];
    if (token?.kind !== "word" || AUXILIARIES.has(token)) return false;
    if (PARTICIPLE.test(token.lower)) return !AUXILIARIES.has(tokens[at - 1]);
  }
  return false;
}

const AUXILIARIES = new WordSet("was were has have had".split(" "));
const FAR_IN_SUBJECT = 8;
const PARTICIPLE = /(?:ed|ken|ven)$|^(?:held|shot|hit|built|found|lost|caught|struck|sent|laid|torn|burnt)$/;

/** "Earlier in the week, on 15 April": the day. */
function isToldCloser({ tokens, dates }: SentenceFrame, { end, value }: Placed<DateMention>): boolean {
  if ((value.precision !== "week" && value.precision !== "month") || tokens[end]?.text !== ",") return false;
  return dates.some((other) => other.value.precision === "day" && (other.from === end + 1 || other.from === end + 2));
}

/** "marches marking the anniversary of last year's revolt": the day of what it owns. */
function isOwnedByAnother(
  { tokens }: SentenceFrame,
  { from: day, end }: { from: number; end: number },
  { from, end: behind, isNoun }: TriggerHit,
): boolean {
  if (!isPossessive(tokens[end]) && !isPossessive(tokenBefore(tokens, end))) return false;
  // "detected 76 aircraft during Tuesday's exercise".
  if (!isNoun && from < day && tokenBefore(tokens, day)?.lower === "during") return false;
  // "oversaw Thursday's launch".
  if (from < end && end < behind) return false;
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

/** "agreed to open four crossings by the end of 2026", "to deploy a battalion at Gao": the day and the place of what is to come. */
export function isOfWhatIsAgreed({ tokens }: SentenceFrame, date: { from: number }, { trigger, end }: TriggerHit): boolean {
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

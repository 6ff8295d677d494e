import type { DateMention } from "#domain/mention.ts";
import { toDayNumber } from "#domain/time.ts";
import { answeredFrom } from "./answered-deeds.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

// Days of what a deed is held against: among which it is counted, and what it answers.

/** "the boldest attack since 12 October 1984", "…, the worst since January, killed nine", "the third this year", "the third of the year": among which it is counted. */
export function isOfRank({ tokens }: SentenceFrame, { from, end, value }: Placed<DateMention>, hit: TriggerHit | null = null): boolean {
  const isSince = tokenBefore(tokens, from)?.lower === "since" && !(hit && hit.from >= end && tokens[end + 1]?.lower === "when");
  const isWithin = tokens[from]?.lower === "this" || (tokens[from]?.lower === "the" && tokenBefore(tokens, from)?.lower === "of");
  if (!isSince && !(isWithin && isLong(value))) return false;
  for (let at = isSince ? from - 2 : from - 1; at >= Math.max(0, from - MOST_WORDS_RANKED); at--) {
    const word = tokens[at]?.lower ?? ",";
    if (RANK.test(word)) return true;
    if (word === "," || word === ";") return false;
  }
  return false;
}
const MOST_WORDS_RANKED = 9;

/** "struck NAME in response to an attack two days earlier": of what is answered. */
export function isOfAnswered({ tokens }: SentenceFrame, hits: readonly TriggerHit[], { from }: { from: number }, hit: TriggerHit): boolean {
  const answered = answeredFrom(tokens, hit.end, from);
  return answered > 0 && hits.some((other) => other.isNoun && other.from >= answered && other.end <= from);
}

/** "captured two, the first since the war began in 2022": since when it is counted. */
export function isSinceThen({ tokens }: SentenceFrame, { from }: { from: number }, hit: TriggerHit): boolean {
  // "freed two soldiers held since January": when they were taken.
  const link = tokenBefore(tokens, from)?.lower === "since" ? from - 1 : tokens[from]?.lower === "since" ? from : 0;
  if (link > hit.end && KEPT.has(tokenBefore(tokens, link))) return true;
  for (let since = from - 3; since > hit.from && since >= from - MOST_WORDS_RANKED; since--) {
    if (tokens[since]?.lower !== "since") continue;
    for (let at = since - 1; at > hit.from && at >= since - MOST_WORDS_RANKED; at--) {
      if (RANK.test(tokens[at]?.lower ?? "")) return true;
      if (tokens[at]?.text === ",") return false;
    }
    return false;
  }
  return false;
}

const ENDED = new WordSet("ended began started erupted".split(" "));
const THAT_WHICH = new WordSet(["that", "which"]);

/** "fought Israel in a war that ended in November": of the war. */
export function isOfWar({ tokens }: SentenceFrame, { from }: { from: number }, { end }: TriggerHit): boolean {
  const verb = tokenBefore(tokens, from)?.kind === "word" && ENDED.has(tokenBefore(tokens, from - 1)) ? from - 2 : from - 1;
  return (
    ENDED.has(tokenBefore(tokens, verb + 1)) &&
    THAT_WHICH.has(tokenBefore(tokens, verb)) &&
    end < verb &&
    WARS.has(tokenBefore(tokens, verb - 1))
  );
}

const WARS = new WordSet("war conflict campaign insurgency uprising".split(" "));

const THEY_HAD = new WordSet("they it he she".split(" "));
const NO_NOUN = new WordSet("that said says say and but after before when while because as where if".split(" "));

/** "released a dhow they had hijacked on 2 March": of what was done to it before. */
export function isOfHad({ tokens, attributions }: SentenceFrame, { from }: { from: number }, { end }: TriggerHit): boolean {
  const verb = tokenBefore(tokens, from)?.lower === "on" || tokenBefore(tokens, from)?.lower === "in" ? from - 2 : from - 1;
  if (tokenBefore(tokens, verb)?.lower !== "had" || !THEY_HAD.has(tokenBefore(tokens, verb - 1))) return false;
  const noun = tokenBefore(tokens, verb - 2);
  if (noun?.kind !== "word" || NO_NOUN.has(noun) || attributions.some(({ cueAt }) => cueAt === verb - 3)) return false;
  return end <= verb - 2;
}

function isLong({ when }: DateMention): boolean {
  return when !== null && toDayNumber(when.end) - toDayNumber(when.start) >= WEEK;
}
const WEEK = 6;

const KEPT = new WordSet(
  "held detained jailed imprisoned captive hostage abducted kidnapped missing closed shut blocked besieged".split(" "),
);
const RANK = /.{3}est$|^(?:\d+(?:st|nd|rd|th)|first|worst|second|third|fourth|fifth|total|number|toll)$/;

const DESPITE = new WordSet(["despite", "notwithstanding"]);
const FAR_IN_FRONT = 10;

/** "Despite a truce agreed last week, drones hit the depot on Monday": of what it was done in spite of. */
export function isOfSpite({ tokens, dates }: SentenceFrame, { from, end }: { from: number; end: number }, hit: TriggerHit): boolean {
  if (!DESPITE.has(tokens[0]) || end > FAR_IN_FRONT || hit.from < end || tokens[end]?.text !== ",") return false;
  return from > 1 && dates.some(({ from: other, value }) => other >= hit.end && value.when !== null);
}

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

function isLong({ when }: DateMention): boolean {
  return when !== null && toDayNumber(when.end) - toDayNumber(when.start) >= WEEK;
}
const WEEK = 6;

const RANK = /.{3}est$|^(?:\d+(?:st|nd|rd|th)|first|worst|second|third|fourth|fifth|total|number|toll)$/;

const DESPITE = new WordSet(["despite", "notwithstanding"]);
const FAR_IN_FRONT = 10;

/** "Despite a truce agreed last week, drones hit the depot on Monday": of what it was done in spite of. */
export function isOfSpite({ tokens, dates }: SentenceFrame, { from, end }: { from: number; end: number }, hit: TriggerHit): boolean {
  if (!DESPITE.has(tokens[0]) || end > FAR_IN_FRONT || hit.from < end || tokens[end]?.text !== ",") return false;
  return from > 1 && dates.some(({ from: other, value }) => other >= hit.end && value.when !== null);
}

import type { SentenceFrame } from "./sentence-frame.ts";
import { tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

const CLAIMS = new WordSet("claim claims claimed claiming condemned condemns confirmed confirms denied denies".split(" "));
const THE_THAT_THIS = new WordSet("the that this".split(" "));

/** "The group claimed the ambush on the 12th", "took responsibility on Monday for the blast two days earlier": the day of the claim. */
export function isOfClaim({ tokens }: SentenceFrame, date: { from: number; end: number }, { from, end, isNoun }: TriggerHit): boolean {
  if (!isNoun) return false;
  if (date.end < from && tokens[date.end]?.lower === "for") return from - date.end <= FAR_CLAIMED && isBehindClaim(tokens, date.from);
  // "On Wednesday the group claimed responsibility for the blast": of the claim.
  if (date.end < from && CLAIMED.isAmong(tokens.slice(Math.max(date.end, from - FAR_CLAIMED), from))) return true;
  if (date.from < end || date.from - end > 2 || !THE_THAT_THIS.has(tokenBefore(tokens, from))) return false;
  return (
    CLAIMS.has(tokenBefore(tokens, from - 1)) ||
    (tokenBefore(tokens, from - 1)?.lower === "for" && CLAIMS.has(tokenBefore(tokens, from - 3)))
  );
}

const FAR_CLAIMED = 7;
const CLAIMED = new WordSet("claim claims claimed claiming".split(" "));

function isBehindClaim(tokens: SentenceFrame["tokens"], to: number): boolean {
  return tokens[to - 1]?.lower === "responsibility" || tokens[to - 2]?.lower === "responsibility";
}

import type { ActorMention } from "#domain/mention.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { isPossessive, tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

const OPENERS = new WordSet("after before since while by upon despite without besides".split(" "));
const BY_COMMA = new WordSet([",", "by"]);

/** "Turkey acted swiftly, mediating between …", "reacted on Monday by accusing …": whoever the sentence begins with, where no other verb of it tells anything; null where nobody is named. */
export function subjectInFront(
  { tokens, actors }: SentenceFrame,
  hit: TriggerHit,
  hits: readonly TriggerHit[],
): Placed<ActorMention> | null {
  const { from, isNoun, mood } = hit;
  if (isNoun || mood.isPassive || !BY_COMMA.has(tokenBefore(tokens, from)) || !/ing$/.test(tokens[from]?.lower ?? "")) return null;
  const first = actors[0];
  if (!first || first.from > 1 || first.end >= from || (first.from === 1 && !THE_A_AN.has(tokens[0]))) return null;
  if (hits.some((other) => other !== hit && !other.isNoun && other.from < from)) return null;
  const next = tokens[first.end];
  return next && (isPossessive(next) || (next.kind === "word" && next.lower !== "and")) ? first : null;
}

const THE_A_AN = new WordSet(["the", "a", "an"]);
const FAR_COMMA = 30;

/** "After hosting talks on Monday, Kenya …", "Citing the attack, Mali …": whoever the sentence goes on with did what its front says; null where nobody is named. */
export function subjectBehind({ tokens, actors }: SentenceFrame, { from, isNoun, mood }: TriggerHit): Placed<ActorMention> | null {
  if (isNoun || mood.isPassive || from > 1 || !/ing$/.test(tokens[from]?.lower ?? "")) return null;
  if (from === 1 && !OPENERS.has(tokenBefore(tokens, from))) return null;
  for (let at = from + 1; at < Math.min(tokens.length, from + FAR_COMMA); at++) {
    if (tokens[at]?.text !== ",") continue;
    const first = THE_A_AN.has(tokens[at + 1]) ? at + 2 : at + 1;
    const actor = actors.find((one) => one.from === at + 1 || one.from === first);
    const next = actor && tokens[actor.end];
    if (actor && next && (isPossessive(next) || (next.kind === "word" && next.lower !== "and"))) return actor;
  }
  return null;
}

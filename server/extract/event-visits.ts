import type { ActorMention, PlaceMention } from "#domain/mention.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

const ON_DURING = new WordSet(["on", "during"]);
const A_HIS = new WordSet("a an his her their the its".split(" "));
const FAR_ON = 5;

/** "during a visit to Warsaw", "on a two-day visit to Oslo": the way in which somebody tells or does something else. */
export function isOnVisit(tokens: readonly Token[], { trigger, isNoun, from, end }: TriggerHit): boolean {
  if (trigger.mode !== "visit" || !isNoun || tokens[end]?.lower !== "to") return false;
  for (let at = from - 1; at > from - FAR_ON && at > 0; at--) if (A_HIS.has(tokens[at])) return ON_DURING.has(tokenBefore(tokens, at));
  return false;
}

/** "said during a visit to Warsaw": where it was said, and what was visited. */
export function placeOfVisit({ tokens, places }: SentenceFrame, hit: TriggerHit): Placed<PlaceMention> | null {
  if (!isOnVisit(tokens, hit)) return null;
  return places.find(({ from, value }) => from > hit.end && from <= hit.end + 2 && value.use === "literal") ?? null;
}

/** Whoever is on the visit: who stands before it, or behind the comma where the sentence opens with it. */
export function visitorOf({ tokens, actors }: SentenceFrame, { from, end }: TriggerHit): Placed<ActorMention> | null {
  const before = actors.find((actor) => actor.end <= from);
  if (before) return before;
  const comma = tokens.findIndex(({ text }, at) => at >= end && text === ",");
  return comma < 0 ? null : (actors.find((actor) => actor.from > comma && actor.from <= comma + 2) ?? null);
}

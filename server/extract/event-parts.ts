import type { ActorMention } from "#domain/mention.ts";
import { KNOWN_ORGANISATIONS, STATE_AGENCIES } from "./lexicon/organisations.ts";
import { NUMBER_WORDS } from "./lexicon/quantities.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

const THOSE = new WordSet("the them those these which".split(" "));
const CRAFT = new WordSet("aircraft planes jets warplanes fighters drones balloons ships vessels boats warships".split(" "));
const FAR_OF = 5;
const FAR_CRAFT = 4;

const isCount = (token: Token | undefined): boolean => token?.kind === "number" || NUMBER_WORDS.has(token?.lower ?? "");

/** "detected 45 Chinese aircraft, and 31 of the planes crossed": whose those are of which they are a part. */
export function wholeOf(
  { tokens }: SentenceFrame,
  { from, isNoun }: TriggerHit,
  actors: readonly Placed<ActorMention>[],
): Placed<ActorMention>[] {
  if (isNoun) return [];
  for (let at = from - 1; at > Math.max(0, from - FAR_OF); at--) {
    if (tokens[at]?.lower !== "of" || !THOSE.has(tokens[at + 1])) continue;
    const count = tokenBefore(tokens, at);
    // "of the planes", "31 of which", "of which 31".
    if (!isCount(count) && !(tokens[at + 1]?.lower === "which" && isCount(tokens[at + 2]))) return [];
    const whole = actors.findLast(
      (actor) => actor.end <= at && actor.value.type === "state" && CRAFT.isAmong(tokens.slice(actor.from, actor.end + FAR_CRAFT)),
    );
    return whole ? [whole] : [];
  }
  return [];
}

/** "the Navalny arrest"; "the French seizure of the tanker" is France's. */
export const isTakenBy = ({ tokens }: SentenceFrame, { trigger, end }: TriggerHit, { value }: Placed<ActorMention>): boolean =>
  trigger.kind === "COERCE" && !(value.type !== "person" && tokens[end]?.lower === "of");

/** "wounded by sniper fire from Azerbaijani positions". */
export const isFireFrom = ({ tokens }: SentenceFrame, { from }: { from: number }): boolean =>
  tokenBefore(tokens, from)?.lower === "from" && FIRE.has(tokenBefore(tokens, from - 1));
const FIRE = new WordSet("fire gunfire shelling shots rockets shells drones".split(" "));

export const FAR_GROUP = 4;
/** An armed group, and no army. */
export const isOfNoState = ({ name, type }: ActorMention): boolean =>
  type === "org" && KNOWN_ORGANISATIONS.get(name.toLowerCase())?.isArmed === true && !STATE_AGENCIES.has(name);

import type { ActorMention } from "#domain/mention.ts";
import { clauseStart } from "./clauses.ts";
import { DEMONYMS } from "./lexicon/states.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import { isAfter } from "./prepositions.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { isPossessive, tokenAt, tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

// On whom what is told would fall, or has fallen, where he is no object of the verb.

const ON_STATES: ReadonlySet<string> = new Set(["SANCTION", "CONCEDE", "AID", "REQUEST"]);
const FAR_FROM_START = 9;

/** "Sanctions on Syria were lifted", "An apology from Hungary was demanded": whom it concerns, beside the subject of a passive. */
export function bornBy(frame: SentenceFrame, hit: TriggerHit, actors: readonly Placed<ActorMention>[]): Placed<ActorMention> | null {
  if (!ON_STATES.has(hit.trigger.kind)) return null;
  const start = clauseStart(frame.clauses, hit.from);
  const actor = actors.find(
    (one) =>
      one.from > start &&
      one.end <= hit.from &&
      hit.from - start <= FAR_FROM_START &&
      isAfter(frame, one, "on", "against", "to", "with", "for", "from"),
  );
  return actor?.value.type === "state" || actor?.value.type === "org" ? actor : null;
}

/** "threatened to attack Israel", "threatened on Monday to impose tariffs on Canada": on whom it would fall. */
export const isThreatened = ({ tokens }: SentenceFrame, { trigger, end }: TriggerHit, other: TriggerHit): boolean =>
  trigger.kind === "THREATEN" && !other.isNoun && tokenBefore(tokens, other.from)?.lower === "to" && other.from <= end + FAR_THREAT;

const FAR_THREAT = 4;

const IMPOSED = new WordSet("sanctions sanction package tariffs tariff measures embargo duties restrictions curbs".split(" "));
const HELPERS = new WordSet("was were been have has had also".split(" "));
const MOST_BEFORE_IMPOSED = 4;

/** "the EU's 16th package, approved on Monday", "US sanctions announced on Monday", "British tariffs were raised": whose they are imposes them; not "Russia sanctions". */
export function imposerOf(
  { tokens }: SentenceFrame,
  { trigger, from }: TriggerHit,
  actors: readonly Placed<ActorMention>[],
): Placed<ActorMention> | null {
  if (trigger.kind !== "SANCTION") return null;
  let noun = from - 1;
  while (HELPERS.has(tokenAt(tokens, noun)) || tokenAt(tokens, noun)?.text === ",") noun -= 1;
  if (!IMPOSED.has(tokenAt(tokens, noun))) return null;
  for (let at = noun; at > noun - MOST_BEFORE_IMPOSED; at--) {
    const owner = actors.find(({ end }) => end === at || (end === at - 1 && isPossessive(tokens[end])));
    if (owner) return owner.end < at || isPossessive(tokens[owner.end - 1]) || isOfPeople(tokens, owner) ? owner : null;
    if (tokenAt(tokens, at)?.kind === "punctuation" && tokenAt(tokens, at)?.text !== "-") return null;
  }
  return null;
}

const ACRONYM = /^(?:\p{Lu}\.?){2,}$/u;

/** "US", "EU", "British". */
const isOfPeople = (tokens: SentenceFrame["tokens"], { from, end }: { from: number; end: number }): boolean =>
  ACRONYM.test(tokens[end - 1]?.text ?? "") || DEMONYMS.match(tokens, from)?.end === end;

const JOINTLY = new WordSet("coordination concert together jointly conjunction step partnership".split(" "));

/** "expelled two envoys alongside Latvia", "in coordination with Canada": doing the same; not "closed two crossings with Belarus". */
export function isBeside(frame: SentenceFrame, { trigger }: TriggerHit, actor: Placed<ActorMention>): boolean {
  if (trigger.frame === "say") return false;
  if (isAfter(frame, actor, "alongside")) return true;
  if (!isAfter(frame, actor, "with")) return false;
  return trigger.kind !== "SANCTION" || [1, 2, 3].some((back) => JOINTLY.has(tokenAt(frame.tokens, actor.from - 1 - back)));
}

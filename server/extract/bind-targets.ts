import type { ActorMention } from "#domain/mention.ts";
import { clauseStart } from "./clauses.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import { isAfter } from "./prepositions.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";

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

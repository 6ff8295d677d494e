import type { EventKind } from "#domain/kind.ts";
import { type Draft, withRole } from "./event-draft.ts";
import type { Reading } from "./event-reading.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

const SIDES = new WordSet("parties sides ministers leaders presidents delegations countries neighbours neighbors two they both".split(" "));
const BETWEEN = new Set<EventKind>(["AGREE", "CONSULT", "COOPERATE"]);
const MAX_BACK = 2;

/** "The two countries signed a protocol": those between whom the sentences before told something. Empty where nothing leads back to them. */
export function partiesBefore({ earlier, ordinal, paragraph, frame }: Reading, kind: EventKind, main: TriggerHit): Draft["actors"] {
  if (!BETWEEN.has(kind)) return [];
  const leadsBack = (kind === "AGREE" && main.mood.isPassive) || frame.tokens.some((token) => SIDES.has(token));
  if (!leadsBack) return [];
  for (let at = earlier.length - 1; at >= 0; at--) {
    const draft = earlier[at];
    if (!draft || ordinal - draft.ordinal > MAX_BACK || paragraph !== draft.paragraph) return [];
    if (draft.actors.filter(({ type }) => type !== "person").length > 1) return draft.actors.map((actor) => withRole(actor, "participant"));
  }
  return [];
}

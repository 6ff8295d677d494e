import { blamed } from "./event-actors.ts";
import { MAX_GAP } from "./event-carry.ts";
import { bodyOf, claimantOf } from "./event-claimants.ts";
import { type Draft, withChanges } from "./event-draft.ts";
import type { Reading } from "./event-reading.ts";

/** "Residents blamed the rebels", "The group claimed responsibility": they are said to have done what was told just before. */
export function blameFor(reading: Reading, told: readonly Draft[]): Draft | null {
  const { previous, ordinal, hits } = reading;
  if (!hits.some((hit) => hit.trigger.lemma === "blame") && !claimantOf(reading.frame)) return null;
  if (!previous || ordinal - previous.ordinal > MAX_GAP) return null;
  // "An explosion shook the plant. Kyiv claimed the strike".
  const isBlast = previous.kind === "OTHER" && previous.mode === "explosion";
  if (previous.kind !== "ASSAULT" && previous.kind !== "COERCE" && !isBlast) return null;
  const actors = blamed(reading);
  // "Soldiers killed six men. The men belonged to NAME": those to whom the forces of the land did it.
  if (previous.actors.some(({ role, type }) => role === "agent" && type === "state") && bodyOf(reading.frame))
    for (const actor of actors) actor.role = "victim";
  // "A bomb went off in Cali; police blamed NAME": of what the sentence itself tells.
  const isOfOwn = told.some((draft) => draft.actors.some(({ name, role }) => role === "agent" && name === actors[0]?.name));
  return actors.length === 0 || isOfOwn
    ? null
    : withChanges(previous, {
        kind: isBlast ? "ASSAULT" : previous.kind,
        mode: isBlast ? "attack" : previous.mode,
        sentence: { start: reading.sentence.start, end: reading.sentence.end },
        ordinal,
        actors,
        sources: [],
        numbers: [],
        places: [],
        placeNames: [],
        date: null,
        when: null,
        whenValue: null,
        isReference: true,
        isWide: false,
        late: [],
        isAnew: false,
      });
}

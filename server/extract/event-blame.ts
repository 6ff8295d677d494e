import { blamed } from "./event-actors.ts";
import { MAX_GAP } from "./event-carry.ts";
import { bodyOf, claimantOf } from "./event-claimants.ts";
import { type Draft, withChanges } from "./event-draft.ts";
import type { Reading } from "./event-reading.ts";

/** "Residents blamed the rebels", "The group claimed responsibility": they are said to have done what was told just before. */
export function blameFor(reading: Reading, told: readonly Draft[]): Draft | null {
  const { ordinal, hits } = reading;
  if (!hits.some((hit) => hit.trigger.lemma === "blame") && !claimantOf(reading.frame)) return null;
  const previous = deedBefore(reading);
  if (!previous) return null;
  const isBlast = isUnexplained(previous);
  const actors = blamed(reading);
  // "Soldiers killed six men. The men belonged to NAME": those to whom the forces of the land did it.
  if (isOfState(previous) && bodyOf(reading.frame)) for (const actor of actors) actor.role = "victim";
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

/** "An explosion shook the plant. Kyiv claimed the strike". */
const isUnexplained = ({ kind, mode }: Draft): boolean => kind === "OTHER" && mode === "explosion";
const isDeed = (draft: Draft): boolean => draft.kind === "ASSAULT" || draft.kind === "COERCE" || isUnexplained(draft);

/** What somebody is said to have done: the last deed told just before that is not known to be a state's; the arrest only where nothing else was. */
function deedBefore({ previous, earlier, ordinal }: Reading): Draft | null {
  for (let at = earlier.length - 1; at >= 0; at--) {
    const draft = earlier[at];
    if (!draft || ordinal - draft.ordinal > MAX_GAP) break;
    // "One of them was shot dead by soldiers, the other was captured": neither is theirs.
    if (isDeed(draft) && draft.hedging !== "planned" && !earlier.some((one) => one.ordinal === draft.ordinal && isAnswer(one)))
      return draft;
  }
  return previous && ordinal - previous.ordinal <= MAX_GAP && isDeed(previous) ? previous : null;
}

/** "One of the attackers was shot dead": done to those who did what was told before, and nothing that anybody claims. */
export function isAnswer(draft: Draft): boolean {
  return isOfState(draft) || draft.actors.some(isStruckDoer);
}

export const isStruckDoer = ({ role, nameless, name }: Draft["actors"][number]): boolean =>
  nameless === true && UNDERGO.has(role) && DOERS.test(name);

const UNDERGO = new Set(["target", "victim"]);
const DOERS = /\b(?:attackers?|assailants?|hijackers?|kidnappers?|bombers?|assassins?|terrorists?|suspects?)$/i;

const isOfState = ({ actors }: Draft): boolean => actors.some(({ role, type }) => role === "agent" && type === "state");

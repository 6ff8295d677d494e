import { blamed } from "./event-actors.ts";
import { MAX_GAP } from "./event-carry.ts";
import { bodyOf, claimantOf } from "./event-claimants.ts";
import { type Draft, withChanges } from "./event-draft.ts";
import type { Reading } from "./event-reading.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

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

const ATTACKS = new WordSet("attacks bombings killings kidnappings ambushes explosions blasts raids shootings strikes".split(" "));

/** "The group claimed both attacks": whoever did the last of them did the one before it, too, if nobody is named for that. */
export function claimBoth(reading: Reading): void {
  if (reading.earlier.length < 2) return;
  const { tokens } = reading.frame;
  const both = tokens.findIndex(
    ({ lower }, at) => lower === "both" && ATTACKS.has(tokens[tokens[at + 1]?.lower === "the" ? at + 2 : at + 1]),
  );
  const last = both > 0 && claimantOf(reading.frame) ? deedBefore(reading) : null;
  const other = last && reading.earlier.findLast((draft) => draft !== last && isDeed(draft) && draft.ordinal !== last.ordinal);
  if (!other || reading.ordinal - other.ordinal > 2 * MAX_GAP || other.actors.some(({ role, nameless }) => role === "agent" && !nameless))
    return;
  other.actors = [...other.actors.filter(({ role }) => role !== "agent"), ...blamed(reading)];
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

/** "a villager was shot, Phnom Penh said, blaming Thai troops", "blamed JNIM for the ambush": who is blamed within the sentence. */
export function blamedIn(
  { frame, hits }: Reading,
  known: readonly Draft["actors"][number][],
  deed: TriggerHit,
): Draft["actors"][number] | null {
  const blame = hits.find(
    ({ trigger, from, end }) =>
      trigger.lemma === "blame" && (frame.tokens[from]?.lower === "blaming" || isFor(frame.tokens, end, deed.from)),
  );
  // "a strike blamed on Rwanda".
  const on = blame ? -1 : frame.tokens.findIndex(({ lower }, at) => lower === "on" && tokenBefore(frame.tokens, at)?.lower === "blamed");
  const behind = blame?.end ?? (on > 0 ? on : -1);
  const accused = behind < 0 ? undefined : frame.actors.find(({ from }) => from >= behind && from - behind <= 4);
  if (!accused || known.some(({ name }) => name === accused.value.name)) return null;
  const { name, type, country } = accused.value;
  return { mention: accused.index, name, type, country, role: "agent" };
}

const FAR_FOR = 5;

/** Whether the deed is that for which somebody is blamed. */
function isFor(tokens: SentenceFrame["tokens"], from: number, deed: number): boolean {
  for (let at = deed - 1; at > Math.max(from, deed - FAR_FOR); at--) {
    if (tokens[at]?.lower === "for") return at > from;
    if (tokens[at]?.kind === "punctuation" && tokens[at]?.text !== "-") return false;
  }
  return false;
}

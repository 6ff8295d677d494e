import { FREE_BEFORE } from "./lexicon/place-words.ts";
import { tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

const TAKEN = new Set(
  "fled flee fleeing attacked struck shook jolted rattled rocked flooded inundated devastated battered lashed torched raided invaded looted captured recaptured retook retaken liberated entered bombed shelled stormed besieged evacuated occupied overran pounded surrounded encircled reached capture recapture retake".split(
    " ",
  ),
);

/** A verb that has ground for its object, whoever acts. */
export const isTaken = (word: string): boolean => TAKEN.has(word);

/** Whether the verb before a run of capitals says that it is ground: "stormed Xyz", "rebels left Xyz overnight". */
export function isTakenGround(tokens: readonly Token[], from: number, last: number): boolean {
  const verb = tokenBefore(tokens, from);
  const after = tokens[last + 1];
  const isGround =
    TAKEN.has(verb?.lower ?? "") ||
    (WON.has(verb) && (ARMED.has(tokenBefore(tokens, from - 1)) || ARMED.has(tokenBefore(tokens, from - 2))));
  if (!isGround) return TOOK.has(verb) && isGroundWon(tokens, from, last);
  return after?.kind !== "word" || FREE_BEFORE.has(after.lower) || DAYTIMES.has(after);
}

const DAYTIMES = new WordSet("late early shortly overnight again".split(" "));
/** What soldiers do to a town, and others to a bus, a chance or a match. */
const WON = new WordSet("took taken seized left lost regained hit defended abandoned defending taking losing".split(" "));
/** "Defence Forces withdrew from Xyz". */
export const isLeftByArmed = (tokens: readonly Token[], from: number): boolean =>
  LEFT.has(tokenBefore(tokens, from - 1)) && (ARMED.has(tokenBefore(tokens, from - 2)) || ARMED.has(tokenBefore(tokens, from - 3)));
const LEFT = new WordSet("withdrew withdrawn retreated".split(" "));
const ARMED = new WordSet(
  "forces troops army rebels fighters militants insurgents soldiers militia militias guerrillas jihadists units brigade men gunmen gang gangs group bandits attackers alliance junta militiamen paratroopers marines separatists regiment battlegroup division battalion corps grouping".split(
    " ",
  ),
);

const TOOK = new WordSet("took taken retaken seized regained".split(" "));
const FOR_LATE = new WordSet("for on in at from after before by last and but without overnight again".split(" "));
const REACH = 9;

/** "It said it had taken Manguchar for four hours", "on Saturday armed men took Solino": whoever takes it bears arms. */
function isGroundWon(tokens: readonly Token[], from: number, last: number): boolean {
  const after = tokens[last + 1];
  if (after?.kind === "word" && !FOR_LATE.has(after) && !DAYTIMES.has(after)) return false;
  for (let at = from - 2; at >= Math.max(0, from - REACH); at--) {
    const token = tokens[at];
    if (ARMED.has(token)) return true;
    if (token?.kind === "word" && token.text.length >= 3 && token.text === token.text.toUpperCase()) return true;
  }
  return false;
}

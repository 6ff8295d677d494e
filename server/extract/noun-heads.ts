import { NUMBER_WORDS } from "./lexicon/quantities.ts";
import { isPossessive, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

const OPENERS = new WordSet("a an the his her their another one".split(" "));
const PREPOSITIONS = new WordSet(
  "off upon through towards toward beyond amid in on at near of from to by with during after before behind outside inside into over under between against for since until along across".split(
    " ",
  ),
);
const JOINTS = new WordSet(
  "and or but while when who whom whose which that as than was were is are be been being has have had will would could may might also dead".split(
    " ",
  ),
);
const NO_HEADS = new WordSet(
  "one two old more other others rest number total half majority group dozen day night morning evening week month year time hour scene spot way man-made people person persons dog dogs cow cows cattle goat goats sheep camel camels horse horses elephant elephants rhino animal animals buffalo livestock shot shots round rounds head heads leg legs chest back neck stomach face arm arms hand hands foot feet body bodies corpse corpses motion case attack plot incident raid result blast blow drone drones missile missiles rocket rockets grenade grenades shell shells mortar device charge launcher quake storm fire bomb alarm shop shops".split(
    " ",
  ),
);

/**
 * Index of the noun of the first "a", "the", "two ..." in a stretch that no preposition leads to: "clerk" of "In Quetta a court clerk was
 * shot"; -1 where it is one that nobody is called by.
 */
export function headOfPhrase(tokens: readonly Token[], from: number, to: number, isThing: (lower: string) => boolean): number {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (
      !token ||
      !(OPENERS.has(token) || token.kind === "number" || NUMBER_WORDS.has(token.lower)) ||
      PREPOSITIONS.has(tokenBefore(tokens, at))
    )
      continue;
    let end = at + 1;
    while (end < to && isPlainWord(tokens[end])) end += 1;
    const head = tokenBefore(tokens, end);
    if (!head || end === at + 1 || isPossessive(tokens[end]) || NO_HEADS.has(head) || isThing(head.lower) || NO_NOUN.test(head.lower))
      return -1;
    return end - 1;
  }
  return -1;
}

const NO_NOUN = /(?:ly|ing|ed)$/;

function isPlainWord(token: Token | undefined): boolean {
  // "a pro-government sheikh".
  if (token?.text === "-" && token.glued) return true;
  if (token?.kind !== "word") return false;
  return token.text === token.lower && !PREPOSITIONS.has(token) && !JOINTS.has(token);
}

import { NAME_TRAPS } from "./lexicon/trap-names.ts";
import { isCapital, type Match } from "./place-matches.ts";
import { tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

/** How sure it is that a name is a place here; 3 is enough, 6 makes the same name a place elsewhere in the document. */
export const ENOUGH = 3;
export const SURE = 6;
/** Below this no other mention in the document can help. */
export const HOPELESS = -2.5;
/** The name is part of another name. */
export const NEVER = -30;

export type Surroundings = {
  tokens: readonly Token[];
  /** Words are capitalised because it is a headline, not because they are names. */
  headline: boolean;
  /** All letters are capitals. */
  shouted: boolean;
  /** The sentence is no more than a name: "Djibo." */
  label: boolean;
  /** Surnames of people named in full in this document, folded. */
  surnames: ReadonlySet<string>;
};

/** A word that is ordinary when small, but stands here with a capital that neither the sentence nor a longer name asks for. */
export function isSoftTrap(match: Match, { tokens, headline, shouted }: Surroundings): boolean {
  const before = tokenBefore(tokens, match.first);
  if (!before || headline || shouted || NAME_TRAPS.has(match.key)) return false;
  if (before.kind === "punctuation" && before.text !== "," && before.text !== "-") return false;
  const after = tokens[match.last + 1];
  return (!isCapital(after) || WEEKDAYS.has(after)) && !(isCapital(before) && before.lower !== "the");
}

/** "near Summit Monday night" */
export const WEEKDAYS = new WordSet("monday tuesday wednesday thursday friday saturday sunday".split(" "));

export function isOpenQuote(mark: Token): boolean {
  return mark.text === '"' || mark.text === "“" || mark.text === "‘";
}

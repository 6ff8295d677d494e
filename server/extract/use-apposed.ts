import { SIDES } from "./lexicon/use-words.ts";
import { isCapital } from "./place-matches.ts";
import { DETERMINERS } from "./source-phrases.ts";
import { tokenAt, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import type { Named } from "./use-list.ts";
import { WordSet } from "./word-set.ts";

/** Nouns for a state in front of its name: "its ally Belarus", "the candidate country Moldova". */
const STATES_ARE = new WordSet(
  "ally rival foe enemy patron backer partner guarantor neighbour neighbor country member candidate giant neighbouring neighboring fellow landlocked isolated".split(
    " ",
  ),
);
const CLUBS = new WordSet("nato eu asean brics ecowas schengen".split(" "));
const MOST_WORDS = 4;

/** The name with the noun that stands before it as one phrase: what is read of the phrase holds for the name. */
export function withApposed(named: Named, tokens: readonly Token[]): Named {
  if (!named.isState || !STATES_ARE.has(tokenBefore(tokens, named.first)) || tokens[named.first]?.glued) return named;
  for (let at = named.first - 1; at >= Math.max(0, named.first - MOST_WORDS); at--) {
    const before = tokenAt(tokens, at - 1);
    if (DETERMINERS.has(tokens[at]?.lower ?? "") || CLUBS.has(tokens[at]) || !before) return { ...named, first: at };
    // "Nigeria's neighbour Niger".
    if (SIDES.has(before)) return { ...named, first: Math.max(0, at - 2) };
    if (before.kind !== "word" && !(before.text === "-" && before.glued)) return { ...named, first: at };
    if (isCapital(before) && !CLUBS.has(before) && at > 1) return named;
  }
  return { ...named, first: named.first - 1 };
}

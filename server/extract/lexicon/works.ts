import type { Token } from "../tokens.ts";
import { WordSet } from "../word-set.ts";

/** What a works makes, moves or runs on: "the Feodosia oil terminal". */
const MATTERS = new WordSet(
  "oil fuel gas power thermal nuclear hydroelectric hydropower petrochemical chemical naval air pumping compressor processing steel ammunition grain military railway diesel marine".split(
    " ",
  ),
);
const MOST_MATTERS = 3;

/** Index of the noun behind "oil", "thermal power", "oil pumping"; `at` itself where none of these stands there. */
export function behindMatters(tokens: readonly Token[], at: number): number {
  let noun = at;
  while (noun < at + MOST_MATTERS && MATTERS.has(tokens[noun])) noun += 1;
  return noun;
}

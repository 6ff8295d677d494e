import type { Match } from "./place-matches.ts";
import { isCapital } from "./place-matches.ts";
import { tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

/** What clubs put behind a town's name, and towns themselves: told apart by what is said of them. */
const SUFFIXES = new WordSet("town city county sports united rovers athletic rangers wanderers albion".split(" "));
const PLAYS = new WordSet(
  "beat beats defeated drew won lost win wins lose loses thrashed edged trounced outscored play plays host hosts face faces striker strikers midfielder goalkeeper defender forward winger fans fc".split(
    " ",
  ),
);
const BEATEN = new Set("beat beats beating defeated defeating thrashed edged trounced downed outscored".split(" "));
const PAIRED = new Set("to with over against at by versus v".split(" "));
const RESULTS = new WordSet(
  "lost lose losing drew draw drawn win wins won victory defeat match game games tie fixture away home".split(" "),
);

/** "Shrewsbury Town drew with …", "lost to Bridgnorth Town": a club's own name, which is no place. */
export function isClub({ first, last }: Match, tokens: readonly Token[]): boolean {
  const end = isCapital(tokens[last + 1]) && SUFFIXES.has(tokens[last + 1]) ? last + 1 : last;
  const plays = PLAYS.has(tokens[end + 1]);
  const before = tokenBefore(tokens, first)?.lower ?? "";
  if (before === "the" && plays) return true;
  return end > last && (plays || BEATEN.has(before) || (PAIRED.has(before) && RESULTS.has(tokenBefore(tokens, first - 1))));
}

import { GOVERNMENT_SEATS } from "./lexicon/states.ts";
import type { Match } from "./place-matches.ts";
import { isCapitalised, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

/** Whether a name is that of a palace that stands for its government. */
export const isPalace = ({ first, last }: Match, tokens: readonly Token[]): boolean =>
  GOVERNMENT_SEATS.match(tokens, first)?.end === last + 1;

const AT_REACHED = new WordSet("at outside visited visits visit visiting left entered stormed".split(" "));
const WHERE = new WordSet("in inside into to near from around".split(" "));
const FAR_BEHIND = 8;

/** "met at the White House", "received him in the Kremlin", "marched to Downing Street": the building; "sources in the Kremlin" say nothing of it. */
export function isBuilding({ first, last }: Match, tokens: readonly Token[]): boolean {
  const where = tokenBefore(tokens, first)?.lower === "the" ? first - 2 : first - 1;
  if (where < 0 || isCapitalised(tokens[last + 1])) return false;
  if (AT_REACHED.has(tokens[where])) return true;
  if (!WHERE.has(tokens[where])) return false;
  for (let at = where - 1; at >= Math.max(0, where - FAR_BEHIND); at--) if (DONE_THERE.has(tokens[at])) return true;
  return false;
}

const DONE_THERE = new WordSet(
  "met meet meets meeting held hosted hosts received receives arrived came went marched gathered protested rallied talks dinner ceremony dined returned flew drove walked summit greeted welcomed".split(
    " ",
  ),
);

/** "White House, Tennessee": a town of that name. */
export const isTownOfThatName = ({ first, last }: Match, tokens: readonly Token[]): boolean =>
  tokenBefore(tokens, first)?.lower !== "the" && tokens[last + 1]?.text === "," && isCapitalised(tokens[last + 2]);

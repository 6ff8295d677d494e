import { LABEL_WORDS } from "./lexicon/place-words.ts";
import { isCapital } from "./place-matches.ts";
import { tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";

const MOST_TOKENS = 14;

/** "1. Leposavić, 10 March.", "Djibo.", "40 nautical miles off Hobyo, Somalia.": a sentence that is no more than a name, or where something is. */
export function isLabelLine(tokens: readonly Token[]): boolean {
  const last = tokenBefore(tokens, tokens.length);
  // "GAZA", alone on a line.
  if (tokens.length === 1 && last && last.text.length > 3 && last.text === last.text.toUpperCase()) return isCapital(last);
  if (tokens.length > MOST_TOKENS || last?.text !== ".") return false;
  let names = 0;
  for (const token of tokens) {
    if (token.kind !== "word") continue;
    if (!isCapital(token)) {
      if (!LABEL_WORDS.has(token)) return false;
    } else if (!LABEL_WORDS.has(token)) names += 1;
  }
  return names > 0;
}

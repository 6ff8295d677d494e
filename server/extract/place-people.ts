import { GIVEN_NAMES } from "./lexicon/given-names.ts";
import { PERSON_TITLES } from "./lexicon/person-words.ts";
import { foldWord, isCapital } from "./place-matches.ts";
import type { Token } from "./tokens.ts";

/** Surnames, folded, of people who are named in full somewhere in the document: "Jordan Peterson", "Mr. Lincoln". */
export function findSurnames(sentences: readonly (readonly Token[])[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const tokens of sentences) {
    tokens.forEach((token, i) => {
      const next = tokens[i + 1];
      if (!isCapital(token) || !next) return;
      if (isCapital(next) && isAged(tokens, i)) surnames.add(foldWord(next));
      else if (GIVEN_NAMES.has(token.lower)) {
        const initial = next.text.length === 1 && tokens[i + 2]?.text === ".";
        const last = initial ? tokens[i + 3] : next;
        if (last && isCapital(last) && last.text.length > 2 && last.text !== last.text.toUpperCase()) surnames.add(foldWord(last));
      } else if (TITLES.has(token.lower)) {
        const last = next.text === "." ? tokens[i + 2] : next;
        if (last && isCapital(last) && !GIVEN_NAMES.has(last.lower)) surnames.add(foldWord(last));
      }
    });
  }
  return surnames;
}

/** "Daryl Holland, 34,": an age behind two capitalised words. */
function isAged(tokens: readonly Token[], i: number): boolean {
  const age = tokens[i + 3];
  const end = tokens[i + 4];
  return tokens[i + 2]?.text === "," && age?.kind === "number" && /^\d{1,2}$/.test(age.text) && end?.kind === "punctuation";
}

const TITLES = new Set(
  [...PERSON_TITLES].filter((title) =>
    /^(?:mr|mrs|ms|miss|dr|gen|col|lt|capt|sgt|gov|sen|rep|sheriff|detective|judge|officer|coach)$/.test(title),
  ),
);

/** Most longer words of a line without an end are capitalised. */
export function isHeadline(tokens: readonly Token[]): boolean {
  if (/[.!?]/.test(tokens[tokens.length - 1]?.text ?? "")) return false;
  if (tokens.filter((token) => token.text === ",").length > 2) return false;
  const longer = tokens.filter((token) => token.kind === "word" && token.text.length > 3);
  return longer.length >= 3 && longer.filter(isCapital).length / longer.length > 0.7;
}

export function isShouted(tokens: readonly Token[]): boolean {
  let words = 0;
  let shouted = 0;
  for (const { kind, text } of tokens) {
    if (kind !== "word" || text.length < 2) continue;
    words += 1;
    if (text === text.toUpperCase()) shouted += 1;
  }
  return words >= 3 && shouted / words > 0.7;
}

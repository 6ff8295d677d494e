import { GIVEN_NAMES } from "./lexicon/given-names.ts";
import { PERSON_TITLES } from "./lexicon/person-words.ts";
import { foldWord, isCapital } from "./place-matches.ts";
import { tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { markWords } from "./word-marks.ts";
import { WordSet } from "./word-set.ts";

/** Surnames, folded, of people who are named in full somewhere in the document: "Jordan Peterson", "Mr. Lincoln". */
export function findSurnames(sentences: readonly (readonly Token[])[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const tokens of sentences) {
    for (let index = 0; index + 1 < tokens.length; index++) {
      const surname = isCapital(tokens[index]) ? surnameBehind(tokens, index) : undefined;
      if (surname) surnames.add(foldWord(surname));
    }
  }
  return surnames;
}

function surnameBehind(tokens: readonly Token[], index: number): Token | undefined {
  const marks = tokens[index]?.marks ?? 0;
  const next = tokens[index + 1];
  if (!next) return undefined;
  if (isCapital(next) && isAged(tokens, index)) return next;
  if ((marks & GIVEN) !== 0 && !isMonth(tokens, index)) {
    const isInitial = next.text.length === 1 && tokens[index + 2]?.text === ".";
    const last = isInitial ? tokens[index + 3] : next;
    return last && isCapital(last) && last.text.length > 2 && last.text !== last.text.toUpperCase() ? last : undefined;
  }
  if ((marks & TITLES) === 0) return undefined;
  const last = next.text === "." ? tokens[index + 2] : next;
  return last && isCapital(last) && !GIVEN_NAMES.has(last) ? last : undefined;
}

/** "On 3 May France …", "In June Japan …": no first name. */
function isMonth(tokens: readonly Token[], index: number): boolean {
  const before = tokenBefore(tokens, index);
  return before?.kind === "number" || (MONTHS.has(tokens[index]) && BEFORE_MONTHS.has(before));
}

const MONTHS = new WordSet("april may june august".split(" "));
const BEFORE_MONTHS = new WordSet("in since until till by from during early late mid last this next before after through".split(" "));

/** "Daryl Holland, 34,": an age behind two capitalised words. */
function isAged(tokens: readonly Token[], i: number): boolean {
  const age = tokens[i + 3];
  const end = tokens[i + 4];
  return tokens[i + 2]?.text === "," && age?.kind === "number" && /^\d{1,2}$/.test(age.text) && end?.kind === "punctuation";
}

const GIVEN = markWords(GIVEN_NAMES.words);
const TITLES = markWords(
  [...PERSON_TITLES].filter((title) =>
    /^(?:mr|mrs|ms|miss|dr|gen|col|lt|capt|sgt|gov|sen|rep|sheriff|detective|judge|officer|coach)$/.test(title),
  ),
);

/** Most longer words of a line without an end are capitalised. */
export function isHeadline(tokens: readonly Token[]): boolean {
  if (/[.!?]/.test(tokenBefore(tokens, tokens.length)?.text ?? "")) return false;
  if (tokens[1]?.text === ":" && tokens.some((token) => token.text === ",")) return false;
  let commas = 0;
  let longer = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.text === ",") commas += 1;
    if (token.kind !== "word" || token.text.length <= 3) continue;
    longer += 1;
    if (isCapital(token)) capitals += 1;
  }
  return commas <= 2 && longer >= 3 && capitals > longer * 0.7;
}

export function isShouted(tokens: readonly Token[]): boolean {
  let words = 0;
  let shouted = 0;
  for (const { kind, text, lower } of tokens) {
    if (kind !== "word" || text.length < 2) continue;
    words += 1;
    if (text !== lower && text === text.toUpperCase()) shouted += 1;
  }
  return words >= 3 && shouted / words > 0.7;
}

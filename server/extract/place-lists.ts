import { COMMON_TRAPS, GROUND_VERBS, KIND_HINTS, LOCATIVES } from "./lexicon/place-words.ts";
import { isCapital, type Match } from "./place-matches.ts";
import { priorOf } from "./place-prior.ts";
import { ENOUGH, HOPELESS, SURE } from "./place-scale.ts";
import { tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

const LIST_BONUS = 4.5;
const UNKNOWN_LIST_BONUS = 3;

/** In "near A, B and C" the sure ones speak for the others: what stands behind a preposition, and what all the world knows. */
export function shareInLists(matches: readonly (Match & { weight: number })[], tokens: readonly Token[]): void {
  if (matches.length < 2) return;
  const placed = new Set<Match>();
  const helped = new Set<Match>();
  const share = (from: Match & { weight: number }, to: Match & { weight: number }) => {
    if (from.weight < ENOUGH || to.weight <= HOPELESS - 1) return;
    const isFromPlaced = placed.has(from) || isPlaced(from, tokens) || (to.first < from.first && isBehindPlacing(to, tokens));
    if (!isFromPlaced && (to.places.length === 0 || COMMON_TRAPS.has(to.key))) return;
    if (to.first > from.first && tokenBefore(tokens, to.first)?.lower === "the" && !priorOf(to.places).takesArticle) return;
    if (isFromPlaced) placed.add(to);
    if (to.weight >= ENOUGH || helped.has(to)) return;
    if (to.places.length > 0) to.weight += isFromPlaced ? SURE : LIST_BONUS;
    else if (isFromPlaced && to.first > 0 && !priorOf(from.places).isCountry && isMember(to, tokens)) to.weight += UNKNOWN_LIST_BONUS;
    else return;
    helped.add(to);
  };
  for (let i = 1; i < matches.length; i++) pairAt(matches, i, tokens, (left, right) => share(left, right));
  for (let i = matches.length - 1; i > 0; i--) pairAt(matches, i, tokens, (left, right) => share(right, left));
  for (let i = 1; i < matches.length; i++) pairAt(matches, i, tokens, (left, right) => share(left, right));
}

/** Names that no gazetteer knows are only found by what stands around them. */
function isPlaced(match: Match, tokens: readonly Token[]): boolean {
  return match.places.length === 0 || isBehindPlacing(match, tokens);
}

function isBehindPlacing(match: Match, tokens: readonly Token[]): boolean {
  const before = tokenBefore(tokens, match.first)?.lower ?? "";
  const word = before === "the" || before === "both" ? (tokenBefore(tokens, match.first - 1)?.lower ?? "") : before;
  if (OPENS_LIST.has(word)) return opensList(tokens, match.first - 1);
  return word === "as" || LOCATIVES.has(word) || GROUND_VERBS.has(word) || word === "of" || KIND_HINTS.has(word);
}

/** "four border villages in Sumy region last week - Novenke, Basivka": what the list is of stands not far in front of it. */
export function opensList(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - LONGEST_LABEL); index--) if (LABELS.has(tokens[index])) return true;
  return false;
}

const LONGEST_LABEL = 9;
export const OPENS_LIST = new Set([":", "–", "—", "-", "--", "("]);
const LABELS = new WordSet(
  "areas places locations towns villages districts targets settlements localities hamlets cities communes provinces regions camps neighbourhoods neighborhoods municipalities townships".split(
    " ",
  ),
);

/** "A, Xyz and B", "A and Xyz Abc"; "A, Xyz Abc, left" is a place and a person. */
function isMember({ first, last }: Match, tokens: readonly Token[]): boolean {
  return (
    (first === last && ENDS.has(tokens[last + 1]?.text ?? ".")) ||
    AND.has(tokenBefore(tokens, first)) ||
    AND.has(tokens[last + 1]) ||
    AND.has(tokens[last + 2])
  );
}

const ENDS = new Set([",", ".", ";", ")", "and", "or"]);
const AND = new WordSet(["and", "or", "&"]);

function pairAt<T extends Match>(matches: readonly T[], i: number, tokens: readonly Token[], visit: (left: T, right: T) => void): void {
  const left = matches[i - 1];
  const right = matches[i];
  if (!left || !right) return;
  const from = isCapital(tokens[left.last + 1]) && KIND_HINTS.has(tokens[left.last + 1]?.lower ?? "") ? left.last + 2 : left.last + 1;
  if (isListed(tokens, from, right.first)) visit(left, right);
}

const LIST_WORDS = new Set([",", ".", "and", "or", "the", "&", "even", "then", "nearby"]);

/** Whether what stands from `from` up to `end` joins two members of a list. */
export function isListed(tokens: readonly Token[], from: number, end: number): boolean {
  if (end - from > 3 || end <= from) return false;
  let joined = false;
  for (let index = from; index < end; index++) {
    const word = tokens[index]?.lower ?? "";
    if (!LIST_WORDS.has(word)) return false;
    joined ||= word !== "the";
  }
  return joined;
}

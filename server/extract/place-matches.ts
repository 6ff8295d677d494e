import type { Gazetteer, Place } from "#domain/place.ts";
import { firstStep, nextStep, possessiveStep } from "./name-steps.ts";
import { tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

/** A gazetteer name over the tokens `first` to `last` (included). */
export type Match = { first: number; last: number; key: string; places: readonly Place[] };

const MAX_TOKENS = 12;
const INNER_WORDS = new WordSet(
  "of the de la le les du des aux do da dos das del della di el al an ad as ar az ash es en na nad ob am im an der den upon on under by sur sous and e y i und et ez e o".split(
    " ",
  ),
);
const GLUE = new Set(["-", "–", "‑", "'", "’", "‘", "ʼ", "/"]);
const ARTICLES = new WordSet("al el ar as ash an ad az at es la le les los las san os".split(" "));
const CAPITAL = /^[\p{Lu}\p{Lt}\p{Lo}]/u;
/** "the Gulf of Corryvreckan" */
export const FEATURES_OF = new WordSet("gulf strait straits bay firth sound bight mull kyle pass vale braes".split(" "));
const INITIAL_MARK = /^[‘’ʻʿ'`]$/;

export function isCapital(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word") return false;
  const code = token.text.charCodeAt(0);
  if (code >= 128) return CAPITAL.test(token.text);
  return (code >= 65 && code <= 90) || ((code === 101 || code === 105 || code === 117) && isZuluName(token.text));
}

/** "eThekwini", "uMhlathuze", "iMfolozi". */
function isZuluName(text: string): boolean {
  const code = text.charCodeAt(1);
  return code >= 65 && code <= 90 && text.length > 6;
}

/** The later part of "Côte d'Ivoire": the capital stands behind what is elided. */
export function isElided(token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.text.charCodeAt(0) < 97) return false;
  for (let at = 1; at < 5; at++) {
    const code = token.text.charCodeAt(at);
    if (code === 39 || code === 0x2019) return CAPITAL.test(token.text.slice(at + 1));
  }
  return false;
}

/** Longest names from left to right, none over another; only those that begin with a capital or a letter without case. */
export function findMatches(tokens: readonly Token[], gazetteer: Gazetteer): Match[] {
  const matches: Match[] = [];
  let index = 0;
  while (index < tokens.length) {
    const match = canBegin(tokens, index) ? bareOf(longestAt(tokens, index, gazetteer), tokens, gazetteer) : null;
    if (match) {
      matches.push(match);
      index = match.last + 1;
    } else index += 1;
  }
  return matches;
}

/** "The Pacific Islands" is not "The Pacific". */
function bareOf(match: Match | null, tokens: readonly Token[], gazetteer: Gazetteer): Match | null {
  if (!match || tokens[match.first]?.lower !== "the") return match;
  const bare = longestAt(tokens, match.first + 1, gazetteer);
  return bare && bare.last > match.last ? bare : match;
}

function canBegin(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== "word") return false;
  if (token.glued && tokenBefore(tokens, index)?.kind === "word") return false;
  if (isCapital(token)) return true;
  return tokens[index + 1]?.text === "-" && ARTICLES.has(token) && isCapital(tokens[index + 2]);
}

function longestAt(tokens: readonly Token[], first: number, gazetteer: Gazetteer): Match | null {
  let step = firstStep(gazetteer);
  let best: Match | null = null;
  for (let last = first; last < tokens.length && last < first + MAX_TOKENS; last++) {
    const token = tokens[last];
    if (!token) break;
    if (token.kind === "punctuation") {
      if (!isJoint(tokens, first, last)) break;
      continue;
    }
    if (isPossessive(token)) {
      step = possessiveStep(gazetteer, step);
      if (!step.isPrefix) break;
      continue;
    }
    if (last > first && token.kind === "word" && !isCapital(token) && !INNER_WORDS.has(token) && !isSuffix(tokens, last)) {
      if (!isLowerKind(token) && !isElided(token)) break;
    }
    step = nextStep(gazetteer, step, (step.key === "" && ABBREVIATED.get(token.lower)) || foldWord(token));
    const { key, places } = step;
    const ends =
      isCapital(token) || token.kind === "number" || isSuffix(tokens, last) || isLowerKind(token) || isElided(token) || last === first;
    if (places.length > 0 && ends) best = { first, last, key, places };
    if (!step.isPrefix && !(isPossessive(tokens[last + 1]) && possessiveStep(gazetteer, step).isPrefix)) break;
  }
  return best;
}

export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === "'s" || token.lower === "’s" || token.lower === "ʼs");
}

/** First words of names that stand in the gazetteer in full: "St. Louis", "Ft. Worth". */
const ABBREVIATED: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
  ["mt", "mount"],
  ["ft", "fort"],
]);

const LOWER_KINDS = new WordSet(
  "region oblast province peninsula strait sea river canal valley island islands corridor crossing bridge dam camp airport airfield airbase base air nuclear power plant plateau mountains desert reservoir states training ground guest house guesthouse naval border gap republic county district delta basin coast".split(
    " ",
  ),
);

function isLowerKind(token: Token): boolean {
  return LOWER_KINDS.has(token);
}

/** The later parts of "P'yongyang", "Deir ez-Zor". */
function isSuffix(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token?.glued === true && index > 0 && GLUE.has(tokenBefore(tokens, index)?.text ?? "");
}

/** Whether a mark may stand inside a name: a hyphen, an apostrophe, the point of "St.", the comma of nothing. */
function isJoint(tokens: readonly Token[], first: number, index: number): boolean {
  const mark = tokens[index];
  const before = tokenBefore(tokens, index);
  const after = tokens[index + 1];
  if (!mark || !after) return false;
  if (GLUE.has(mark.text)) return mark.glued && after.glued && after.kind !== "punctuation";
  if (mark.text === ".")
    return mark.glued && before !== undefined && before.text.length <= 2 && !after.glued && isCapital(after) && index - first < 4;
  return INITIAL_MARK.test(mark.text) && after.glued;
}

export function foldWord(token: Token): string {
  return token.folded;
}

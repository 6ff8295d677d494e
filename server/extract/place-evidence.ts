import type { Place } from "#domain/place.ts";
import { GIVEN_NAMES } from "./lexicon/given-names.ts";
import { ORGANISATION_HEADS, ORGANISATION_WORDS, VESSEL_WORDS } from "./lexicon/organisation-words.ts";
import { PERSON_TITLES, PERSON_VERBS, SURNAMES } from "./lexicon/person-words.ts";
import {
  COMMON_TRAPS,
  FREE_BEFORE,
  KIND_HINTS,
  KINDS_WITH_OF,
  LOCATIVES,
  PLACE_ACRONYMS,
  STATE_ABBREVIATIONS,
} from "./lexicon/place-words.ts";
import { isCapital, type Match } from "./place-matches.ts";
import type { Token } from "./tokens.ts";

/** How sure it is that a name is a place here; 3 is enough, 6 makes the same name a place elsewhere in the document. */
export const ENOUGH = 3;
export const SURE = 6;
/** Below this no other mention in the document can help. */
export const HOPELESS = -3;

export type Surroundings = {
  tokens: readonly Token[];
  /** Words are capitalised because it is a headline, not because they are names. */
  headline: boolean;
  /** All letters are capitals. */
  shouted: boolean;
  /** Surnames of people named in full in this document, folded. */
  surnames: ReadonlySet<string>;
};

/** What speaks for and against a match being a place. */
export function weighMatch(match: Match, around: Surroundings, container: Match | null): number {
  const { tokens } = around;
  const first = tokens[match.first];
  if (!first) return HOPELESS;
  const single = !match.key.includes(" ");
  const shortForm = refuseShortForm(match, around, container);
  if (shortForm) return HOPELESS - 1;
  let weight = prior(match.places, single);
  if (single && COMMON_TRAPS.has(match.key)) weight -= 5;
  if (single && GIVEN_NAMES.has(match.key) && !isCountry(match.places)) weight -= 2;
  if (single && SURNAMES.has(match.key) && !isCountry(match.places)) weight -= 2;
  if (single && isPlainWord(match.key)) weight += 1;
  if (around.surnames.has(match.key)) weight -= 5;
  if (container) weight += 6;
  return weight + weighBefore(match, around) + weighAfter(match, around);
}

function prior(places: readonly Place[], single: boolean): number {
  const best = places[0];
  if (!best) return 0;
  let weight = single ? 0 : 1;
  if (best.level === "country") weight += 6;
  else if (best.featureCode === "PPLC") weight += best.population > 100_000 ? 5 : 3;
  else if (best.level === "region") weight += 3.5;
  else if (best.level === "area" || best.level === "water" || best.level === "point") weight += 4;
  else if (best.level === "district") weight += single ? 0 : 2;
  const population = Math.max(...places.slice(0, 8).map((place) => (place.level === "settlement" ? place.population : 0)));
  const size =
    population >= 1e6 ? 5 : population >= 3e5 ? 4 : population >= 1e5 ? 3 : population >= 3e4 ? 1.5 : population >= 1e4 ? 0.5 : 0;
  return Math.max(weight, size + (single ? 0 : 1));
}

function isCountry(places: readonly Place[]): boolean {
  return places[0]?.level === "country";
}

function isPlainWord(key: string): boolean {
  return !COMMON_TRAPS.has(key) && !GIVEN_NAMES.has(key) && !SURNAMES.has(key);
}

/** Acronyms of other things, and abbreviations of states that stand without what they abbreviate for. */
function refuseShortForm(match: Match, { tokens, shouted }: Surroundings, container: Match | null): boolean {
  const token = tokens[match.first];
  if (!token || match.last !== match.first) return false;
  const text = token.text.replace(/\./g, "");
  const isUpper = text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
  if (text.length === 1) return true;
  if (PLACE_ACRONYMS.has(match.key)) return !isUpper;
  if (STATE_ABBREVIATIONS.has(match.key) && match.key.length <= 5) {
    const comma = tokens[match.first - 1]?.text === ",";
    const dotted = token.text.includes(".") || tokens[match.first + 1]?.text === ".";
    const known = match.places.some((place) => place.level === "region");
    if (known && !(comma && (isUpper || dotted)) && !(dotted && isUpper && match.key.length > 1))
      return container === null && !/^[A-Z][a-z]{3,}$/.test(text);
    return false;
  }
  return isUpper && !shouted && text.length <= 5 && /^[A-Z]+$/.test(text) && container === null && !isDateline(match, tokens);
}

/** "SEOUL, Oct 15 (Agency) —", "KYIV, Ukraine (AP) —", "MOSCOW —" at the head of a paragraph. */
export function isDateline(match: Match, tokens: readonly Token[]): boolean {
  if (match.first > 4) return false;
  const name = tokens.slice(match.first, match.last + 1).filter((token) => token.kind === "word");
  const head = tokens.slice(0, match.last + 1).filter((token) => token.kind === "word");
  if (!name.every((token) => token.text === token.text.toUpperCase()) && head.length > 4) return false;
  const rest = tokens.slice(match.last + 1, match.last + 16);
  const dash = rest.findIndex(
    (token) => token.text === "—" || token.text === "–" || token.text === "--" || (token.text === "-" && !token.glued),
  );
  if (dash < 0) return false;
  return rest.slice(0, dash).every((token) => token.kind !== "word" || isCapital(token)) && (rest[0]?.kind === "punctuation" || dash === 0);
}

function weighBefore(match: Match, around: Surroundings): number {
  const { tokens, headline, shouted } = around;
  const before = tokens[match.first - 1];
  if (!before) return isDateline(match, tokens) ? SURE : 0;
  if (before.kind === "punctuation") {
    if (isDateline(match, tokens)) return SURE;
    if (before.text === "." && PERSON_TITLES.has(tokens[match.first - 2]?.lower ?? "")) return -8;
    if (before.text === "." && tokens[match.first - 2]?.text.length === 1) return -6;
    if (before.text === "&") return -4;
    if ((before.text === "-" || before.text === "–") && before.glued) return isCapital(tokens[match.first - 2]) ? 0 : -1;
    return 0;
  }
  const word = before.lower;
  const at = match.first - 1;
  if (word === "the") return weighArticle(match, tokens);
  if (!isCapital(before) || FREE_BEFORE.has(word)) {
    if (word === "of") return weighOf(tokens, at);
    if (word === "in") return 3.5;
    if (LOCATIVES.has(word))
      return word === "against" || word === "between" || word === "along" || word === "off" ? 1 : word === "from" || word === "to" ? 2 : 3;
    if (PERSON_TITLES.has(word) && !isCountry(match.places)) return -5;
    if (VESSEL_WORDS.has(word)) return -7;
    if (KIND_HINTS[word] !== undefined && !isCapital(before)) return 1.5;
    return 0;
  }
  if (VESSEL_WORDS.has(word)) return -8;
  if (PERSON_TITLES.has(word)) return isCountry(match.places) ? -2 : -8;
  if (GIVEN_NAMES.has(word) && !shouted) return -8;
  if (before.text.length === 1) return -6;
  if (headline || shouted) return -0.5;
  if (KIND_HINTS[word] !== undefined) return 1;
  if (/(?:ian|ean|ish|ese|an|i|ch)$/.test(word) && word.length > 4 && match.first === 1) return 0;
  return match.first === 1 ? -3 : -4.5;
}

function weighArticle(match: Match, tokens: readonly Token[]): number {
  const wants = match.places.some((place) => place.level === "area" || place.level === "water" || place.level === "country");
  const after = tokens[match.last + 1];
  if (wants || (after && KIND_HINTS[after.lower] !== undefined)) return 0;
  return after && after.kind === "word" ? -1 : -3;
}

function weighOf(tokens: readonly Token[], at: number): number {
  const head = tokens[at - 1];
  if (!head) return 1;
  if (isCapital(head) && (ORGANISATION_HEADS.has(head.lower) || ORGANISATION_WORDS.has(head.lower)))
    return ORGANISATION_HEADS.has(head.lower) ? -7 : 1;
  if (KINDS_WITH_OF.has(head.lower) || KIND_HINTS[head.lower] !== undefined) return 4;
  if (head.text === "," || head.text === ")") return 3.5;
  return isCapital(head) ? 2 : 1;
}

function weighAfter(match: Match, around: Surroundings): number {
  const { tokens, headline, shouted } = around;
  const after = tokens[match.last + 1];
  if (!after) return 0;
  const word = after.lower;
  if (after.kind === "punctuation") return after.text === "&" ? -4 : 0;
  if (word === "'s" || word === "’s") return weighPossessed(match, tokens);
  if (!isCapital(after)) {
    if (KIND_HINTS[word] !== undefined) return 2.5;
    if (PERSON_VERBS.has(word) && !isCountry(match.places) && match.places[0]?.featureCode !== "PPLC") return -2.5;
    return 0;
  }
  if (KIND_HINTS[word] !== undefined && !ORGANISATION_WORDS.has(word)) return isOrganisation(tokens, match.last + 2) ? -6 : 1.5;
  if (isOrganisation(tokens, match.last + 1)) return headline ? -3 : -8;
  if (PERSON_TITLES.has(word) || FREE_BEFORE.has(word)) return 0;
  if (headline || shouted) return GIVEN_NAMES.has(match.key) || SURNAMES.has(match.key) ? -3 : -0.5;
  if (GIVEN_NAMES.has(word)) return 0;
  if (!match.key.includes(" ") && GIVEN_NAMES.has(match.key)) return -8;
  return isCountry(match.places) ? -2.5 : -4.5;
}

function weighPossessed(match: Match, tokens: readonly Token[]): number {
  const next = tokens[match.last + 2];
  return next && SURNAMES.has(match.key) && !isCountry(match.places) ? -1 : 0;
}

/** Whether the capitalised run from here on names an organisation, a paper or the like. */
export function isOrganisation(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + 6; index++) {
    const token = tokens[index];
    if (!token) return false;
    if (token.kind === "punctuation") {
      if (token.text !== "&" && token.text !== "-" && token.text !== "’" && token.text !== "'") return false;
      continue;
    }
    if (token.lower === "'s" || token.lower === "’s") continue;
    if (!isCapital(token)) {
      if (token.lower !== "of" && token.lower !== "for" && token.lower !== "and" && token.lower !== "the") return false;
      if (!isCapital(tokens[index + 1])) return false;
      if (token.lower === "and" || token.lower === "the") return false;
      continue;
    }
    if (ORGANISATION_WORDS.has(token.lower)) return true;
  }
  return false;
}

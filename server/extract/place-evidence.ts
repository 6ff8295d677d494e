import type { Place } from "#domain/place.ts";
import { DEMONYMS } from "./lexicon/demonyms.ts";
import { GIVEN_NAMES } from "./lexicon/given-names.ts";
import { ORGANISATION_WORDS, TITLE_HEADS, VESSEL_WORDS } from "./lexicon/organisation-words.ts";
import { KIN_WORDS, PERSON_TITLES, PERSON_VERBS, SURNAMES } from "./lexicon/person-words.ts";
import {
  CIVIC_NOUNS,
  COMMON_TRAPS,
  FREE_BEFORE,
  GROUND_VERBS,
  KIND_HINTS,
  KINDS_WITH_OF,
  LOCATIVES,
  PLACE_ACRONYMS,
  STATE_ABBREVIATIONS,
} from "./lexicon/place-words.ts";
import { isCapital, isPossessive, type Match } from "./place-matches.ts";
import type { Token } from "./tokens.ts";

/** How sure it is that a name is a place here; 3 is enough, 6 makes the same name a place elsewhere in the document. */
export const ENOUGH = 3;
export const SURE = 6;
/** Below this no other mention in the document can help. */
const HOPELESS = -2.5;
/** The name is part of another name. */
const NEVER = -30;
const LIST_BONUS = 3;
const WEAK_LOCATIVES = new Set("against between along off from to".split(" "));

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
  const single = !match.key.includes(" ");
  if (isOtherShortForm(match, around, container)) return NEVER;
  if (single && DEMONYMS.has(match.key) && !isCountry(match.places)) return NEVER;
  const isKnown = isProminent(match.places);
  let weight = prior(match.places, single);
  if (single && COMMON_TRAPS.has(match.key) && !PLACE_ACRONYMS.has(match.key)) weight -= 5;
  if (single && !isKnown && GIVEN_NAMES.has(match.key)) weight -= 2;
  if (single && !isKnown && SURNAMES.has(match.key)) weight -= 2;
  if (single && isPlainWord(match.key)) weight += 1;
  if (around.surnames.has(match.key)) weight -= 6;
  if (container) weight += 6;
  return weight + weighBefore(match, around) + weighAfter(match, around);
}

/** Whether a name that is sure elsewhere in the document is a place here, too. */
export function canBeLicensed(match: Match, weight: number): boolean {
  return weight > (COMMON_TRAPS.has(match.key) ? 0.5 : HOPELESS);
}

/** In "A, B and C" the sure ones speak for the others. */
export function shareInLists(matches: readonly (Match & { weight: number })[], tokens: readonly Token[]): void {
  const share = (from: Match & { weight: number }, to: Match & { weight: number }) => {
    if (from.weight >= ENOUGH && to.weight < ENOUGH && to.weight > HOPELESS - 1) to.weight += LIST_BONUS;
  };
  for (let i = 1; i < matches.length; i++) pairAt(matches, i, tokens, (left, right) => share(left, right));
  for (let i = matches.length - 1; i > 0; i--) pairAt(matches, i, tokens, (left, right) => share(right, left));
}

function pairAt<T extends Match>(matches: readonly T[], i: number, tokens: readonly Token[], visit: (left: T, right: T) => void): void {
  const left = matches[i - 1];
  const right = matches[i];
  if (!left || !right || right.first - left.last > 4) return;
  const between = tokens.slice(left.last + 1, right.first).map((token) => token.lower);
  if (between.length > 0 && between.every((word) => LIST_WORDS.has(word)) && between.some((word) => word !== "the")) visit(left, right);
}

/** Said of towns rather than of the family of that name. */
const TOWN_NOUNS = new Set(
  "man woman teenager teen resident residents police firefighters council school schools taxpayers shoppers".split(" "),
);

const LIST_WORDS = new Set([",", ".", "and", "or", "the", "&", ";"]);

function prior(places: readonly Place[], single: boolean): number {
  if (places.length === 0) return 0;
  const isCapitalCity = places.slice(0, 4).some((place) => place.featureCode === "PPLC" && place.population > 50_000);
  const byLevel = Math.max(
    ...places.slice(0, 4).map((place) => (single && place.level === "district" ? 0 : (LEVEL_PRIOR[place.level] ?? 0))),
  );
  const population = Math.max(...places.slice(0, 8).map((place) => (place.level === "settlement" ? place.population : 0)));
  const size = SIZE_PRIOR.find(([least]) => population >= least)?.[1] ?? 0;
  return Math.max(isCapitalCity ? 5 : 0, byLevel, size) + (single ? 0 : 1);
}

const LEVEL_PRIOR: Partial<Record<Place["level"], number>> = { country: 6, region: 3.5, area: 4, water: 4, point: 4, district: 2 };
const SIZE_PRIOR: readonly (readonly [number, number])[] = [
  [1e6, 5],
  [3e5, 4],
  [1e5, 3],
  [3e4, 1.5],
  [1e4, 0.5],
];

function isCountry(places: readonly Place[]): boolean {
  return places[0]?.level === "country";
}

/** Countries, capitals and the largest cities: a name alone is taken for them. */
function isProminent(places: readonly Place[]): boolean {
  return places
    .slice(0, 4)
    .some((place) => place.level === "country" || (place.featureCode === "PPLC" && place.population > 100_000) || place.population > 1e6);
}

function isPlainWord(key: string): boolean {
  return !COMMON_TRAPS.has(key) && !GIVEN_NAMES.has(key) && !SURNAMES.has(key);
}

/** Acronyms of other things, and abbreviations of states that stand without what they abbreviate for. */
function isOtherShortForm(match: Match, { tokens, shouted }: Surroundings, container: Match | null): boolean {
  const token = tokens[match.first];
  if (!token || match.last !== match.first) return false;
  const text = token.text.replace(/\./g, "");
  const isUpper = text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
  if (text.length === 1 && text !== text.toLowerCase()) return true;
  if (PLACE_ACRONYMS.has(match.key)) return !isUpper;
  if (STATE_ABBREVIATIONS.has(match.key) && match.places.some((place) => place.level === "region")) {
    const comma = tokens[match.first - 1]?.text === ",";
    const isDotted = token.text.includes(".") || tokens[match.first + 1]?.text === ".";
    return (
      !(comma && (isUpper || isDotted)) &&
      !(isDotted && isUpper && text.length > 1) &&
      !/^(?:Alaska|Ohio|Iowa|Utah|Texas|Hawaii|Idaho|Maine)$/.test(text)
    );
  }
  return isUpper && !shouted && text.length <= 5 && /^[A-Z]+$/.test(text) && container === null && !isDateline(match, tokens);
}

/** "SEOUL, Oct 15 (Agency) —", "KYIV, Ukraine (AP) —", "LUCKNOW: …" at the head of a paragraph. */
export function isDateline(match: Match, tokens: readonly Token[]): boolean {
  if (match.first > 4) return false;
  const name = tokens.slice(match.first, match.last + 1).filter((token) => token.kind === "word");
  const isUpper = name.every((token) => token.text === token.text.toUpperCase());
  const rest = tokens.slice(match.last + 1, match.last + 16);
  const colon = rest.findIndex((token) => token.text === ":");
  if (match.first === 0 && isUpper && colon >= 0 && rest.slice(0, colon).every((token) => token.kind !== "word" || isCapital(token)))
    return true;
  const dash = rest.findIndex(
    (token) => token.text === "—" || token.text === "–" || token.text === "--" || (token.text === "-" && !token.glued),
  );
  if (dash < 0 || (!isUpper && match.first > 0)) return false;
  if (!isUpper && !rest.slice(0, dash).some((token) => token.text === "(")) return false;
  return rest.slice(0, dash).every((token) => token.kind !== "word" || isCapital(token)) && (rest[0]?.kind === "punctuation" || dash === 0);
}

function weighBefore(match: Match, around: Surroundings): number {
  const { tokens, headline, shouted } = around;
  const before = tokens[match.first - 1];
  if (isDateline(match, tokens)) return SURE;
  if (!before) return 0;
  if (before.kind !== "word") return weighMark(match, tokens, before);
  const word = before.lower;
  const at = match.first - 1;
  if (isPossessive(before)) return 0;
  if (VESSEL_WORDS.has(word)) return NEVER;
  if (word === "the") return weighArticle(match, tokens);
  if (!isCapital(before) || FREE_BEFORE.has(word)) {
    if (word === "of") return weighOf(tokens, at);
    if (word === "in" || word === "near") return isTrapped(match, tokens) ? 3.5 : 5;
    if (word === "from" && CIVIC_NOUNS.has(tokens[at - 1]?.lower ?? "")) return 3.5;
    if (LOCATIVES.has(word)) return WEAK_LOCATIVES.has(word) ? (word === "from" || word === "to" ? 2 : 1) : 3;
    if (word === "rural" || word === "downtown" || word === "suburban") return 3;
    if (GROUND_VERBS.has(word)) return 2;
    if (KIN_WORDS.has(word) && !isCountry(match.places)) return -6;
    if (PERSON_TITLES.has(word) && !isProminent(match.places)) return -5;
    if (KIND_HINTS[word] !== undefined) return 1.5;
    return 0;
  }
  if (PERSON_TITLES.has(word)) return isCountry(match.places) ? -2 : NEVER;
  if (GIVEN_NAMES.has(word) && !shouted) return NEVER;
  if (before.text.length === 1) return -6;
  if (headline || shouted) return -0.5;
  if (KIND_HINTS[word] !== undefined) return 1;
  const isAdjective = /(?:ian|ean|ish|ese|an|i|ch)$/.test(word) && word.length > 4;
  if (isAdjective) return match.first === 1 ? 0 : -2;
  return match.first === 1 ? -3 : -4.5;
}

/** "in March", "in Reading", "in Clinton’s speech": words and people, unless more speaks for a place. */
function isTrapped(match: Match, tokens: readonly Token[]): boolean {
  const after = tokens[match.last + 1];
  return match.key.includes(" ") || COMMON_TRAPS.has(match.key) || isPossessive(after) || (isCapital(after) && !after?.glued);
}

function weighMark(match: Match, tokens: readonly Token[], mark: Token): number {
  const before = tokens[match.first - 2];
  if (mark.text === ".") return PERSON_TITLES.has(before?.lower ?? "") && mark.glued ? NEVER : before?.text.length === 1 ? -6 : 0;
  if (mark.text === "&") return -4;
  const isHyphen = mark.text === "-" || mark.text === "–";
  return isHyphen && mark.glued && !isCapital(before) ? -1 : 0;
}

/** "the Mangu area", "the Jos-based group"; hardly "the Reading". */
function weighArticle(match: Match, tokens: readonly Token[]): number {
  const wants = match.places.some((place) => place.level === "area" || place.level === "water" || place.level === "country");
  const after = tokens[match.last + 1];
  const isNamed = after !== undefined && (KIND_HINTS[after.lower] !== undefined || CIVIC_NOUNS.has(after.lower));
  const locative = LOCATIVES.has(tokens[match.first - 2]?.lower ?? "") ? 2.5 : 0;
  if (wants || isNamed) return locative;
  if (after && !isCapital(after) && (after.kind === "word" || after.text === "," || after.glued)) return -1;
  return -3;
}

function weighOf(tokens: readonly Token[], at: number): number {
  const head = tokens[at - 1];
  if (!head) return 1;
  if (isCapital(head) && TITLE_HEADS.has(head.lower)) return NEVER;
  if (isCapital(head) && ORGANISATION_WORDS.has(head.lower)) return 2.5;
  if (/^(?:residents|resident|native|outskirts|streets|suburb)$/.test(head.lower)) return 6;
  if (KINDS_WITH_OF.has(head.lower) || KIND_HINTS[head.lower] !== undefined) return 4;
  if (head.text === "," || head.text === ")") return 3.5;
  return isCapital(head) ? 2 : 1;
}

function weighAfter(match: Match, around: Surroundings): number {
  const { tokens, headline, shouted } = around;
  const after = tokens[match.last + 1];
  if (!after) return 0;
  const word = after.lower;
  if (after.kind === "number" && PLACE_ACRONYMS.has(match.key)) return NEVER;
  if (after.kind !== "word") return weighMarkAfter(match, tokens);
  if (isPossessive(after)) return SURNAMES.has(match.key) && !isProminent(match.places) ? -1 : 0;
  if (!isCapital(after)) {
    if (KIND_HINTS[word] !== undefined) return 2.5;
    if (CIVIC_NOUNS.has(word)) return TOWN_NOUNS.has(word) ? 3.5 : 2;
    const isPlaced = LOCATIVES.has(tokens[match.first - 1]?.lower ?? "");
    return PERSON_VERBS.has(word) && !isPlaced && !isProminent(match.places) ? -2.5 : 0;
  }
  if (after.glued) return 0;
  if (KIND_HINTS[word] !== undefined && !ORGANISATION_WORDS.has(word)) {
    if (isOrganisation(tokens, match.last + 2)) return NEVER;
    return word === "city" ? NEVER : 1.5;
  }
  if (isOrganisation(tokens, match.last + 1)) return headline ? -4 : NEVER;
  if (PERSON_TITLES.has(word)) return 1;
  if (FREE_BEFORE.has(word)) return 0;
  const isName = !match.key.includes(" ") && (GIVEN_NAMES.has(match.key) || SURNAMES.has(match.key));
  if (headline || shouted) return isName ? -3 : -0.5;
  if (!match.key.includes(" ") && GIVEN_NAMES.has(match.key)) return NEVER;
  return isCountry(match.places) ? -2.5 : -4.5;
}

/** "Austin-based", "Houston, 88, of Camden", "Virginia (Ginny) Holt". */
function weighMarkAfter(match: Match, tokens: readonly Token[]): number {
  const [mark, next, end] = tokens.slice(match.last + 1, match.last + 4);
  if (mark?.text === "&") return -4;
  if (mark?.text === "-" && (next?.lower === "based" || next?.lower === "area")) return 4;
  if (mark?.text === "," && next?.kind === "number" && /^\d{1,2}$/.test(next.text) && end?.text === ",") return NEVER;
  const isNicknamed = (mark?.text === '"' || mark?.text === "“" || mark?.text === "(") && isCapital(next) && GIVEN_NAMES.has(match.key);
  return isNicknamed ? NEVER : 0;
}

/** Whether the capitalised run from here on names an organisation, a paper or the like. */
export function isOrganisation(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + 6; index++) {
    const token = tokens[index];
    if (!token) return false;
    if (token.kind === "punctuation") {
      if (!["&", "-", "’", "'"].includes(token.text)) return false;
    } else if (isPossessive(token)) {
    } else if (isCapital(token)) {
      if (ORGANISATION_WORDS.has(token.lower)) return true;
    } else if ((token.lower !== "of" && token.lower !== "for") || !isCapital(tokens[index + 1])) return false;
  }
  return false;
}

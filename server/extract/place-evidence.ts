import { DEMONYMS } from "./lexicon/demonyms.ts";
import { GIVEN_NAMES } from "./lexicon/given-names.ts";
import { SURNAMES } from "./lexicon/person-words.ts";
import {
  CIVIC_NOUNS,
  COMMON_TRAPS,
  FEATURE_AFTER,
  FEATURE_BEFORE,
  FEATURE_SMALL,
  FREE_BEFORE,
  PLACE_ACRONYMS,
  STATE_ABBREVIATIONS,
} from "./lexicon/place-words.ts";
import { weighAfter } from "./place-after.ts";
import { isDateline, weighBefore } from "./place-before.ts";
import { isClub } from "./place-clubs.ts";
import { isInGroupName } from "./place-groups.ts";
import { isCapital, type Match } from "./place-matches.ts";
import { priorOf } from "./place-prior.ts";
import { HOPELESS, isSoftTrap, NEVER, SURE, type Surroundings } from "./place-scale.ts";
import { isBuilding, isPalace, isTownOfThatName } from "./place-seats.ts";
import { isTeam } from "./place-teams.ts";
import { tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

/** Longer names that other things are known by. */
const NO_PLACES = new Set(["el nino", "la nina", "rio tinto", "el pais", "crystal palace", "la liga", "costa coffee", "new balance"]);
/** "1.2 billion U.S. dollars", "Hong Kong dollars". */
const DOLLARS = new WordSet(["dollar", "dollars"]);
/** Their countries are listed under these words, too. */
const PEOPLES = new Set(["thai", "togolese", "argentine"]);
/** Without "the" they are firms or words. */
const WITH_ARTICLE = new Set(["emirates"]);

/** What speaks for and against a match being a place. */
export function weighMatch(match: Match, around: Surroundings, container: Match | null): number {
  const { key, places } = match;
  const single = !key.includes(" ");
  const prior = priorOf(places);
  if (isPalace(match, around.tokens)) return isBuilding(match, around.tokens) || isTownOfThatName(match, around.tokens) ? SURE : NEVER;
  if (isOtherShortForm(match, around, container) || isInGroupName(match, around.tokens)) return NEVER;
  if (DOLLARS.has(around.tokens[match.last + 1])) return NEVER;
  if (key === "saudi" || ALIAS.has(tokenBefore(around.tokens, match.first))) return NEVER;
  if (single && DEMONYMS.words.has(key) && (!prior.isCountry || PEOPLES.has(key))) return NEVER;
  if (single && NAMED_LIKE_TOWNS.has(key) && isPeople(match, around.tokens)) return NEVER;
  if (single && isGround(match, around.tokens)) return NEVER;
  let weight = single ? prior.single : prior.several;
  if (hasClubs(places)) {
    if (isClub(match, around.tokens)) return NEVER;
    if (isTeam(match.first, match.last, around.tokens)) weight += TEAM_BONUS;
  }
  if (single) {
    const isGiven = GIVEN_NAMES.words.has(key);
    const isSurname = SURNAMES.has(key);
    const isTrap = COMMON_TRAPS.has(key) && !(WITH_ARTICLE.has(key) && tokenBefore(around.tokens, match.first)?.lower === "the");
    const isWord = isTrap && !isAccented(around.tokens[match.first]);
    if (isWord && !PLACE_ACRONYMS.has(key)) weight -= isSoftTrap(match, around) ? 2 : 5;
    if (!prior.isProminent && (isGiven || isSurname)) weight -= isGiven && isSurname ? 3 : 2;
    if (!isTrap && !isGiven && !isSurname) weight += 1.2;
  } else if (FEATURE_BEFORE.has(around.tokens[match.first]?.lower ?? "") || FEATURE_AFTER.has(around.tokens[match.last]?.lower ?? "")) {
    weight += 3;
  } else if (isPlainName(match, around.tokens)) weight += 2.2;
  if (!single && NO_PLACES.has(key)) weight -= 5;
  if (around.surnames.has(key)) weight -= 6;
  if (container) weight += 6;
  if (isNoteLabel(match, around.tokens) && !COMMON_TRAPS.has(key)) weight += 3;
  if (around.label && !COMMON_TRAPS.has(key) && isHeardOf(match)) weight += LABEL_BONUS;
  return weight + weighBefore(match, around) + weighAfter(match, around);
}

/** Peoples whose name a town far away bears: "a Roma family", "the Roma live". */
const NAMED_LIKE_TOWNS = new Set("roma naga kikuyu chin mon fur lisu embu bor luba lozi ewe".split(" "));
const ONES = new WordSet(
  "family families people community communities minority girl girls boy boys woman women man men child children villagers herders farmers traders voters elders leaders activists rebels fighters militia militias militiamen gunmen clan tribe tribes tribesmen rights camp settlement settlements neighbourhood language culture".split(
    " ",
  ),
);

function isPeople({ first, last }: Match, tokens: readonly Token[]): boolean {
  const after = tokens[last + 1];
  if (ONES.has(after)) return true;
  return tokenBefore(tokens, first)?.lower === "the" && after?.kind === "word" && !isCapital(after) && !FEATURE_SMALL.has(after.lower);
}

/** "Malé" is no "male". */
const isAccented = (token: Token | undefined) => token !== undefined && /[\u00e0-\u024f]/.test(token.text);

/** Towns, and regions that are called like theirs: not England. */
function hasClubs([first, ...others]: Match["places"]): boolean {
  if (first?.level === "district" && !WITH_TEAMS.has(first.country ?? "")) return others.some(({ level }) => level === "settlement");
  if (first?.level !== "region") return first?.level === "settlement";
  return others.some(({ level, regions }) => level === "settlement" && regions.includes(first.id));
}

/** Their counties have teams of their own. */
const WITH_TEAMS = new Set(["IE", "GB"]);

/** "led by alias Calarcá". */
const ALIAS = new WordSet("alias aka nicknamed codenamed dubbed".split(" "));

/** Not one of the many small towns that bear an English word: "Liberty.", "Justice." */
function isHeardOf({ places }: Match): boolean {
  return places.some(
    ({ level, population, country }) => level !== "settlement" || population > KNOWN_TOWN || !NAMED_BY_SETTLERS.has(country ?? ""),
  );
}

const KNOWN_TOWN = 20_000;
const NAMED_BY_SETTLERS = new Set(["US", "CA", "AU", "NZ", "GB", "IE", "ZA"]);
const LABEL_BONUS = 4;
const TEAM_BONUS = 3;

/** "At the Emirates", "at the Savoy": a ground or a house that is called so. */
function isGround({ first, last, key, places }: Match, tokens: readonly Token[]): boolean {
  if (tokenBefore(tokens, first)?.lower !== "the" || tokenBefore(tokens, first - 1)?.lower !== "at" || key === "vatican") return false;
  const level = places[0]?.level;
  const isFree = tokens[last + 1]?.kind !== "word" || FREE_BEFORE.has(tokens[last + 1]?.lower ?? "") || tokens[last + 1]?.lower === "on";
  return isFree && (level === "country" || level === "region" || level === "area");
}

/** "Vovchansk: shelling goes on, 12 houses damaged", "▪️ Vilniansk – at 03:20 …": where the words of a note are. */
function isNoteLabel({ first, last }: Match, tokens: readonly Token[]): boolean {
  const next = tokens[last + 2];
  const before = tokenBefore(tokens, first);
  const isFirst =
    first <= 6 &&
    (before === undefined || before.kind !== "word") &&
    tokens.slice(0, first).every((token) => token.kind !== "word" || isCapital(token));
  const mark = tokens[last + 1];
  const isMarked = mark?.text === ":" || (first > 0 && mark?.glued === false && DASHES.has(mark.text));
  if (!isFirst || !isMarked || next === undefined) return false;
  // "- Tillabéri: On 8 September gunmen came": whoever speaks does not begin so.
  return next.kind === "number" || !isCapital(next) || (first > 0 && mark?.text === ":" && OPENINGS.has(next));
}

const DASHES = new Set(["-", "–", "—"]);
const OPENINGS = new WordSet(
  "on in at near two three four five six seven eight nine ten several gunmen militants soldiers rebels unidentified unknown armed clashes shelling drones fighting jets troops police".split(
    " ",
  ),
);

/** Several words of which the first is no given name and one at least no ordinary word. */
function isPlainName(match: Match, tokens: readonly Token[]): boolean {
  if (GIVEN_NAMES.has(tokens[match.first])) return false;
  for (let index = match.first; index <= match.last; index++) {
    const word = tokens[index]?.lower ?? "";
    if (word.length > 2 && !COMMON_TRAPS.has(word) && !SURNAMES.has(word)) return true;
  }
  return false;
}

/** Whether a name that is sure elsewhere in the document is a place here, too. */
export function canBeLicensed(match: Match, weight: number): boolean {
  return weight > (COMMON_TRAPS.has(match.key) ? 0.5 : HOPELESS);
}

/** "The WA government", "BC police". */
const SHORT_STATES = new Set("wa nsw qld bc".split(" "));
const OF_STATES = new WordSet("government police premier parliament opposition minister coast health supreme".split(" "));

/** Acronyms of other things, and abbreviations of states that stand without what they abbreviate for. */
function isOtherShortForm(match: Match, { tokens, shouted, label }: Surroundings, container: Match | null): boolean {
  const token = tokens[match.first];
  if (!token || match.last !== match.first) return false;
  const text = token.text.includes(".") ? token.text.replaceAll(".", "") : token.text;
  if (text.length > 6) return false;
  const isUpper = text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
  if (text.length === 1 && text !== text.toLowerCase()) return true;
  if (PLACE_ACRONYMS.has(match.key)) return !isUpper;
  if (SHORT_STATES.has(match.key) && isUpper && OF_STATES.has(tokens[match.first + 1])) return false;
  if (STATE_ABBREVIATIONS.has(match.key) && match.places.some((place) => place.level === "region")) {
    const comma = tokenBefore(tokens, match.first)?.text === ",";
    const isDotted = token.text.includes(".");
    // "NEAR LA CEIBA, ON SATURDAY" of an old wire.
    if (shouted && !isDotted && tokens[match.first + 1] && tokens[match.first + 1]?.kind !== "punctuation") return true;
    return (
      !(comma && (isUpper || isDotted || tokens[match.first + 1]?.text === ".")) &&
      !(isDotted && isUpper && text.length > 1) &&
      !/^(?:Alaska|Ohio|Iowa|Utah|Texas|Hawaii|Idaho|Maine)$/.test(text)
    );
  }
  // "NIGER. On 5 February".
  if (label && text.length >= 4) return false;
  // "TRURO council is to …": the first word of a report set in capitals.
  if (match.first === 0 && text.length >= 4 && CIVIC_NOUNS.has(tokens[1]?.lower ?? "")) return false;
  return isUpper && !shouted && text.length <= 5 && /^[A-Z]+$/.test(text) && container === null && !isDateline(match, tokens);
}

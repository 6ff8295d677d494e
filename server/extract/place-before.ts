import { GIVEN_NAMES } from "./lexicon/given-names.ts";
import { ORGANISATION_WORDS, PRESS_WORDS, TITLE_HEADS, VESSEL_WORDS } from "./lexicon/organisation-words.ts";
import { KIN_WORDS, PERSON_TITLES } from "./lexicon/person-words.ts";
import {
  CIVIC_NOUNS,
  COMMON_TRAPS,
  DIRECTIONS,
  FEATURE_SMALL,
  FREE_BEFORE,
  GROUND_VERBS,
  HITS_ON,
  KIND_HINTS,
  KINDS_WITH_OF,
  LANDSCAPE_OF,
  LOCATIVES,
  MEMBERS_FOR,
  MOTIONS,
} from "./lexicon/place-words.ts";
import { isLocalUnit, isTitleOfPerson, isWorks } from "./place-after.ts";
import { OPENS_LIST, opensList } from "./place-lists.ts";
import { isCapital, isPossessive, type Match } from "./place-matches.ts";
import { priorOf } from "./place-prior.ts";
import { isOpenQuote, isSoftTrap, NEVER, SURE, type Surroundings, WEEKDAYS } from "./place-scale.ts";
import { isRoadEnd } from "./place-streets.ts";
import { tokenAt, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

const WEAK_LOCATIVES = new Set("against between along from to".split(" "));
const BESIDE = new Set("neighbouring neighboring adjacent rural downtown suburban".split(" "));
/** What runs or moves "between X and Y". */
const WAYS_BETWEEN = new WordSet(
  "road roads highway railway line route motorway expressway ferry pipeline stretch convoy convoys bus buses train trains flight flights traffic distance halfway midway border crossing".split(
    " ",
  ),
);
/** "northern Kent" */
const PARTS_OF_LAND = new Set(
  "northern southern eastern western central northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western".split(
    " ",
  ),
);
const BORDERS = new WordSet("border borders boundary boundaries frontier".split(" "));
const TOWARDS = new Set("toward towards outside throughout off".split(" "));
const PARTS = new WordSet(
  "most much half all part parts rest third quarter outside north south east west formerly originally late way".split(" "),
);
/** "During the Cold War Yugoslavia kept …": a name ends, another begins. */
const HAPPENINGS = new Set("war wars cup games olympics revolution conference crisis championship championships age".split(" "));
/** "The town of Sandwich": whatever the word, here it is the town's name. */
const TOWN_KINDS = new WordSet("town towns village villages hamlet hamlets suburb township municipality borough parish".split(" "));
const NAMED_KIND = 12;
const OF_TOWNS = new WordSet("residents resident outskirts edge streets suburb people formerly native".split(" "));

/** "pulled out of X", "were driven out of X". */
const LEAVES = new WordSet(
  "pulled pull pulls pulling driven drove drive pushed push forced thrown threw moved flown flew bussed taken brought marched fled".split(
    " ",
  ),
);

const FAR_AWAY = new WordSet("far away".split(" "));

/** "as far as X", "as far south as X" */
const isFarAs = (tokens: readonly Token[], at: number) =>
  FAR_AWAY.has(tokenBefore(tokens, at)) ||
  (FAR_AWAY.has(tokenBefore(tokens, at - 1)) && DIRECTIONS.has(tokenBefore(tokens, at)?.lower ?? ""));

const BOUND = new WordSet("bound headed heading destined left leave leaving departed sailed".split(" "));

/** What the words before a match say. */
export function weighBefore(match: Match, around: Surroundings): number {
  const { tokens, headline, shouted } = around;
  const before = tokenBefore(tokens, match.first);
  if (isDateline(match, tokens)) return SURE;
  if (!before) return 0;
  if (isSibling(match, tokens) && !priorOf(match.places).isCountry) return -6;
  if (before.kind !== "word") return weighMark(match, tokens, before);
  const word = before.lower;
  const at = match.first - 1;
  const { isCountry, isProminent, standsForState } = priorOf(match.places);
  // "St Patrick's Church, Pennyburn".
  if (isPossessive(before)) return isHall(tokens[match.first]) ? NEVER : isOwnedThere(tokens, at) ? 2.5 : 0;
  if (VESSEL_WORDS.words.has(word)) return NEVER;
  if (word === "the") return weighArticle(match, tokens);
  if (!isCapital(before) || FREE_BEFORE.has(word) || (at === 0 && BESIDE.has(word))) {
    if (word === "of") return weighOf(tokens, at, isGoingOn(tokens, match.last + 1));
    if (word === "in" || word === "near") return isTrapped(match, around) ? 3.5 : 5;
    if (word === "from" || word === "to") return weighWay(tokens, at);
    if (word === "for" && (MEMBERS_FOR.has(tokenBefore(tokens, at)?.lower ?? "") || isBound(tokens, at))) return 4;
    // "On Rhodes, police arrested three men".
    if (word === "on" && at === 0 && tokens[match.last + 1]?.text === ",") return 4;
    if (word === "on") return HITS_ON.has(tokenBefore(tokens, at)?.lower ?? "") ? 2.5 : isWideOnly(match) ? 1 : 0;
    if (TOWARDS.has(word)) return 4.5;
    if (word === "as" && isFarAs(tokens, at)) return 4;
    if (word === "between" && (WAYS_BETWEEN.has(tokenBefore(tokens, at)) || isRoadEnd(tokens, at - 1))) return 4.5;
    if (word === "with" && BORDERS.has(tokenBefore(tokens, at))) return 4.5;
    if (word === "over" && isFlownOver(tokens, at)) return 3;
    if (LOCATIVES.has(word)) return WEAK_LOCATIVES.has(word) ? 1 : 3;
    if (PARTS_OF_LAND.has(word)) return 4.5;
    if (BESIDE.has(word)) return 3;
    if (GROUND_VERBS.has(word)) return 2;
    if (KIN_WORDS.has(word) && !isCountry) return -6;
    if (PERSON_TITLES.has(word) && !isProminent) return -5;
    return !KIND_HINTS.has(word) ? 0 : 1.5;
  }
  if (PERSON_TITLES.has(word)) return isCountry ? -2 : NEVER;
  if (VILLAGE_HEADS.has(before)) return NEVER;
  if (GIVEN_NAMES.words.has(word) && !shouted) return NEVER;
  if (before.text.length === 1) return -6;
  if (headline || shouted) return -0.5;
  if (KIND_HINTS.has(word)) return 1;
  if (standsForState && HAPPENINGS.has(word)) return -2;
  const isAdjective = /(?:ian|ean|ish|ese|an|i|ch)$/.test(word) && word.length > 4;
  if (isAdjective) return match.first === 1 ? 0 : -2;
  return match.first === 1 ? -3 : -4.5;
}

/** "on Mohéli": a region, as islands are. */
const isWideOnly = ({ places }: Match) => places.every(({ level }) => level === "region" || level === "area");

/** "Gidan Dutse" is no Dutse. */
const VILLAGE_HEADS = new WordSet("gidan garin unguwar unguwan ungwan rugar tudun dutsen kauyen".split(" "));

export const isHall = (token: Token | undefined) => isCapital(token) && HALLS.has(token);
const HALLS = new WordSet("church cathedral cemetery crematorium chapel hospice".split(" "));

/** "in Borno's Gwoza": of a place that something is in. */
export function isOwnedThere(tokens: readonly Token[], at: number): boolean {
  let owner = at - 1;
  while (owner > 0 && isCapital(tokens[owner])) owner--;
  return LOCATIVES.has(tokens[owner]?.lower ?? "");
}

const AIRCRAFT = new WordSet(
  "drone drones uav uavs missile missiles rocket rockets jet jets plane planes aircraft helicopter helicopters balloon balloons flew flown flying circled hovered intercepted downed seen spotted shot flares airspace".split(
    " ",
  ),
);

/** "shot drones down over Azraq", "jets circled over X". */
export function isFlownOver(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 5); index--) if (AIRCRAFT.has(tokens[index])) return true;
  return false;
}

/** "bound for X", "had left Pio Duran in Albay for X", "had left X on Thursday for Y". */
export function isBound(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 6); index--) {
    const token = tokens[index];
    if (BOUND.has(token)) return true;
    const isHyphen = token?.glued === true && token.text === "-";
    if (!isHyphen && !isCapital(token) && !WHEN_AND_WHENCE.has(token)) return false;
  }
  return false;
}

const WHEN_AND_WHENCE = new WordSet("in on at early late".split(" "));

/** "his daughters Sydney and Virginia" */
function isSibling(match: Match, tokens: readonly Token[]): boolean {
  return (
    tokenBefore(tokens, match.first)?.lower === "and" &&
    KIN_WORDS.has(tokenBefore(tokens, match.first - 2)?.lower ?? "") &&
    isCapital(tokenBefore(tokens, match.first - 1))
  );
}

/** "in March", "in Clinton’s speech": words and people, unless more speaks for a place. */
function isTrapped(match: Match, around: Surroundings): boolean {
  const after = around.tokens[match.last + 1];
  if (match.key.includes(" ") || isPossessive(after) || (isCapital(after) && !after?.glued && !WEEKDAYS.has(after))) return true;
  return COMMON_TRAPS.has(match.key) && !isSoftTrap(match, around);
}

/** "drove to X", "a man from X", "from X to Y": how much "to" and "from" say depends on what moves. */
function weighWay(tokens: readonly Token[], at: number): number {
  const head = tokenBefore(tokens, at);
  const word = head?.lower ?? "";
  if (MOTIONS.has(word) || MOTIONS.has(tokenBefore(tokens, at - 1)?.lower ?? "")) return 3.5;
  if (tokens[at]?.lower === "from") return CIVIC_NOUNS.has(word) || /(?:ers|ors|men|ists|ians)$/.test(word) ? 3.5 : 2;
  return isCapital(head) && [2, 3, 4].some((back) => tokenAt(tokens, at - back)?.lower === "from") ? 3.5 : 2;
}

function weighMark(match: Match, tokens: readonly Token[], mark: Token): number {
  const before = tokenBefore(tokens, match.first - 1);
  if (mark.text === ".")
    return PERSON_TITLES.has(before?.lower ?? "") && mark.glued ? NEVER : before?.kind === "word" && before.text.length === 1 ? -6 : 0;
  if (mark.text === "&") return -4;
  // "The last village, Gornal, was taken".
  if (mark.text === "," && TOWN_KINDS.has(before) && tokens[match.last + 1]?.text === ",") return 4;
  if (OPENS_LIST.has(mark.text) && !mark.glued && opensList(tokens, match.first - 1)) return 2.5;
  if (isOpenQuote(mark) && /^["”']$/.test(tokens[match.last + 1]?.text ?? "")) return -4;
  const isHyphen = mark.text === "-" || mark.text === "–";
  return isHyphen && mark.glued && !isCapital(before) ? -1 : 0;
}

const ALONG_ACROSS_CROSSED_ETC = new WordSet("along across crossed crossing crosses".split(" "));

/** "the Mangu area", "the Jos-based group"; hardly "the Reading". */
function weighArticle(match: Match, tokens: readonly Token[]): number {
  const after = tokens[match.last + 1];
  const isNamed =
    after !== undefined &&
    (KIND_HINTS.has(after.lower) || CIVIC_NOUNS.has(after.lower) || FEATURE_SMALL.has(after.lower) || isWorks(tokens, match.last + 1));
  if (isPossessive(after) && !priorOf(match.places).takesArticle) return -6;
  // "the Reading-based firm".
  if (after?.text === "-" && after.glued && tokens[match.last + 2]?.lower === "based") return 0;
  const locative = LOCATIVES.has(tokenBefore(tokens, match.first - 1)?.lower ?? "") ? 2.5 : 0;
  if (priorOf(match.places).takesArticle || isNamed) return locative;
  // "Along the Marne": a region or a district that is called after its river.
  const isRiver = ALONG_ACROSS_CROSSED_ETC.has(tokenBefore(tokens, match.first - 1));
  if (
    isRiver &&
    !isCapital(after) &&
    after?.kind !== "word" &&
    match.places.some(({ level }) => level === "district" || level === "region")
  )
    return 4;
  if (after && !isCapital(after) && (after.kind === "word" || after.text === "," || after.glued)) return match.key.includes(" ") ? 0 : -1;
  return -3;
}

/** "the town of Adan Yabaal", of which only the first word is known. */
function isGoingOn(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at];
  if (!after || !isCapital(after) || after.glued || FREE_BEFORE.has(after.lower) || KIND_HINTS.has(after.lower)) return false;
  return !isLocalUnit(tokens, at) && !isTitleOfPerson(tokens, at);
}

function weighOf(tokens: readonly Token[], at: number, goesOn: boolean): number {
  const head = tokenBefore(tokens, at);
  if (!head) return 1;
  if (isCapital(head) && (TITLE_HEADS.has(head) || PRESS_WORDS.has(head))) return NEVER;
  if (isCapital(head) && ORGANISATION_WORDS.has(head)) return 2.5;
  if (OF_TOWNS.has(head)) return 6;
  if (TOWN_KINDS.has(head) && goesOn) return -NAMED_KIND;
  if (TOWN_KINDS.has(head)) return isCapital(head) ? 4 : NAMED_KIND;
  if (KINDS_WITH_OF.has(head.lower) || KIND_HINTS.has(head.lower) || PARTS.has(head) || LANDSCAPE_OF.has(head.lower)) return 4;
  if (head.text === "," || head.text === ")") return 3.5;
  if (head.lower === "out" && LEAVES.has(tokenBefore(tokens, at - 1))) return 4;
  return isCapital(head) ? 2.5 : 1;
}

/** "SEOUL, Oct 15 (Agency) —", "KYIV, Ukraine (AP) —", "LUCKNOW: …", "ITHACA >> …" at the head of a paragraph. */
export function isDateline(match: Match, tokens: readonly Token[]): boolean {
  if (match.first > 4) return false;
  for (let index = match.first; index <= match.last; index++) {
    const token = tokens[index];
    if (token?.kind === "word" && token.text !== token.text.toUpperCase()) return isMixedDateline(match, tokens);
  }
  const rest = tokens.slice(match.last + 1, match.last + 16);
  const isNamedUpTo = (end: number) => rest.slice(0, end).every((token) => token.kind !== "word" || isCapital(token));
  const colon = rest.findIndex((token) => token.text === ":");
  if (match.first === 0 && colon >= 0 && isNamedUpTo(colon)) return true;
  if (match.first === 0 && rest[0]?.text === ">" && rest[1]?.text === ">") return true;
  const dash = findDash(rest);
  return dash >= 0 && isNamedUpTo(dash) && (rest[0]?.kind === "punctuation" || dash === 0);
}

/** "Kyiv, Ukraine (Agency) —" */
function isMixedDateline(match: Match, tokens: readonly Token[]): boolean {
  if (match.first > 0) return false;
  const rest = tokens.slice(match.last + 1, match.last + 16);
  const dash = findDash(rest);
  if (dash <= 0 || rest[0]?.kind !== "punctuation") return false;
  const before = rest.slice(0, dash);
  return before.some((token) => token.text === "(") && before.every((token) => token.kind !== "word" || isCapital(token));
}

function findDash(tokens: readonly Token[]): number {
  return tokens.findIndex(({ text, glued }) => text === "—" || text === "–" || text === "--" || (text === "-" && !glued));
}

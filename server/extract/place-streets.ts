import { MONTH_OR_DAY } from "./lexicon/use-words.ts";
import { isOrganisation } from "./place-after.ts";
import { isCapital } from "./place-matches.ts";
import { tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

/** A run that ends in one of these is a street wherever it stands; in one of the others, behind a preposition. */
const PLAIN = new WordSet(
  "street road avenue boulevard highway expressway freeway motorway turnpike parkway ave blvd rd hwy pkwy".split(" "),
);
const BEHIND_PREPOSITION = new WordSet("lane drive terrace crescent alley pike way close row".split(" "));
const COMPASS = new WordSet("north south east west".split(" "));
const PREPOSITIONS = new WordSet("on along off at of near from to down up onto and between in across into".split(" "));
const NUMBERED = new WordSet("highway route interstate road freeway motorway expressway autobahn turnpike".split(" "));
/** "the A688", "the M25", "the R34" */
const LETTERED = /^[ABMNR]\d{1,4}$/;
/** They stand for an exchange, a programme or a government. */
const NO_STREETS = new Set([
  "wall street",
  "sesame street",
  "coronation street",
  "fleet street",
  "downing street",
  "silk road",
  "abbey road",
]);

/** Where a street that the capitals from `from` to `last` begin with ends: "Kennon Road", "Highway 82", "I-95", "U.S. 62"; -1 when it is none. */
export function streetEnd(tokens: readonly Token[], from: number, last: number): number {
  const end = tokens[last];
  const after = tokens[last + 1];
  if (!end) return -1;
  // "Fifth Avenue South"
  if (COMPASS.has(end) && last > from + 1 && PLAIN.has(tokens[last - 1])) return isCapital(after) ? -1 : last;
  if (from === last && LETTERED.test(end.text)) return isOnRoad(tokens, from) ? last : -1;
  if (isRoadNumber(after)) return isNumberedRoad(tokens, from, last) ? last + 1 : -1;
  if (from === last && end.text === "I" && after?.text === "-" && after.glued && isRoadNumber(tokens[last + 2])) return last + 2;
  if (last === from) return isBareNumber(tokens, from) && PLAIN.has(end) ? last : -1;
  const before = tokenBefore(tokens, from)?.lower ?? "";
  const isStreet = PLAIN.has(end) || (BEHIND_PREPOSITION.has(end) && PREPOSITIONS.words.has(before));
  if (!isStreet || (isCapital(after) && !MONTH_OR_DAY.test(after?.lower ?? "")) || isOrganisation(tokens, last + 1)) return -1;
  return last === from + 1 && NO_STREETS.has(`${tokens[from]?.lower} ${end.lower}`) ? -1 : last;
}

/** "on the A688"; not "by the M23". */
function isOnRoad(tokens: readonly Token[], at: number): boolean {
  const before = tokenBefore(tokens, at)?.lower === "the" ? tokenBefore(tokens, at - 1) : tokenBefore(tokens, at);
  return (ON_ROADS.has(before) || IS_ROAD.has(tokens[at + 1])) && tokens[at]?.text !== "M23";
}

const IS_ROAD = new WordSet("was is between at near".split(" "));
const ON_ROADS = new WordSet("on along off near reopened closed blocked brought shut closing blocking left leaving joined".split(" "));

/** "the N52 between X and Y", "Route 9 between X and Y": the last word of a road's name. */
export function isRoadEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (PLAIN.has(token) || ROAD_CODE.test(token.text)) return true;
  return (
    isRoadNumber(token) &&
    (NUMBERED.has(tokenBefore(tokens, at)) || tokenBefore(tokens, at)?.text === "-" || isShortRoad(tokenBefore(tokens, at)))
  );
}

const ROAD_CODE = /^[ABMNR]\d{1,4}$/;
const isShortRoad = (token: Token | undefined) => token?.lower === "u.s." || token?.text === "US" || token?.text === "SH";

function isRoadNumber(token: Token | undefined): boolean {
  return token?.kind === "number" && /^\d{1,4}$/.test(token.text);
}

const ON_ALONG_NEAR_ETC = new WordSet("on along near of off".split(" "));

function isNumberedRoad(tokens: readonly Token[], from: number, last: number): boolean {
  const end = tokens[last];
  if (NUMBERED.has(end)) return true;
  return from === last && (end?.lower === "u.s." || end?.text === "US") && ON_ALONG_NEAR_ETC.has(tokenBefore(tokens, from));
}

/** "200 Street", "42nd Street". */
function isBareNumber(tokens: readonly Token[], at: number): boolean {
  if (at < 2 || tokenBefore(tokens, at)?.kind !== "number") return false;
  const before = tokenBefore(tokens, at - 1);
  return before?.text === "," || PREPOSITIONS.has(before);
}

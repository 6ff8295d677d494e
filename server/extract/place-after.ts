import { GIVEN_NAMES } from "./lexicon/given-names.ts";
import { ORGANISATION_WORDS, VESSEL_WORDS } from "./lexicon/organisation-words.ts";
import { PERSON_TITLES, PERSON_VERBS, SURNAMES } from "./lexicon/person-words.ts";
import {
  CIVIC_NOUNS,
  DIRECTIONS,
  FEATURE_SMALL,
  FREE_BEFORE,
  KIND_HINTS,
  LOCATIVES,
  NEAR_WORDS,
  PLACE_ACRONYMS,
  ROUTES,
} from "./lexicon/place-words.ts";
import { behindMatters } from "./lexicon/works.ts";
import { isCapital, isPossessive, type Match } from "./place-matches.ts";
import { priorOf } from "./place-prior.ts";
import { isOpenQuote, NEVER, SURE, type Surroundings } from "./place-scale.ts";
import { tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

/** Said of towns rather than of the family of that name. */
const TOWN_NOUNS = new Set(
  "man woman teenager teen couple resident residents police firefighters council councillors school schools taxpayers shoppers bypass barracks".split(
    " ",
  ),
);
const TRADES = /^[a-z]{3,}(?:[^aeiou]er|or|ist|ian|smith)$/;
const SEATS = new WordSet(
  "governor mayor port harbour harbor market hospital prison airfield streets people residents inhabitants parliament legislature capital coastline airport population outskirts suburbs lawmakers voters".split(
    " ",
  ),
);
/** What only towns have. */
const TOWN_ONLY = new WordSet("mayor suburbs outskirts airport".split(" "));
/** "Nyabibwe fell on 5 February" */
const AFTER_FELL = new WordSet("on to in within without last first yesterday before after".split(" "));
const DASHES = new Set(["-", "–"]);
const AIRPORTS = new WordSet("airport airbase airfield village hamlet".split(" "));
const HYPHENED = new WordSet("based area born bound raised".split(" "));
const ARTICLES = new WordSet(["a", "an", "the"]);
const MAX_APPOSITION = 5;

/** What the words behind a match say. */
export function weighAfter(match: Match, around: Surroundings): number {
  const { tokens, headline, shouted } = around;
  const after = tokens[match.last + 1];
  if (!after) return 0;
  const word = after.lower;
  const { isCountry, isProminent } = priorOf(match.places);
  const single = !match.key.includes(" ");
  if (after.kind === "number" && PLACE_ACRONYMS.has(match.key)) return NEVER;
  if (after.kind !== "word") return weighMarkAfter(match, tokens);
  // "St Andrew's Church".
  if (isPossessive(after) && match.key.startsWith("saint ")) return isCapital(tokens[match.last + 2]) && !isCountry ? NEVER : -6;
  // "Tennessee's governor".
  if (isPossessive(after) && TOWN_ONLY.has(tokens[match.last + 2])) return 5;
  if (isPossessive(after) && SEATS.has(tokens[match.last + 2]) && match.places[0]?.level !== "point") return 2.5;
  if (isPossessive(after)) return SURNAMES.has(match.key) && !isProminent ? -1 : 0;
  if (!isCapital(after)) {
    if (ROUTES.has(after) && DASHES.has(tokenBefore(tokens, match.first)?.text ?? "") && isCapital(tokenBefore(tokens, match.first - 1)))
      return 4;
    if (KIND_HINTS.has(word) || FEATURE_SMALL.has(word)) return 2.5;
    if (isLocalUnit(tokens, match.last + 1)) return SURE;
    if (TOWNSPEOPLE.has(after) && A_AN.has(tokenBefore(tokens, match.first))) return SURE;
    if (CIVIC_NOUNS.has(word) || isWorks(tokens, match.last + 1)) return TOWN_NOUNS.has(word) ? 4 : 2;
    if (word === "fell" && AFTER_FELL.has(tokens[match.last + 2])) return 2;
    if (isWeather(tokens, match.last + 1)) return 4.5;
    if (word === "and" && isOneOfOthers(tokens, match.last + 2)) return 4.5;
    if (isTakenTown(tokens, match.last + 1, TAKEN_TOWN)) return 3;
    if (single && !SURNAMES.has(match.key) && !GIVEN_NAMES.words.has(match.key) && isTakenTown(tokens, match.last + 1, TAKEN)) return 2;
    const before = tokenBefore(tokens, match.first)?.lower ?? "";
    // "A Kalgoorlie prospector"
    if (/^an?$/.test(before) && single && !SURNAMES.has(match.key) && TRADES.test(word)) return 1.5;
    const isPlaced = LOCATIVES.has(before) || before === "of" || before === "and";
    return PERSON_VERBS.has(word) && !isPlaced && !isProminent ? -2.5 : 0;
  }
  if (after.glued) return 0;
  // "Aden Adde airport" is not in Aden.
  if (single && AIRPORTS.has(tokens[match.last + 2]) && !KIND_HINTS.has(word) && !FREE_BEFORE.has(word) && word !== "international")
    return NEVER;
  if (isTitleOfPerson(tokens, match.last + 1)) return headline ? 1 : 3;
  if (isLocalUnit(tokens, match.last + 1)) return SURE;
  if ((word === "state" || word === "department") && isForeignRegion(match) && !isCapital(tokens[match.last + 2])) return SURE;
  if (KIND_HINTS.has(word) && !ORGANISATION_WORDS.words.has(word)) {
    if (isOrganisation(tokens, match.last + 2)) return NEVER;
    if (word === "city" && match.places.some(({ level, country }) => level === "settlement" && country === "PH")) return SURE;
    return word === "city" ? NEVER : 1.5;
  }
  if (isCountry && isPairedName(tokens, match.first)) return 0;
  if (isOrganisation(tokens, match.last + 1)) return headline ? -4 : NEVER;
  if (PERSON_TITLES.has(word) && word !== "saint") return 1;
  if (FREE_BEFORE.has(word)) return 0;
  const isName = single && (GIVEN_NAMES.words.has(match.key) || SURNAMES.has(match.key));
  if (headline || shouted) return isName ? -3 : -0.5;
  if (single && GIVEN_NAMES.words.has(match.key)) return NEVER;
  return isCountry ? -2.5 : -4.5;
}

/** "a Viola couple" */
const TOWNSPEOPLE = new WordSet("man woman teenager teen couple resident".split(" "));
const A_AN = new WordSet(["a", "an"]);

/** "Nelson and other towns", "Gore, and several other parts of the south" */
function isOneOfOthers(tokens: readonly Token[], at: number): boolean {
  const other = tokens[at]?.lower === "several" || tokens[at]?.lower === "many" ? at + 1 : at;
  return tokens[other]?.lower === "other" && TOWNS.has(tokens[other + 1]);
}

const TOWNS = new WordSet("towns cities villages districts suburbs places parts areas communities counties".split(" "));

/** "Singleton reached 41 degrees", "Ross recorded 60 millimetres". */
export function isWeather(tokens: readonly Token[], at: number): boolean {
  if (HAS_HAD.has(tokens[at]) && MEASURED.has(tokens[at + 1])) return isWeather(tokens, at + 1);
  if (!MEASURED.has(tokens[at]) && !(MODALS.has(tokens[at]) && FORECAST.has(tokens[at + 1]))) return false;
  if (WEATHER_UNITS.has(tokenBefore(tokens, at))) return false;
  for (let index = at + 1; index <= at + 5; index++)
    if (WEATHER_UNITS.has(tokens[index]) || MEASURE.test(tokens[index]?.text ?? "")) return true;
  return false;
}

const MEASURED = new WordSet("reached recorded received topped got had hit registered measured saw dropped fell peaked".split(" "));
/** "Tiaro can expect moderate flooding" */
const MODALS = new WordSet("can could may will should".split(" "));
const FORECAST = new WordSet("expect see get".split(" "));
/** "110mm", "41C" */
const MEASURE = /^\d+(?:mm|cm|[CF])$/;
const WEATHER_UNITS = new WordSet(
  "degrees mm millimetres millimeters inches centimetres centimeters cm rain snow hail gusts knots flooding showers storms frost thunderstorms sleet".split(
    " ",
  ),
);

/** "Balaklava was occupied on 26 September", "has been fully retaken"; `fate` is what befell it. */
function isTakenTown(tokens: readonly Token[], at: number, fate: WordSet): boolean {
  const be = HAS_HAD.has(tokens[at]) && tokens[at + 1]?.lower === "been" ? at + 1 : WAS_WERE.has(tokens[at]) ? at : -1;
  return be >= 0 && (fate.has(tokens[be + 1]) || (/ly$/.test(tokens[be + 1]?.lower ?? "") && fate.has(tokens[be + 2])));
}

const WAS_WERE = new WordSet(["was", "were"]);
const HAS_HAD = new WordSet(["has", "had", "have"]);
/** What is done to men, too. */
const TAKEN = new WordSet("captured seized attacked".split(" "));
const TAKEN_TOWN = new WordSet(
  "occupied besieged bombed shelled liberated stormed sacked retaken recaptured overrun evacuated annexed relieved razed bombarded blockaded encircled garrisoned".split(
    " ",
  ),
);

/** "the Feodosia oil terminal", "the Saratov thermal power plant". */
export function isWorks(tokens: readonly Token[], at: number): boolean {
  const noun = behindMatters(tokens, at);
  return noun > at && WORKS.has(tokens[noun]);
}

const WORKS = new WordSet(
  "terminal terminals depot depots refinery refineries plant plants station stations substation substations storage base bases".split(" "),
);

/** "Logo Local Government Area" is a district, no government; "Logo LGA". */
export function isLocalUnit(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = tokens.slice(at, at + 3).map(({ lower }) => lower);
  return first === "lga" || (first === "local" && second === "government" && (third === "area" || third === "areas"));
}

/** "Kaduna State", "Plateau State"; in the United States that is a university. */
function isForeignRegion({ places }: Match): boolean {
  return places.some((place) => place.level === "region" && place.country !== "US");
}

/** "the North Korea–Russia Treaty" */
function isPairedName(tokens: readonly Token[], first: number): boolean {
  const mark = tokenBefore(tokens, first);
  return mark?.glued === true && /^[-–‑]$/.test(mark.text) && isCapital(tokenBefore(tokens, first - 1));
}

/** "Knox County Coroner Jennifer Ogle", "Elgin Fire Chief Ed Hall": a title with a name behind it, not "Knox County Sheriff's Office". */
export function isTitleOfPerson(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.lower ?? "";
  const title = TITLE_OPENERS.has(first) ? at + 1 : at;
  const word = tokens[title]?.lower ?? "";
  return PERSON_TITLES.has(word) && word !== "saint" && isCapital(tokens[title + 1]) && !isOrganisation(tokens, title + 1);
}

const TITLE_OPENERS = new Set(
  "fire police deputy assistant vice prime foreign interior defence defense finance city town county circuit district".split(" "),
);

/** "Austin-based", "Houston, 88, of Camden", "Virginia (Ginny) Holt". */
function weighMarkAfter(match: Match, tokens: readonly Token[]): number {
  const [mark, next, end] = tokens.slice(match.last + 1, match.last + 4);
  if (mark?.text === "&") return -4;
  if (mark?.text === "$" && mark.glued) return NEVER;
  if (mark?.text === "-" && HYPHENED.has(next)) return 4;
  if (mark && DASHES.has(mark.text) && mark.glued && isCapital(next) && ROUTES.has(end)) return 4;
  if (mark?.text === ",") {
    if (next?.kind === "number" && /^\d{1,2}$/.test(next.text) && end?.text === ",") return NEVER;
    const apposed = weighApposition(tokens, match.last + 2);
    // "In the Gulf of Finland, an Estonian patrol boat": the comma ends the phrase in front.
    return apposed < 0 && isBehindLocative(match, tokens) ? 0 : apposed;
  }
  const isNicknamed = mark && (isOpenQuote(mark) || mark.text === "(") && isCapital(next) && GIVEN_NAMES.words.has(match.key);
  return isNicknamed ? NEVER : 0;
}

function isBehindLocative({ first }: Match, tokens: readonly Token[]): boolean {
  const at = tokenBefore(tokens, first)?.lower === "the" ? first - 1 : first;
  return LOCATIVES.has(tokenBefore(tokens, at)?.lower ?? "");
}

/** "Sandy, a market town in …", "Nice, in the south of …", "the Kursk, a nuclear submarine". */
export function weighApposition(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  if (!first || first.kind === "punctuation") return 0;
  if (ARTICLES.has(first)) {
    for (let at = from + 1; at <= from + MAX_APPOSITION; at++) {
      const token = tokens[at];
      if (token?.kind === "punctuation" ? token.text !== "-" : token === undefined) return 0;
      const word = token?.lower ?? "";
      if (KIND_HINTS.has(word)) return isCapital(token) ? 0 : SURE;
      if (VESSEL_WORDS.words.has(word)) return NEVER;
      if (word === "in" || word === "of" || word === "who") return 0;
    }
    return 0;
  }
  if (first.lower === "where") return 4;
  const second = tokens[from + 1]?.lower ?? "";
  const third = tokens[from + 2]?.lower ?? "";
  if (first.lower === "in" && second === "the" && (DIRECTIONS.has(third) || third === "heart" || third === "foothills")) return SURE;
  if (NEAR_WORDS.has(first.lower) && isCapital(tokens[from + 1])) return 3;
  if (DIRECTIONS.has(first.lower) && second === "of") return 3;
  if (first.kind === "number" && /^(?:km|kms|kilomet(?:re|er)s|miles)$/.test(second)) return SURE;
  return 0;
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
      if (ORGANISATION_WORDS.has(token) || (token.lower === "regional" && !isCapital(tokens[index + 1]))) return true;
    } else if ((token.lower !== "of" && token.lower !== "for") || !isCapital(tokens[index + 1])) return false;
  }
  return false;
}

import { DEMONYMS } from "./lexicon/demonyms.ts";
import { GIVEN_NAMES } from "./lexicon/given-names.ts";
import { GROUND_NOUNS, VERB_LIKE } from "./lexicon/metonymy.ts";
import { ORGANISATION_WORDS, PRESS_WORDS, VESSEL_WORDS } from "./lexicon/organisation-words.ts";
import { PERSON_TITLES } from "./lexicon/person-words.ts";
import {
  CIVIC_NOUNS,
  COMMON_TRAPS,
  DIRECTIONS,
  FEATURE_AFTER,
  FEATURE_BEFORE,
  FEATURE_SMALL,
  FREE_BEFORE,
  GROUND_VERBS,
  KIND_HINTS,
  LANDSCAPE_OF,
  LOCATIVES,
  MEMBERS_FOR,
  MOTIONS,
  NOT_PLACED_IN,
  ROUTES,
  SITE_AFTER,
  STREET_WORDS,
} from "./lexicon/place-words.ts";
import { NAME_TRAPS } from "./lexicon/trap-names.ts";
import { isLocalUnit, isOrganisation, isTitleOfPerson, isWeather, weighApposition } from "./place-after.ts";
import { isBound, isDateline, isFlownOver, isHall, isOwnedThere } from "./place-before.ts";
import { OPENS_LIST, opensList } from "./place-lists.ts";
import { FEATURES_OF, isCapital, isPossessive, type Match } from "./place-matches.ts";
import { ENOUGH, NEVER, SURE, type Surroundings } from "./place-scale.ts";
import { isRoadEnd } from "./place-streets.ts";
import { isLeftByArmed, isTaken, isTakenGround } from "./place-taken.ts";
import { isFixture } from "./place-teams.ts";
import { tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

const VILLAGE_WORDS = new Set(
  "village villages town towns hamlet hamlets settlement suburb township city municipality island neighbourhood neighborhood port commune".split(
    " ",
  ),
);
const AMBIGUOUS_VILLAGE_WORDS = new Set(["city", "island", "port"]);
const UNIT_KINDS = new Set(
  "regency department territory commune canton municipality township subdistrict county district oblast province raion governorate prefecture krai voivodeship".split(
    " ",
  ),
);
const STRONG = new Set("in near outside toward towards throughout beyond around nearby off".split(" "));
const BESIDE = new Set("neighbouring neighboring adjacent rural downtown suburban".split(" "));
const RESIDENTS = new Set("resident residents native outskirts streets people formerly originally late".split(" "));
const OFFICIAL = new WordSet("state national provincial regional nature marine wildlife tiger game bird".split(" "));
const PASSAGES = new Set("through via across around into".split(" "));
const RIVER_WAYS = new Set("crossing crossed cross crosses along across down up".split(" "));
const RIVER_PARTS = new WordSet("banks bank mouth bed".split(" "));
/** Short words within names. */
const SHORT_WORDS = new WordSet("- i e o ul en um ed ad ar et az an ez la el le de du da do di al as es st ak bo ka ba mo".split(" "));
const COMPANY_PEOPLE =
  /^(?:\w+(?:ists?|ysts?|ians?|ives?)|managers?|directors?|engineers?|lecturers?|researchers?|professors?|traders?|lawyers?|brokers?|developers?|designers?|bankers?)$/;
/** Many people of one sort: "Anglers from Xyz". */
const PEOPLE = /^\w+(?:ers|ors|men|ists|ians|folk)$/;
/** What is done to ground, hardly to people. */
const RAIDS = new Set(
  "raid raids assault assaults advance offensive march bombardment airstrike airstrikes counter-attack counterattack".split(" "),
);
const OUSTS = new WordSet("pushed push forced thrown dislodged knocked kicked".split(" "));
const STRIKES = new WordSet("attack attacks strike strikes".split(" "));
const WEAPONS = new WordSet("air missile drone rocket mortar artillery".split(" "));
const PARTS_OF = new Set(
  "site sites area areas outskirts streets street locality siege shelling bombardment storming recapture liberation".split(" "),
);
const ALONG = new WordSet("on along off".split(" "));
const INTO_GROUND = new Set("penetrated infiltrated advanced pushed crossed poured deployed marched slipped ventured".split(" "));
const BETWEEN_PEOPLE = new Set(
  "talks talk match game relations relationship dispute ties deal meeting meetings conversation conversations fight feud difference differences agreement contest race rivalry romance marriage divorce friendship correspondence debate clash bout duel".split(
    " ",
  ),
);
const CIVIC_TITLES = new Set("mayor sarpanch bishop headman chief imam parish governor chieftain".split(" "));
/** "the Mudigere-Belur road" */
const NOT_PLACED_AT = new Set(
  "work worked works working employed partner partners fellow fellows directed aimed angry anger laughed shouted looked look good".split(
    " ",
  ),
);

/** How much the words around a run of capitals that no gazetteer knows say for a place; `NEVER` where it is something else. */
export function weighUnknown(from: number, last: number, key: string, around: Surroundings, following: Match | undefined): number {
  const { tokens, surnames } = around;
  const begin = tokens[from];
  const end = tokens[last];
  const before = tokenBefore(tokens, from)?.lower ?? "";
  const after = tokens[last + 1];
  if (!begin || !end) return NEVER;
  const isFramed = LOCATIVES.has(before) || before === "the";
  const isPlaced = isFramed || before === "of" || before === "on" || before === "and";
  if (last > from && end.lower === "airport" && begin.lower !== "international") return SURE;
  if (FEATURES_OF.has(begin) && tokens[from + 1]?.lower === "of") return SURE;
  if (isFixture(tokens, from, last)) return NEVER;
  // "near Sultan Kot, between Shikarpur and Jacobabad".
  if (last === from + 1 && LORDS.has(begin) && STRONG.has(before) && after?.kind !== "word") return ENOUGH;
  if (SAINTS.has(begin) && isPossessive(after)) return NEVER;
  // "at the Ambassador Bridge".
  if (last > from && before === "the" && BUILT.has(end)) return ENOUGH + 1;
  if (PERSON_TITLES.has(begin.lower) || VESSEL_WORDS.words.has(before)) return NEVER;
  if (from === last && (KIND_HINTS.has(begin.lower) || FEATURE_AFTER.has(begin.lower) || SITE_AFTER.has(begin.lower))) return NEVER;
  // "near Glen Morris"
  const isGiven = GIVEN_NAMES.has(begin) && !(begin.lower === "glen" && last > from && (STRONG.has(before) || before === "at"));
  if (last > from && (!isOrganisation(tokens, last + 1) || isTitleOfPerson(tokens, last + 1))) {
    if ((SITE_AFTER.has(end.lower) || RESERVES.has(end)) && OFFICIAL.has(tokenBefore(tokens, last))) return SURE;
    if (FEATURE_AFTER.has(end.lower) && (isFramed || !isGiven || TOWNSHIPS.has(end))) return SURE;
    if (SITE_AFTER.has(end.lower) && isPlaced && !DEMONYMS.has(begin)) return ENOUGH + 1;
    if (FEATURE_BEFORE.has(begin.lower) && !isOrganisation(tokens, from)) return SURE;
  }
  // "in the Hassan Khel area", "into Abdul Razzaq village".
  const isUnit = VILLAGES.has(after) || CAMPS.has(after) || after?.lower === "area" || after?.lower === "district";
  if (isGiven && isUnit && isFramed && last - from === 1 && (tokens[last + 2]?.lower !== "of" || isCapital(tokens[last + 3])))
    return ENOUGH;
  if (isGiven || isOrganisation(tokens, from) || after?.kind === "number" || surnames.has(key)) return NEVER;
  if (from <= 1 && begin.text.length > 3 && isDateline({ first: from, last, key, places: [] }, tokens)) return SURE;
  const kind = after?.lower ?? "";
  const isVillage = VILLAGES.has(after) && tokens[last + 2]?.lower !== "of";
  // "Barangay Kabengi, Datu Saudi Ampatuan town".
  const isTown = CAMPS.has(after) && last > from && before === "," && isCapital(tokenBefore(tokens, from - 1));
  for (let index = from; index <= last; index++) {
    const isHeld = last > from && (isVillage || isTown || last - from >= 2 || isHyphened(tokens, index)) && isPart(tokens[index]);
    if (!isHeld && !isNameWord(tokens[index])) return NEVER;
  }
  if (isTown) return SURE;
  if (isVillage && !COMMON_TRAPS.has(key)) return SURE;
  if (
    CAMPS.has(after) &&
    tokens[last + 2]?.lower !== "of" &&
    !COMMON_TRAPS.has(key) &&
    (isPlaced || isTaken(before) || GROUND_VERBS.has(before))
  )
    return SURE;
  if (from === last && /^an?$/.test(before) && TOWNSFOLK.has(after)) return ENOUGH;
  if (isLocalUnit(tokens, last + 1)) return SURE;
  if (kind === "area" && before === "the" && (from === last || tokens[from + 1]?.glued) && !COMMON_TRAPS.has(key)) return ENOUGH;
  if (UNIT_KINDS.has(kind) && tokens[last + 2]?.lower !== "of") return SURE;
  // "in the Barmal district of Paktika", "into the Gambella region", "at the Harb-Maidon range".
  const head = tokens[from - 2]?.lower ?? "";
  const isInThe = before === "the" && (LOCATIVES.has(head) || GROUND_VERBS.has(head));
  if (isInThe && !COMMON_TRAPS.has(key) && (UNIT_KINDS.has(kind) || WIDER_UNITS.has(after))) return ENOUGH + 1;
  if (isInThe && kind === "range" && (head === "at" || last > from)) return ENOUGH;
  if (kind === "burst" && tokens[last + 2]?.lower === "its") return SURE;
  if (ROUTES.has(after) && tokens.slice(from, last).some((token) => token.text === "-")) return ENOUGH + 1;
  if (ROUTES.has(after) && before === "the" && ALONG.has(tokenBefore(tokens, from - 1))) return ENOUGH;
  if (FEATURE_SMALL.has(kind) && (isFramed || before === "over" || before === "on")) return ENOUGH + 1;
  // "in Sitio Mangga, Barangay Tangke, on Tuesday"; "St Patrick's Church, Pennyburn."
  if (before === "," && after?.kind !== "word" && (INNER_UNITS.has(begin) || isHall(tokenBefore(tokens, from - 1)))) return ENOUGH + 1;
  if (after?.text === ",") {
    const isActing = VERB_LIKE.has(tokens[(following?.last ?? 0) + 1]?.lower ?? "");
    if (following?.first === last + 2 && !isActing && isWide(following) && (from > 0 || tokens[following.last + 1]?.text === ","))
      return SURE;
    const apposed = from > 0 || isVillageNear(tokens, last + 2) ? weighApposition(tokens, last + 2) : 0;
    if (apposed >= ENOUGH) return apposed;
  }
  if (
    from === last &&
    begin.text.length > 7 &&
    TOWN_ENDINGS.test(begin.lower) &&
    !isCapital(after) &&
    !isCapital(tokenBefore(tokens, from))
  )
    return ENOUGH;
  if (isPossessive(after)) return VILLAGE_WORDS.has(before) || isOfTown(tokens[last + 2]) ? ENOUGH : 0;
  if (isAirBase(tokens, last + 1)) return SURE;
  if (isWeather(tokens, last + 1)) return ENOUGH;
  return weighPlacing(tokens, from, last, before);
}

const RESERVES = new WordSet(["reserve", "sanctuary"]);
const SAINTS = new WordSet(["st", "saint"]);
const BUILT = new WordSet("bridge tunnel causeway viaduct".split(" "));
const TOWNSHIPS = new WordSet(["township", "county"]);
const INNER_UNITS = new WordSet(["barangay", "sitio", "purok"]);

/** "Arcahaie's port was attacked" */
const isOfTown = (token: Token | undefined) => TOWN_PARTS.has(token);
const TOWN_PARTS = new WordSet("port harbour harbor market mayor district outskirts airfield airport airstrip prefect".split(" "));

/** "over Ørland air base" */
function isAirBase(tokens: readonly Token[], at: number): boolean {
  return AIR_BASES.has(tokens[at]) || (AIR_NAVAL.has(tokens[at]) && tokens[at + 1]?.lower === "base");
}

const AIR_BASES = new WordSet("airport airbase airfield airstrip aerodrome".split(" "));
const AIR_NAVAL = new WordSet("air naval army military".split(" "));

/** "Darul Jamal, a village near Bama": not "a village elder". */
function isVillageNear(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at <= from + 3; at++) if (VILLAGE_WORDS.has(tokens[at]?.lower ?? "")) return NEAR_IN.has(tokens[at + 1]);
  return false;
}

const NEAR_IN = new WordSet(
  "near in on outside of north south east west northeast northwest southeast southwest between along about some".split(" "),
);

/** "Yo Ta Yoke village", "Datu Saudi Ampatuan town": words that say nothing against a longer name. */
const isPart = (token: Token | undefined) =>
  token !== undefined && (token.text.length === 2 || DEMONYMS.has(token)) && token.text !== token.text.toUpperCase();
/** "the Ma-Ei river" */
const isHyphened = (tokens: readonly Token[], at: number) => tokenBefore(tokens, at)?.text === "-" || tokens[at + 1]?.text === "-";

const LORDS = new WordSet("sultan shah malik pir sheikh haji king prince princess queen general".split(" "));
const VILLAGES = new WordSet("village hamlet barangay kebele woreda".split(" "));
const WIDER_UNITS = new WordSet(["region", "township", "state", "area", "front", "axis", "depot"]);
const CAMPS = new WordSet("camp town settlement neighbourhood neighborhood quarter suburb locality".split(" "));
/** "A Sarver man": from the town of that name. */
const TOWNSFOLK = new WordSet("man woman teen teenager couple resident native".split(" "));

/** No acronym, people, language, month or firm. */
function isNameWord(token: Token | undefined): boolean {
  if (!token || token.text.length < 3) return token !== undefined && SHORT_WORDS.has(token);
  if (DEMONYMS.has(token) || NAME_TRAPS.has(token.lower) || PRESS_WORDS.has(token)) return false;
  return token.text !== token.text.toUpperCase() || token.text.toLowerCase() === token.text.toUpperCase();
}

/** "Lanarkshire", "Fazilabad": what only places are called. */
const TOWN_ENDINGS = /(?:shire|abad|grad|istan|nagar|burgh)$/;

function weighPlacing(tokens: readonly Token[], from: number, last: number, before: string): number {
  const head = tokenBefore(tokens, from - 1);
  const word = head?.lower ?? "";
  const earlier = tokenBefore(tokens, from - 2);
  const after = tokens[last + 1];
  const isFree = after?.kind !== "word" || !CIVIC_NOUNS.has(after.lower) || before !== "the";
  if (VILLAGE_WORDS.has(before)) return AMBIGUOUS_VILLAGE_WORDS.has(before) ? 0 : ENOUGH + 1;
  if (before === "in") return NOT_PLACED_IN.has(word) || (word === "are" && last === from) || !isFree ? 0 : ENOUGH + 0.5;
  if (STRONG.has(before) || BESIDE.has(before)) return ENOUGH + 1;
  if (before === "over") return isFlownOver(tokens, from - 1) ? ENOUGH : 0;
  if (OPENS_LIST.has(before) && from === last && tokens[last + 1]?.text === ",") return opensList(tokens, from - 1) ? ENOUGH : 0;
  if (isPossessive(tokenBefore(tokens, from))) return weighOwned(tokens, from, last);
  if (before === "for") return MEMBERS_FOR.has(word) || isBound(tokens, from - 1) ? ENOUGH + 1 : 0;
  if (before === "at") return NOT_PLACED_AT.has(word) || COMPANY_PEOPLE.test(word) ? 0 : ENOUGH;
  if (before === "on") return RAIDS.has(word) || (STRIKES.has(head) && (earlier?.text === "-" || WEAPONS.has(earlier))) ? ENOUGH : 0;
  if (before === "the" && word === "off" && MILES.has(earlier)) return ENOUGH;
  if (before === "the") return RIVER_WAYS.has(word) || (word === "of" && RIVER_PARTS.has(earlier)) ? ENOUGH : 0;
  if (before === "between" && isRoadEnd(tokens, from - 2)) return ENOUGH + 1;
  if (before === "between" && after?.lower === "and" && isCapital(tokens[last + 2]) && !BETWEEN_PEOPLE.has(word) && !isCapital(head))
    return ENOUGH;
  if (before === "between") return GROUND_NOUNS.has(word) || STREET_WORDS.has(word) ? ENOUGH : 0;
  if (before === "as" && (word === "far" || word === "away")) return ENOUGH + 1;
  if (before === "as" || before === "like") return word === "such" && KIND_HINTS.has(earlier?.lower ?? "") ? ENOUGH + 1 : 0;
  if (before === "of") {
    if (LANDSCAPE_OF.has(word) || PARTS_OF.has(word)) return ENOUGH + 1;
    if (VILLAGE_WORDS.has(word) || (KIND_HINTS.has(word) && !isCapital(head))) return SURE;
    if (DIRECTIONS.has(word)) return ENOUGH + 1;
    if (word === "out" && tokens.slice(Math.max(0, from - 6), from - 2).some((token) => MOTIONS.has(token.lower) || OUSTS.has(token)))
      return ENOUGH;
    if (RESIDENTS.has(word) || CIVIC_TITLES.has(head?.text ?? "") || (word === "way" && earlier?.lower === "by")) return ENOUGH + 1;
    if (word === "," && (earlier?.kind === "number" || isCapital(earlier)) && (!after || after.kind === "punctuation")) return ENOUGH;
    const isPerson =
      isCapital(head) &&
      isCapital(earlier) &&
      !FREE_BEFORE.has(earlier?.lower ?? "") &&
      !PERSON_TITLES.has(word) &&
      !ORGANISATION_WORDS.words.has(word) &&
      !ORGANISATION_WORDS.has(earlier);
    return isPerson && last - from < 2 ? ENOUGH : 0;
  }
  if (before === "to" || before === "from" || PASSAGES.has(before)) {
    if (MOTIONS.has(word) || (MOTIONS.has(earlier?.lower ?? "") && !isCapital(head))) return ENOUGH;
    if ((before === "through" || before === "across") && (!isCapital(head) || DEMONYMS.words.has(word.replace(/s$/, "")))) return ENOUGH;
    if (before === "into" && INTO_GROUND.has(word)) return ENOUGH;
    if (RIDES.has(head) || (before === "from" && OUT_OFF.has(head) && earlier?.lower === "set")) return ENOUGH;
    if (before === "to") return isWayTo(tokens, from) ? ENOUGH : 0;
    if (before !== "from") return 0;
    if (COPULAS.has(head) && after?.kind !== "word" && isPersonBefore(tokens, from - 3)) return ENOUGH;
    if (from === 1 && (after?.text === ":" || after?.text === ",")) return ENOUGH;
    if (ALL_BOTH.has(head) || isLeftByArmed(tokens, from)) return ENOUGH;
    const isApposed = word === "," && after?.text === "," && (isCapital(earlier) || isPerson(earlier?.lower ?? ""));
    return CIVIC_NOUNS.has(word) || PEOPLE.test(word) || isApposed ? ENOUGH : 0;
  }
  // "had left Xyz for Abc"
  if ((before === "left" || before === "leaving") && after?.lower === "for" && isAnyBefore(tokens, from - 2, TRAVELLERS)) return ENOUGH;
  return isTakenGround(tokens, from, last) ? ENOUGH : 0;
}

const COPULAS = new WordSet("is was are were".split(" "));
const PRONOUNS = new WordSet("he she they who both all man woman men women boy girl victim couple teenager".split(" "));
/** What leaves one place for another; people leave firms and wives as well. */
const TRAVELLERS = new WordSet(
  "boat boats ship ships vessel ferry plane aircraft helicopter convoy bus train dinghy lorry truck tanker trawler canoe van car column troops delegation caravan pilgrims refugees".split(
    " ",
  ),
);
const FAR_SUBJECT = 4;

function isAnyBefore(tokens: readonly Token[], at: number, words: WordSet): boolean {
  for (let index = at; index >= Math.max(0, at - FAR_SUBJECT); index--) if (words.has(tokens[index])) return true;
  return false;
}

/** "The woman, in her 50s, was from Xyz." */
function isPersonBefore(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index >= Math.max(0, at - FAR_SUBJECT); index--) {
    const token = tokens[index];
    if (PRONOUNS.has(token) || CIVIC_NOUNS.has(token?.lower ?? "") || PEOPLE.test(token?.lower ?? "")) return true;
  }
  return false;
}

/** From firm to firm and club to club, too. */
const CHANGES = new WordSet("moved move moving came come transferred switched went sent".split(" "));

/** "the ferry from Abc Def to Xyz", "walked from Abc to Xyz" */
function isWayTo(tokens: readonly Token[], from: number): boolean {
  let index = from - 2;
  while (index > 0 && isCapital(tokens[index])) index--;
  if (index === from - 2 || tokens[index]?.lower !== "from") return false;
  const head = tokenBefore(tokens, index);
  return RIDES.has(head) || ROUTES.has(head) || (MOTIONS.has(head?.lower ?? "") && !CHANGES.has(head));
}

/** "The victims, all from Xyz, …" */
const ALL_BOTH = new WordSet(["all", "both", "mostly"]);
const MILES = new WordSet(["miles", "km", "kilometres", "kilometers"]);

const OUT_OFF = new WordSet(["out", "off"]);

/** "buses to Kalpetta" */
const RIDES = new WordSet(
  "bus buses train trains flight flights ferry ferries sailing sailings coach coaches boats services traffic".split(" "),
);

/** "in Tripoli's Tajoura suburb", "a house in Omdurman's Karari": of a town that something is in. */
function weighOwned(tokens: readonly Token[], from: number, last: number): number {
  if (!isOwnedThere(tokens, from - 1)) return 0;
  const after = tokens[last + 1];
  return after === undefined || after.kind === "punctuation" || CAMPS.has(after) || after.lower === "area" ? ENOUGH : 0;
}

/** "a fifth, from Xyz, …", "the driver, from Xyz, …" */
function isPerson(word: string): boolean {
  return (
    /^(?:third|fourth|fifth|sixth|other|others|victim|victims|suspect|suspects|brother|sister|pair)$/.test(word) ||
    CIVIC_NOUNS.has(word) ||
    /(?:er|or|man|ist)$/.test(word)
  );
}

function isWide(match: Match): boolean {
  const level = match.places[0]?.level;
  return level === "country" || level === "region" || match.places.some((place) => place.level === "region" && place.country === "US");
}

import type { Place } from "#domain/place.ts";
import { DEMONYMS } from "./lexicon/demonyms.ts";
import { GIVEN_NAMES } from "./lexicon/given-names.ts";
import { GROUND_NOUNS } from "./lexicon/metonymy.ts";
import { ORGANISATION_WORDS, PRESS_WORDS, VESSEL_WORDS } from "./lexicon/organisation-words.ts";
import { PERSON_TITLES } from "./lexicon/person-words.ts";
import {
  CIVIC_NOUNS,
  DIRECTIONS,
  FEATURE_AFTER,
  FEATURE_BEFORE,
  FEATURE_SMALL,
  FREE_BEFORE,
  KIND_HINTS,
  LANDSCAPE_OF,
  LOCATIVES,
  MEMBERS_FOR,
  MOTIONS,
  NOT_PLACED_IN,
  SITE_AFTER,
  STREET_WORDS,
} from "./lexicon/place-words.ts";
import { NAME_TRAPS } from "./lexicon/trap-names.ts";
import { isOrganisation, isTitleOfPerson, weighApposition } from "./place-after.ts";
import { foldWord, isCapital, isPossessive, type Match } from "./place-matches.ts";
import { ENOUGH, NEVER, SURE, type Surroundings } from "./place-scale.ts";
import { streetEnd } from "./place-streets.ts";
import type { Token } from "./tokens.ts";

type Weighed = Match & { weight: number };

const NO_PLACES: readonly Place[] = [];
const VILLAGE_WORDS = new Set(
  "village villages town towns hamlet hamlets settlement suburb township city municipality island neighbourhood neighborhood port commune".split(
    " ",
  ),
);
const AMBIGUOUS_VILLAGE_WORDS = new Set(["city", "island", "port"]);
const UNIT_KINDS = new Set(
  "municipality township subdistrict county district oblast province raion governorate prefecture krai voivodeship".split(" "),
);
const STRONG = new Set("in near outside toward towards throughout beyond around nearby off".split(" "));
const BESIDE = new Set("neighbouring neighboring adjacent rural downtown suburban".split(" "));
const RESIDENTS = new Set("resident residents native outskirts streets people formerly originally late".split(" "));
const OFFICIAL = new Set("state national provincial regional nature marine wildlife".split(" "));
const UNITS = new Set("county township parish island borough village".split(" "));
const INNER = new Set("de del da do di la le al el".split(" "));
const PASSAGES = new Set("through via across around into".split(" "));
const RIVER_WAYS = new Set("crossing crossed cross crosses along across down up".split(" "));
const RIVER_PARTS = new Set("banks bank mouth bed".split(" "));
/** Short words within names. */
const SHORT_WORDS = new Set("- la el le de du da do di al as es st ak bo ka ba mo".split(" "));
const COMPANY_PEOPLE =
  /^(?:\w+(?:ists?|ysts?|ians?|ives?)|managers?|directors?|engineers?|lecturers?|researchers?|professors?|traders?|lawyers?|brokers?|developers?|designers?|bankers?)$/;
/** Many people of one sort: "Anglers from Xyz". */
const PEOPLE = /^\w+(?:ers|ors|men|ists|ians|folk)$/;
const TAKEN = new Set(
  "captured recaptured retook retaken liberated entered bombed shelled stormed besieged evacuated occupied overran pounded surrounded encircled reached capture recapture retake".split(
    " ",
  ),
);
const BOUND = new Set("bound headed destined sailed departed heading".split(" "));
/** "the Mudigere-Belur road" */
const ROUTES = new Set("road highway railway line route border motorway expressway ferry pipeline corridor".split(" "));
const NOT_PLACED_AT = new Set(
  "work worked works working employed partner partners fellow fellows directed aimed angry anger laughed shouted looked look good".split(
    " ",
  ),
);
const MAX_WORDS = 4;

/**
 * Runs of capitals that no gazetteer knows, with what the words around them say for a place: "the village of Xyz", "in Xyz, Kansas", "Xyz River".
 * `matches` are the weighed names of the gazetteer; what is returned holds both, in order and without overlaps.
 */
export function withUnknown<T extends Weighed>(matches: readonly T[], around: Surroundings, toWeighed: (unknown: Weighed) => T): T[] {
  if (around.headline || around.shouted) return [...matches];
  const { tokens } = around;
  const all: T[] = [];
  let next = 0;
  let index = 0;
  while (index < tokens.length) {
    if (!isCapital(tokens[index])) {
      index += 1;
      continue;
    }
    const last = runEnd(tokens, index);
    const inside: T[] = [];
    for (let match = matches[next]; match && match.first <= last; match = matches[++next]) inside.push(match);
    const unknown = inside.some(
      (match) =>
        match.weight >= ENOUGH || match.last > last || (isWhole(match, index, last, tokens) && streetEnd(tokens, match.first, last) < 0),
    )
      ? null
      : readUnknown(index, last, around, matches[next]);
    if (unknown && (inside.length === 0 || unknown.weight >= ENOUGH)) all.push(toWeighed(unknown));
    else all.push(...inside);
    index = Math.max(last, unknown?.last ?? 0, inside[inside.length - 1]?.last ?? 0) + 1;
  }
  for (; next < matches.length; next++) all.push(...matches.slice(next, next + 1));
  return all;
}

function runEnd(tokens: readonly Token[], first: number): number {
  let last = first;
  for (;;) {
    const next = tokens[last + 1];
    if (isCapital(next) && !isPossessive(next)) last += 1;
    else if (next?.text === "-" && next.glued && tokens[last + 2]?.glued && tokens[last + 2]?.kind === "word") last += 2;
    else if (next && INNER.has(next.lower) && isCapital(tokens[last + 2])) last += 2;
    else return last;
  }
}

/** "Penn Township" of "Penn Township Police Chief Guy Hettinger". */
function unitEnd(tokens: readonly Token[], from: number, last: number): number {
  for (let index = from + 1; index < last; index++) {
    if (UNITS.has(tokens[index]?.lower ?? "") && isTitleOfPerson(tokens, index + 1)) return index;
  }
  return last;
}

function readUnknown(first: number, runLast: number, around: Surroundings, following: Match | undefined): Weighed | null {
  const { tokens } = around;
  let from = first;
  while (from < runLast && isLead(tokens[from]) && !(from > 0 && tokens[from]?.lower === "via")) from += 1;
  const last = unitEnd(tokens, from, runLast);
  const begin = tokens[from];
  const end = tokens[last];
  const street = begin ? streetEnd(tokens, from, runLast) : -1;
  if (street >= 0) return { first: from, last: street, key: keyOf(tokens, from, street), places: NO_PLACES, weight: ENOUGH + 1 };
  if (!begin || !end || isLead(begin) || last - from >= MAX_WORDS) return null;
  const key =
    from === last
      ? foldWord(begin)
      : tokens
          .slice(from, last + 1)
          .map(foldWord)
          .join(" ");
  const weight = weighUnknown(from, last, key, around, following);
  return weight === NEVER ? null : { first: from, last, key, places: NO_PLACES, weight };
}

/** A name of the gazetteer over the whole run says more than the run. */
function isWhole(match: Match, first: number, last: number, tokens: readonly Token[]): boolean {
  if (match.last !== last) return false;
  for (let index = first; index < match.first; index++) if (!isLead(tokens[index])) return false;
  return true;
}

function keyOf(tokens: readonly Token[], from: number, last: number): string {
  return from === last && tokens[from]
    ? foldWord(tokens[from])
    : tokens
        .slice(from, last + 1)
        .map(foldWord)
        .join(" ");
}

function isLead(token: Token | undefined): boolean {
  return token !== undefined && FREE_BEFORE.has(token.lower);
}

function weighUnknown(from: number, last: number, key: string, around: Surroundings, following: Match | undefined): number {
  const { tokens, surnames } = around;
  const begin = tokens[from];
  const end = tokens[last];
  const before = tokens[from - 1]?.lower ?? "";
  const after = tokens[last + 1];
  if (!begin || !end) return NEVER;
  const isFramed = LOCATIVES.has(before) || before === "the";
  const isPlaced = isFramed || before === "of" || before === "on" || before === "and";
  if (last > from && end.lower === "airport" && begin.lower !== "international") return SURE;
  if (PERSON_TITLES.has(begin.lower) || VESSEL_WORDS.has(before)) return NEVER;
  const isGiven = GIVEN_NAMES.has(begin.lower);
  if (last > from && (!isOrganisation(tokens, last + 1) || isTitleOfPerson(tokens, last + 1))) {
    if (SITE_AFTER.has(end.lower) && OFFICIAL.has(tokens[last - 1]?.lower ?? "")) return SURE;
    if (FEATURE_AFTER.has(end.lower) && (isFramed || !isGiven)) return SURE;
    if (SITE_AFTER.has(end.lower) && isPlaced && !DEMONYMS.has(begin.lower)) return ENOUGH + 1;
    if (FEATURE_BEFORE.has(begin.lower) && !isOrganisation(tokens, from)) return SURE;
  }
  if (isGiven || isOrganisation(tokens, from) || after?.kind === "number" || surnames.has(key)) return NEVER;
  for (let index = from; index <= last; index++) if (!isNameWord(tokens[index])) return NEVER;
  const kind = after?.lower ?? "";
  if (UNIT_KINDS.has(kind) && tokens[last + 2]?.lower !== "of") return SURE;
  if (kind === "burst" && tokens[last + 2]?.lower === "its") return SURE;
  if (ROUTES.has(kind) && tokens.slice(from, last).some((token) => token.text === "-")) return ENOUGH + 1;
  if (FEATURE_SMALL.has(kind) && (isFramed || before === "over" || before === "on")) return ENOUGH + 1;
  if (after?.text === ",") {
    if (following?.first === last + 2 && isWide(following) && (from > 0 || tokens[following.last + 1]?.text === ",")) return SURE;
    if (from > 0 && weighApposition(tokens, last + 2) >= SURE) return SURE;
  }
  if (isPossessive(after)) return VILLAGE_WORDS.has(before) ? ENOUGH : 0;
  return weighPlacing(tokens, from, last, before);
}

/** No acronym, people, language, month or firm. */
function isNameWord(token: Token | undefined): boolean {
  if (!token || token.text.length < 3) return token !== undefined && SHORT_WORDS.has(token.lower);
  if (DEMONYMS.has(token.lower) || NAME_TRAPS.has(token.lower) || PRESS_WORDS.has(token.lower)) return false;
  return token.text !== token.text.toUpperCase() || token.text.toLowerCase() === token.text.toUpperCase();
}

function weighPlacing(tokens: readonly Token[], from: number, last: number, before: string): number {
  const head = tokens[from - 2];
  const word = head?.lower ?? "";
  const earlier = tokens[from - 3];
  const after = tokens[last + 1];
  const isFree = after?.kind !== "word" || !CIVIC_NOUNS.has(after.lower) || before !== "the";
  if (VILLAGE_WORDS.has(before)) return AMBIGUOUS_VILLAGE_WORDS.has(before) ? 0 : ENOUGH + 1;
  if (before === "in") return NOT_PLACED_IN.has(word) || (word === "are" && last === from) || !isFree ? 0 : ENOUGH + 0.5;
  if (STRONG.has(before) || BESIDE.has(before)) return ENOUGH + 1;
  if (before === "for") return MEMBERS_FOR.has(word) || BOUND.has(word) ? ENOUGH + 1 : 0;
  if (before === "at") return NOT_PLACED_AT.has(word) || COMPANY_PEOPLE.test(word) ? 0 : ENOUGH;
  if (before === "the") return RIVER_WAYS.has(word) || (word === "of" && RIVER_PARTS.has(earlier?.lower ?? "")) ? ENOUGH : 0;
  if (before === "between") return GROUND_NOUNS.has(word) || STREET_WORDS.has(word) ? ENOUGH : 0;
  if (before === "as" && (word === "far" || word === "away")) return ENOUGH + 1;
  if (before === "as" || before === "like") return word === "such" && KIND_HINTS[earlier?.lower ?? ""] !== undefined ? ENOUGH + 1 : 0;
  if (before === "of") {
    if (LANDSCAPE_OF.has(word)) return ENOUGH + 1;
    if (VILLAGE_WORDS.has(word) || (KIND_HINTS[word] !== undefined && !isCapital(head))) return SURE;
    if (DIRECTIONS[word] !== undefined) return ENOUGH + 1;
    if (RESIDENTS.has(word) || (word === "way" && earlier?.lower === "by")) return ENOUGH + 1;
    if (word === "," && (earlier?.kind === "number" || isCapital(earlier)) && (!after || after.kind === "punctuation")) return ENOUGH;
    const isPerson =
      isCapital(head) && isCapital(earlier) && !ORGANISATION_WORDS.has(word) && !ORGANISATION_WORDS.has(earlier?.lower ?? "");
    return isPerson && last - from < 2 ? ENOUGH : 0;
  }
  if (before === "to" || before === "from" || PASSAGES.has(before)) {
    if (MOTIONS.has(word) || (MOTIONS.has(earlier?.lower ?? "") && !isCapital(head))) return ENOUGH;
    if ((before === "through" || before === "across") && !isCapital(head)) return ENOUGH;
    if (before !== "from") return 0;
    if (from === 1 && (after?.text === ":" || after?.text === ",")) return ENOUGH;
    const isApposed = word === "," && after?.text === "," && isCapital(earlier);
    return CIVIC_NOUNS.has(word) || PEOPLE.test(word) || isApposed ? ENOUGH : 0;
  }
  if (TAKEN.has(before) && (after?.kind !== "word" || FREE_BEFORE.has(after.lower))) return ENOUGH;
  return 0;
}

function isWide(match: Match): boolean {
  const level = match.places[0]?.level;
  return level === "country" || level === "region" || match.places.some((place) => place.level === "region" && place.country === "US");
}

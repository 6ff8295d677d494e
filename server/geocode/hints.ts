import type { PlaceMention } from "#domain/mention.ts";
import type { Gazetteer, Place } from "#domain/place.ts";
import { foldName } from "#domain/place-name.ts";
import type { Locus } from "./locus.ts";
import type { Cast } from "./votes.ts";

const NAME = /\p{Lu}[\p{L}'’-]{1,40}(?: \p{Lu}[\p{L}'’-]{1,40})?/gu;
const COUNTY = /\p{Lu}[\p{L}'’.-]{1,40}(?: \p{Lu}[\p{L}'’-]{1,40})? (?:County|Parish)\b/gu;
const COUNTY_WORD = / (?:County|Parish)\b/;
const REGION_WEIGHT = 1;
const COUNTY_WEIGHT = 0.8;
/** County names borne more often than this say nothing. */
const MANY = 12;

/** What papers are called beside their town. */
const PAPER_WORDS =
  /^(?:the|daily|weekly|evening|morning|sunday|post|times|news|herald|star|sun|journal|courier|globe|mail|press|tribune|record|express|standard|guardian|independent|observer|chronicle|gazette|mirror|sentinel|reporter|review|world|online|today|national|union|eagle|bee|leader|advertiser|echo|examiner|dispatch|register|county)$/i;
const HOME_WEIGHT = 0.8;
const ARTICLES = /^(?:the|an?|al|el|le|la|les|los|las|il|lo|gli|die|der|das|de|het|o|os|\d+)$/i;

/** Where the outlet is at home, by its name: "The Cork Examiner", "Ogle County Herald", "Ogle-Byron Times" of two towns. */
export function findHome(publisher: string, gazetteer: Gazetteer): Cast[] {
  const whole = findTown(publisher, gazetteer);
  if (whole.length > 0 || !publisher.includes("-")) return whole;
  return publisher.split("-").flatMap((part) => findTown(part, gazetteer));
}

function findTown(name: string, gazetteer: Gazetteer): Cast[] {
  const words = name.split(/[\s,]+/).slice(0, MAX_PAPER_WORDS);
  for (let length = 3; length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const run = words.slice(from, from + length);
      if (PAPER_WORDS.test(run[0] ?? "") || run.every((word) => ARTICLES.test(word))) continue;
      // "Xinhua", "Le Figaro", "The Mercury": a name and no town.
      if (words.every((word, at) => (at >= from && at < from + length) || ARTICLES.test(word))) continue;
      const places = gazetteer.lookup(run.join(" ")).slice(0, MANY);
      if (places.length > 0) return places.map((place) => ({ place, weight: HOME_WEIGHT / places.length }));
    }
  }
  return [];
}

/** Around the outlet's home town: the one that the text means by that name, or the only one of some size. */
export function findHomeLocus(publisher: string, gazetteer: Gazetteer, meant: readonly Place[]): Locus | null {
  const towns = findHome(publisher, gazetteer).flatMap(({ place }) => (place.level === "settlement" ? [place] : []));
  const [largest, other] = towns;
  const isTold = largest !== undefined && (other === undefined || other.population * 10 <= largest.population);
  const home = towns.find((town) => meant.some(({ id }) => id === town.id)) ?? (isTold ? largest : null);
  if (!home || home.featureCode === "PPLC" || home.population > METROPOLIS) return null;
  return { places: [home], radiusKm: HOME_KM, share: 1, strength: HOME_STRENGTH };
}

/** Its papers are read all over the country. */
const METROPOLIS = 1_000_000;
/** As much as two towns out of four that lie together. */
const HOME_STRENGTH = 0.5;
const HOME_KM = 80;
const MAX_PAPER_WORDS = 8;

/** A name that is no place mention itself, and the places that it may speak for. */
export type Hint = { name: string; casts: Cast[] };

/**
 * Places that stand in the names of institutions and so are no places themselves, but say where the text is at home: "the Nebraska State
 * Patrol", "the Dodge County Sheriff's Office", "Tyler High School". Each counts once.
 */
export function findHints(text: string, mentions: readonly PlaceMention[], gazetteer: Gazetteer): Hint[] {
  const taken = new Set(mentions.map((mention) => mention.start));
  const hints = new Map<string, Cast[]>();
  const addAll = (name: string, places: readonly Place[], weight: number) => {
    const shared = places.length > MANY ? [] : places.map((place) => ({ place, weight: weight / places.length }));
    hints.set(name, shared);
  };
  for (const match of COUNTY_WORD.test(text) ? text.matchAll(COUNTY) : []) {
    if (taken.has(match.index) || hints.has(match[0])) continue;
    const counties = gazetteer.lookup(match[0]).filter((place) => place.level === "district");
    addAll(match[0], counties, COUNTY_WEIGHT);
  }
  for (const match of text.matchAll(INSTITUTION)) {
    const before = text.slice(Math.max(0, match.index - LONGEST_NAME), match.index);
    const [, two = "", one = ""] = NAME_BEFORE.exec(before) ?? [];
    const name = gazetteer.lookup(two).length > 0 ? two : one;
    if (taken.has(match.index - two.length - 1) || taken.has(match.index - one.length - 1) || hints.has(name)) continue;
    const towns = gazetteer.lookup(name).filter((place) => place.level === "settlement");
    if (towns.length > 0) addAll(name, towns, INSTITUTION_WEIGHT);
  }
  for (const match of text.matchAll(NAME)) {
    if (taken.has(match.index)) continue;
    for (const { part, place } of wideIn(match[0], gazetteer)) if (!hints.has(part)) hints.set(part, [{ place, weight: REGION_WEIGHT }]);
  }
  return [...hints].flatMap(([name, casts]) => (casts.length > 0 ? [{ name: foldName(name), casts }] : []));
}

/** "The Manchester Guardian" says nothing of a parish in Jamaica. */
function isOutshone(region: Place, places: readonly Place[]): boolean {
  return places.some(({ level, population }) => level === "settlement" && population > Math.max(region.population, CITY_POPULATION));
}

const CITY_POPULATION = 100_000;

type Wide = { part: string; place: Place };
const NONE: readonly Wide[] = [];
const MOST_KNOWN = 20_000;
const known = new WeakMap<Gazetteer, Map<string, readonly Wide[]>>();

/** The regions and countries that a name is, or that either of its words is; hardly any is one, and the same come again and again. */
function wideIn(name: string, gazetteer: Gazetteer): readonly Wide[] {
  let names = known.get(gazetteer);
  if (!names || names.size >= MOST_KNOWN) {
    names = new Map();
    known.set(gazetteer, names);
  }
  const before = names.get(name);
  if (before) return before;
  const blank = name.indexOf(" ");
  const parts = blank < 0 ? [name] : [name, name.slice(0, blank), name.slice(blank + 1)];
  const wide = parts.flatMap((part) => {
    const places = gazetteer.lookup(part);
    const [place] = places;
    if (place && isShortForm(part, place)) return [];
    return (place?.level === "region" || place?.level === "country") && !isOutshone(place, places) ? [{ part, place }] : [];
  });
  names.set(name, wide.length > 0 ? wide : NONE);
  return wide;
}

const LONGEST_SHORT_FORM = 4;

/** "In" is not Indiana, nor "Miss" Mississippi; "US" is what it says. */
function isShortForm(part: string, { name }: Place): boolean {
  return part.length <= LONGEST_SHORT_FORM && part !== part.toUpperCase() && foldName(part) !== foldName(name);
}

/** What towns name after themselves. */
const INSTITUTION =
  /\b(?:High School|Middle School|Elementary|School District|College|University|Police Department|Fire Department|Hospital|Medical Center|City Council|Town Council|Public Library|Regional Airport|Municipal Airport|Chamber of Commerce|Township)\b/g;
const NAME_BEFORE =
  /((?:\p{Lu}[\p{L}'’-]+ )?(\p{Lu}[\p{L}'’-]+)) (?:(?:Regional|Memorial|Community|General|Area|City|County|State|Central|Consolidated|Independent) )?$/u;
const LONGEST_NAME = 60;
const INSTITUTION_WEIGHT = 0.7;

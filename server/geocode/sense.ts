import type { PlaceMention } from "#domain/mention.ts";
import type { Gazetteer, Place } from "#domain/place.ts";
import { foldName } from "#domain/place-name.ts";
import { findAlike, findCandidates } from "./candidates.ts";
import { findFronts } from "./front.ts";
import { isInside } from "./inside.ts";
import { isGreatCapital, saidInside } from "./said-inside.ts";
import type { Cast } from "./votes.ts";

/** Mentions that share name and kind: one sense in a document. */
export type Sense = {
  name: string;
  folded: string;
  hint: string | null;
  isNear: boolean;
  mentions: number[];
  candidates: readonly Place[];
  /** No place bears the name; the candidates are called something that sounds the same. */
  isAlike: boolean;
  /** What stands behind a comma after one of them ("X, Y"): candidates of Y. */
  containers: readonly Place[];
  /** Candidates of an X in "X, Y", when this is the Y. */
  contents: readonly Place[];
  /** The one that all the world knows by this name, where no word says in what it lies. */
  renowned: Place | null;
  /** Only governments are meant by it. */
  isGovernment: boolean;
  /** States that are told to attack it, and do so abroad: being told of speaks for no place of theirs. */
  strikers: Set<string>;
  /** What it has put into the votes. */
  cast: readonly Cast[];
};

/** Mentions of one name mean one place, but for those that say where they lie: "Portland, Maine" and "Portland, Oregon". */
export function groupSenses(mentions: readonly PlaceMention[], text: string, gazetteer: Gazetteer): Sense[] {
  const senses = new Map<string, Sense>();
  const pool = new Map<string, readonly Place[]>();
  const candidatesOf = (mention: PlaceMention) => {
    const key = `${mention.name}|${mention.text}|${mention.levelHint}`;
    const known = pool.get(key) ?? (mention.levelHint === "coordinates" ? [] : findCandidates(mention, gazetteer));
    pool.set(key, known);
    return known;
  };
  const fronts = findFronts(mentions, text);
  const outerAt = mentions.map((mention, i) => {
    if (containerAfter(mention, mentions[i + 1], text, candidatesOf)) return i + 1;
    const said = saidInside(i, mentions, text, candidatesOf);
    if (said >= 0) return said;
    const land = landOfClause(i, mentions, text, candidatesOf);
    if (land >= 0) return land;
    const front = fronts[i] ?? -1;
    return isInFront(mention, mentions[front], text, candidatesOf) ? front : -1;
  });
  const outerOf = outerAt.map((at) => mentions[at] ?? null);
  const said = new Map<string, string>();
  mentions.forEach((mention, i) => {
    const outer = outerOf[i];
    const name = foldName(mention.name);
    if (outer && !said.has(name)) said.set(name, foldName(outer.name));
  });
  const ofMention = mentions.map((mention, index) => {
    if (mention.levelHint === "coordinates") return null;
    const name = foldName(mention.name);
    const outer = outerOf[index];
    if (outer) said.set(name, foldName(outer.name));
    const key = `${name}|${mention.levelHint ?? ""}|${said.get(name) ?? ""}`;
    const sense = senses.get(key) ?? newSense(mention, candidatesOf(mention), gazetteer);
    senses.set(key, sense);
    sense.mentions.push(index);
    sense.isNear ||= mention.near;
    if (LOCAL.test(text.slice(mention.end, mention.end + LOCAL_REACH))) sense.renowned = null;
    if (mention.use !== "metonymic") sense.isGovernment = false;
    return sense;
  });
  const containersOf = new Map<string, readonly Place[]>();
  mentions.forEach((mention, index) => {
    const sense = ofMention[index];
    const outer = outerOf[index];
    if (!sense || !outer) return;
    containersOf.set(`${foldName(mention.name)}|${foldName(outer.name)}`, candidatesOf(outer));
    const around = ofMention[outerAt[index] ?? -1];
    if (around) around.contents = [...around.contents, ...sense.candidates].slice(0, MAX_CONTENTS);
  });
  for (const [key, sense] of senses) {
    const [name, , outer] = key.split("|");
    sense.containers = containersOf.get(`${name}|${outer}`) ?? [];
    if (sense.containers.length > 0) sense.renowned = null;
  }
  return [...senses.values()];
}

const MAX_CONTENTS = 200;
/** "Moscow police", "a Cairo man": as the papers of a county speak of its towns. */
const LOCAL =
  /^ (?:police|fire department|firefighters|residents?|man|woman|couple|teen|teenager|boy|girl|schools?|high school|city council|council|officers)\b/;
const LOCAL_REACH = 20;

function newSense(mention: PlaceMention, bearers: readonly Place[], gazetteer: Gazetteer): Sense {
  const candidates = bearers.length > 0 ? bearers : findAlike(mention, gazetteer);
  return {
    name: mention.name,
    folded: foldName(mention.name),
    hint: mention.levelHint,
    isNear: false,
    mentions: [],
    candidates,
    isAlike: candidates !== bearers,
    containers: [],
    contents: [],
    renowned: candidates.find(isGreatCapital) ?? findEminent(candidates),
    isGovernment: candidates.some(({ featureCode }) => featureCode === "PPLC"),
    strikers: new Set(),
    cast: [],
  };
}

/** Geneva, Rotterdam: so much larger than its namesakes that none of them is meant without a word of where it lies. */
function findEminent(candidates: readonly Place[]): Place | null {
  const famous = candidates.find(({ id }) => FAMOUS.has(id));
  if (famous) return famous;
  let [first, second]: (Place | null)[] = [null, null];
  for (const place of candidates) {
    if (place.level !== "settlement") continue;
    if (!first || place.population > first.population) [first, second] = [place, first];
    else if (!second || place.population > second.population) second = place;
  }
  return first && first.population >= EMINENT && first.population >= EMINENTLY * (second?.population ?? 0) ? first : null;
}

/** Beyond their size: Cambridge, Venice, Derry, and Valencia in Spain. */
const FAMOUS = new Set(["gn2653941", "gn3164603", "gn2643736", "gn2509954"]);
const EMINENT = 60_000;
const EMINENTLY = 3;

/** The Y of "X, Y", when an X lies in a Y, or when nobody knows X and Y is a country or a region. */
function containerAfter(
  mention: PlaceMention,
  next: PlaceMention | undefined,
  text: string,
  candidatesOf: (mention: PlaceMention) => readonly Place[],
): PlaceMention | null {
  if (!next || next.start - mention.end < 2 || !/^\.?,\s+$/.test(text.slice(mention.end, next.start))) return null;
  const inner = candidatesOf(mention);
  const outer = candidatesOf(next);
  if (inner.length === 0) return outer.some(isWide) ? next : null;
  return inner.some((place) => outer.some((region) => isInside(place, region))) ? next : null;
}

const WHERE = ", where ";
const FAR_IN_CLAUSE = 120;
const MOST_BEFORE = 3;

/** "sent doctors to Jamaica, where a storm destroyed the hospital in Black River": the land in which the clause puts it; -1 for none. */
function landOfClause(
  index: number,
  mentions: readonly PlaceMention[],
  text: string,
  candidatesOf: (mention: PlaceMention) => readonly Place[],
): number {
  const mention = mentions[index];
  for (let at = index - 1; mention && at >= Math.max(0, index - MOST_BEFORE); at--) {
    const land = mentions[at];
    if (!land || mention.start - land.end > FAR_IN_CLAUSE) return -1;
    if (!text.startsWith(WHERE, land.end) || ENDS_CLAUSE.test(text.slice(land.end, mention.start))) continue;
    const outer = candidatesOf(land).filter(isWide);
    return candidatesOf(mention).some((place) => outer.some((region) => isInside(place, region))) ? at : -1;
  }
  return -1;
}

const ENDS_CLAUSE = /[.;!?]\s|\n/;

/** "In Sumy region, troops took Vesele": one of that name lies there, and none that all the world knows. */
function isInFront(
  mention: PlaceMention,
  front: PlaceMention | undefined,
  text: string,
  candidatesOf: (mention: PlaceMention) => readonly Place[],
): boolean {
  if (!front) return false;
  const inner = candidatesOf(mention);
  if (isSomeTownIn(inner, candidatesOf(front)) && text.startsWith(" in ", mention.start - 4)) return true;
  if (inner.some(({ level, population }) => level !== "settlement" || population > WELL_KNOWN)) return false;
  const outer = candidatesOf(front).filter(({ level }) => level === "region" || level === "district");
  return inner.some((place) => outer.some((region) => isInside(place, region)));
}

const WELL_KNOWN = 300_000;

/** "In Spain, a bus caught fire in Guadalajara": a city, and none of its namesakes a capital unless it is a large one. */
function isSomeTownIn(inner: readonly Place[], outer: readonly Place[]): boolean {
  const wide = outer.filter(isWide);
  const least = inner.some(isGreatCapital) ? 3 * SOME : SOME;
  return inner.some((place) => place.level === "settlement" && place.population >= least && wide.some((region) => isInside(place, region)));
}

const SOME = 50_000;

function isWide(place: Place): boolean {
  return place.level === "country" || place.level === "region";
}

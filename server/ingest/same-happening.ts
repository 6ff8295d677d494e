import type { EventKind } from "#domain/kind.ts";
import { addDays } from "#domain/time.ts";
import { areReversed, areTurned, compareActors, type WhoAgreement } from "./compare-actors.ts";
import { compareDates, type WhenAgreement } from "./compare-days.ts";
import { areOtherFigures, areOtherVictims, compareNumbers, STRIKING } from "./compare-figures.ts";
import { comparePlaces, type WhereAgreement } from "./compare-places.ts";
import { compareSettings } from "./compare-settings.ts";
import { compareThings, type Unlike } from "./compare-things.ts";
import { compareWords, countNames } from "./compare-words.ts";
import { areNearKinds, BY_PARTIES, FROM_AFAR, harmOf } from "./kinds-alike.ts";
import { type Feature, LINK_WEIGHTS } from "./link-weights.ts";
import type { Telling } from "./telling.ts";

/** A figure that ties together with a place or a party; one that ties alone. */
export const MIN_TYING_FIGURE = 1.25;
export const TELLING_FIGURE = 2;
const MOST_NAMES = 2;
const MOST_RARE_WORDS = 4;
const MOST_COMMON_WORDS = 3;
/** So many names and figures in common make two texts one story. */
const ONE_STORY = 1;
const CLOSE_STORY = 2;
const MOST_OF_SETTING = 4;
/** One text that tells two things means two. */
const ENOUGH_IN_ONE_TEXT = 2;
/** Even chances. */
const ENOUGH = 0;
const SPOTS: ReadonlySet<WhereAgreement> = new Set<WhereAgreement>(["village", "city", "region", "within", "around"]);

const OTHER_SPOTS: ReadonlySet<WhereAgreement> = new Set<WhereAgreement>(["nearby", "elsewhere", "apart"]);

/** What two tellings have in common and what parts them. */
export type Evidence = Unlike & {
  isOneText: boolean;
  isSameKind: boolean;
  isSameHarm: boolean;
  isSameMode: boolean;
  isByParties: boolean;
  isFromAfar: boolean;
  isAssault: boolean;
  isReprint: boolean;
  isCited: boolean;
  /** Two visits, or meetings of two, of which each names a state that the other doesn't. */
  isOtherGuest: boolean;
  /** Each does to the other what the other tells of it: an answer to it. */
  isReversed: boolean;
  /** Who strikes in one is struck in the other. */
  isTurned: boolean;
  /** Each names a ship, and not the same. */
  isOtherShip: boolean;
  /** Who marches into a town takes it. */
  isTaking: boolean;
  isOnlyOne: boolean;
  /** One tells it as yet to come, the other as done. */
  isPlanOfDeed: boolean;
  /** One counts the dead, the other only the injured. */
  isDeadOfOne: boolean;
  /** Both count the same, and no count of theirs agrees. */
  isOtherFigure: boolean;
  when: WhenAgreement;
  where: WhereAgreement;
  who: WhoAgreement;
  /** Points of the figures that agree; null when those for one and the same thing are far apart. */
  figures: number | null;
  /** The later report has more dead than the first news. */
  isTollRisen: boolean;
  isOtherVictim: boolean;
  rareWords: number;
  commonWords: number;
  names: number;
  setting: number;
};

/**
 * Whether two tellings mean one happening: what agrees and what contradicts is weighed, by weights fitted to marked reports. Symmetric.
 */
export function sameHappening(a: Telling, b: Telling): boolean {
  const evidence = evidenceOf(a, b);
  return evidence !== null && !isContradicted(evidence) && weigh(evidence) > (evidence.isOneText ? ENOUGH_IN_ONE_TEXT : ENOUGH);
}

/** How much speaks for two tellings being one, for putting the better pair before the worse; null when they cannot be. */
export function likeness(a: Telling, b: Telling): number | null {
  const evidence = evidenceOf(a, b);
  return evidence === null || isContradicted(evidence) ? null : weigh(evidence);
}

/** Other days, places, parties, kinds or figures: only what hardly agrees by chance makes that good, as of what was misread in one text. */
export function isContradicted(evidence: Evidence): boolean {
  const { when, where, who, isFromAfar, isSameHarm } = evidence;
  const figures = evidence.figures ?? 0;
  const isPlaced = SPOTS.has(where);
  const isCloseStory = evidence.setting >= CLOSE_STORY;
  // A toll rises where it was told.
  if (evidence.figures === null && (!evidence.isTollRisen || OTHER_SPOTS.has(where))) return true;
  // Of one fight each side tells what the other did.
  if ((evidence.isOtherGuest || (evidence.isReversed && !evidence.isAssault)) && !evidence.isReprint) return true;
  if (evidence.isOtherShip && !isCloseStory && figures < STRIKING) return true;
  if (countUnlike(evidence) >= SEVERAL && !isCloseStory && figures < TELLING_FIGURE) return true;
  if (evidence.isOtherVictim && figures < MIN_TYING_FIGURE) return true;
  if (when === "slip") return !isPlaced || figures < STRIKING;
  if (when === "eve") return !isPlaced || figures < MIN_TYING_FIGURE;
  // One tells of the strait, one of the harbour, of the one ship of that name; one of each side of the border over which the two exchange.
  const isNamed =
    evidence.isSameKind &&
    evidence.setting >= ONE_STORY &&
    (evidence.names > 0 || (who === "two" && !evidence.isAssault && !evidence.isByParties));
  if (where === "apart" && !isFromAfar && !isNamed) return true;
  if (where === "elsewhere" && !isFromAfar && !isNamed && !isCloseStory && figures < STRIKING && !(evidence.isByParties && who === "two"))
    return true;
  if (evidence.isByParties && (who === "opposed" || (who === "crossed" && !isPlaced && !isCloseStory && figures < TELLING_FIGURE)))
    return true;
  // In a war much is done by the same to the same on one day.
  const isNear = isPlaced || evidence.isReprint || evidence.names > 0 || figures >= MIN_TYING_FIGURE || evidence.setting >= ONE_STORY;
  const isShared = who === "one" || who === "two";
  const isOfCountry = where === "country" && (evidence.rareWords > 0 || (evidence.isSameMode && !evidence.isAssault));
  const isBetween = who === "two" && !evidence.isAssault;
  if (
    !isNear &&
    !isOfCountry &&
    !isBetween &&
    evidence.rareWords < 2 &&
    !(isShared && (evidence.isByParties || evidence.rareWords > 0 || evidence.commonWords > 1))
  )
    return true;
  if (isSameHarm || figures >= TELLING_FIGURE) return false;
  return !isPlaced || (evidence.names + evidence.rareWords === 0 && !isCloseStory && !(evidence.isTaking && isShared));
}

const SEVERAL = 2;

/** Of what was hit, who it befell and how many: how much is told otherwise. With what is often guessed. */
function countUnlike({ isOtherSite, isOtherPeople, isOtherFigure, isDeadOfOne }: Evidence): number {
  return Number(isOtherSite) + Number(isOtherPeople) + Number(isOtherFigure || isDeadOfOne);
}

/** Null: of kinds or days that cannot be one. */
export function evidenceOf(a: Telling, b: Telling): Evidence | null {
  const isSameHarm = harmOf(a.kind) === harmOf(b.kind);
  if (!isSameHarm && !areNearKinds(a.kind, b.kind)) return null;
  // What is told by no word of ours for it did no harm that we know of.
  if (a.kind !== b.kind && (isUnnamed(a) || isUnnamed(b))) return null;
  const figures = compareNumbers(a.numbers, b.numbers);
  // What was shot down in a night is no strike of that night, the losses of a day no fight of it, unless their figures agree.
  if (isSumOfWar(a) !== isSumOfWar(b) && !(figures !== null && figures > 0)) return null;
  if (isOfSky(a) && isOfSky(b) && areOtherGuards(a, b)) return null;
  if (SAID.has(a.kind) && a.kind === b.kind && areOtherSpeakers(a, b)) return null;
  const when = compareDates(a, b);
  if (when === null) return null;
  // One text's sentences have its words and names in common whatever they tell.
  const isOneText = a.documentId === b.documentId;
  const words = isOneText ? { rare: 0, common: 0 } : compareWords(a.content ?? [], b.content ?? []);
  return {
    isOneText,
    isSameHarm,
    isSameKind: a.kind === b.kind,
    isSameMode: a.kind === b.kind && a.mode === b.mode && !isUnnamed(a),
    isByParties: BY_PARTIES.has(a.kind) || BY_PARTIES.has(b.kind),
    isFromAfar: FROM_AFAR.has(a.kind) && FROM_AFAR.has(b.kind),
    isAssault: a.kind === "ASSAULT",
    isReprint: a.wording === b.wording && a.summary === b.summary,
    isCited: isCited(a, b) || isCited(b, a),
    isOtherGuest: isMeeting(a, b) && isMissingState(a, b) && isMissingState(b, a),
    isReversed: areReversed(a.actors, b.actors),
    isTurned: a.kind === "ASSAULT" && areTurned(a.actors, b.actors),
    isOtherShip: areOtherShips(a, b),
    isTaking: (a.mode === "advance" && b.mode === "capture") || (a.mode === "capture" && b.mode === "advance"),
    ...compareThings(a, b),
    isPlanOfDeed: (a.hedging === "planned") !== (b.hedging === "planned"),
    isDeadOfOne: tellsDead(a) ? tellsUnhurt(b) : tellsDead(b) && tellsUnhurt(a),
    isOtherFigure: figures === 0 && areOtherFigures(a.numbers, b.numbers),
    isOnlyOne: a.sole === true && b.sole === true,
    when,
    where: comparePlaces(a, b),
    who: compareActors(a.actors, b.actors),
    figures,
    isTollRisen: hasRisen(a, b) || hasRisen(b, a),
    isOtherVictim: areOtherVictims(a.numbers, b.numbers),
    rareWords: Math.min(MOST_RARE_WORDS, words.rare),
    commonWords: Math.min(MOST_COMMON_WORDS, words.common),
    names: isOneText ? 0 : Math.min(MOST_NAMES, countNames(a, b)),
    setting: isOneText ? 0 : Math.min(MOST_OF_SETTING, compareSettings(a.setting ?? [], b.setting ?? [])),
  };
}

const tellsDead = ({ numbers }: Telling): boolean => numbers.some(({ kind }) => kind === "killed");
/** Of nobody killed. */
const tellsUnhurt = (telling: Telling): boolean => telling.numbers.some(({ kind }) => kind === "injured") && !tellsDead(telling);

function isUnnamed({ kind, mode }: Telling): boolean {
  return kind === "OTHER" && (mode === null || OF_THOSE_LEFT.has(mode));
}

/** Who was taken out of a town was not struck there. */
const OF_THOSE_LEFT: ReadonlySet<string> = new Set(["displacement", "rescue"]);

const isOfSky = ({ mode }: Telling): boolean => mode === "air-defence";

/** Each of two states shoots down the other's. */
function areOtherGuards(a: Telling, b: Telling): boolean {
  const guards = a.actors.filter(({ role, country }) => role === "agent" && country !== null);
  const others = b.actors.filter(({ role, country }) => role === "agent" && country !== null);
  return guards.length > 0 && others.length > 0 && !guards.some(({ country }) => others.some((other) => other.country === country));
}

/** Of two texts; one sentence may tell what befell several. */
function areOtherShips(a: Telling, b: Telling): boolean {
  if (!a.names?.length || !b.names?.length || !a.content?.includes("ship") || !b.content?.includes("ship")) return false;
  return countNames(a, b) === 0;
}

const SAID: ReadonlySet<EventKind> = new Set<EventKind>(["ACCUSE", "REJECT", "THREATEN", "REQUEST"]);

/** What a state says is not what another, or a group, says. People may speak for anybody. */
function areOtherSpeakers(a: Telling, b: Telling): boolean {
  const [ours, theirs] = [speakersOf(a), speakersOf(b)];
  if (ours.length === 0 || theirs.length === 0 || ![...ours, ...theirs].some(({ country }) => country !== null)) return false;
  return !ours.some(({ country, id }) => theirs.some((other) => (country ?? id) === (other.country ?? other.id)));
}

/** None where a person without a country is among them. */
function speakersOf({ actors }: Telling): Telling["actors"] {
  const speaking = actors.filter(({ role, nameless }) => role === "agent" && !nameless);
  return speaking.some(({ type, country }) => type === "person" && country === null) ? [] : speaking;
}

function isSumOfWar(telling: Telling): boolean {
  const { numbers, places } = telling;
  const isDowned = isOfSky(telling);
  const isPlaced = places.length > 0;
  if (isPlaced && !isDowned) return false;
  const least = isDowned ? (isPlaced ? MANY_IN_SKY : SOME_IN_SKY) : MANY_DEAD;
  return numbers.some(({ kind, max, min }) => kind === (isDowned ? "count" : "killed") && (max ?? min ?? 0) >= least);
}

const MANY_IN_SKY = 10;
const SOME_IN_SKY = 2;
const MANY_DEAD = 300;

function weigh(evidence: Evidence): number {
  let sum = 0;
  for (const [feature, value] of featuresOf(evidence)) sum += LINK_WEIGHTS[feature] * value;
  return sum;
}

/** The evidence as the features that are weighed; what is not so is left out. */
export function featuresOf(evidence: Evidence): [Feature, number][] {
  const { when, where, who, figures, isByParties } = evidence;
  const group = isByParties ? "parties" : "place";
  const features: [Feature, number][] = [
    ["always", 1],
    [`when ${when}`, 1],
    [`${group}: where ${where}`, 1],
    [`${group}: who ${who}`, 1],
    figures === null ? ["toll risen", 1] : ["figures", figures],
    ["rare words", evidence.rareWords],
    ["common words", evidence.commonWords],
    ["names", evidence.names],
    ["setting", evidence.setting],
  ];
  if (evidence.setting >= ONE_STORY) features.push(["one story", 1]);
  if (evidence.setting >= ONE_STORY && evidence.isOnlyOne) features.push(["only one in one story", 1]);
  if (evidence.isSameMode) features.push(["mode", 1]);
  if (!evidence.isSameKind) features.push([evidence.isSameHarm ? "harm" : "near kind", 1]);
  if (evidence.isReprint) features.push(["reprint", 1]);
  if (evidence.isOtherSite) features.push(["other site", 1]);
  if (evidence.isOtherWeapon) features.push(["other weapon", 1]);
  if (evidence.isOtherPeople) features.push(["other people", 1]);
  if (evidence.isOtherFigure) features.push(["other figure", 1]);
  if (evidence.isTurned) features.push(["turned", 1]);
  if (evidence.isDeadOfOne) features.push(["dead of one", 1]);
  if (evidence.isPlanOfDeed) features.push(["plan of deed", 1]);
  if (evidence.isCited) features.push(["cited", 1]);
  return features;
}

/** A visit, or a meeting of two states; a summit is told by whoever is looked at. */
function isMeeting(a: Telling, b: Telling): boolean {
  if (a.mode === "visit" && b.mode === "visit") return true;
  return a.kind === "CONSULT" && b.kind === "CONSULT" && countStates(a) === 2 && countStates(b) === 2;
}

function countStates({ actors }: Telling): number {
  return new Set(actors.flatMap(({ country, nameless }) => (country === null || nameless ? [] : country))).size;
}

/** A host may be told of as one that takes part. */
function isMissingState(a: Telling, b: Telling): boolean {
  return a.actors.some(
    ({ country, nameless }) =>
      country !== null &&
      !nameless &&
      !b.actors.some((actor) => actor.country === country) &&
      !a.places.some(({ place }) => place.country === country),
  );
}

/** Whether one gives the other's outlet for its source. */
function isCited(one: Telling, other: Telling): boolean {
  return other.outlet !== null && one.sources.some(({ id }) => id === other.outlet?.id);
}

/** Days in which a toll is a first one. */
const FIRST_NEWS = 3;

function hasRisen(first: Telling, later: Telling): boolean {
  if (first.when === null || first.reportedDay === null || later.reportedDay === null || first.reportedDay >= later.reportedDay)
    return false;
  if (addDays(first.when.end, FIRST_NEWS) < first.reportedDay) return false;
  return first.numbers.some(({ kind, max, min }) =>
    later.numbers.some((other) => other.kind === kind && kind !== "count" && (other.max ?? other.min ?? 0) > (max ?? min ?? 0)),
  );
}

import { type EventActor, namedActors } from "#domain/event.ts";
import { APART, compareDates, daysOf, SAME_DAY, SAME_EVE, SAME_NEWS, SAME_NIGHT, SAME_PERIOD } from "./compare-days.ts";
import { compareNumbers, STRIKING } from "./compare-figures.ts";
import { comparePlaces, ELSEWHERE, groundOf, SAME_CITY, SAME_REGION, SAME_VILLAGE, WITHIN } from "./compare-places.ts";
import { compareWords, countNames } from "./compare-words.ts";
import { areNearKinds, BY_PARTIES, FROM_AFAR, harmOf } from "./kinds-alike.ts";
import type { Telling } from "./telling.ts";

const ENOUGH = 4;
/** A village that is no place of the gazetteer's counts as place and as name. */
const MOST_OF_PLACE = 2.5;
const OTHER_TOLL = -0.5;
const NAME = 1.5;
const MOST_OF_NAMES = 2;
/** Of the same ship or village and the same party. */
const ENOUGH_NAMED = 3.5;
/** One text that tells two things means two. */
const ENOUGH_IN_ONE_TEXT = 5;
/** Of what is told under another kind. */
const ENOUGH_NEAR = 4.25;
export const MAX_NEAR_DAYS = 3;
/** A figure that ties together with a place or a party; one that ties alone. */
export const MIN_TYING_FIGURE = 1.25;
export const TELLING_FIGURE = 2;

/** What speaks for two tellings being one, in points; -1 of days and places: a slip, which only striking figures make good. */
export type Evidence = {
  when: number;
  where: number;
  who: number;
  figures: number;
  words: number;
  names: number;
  cited: number;
  setting: number;
};

/**
 * Whether two tellings mean one happening. Symmetric and cautious: what contradicts (kind, date, place, who, figures far apart) parts them,
 * and what agrees must add up; silence is no agreement.
 */
export function sameHappening(a: Telling, b: Telling): boolean {
  const isSameKind = harmOf(a.kind) === harmOf(b.kind);
  if (!isSameKind && !areNearKinds(a.kind, b.kind)) return false;
  const evidence = evidenceOf(a, b);
  if (evidence === null) return false;
  if (a.wording === b.wording && a.summary === b.summary && isSameKind) return true;
  return isSameKind ? isEnough(evidence, a, b) : isEnoughForNearKinds(evidence, a, b);
}

/** Null: something contradicts. What was read wrongly in one of two texts contradicts, too: what else agrees must then be striking. */
export function evidenceOf(a: Telling, b: Telling): Evidence | null {
  const when = compareDates(a, b);
  if (when === null) return null;
  // One text's sentences have its words and names in common whatever they tell.
  const isOneText = a.documentId === b.documentId;
  const names = isOneText ? 0 : Math.min(MOST_OF_NAMES, NAME * countNames(a, b));
  const setting = isOneText ? 0 : compareSettings(a, b);
  const isFromAfar = FROM_AFAR.has(a.kind) && FROM_AFAR.has(b.kind);
  const compared = comparePlaces(a, b) ?? (isFromAfar ? ELSEWHERE : null);
  if (compared === null) return null;
  const words = isOneText ? 0 : compareWords(a.content ?? [], b.content ?? []);
  // A first toll may be far from the last.
  const isTold = when === SAME_DAY && compared >= SAME_CITY && (words >= 1 || (words > 0 && setting > 0));
  const figures = compareNumbers(a.numbers, b.numbers) ?? (isTold ? OTHER_TOLL : null);
  if (figures === null) return null;
  const isTied = names > 0 || figures >= TELLING_FIGURE;
  const where = compared === 0 && isTied && (isActorsGround(a, b) || isActorsGround(b, a)) ? 0.5 : compared;
  const isStriking = figures >= STRIKING;
  const isOneSpot = when === SAME_DAY && where >= SAME_CITY && (setting > 0 || figures >= MIN_TYING_FIGURE);
  const isMisread = (isStriking && where >= WITHIN) || (isOneSpot && !BY_PARTIES.has(a.kind));
  const who = compareActors(a.actors, b.actors) ?? (isMisread ? 0 : null);
  if (when === SAME_EVE && (figures < MIN_TYING_FIGURE || where < SAME_CITY)) return null;
  if (who === null || (when === APART && (!isStriking || where < SAME_CITY))) return null;
  if (where === ELSEWHERE && !isStriking && !isFromAfar && (figures < TELLING_FIGURE || setting < 1)) return null;
  return { when, where, who, figures, words, names, cited: areCited(a, b) ? 1 : 0, setting };
}

function isEnough(evidence: Evidence, a: Telling, b: Telling): boolean {
  const { when, where, who, figures, words, names, setting } = evidence;
  const isByParties = BY_PARTIES.has(a.kind);
  // Talks without a word of who: on one day in one city.
  const isOneMeeting = when === SAME_DAY && where >= SAME_CITY && !areOtherParties(a, b) && words + names + setting > 0;
  if (isByParties && who === 0 && figures < TELLING_FIGURE && !isOneMeeting) return false;
  if (isByParties && who < 2 && where < WITHIN && (areOtherPairs(a, b) ? figures < TELLING_FIGURE : words + names + figures < 1))
    return false;
  // Nothing to find them by but what everybody says.
  if (where <= 0 && who === 0 && names === 0 && figures < TELLING_FIGURE) return false;
  // Without a date on either side the same figure ties them, or news of the same days that say the same of the same place or parties.
  if (when < SAME_PERIOD && when !== APART) {
    const isSameFigure = figures >= MIN_TYING_FIGURE && (where >= WITHIN || who >= 2);
    const isSameNews =
      when === SAME_NEWS && (words >= 1 || names > 0 || setting >= 1) && (where >= SAME_REGION || names > 0 || (isByParties && who >= 2));
    if (!isSameFigure && !isSameNews) return false;
  }
  // In a war much is done by the same to the same on one day.
  const isPlaceMissed = !isByParties && where < WITHIN && words + names < 1 && figures < MIN_TYING_FIGURE;
  if (isPlaceMissed && (where <= 0 || harmOf(a.kind) === "HARM")) return false;
  // Whether people came to harm by somebody's will is the first thing on which reports differ; then all else must agree.
  const isBorneOut = figures > 0 || words >= 1 || names > 0 || setting >= 1 || where >= SAME_VILLAGE;
  const isDated = when >= SAME_EVE || (when >= SAME_PERIOD && figures >= TELLING_FIGURE);
  const isPlaced = where >= WITHIN || names > 0 || figures >= STRIKING;
  if (a.kind !== b.kind && !(isDated && isPlaced && isBorneOut)) return false;
  const isNamed = names > 0 && who > 0;
  const enough = a.documentId === b.documentId ? ENOUGH_IN_ONE_TEXT : isNamed ? ENOUGH_NAMED : ENOUGH;
  return pointsOf(evidence) + (a.kind === "AGREE" && who >= 2 ? 1 : 0) >= enough;
}

/** Under another kind only what happened on one day at one spot, or with figures that say the same, is one. */
function isEnoughForNearKinds(evidence: Evidence, a: Telling, b: Telling): boolean {
  const { when, where, figures, words, names } = evidence;
  const areBrief = [a, b].every((telling) => telling.when !== null && daysOf(telling.when) <= MAX_NEAR_DAYS);
  if (!areBrief || when < SAME_NIGHT || where < WITHIN) return false;
  if (where < SAME_REGION ? figures < MIN_TYING_FIGURE : figures + words + names < 1) return false;
  return pointsOf(evidence) >= ENOUGH_NEAR;
}

function pointsOf({ when, where, who, figures, words, names, cited, setting }: Evidence): number {
  return when + Math.min(MOST_OF_PLACE, where + names) + who + figures + words + cited + setting;
}

/** How much speaks for two tellings being one, for putting the better pair before the worse. */
export function likeness(a: Telling, b: Telling): number | null {
  const evidence = evidenceOf(a, b);
  return evidence && pointsOf(evidence) + (a.kind === b.kind ? 1 : 0);
}

/** Whether two texts speak of the same things. */
function compareSettings(a: Telling, b: Telling): number {
  const others = new Set(b.setting);
  const shared = (a.setting ?? []).filter((id) => others.has(id)).length;
  return shared >= 5 ? 1.5 : shared >= 3 ? 1 : shared === 2 ? 0.5 : 0;
}

/**
 * One report may name who struck and the other who was struck: only two that name different states in the same part contradict each other.
 */
function compareActors(a: readonly EventActor[], b: readonly EventActor[]): number | null {
  const others = new Set(partiesOf(b));
  const shared = partiesOf(a).filter((party) => others.has(party)).length;
  if (shared > 0) return Math.min(2, shared);
  const acting = (actors: readonly EventActor[]) =>
    actors.some((actor) => actor.country !== null && (actor.role === "agent" || actor.role === "participant"));
  return acting(a) && acting(b) ? null : 0;
}

function areOtherParties(a: Telling, b: Telling): boolean {
  return [a, b].every(({ actors }) => partiesOf(actors).length > 0);
}

/** Each names two, though not the same two: talks of one with another, and of the same with a third. */
function areOtherPairs(a: Telling, b: Telling): boolean {
  return [a, b].every(({ actors }) => partiesOf(actors).length >= 2);
}

/** Whoever acts for a state is that state. Those without a name could be anybody. */
export function partiesOf(actors: readonly EventActor[]): string[] {
  return [...new Set(namedActors(actors).map((actor) => actor.country ?? actor.id))];
}

/** "Bolivia's candidate won", "elected in Bolivia". */
function isActorsGround(a: Telling, b: Telling): boolean {
  return (
    a.places.length > 0 && b.places.length === 0 && b.actors.some(({ country }) => a.places.some((place) => groundOf(place) === country))
  );
}

/** Whether one gives the other's outlet for its source. */
function areCited(a: Telling, b: Telling): boolean {
  const cites = (one: Telling, other: Telling) => other.outlet !== null && one.sources.some(({ id }) => id === other.outlet?.id);
  return cites(a, b) || cites(b, a);
}

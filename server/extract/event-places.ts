import type { PlaceMention } from "#domain/mention.ts";
import { clauseStart, closesRelative, costBetween } from "./clauses.ts";
import { placeOfAirspace } from "./event-airspace.ts";
import { isOfWhatIsAgreed } from "./event-date-bars.ts";
import {
  isBoundFor,
  isHome,
  isLeft,
  isOfAccuser,
  isOfCapture,
  isOfCause,
  isOfCustody,
  isOfNextClause,
  isOfOccasion,
  isOfReason,
  isOfTellers,
  isOfTopic,
  isOfWar,
  isOutsideClause,
  isParty,
  isRefuge,
  isSubject,
  isTowards,
  ON_THE_GROUND,
} from "./event-place-bars.ts";
import { isOfBurial, isOfCare } from "./event-place-care.ts";
import { closerThanLabel, listedBehind, moreExact, siteIn } from "./event-places-closer.ts";
import { placeOfSaying } from "./event-say-places.ts";
import {
  describesSpeaker,
  IN_AT_NEAR_OUTSIDE,
  isAhead,
  isApposed,
  isBeyondBorder,
  isSite,
  isWholeState,
  leadsElsewhere,
  type Site,
} from "./event-sites.ts";
import { placeOfVisit } from "./event-visits.ts";
import { isBehindInserted, isInInserted } from "./inserted-participles.ts";
import { DEMONYMS } from "./lexicon/demonyms.ts";
import { NUMBER_WORDS } from "./lexicon/quantities.ts";
import { stateNamed } from "./lexicon/states.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import {
  costTo,
  hasOwnSubject,
  isApart,
  isBehindRelative,
  isInAnotherRelative,
  isOfParticiple,
  type SentenceFrame,
} from "./sentence-frame.ts";
import { tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

const STAYS = new Set(["ASSAULT", "COERCE", "OTHER", "PROTEST", "CONCEDE"]);

/** "fired missiles towards Sumy": at the town. */
const LAUNCHES = new Set(["launch", "fire"]);

const TOO_FAR = 30;
/** Violence and movement happen where the sentence is, talk and treaties only where they are said to be. */
const TOO_FAR_ON_THE_GROUND = 45;

const LEADS_AWAY = new Set(["RETREAT"]);
const JOINTS =
  /^(?:,|and|or|as|well|in|on|of|the|'s|’s|both|nearby|\(|village|town|city|district|region|oblast|province|near|towns|cities|villages|districts|regions|(?:north|south|east|west|central)\w*|-|remote|state|county|governorate|department|municipality|community|settlement|settlements|occupied|annexed|territory|waters)$/;

/** The literal places of a happening: the nearest, and those joined to it. */
export function bindPlaces(
  frame: SentenceFrame,
  sites: readonly Site[],
  hit: TriggerHit,
  hits: readonly TriggerHit[],
): Placed<PlaceMention>[] {
  if (hit.trigger.frame === "say") return placeOfSaying(frame, hit);
  const listed = ON_THE_GROUND.has(hit.trigger.kind) ? listedBehind(frame, hit) : null;
  if (listed) return listed;
  const stage = whereAntecedent(frame, sites, hit) ?? placeOfVisit(frame, hit) ?? placeOfAirspace(frame, hit);
  if (stage) return [(hit.trigger.kind === "ASSAULT" ? siteIn(frame, stage) : null) ?? stage];
  const mode = hit.toll ?? hit.trigger.mode;
  const isCare = mode === "injure" && hit.trigger.lemma.includes(" ");
  const literal = sites.filter(
    ({ place, isOfSpeaker }) =>
      !(isOfSpeaker && hit.from < place.end) &&
      !(isCare && place.from > hit.from) &&
      !(mode === "displacement" && place.from > hit.from && !isLeft(frame, place, hit) && !isRefuge(frame, place, hit)) &&
      !(mode !== "displacement" && isHome(frame, place, hit)) &&
      !isSubject(frame, place, hit) &&
      !isOfCause(frame, place, hit) &&
      !isBoundFor(frame, place) &&
      !isOfWar(frame, place, hit) &&
      !(isBeyondBorder(frame, place) && !ON_THE_GROUND.has(hit.trigger.kind)) &&
      !isOutsideClause(frame, place, hit, hits) &&
      !isOfNextClause(frame, place, hit, hits) &&
      !isOfOccasion(frame, place, hit, hits) &&
      !isOfCapture(frame, place, hit, hits) &&
      !isOfCustody(frame, place, hit) &&
      !isOfAccuser(place, hit, hits) &&
      !isOfTellers(frame, place, hit) &&
      !hasOwnSubject(frame, place, hit) &&
      !isOfReason(frame, place, hit) &&
      !isBehindInserted(frame.tokens, place, hit.from) &&
      !isOfCare(frame, place, hit) &&
      !isOfBurial(frame, place, hit) &&
      !(hit.trigger.kind === "ASSAULT" && isOrigin(frame, place) && !place.value.near) &&
      !(STAYS.has(hit.trigger.kind) && !LAUNCHES.has(hit.trigger.lemma) && isTowards(frame, place)) &&
      !isOfWhatIsAgreed(frame, place, hit) &&
      !isOfTopic(frame, place, hit, hits) &&
      !(hit.trigger.frame === "join" && isParty(frame, place, hit.trigger.mode)),
  );
  let best = -1;
  let least = ON_THE_GROUND.has(hit.trigger.kind) ? TOO_FAR_ON_THE_GROUND : TOO_FAR;
  literal.forEach(({ place, isFronted, isElsewhere, isApposition }, at) => {
    const isOfOrigin = LEADS_AWAY.has(hit.trigger.kind) || mode === "weapons-test";
    const origin = !isOfOrigin && isOrigin(frame, place) ? 10 : 0;
    const direct = place.from >= hit.end || isFronted ? 0 : 3;
    const isInterrupted = isResumed(frame, place, hit);
    const far = isInterrupted ? RESUMED : costTo(frame, hit, place, hits);
    const isFront = isFronted && !isPastSemicolon(frame, place, hit);
    const cost =
      (isFront ? Math.min(3, far) : far) +
      (isElsewhere ? 20 : 0) +
      (isInAnotherRelative(frame, place, hit) ? 10 : 0) +
      (isBehindRelative(frame, place, hit) ? 25 : 0) +
      (isOfParticiple(frame, hits, place, hit) || isInInserted(frame.tokens, place, hit.from) ? 25 : 0) +
      (!isFronted && !isInterrupted && isApart(frame, place, hit) ? 15 : 0) +
      (isApposition ? 20 : 0) +
      (place.value.use === "associative" ? 6 : 0) +
      (STAYS.has(hit.trigger.kind) && isAhead(frame, place) ? 25 : 0) +
      origin +
      direct;
    if (cost < least) {
      best = at;
      least = cost;
    }
  });
  if (best < 0) return ON_THE_GROUND.has(hit.trigger.kind) ? placeOfOffice(frame, hit) : [];
  best = closerThanLabel(frame, literal, best, hit);
  const places = literal.map(({ place }) => place);
  best = moreExact(frame, places, best, hit) ?? best;
  const nearest = places[best];
  const site = nearest && hit.trigger.kind === "ASSAULT" ? siteIn(frame, nearest) : null;
  if (site) return [site];
  const chosen = [nearest];
  for (let at = best; at + 1 < places.length && areJoined(frame, places[at], places[at + 1]); at++)
    if (!saysWhere(frame, places[at], places[at + 1])) chosen.push(places[at + 1]);
  for (let at = best; at > 0 && areJoined(frame, places[at - 1], places[at]); at--) chosen.unshift(places[at - 1]);
  return chosen.filter((place) => place !== undefined);
}

/** "flew on to Hanoi on Monday, where he met": the place of which "where" tells. */
function whereAntecedent(
  { tokens, clauses, places, dates }: SentenceFrame,
  sites: readonly Site[],
  { from, end }: TriggerHit,
): Placed<PlaceMention> | null {
  const start = clauseStart(clauses, from);
  if (start < 2 || tokens[start]?.lower !== "where") return null;
  const isNamedThere = (place: Placed<PlaceMention>) =>
    place.from >= end && clauses.clause[place.from] === clauses.clause[from] && IN_AT_NEAR_OUTSIDE.has(tokens[place.from - 1]);
  if (places.some(isNamedThere)) return null;
  const comma = tokens[start - 1]?.text === "," ? start - 1 : start;
  const day = dates.find((date) => date.end === comma);
  const lasts = day ? [day.from, day.from - 1] : [comma];
  return sites.find(({ place }) => lasts.includes(place.end))?.place ?? null;
}

/** "launched from Oryol, Kursk and Primorsko-Akhtarsk": any of the places that something came from. */
function isOrigin(frame: SentenceFrame, place: Placed<PlaceMention>): boolean {
  const { places, tokens } = frame;
  let at = places.indexOf(place);
  while (at > 0 && !IN_AT_NEAR_OUTSIDE.has(tokens[(places[at]?.from ?? 0) - 1]) && areJoined(frame, places[at - 1], places[at])) at--;
  const opens = places[at]?.from ?? 0;
  // "from the Astrakhan region", "from the directions of Kursk and Oryol".
  const link = tokenBefore(tokens, opens)?.lower === "of" && DIRECTIONS.has(tokenBefore(tokens, opens - 1)) ? opens - 2 : opens;
  const before = link - (tokenBefore(tokens, link)?.lower === "the" ? 2 : 1);
  // "launched from near Sinpo".
  return tokens[NEAR_OUTSIDE.has(tokens[before]) ? before - 1 : before]?.lower === "from";
}

const NEAR_OUTSIDE = new WordSet("near outside around inside".split(" "));
const DIRECTIONS = new WordSet(["direction", "directions"]);

/** "In Antananarivo police fired tear gas; in Antsiranana shops were looted": each half has a front of its own. */
function isPastSemicolon({ tokens, places }: SentenceFrame, { end }: { end: number }, { from }: TriggerHit): boolean {
  for (let at = end; at < from; at++)
    if (tokens[at]?.text === ";" && places.some((place) => place.from > at && place.from <= at + 4 && place.end <= from)) return true;
  return false;
}

const RESUMED = 6;
const WHO_WHICH_WHERE = new WordSet("who which where whose".split(" "));

/** "The crossing of Torkham, which had been closed in May, was reopened": the main clause goes on behind what is put in. */
function isResumed({ tokens, clauses }: SentenceFrame, { end }: { end: number }, { from }: { from: number }): boolean {
  if (end >= from || tokens[end]?.text !== "," || !WHO_WHICH_WHERE.has(tokens[end + 1])) return false;
  const start = clauseStart(clauses, from);
  return start > end + 1 && closesRelative(tokens, start);
}

/** "Ogige Market, the heart of commerce in Nsukka": what the text says about where the chosen places are; else the other place of their clause. */
export function placesAroundChosen(frame: SentenceFrame, chosen: readonly Placed<PlaceMention>[]): Placed<PlaceMention>[] {
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (!first || !last) return [];
  const others = frame.places.filter(
    (place) =>
      place.value.use === "literal" &&
      !chosen.includes(place) &&
      !isBeyondBorder(frame, place) &&
      tokenBefore(frame.tokens, place.from)?.lower !== "from",
  );
  const apposed = others.find((place) => place.from > last.end && place.from - last.end <= 12 && isApposed(frame, place));
  if (apposed) return [apposed];
  const front = others.find((place) => place.from <= 3 && place.from > 0 && IN_AT_NEAR_OUTSIDE.has(frame.tokens[0]));
  if (front && !isWholeState(front.value.name)) return [front];
  const { clause } = frame.clauses;
  const beside = others
    .filter((place) => clause[place.from] === clause[first.from] && !leadsElsewhere(frame, place) && !isAhead(frame, place))
    .map((place) => ({ place, far: Math.min(Math.abs(place.from - last.end), Math.abs(first.from - place.end)) }))
    .filter(({ far }) => far <= NEARBY)
    .sort((a, b) => a.far - b.far)[0];
  return beside ? [beside.place] : [];
}

const NEARBY = 5;

const GOVERNOR_MAYOR_HALL_ETC = new WordSet(
  "governor mayor hall council prefect village town city bishop archbishop university port prison court councillor councillors commander chief".split(
    " ",
  ),
);

/** "the mayor of Arauca", "the town hall of Tumaco": where nothing else says it, what befalls them is taken to be there. Never a whole state. */
function placeOfOffice(frame: SentenceFrame, hit: TriggerHit): Placed<PlaceMention>[] {
  const office = frame.places.find(
    (place) =>
      isSite(frame, place) ||
      (place.value.use === "associative" &&
        tokenBefore(frame.tokens, place.from)?.lower === "of" &&
        GOVERNOR_MAYOR_HALL_ETC.has(tokenBefore(frame.tokens, place.from - 1)) &&
        !isWholeState(place.value.name) &&
        !describesSpeaker(frame, place) &&
        costBetween(frame.clauses, place.from, hit.from) <= 14),
  );
  // "Belgorod declared a state of emergency".
  const own =
    office ??
    frame.places.find(
      (place) =>
        place.value.use === "metonymic" &&
        stateNamed(place.value.name) === null &&
        place.end <= hit.from &&
        costBetween(frame.clauses, place.from, hit.from) <= 4,
    );
  return own ? [own] : [];
}

function areJoined(frame: SentenceFrame, left: Placed<PlaceMention> | undefined, right: Placed<PlaceMention> | undefined): boolean {
  if (!left || !right) return false;
  // "near Saravena in the Colombian department of Arauca".
  const { tokens } = frame;
  const isOfPeople = tokens[left.end]?.lower === "in" && DEMONYMS.has(tokens[left.end + 2]);
  const isFar = right.from - left.end > MOST_JOINTS + Number(isOfPeople);
  // "28 over the Kursk region and six over the waters of the Black Sea".
  if (isFar && !(right.from - left.end <= MOST_OVER && OVER_IN.isAmong(tokens.slice(left.end, right.from)))) return false;
  for (let at = left.end; at < right.from; at++)
    if (!JOINTS.test(tokens[at]?.lower ?? "") && !(isOfPeople && at === left.end + 2) && !isCountOver(tokens, at)) return false;
  return true;
}

const OVER_IN = new WordSet(["over", "in"]);

/** "46 over the Bryansk region, 12 over the Kaluga region". */
function isCountOver(tokens: SentenceFrame["tokens"], at: number): boolean {
  if (OVER_IN.has(tokens[at])) return isCountOver(tokens, at - 1);
  const token = tokens[at];
  return token !== undefined && (token.kind === "number" || NUMBER_WORDS.has(token.lower));
}

const MOST_JOINTS = 4;
const MOST_OVER = 9;

type Span = { from: number; end: number } | undefined;

/** "seized Pishchane, southeast of Kupiansk": the second says where the first is; not "near Rodynske, near Udachne". */
function saysWhere({ tokens }: SentenceFrame, left: Span, right: Span): boolean {
  if (!left || !right || right.from < left.end + 2 || tokens[left.end]?.text !== ",") return false;
  const word = tokens[left.end + 1]?.lower ?? "";
  return BESIDE.test(word) && tokenBefore(tokens, left.from)?.lower !== word;
}

const BESIDE = /^(?:near|(?:north|south|east|west)\w*)$/;

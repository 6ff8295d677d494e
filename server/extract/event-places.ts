import type { PlaceMention } from "#domain/mention.ts";
import { clauseStart, costBetween } from "./clauses.ts";
import { stateNamed } from "./lexicon/states.ts";
import { isTarget, PEOPLE_NOUNS } from "./lexicon/undergoers.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import {
  costTo,
  hasOwnSubject,
  isApart,
  isBehindRelative,
  isInAnotherRelative,
  isLabel,
  isOfParticiple,
  type SentenceFrame,
} from "./sentence-frame.ts";
import { isCapitalised, isPossessive } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

const TOO_FAR = 30;
/** Violence and movement happen where the sentence is, talk and treaties only where they are said to be. */
const TOO_FAR_ON_THE_GROUND = 45;
const ON_THE_GROUND = new Set(["ASSAULT", "RETREAT", "COERCE", "MOBILIZE", "OTHER", "PROTEST"]);

const ORIGIN = new Set(["from"]);
const LEADS_AWAY = new Set(["RETREAT"]);
const JOINTS =
  /^(?:,|and|or|as|well|in|of|the|'s|’s|both|nearby|\(|village|town|city|district|region|oblast|province|near|towns|cities|villages|districts|regions|(?:north|south|east|west|central)\w*|-|remote|state|county|governorate|department|municipality)$/;

/** A state by its own name, not by its capital's. */
export function isWholeState(name: string): boolean {
  const state = stateNamed(name);
  return state !== null && (state.capital ?? "").toLowerCase() !== name.toLowerCase();
}

/** A place where something of the sentence may have happened, with what holds for it whatever happened. */
export type Site = { place: Placed<PlaceMention>; isFronted: boolean; isElsewhere: boolean; isApposition: boolean };

export function findSites(frame: SentenceFrame): Site[] {
  const opens = FRONTED.has(frame.tokens[0]);
  return frame.places
    .filter(
      (place) =>
        (place.value.use === "literal" || isFront(frame, place)) &&
        !isOfRegister(frame, place) &&
        !frame.actors.some((actor) => actor.from === place.from && actor.value.type === "state") &&
        !describesSpeaker(frame, place),
    )
    .map((place) => ({
      place,
      isFronted: isLabel(frame, place) || (opens && isInFront(frame, place)),
      isElsewhere: leadsElsewhere(frame, place) || isBeyondBorder(frame, place),
      isApposition: isApposed(frame, place),
    }));
}

/** "four ships registered in Dalian", "a man born in Lyon". */
const isOfRegister = ({ tokens }: SentenceFrame, { from }: { from: number }) =>
  tokens[from - 1]?.lower === "in" && REGISTERED.has(tokens[from - 2]);
const REGISTERED = new WordSet("registered headquartered incorporated born listed".split(" "));

/** "In the market town of Engels, ...": nothing but small words before it. */
function isInFront({ tokens }: SentenceFrame, { from }: { from: number }): boolean {
  return from <= 3 || (from <= 6 && tokens.slice(1, from).every(({ text, lower, kind }) => kind === "word" && text === lower));
}

const FRONTED = new WordSet("in near at outside stationed posted based deployed".split(" "));

const TOWARD_TOWARDS = new WordSet("toward towards".split(" "));

/** The literal places of a happening: the nearest, and those joined to it. */
export function bindPlaces(
  frame: SentenceFrame,
  sites: readonly Site[],
  hit: TriggerHit,
  hits: readonly TriggerHit[],
): Placed<PlaceMention>[] {
  if (hit.trigger.frame === "say") return [];
  const mode = hit.toll ?? hit.trigger.mode;
  const isCare = mode === "injure" && hit.trigger.lemma.includes(" ");
  const literal = sites.filter(
    ({ place }) =>
      !(isCare && place.from > hit.from) &&
      !(mode === "displacement" && place.from > hit.from && !isLeft(frame, place, hit)) &&
      !(mode !== "displacement" && isHome(frame, place, hit)) &&
      !isSubject(frame, place, hit) &&
      !isOfCause(frame, place, hit) &&
      !(isBeyondBorder(frame, place) && !ON_THE_GROUND.has(hit.trigger.kind)) &&
      !isOutsideClause(frame, place, hit) &&
      !isOfNextClause(frame, place, hit, hits) &&
      !isOfCapture(place, hit, hits) &&
      !hasOwnSubject(frame, place, hit) &&
      !isOfReason(frame, place, hit) &&
      !(hit.trigger.kind === "ASSAULT" && frame.tokens[place.from - 1]?.lower === "from") &&
      !(STAYS.has(hit.trigger.kind) && TOWARD_TOWARDS.has(frame.tokens[place.from - 1])) &&
      !(hit.trigger.frame === "join" && isParty(frame, place, hit.trigger.mode)),
  );
  let best = -1;
  let least = ON_THE_GROUND.has(hit.trigger.kind) ? TOO_FAR_ON_THE_GROUND : TOO_FAR;
  literal.forEach(({ place, isFronted, isElsewhere, isApposition }, at) => {
    const before = frame.tokens[place.from - 1]?.lower ?? "";
    const origin = ORIGIN.has(before) && !LEADS_AWAY.has(hit.trigger.kind) ? 10 : 0;
    const direct = place.from >= hit.end || isFronted ? 0 : 3;
    const far = costTo(frame, hit, place, hits);
    const cost =
      (isFronted ? Math.min(3, far) : far) +
      (isElsewhere ? 20 : 0) +
      (isInAnotherRelative(frame, place, hit) ? 10 : 0) +
      (isBehindRelative(frame, place, hit) ? 25 : 0) +
      (isOfParticiple(frame, hits, place, hit) ? 25 : 0) +
      (!isFronted && isApart(frame, place, hit) ? 15 : 0) +
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
  best = moreExact(frame, places, best) ?? best;
  const chosen = [places[best]];
  for (let at = best; at + 1 < places.length && areJoined(frame, places[at], places[at + 1]); at++) chosen.push(places[at + 1]);
  for (let at = best; at > 0 && areJoined(frame, places[at - 1], places[at]); at--) chosen.unshift(places[at - 1]);
  return chosen.filter((place) => place !== undefined);
}

/** "fled from Goma", "from the town of Goma"; who is evacuated in a place leaves it, too. */
function isLeft({ tokens }: SentenceFrame, place: { from: number }, { trigger, end }: TriggerHit): boolean {
  const before = tokens[place.from - 1]?.lower ?? "";
  if (before === "of") return tokens.slice(Math.max(0, place.from - 5), place.from).some(({ lower }) => lower === "from");
  // "fled Goma".
  if (trigger.lemma === "flee" && place.from === end) return true;
  return before === "from" || (trigger.lemma === "evacuate" && (before === "in" || before === "at" || before === "near"));
}

const AFTER_SINCE_BECAUSE = new WordSet("after since because".split(" "));

/** "India expelled Pakistan's attachés after militants killed tourists near Pahalgam": what states do about it is done elsewhere. */
function isOfCause({ tokens, clauses, actors }: SentenceFrame, place: { from: number }, { from, trigger }: TriggerHit): boolean {
  if (trigger.kind !== "COERCE" && trigger.kind !== "SANCTION") return false;
  const start = clauseStart(clauses, place.from);
  if (start <= from || !AFTER_SINCE_BECAUSE.has(tokens[start])) return false;
  const states = actors.filter(({ value, from: at }) => value.type === "state" && clauses.clause[at] === clauses.clause[from]);
  return new Set(states.map(({ value }) => value.country)).size > 1;
}

const FOR_OVER = new WordSet("for over".split(" "));

/** "detained for attending a meeting in Dhusamareb": what they are blamed for. */
function isOfReason({ tokens }: SentenceFrame, place: { from: number }, { end, trigger }: TriggerHit): boolean {
  if (trigger.kind !== "COERCE") return false;
  for (let at = end; at < place.from - 1; at++)
    if (FOR_OVER.has(tokens[at]) && /(?:ing|ed)$/.test(tokens[at + 1]?.lower ?? "")) return true;
  return false;
}

const SUBORDINATE = new WordSet("after before when while who which because".split(" "));

/** "stormed the embassy in Bonn after commandos had seized him in Nairobi": each clause has its own place. */
function isOutsideClause({ tokens, clauses, places }: SentenceFrame, place: { from: number; end: number }, { from }: TriggerHit): boolean {
  const start = clauseStart(clauses, from);
  if (start === 0 || place.end > start || place.from <= 3 || !SUBORDINATE.has(tokens[start])) return false;
  return places.some(({ from: at, value }) => at > from && value.use === "literal" && LOCATIVE.has(tokens[at - 1]));
}

const AND_BUT_WHILE = new WordSet("and but while".split(" "));

/** "Brussels paid 18 million, and Romania signed a contract in Bucharest": of the clause that has a verb of its own. */
function isOfNextClause(
  { tokens, clauses }: SentenceFrame,
  place: { from: number },
  hit: TriggerHit,
  hits: readonly TriggerHit[],
): boolean {
  const start = clauseStart(clauses, place.from);
  if (start <= hit.from) return false;
  // "Both sides exchanged prisoners after their envoys had met in Istanbul": what was agreed on there happened elsewhere.
  const isAgreed = AFTER_BEFORE.has(tokens[start]) && ON_THE_GROUND.has(hit.trigger.kind);
  if (!isAgreed && !AND_BUT_WHILE.has(tokens[start])) return false;
  return hits.some(
    (other) =>
      other.from > start &&
      other.from < place.from &&
      !other.isNoun &&
      other.mood.isFinite &&
      other.trigger.kind !== hit.trigger.kind &&
      (!isAgreed || OF_TALK.has(other.trigger.kind)),
  );
}

/** "The monk abducted near Kantale was set free": where that was is not said. */
function isOfCapture(place: { from: number }, { trigger }: TriggerHit, hits: readonly TriggerHit[]): boolean {
  if (trigger.kind !== "RETREAT" || trigger.mode !== "release") return false;
  return hits.some((other) => other.trigger.kind === "COERCE" && other.end < place.from && place.from - other.end <= 2);
}

const AFTER_BEFORE = new WordSet("after before".split(" "));
const OF_TALK = new Set(["CONSULT", "AGREE", "COOPERATE"]);

const WHEN_AS_WHILE = new WordSet("when as while".split(" "));

const IN_AT_NEAR_OUTSIDE = new WordSet("in at near outside".split(" "));

/** "3 March, Mopti region: an IED struck a convoy near Douentza": where the sentence itself says it was. */
function closerThanLabel(frame: SentenceFrame, sites: readonly Site[], best: number, hit: TriggerHit): number {
  const label = sites[best];
  if (!label || !isLabel(frame, label.place)) return best;
  const closer = sites.findIndex(
    ({ place, isElsewhere, isApposition }) =>
      place.from >= hit.end &&
      !isElsewhere &&
      !isApposition &&
      !isAhead(frame, place) &&
      isBehindLocative(frame, place) &&
      (clauseStart(frame.clauses, place.from) <= hit.from || WHEN_AS_WHILE.has(frame.tokens[clauseStart(frame.clauses, place.from)])),
  );
  return closer < 0 ? best : closer;
}

/** "in Panjgur", "in the Alibad area of Panjgur". */
function isBehindLocative({ tokens }: SentenceFrame, { from }: { from: number }): boolean {
  return IN_AT_NEAR_OUTSIDE.has(tokens[tokens[from - 1]?.lower === "the" ? from - 2 : from - 1]);
}

/** "The war in Sudan broke out in Khartoum": the town, where the nearest is a whole state and one clause names both. */
function moreExact({ clauses, tokens }: SentenceFrame, literal: readonly Placed<PlaceMention>[], best: number): number | null {
  const nearest = literal[best];
  if (!nearest || !isWholeState(nearest.value.name)) return null;
  const other = literal.findIndex(
    (place) =>
      !isWholeState(place.value.name) &&
      ((clauses.clause[place.from] === clauses.clause[nearest.from] && costBetween(clauses, place.from, nearest.from) <= 12) ||
        (place.from > nearest.from && costBetween(clauses, place.from, nearest.from) <= 25 && isInTown(tokens, place.from))),
  );
  return other < 0 ? null : other;
}

/** "in the village of X" */
function isInTown(tokens: SentenceFrame["tokens"], from: number): boolean {
  return tokens[from - 1]?.lower === "of" && KIND_OF_PLACE.test(tokens[from - 2]?.lower ?? "") && tokens[from - 4]?.lower === "in";
}

const COMMA_THAT_AND_ETC = new WordSet(", that and but ;".split(" "));

/** "Paris had pulled its troops out": who did it, whatever else the name may mean. */
function isSubject({ tokens }: SentenceFrame, place: { from: number; end: number }, { from, trigger, mood }: TriggerHit): boolean {
  if (trigger.frame === "suffer" || !mood.isFinite || mood.isPassive || place.end > from) return false;
  const before = tokens[place.from - 1];
  const isFirst = !before || COMMA_THAT_AND_ETC.has(before) || (before.kind === "punctuation" && !OPENS_OR_JOINS.has(before));
  return (
    isFirst &&
    tokens
      .slice(place.end, from)
      .every(({ lower }) => /^(?:has|have|had|will|would|also|already|then|later|today|yesterday|\w+ly)$/.test(lower))
  );
}

const OPENS_OR_JOINS = new WordSet(["(", "-", "–"]);
const STAYS = new Set(["ASSAULT", "COERCE", "OTHER", "PROTEST", "CONCEDE"]);
const TRAVELS =
  /^(?:bound|heading|headed|travelling|traveling|returning|driving|going|flying|sailing|way|route|direction|trip|journey|flight|left|flown|taken|evacuated|transferred|rushed|airlifted|referred)$/;

/** "a bus bound for Mandera", "on its way from St Petersburg to Haifa": where somebody was going. */
export function isAhead({ tokens }: SentenceFrame, place: { from: number }): boolean {
  const before = tokens[place.from - 1]?.lower ?? "";
  if (before !== "to" && before !== "for" && before !== "from" && before !== "of") return false;
  return tokens.slice(Math.max(0, place.from - 5), place.from - 1).some(({ lower }) => TRAVELS.test(lower));
}

const DRIVES_OUT = new Set(["expel", "evict", "deport"]);

const FRIEND_COUPLE_TEAM_ETC = new WordSet(
  "friend couple team divers crew crews others those migrant brothers sisters sons daughters friends suspects cousins partners two three four five".split(
    " ",
  ),
);

/** "divers from Albany", "a man from Melton": where people come from, not where they are. */
function isHome(frame: SentenceFrame, place: { from: number }, hit: TriggerHit): boolean {
  if (frame.tokens[place.from - 1]?.lower !== "from" || hit.trigger.kind === "RETREAT" || DRIVES_OUT.has(hit.trigger.lemma)) return false;
  const before = frame.tokens[place.from - 2];
  return before !== undefined && (PEOPLE_NOUNS.has(before.lower) || isCapitalised(before) || FRIEND_COUPLE_TEAM_ETC.has(before));
}

/** "Ogige Market, the heart of commerce in Nsukka": what the text says about where the chosen places are; else the other place of their clause. */
export function placesAroundChosen(frame: SentenceFrame, chosen: readonly Placed<PlaceMention>[]): Placed<PlaceMention>[] {
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (!first || !last) return [];
  const others = frame.places.filter((place) => place.value.use === "literal" && !chosen.includes(place));
  const apposed = others.find((place) => place.from > last.end && place.from - last.end <= 12 && isApposed(frame, place));
  if (apposed) return [apposed];
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
        frame.tokens[place.from - 1]?.lower === "of" &&
        GOVERNOR_MAYOR_HALL_ETC.has(frame.tokens[place.from - 2]) &&
        !isWholeState(place.value.name) &&
        !describesSpeaker(frame, place) &&
        costBetween(frame.clauses, place.from, hit.from) <= 14),
  );
  return office ? [office] : [];
}

const KIND_OF_PLACE =
  /^(?:heart|centre|center|capital|part|south|north|east|west|northeast|northwest|southeast|southwest|town|village|city|suburb|district|quarter|borough|ward|commune|area|hamlet|settlement|port|resort|neighbourhood|neighborhood|island|county|municipality|province|region|hotspot|stronghold|crossing|km|kilometres|kilometers|miles)$/;
const OF_APPOSITION =
  /^(?:a|an|the|in|of|on|near|at|from|about|some|around|and|'s|’s|-|(?:north|south|east|west)\w*|\w+(?:al|ern|ous|ese|ish|ian|an)|small|remote|border|coastal|mining|oil-rich|far|deep|just|state)$/;

const FUNICULAR_METRO_SUBWAY_ETC = new WordSet("funicular metro subway suburb tram".split(" "));

const THE_A_AN = new WordSet("the a an".split(" "));

/** "the Lisbon funicular": a thing that stands or runs in one town. */
function isSite({ tokens }: SentenceFrame, { value, from, end }: Placed<PlaceMention>): boolean {
  return (
    value.use === "associative" &&
    !isWholeState(value.name) &&
    THE_A_AN.has(tokens[from - 1]) &&
    (isTarget(tokens[end]?.lower ?? "") || FUNICULAR_METRO_SUBWAY_ETC.has(tokens[end]))
  );
}

/** "El Fasher, the capital of North Darfur", "Kukawa, a town in the north-east of Borno": says where the other place is. */
function isApposed(frame: SentenceFrame, place: { from: number }): boolean {
  const further = frame.tokens[place.from - 2]?.lower ?? "";
  const isNamedBefore = frame.places.some((other) => other.from < place.from);
  if (!isNamedBefore) return false;
  if (frame.tokens[place.from - 1]?.lower === "of" && KIND_OF_PLACE.test(further)) return true;
  let isKind = false;
  for (let at = place.from - 1; at >= Math.max(1, place.from - 12); at--) {
    const token = frame.tokens[at];
    if (!token) return false;
    if (token.text === "," || token.text === "(") return isKind && frame.places.some((other) => other.end === at);
    if (KIND_OF_PLACE.test(token.lower)) isKind = true;
    else if (
      token.kind !== "number" &&
      !OF_APPOSITION.test(token.lower) &&
      !frame.places.some((other) => other.from <= at && at < other.end)
    )
      return false;
  }
  return false;
}

const LEAD_LEADS_LEADING_ETC = new WordSet("lead leads leading road highway route railway".split(" "));

/** "the road that leads to Tskhinvali". */
function leadsElsewhere(frame: SentenceFrame, place: { from: number }): boolean {
  return frame.tokens[place.from - 1]?.lower === "to" && LEAD_LEADS_LEADING_ETC.has(frame.tokens[place.from - 2]);
}

const AXIS_FRONT_DIRECTION_ETC = new WordSet("axis front direction sector salient theatre theater frontline".split(" "));

/** "the Kursk axis", "the Russia-Ukraine border": a modifier that says where. */
function isFront(frame: SentenceFrame, place: Placed<PlaceMention>): boolean {
  if (place.value.use !== "associative") return false;
  const { tokens, places } = frame;
  if (isWithin(frame, place)) return true;
  const other = /^[-–]$/.test(tokens[place.end]?.text ?? "") ? places.find(({ from }) => from === place.end + 1) : undefined;
  if (BORDERS.has(tokens[other?.end ?? place.end])) return true;
  return AXIS_FRONT_DIRECTION_ETC.has(frame.tokens[place.end]) && frame.tokens[place.from - 1]?.text !== "-";
}

/** "in Uruzgan's Chora district": the wider place. */
function isWithin({ tokens }: SentenceFrame, { from, end }: { from: number; end: number }): boolean {
  if (!IN_AT_NEAR_OUTSIDE.has(tokens[from - 1]) || !isPossessive(tokens[end])) return false;
  return tokens.slice(end + 1, end + 5).some(({ lower }) => KIND_OF_PLACE.test(lower));
}

const BORDERS = new WordSet("border frontier road highway motorway railway line".split(" "));

const LOCATIVE = new WordSet("in at near off along outside inside around aboard via visited toured visit hosted hosts".split(" "));
const TOWARDS = new WordSet("to from on for".split(" "));

const ARRANGED = new Set(["planned", "scheduled", "set", "expected", "arranged"]);

const BETWEEN_WITH_AND_ETC = new WordSet("between with and for of".split(" "));

/** Talk and treaties are only where a word says so: not "between Russia and the DPRK", not "with Kyiv". */
function isParty(frame: SentenceFrame, place: { from: number }, mode: string | null): boolean {
  // "is planned for Belgorod".
  const [further, before] = [frame.tokens[place.from - 2]?.lower ?? "", frame.tokens[place.from - 1]?.lower];
  if (before === "for" && ARRANGED.has(further)) return false;
  for (let at = place.from - 1; at >= Math.max(0, place.from - 5); at--) {
    const token = frame.tokens[at];
    // "through the port of Haiphong", "at the base of Sénou".
    if (token?.lower === "of" && SITES_OF.has(frame.tokens[at - 1])) continue;
    if (!token || BETWEEN_WITH_AND_ETC.has(token) || /^[—–(:;]$/.test(token.text)) return true;
    if (LOCATIVE.has(token) || token.lower === "through" || (mode === "visit" && TOWARDS.has(token))) return false;
    // "a joint patrol over the Sea of Japan"; not "talks over Kashmir".
    if (mode === "exercise" && token.lower === "over") return false;
  }
  return true;
}

const SITES_OF = new WordSet("port ports base airport airfield city town village resort capital range outskirts".split(" "));

/** "a few miles from the border with Ukraine" is not in Ukraine. */
function isBeyondBorder(frame: SentenceFrame, place: { from: number }): boolean {
  const [further, before] = [frame.tokens[place.from - 2]?.lower ?? "", frame.tokens[place.from - 1]?.lower ?? ""];
  return /^(?:border|borders|frontier|crossing|crossings)$/.test(further) && /^(?:with|to)$/.test(before);
}

function areJoined(frame: SentenceFrame, left: Placed<PlaceMention> | undefined, right: Placed<PlaceMention> | undefined): boolean {
  if (!left || !right) return false;
  const between = frame.tokens.slice(left.end, right.from);
  return between.length <= 4 && between.every((token) => JOINTS.test(token.lower));
}

/** "the governor of Bryansk said": where the speaker is from, not where it happened. */
function describesSpeaker(frame: SentenceFrame, place: Placed<PlaceMention>): boolean {
  // "sources told reporters in Buea".
  const told = frame.tokens
    .slice(Math.max(0, place.from - 3), place.from)
    .some(({ lower }) => /^(?:reporters|journalists|newsmen|speaking)$/.test(lower));
  if (told) return true;
  return frame.attributions.some(
    ({ from, end }) => (from <= place.from && place.end <= end) || (end === place.from - 1 && frame.tokens[end]?.lower === "of"),
  );
}

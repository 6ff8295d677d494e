import type { ActorMention, PlaceMention } from "#domain/mention.ts";
import { isSeatName, stateNamed } from "./lexicon/states.ts";
import { isTarget } from "./lexicon/undergoers.ts";
import { behindMatters } from "./lexicon/works.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import { isLabel, type SentenceFrame } from "./sentence-frame.ts";
import { isPossessive, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

export const IN_AT_NEAR_OUTSIDE = new WordSet("in at near outside".split(" "));

/** A state by its own name, not by its capital's. */
export function isWholeState(name: string): boolean {
  return stateNamed(name) !== null && !isSeatName(name);
}

const GOING_TO = new WordSet("to into reach reached reaching".split(" "));

/** "sent to Russia", "reached Russia": a whole state to which somebody comes, who is not of it. */
export function isAbroad({ tokens }: SentenceFrame, { from, value }: Placed<PlaceMention>): boolean {
  return GOING_TO.has(tokenBefore(tokens, from)) && isWholeState(value.name);
}

/** A place where something of the sentence may have happened, with what holds for it whatever happened. */
export type Site = {
  place: Placed<PlaceMention>;
  isFronted: boolean;
  isElsewhere: boolean;
  isApposition: boolean /** Of whoever speaks, with a clause of its own behind it. */;
  isOfSpeaker: boolean;
};

export function findSites(frame: SentenceFrame): Site[] {
  const opens = FRONTED.has(frame.tokens[0]);
  return frame.places
    .filter(
      (place) =>
        (place.value.use === "literal" || isFront(frame, place)) &&
        !isOfRegister(frame, place) &&
        !isInSupport(frame, place) &&
        !frame.actors.some((actor) => (actor.from === place.from ? actor.value.type === "state" : isPartOf(frame, place, actor))) &&
        (opensWhere(frame, place) || !describesSpeaker(frame, place)),
    )
    .map((place) => ({
      isOfSpeaker: describesSpeaker(frame, place),
      place,
      isFronted: isLabel(frame, place) || (opens && isInFront(frame, place)),
      isElsewhere: leadsElsewhere(frame, place) || isBeyondBorder(frame, place),
      isApposition: isApposed(frame, place),
    }));
}

/** "the Movement for the Emancipation of the Niger Delta"; not "fired at the oil ministry in Baghdad". */
function isPartOf({ tokens }: SentenceFrame, place: { from: number; end: number }, { from, end, value }: Placed<ActorMention>): boolean {
  if (value.type !== "org" || from >= place.from || place.end > end) return false;
  if (tokenBefore(tokens, place.from)?.lower !== "in") return true;
  const front = tokenBefore(tokens, from)?.lower === "the" ? from - 1 : from;
  const word = tokenBefore(tokens, front);
  return !(AIMED.has(word) || TARGETS.has(word) || (word?.lower === "to" && MARCHED.has(tokenBefore(tokens, front - 1))));
}

/** "stormed the parliament in Tbilisi", "marched to the ministry of health in Lisbon": where it stands. */
const TARGETS = new WordSet(
  "stormed attacked hit struck bombed shelled raided besieged blocked blockaded burned burnt torched occupied entered surrounded targeted damaged destroyed ransacked seized searched picketed".split(
    " ",
  ),
);
const MARCHED = new WordSet("marched marching march walked streamed drove".split(" "));
const AIMED = new WordSet("at on against near outside into".split(" "));

/** "said a teacher in Kadugli, where a market was shelled". */
const opensWhere = ({ tokens }: SentenceFrame, { end }: { end: number }) =>
  tokens[tokens[end]?.text === "," ? end + 1 : end]?.lower === "where";

/** "In support of Gaza, the missile force struck": for whom, and not where. */
const isInSupport = ({ tokens }: SentenceFrame, { from }: { from: number }) =>
  tokenBefore(tokens, from)?.lower === "of" && SUPPORT.has(tokenBefore(tokens, from - 1)) && tokenBefore(tokens, from - 2)?.lower === "in";
const SUPPORT = new WordSet("support defence defense favour favor honour honor".split(" "));

/** "four ships registered in Dalian", "a man born in Lyon". */
const isOfRegister = ({ tokens }: SentenceFrame, { from }: { from: number }) =>
  tokenBefore(tokens, from)?.lower === "in" && REGISTERED.has(tokenBefore(tokens, from - 1));
const REGISTERED = new WordSet("registered headquartered incorporated born listed".split(" "));

/** "In the market town of Engels, ...": nothing but small words before it. */
function isInFront({ tokens }: SentenceFrame, { from }: { from: number }): boolean {
  return from <= 3 || (from <= 6 && tokens.slice(1, from).every(({ text, lower, kind }) => kind === "word" && text === lower));
}

const FRONTED = new WordSet("in near at outside stationed posted based deployed".split(" "));

const TRAVELS =
  /^(?:bound|swim|swam|swimming|heading|headed|travelling|traveling|returning|driving|going|flying|sailing|way|route|direction|trip|journey|flight|left|flown|taken|carrying|ferrying|transporting|evacuated|transferred|rushed|airlifted|referred|fled|flee|fleeing)$/;
const TO_FOR_FROM = new WordSet("to for from of towards toward into".split(" "));

/** "a bus bound for Mandera", "on its way from St Petersburg to Haifa", "fled to Balcad and Jowhar": where somebody was going. */
export function isAhead(frame: SentenceFrame, place: { from: number }): boolean {
  const { tokens, places } = frame;
  const before = tokenBefore(tokens, place.from)?.lower ?? "";
  if (before === "," || before === "and") {
    const listed = places.find(({ end }) => end === place.from - 1);
    return listed !== undefined && isAhead(frame, listed);
  }
  // "carrying migrants to the Canary Islands".
  const at = before === "the" ? place.from - 1 : place.from;
  if (!TO_FOR_FROM.has(tokenBefore(tokens, at))) return false;
  return tokens.slice(Math.max(0, at - 5), at - 1).some(({ lower }) => TRAVELS.test(lower));
}

export const KIND_OF_PLACE =
  /^(?:heart|centre|center|capital|part|south|north|east|west|northeast|northwest|southeast|southwest|town|village|city|suburb|district|quarter|borough|ward|commune|area|hamlet|settlement|port|resort|neighbourhood|neighborhood|island|county|municipality|province|region|hotspot|stronghold|crossing|km|kilometres|kilometers|miles)$/;
const OF_APPOSITION =
  /^(?:a|an|the|in|of|on|near|at|from|about|some|around|and|'s|’s|-|(?:north|south|east|west)\w*|\w+(?:al|ern|ous|ese|ish|ian|an)|small|remote|border|coastal|mining|oil-rich|far|deep|just|state)$/;

const FUNICULAR_METRO_SUBWAY_ETC = new WordSet("funicular metro subway suburb tram bypass".split(" "));

/** "Diafarabé's people were gathered at the river" */
const TOWNSPEOPLE = new WordSet(
  "people residents inhabitants villagers parliament council mosque church school stadium airport university outskirts streets".split(" "),
);

/** "at the Cobasna depot" */
const SITES = new WordSet(
  "depot depots plant plants intake mine mines port terminal barracks garrison base site crossing crossings checkpoint outpost position positions hospital clinic market station substation prison".split(
    " ",
  ),
);
const THE_A_AN = new WordSet("the a an".split(" "));

/** "the Lisbon funicular": a thing that stands or runs in one town. */
export function isSite({ tokens }: SentenceFrame, { value, from, end }: Placed<PlaceMention>): boolean {
  if (value.use !== "associative" || isWholeState(value.name)) return false;
  // "faxed to a London newspaper".
  if (tokens[end]?.lower === "newspaper" && tokenBefore(tokens, from - 1)?.lower === "to") return false;
  if (isPossessive(tokens[end]) && (SITES.has(tokens[end + 1]) || TOWNSPEOPLE.has(tokens[end + 1]))) return true;
  return (
    THE_A_AN.has(tokenBefore(tokens, from)) &&
    (isTarget(tokens[behindMatters(tokens, end)]?.lower ?? "") ||
      FUNICULAR_METRO_SUBWAY_ETC.has(tokens[end]) ||
      (IN_AT_NEAR_OUTSIDE.has(tokenBefore(tokens, from - 1)) && SITES.has(tokens[end])))
  );
}

/** "El Fasher, the capital of North Darfur", "Kukawa in the north-east of Borno": says where the other place is; not "through the port of Haiphong". */
export function isApposed({ tokens, places }: SentenceFrame, place: { from: number; end: number }): boolean {
  if (!places.some((other) => other.from < place.from)) return false;
  const endsAt = (at: number) => places.some((other) => other.end === at && other.from < place.from);
  const isOfKind = tokenBefore(tokens, place.from)?.lower === "of" && KIND_OF_PLACE.test(tokenBefore(tokens, place.from - 1)?.lower ?? "");
  let isKind = false;
  let isJoined = false;
  for (let at = place.from - 1; at >= Math.max(1, place.from - 12); at--) {
    const token = tokens[at];
    if (!token) return false;
    if (token.text === "," || token.text === "(") return isKind && endsAt(at) && !opensSubject(tokens, at, place.end);
    if (token.lower === "and") isJoined = true;
    if (KIND_OF_PLACE.test(token.lower)) isKind = true;
    else if (token.kind !== "number" && !OF_APPOSITION.test(token.lower) && !places.some((other) => other.from <= at && at < other.end))
      return false;
    if (isOfKind && !isJoined && at < place.from - 1 && endsAt(at)) return true;
  }
  return false;
}

/** "In Graivoron district, the village of Kozinka came under fire": of the village. */
function opensSubject(tokens: SentenceFrame["tokens"], comma: number, end: number): boolean {
  if (comma > FAR_FRONT || tokens[comma]?.text !== "," || !IN_AT_NEAR_OUTSIDE.has(tokens[0])) return false;
  const next = tokens[end];
  return next?.kind === "word" && !TO_FOR_FROM.has(next) && !IN_AT_NEAR_OUTSIDE.has(next);
}

const FAR_FRONT = 6;

const LEAD_LEADS_LEADING_ETC = new WordSet("lead leads leading road highway route railway".split(" "));

/** "the road that leads to Tskhinvali". */
export function leadsElsewhere(frame: SentenceFrame, place: { from: number }): boolean {
  return tokenBefore(frame.tokens, place.from)?.lower === "to" && LEAD_LEADS_LEADING_ETC.has(tokenBefore(frame.tokens, place.from - 1));
}

const AXIS_FRONT_DIRECTION_ETC = new WordSet("axis front direction sector salient theatre theater frontline".split(" "));

/** "the Kursk axis", "the Russia-Ukraine border": a modifier that says where. */
function isFront(frame: SentenceFrame, place: Placed<PlaceMention>): boolean {
  if (place.value.use !== "associative") return false;
  const { tokens, places } = frame;
  if (isWithin(frame, place)) return true;
  const other = /^[-–]$/.test(tokens[place.end]?.text ?? "") ? places.find(({ from }) => from === place.end + 1) : undefined;
  if (BORDERS.has(tokens[other?.end ?? place.end])) return true;
  // "the Domingo Laín front of the guerrillas".
  if (tokens[place.end]?.lower === "front" && tokens[place.end + 1]?.lower === "of") return false;
  return AXIS_FRONT_DIRECTION_ETC.has(tokens[place.end]) && tokenBefore(tokens, place.from)?.text !== "-";
}

/** "in Uruzgan's Chora district": the wider place. */
function isWithin({ tokens }: SentenceFrame, { from, end }: { from: number; end: number }): boolean {
  if (!IN_AT_NEAR_OUTSIDE.has(tokenBefore(tokens, from)) || !isPossessive(tokens[end])) return false;
  return tokens.slice(end + 1, end + 5).some(({ lower }) => KIND_OF_PLACE.test(lower));
}

const BORDERS = new WordSet("border frontier road highway motorway railway line".split(" "));

/** "a few miles from the border with Ukraine" is not in Ukraine. */
export function isBeyondBorder(frame: SentenceFrame, place: { from: number }): boolean {
  const [further, before] = [tokenBefore(frame.tokens, place.from - 1)?.lower ?? "", tokenBefore(frame.tokens, place.from)?.lower ?? ""];
  return /^(?:border|borders|frontier|crossing|crossings)$/.test(further) && /^(?:with|to)$/.test(before);
}

/** "the governor of Bryansk said": where the speaker is from, not where it happened. */
export function describesSpeaker(frame: SentenceFrame, place: Placed<PlaceMention>): boolean {
  // "sources told reporters in Buea".
  const told = frame.tokens
    .slice(Math.max(0, place.from - 3), place.from)
    .some(({ lower }) => /^(?:reporters|journalists|newsmen|speaking)$/.test(lower));
  if (told || isWhereSaid(frame, place)) return true;
  // "a wire agency reported yesterday from Nairobi".
  const { tokens } = frame;
  if (
    tokenBefore(tokens, place.from)?.lower === "from" &&
    tokens.slice(Math.max(0, place.from - 4), place.from - 1).some((token) => REPORTED.has(token))
  )
    return true;
  return frame.attributions.some(
    ({ from, end }) => (from <= place.from && place.end <= end) || (end === place.from - 1 && frame.tokens[end]?.lower === "of"),
  );
}

/** "lawmakers said on Thursday after a closed briefing in Seoul": where it was said. */
function isWhereSaid({ tokens, attributions }: SentenceFrame, { from }: { from: number }): boolean {
  if (attributions.length === 0) return false;
  // "were wounded, the army said in Tel Aviv"; who is of the town tells of it.
  const isSaidThere =
    tokenBefore(tokens, from)?.lower === "in" &&
    attributions.some(
      (one) => one.cueAt === from - 2 && one.from <= one.cueAt && !tokens.slice(one.from, one.cueAt).some((token) => OF_TOWN.has(token)),
    );
  if (isSaidThere) return true;
  if (!isOccasion(tokens, from - 1)) return false;
  return attributions.some(
    ({ cueAt }) =>
      cueAt < from &&
      from - cueAt <= REACH_OF_CUE &&
      tokens.slice(cueAt + 1, from).every(({ lower, text }) => lower !== "that" && text !== "," && text !== ";"),
  );
}

const OF_TOWN = new WordSet(
  "police detectives prosecutors coastguard customs gendarmes gendarmerie firefighters rescuers mayor residents villagers witnesses survivors hospital doctors medics locals relatives inhabitants they he she".split(
    " ",
  ),
);
const REACH_OF_CUE = 14;
/** On what occasions one speaks. */
const ADDRESSES = new WordSet("speech briefing conference rally address interview meeting ceremony visit sermon session".split(" "));
const AT_IN_DURING_ETC = new WordSet("at in during after to before".split(" "));
const REACH_OF_ADDRESS = 3;

/** "at a news conference in", and not "reports of a meeting in". */
export function isOccasion(tokens: readonly Token[], before: number): boolean {
  if (!ADDRESSES.has(tokenBefore(tokens, before))) return false;
  return tokens.slice(Math.max(0, before - 1 - REACH_OF_ADDRESS), before - 1).some((token) => AT_IN_DURING_ETC.has(token));
}

const REPORTED = new WordSet("reported reports reporting wrote writes".split(" "));

const LOCAL_BODIES = new WordSet(
  "police detectives prosecutors coastguard customs gendarmes gendarmerie firefighters rescuers officers".split(" "),
);

/** "Police in Lima said they had arrested two men": the town of those who police it, where the sentence names no other place. */
export function townOfPolice({ tokens, places, attributions }: SentenceFrame): Placed<PlaceMention>[] {
  const [only, ...others] = places;
  if (!only || others.length > 0 || only.value.use !== "literal" || isWholeState(only.value.name)) return [];
  const isTheirs = tokens[only.from - 1]?.lower === "in" && LOCAL_BODIES.has(tokens[only.from - 2]);
  return isTheirs && attributions.some(({ from, end }) => from <= only.from && only.end <= end) ? [only] : [];
}

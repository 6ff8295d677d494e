import { NEEDS } from "./lexicon/need-classes.ts";
import { nounTriggers, type Trigger, verbTriggers } from "./lexicon/triggers.ts";
import { isCapitalised, isPossessive, tokenAt, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { HELPED } from "./trigger-own-needs.ts";
import { WordSet } from "./word-set.ts";

/** "claimed Bolohivka on 19 October": nothing behind the name that it could have done. */
export function endsClaim(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (isCapitalised(tokens[at])) at += 1;
  const next = tokens[at];
  return next === undefined || next.kind === "punctuation" || AFTER_CLAIM.has(next);
}

const AFTER_CLAIM = new WordSet("on in at and as after with late early last yesterday today".split(" "));

/** "the recruits it disowns": says which, not what happened. */
export function isSaidOfNoun(tokens: readonly Token[], verb: number): boolean {
  const noun = tokenBefore(tokens, verb - 1);
  return (
    PRONOUNS.has(tokenBefore(tokens, verb)) &&
    noun?.kind === "word" &&
    /[^s]s$/.test(noun.lower) &&
    !isCapitalised(noun) &&
    !SAYING.has(noun)
  );
}

const PRONOUNS = new WordSet("it he she".split(" "));
const SAYING = new WordSet(
  "says adds insists claims notes admits confirms was is has as thus always since sometimes besides perhaps".split(" "),
);

const IN_FROM_ETC = new WordSet("in from of near over to into across".split(" "));
const PARTS = new WordSet("part parts territory territories areas area zone".split(" "));

/** "in the temporarily occupied part of the region", "the airfield in occupied Crimea". */
export const isOfOccupied = (tokens: readonly Token[], participle: number): boolean =>
  (PARTS.has(tokens[participle + 1]) && tokenBefore(tokens, participle)?.lower.endsWith("ly") === true) ||
  (isCapitalised(tokens[participle + 1]) && LEADS_TO_LAND.has(tokenBefore(tokens, participle)));

const LEADS_TO_LAND = new WordSet("in on of near from to into over around across inside".split(" "));

/** "from Kursk, Primorsko-Akhtarsk and occupied Crimea": what the last of them is. */
export function isListedAmong(tokens: readonly Token[], participle: number, isPlace: (index: number) => boolean): boolean {
  // "in occupied Jaffa".
  if (IN_FROM_ETC.has(tokenBefore(tokens, participle))) return isPlace(participle + 1);
  if (tokenBefore(tokens, participle)?.lower !== "and" || !isPlace(participle + 1) || !isPlace(participle - 2)) return false;
  let at = participle - 2;
  while (at > 0 && isPlace(at)) at -= 1;
  return tokens[at]?.text === "," && isPlace(at - 1);
}

const PAPERS = new WordSet("note notes letter demarche protest document documents list".split(" "));

/** "handed over 200 million rupiah for displaced families": what comes first is handed over. */
export function isOfWares(tokens: readonly Token[], end: number): boolean {
  // "handed the ambassador a note".
  if (tokens.slice(end, end + 5).some((token) => PAPERS.has(token))) return true;
  for (let at = end; at < end + 5; at++) {
    if (NEEDS.goods.has(tokens[at])) return true;
    if (NEEDS.captive.has(tokens[at])) return false;
  }
  return false;
}

/** "handed over to the police with the cash". */
export function toAuthorities(tokens: readonly Token[], end: number): boolean {
  const to = tokens.findIndex(({ lower }, at) => at >= end && at < end + 8 && lower === "to");
  return (
    to > 0 && tokens.slice(to + 1, to + 4).some(({ lower }) => /^(?:police|authorities|court|prosecutors|prosecutor|custody)$/.test(lower))
  );
}

const JUDGES = new WordSet("judicial police prosecutor prosecutors court courts".split(" "));

/** "handed over to the judicial authorities" lets nobody go. */
export function isForTrial(tokens: readonly Token[], end: number): boolean {
  const to = tokens.findIndex(({ lower }, at) => at >= end && at < end + 8 && lower === "to");
  return to > 0 && tokens.slice(to + 1, to + 4).some((token) => JUDGES.has(token));
}

const BODIES = new WordSet("body bodies remains corpse corpses".split(" "));
const KIN = new WordSet("family families relatives kin hospital morgue mortuary cemetery".split(" "));
const AROUND = 7;

/** "Five bodies were handed to their families", "transferred to the morgue": for burial, by no captor. */
function isForBurial(tokens: readonly Token[], from: number, end: number): boolean {
  const to = tokens.findIndex(({ lower }, at) => at >= end && at < end + AROUND && lower === "to");
  if (to < 0 || !tokens.slice(to + 1, to + 4).some((token) => KIN.has(token))) return false;
  return tokens.slice(Math.max(0, from - AROUND), to).some((token) => BODIES.has(token));
}

const WAS_WERE = new WordSet("was were".split(" "));
const FILMS = new WordSet("video videos film films footage clip clips scene scenes photo photos picture pictures documentary".split(" "));

/** "The video was shot in Sumy", "footage shot by a neighbour". */
function isFilmed(tokens: readonly Token[], shot: number): boolean {
  return FILMS.has(tokenBefore(tokens, shot)) || (WAS_WERE.has(tokenBefore(tokens, shot)) && FILMS.has(tokenBefore(tokens, shot - 1)));
}

/** "Police appealed for witnesses": asked of the public. */
const OF_PUBLIC = new WordSet("witnesses information footage donors blood".split(" "));

/** "A diplomat, who asked not to be identified, said". */
const UNNAMED = new WordSet("named identified quoted anonymous anonymity unnamed".split(" "));
const FAR_NAME = 4;

const FIGHTS = new Set(["fight", "battle"]);
const FAR_FLAMES = 4;
export const FLAMES = new WordSet("fire fires blaze blazes flames".split(" "));
const OWN = new WordSet("their his her".split(" "));
const IN_ON = new WordSet(["in", "on"]);
const GETAWAYS = new WordSet(
  "car cars taxi van jeep motorcycle motorcycles motorbike motorbikes vehicle vehicles bicycle pickup truck moped scooter".split(" "),
);
const FAR_GETAWAY = 6;
const TURNS = new Set(["turn away", "turn back"]);
const PREPOSITIONS = new WordSet("from at in on after before when near and but off towards to without while because".split(" "));
const opensObject = (token: Token | undefined): boolean => token !== undefined && token.kind !== "punctuation" && !PREPOSITIONS.has(token);

/** Whether what stands around a verb gives it a sense in which it tells of no deed of its kind. */
const OF_OVER = new WordSet(["of", "over"]);

export function hasOtherSense({ kind, mode, lemma }: Trigger, tokens: readonly Token[], from: number, end: number): boolean {
  // "regained control with the help of the army": of nothing that has a name.
  if (lemma.endsWith(" control") && mode === "capture") return !OF_OVER.has(tokens[end]);
  // "shot their way past guards".
  if (lemma === "shoot") return isFilmed(tokens, from) || (OWN.has(tokens[end]) && tokens[end + 1]?.lower === "way");
  // "found and shot dead three of the attackers".
  if (lemma === "find dead") return tokens[from + 1]?.lower === "and";
  // "The terrorists fled in a stolen taxi": out of what they did.
  if (lemma === "flee" && mode === "desert") return IN_ON.has(tokens[end]) && GETAWAYS.isAmong(tokens.slice(end + 1, end + FAR_GETAWAY));
  if (lemma === "flee" && mode === "displacement") return isOfRaiders(tokens, from);
  // "attacked police stations in Puno".
  if (lemma === "station") return tokens[from]?.lower === "stations" && !opensObject(tokens[end]);
  // "gathered the residents in the square", "killed two guards, stealing their rifles".
  if (lemma === "gather" && kind === "PROTEST") return WHOM.has(tokens[end]);
  if (lemma === "burn" && kind === "OTHER") return THE_A.has(tokens[end]) && !FLAMES.isAmong(tokens.slice(0, from));
  if (lemma === "steal") return tokens[from]?.lower === "stealing";
  // "Prices shot up in Lagos".
  if (lemma === "shoot up") return !opensObject(tokens[end]);
  // "captured the title", "was captured on camera".
  if (lemma === "capture") return FIGURED.isAmong(tokens.slice(end, end + FAR_FIGURED));
  // "stormed to the top of the table".
  if (lemma === "storm") return STORMED.has(tokens[end]);
  // "Her album was released", "released its new kit".
  if (lemma === "release" && kind === "RETREAT")
    return HELPED.has(tokenBefore(tokens, from))
      ? ISSUED.has(tokenBefore(tokens, from - 1))
      : ISSUED.isAmong(tokens.slice(end, end + FAR_FIGURED));
  // "deployed new software".
  if (lemma === "deploy") return CIVIL.isAmong(tokens.slice(end, end + FAR_FIGURED));
  // "Footage posted online on Monday".
  if (lemma === "post") return tokens[end]?.lower === "online" || FILMS.has(tokenBefore(tokens, from));
  // "were seen surrendering in Lashio": told by what they did.
  if (mode === "troops" && lemma.startsWith("see ")) return verbTriggers(tokens[from + 1]?.lower ?? "").some(({ form }) => form === "ing");
  // "flew a joint patrol over the Barents Sea".
  if (lemma === "fly") return FLAGS.isAmong(tokens.slice(end, end + FAR_FLAG));
  if (lemma === "fly over") return PATROLS.isAmong(tokens.slice(from, end));
  if (mode === "troops" && tokens[end]?.lower === "a" && tokens[end + 1]?.lower === "joint") return PATROLS.has(tokens[end + 2]);
  // "Crews are still fighting the fire".
  if (FIGHTS.has(lemma)) return tokens.slice(end, end + FAR_FLAMES).some((token) => FLAMES.has(token));
  if (lemma === "welcome") return mode === "meet" && isDeedOfGuest(tokens, from, end);
  // "The suspension of aid was announced", "the lifting of sanctions was announced": none is given, and none imposed.
  // "Ottawa will spend 3 billion on icebreakers, it was announced": nobody is helped.
  if (lemma === "announce")
    return (kind === "AID" || kind === "SANCTION") && (ENDING.isAmong(tokens.slice(0, from)) || SPEND.isAmong(tokens.slice(0, from)));
  // "The club sanctioned the transfer", "met the fans".
  if (lemma === "sanction") return OURS_THEIRS.has(tokens[end]) && PERMITTED.has(tokens[end + 1]);
  if (lemma === "meet") return OURS_THEIRS.has(tokens[end]) && ADMIRERS.has(tokens[end + 1]);
  if (lemma === "appeal for") return OF_PUBLIC.has(tokens[end]);
  // "accepted an invitation to visit Ankara": told by the visit.
  // "reaffirmed that the treaty extends to the sea".
  if (lemma === "extend" && kind === "AGREE") return tokens[end]?.lower === "to";
  if (lemma === "accept") return isToVisit(tokens, end);
  if (lemma === "ask") return OF_PUBLIC.has(tokens[end]) || UNNAMED.isAmong(tokens.slice(end, end + FAR_NAME));
  // "closed the bridge in Danlí on Monday".
  if (lemma === "close in on") return end - from > 3;
  // "and the boats turned away".
  if (TURNS.has(lemma)) return end - from === 2 && !WAS_WERE.has(tokenBefore(tokens, from)) && !opensObject(tokens[end]);
  // "The vote is to take place in Xiamen".
  if (lemma === "take in") return PLACE_PART.has(tokens[from + 1]);
  // "One peacekeeper was injured and is being treated in hospital".
  if (lemma === "treat") return HELPED.has(tokenBefore(tokens, from)) && HURT.isAmong(tokens.slice(0, from));
  if (kind === "MOBILIZE" && lemma.startsWith("cross")) return isOfDowned(tokens, from);
  return mode === "release" && isForBurial(tokens, from, end);
}

const FAR_INVITATION = 6;

function isToVisit(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + FAR_INVITATION; at++) if (INVITES.has(tokens[at])) return tokens[at + 1]?.lower === "to";
  return false;
}

const INVITES = new WordSet(["invitation", "invitations"]);
const THE_A = new WordSet("the a an".split(" "));
const WHOM = new WordSet("the all them everyone everybody villagers residents inhabitants".split(" "));
const RAIDERS = new WordSet(
  "attackers assailants gunmen killers robbers kidnappers bombers raiders hijackers assassins terrorists arsonists hitmen subversives".split(
    " ",
  ),
);
const FAR_RAIDERS = 12;

/** "The attackers, about 40 men and women, fled": out of what they did. */
function isOfRaiders(tokens: readonly Token[], verb: number): boolean {
  const last = tokenBefore(tokens, verb);
  if (last?.text !== ",") return RAIDERS.has(last);
  for (let at = verb - 2; at > Math.max(0, verb - FAR_RAIDERS); at--) if (tokens[at]?.text === ",") return RAIDERS.has(tokens[at - 1]);
  return false;
}

const SPEND = new WordSet("spend spends spent spending invest".split(" "));
const ENDING = new WordSet("suspension lifting easing removal".split(" "));
const OURS_THEIRS = new WordSet("the its his her their".split(" "));
const PERMITTED = new WordSet("transfer sale merger deal use plan plans killing killings operation construction".split(" "));
const ADMIRERS = new WordSet("fans public readers audience guests press cast challenge target demand deadline criteria".split(" "));
const OPENS_DEED_OF = new WordSet("of by from that to in on between".split(" "));
const FAR_GUEST = 8;

/** "welcomed the president's offer", "welcomed the return of the king": a deed of somebody who may be far away. */
function isDeedOfGuest(tokens: readonly Token[], from: number, end: number): boolean {
  if (WAS_WERE.has(tokenBefore(tokens, from)) || tokenBefore(tokens, from)?.lower === "been") return false;
  for (let at = end; at < end + FAR_GUEST; at++) {
    if (OPENS_DEED_OF.has(tokens[at])) return true;
    if (!NEEDS.visitors.has(tokens[at])) continue;
    let last = at + 1;
    while (isCapitalised(tokens[last])) last += 1;
    return isPossessive(tokens[last]);
  }
  return false;
}

const FIGURED = new WordSet(
  "title titles crown trophy medal medals attention imagination mood essence moment share shares vote votes carbon emissions camera video film footage images hearts".split(
    " ",
  ),
);
const STORMED = new WordSet("to out off back past clear ahead home".split(" "));
const ISSUED = new WordSet(
  "album albums single singles song songs film films movie trailer game games book novel kit shirt report version update survey data figures statement water oil gas funds tranche".split(
    " ",
  ),
);
const CIVIL = new WordSet("software technology technologies tool tools app apps chatbot chatbots capital algorithm algorithms".split(" "));
const FAR_FIGURED = 5;
const FLAGS = new WordSet("flag flags colours colors banner".split(" "));
const FAR_FLAG = 4;
const PATROLS = new WordSet("patrol patrols mission missions sortie sorties".split(" "));
const PLACE_PART = new WordSet(["place", "part"]);
const HURT = new WordSet(["injured", "wounded", "hurt"]);

/** "…, the first time that a member has fired a shot": said of what was told, and nothing more; not "for the first time". */
export function isRankedTime(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at > Math.max(2, verb - FAR_BEHIND_TIME); at--) {
    const token = tokens[at];
    if (token?.text === ",") return false;
    if (token?.lower === "time" && RANKS.has(tokens[at - 1])) return tokens[at - 2]?.lower === "the" && tokens[at - 3]?.lower !== "for";
  }
  return false;
}

const FAR_BEHIND_TIME = 8;
const RANKS = new WordSet("first second third fourth fifth last only".split(" "));

export function isOfDeed(tokens: readonly Token[], from: number): boolean {
  if (!OPENS_DEED.has(tokens[from])) return false;
  return tokens
    .slice(from + 1, from + 4)
    .some(({ lower }) => nounTriggers(lower).some(({ tail, needs }) => tail.length === 0 && needs === null));
}

/** "Aleppo has now completely fallen": the word in front of the helpers of a verb. */
export function beforeHelpers(tokens: readonly Token[], verb: number): number {
  let at = verb - 1;
  while (at > 0 && (HAVE.has(tokens[at]) || /^\p{Ll}+ly$/u.test(tokens[at]?.lower ?? ""))) at -= 1;
  return at;
}

const CALLED = new WordSet("a an his her its their crazy mad insane weak evil absolutely".split(" "));
const FAR_CALLED = 3;

/** "Trump called Putin “absolutely crazy”", "called Kim a rocket man": no talk. */
export function isNameCalling(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + FAR_CALLED; at++) {
    const token = tokens[at];
    if (token && /^["“'‘]$/.test(token.text)) return true;
    if (at > from && CALLED.has(token)) return true;
    if (!isCapitalised(token)) return false;
  }
  return false;
}

export function opensDay(tokens: readonly Token[], at: number): boolean {
  const { month, weekday } = tokens[at]?.time ?? {};
  return month !== undefined || weekday !== undefined || (tokens[at]?.kind === "number" && tokens[at + 1]?.time.month !== undefined);
}

const STILL_NOW = new WordSet(", still now currently long mostly is was".split(" "));

export function isOfTown(tokens: readonly Token[], verb: number, isPlace: (index: number) => boolean): boolean {
  let at = verb - 1;
  while (at > 0 && STILL_NOW.has(tokens[at])) at -= 1;
  return isPlace(at);
}

const TOWN = new WordSet("town city village base camp capital fortress citadel stronghold garrison palace port".split(" "));

/** "since it fell to the M23", "The town fell to rebels", "The palace fell on 19 January": to whom or on which day makes it the fall of a place. */
export function fellToForces(tokens: readonly Token[], verb: number): boolean {
  const fallen = tokenAt(tokens, beforeHelpers(tokens, verb));
  if (!TOWN.has(fallen) && fallen?.lower !== "it") return false;
  if (tokens[verb + 1]?.lower === "on" && TOWN.has(fallen)) return opensDay(tokens, verb + 2);
  if (tokens[verb + 1]?.lower !== "to") return false;
  const by = tokens[verb + 2]?.lower === "the" ? verb + 3 : verb + 2;
  return (isCapitalised(tokens[by]) || NEEDS.armed.has(tokens[by])) && tokens[by + 1]?.lower !== "to";
}

const HAVE = new WordSet("has have had now also since already".split(" "));

const OPENS_DEED = new WordSet("the a an his her its their".split(" "));

/** "14 aircraft, nine of which crossed the line": some of those just counted. */
export function isOfWhich(tokens: readonly Token[], verb: number): boolean {
  return WHICH_WHOM.has(tokenBefore(tokens, verb)) && tokenBefore(tokens, verb - 1)?.lower === "of";
}

const WHICH_WHOM = new WordSet(["which", "whom"]);

const THAT_WHICH = new WordSet("that which".split(" "));
const FLOWN = new WordSet("drone drones uav uavs missile missiles rocket balloon aircraft quadcopter".split(" "));
const DOWNED = new WordSet("intercepted downed shot destroyed neutralised neutralized thwarted".split(" "));

/** "intercepted a drone that had crossed from Lebanon": told with what became of it. */
function isOfDowned(tokens: readonly Token[], verb: number): boolean {
  const at = tokenBefore(tokens, verb)?.lower === "had" ? verb - 2 : verb - 1;
  return THAT_WHICH.has(tokens[at]) && FLOWN.has(tokenBefore(tokens, at)) && DOWNED.isAmong(tokens.slice(0, at));
}

/** "Talks between Chad and Niger in Geneva collapsed": nothing fell. */
export function isOfArrangement(tokens: readonly Token[], verb: number): boolean {
  return ARRANGEMENTS.isAmong(tokens.slice(Math.max(0, verb - FAR_SUBJECT), verb));
}

const ARRANGEMENTS = new WordSet(
  "talks negotiations dialogue truce ceasefire deal agreement government coalition cabinet economy".split(" "),
);
const FAR_SUBJECT = 12;

const THROUGH = new WordSet("from through via to in at for into with between across by".split(" "));
const KINDS_OF_TOWN = new WordSet("town city village port settlement fortress capital stronghold".split(" "));

/** "Deliveries through the port of NAME fell", "Trade with NAME fell": an amount; `last` is the last word of the name. */
export function isOfAmount(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (at > 0 && isCapitalised(tokens[at])) at -= 1;
  if (tokens[at]?.lower === "of" && KINDS_OF_TOWN.has(tokenBefore(tokens, at))) at -= 2;
  if (tokens[at]?.lower === "the") at -= 1;
  const noun = tokenBefore(tokens, at);
  return THROUGH.has(tokens[at]) && noun?.kind === "word" && !KINDS_OF_TOWN.has(noun) && (at === 1 || !isCapitalised(noun));
}

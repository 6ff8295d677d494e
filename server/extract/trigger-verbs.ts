import { type Mood, readVerbMood } from "./hedging.ts";
import { NEEDS } from "./lexicon/need-classes.ts";
import type { VerbTrigger } from "./lexicon/triggers.ts";
import { isPeople } from "./lexicon/undergoers.ts";
import { isCapitalised, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import {
  hasNobody,
  hasSubject,
  isArranged,
  isAside,
  isAttributive,
  isCalled,
  isGivenBack,
  isInPresent,
  isLogged,
  isNominalUse,
  isToCome,
} from "./trigger-forms.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { AWAITED, hasNeed, isOfSome, isReleaseOf } from "./trigger-needs.ts";
import { HELPED } from "./trigger-own-needs.ts";
import { hasParticle, matchTail } from "./trigger-tails.ts";
import { goesToSea, isGift, isNamedActor, isSentAcross, isTurnedOn, isUnaimed, meetsTarget, testFiring } from "./trigger-weapons.ts";
import {
  beforeHelpers,
  endsClaim,
  fellToForces,
  hasOtherSense,
  isForTrial,
  isListedAmong,
  isNameCalling,
  isOfAmount,
  isOfArrangement,
  isOfDeed,
  isOfOccupied,
  isOfTown,
  isOfWares,
  isOfWhich,
  isRankedTime,
  isSaidOfNoun,
  opensDay,
  toAuthorities,
} from "./verb-bars.ts";
import { WordSet } from "./word-set.ts";

const OFF_BACK = new WordSet(["off", "back"]);

const LEAST_MOST = new WordSet(["least", "most"]);

const WAS_WERE_BEEN_ETC = new WordSet("was were been being are is".split(" "));

const IT_THEY_WHICH_ETC = new WordSet("it they them which that who".split(" "));

const THOSE_ANY = new WordSet("those any".split(" "));

const ANY = new WordSet("any anyone anybody whoever".split(" "));
const WHO_WERE = new WordSet("who that which is are was were be been found later".split(" "));
const MOST_WORDS_OF_ANY = 4;

/** "any soldier captured there", "anyone who is detained": nobody yet. */
function isOfAny(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1;
  while (WHO_WERE.has(tokens[at])) at--;
  for (const least = at - MOST_WORDS_OF_ANY; at > least; at--) {
    if (ANY.has(tokens[at])) return true;
    if (tokens[at]?.kind !== "word") return false;
  }
  return false;
}

/** The reading of a verb that its tail, its needs and its form allow; one that tells nothing where no other does. */
export function readVerb(
  tokens: readonly Token[],
  index: number,
  verbs: readonly VerbTrigger[],
  clause: { start: number; end: number },
  isPlace: (index: number) => boolean,
  isLog: boolean,
): TriggerHit | null {
  let fallback: TriggerHit | null = null;
  let isWithParticle: boolean | null = null;
  for (const { trigger, form: written } of verbs) {
    // "had come under fire": a participle that is written as the verb is.
    const form = written === "base" && tokens[index]?.lower === "come" && HAD.has(tokenBefore(tokens, index)) ? "past" : written;
    // "brought down" shoots nothing down, and a water cannon is a thing.
    if ((trigger.lemma === "down" || trigger.lemma === "cannon") && (form === "base" || form === "s")) continue;
    if (trigger.kind === "ASSAULT" && tokenBefore(tokens, index)?.text === "-" && tokenBefore(tokens, index - 1)?.lower === "test")
      return testFiring(tokens, index, form);
    if (trigger.mode === "attack" && FIRES.has(trigger.lemma) && (goesToSea(tokens, index) || isUnaimed(tokens, index, isPlace)))
      return testFiring(tokens, index, form, index);
    if (trigger.lemma === "occupy" && (isListedAmong(tokens, index, isPlace) || isOfOccupied(tokens, index))) return null;
    const { tail } = trigger;
    let end = index + 1;
    if (tail.length > 0) {
      end = matchTail(tokens, index + 1, trigger);
      if (end === 0) continue;
      // "shot down at least three".
      if (tail.at(-1) === "at" && LEAST_MOST.has(tokens[end])) continue;
      // "took the men out of their homes" destroys nothing.
      if (trigger.kind === "ASSAULT" && trigger.lemma === "take out" && tokens[end]?.lower === "of") continue;
      // "pulled 14 survivors out" withdraws nobody.
      if (trigger.mode === "withdraw" && tokens[end]?.lower === "alive") continue;
      if (trigger.mode === "withdraw" && end > index + 2 && !tokens.slice(index + 1, end).some((token) => NEEDS.troops.has(token)))
        continue;
    } else {
      isWithParticle ??= hasParticle(tokens, index, verbs, clause);
      if (isWithParticle) continue;
    }
    if (trigger.needs === "named-behind" || trigger.needs === "named-before") {
      const isBehind = trigger.needs === "named-behind";
      if (
        !(isPlace(isBehind ? end : beforeHelpers(tokens, index)) || (!isBehind && fellToForces(tokens, index))) ||
        (!isBehind &&
          (!/^(?:to|on|in|at|after|,|\.)$/.test(tokens[index + 1]?.lower ?? ".") || isOfAmount(tokens, beforeHelpers(tokens, index))))
      )
        continue;
      // "claimed Kyiv had fired": said of it, and no claim to it.
      if (trigger.lemma === "claim" && !endsClaim(tokens, end)) continue;
    } else if (trigger.needs === "weapon-against") {
      if (!isTurnedOn(tokens, index, clause)) continue;
    } else if (trigger.needs === "armed-at-place") {
      if (!meetsTarget(tokens, end, clause.end, isPlace) || !isNamedActor(tokens, index, isPlace)) continue;
    } else if (GOES_TO_PLACES.has(trigger.lemma) && (trigger.needs === "troops" || trigger.needs === "garrison")) {
      const isLeft =
        isPlace(trigger.tail.length > 0 ? end : index + 1) ||
        (trigger.lemma === "leave" && tokens[index + 1]?.lower === "it") ||
        // "left the Kursk region".
        (tokens[index + 1]?.lower === "the" && (AREAS.has(tokens[index + 2]) || isPlace(index + 2)));
      if (!isLeft || !hasNeed(tokens, index, trigger, clause.start, index)) continue;
    } else if (trigger.lemma === "be in" && trigger.kind === "CONSULT") {
      // "The minister will be in Doha on Friday".
      if (
        form !== "base" ||
        !WILL_TO.has(tokenBefore(tokens, index)) ||
        !isPlace(end) ||
        !hasNeed(tokens, index, trigger, clause.start, index)
      )
        continue;
    } else if (
      trigger.needs &&
      !hasNeed(tokens, index, trigger, clause.start, clause.end, end) &&
      !isReleaseOf(tokens, index, trigger) &&
      !isOfSome(tokens, index, trigger)
    )
      continue;
    if (trigger.needs === "sorties" && !isSentAcross(tokens, end)) continue;
    if (trigger.mode === "troops" && (trigger.needs === "troops" || trigger.needs === "arsenal") && isGift(tokens, index, isPlace))
      continue;
    // "Nine students taken at a checkpoint": undergone.
    if (trigger.lemma === "take" && trigger.needs === "taken" && (tokens[index]?.lower !== "taken" || !BY_FORCE.has(tokens[index + 1])))
      continue;
    // "A convoy with medicines reached": relief, no troops.
    if (trigger.needs === "garrison" && tokens.slice(clause.start, index).some((token) => NEEDS.relief.has(token))) continue;
    if (hasNobody(tokens, index)) continue;
    // "Hsipaw, still held by the rebels": a town that is theirs.
    if (trigger.lemma === "hold by" && isOfTown(tokens, index, isPlace)) continue;
    // "the attackers fled": out of what they did.
    // "The kidnappers, about 15 men, fled with their captives".
    if (trigger.lemma === "flee" && tokens[index + 1]?.lower === "with" && WITH_THEM.isAmong(tokens.slice(index + 2, index + 5))) continue;
    if (trigger.lemma === "flee" && trigger.kind === "RETREAT" && AT_LARGE.has(tokenBefore(tokens, index))) continue;
    // "a speech given in Kyiv": nobody gives way.
    if (
      trigger.lemma === "give in" &&
      tokens[index]?.lower === "given" &&
      !/^(?:has|have|had)$/.test(tokenBefore(tokens, index)?.lower ?? "")
    )
      continue;
    // "before they let it go", "called for calm".
    if (trigger.lemma === "let go" && tokens[index + 1]?.lower === "it") continue;
    // "A warehouse in Kyiv is still burning": nobody is said to burn it.
    if (trigger.lemma === "burn" && trigger.kind === "ASSAULT" && form === "ing" && isAblaze(tokens, index)) continue;
    // "both attacks were beaten off": nobody was beaten.
    if (trigger.lemma === "beat" && OFF_BACK.has(tokens[index + 1])) continue;
    // "Liverpool beat Chelsea": name against name is a match.
    if (trigger.lemma === "beat" && isCapitalised(tokenBefore(tokens, index)) && isCapitalised(tokens[index + 1])) continue;
    // "took part in an assault".
    if (trigger.lemma === "take" && NOT_TAKEN.has(tokens[index + 1])) continue;
    // "the massacre committed by the rebels" gives nobody anything.
    if (trigger.kind === "AID" && trigger.lemma === "commit" && tokens[index + 1]?.lower === "by") continue;
    // "held an exercise with ten ships": no ships are held.
    if (
      trigger.lemma === "hold" &&
      trigger.kind === "COERCE" &&
      tokens.slice(end, end + FAR_HELD).some((token) => NEEDS.exercise.has(token))
    )
      continue;
    // "expelled nobody".
    if (NOBODY.has(tokens[end])) continue;
    // "are dispersed over six bases": stationed.
    if (trigger.lemma === "disperse" && DISPERSED_TO.has(tokens[index + 1])) continue;
    // "treating the troops as expendable": no care.
    if (trigger.lemma === "treat" && tokens.slice(index + 2, index + 6).some(({ lower }) => lower === "as" || lower === "like")) continue;
    // "Three ships under sanctions carried coal, it added": said besides.
    if (trigger.lemma === "add" && (tokens[index + 1]?.kind ?? "punctuation") === "punctuation") continue;
    // "She refused hospital treatment".
    if (trigger.lemma === "refuse" && CARE.has(tokens[index + 1])) continue;
    // "in what the staff called the largest strike".
    // "called on the president to resign".
    if (trigger.needs === "callee" && tokens.slice(end, end + CALLED_UPON).some(({ lower }) => lower === "to" || lower === "for")) continue;
    if (trigger.lemma === "call" && trigger.kind === "PROTEST" && tokens[index + 1]?.lower === "the") continue;
    if (trigger.lemma === "call" && trigger.kind === "CONSULT" && NO_CALL.has(tokens[index + 1])) continue;
    if (
      trigger.lemma === "call" &&
      trigger.mode === "call" &&
      (AN_EARLY.has(tokens[index + 1]) || isNameCalling(tokens, end) || isBehindWhat(tokens, index))
    )
      continue;
    // "The kidnappers phoned and demanded", "The ships of the two states met off NAME": no talks.
    if (trigger.mode === "call" && NEEDS.captors.has(tokenBefore(tokens, index))) continue;
    if (trigger.lemma === "meet" && CRAFT.has(tokenBefore(tokens, index))) continue;
    if (trigger.mode === "release" && trigger.lemma.startsWith("hand") && isOfWares(tokens, end)) continue;
    if (trigger.kind === "AID" && trigger.lemma.startsWith("hand") && toAuthorities(tokens, end)) continue;
    if (trigger.mode === "release" && trigger.lemma.startsWith("hand") && isForTrial(tokens, end)) continue;
    if (hasOtherSense(trigger, tokens, index, end)) continue;
    // "Residents took to the streets" moves nobody.
    if (trigger.mode === "displacement" && tail[0] === "to" && !HELPED.has(tokenBefore(tokens, index))) continue;
    if (form === "past" && (THOSE_ANY.has(tokenBefore(tokens, index)) || isOfAny(tokens, index))) continue;
    // "stays closed", "remained shut": how things stand.
    if (form === "past" && /^(?:stay|remain|kept|keep)/.test(tokenBefore(tokens, index)?.lower ?? "")) continue;
    if (form === "past" && tail.length === 0 && isAttributive(tokens, index, trigger)) continue;
    // "generators: they arrived on the same day".
    if (
      trigger.lemma === "arrive" &&
      trigger.kind === "CONSULT" &&
      IT_THEY_WHICH_ETC.has(tokenBefore(tokens, index)) &&
      !isOfGuest(tokens, index)
    )
      continue;
    if (trigger.lemma === "arrive" && tokens[index + 1]?.lower === "home") continue;
    // "ordered the passengers out of the bus": no town.
    if (trigger.lemma === "order out" && tokens[end]?.lower === "of" && RIDDEN.isAmong(tokens.slice(end + 1, end + 4))) continue;
    // "The attackers arrived before dawn".
    if (trigger.kind === "CONSULT" && trigger.lemma === "arrive" && RAIDERS.has(subjectBefore(tokens, index))) continue;
    // "Arriving in pickup trucks, the rebels looted the market".
    if (trigger.kind === "CONSULT" && trigger.lemma === "arrive" && index === 0 && !isPlace(index + 2)) continue;
    if (trigger.mode === "advance" && trigger.lemma.startsWith("cross") && isOfWhich(tokens, index)) continue;
    if (trigger.lemma === "collapse" && isOfArrangement(tokens, index)) continue;
    // "The bridge fell on 3 February".
    if (trigger.lemma === "fall on" && opensDay(tokens, end)) continue;
    // "has neither confirmed nor denied".
    if (trigger.lemma === "deny" && tokenBefore(tokens, index)?.lower === "nor") continue;
    if (trigger.lemma === "hail" && tokens[index + 1]?.lower === "from") continue;
    // "wishes the injured a recovery", "the wounded".
    if (form === "past" && trigger.mode === "injure" && tail.length === 0 && tokenBefore(tokens, index)?.lower === "the") continue;
    // "ordered the arrest of": told by its noun.
    if (trigger.lemma === "order" && isOfDeed(tokens, index + 1)) continue;
    if (isRankedTime(tokens, index)) continue;
    // "released sketches of three suspects", "released video of the prisoners".
    if (trigger.lemma === "release" && tokens.slice(index + 1, index + 5).some((token) => SHOWN.has(token))) continue;
    // "An air raid alert was declared".
    if (form === "base" && ALARMS.has(tokens[index + 1])) continue;
    // "Bomb threats": no command.
    if (form === "base" && index === 0 && trigger.kind === "ASSAULT") continue;
    // "people accused of spying": says what they are.
    if (trigger.lemma === "accuse" && form === "past" && tokens[index + 1]?.lower === "of" && !HELPED.has(tokenBefore(tokens, index)))
      continue;
    if (form === "base" && isNominalUse(tokens, index)) continue;
    // "Georgian conscripts": people.
    if (form === "s" && isPeople(tokens[index]?.lower ?? "")) continue;
    if (form === "s" && (!hasSubject(tokens, index) || isSaidOfNoun(tokens, index))) continue;
    // "Kurdish forces handed": a noun.
    if (
      trigger.lemma === "force" &&
      form === "s" &&
      !/^(?:its|the|an?|his|her|their|them|people|\p{Lu}.*)$/u.test(tokens[index + 1]?.text ?? "")
    )
      continue;
    // "in which they were returning": gives back nobody.
    if (
      trigger.lemma === "return" &&
      !isGivenBack(tokens, index) &&
      !(form === "past" && WAS_WERE_BEEN_ETC.has(tokenBefore(tokens, index)))
    )
      continue;
    const isTransitive =
      !GOES_BY_ITSELF.has(trigger.lemma) &&
      (trigger.frame === "act" ||
        (trigger.frame === "say" && tokens[end]?.lower === "by") ||
        (trigger.kind === "AGREE" && trigger.lemma !== "agree") ||
        (trigger.frame === "self" || trigger.frame === "suffer"
          ? HAVE_OBJECTS.has(trigger.lemma)
          : trigger.frame === "join" && trigger.needs !== null));
    const isAwaited = AWAITED.has(trigger.lemma);
    if (isAwaited && !isPlace(end)) continue;
    if (trigger.kind === "CONSULT" && isAside(tokens, index, form)) continue;
    const isTelling = isLog && form === "base" && isInPresent(tokens, index);
    const isAhead =
      isAwaited ||
      (!isTelling &&
        form === "base" &&
        trigger.kind === "CONSULT" &&
        (isToCome(tokens, index, clause) || isArranged(tokens, index, clause))) ||
      isCalled(tokens, index, trigger);
    const isOnRecord = isTelling || (form === "base" && isLogged(tokens, index, trigger.frame === "say"));
    const read = isAhead ? PLANNED : isOnRecord ? RECORDED : readVerbMood(tokens, index, form, isTransitive);
    const mood = trigger.mode === "vow" ? asVow(read) : trigger.needs === "unwilling" || trigger.needs === "resolved" ? RECORDED : read;
    // "in an operation begun on 5 February": the one that is told.
    if (trigger.needs === "operations" && !mood.isFinite) continue;
    const hit: TriggerHit = { trigger, from: index, end, isNoun: false, mood, toll: undefined };
    if (mood.real || mood.negated) return hit;
    fallback ??= hit;
  }
  return fallback;
}

const FAR_HELD = 5;
const NOBODY = new WordSet(["nobody", "nothing"]);

const DISPERSED_TO = new WordSet("over across among throughout between".split(" "));

const HAD = new WordSet("has have had".split(" "));

const CRAFT = new WordSet("ship ships vessel vessels boat boats plane planes jet jets aircraft".split(" "));

const CALLED_UPON = 14;

const NOTHING: Mood = { real: false, hedging: null, negated: false, isFinite: true, isPassive: false };
/** "would not stand idle": what somebody will not do is the threat. */
const asVow = ({ negated }: Mood): Mood => (negated ? RECORDED : NOTHING);

/** "the minister, who arrived": no wares that came. */
const isOfGuest = (tokens: readonly Token[], index: number): boolean =>
  tokenBefore(tokens, index)?.lower === "who" && tokens.slice(Math.max(0, index - 5), index).some((token) => NEEDS.guest.has(token));

/** The word in front, or the one that "who" is about. */
function subjectBefore(tokens: readonly Token[], verb: number): Token | undefined {
  if (tokenBefore(tokens, verb)?.lower !== "who") return tokenBefore(tokens, verb);
  return tokenBefore(tokens, tokenBefore(tokens, verb - 1)?.text === "," ? verb - 2 : verb - 1);
}

const STILL = new WordSet("still also now again already".split(" "));

function isAblaze(tokens: readonly Token[], verb: number): boolean {
  const at = STILL.has(tokenBefore(tokens, verb)) ? verb - 1 : verb;
  const next = tokens[verb + 1];
  return WAS_WERE_BEEN_ETC.has(tokenBefore(tokens, at)) && (next === undefined || next.kind === "punctuation" || BY_WHERE.has(next));
}

const BY_WHERE = new WordSet("in on at near after for since from following out".split(" "));

const BY_FORCE = new WordSet("at by from in on near outside during along while".split(" "));

const WILL_TO = new WordSet("will to".split(" "));

const GOES_BY_ITSELF = new Set(["travel", "fly", "head", "land", "speak with", "fall on", "land on", "come down"]);

const NOT_TAKEN = new WordSet("in part place note aim care advantage up office effect turns days weeks hours time".split(" "));

const GOES_TO_PLACES = new Set(["leave", "quit", "reach", "come to", "go to"]);

const RAIDERS = new WordSet(
  "attackers assailants gunmen killers robbers kidnappers bombers raiders bandits militants insurgents rebels guerrillas terrorists jihadists assassins hijackers intruders men individuals militiamen paramilitaries fighters abductors".split(
    " ",
  ),
);
const WITH_THEM = new WordSet(
  "captives captive hostages hostage victims victim loot booty money cash weapons arms rifles guns cattle marks dollars pounds lire pesetas pesos francs rupees".split(
    " ",
  ),
);
const RIDDEN = new WordSet(
  "bus buses car cars vehicle vehicles train coach coaches lorry lorries truck trucks van jeep taxi minibus".split(" "),
);
const AT_LARGE = new WordSet("attackers assailants gunmen killers robbers kidnappers bombers they men who and".split(" "));

const AREAS = new WordSet(
  "region country republic state territory peninsula capital enclave area province island town city village district base zone camp plant airport airfield station compound valley".split(
    " ",
  ),
);

const NO_CALL = new WordSet(["for", "on", "upon", "off", "it", "the"]);
const FAR_WHAT = 5;

/** "over what the ministry called spying": a name for it, and no call. */
function isBehindWhat(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - FAR_WHAT); at--) if (tokens[at]?.lower === "what") return true;
  return false;
}

const AN_EARLY = new WordSet(["a", "an", "early", "snap"]);

const ALARMS = new WordSet("alert alerts siren sirens warning warnings shelter shelters alarm alarms".split(" "));

const SHOWN = new WordSet(
  "sketch sketches photo photos photograph photographs picture pictures image images video videos footage recording recordings clip clips name names statement statements report reports data details list lists figures document documents transcript transcripts letter letters".split(
    " ",
  ),
);

const RECORDED: Mood = { real: true, hedging: null, negated: false, isFinite: true, isPassive: false };

const PLANNED: Mood = { real: true, hedging: "planned", negated: false, isFinite: true, isPassive: false };

const FIRES = new Set(["fire", "launch"]);

/** Triggers without a target that yet can be passive: "an exercise held in May". */
const HAVE_OBJECTS = new Set(
  "detonate plant place hold conduct stage begin start launch abandon evacuate withdraw block barricade organise organize sweep".split(" "),
);

const CARE = new WordSet("treatment hospital hospitalisation hospitalization medical comment".split(" "));

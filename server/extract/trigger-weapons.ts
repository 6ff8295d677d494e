import { FOES } from "./event-foes.ts";
import { readVerbMood } from "./hedging.ts";
import { NEEDS } from "./lexicon/need-classes.ts";
import { KNOWN_ORGANISATIONS } from "./lexicon/organisations.ts";
import { NUMBER_WORDS } from "./lexicon/quantities.ts";
import type { Trigger } from "./lexicon/triggers.ts";
import { isCapitalised, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { isHour } from "./trigger-tails.ts";
import { WordSet } from "./word-set.ts";

const SEA_OCEAN_WATERS_PACIFIC = new WordSet("sea ocean waters pacific".split(" "));

const INTO_TOWARD_TOWARDS = new WordSet("into toward towards".split(" "));

/** "fired a missile into the sea off its east coast". */
export function goesToSea(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb + 1; at < Math.min(tokens.length, verb + 14); at++) {
    if (!INTO_TOWARD_TOWARDS.has(tokens[at])) continue;
    return tokens.slice(at + 1, at + 5).some((token) => SEA_OCEAN_WATERS_PACIFIC.has(token));
  }
  return false;
}

const OF_ROCKETRY = new Set(
  "ballistic cruise hypersonic intercontinental short-range medium-range intermediate-range solid-fuel".split(" "),
);
const IN_ANGER = new Set(
  "at against targeting hit hitting strike struck striking drone drones overnight intercepted downed killing killed wounding barrage salvo".split(
    " ",
  ),
);

const isMissile = (token: Token | undefined): boolean => token !== undefined && /^(?:missiles?|icbms?|satellites?)$/.test(token.lower);
const BE_BEEN = new WordSet("was were been".split(" "));

/** "launched a ballistic missile on Tuesday", "a cruise missile was launched from Sinpo": at nobody. */
export function isUnaimed(tokens: readonly Token[], verb: number, isPlace: (index: number) => boolean): boolean {
  const isUndergone =
    isMissile(tokenBefore(tokens, verb)) || (BE_BEEN.has(tokenBefore(tokens, verb)) && isMissile(tokenBefore(tokens, verb - 1)));
  const missile = isUndergone ? verb : tokens.findIndex((token, at) => at > verb && at < verb + 9 && isMissile(token));
  if (missile < 0) return false;
  const says = tokens
    .slice(isUndergone ? Math.max(0, verb - 5) : verb + 1, missile + 1)
    .some(({ lower }) => OF_ROCKETRY.has(lower) || /^(?:range|icbms?|satellites?)$/.test(lower));
  return (
    (says || isOfNorth(tokens, verb) || tokens.some((token, at) => FLOWN.has(token) && isFar(tokens, at))) &&
    !tokens.some(
      ({ lower }, at) =>
        (IN_ANGER.has(lower) && tokens[at + 1]?.lower !== "least" && !(lower === "at" && isHour(tokens, at + 1))) ||
        (/^(?:on|into|towards?)$/.test(lower) && isPlace(at + 1)),
    )
  );
}

/** "North Korea", "the North", "Pyongyang". */
function isOfNorth(tokens: readonly Token[], verb: number): boolean {
  const at = HELPERS.has(tokenBefore(tokens, verb)) ? verb - 1 : verb;
  const [name, before] = [tokenBefore(tokens, at)?.lower, tokenBefore(tokens, at - 1)?.lower];
  return name === "pyongyang" || (name === "korea" && before === "north") || (name === "north" && before === "the");
}

const FLOWN = new WordSet("flew flown travelled traveled flying travelling covering covered".split(" "));
const KILOMETRES = new WordSet("km kilometres kilometers miles".split(" "));
const MOST_WORDS_FAR = 6;

/** "which flew 350 km": who says so measures a flight, and no harm. */
const isFar = (tokens: readonly Token[], at: number): boolean => KILOMETRES.isAmong(tokens.slice(at + 1, at + MOST_WORDS_FAR));

/** "sent drones and armoured vehicles to Somalia": given to a state, by nobody who goes with them. */
export function isGift(tokens: readonly Token[], verb: number, isPlace: (index: number) => boolean): boolean {
  if (!SENDS.has(tokens[verb])) return false;
  const to = tokens.findIndex(({ lower }, at) => at > verb && at < verb + 12 && (lower === "to" || lower === "for") && isPlace(at + 1));
  if (to < 0) return false;
  const words = tokens.slice(verb + 1, to);
  return words.some((word) => NEEDS.gifts.has(word)) && words.every((word) => !NEEDS.troops.has(word) || HARDWARE.has(word));
}

/** "sent 24 aircraft across the Taiwan Strait": to be seen, and given to nobody. */
export function isSentAcross(tokens: readonly Token[], end: number): boolean {
  for (let at = end + 1; at < Math.min(tokens.length, end + FAR_ACROSS); at++) {
    if (ACROSS.has(tokens[at])) return true;
    if (tokens[at]?.kind === "punctuation" || tokens[at]?.lower === "to") return false;
  }
  return false;
}

const FAR_ACROSS = 9;
const ACROSS = new WordSet("across over around near past through along off towards toward into".split(" "));

const SENDS = new WordSet("send sends sent sending ship ships shipped shipping transfer transfers transferred transferring".split(" "));
const HARDWARE = new WordSet("vehicles tanks jets fighters helicopters warplanes bombers".split(" "));

const TEST: Trigger = {
  kind: "MOBILIZE",
  mode: "weapons-test",
  frame: "act",
  needs: null,
  needed: null,
  lemma: "test-fire",
  tail: [],
  rooms: [],
  behind: [],
};

/** "test-fired two missiles" strikes nobody. */
export function testFiring(
  tokens: readonly Token[],
  index: number,
  form: Parameters<typeof readVerbMood>[2],
  from = index - 2,
): TriggerHit {
  return { trigger: TEST, from, end: index + 1, isNoun: false, mood: readVerbMood(tokens, from, form, true), toll: undefined };
}

/** "used glide bombs against the town", "cluster munitions were used on a market": a weapon, and whom it met. */
export function isTurnedOn(tokens: readonly Token[], verb: number, { start, end }: { start: number; end: number }): boolean {
  const isUndergone = PASSIVE.has(tokenBefore(tokens, verb));
  const from = isUndergone ? start : verb + 1;
  let isArmed = false;
  for (let at = from; at < Math.min(end, verb + MOST_WORDS_OF_WEAPON); at++) {
    const token = tokens[at];
    if (NEEDS.weaponry.has(token) && !(SENT.has(tokens[verb]) && CREWED.has(token))) isArmed = true;
    else if (isArmed && at > verb && AGAINST.has(token))
      return (token?.lower === "against" || !SENT.has(tokens[verb])) && !isDay(tokens[at + 1]);
    // "sent 34 drones at Odesa"; not "at night".
    else if (isArmed && AT_TOWARDS.has(token) && SENT.has(tokens[verb]))
      return isCapitalised(tokens[at + 1]) || tokens[at + 1]?.lower === "the";
  }
  // "The enemy sent 34 drones from the Black Sea": it gives nobody anything.
  return isArmed && SENT.has(tokens[verb]) && tokenBefore(tokens, verb)?.lower === "enemy";
}

/** Sent to be seen, or to fight, and not at anybody as a drone is. */
const CREWED = new WordSet("helicopters warplanes tanks howitzers".split(" "));
const MOST_WORDS_OF_WEAPON = 12;
const PASSIVE = new WordSet("was were been being".split(" "));
const SENT = new WordSet("send sends sent sending".split(" "));
const AT_TOWARDS = new WordSet("at toward towards".split(" "));
const AGAINST = new WordSet(["against", "on"]);
const isDay = (token: Token | undefined): boolean => token === undefined || token.kind === "number" || /day$/.test(token.lower);

/** "Israel struck Tyre", "the IDF hit Nabatieh": somebody with a name of their own, straight before the verb and its helpers. */
export function isNamedActor(tokens: readonly Token[], verb: number, isPlace: (index: number) => boolean): boolean {
  let at = verb - 1;
  while (HELPERS.has(tokens[at])) at--;
  const subject = tokens[at];
  if (!subject) return false;
  // "Turkish F-16s struck".
  if (/^\p{L}*\d+\p{L}*s$/u.test(subject.lower)) return true;
  if (subject.kind !== "word") return false;
  return isCapitalised(subject)
    ? isPlace(at) || (at > 0 && !NEEDS.storm.has(tokenBefore(tokens, at)))
    : NEEDS.troops.has(subject) || FOES.has(subject.lower);
}

const HELPERS = new WordSet("has have had also again then reportedly repeatedly twice later subsequently".split(" "));

/** "struck the Gaza Strip", "hit the Houthis", "struck two bridges over the Litani"; not "hit the United States with new tariffs". */
export function meetsTarget(tokens: readonly Token[], from: number, end: number, isPlace: (index: number) => boolean): boolean {
  const object = tokens[from]?.lower === "the" ? from + 1 : from;
  const isGround = object > from && GROUND.has(tokens[object]) && AGAIN.has(tokens[object + 1]);
  if (!isPlace(object) && !isGround && !isArmedGroup(tokens[object]) && !meetsThing(tokens, from, end, isPlace)) return false;
  return !DUTIES.isAmong(tokens.slice(object + 1, object + FAR_DUTIES));
}

const isArmedGroup = (token: Token | undefined) => isCapitalised(token) && KNOWN_ORGANISATIONS.get(token?.lower ?? "")?.isArmed === true;
/** "struck the village again". */
const GROUND = new WordSet("village town city settlement".split(" "));
const AGAIN = new WordSet("again twice overnight anew with".split(" "));
const DUTIES = new WordSet("tariff tariffs sanctions duties levies fine fines surcharge quotas".split(" "));
const FAR_DUTIES = 7;

/** "struck two bridges over the Litani", "hit a barracks near Safed": a thing that stands somewhere; no deal, no record, no goal. */
function meetsThing(tokens: readonly Token[], from: number, end: number, isPlace: (index: number) => boolean): boolean {
  const opener = tokens[from];
  if (
    !opener ||
    !(isCapitalised(opener) || opener.kind === "number" || OPENS_THING.has(opener) || BUILT.has(opener) || NUMBER_WORDS.has(opener.lower))
  )
    return false;
  let isThere = false;
  for (let at = from; at < Math.min(end, from + FAR_OF_THING); at++) {
    const token = tokens[at];
    if (!isThere && NO_THING.has(token)) return false;
    if (THERE.has(token)) isThere = true;
    else if (isThere && isPlace(at)) return true;
  }
  return false;
}

const FAR_OF_THING = 14;
const OPENS_THING = new WordSet("a an the its several dozens".split(" "));
/** "struck buildings in Taybeh". */
const BUILT = new WordSet("buildings houses homes villages towns offices apartments infrastructure".split(" "));
const THERE = new WordSet("in at near outside over of on inside around along".split(" "));
const NO_THING = new WordSet(
  "deal deals agreement accord bargain balance compromise truce pact record records goal goals high low blow note tone chord target milestone peak mark wall snag headlines jackpot bottom road runs six four winner penalty free-kick post bar crossbar gold oil market markets economy stride time times".split(
    " ",
  ),
);

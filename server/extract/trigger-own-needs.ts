import { nameOf } from "./acronyms.ts";
import { LEADERS, SURNAMES } from "./lexicon/leaders.ts";
import { NEEDS } from "./lexicon/need-classes.ts";
import { NUMBER_WORDS } from "./lexicon/quantities.ts";
import type { Trigger } from "./lexicon/triggers.ts";
import { isPeople } from "./lexicon/undergoers.ts";
import { isCapitalised, isPossessive, tokenAt, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

/** Needs that are met by what stands around a trigger, whatever its class of words; null where that class is to be looked for. */
export function meetsOwnNeed(tokens: readonly Token[], index: number, { needs, kind, frame }: Trigger): boolean | null {
  if (!needs || ELSEWHERE.has(needs)) return true;
  if (needs === "two-named") return isOfTwo(tokens, index);
  if (needs === "callee" && isLeader(tokens, index + 2)) return true;
  if (needs === "to-front") return isAtFront(tokens, index + 1);
  // "Rescuers pulled four bodies from the house".
  if (needs === "seats" && NEEDS.corpses.isAmong(tokens.slice(index + 1, index + SEAT_REACH))) return false;
  if (needs === "sortie") return isSortie(tokens, index + 1);
  if (needs === "own-will") return tellsOwnWill(tokens, index);
  if (needs === "unwilling") return isUnwilling(tokens, index);
  if (needs === "resolved") return isResolved(tokens, index);
  if (needs === "addressed")
    return isCapitalised(tokens[index + 1]) || (tokens[index + 1]?.lower === "the" && isCapitalised(tokens[index + 2]));
  if (needs === "of-people") return isOfSomebody(tokens, index);
  if (needs === "of-arms") return isOfArms(tokens, index);
  if (needs === "troops" && kind === "MOBILIZE" && frame === "act" && isBareCount(tokens, index + 1)) return true;
  if (needs === "carried" && isCountedNation(tokens, index)) return true;
  if (needs === "guest" && (isJourney(tokens, index) || isReceived(tokens, index))) return true;
  // "Floodwater cut the road", "Winds knocked out power to 1,200 homes".
  if ((needs === "road" || needs === "fire") && NEEDS.nature.has(tokenBefore(tokens, index)) && isOfMains(tokens, index)) return false;
  if (needs === "counted") return isCounted(tokens, index);
  if (needs === "tolled") return isTolled(tokens, index);
  // "Crowds took to the streets".
  if (needs === "blocks" && tokens[index + 1]?.lower === "to") return false;
  if (needs === "in-note") return isInNote(tokens, index);
  if (needs === "in-post") return isInPost(tokens, index);
  return null;
}

/** What nature cuts and knocks out: roads and mains, which others do to harm somebody. */
const isOfMains = (tokens: readonly Token[], verb: number): boolean => tokens[verb + 1]?.lower !== "out" || MAINS.has(tokens[verb + 2]);
const MAINS = new WordSet(["power", "electricity", "heating", "internet"]);

/** Asked where names and places are known. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  "named-behind",
  "named-before",
  "of-place",
  "to-place",
  "armed-at-place",
  "weapon-against",
  "day",
]);

export const NEED_REACH = 9;

export const HELPED = new WordSet(["was", "were", "been", "being", "is", "are", "be"]);

const ADVANCES = new WordSet("advance attack storm counterattack dislodge".split(" "));

const INTO_THROUGH = new WordSet(["into", "through"]);

/** "34 attempts to break through near Kotlyne", "an attempt to advance": at the front. */
function isAtFront(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.lower !== "to") return false;
  return ADVANCES.has(tokens[from + 1]) || (tokens[from + 1]?.lower === "break" && INTO_THROUGH.has(tokens[from + 2]));
}

const SEAT_REACH = 5;

const FLOWN = new WordSet(
  "aircraft jet jets plane planes warplane warplanes fighters bombers helicopters balloons warships ships vessels".split(" "),
);

const PAST_LINES = new WordSet("across over into through around towards toward near past".split(" "));

const SORTIE_REACH = 7;

/** "sent 23 military aircraft across the median line": gives nobody anything. */
function isSortie(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length - 1, from + SORTIE_REACH); at++) {
    if (tokens[at]?.kind === "punctuation") return false;
    if (FLOWN.has(tokens[at])) return PAST_LINES.has(tokens[at + 1]);
  }
  return false;
}

const ABOUT = new WordSet("about some around another up to more than over nearly almost roughly at least as many".split(" "));

const FORCE = 500;

/** "had agreed to send 12,000": so many are soldiers, where nothing else is counted. */
function isBareCount(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (ABOUT.has(tokens[at]) && at < from + 4) at += 1;
  if (tokens[at]?.kind !== "number" || (tokens[at]?.value ?? 0) < FORCE) return false;
  const next = tokens[at + 1];
  return (
    next === undefined || next.kind === "punctuation" || TO_BY_IN.has(next) || (next.lower === "more" && tokens[at + 2]?.kind !== "word")
  );
}

/** "10,000 North Koreans were brought": so many of one people are soldiers. */
function isCountedNation(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1;
  while (CARRIED_BEFORE.has(tokenAt(tokens, at))) at -= 1;
  if (at === verb - 1 || !/[^s]s$/.test(tokenAt(tokens, at)?.lower ?? "")) return false;
  while (at > 0 && isCapitalised(tokens[at])) at -= 1;
  return tokens[at]?.kind === "number" && (tokens[at]?.value ?? 0) >= FORCE;
}

const CARRIED_BEFORE = new WordSet("were was been be being had have has are already also".split(" "));

const TO_BY_IN = new WordSet("to by in and from".split(" "));

const JOURNEYS = new WordSet("travel travels travelled traveled travelling traveling fly flies flew flying".split(" "));

const BEFORE_JOURNEY = new WordSet(
  "is was will would to has had have also later then due scheduled plans planned expected about set be been".split(" "),
);

/** "Shoigu flew to Pyongyang", "Lavrov is to travel to Delhi": a name goes to a name. */
function isJourney(tokens: readonly Token[], verb: number): boolean {
  const to = tokens[verb + 1]?.lower === "on" ? verb + 2 : verb + 1;
  if (!JOURNEYS.has(tokens[verb]) || tokens[to]?.lower !== "to") return false;
  if (!isCapitalised(tokens[to + 1]) && !isCapital(tokens, to + 1)) return false;
  let at = verb - 1;
  while (BEFORE_JOURNEY.has(tokenAt(tokens, at))) at -= 1;
  const name = tokenAt(tokens, at);
  return name?.kind === "word" && isCapitalised(name) && name.text !== name.text.toUpperCase() && name.text.length > 2;
}

const ON_BY_FOR = new WordSet("on by for again yesterday today about after in via over".split(" "));

const SPEECHES = new WordSet("conference forum event rally parliament summit".split(" "));

/** "Yermak and Witkoff spoke on Tuesday": with each other. */
function isOfTwo(tokens: readonly Token[], verb: number): boolean {
  if (tokenAt(tokens, verb - 2)?.lower !== "and" || !isCapitalised(tokenBefore(tokens, verb)) || !isCapitalised(tokenAt(tokens, verb - 3)))
    return false;
  const next = tokens[verb + 1];
  if (next !== undefined && next.kind === "word" && !ON_BY_FOR.has(next)) return false;
  return !tokens.slice(verb, verb + NEED_REACH).some((token) => SPEECHES.has(token));
}

const LONGEST_NAME = 4;

/** "spoke to Zelensky", "would speak to Lee Jae-myung". */
function isLeader(tokens: readonly Token[], from: number): boolean {
  if (!isCapitalised(tokens[from])) return false;
  for (let end = from + 1; end <= from + LONGEST_NAME && tokens[end - 1]?.kind !== undefined; end++)
    if (SURNAMES.has(tokens[end - 1]?.text ?? "") || LEADERS.has(nameOf(tokens, from, end).toLowerCase())) return true;
  return false;
}

/** "the North Korean capital". */
function isCapital(tokens: readonly Token[], the: number): boolean {
  return tokens[the]?.lower === "the" && (tokens[the + 2]?.lower === "capital" || tokens[the + 3]?.lower === "capital");
}

const WAS_WERE = new WordSet(["was", "were"]);

const HE_SHE_THEY = new WordSet(["he", "she", "they"]);

/** "On Monday she was received by Putin", "Xi received Lavrov", "Xi received Peru's Dina Boluarte": somebody by somebody. */
function isReceived(tokens: readonly Token[], verb: number): boolean {
  if (SURNAMES.has(tokens[verb + 1]?.text ?? "")) return isCapitalised(tokenBefore(tokens, verb));
  if (tokens[verb]?.lower !== "received") return false;
  if (isPossessive(tokens[verb + 2])) return [verb - 1, verb + 1, verb + 3, verb + 4].every((at) => isCapitalised(tokenAt(tokens, at)));
  if (tokens[verb + 1]?.lower !== "by" || !WAS_WERE.has(tokenBefore(tokens, verb))) return false;
  const guest = tokenAt(tokens, verb - 3)?.text === "-" ? tokenAt(tokens, verb - 4) : tokenBefore(tokens, verb - 1);
  const host = tokens[verb + 2];
  return (
    (HE_SHE_THEY.has(guest) || isCapitalised(guest)) && (isCapitalised(host) || NEEDS.guest.has(host) || NEEDS.guest.has(tokens[verb + 3]))
  );
}

/** "the death of six", "the deaths of protesters". */
function isOfSomebody(tokens: readonly Token[], index: number): boolean {
  if (tokens[index + 1]?.lower !== "of") return false;
  return tokens.slice(index + 2, index + 6).some(({ kind, lower }) => kind === "number" || NUMBER_WORDS.has(lower) || isPeople(lower));
}

/** "the use of cluster munitions by Thai forces". */
function isOfArms(tokens: readonly Token[], index: number): boolean {
  const end = index + 6;
  if (tokens[index + 1]?.lower !== "of") return false;
  const arms = tokens.findIndex((token, at) => at > index + 1 && at < end && NEEDS.weaponry.has(token));
  return arms > 0 && BY_AGAINST.has(tokens[arms + 1]);
}

const BY_AGAINST = new WordSet(["by", "against", "on", "in"]);

/** "A guided bomb on the edge of Bilopillia: power line torn": no verb, but where it came down. */
function isInNote(tokens: readonly Token[], weapon: number): boolean {
  if (!STRUCK_BY.has(tokens[weapon + 1])) return false;
  // "debris on the territory of the port, no dead".
  const colon = tokens.findIndex(({ text }, at) => at > weapon && (text === ":" || (text === "," && tokens[at + 1]?.lower === "no")));
  const end = colon < 0 ? tokens.length : colon;
  return (
    end <= LONGEST_NOTE && tokens.every(({ lower }, at) => at >= end || (at === weapon - 1 && /ed$/.test(lower)) || !VERBAL.test(lower))
  );
}

/** "Minus two Bradleys near Petropavlivka", "Arrivals in Sumy, a roof is on fire", "two hits on an industrial site": how those at the front write. */
function isInPost(tokens: readonly Token[], noun: number): boolean {
  const before = tokenBefore(tokens, noun);
  const isCounted = before !== undefined && (before.kind === "number" || NUMBER_WORDS.has(before.lower));
  const behind = tokens.slice(noun + 1, noun + POST_REACH);
  if (tokens[noun]?.lower.startsWith("hit"))
    return (
      (isCounted || before?.lower === "direct" || (noun === 1 && before?.lower === "a")) &&
      ON_IN.has(tokens[noun + 1]) &&
      HIT.isAmong(behind.slice(0, hitEnd(behind)))
    );
  // "14 drones down".
  if (tokens[noun]?.lower === "down") {
    const count = tokenBefore(tokens, noun - 1);
    const isSo = NEEDS.aircraft.has(before) && (count?.kind === "number" || NUMBER_WORDS.has(count?.lower ?? ""));
    return isSo && (behind[0] === undefined || behind[0].kind === "punctuation" || DOWN_OVER.has(behind[0]));
  }
  if (before !== undefined && before.kind !== "punctuation" && !isCounted) return false;
  if (tokens[noun]?.lower === "minus") return NEEDS["knocked-out"].isAmong(behind) || NEEDS.goods.isAmong(behind.slice(0, FAR_HIT));
  // "Arrivals in Greece rose".
  const pause = behind.findIndex(({ kind }) => kind === "punctuation");
  if (behind.slice(0, pause < 0 ? behind.length : pause).some((token) => RISEN.has(token) || VERBAL.test(token.lower))) return false;
  return ARRIVED.isAmong(behind) || (isCounted && tokens.slice(0, noun).some(({ lower }) => lower === "loud"));
}

const DOWN_OVER = new WordSet("over in near by since".split(" "));
const RISEN = new WordSet("rose fell grew rise fall grow".split(" "));
const POST_REACH = 14;
const FAR_HIT = 6;

/** "two hits on the chart and a house": no further than the first of what is named. */
function hitEnd(behind: readonly Token[]): number {
  const and = behind.findIndex(({ lower }) => lower === "and" || lower === ",");
  return and < 0 ? FAR_HIT : Math.min(and, FAR_HIT);
}

const ON_IN = new WordSet(["on", "in"]);
const HIT = new WordSet([...NEEDS.fire.words, "site", "sites", "industrial", "infrastructure", "yard", "high-rise"]);
const ARRIVED = new WordSet(
  "hit hits missile missiles drone drones rocket rockets shell shells bomb bombs kab kabs fab fabs shahed shaheds geran gerans grad mortar fire smoke explosion explosions roof damage damaged casualties wounded house houses burning depot garage".split(
    " ",
  ),
);

const LONGEST_NOTE = 16;

const STRUCK_BY = new WordSet("on at over against into near under".split(" "));

const VERBAL =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|n't|hit|hits|fell|struck|flew|sent|saw|oversaw|seen|heard|found|no|not|\p{Ll}+(?:ed|ing))$/u;

/** "At least 133 are dead", "Two are still missing", "Seven dead". */
function isCounted(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 5); at--) {
    const token = tokens[at];
    if (!token || token.kind === "punctuation") return false;
    if (token.kind === "number" || NUMBER_WORDS.has(token.lower)) return true;
    if (!BETWEEN_COUNT.has(token) && !isPeople(token.lower)) return false;
  }
  return false;
}

const TOLLS = new WordSet(
  "put puts estimate estimates estimated exceed exceeds exceeded amount amounts amounted reach reached total totalled stand stood".split(
    " ",
  ),
);

const TOLL_REACH = 8;

/** "put Iranian losses at 300 dead", "Iran's casualties exceed 3,000": whose they are, and how many. */
function isTolled(tokens: readonly Token[], index: number): boolean {
  if (!isCapitalised(tokenBefore(tokens, index)) && !isPossessive(tokenBefore(tokens, index))) return false;
  const near = (at: number) => at >= 0 && TOLLS.has(tokens[at]);
  if (![index + 1, index + 2, index + 3, index - 2, index - 3, index - 4].some(near)) return false;
  for (let at = index + 1; at < Math.min(tokens.length, index + TOLL_REACH); at++) if (tokens[at]?.kind === "number") return true;
  return false;
}

const BETWEEN_COUNT = new WordSet(
  "is are was were still also now others other more feared reported confirmed believed already there with".split(" "),
);

const SELVES = new WordSet("they he she we it its their his".split(" "));

/** "warned that Russia would answer", "that any attack would be met with force": whoever warns does it. */
const ANSWERS = new WordSet("answer respond retaliate react strike hit".split(" "));

const MET = new WordSet("met answered punished repelled destroyed".split(" "));

const MERELY = new WordSet(
  "be take become have cause lead mean make get not also continue need last cost soon likely never rain snow worsen".split(" "),
);

/** "warned that they would strike any ship". */
function tellsOwnWill(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb + 2; at < Math.min(tokens.length, verb + 12); at++) {
    const lower = tokens[at]?.lower ?? "";
    if (lower !== "would" && lower !== "will") continue;
    const isOwn = HELPED.has(tokenBefore(tokens, verb)) || tokens.slice(Math.max(verb + 1, at - 3), at).some((token) => SELVES.has(token));
    return (
      (isOwn && !MERELY.has(tokens[at + 1])) || ANSWERS.has(tokens[at + 1]) || (tokens[at + 1]?.lower === "be" && MET.has(tokens[at + 2]))
    );
  }
  return false;
}

/** "Hungary would not sign the statement", "they will never hand over the plant". */
function isUnwilling(tokens: readonly Token[], verb: number): boolean {
  return WONT.has(tokenBefore(tokens, verb)) || (NOT_NEVER.has(tokenBefore(tokens, verb)) && WOULD.has(tokenBefore(tokens, verb - 1)));
}

/** "said that Russia would answer", "will respond if attacked": to nothing that is asked. */
function isResolved(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  return WOULD.has(tokenBefore(tokens, verb)) && (next === undefined || next.kind === "punctuation" || IF_TO.has(next));
}

const IF_TO = new WordSet("if should when in with firmly swiftly harshly accordingly appropriately".split(" "));

const WONT = new WordSet(["won't", "won’t", "wouldn't", "wouldn’t"]);
const NOT_NEVER = new WordSet(["not", "never"]);
const WOULD = new WordSet(["would", "will"]);

import { DEMONYMS } from "./lexicon/demonyms.ts";
import { NEEDS } from "./lexicon/need-classes.ts";
import { NUMBER_WORDS } from "./lexicon/quantities.ts";
import { TIMELESS } from "./lexicon/time-words.ts";
import { type Trigger, verbTriggers } from "./lexicon/triggers.ts";
import { isPeople } from "./lexicon/undergoers.ts";
import { isCapitalised, isPossessive, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

/** "returned five soldiers", not "returned home". */
export function isGivenBack(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const isCount = next !== undefined && (next.kind === "number" || NUMBER_WORDS.has(next.lower) || next.lower === "the");
  return isCount && tokens.slice(index + 2, index + 5).some((token) => NEEDS.captive.has(token));
}

const NO_BODY = new WordSet("one casualties injuries personnel staff troops".split(" "));
const isNobody = (token: Token | undefined): boolean => token !== undefined && (NO_BODY.has(token) || isPeople(token.lower));

/** "Nobody was hurt". */
export function hasNobody(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(Math.max(0, index - 6), index)
    .some(
      ({ lower }, at, before) =>
        (lower === "nobody" && before[at + 1]?.lower !== "but") ||
        lower === "none" ||
        (lower === "no" && (isNobody(before[at + 1]) || isNobody(before[at + 2]))),
    );
}

const LOG_REACH = 14;

/** "Gunmen fire on a patrol", "Rebels enter the village, kill four farmers and burn 20 houses": a log speaks in the present. */
export function isLogged(tokens: readonly Token[], verb: number, isSay = false): boolean {
  const opening = openingOf(tokens);
  const behind =
    isSay && opening === 0 ? tokens.findLastIndex(({ text }, at) => at < verb && at >= verb - LONGEST_NAMES && text === ";") : -1;
  // "…; the authorities blame dissidents".
  if (behind > 0) return isLoggedFrom(tokens.slice(behind + 1), verb - behind - 1, isSay);
  if (opening === 0) return isLoggedFrom(tokens, verb, isSay);
  // "3 March: Iran and Oman hold talks".
  const isNamed = isCapitalised(tokenBefore(tokens, verb)) && verb - opening <= LONGEST_NAMES;
  return isNamed || isLoggedFrom(tokens.slice(opening), verb - opening, isSay);
}

const LONGEST_NAMES = 7;

/** Tokens of a day or hour in front of a dash: "05.09 — Gunmen fire on a patrol". */
function openingOf(tokens: readonly Token[]): number {
  for (let at = 1; at <= LONGEST_OPENING; at++)
    if (/^[—–:|-]$/.test(tokens[at]?.text ?? "")) return tokens[0]?.kind === "number" ? at + 1 : 0;
  return 0;
}

const LONGEST_OPENING = 4;

function isLoggedFrom(tokens: readonly Token[], index: number, isSay: boolean): boolean {
  const before = tokenBefore(tokens, index);
  // "The Houthis deny", "The Joint Chiefs of Staff urge North Korea".
  const isPlural = /[^s]s$/.test(before?.lower ?? "") || isCapitalised(tokens[index + 1]);
  const isNamed = isSay && isCapitalised(before) && isPlural;
  const isDoer =
    isNamed ||
    ATTACKERS.has(before) ||
    (isSay && before?.lower === "authorities") ||
    (before?.kind === "word" && isPeople(before.lower) && /(?:s|men|troops|police)$/.test(before.lower));
  if (isDoer) {
    const from = behindFront(tokens);
    return (
      index - from <= 5 && tokens.slice(from, index - 1).every(({ kind, lower }) => kind !== "punctuation" && !OPENS_CLAUSE.has(lower))
    );
  }
  const isListed = before?.text === "," || before?.lower === "and";
  if (!isListed || index > LOG_REACH || isPeople(tokens[index + 1]?.lower ?? "")) return false;
  for (let at = index - 2; at > 0; at--) {
    const token = tokens[at];
    if (token?.kind !== "word" || !verbTriggers(token.lower).some(({ form }) => form === "base")) continue;
    if (isLoggedFrom(tokens, at, false)) return true;
  }
  return false;
}

/** "In Srinagar, gunmen kill": where the subject begins behind a place in front. */
function behindFront(tokens: readonly Token[]): number {
  if (!FRONTS.has(tokens[0])) return 0;
  for (let at = 2; at <= LONGEST_FRONT; at++) if (tokens[at]?.text === ",") return at + 1;
  return 0;
}

const FRONTS = new WordSet("in near at outside".split(" "));
const LONGEST_FRONT = 4;

/** "Trump and Putin speak", "The ministers, meeting in Quebec, condemn": what a log tells under its day. */
export function isInPresent(tokens: readonly Token[], verb: number): boolean {
  const before = tokenBefore(tokens, verb);
  if (before === undefined || HELPERS.has(before)) return false;
  for (let at = 0; at < verb; at++) if (AUXILIARIES.has(tokens[at]) || OPENS_CLAUSE.has(tokens[at]?.lower ?? "")) return false;
  return isCapitalised(before) || before.text === "," || before.text === ")" || /[^s]s$|^(?:men|people|police|troops)$/.test(before.lower);
}

/** "11 March: Israeli jets destroy a bridge". */
const ATTACKERS = new WordSet(
  "jets warplanes planes helicopters drones uavs missiles rockets shells tanks gunboats boats vessels ships".split(" "),
);

const OPENS_CLAUSE = new Set(
  "if when where who whose which that as while can could may might will would should to must because unless let did do does how why".split(
    " ",
  ),
);

/** "its leaders, gathered in Abuja, lifted": where they were, and no happening of its own. */
export function isAside(tokens: readonly Token[], index: number, form: string): boolean {
  if (form !== "past" && form !== "ing") return false;
  // "The minister, NAME, met": what stands between the commas before it is the aside.
  if (tokens.slice(Math.max(0, index - APPOSED), index - 1).some(({ text }) => text === ",")) return false;
  return tokenBefore(tokens, index)?.text === "," && tokens.slice(index + 1, index + 9).some(({ text }) => text === ",");
}

const APPOSED = 9;

const PROPOSES = new WordSet("proposed proposes suggested suggests agreed agree decided recommended asked demanded insisted".split(" "));

/** "when the ministers meet in Hanoi", "proposed that both meet": a day to come. */
export function isToCome(tokens: readonly Token[], index: number, { start }: { start: number }): boolean {
  const opener = tokens[start]?.lower ?? "";
  if (opener !== "when" && opener !== "before" && opener !== "that") return false;
  if (HELPERS.has(tokenBefore(tokens, index))) return false;
  return opener !== "that" || tokens.slice(Math.max(0, start - 5), start).some((token) => PROPOSES.has(token));
}

/** "The ministers of Peru and Ecuador meet in Lima on Friday": the present of a calendar. */
export function isArranged(tokens: readonly Token[], index: number, { start }: { start: number }): boolean {
  const before = tokenBefore(tokens, index);
  if (!before || HELPERS.has(before) || before.kind !== "word" || OPENS_CLAUSE.has(tokens[start]?.lower ?? "")) return false;
  if (!isCapitalised(before) && !before.lower.endsWith("s") && before.lower !== "who") return false;
  if (isUndatedLine(tokens, index)) return false;
  const subject = tokens.findIndex((token, at) => at >= start && at < index && (NEEDS.assembly.has(token) || NEEDS.talkers.has(token)));
  return subject >= 0 && tokens.slice(subject, index).every((token) => !FINITE.test(token.lower) && token.text !== ",");
}

/** "Polish and Czech ministers meet in Prague", without a full stop and without a day: the heading of what is told below it. */
const isUndatedLine = (tokens: readonly Token[], index: number): boolean =>
  tokens.at(-1)?.kind === "word" && tokens.slice(index).every(({ time, value }) => time === TIMELESS && value === null);

const FINITE = /^(?:is|are|was|were|has|have|had|will|would|said|say|that|to|\p{Ll}+ed)$/u;

const HELPERS = new WordSet("to will would could can may might must should shall not did do does and or".split(" "));

/** "called a march for Wednesday", "called an election for May", "invited them to Doha for talks": it lies ahead. */
export function isCalled(tokens: readonly Token[], index: number, { kind, mode, lemma }: Trigger): boolean {
  // "called an emergency session for Monday".
  const isSession = kind === "CONSULT" && lemma === "call" && mode === "meet";
  if (isSession) return tokens.slice(index + 3, index + MOST_WORDS_OF_SESSION).some(({ lower }) => lower === "for");
  const isSet = ((kind === "PROTEST" || mode === "election") && lemma === "call") || (kind === "CONSULT" && lemma === "invite");
  return isSet && tokens.slice(index + 1, index + 10).some(({ lower }) => lower === "for" || lower === "on");
}

const MOST_WORDS_OF_SESSION = 12;

const DETERMINERS = new WordSet(
  "the a an any every each another this that these those its their his her our of with for from by and or some many several two three more other about over few all no".split(
    " ",
  ),
);
const NOT_NOUNS = new WordSet(
  "in on at by near during when while after before since between outside inside from and or as with along the a an his her its their our least up more to into across over under around off out that who which it them him this these those several dozens hundreds some one two three four five six seven eight nine ten last late early yesterday today overnight for against alongside amid because no not about nearly another both all through via upon without despite toward towards among until throughout onto beyond regarding concerning".split(
    " ",
  ),
);

const AND_BUT = new WordSet("and but".split(" "));

/** "captured soldiers", "the wounded men": says what they are, tells nothing. */
export function isAttributive(tokens: readonly Token[], index: number, { frame, kind }: Trigger): boolean {
  const next = tokens[index + 1];
  if (next?.kind !== "word" || NOT_NOUNS.has(next) || /ly$/.test(next.lower)) return false;
  const before = tokenBefore(tokens, index);
  // "visited Cairo and met President NAME", "NAME, the minister, accused Baku".
  if ((before?.text === "," || before?.lower === "and") && isCapitalised(next)) return false;
  // "…, which runs the port, denied reports", "condemned the raid and urged restraint".
  const isOfWords = frame === "say" || frame === "join" || OF_WORDS.has(kind);
  if (isOfWords && (before?.text === "," || AND_BUT.has(before)) && !/(?:ed|en)$/.test(tokenBefore(tokens, index - 1)?.lower ?? ""))
    return false;
  // "reached the station and ambushed civilians", "entered the village, killed four farmers and abducted girls".
  if ((before?.text === "," || AND_BUT.has(before)) && followsVerb(tokens, index, FORCEFUL.has(tokens[index]))) return false;
  // "The Rapid Support Forces (RSF) captured Bara".
  if (before?.text === ")" && tokenBefore(tokens, index - 1)?.kind === "word") return false;
  // "Two F-16s attacked".
  if (before !== undefined && MODELS.test(before.lower)) return false;
  return (
    before === undefined ||
    before.kind !== "word" ||
    DETERMINERS.has(before) ||
    // "visited wounded soldiers", "decorated captured pilots".
    (FORCEFUL.has(tokens[index]) && /ed$|^(?:met|saw)$/.test(before.lower) && isPeople(next.lower)) ||
    NUMBER_WORDS.has(before.lower) ||
    (SCALES.has(before) && FORCEFUL.has(tokens[index])) ||
    isPossessive(before)
  );
}

/** "two thousand wounded soldiers". */
const SCALES = new WordSet(["hundred", "thousand", "million", "dozen"]);

/** Participles that say of soldiers and civilians what they are: a second verb only behind another deed of force. */
const FORCEFUL = new WordSet(
  "captured wounded injured killed murdered detained abducted kidnapped jailed imprisoned besieged occupied displaced freed arrested seized stolen looted destroyed damaged evacuated".split(
    " ",
  ),
);
const FAR_FROM_VERB = 16;

/** Whether the same subject did something just before. */
function followsVerb(tokens: readonly Token[], index: number, isOfForce: boolean): boolean {
  for (let at = index - 2; at > Math.max(0, index - FAR_FROM_VERB); at--) {
    const token = tokens[at];
    if (!token || token.text === ";" || token.text === ":") return false;
    if (token.kind !== "word" || isCapitalised(token) || DETERMINERS.has(tokenBefore(tokens, at))) continue;
    const isDeed = verbTriggers(token.lower).some(
      ({ form, trigger }) => form === "past" && (!isOfForce || trigger.kind === "ASSAULT" || trigger.kind === "COERCE"),
    );
    if (isDeed || (!isOfForce && /[^e]ed$/.test(token.lower))) return true;
  }
  return false;
}

const MODELS = /^\p{L}*\d+\p{L}*s$/u;
const OF_WORDS = new Set<string>(["SANCTION", "AID", "CONCEDE"]);

/** "Russia strikes", "it deploys": a form that could be a plural noun needs its subject straight before it. */
export function hasSubject(tokens: readonly Token[], index: number): boolean {
  const before = tokenBefore(tokens, index);
  if (!before || before.kind === "number") return false;
  // "Israeli shells were delivered": a noun.
  if (AUXILIARIES.has(tokens[index + 1]) || DEMONYMS.has(before)) return false;
  // "seized two army posts".
  if (NUMBER_WORDS.has(tokenBefore(tokens, index - 1)?.lower ?? "")) return false;
  // "A shipment of US bombs arrived", "Russian shells hit".
  const next = tokens[index + 1];
  if (next && !isCapitalised(next) && VERBS_BEHIND.has(next)) return false;
  return (
    isCapitalised(before) ||
    (WEAPONS.has(before) && OPENS_OBJECT.has(next)) ||
    before.text === ")" ||
    (before.text === "," && SAID_ASIDE.has(tokens[index])) ||
    (NEEDS.guest.has(before) && !before.lower.endsWith("s")) ||
    /^(?:it|he|she|who|which|also|now|army|military|ministry|government|police|[a-z]+ly)$/.test(before.lower)
  );
}

/** "A drone hits a bus". */
const WEAPONS = new WordSet("drone missile shell rocket bomb uav".split(" "));
const OPENS_OBJECT = new WordSet("a an the two three four several".split(" "));

const AUXILIARIES = new WordSet("was were is are be been has have had will would can could may might must should did do".split(" "));

const VERBS_BEHIND = new WordSet(
  "arrived landed fell hit struck killed wounded injured destroyed damaged reached exploded targeted began continued left caused crashed came went rained slammed tore flew crossed entered forced cut set burned started prompted followed took made".split(
    " ",
  ),
);

/** Forms that are no plural noun: "Caracas, in a note of 2 May, denies". */
const SAID_ASIDE = new WordSet(
  "denies rejects refuses condemns denounces accuses blames urges warns threatens criticises criticizes dismisses deplores".split(" "),
);

const THE_A_AN_ETC = new WordSet("the a an this that its their his her our no any of in on by with and".split(" "));

/** A bare form behind an article or adjective is a noun without a meaning of its own here. */
export function isNominalUse(tokens: readonly Token[], index: number): boolean {
  const before = tokenBefore(tokens, index);
  if (!before) return false;
  // "a police station": its article stands a word before.
  if (THE_A_AN_ETC.has(before) || isPossessive(before) || (before.kind === "word" && A_AN.has(tokens[index - 2]))) return true;
  // "the police post in".
  return POSTS.has(tokens[index]) && OF_POSTS.has(before);
}

const POSTS = new WordSet(["post", "base", "station"]);
const OF_POSTS = new WordSet("police army military border frontier customs guard security command observation navy naval air".split(" "));

const A_AN = new WordSet(["a", "an"]);

import { OBJECT_NEEDS, SUBJECT_NEEDS } from "./lexicon/need-classes.ts";
import { NUMBER_WORDS } from "./lexicon/quantities.ts";
import { DEMONYMS } from "./lexicon/states.ts";
import type { Trigger } from "./lexicon/triggers.ts";
import { isPeople } from "./lexicon/undergoers.ts";
import { isCapitalised, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { HELPED, meetsOwnNeed, NEED_REACH } from "./trigger-own-needs.ts";
import { WordSet } from "./word-set.ts";

const LIST_REACH = 14;

/** "due in Doha on Friday", "is expected in Nairobi". */
export const AWAITED = new Set(["due in", "expect in"]);

/** Whether a word of the class by which a trigger is known stands where it must. */
export function hasNeed(
  tokens: readonly Token[],
  index: number,
  trigger: Trigger,
  start: number,
  end: number,
  behindVerb = index + 1,
): boolean {
  const { needs } = trigger;
  const met = meetsOwnNeed(tokens, index, trigger);
  if (met !== null || !needs) return met ?? true;
  const words = trigger.needed;
  // "the treaty, which both signed"; not "demanded that both sign".
  const opener = tokens[start]?.lower ?? "";
  // "their colleague, whom the group freed": somebody.
  if (opener === "whom" && OF_PERSONS.has(needs)) return true;
  const behind = tokens[index + 1]?.lower === "the" ? tokens[index + 2] : tokens[index + 1];
  if ((needs === "post" || needs === "border") && isCapitalised(behind)) return true;
  // Most sentences have no such word anywhere.
  if (words !== null && needs !== "captive" && !words.isAmong(tokens)) return false;
  // "The president spoke in Mekelle before flying to the capital": the subject stands in front.
  const isSubjectless = needs !== "people" && SUBJECTLESS.has(tokenBefore(tokens, index)) && tokens[index]?.lower.endsWith("ing") === true;
  if (isSubjectless) start = Math.max(0, index - FAR_SUBJECT);
  const isRelative =
    // "a meeting at which France pledged 10 million": what is pledged stands behind.
    (opener === "which" && !AT_DURING.has(tokens[start - 1])) ||
    (opener === "who" && OF_WHO.has(needs)) ||
    (opener === "that" && !/(?:ed|..id|ys|ims|ay|night|morning|month)$/.test(tokenBefore(tokens, start)?.lower ?? ""));
  const isSubject = isRelative && OBJECT_NEEDS.has(needs) && opensWithVerb(tokens, start, index) && !isUndergone(tokens, index, behindVerb);
  const reach = isRelative && !isSubject ? RELATIVE_REACH : 0;
  const isWide =
    needs === "fire" ||
    needs === "bomb" ||
    needs === "blown" ||
    needs === "corpses" ||
    needs === "blacklist" ||
    (needs === "relief" && AWAITED.has(trigger.lemma));
  // "The ministers of NAME and NAME, who make up the group, will discuss": what stands before the inserted clause.
  const inserted = start > 0 && tokenBefore(tokens, start)?.text === "," ? relativeBefore(tokens, start) : -1;
  const back = isSubjectless ? FAR_SUBJECT : NEED_REACH;
  let from = isWide ? 0 : Math.max(0, inserted > 0 ? inserted - LIST_REACH : start - reach, inserted > 0 ? 0 : index - back);
  let to = isWide ? tokens.length : Math.min(end, (needs === "test" || needs === "sunk" ? behindVerb - 1 : index) + NEED_REACH);
  // "A pilot held for weeks by rebels was handed over": whoever it is stands at the front.
  if ((needs === "captive" || OBJECT_NEEDS.has(needs)) && HELPED.has(tokenBefore(tokens, index))) from = Math.min(from, start);
  // "Kenya's minister, NAME, broke off a trip to Rome on Saturday and flew": the subject of both verbs.
  if (needs === "guest" && AND_THEN.has(tokens[index - 1]))
    from = Math.min(from, start > 0 && inserted < 0 && tokens[start - 1]?.text === "," ? Math.max(0, start - LIST_REACH) : start);
  if (OBJECT_NEEDS.has(needs) && reach === 0 && (behindVerb > index + 1 + trigger.tail.length || !isUndergone(tokens, index, behindVerb)))
    from = index + 1;
  else if (OBJECT_NEEDS.has(needs) || SUBJECT_NEEDS.has(needs)) to = index;
  // "condemned the deal and announced sanctions": what is announced stands behind.
  else if (needs === "deal" && trigger.lemma === "announce" && !isUndergone(tokens, index, behindVerb)) from = index + 1;
  // "called that baseless".
  if ((needs === "falsehood" || needs === "slur") && tokens[index + 1]?.lower === "that") to = Math.min(tokens.length, index + NEED_REACH);
  const own = trigger.lemma;
  // "the transfer of missiles": of whom stands behind it.
  if (needs === "captive" && own === "transfer") from = index + 1;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (at === index || !token || token.lower === own) continue;
    const isFreed = needs === "captive" && at > index && at <= index + 7 && (isCountedPeople(tokens, index, at) || isLetGo(trigger, token));
    if (!(words === null ? isPeople(token.lower) || PRONOUNS.has(token) : words.has(token)) && !isFreed) continue;
    if (needs === "emergency" && isCapitalised(token) && isCapitalised(tokens[at + 1])) continue;
    // "struck Lebanon almost daily since the truce", "handed the consul in NAME a note".
    if (needs === "deal" && own === "strike" && tokens.slice(index + 1, at).some((between) => NO_DEAL.has(between))) continue;
    if (needs === "captive" && own === "hand" && tokens.slice(index + 1, index + NEED_REACH).some((next) => NOTES.has(next))) continue;
    // "Rocket fire hit the town".
    if (needs === "nature" && WATERS.has(token) && isGoneInto(tokens, at)) continue;
    if (needs === "nature" && token.lower === "fire" && OF_GUNS.has(tokenBefore(tokens, at))) continue;
    // "pre-trial investigations were started" jails nobody.
    if (needs === "trials" && tokenBefore(tokens, at)?.text === "-") continue;
    // "handed him a note": what is handed over comes next.
    if (needs === "captive" && at === index + 1 && ARTICLES.has(tokens[at + 1])) continue;
    // "held since 3 March".
    if (token.lower === "march" && at > 0 && isCapitalised(token)) continue;
    const before = tokenBefore(tokens, at)?.lower;
    // "pledged a joint force".
    if (needs === "menace" && token.lower === "force" && !BY_FORCE.has(tokenBefore(tokens, at))) continue;
    // "an arms embargo", "a package of sanctions", "a sanctions package" send nobody anything, and what is brought across a border is smuggled.
    if (trigger.kind === "AID" && needs !== "rations" && (PAST_BORDERS.has(tokens[at + 1]) || PAST_BORDERS.has(tokens[behindVerb])))
      continue;
    if (needs === "goods" && BARRED.has(tokenBefore(tokens, at))) continue;
    if (needs === "goods" && (BARRED.has(tokens[at + 1]) || (tokens[at + 1]?.lower === "of" && BARRED.has(tokens[at + 2])))) continue;
    // "North Korean builders fled from the site" are sent abroad; "workers fled" from a fire.
    if (needs === "labourers" && !isCapitalised(tokenBefore(tokens, at))) continue;
    // "sent the mission 20 trucks": somebody gets them.
    if (needs === "envoys" && token.lower === "mission" && before === "the") continue;
    // "a joint operation" attacks nobody yet.
    if (before !== "no" && !(token.lower === "operation" && OF_NO_ATTACK.has(tokens[at - 1]))) return true;
  }
  return words !== null && IT_THEM.has(tokens[behindVerb]) && RESUMABLE.has(needs) && isNamedBefore(tokens, index, words);
}

const OF_NO_ATTACK = new WordSet(
  "joint security search rescue relief evacuation humanitarian salvage recovery sweep combing cordon clearance mop-up mopping-up aid cleanup clean-up".split(
    " ",
  ),
);

const WATERS = new WordSet(["water", "waters"]);

const GONE_INTO = new WordSet(
  "entered entering crossed crossing left leaving violated patrolled patrolling in into from off through within of".split(" "),
);

/** "A ship entered restricted waters off Kinmen and left": no flood. */
function isGoneInto(tokens: readonly Token[], waters: number): boolean {
  for (let at = waters - 1; at >= Math.max(0, waters - 3); at--) if (GONE_INTO.has(tokens[at])) return true;
  return false;
}

const IT_THEM = new WordSet(["it", "them"]);

const RESUMABLE: ReadonlySet<string> = new Set(["crossing", "frontier", "curbs", "goods", "captive"]);

const FAR_NAMED = 26;

/** "closed its border on Monday, hours before the manoeuvres, and opened it again": the thing stands in front. */
function isNamedBefore(tokens: readonly Token[], verb: number, words: WordSet): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - FAR_NAMED); at--) {
    if (tokens[at]?.text === ";") return false;
    if (words.has(tokens[at])) return true;
  }
  return false;
}

const AT_DURING = new WordSet("at during in under through by".split(" "));

const PAST_BORDERS = new WordSet(["across", "over"]);

const HELPERS = new WordSet("has have had also already recently last later once then".split(" "));

/** "Italy, which gave them boats", "which in 2022 had sent a ship": those before it do it, what they give stands behind. */
function opensWithVerb(tokens: readonly Token[], start: number, verb: number): boolean {
  for (let at = start + 1; at < verb; at++) {
    const token = tokens[at];
    const isWhen = token?.kind === "number" || token?.lower === "in" || token?.time.month !== undefined;
    if (!isWhen && !HELPERS.has(token)) return false;
  }
  return true;
}

const BY_FORCE = new WordSet("with by full deadly lethal overwhelming of use".split(" "));

const SUBJECTLESS = new WordSet("before after while when since by without upon on".split(" "));

const FAR_SUBJECT = 24;

/** "the joint exercise of South Korea and the United States, which was held". */
const RELATIVE_REACH = 11;

const AND_THEN = new WordSet("and then".split(" "));

const OF_WHO: ReadonlySet<string> = new Set(["guest", "crowd", "crowds", "marchers", "labour"]);

const OF_PERSONS: ReadonlySet<string> = new Set(["captive", "people", "taken", "hostage", "questioned", "pows"]);

const PRONOUNS = new WordSet("him her them".split(" "));

const NO_DEAL = new WordSet("since after despite before during under in on at".split(" "));

const NOTES = new WordSet(
  "note notes letter letters protest list demarche invitation message ultimatum copy sentence sentences term terms fine fines".split(" "),
);

const OF_GUNS = new WordSet(
  "rocket artillery mortar shell tank gun sniper machine-gun machinegun drone missile enemy hostile return".split(" "),
);

const ARTICLES = new WordSet("a an the".split(" "));

const BARRED = new WordSet("embargo embargoes ban bans sanctions restrictions".split(" "));

/** "handed 14 wounded gendarmes back". */
function isCountedPeople(tokens: readonly Token[], verb: number, at: number): boolean {
  if (!isPeople(tokens[at]?.lower ?? "")) return false;
  return tokens.slice(verb + 1, at).some(({ kind, lower }) => kind === "number" || NUMBER_WORDS.has(lower));
}

/** "released the German technician": whoever it is. */
const isLetGo = ({ lemma }: Trigger, { lower }: Token): boolean => (lemma === "free" || lemma === "release") && isPeople(lower);

const WHO_WHICH_WHOSE_WHOM = new WordSet("who which whose whom".split(" "));

/** Index of the "who" or "which" that opens a clause between commas ending before `end`; -1 when none does. */
export function relativeBefore(tokens: readonly Token[], end: number): number {
  for (let at = end - 2; at > 0 && at > end - 20; at--) {
    const token = tokens[at];
    if (token?.kind === "punctuation" && token.text !== ",") return -1;
    if (WHO_WHICH_WHOSE_WHOM.has(token)) return tokenBefore(tokens, at)?.text === "," ? at : -1;
  }
  return -1;
}

/** "sanctions were lifted", "restrictions imposed in May": what it is done to stands before it. */
function isUndergone(tokens: readonly Token[], index: number, end: number): boolean {
  const next = tokens[end];
  if (tokenBefore(tokens, index)?.lower === "to") return false;
  const verb = tokens[index]?.lower ?? "";
  if (verb.endsWith("ing") || PRETERITES.has(verb)) return false;
  if (tokens.slice(Math.max(0, index - 3), index).some(({ lower }) => HELPED.words.has(lower))) return true;
  if (next === undefined || /^[,.;:)!?—–]$/.test(next.text)) return true;
  // "announced last week a further 45 million", "unveiled on Monday a new loan": its object stands behind when or where.
  if (OPENS_OBJECT.has(tokens[end + 2]) || tokens[end + 2]?.kind === "number") return false;
  // "used water cannon against two boats": has its object.
  return end <= index + 2 && BEHIND_PARTICIPLE.has(next) && !LEAST_MOST.has(tokens[end + 1]);
}

const OPENS_OBJECT = new WordSet("a an another further new some $ €".split(" "));

/** "sent at least 300 shells". */
const LEAST_MOST = new WordSet(["least", "most"]);

/** Past forms that are no participles: nothing is "sank by" anybody. */
const PRETERITES = new Set("sank took gave threw broke froze drove withdrew began flew overthrew saw".split(" "));

const BEHIND_PARTICIPLE = new WordSet("in on by at from since after against last to for".split(" "));

/** "had freed Siarhei Tsikhanouski". */
export function isReleaseOf(tokens: readonly Token[], index: number, { lemma, kind }: Trigger): boolean {
  if (lemma !== "free" && lemma !== "release") return false;
  if (isCapitalised(tokens[index + 1]) && isCapitalised(tokens[index + 2])) return true;
  // "freed six Americans", and no American films.
  if (kind !== "RETREAT") return false;
  if (wasTaken(tokens, index)) return true;
  const count = tokens[index + 1];
  const people = DEMONYMS.match(tokens, index + 2);
  if (!people || !count || !(count.kind === "number" || NUMBER_WORDS.has(count.lower) || SOME.has(count))) return false;
  const next = tokens[people.end];
  return next === undefined || next.kind !== "word" || BEHIND_PEOPLE.has(next);
}

const TAKEN = new WordSet("arrested detained abducted kidnapped captured jailed imprisoned".split(" "));
const LATER_WERE = new WordSet("later then subsequently were was had been".split(" "));
const FAR_TAKEN = 16;

/** "was detained on 3 October and released a day later": of whom it was just told. */
function wasTaken(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1;
  while (at > 0 && LATER_WERE.has(tokens[at])) at -= 1;
  if (tokens[at]?.lower !== "and" && tokens[at]?.lower !== "but") return false;
  for (const least = Math.max(0, at - FAR_TAKEN); at >= least; at--) {
    if (TAKEN.has(tokens[at])) return true;
    if (tokens[at]?.text === ";") return false;
  }
  return false;
}

const BEHIND_PEOPLE = new WordSet("on in at from to after who whom and as it that they yesterday today last under".split(" "));

/** "One was released on bail". */
export function isOfSome(tokens: readonly Token[], index: number, { needs }: Trigger): boolean {
  if (needs !== "captive" || !HELPED.has(tokenBefore(tokens, index))) return false;
  const before = tokenBefore(tokens, index - 1);
  return before !== undefined && (before.kind === "number" || NUMBER_WORDS.has(before.lower) || SOME.has(before));
}

const SOME = new WordSet("all both most others some many several".split(" "));

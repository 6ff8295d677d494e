import type { Hedging } from "#domain/kind.ts";
import { isParticiple, standsAlone } from "./participles.ts";
import { tokenAt, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

/** How the words around a trigger put it: as having happened, as planned or possible, as denied, or as no happening at all. */
export type Mood = {
  real: boolean;
  hedging: Hedging | null /** "did not", "no": said not to have happened. */;
  negated: boolean;
  isFinite: boolean;
  isPassive: boolean;
};

const set = (words: string) => new Set(words.split(" "));
export const BE = set("is are was were be been being got gets remains remained lay");
const HAVE = set("has have had having");
export const PERHAPS = set("may might could can");
export const PLAN = set(
  "plan plans planned planning agree agrees agreed intend intends intended ready set prepare prepares prepared preparing expect expects expected promise promised promises pledge pledged pledges vow vowed vows decide decided voted resolved slated scheduled due ordered about aims aim aimed hopes hope envisages envisage envisaged continue commit committed offer offered going seeks seeking sought wants want threatened threatens poised proposes proposed considering accepted accepts",
);
const DONE = set(
  "forced began begun begins started managed continued continues helped helping seen ordered appears appeared made able trying tried attempted",
);
const REPORTED = set(
  "said reported believed alleged thought understood known claimed claims claim rumoured rumored suspected estimated reputed",
);
/** "are alleged to have set fire to a depot". */
export const HEARSAY: ReadonlyMap<string, Hedging> = new Map(
  Object.entries<Hedging>({
    estimated: "estimated",
    believed: "estimated",
    thought: "estimated",
    suspected: "possible",
    alleged: "alleged",
    claimed: "alleged",
    claims: "alleged",
    claim: "alleged",
  }),
);
const CHARGED: ReadonlyMap<string, Hedging> = new Map(Object.entries<Hedging>({ suspected: "possible", accused: "alleged" }));
const NOT_DONE = set(
  "refused refuse refuses failed fail fails declined unable avoid avoided prevent prevented stop stopped threatened refusing",
);
export const ADVERB =
  /^(?:also|then|later|n't|not|never|already|just|still|now|once|again|even|all|both|first|today|tomorrow|yesterday|tonight|soon|meanwhile|nevertheless|nonetheless|however|therefore|thus|instead|together|each|next|twice|\p{Ll}+ly)$/u;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "will on Friday meet": the day that stands between a verb and its helper is passed over. */
const isDayBetween = (tokens: readonly Token[], at: number): boolean =>
  WEEKDAY.test(tokens[at]?.lower ?? "") && tokenBefore(tokens, at)?.lower === "on" && HELPERS.has(tokenBefore(tokens, at - 1)?.lower ?? "");
const HELPERS = set("will would has have had is are was were to");
export const HEDGING_ADVERBS: ReadonlyMap<string, Hedging> = new Map(
  Object.entries<Hedging>({
    reportedly: "reported",
    allegedly: "alleged",
    purportedly: "alleged",
    supposedly: "alleged",
    apparently: "possible",
    possibly: "possible",
    probably: "possible",
    likely: "possible",
    potentially: "possible",
    presumably: "possible",
  }),
);
export function readVerbMood(tokens: readonly Token[], verb: number, form: "base" | "s" | "past" | "ing", isTransitive: boolean): Mood {
  let at = verb - 1;
  let negated = false;
  let hedging: Hedging | null = null;
  if (isDayBetween(tokens, at)) at -= 2;
  while (at >= 0 && ADVERB.test(tokenAt(tokens, at)?.lower ?? "")) {
    const lower = tokenAt(tokens, at)?.lower ?? "";
    if (lower === "not" || lower === "never" || lower === "n't") negated = true;
    hedging ??= HEDGING_ADVERBS.get(lower) ?? null;
    at -= 1;
  }
  // "on 2 May" is no "may".
  const helper = tokenAt(tokens, at)?.text === "May" ? "" : (tokenAt(tokens, at)?.lower ?? "");
  function mood(real: boolean, more: Parameters<MakeMood>[1] = {}): Mood {
    return {
      real: real && !negated,
      hedging: more.hedging === undefined ? hedging : more.hedging,
      negated: more.negated ?? negated,
      isFinite: more.isFinite ?? true,
      isPassive: more.isPassive ?? false,
    };
  }
  if (/n't$|n’t$/.test(helper) || helper === "cannot") negated = true;
  if (form === "past" && BE.has(helper)) return passive(tokens, at, mood);
  if (form === "ing" && BE.has(helper)) return mood(true);
  if (HAVE.has(helper) && form === "past") return beforeHelper(tokens, at, mood);
  if (helper === "to") return infinitive(tokens, at, mood, form);
  if (helper === "will" || helper === "shall" || helper === "'ll" || helper === "’ll") return mood(true, { hedging: "planned" });
  if (helper === "would" && isOfBill(tokens, at)) return mood(false);
  if (helper === "would") return mood(true, { hedging: isAnnounced(tokens, at) ? "planned" : "possible" });
  if (PERHAPS.has(helper)) return mood(true, { hedging: "possible" });
  if (helper === "should" || helper === "must") return mood(false);
  if (helper === "did") return mood(true);
  if (helper === "did" || helper === "do" || helper === "does") return mood(false);
  // "was abducted and freed".
  const isJoined = form === "past" && helper === "and" && isDoneBefore(tokens, at);
  if (isJoined && isTransitive && standsAlone(tokens, verb)) return mood(true, { isPassive: true });
  if (form === "past")
    return isTransitive && isParticiple(tokens, verb, at) ? mood(true, { isPassive: true, isFinite: false }) : mood(true);
  if (form === "ing") return gerund(tokens, verb, at, mood);
  return mood(form === "s", { isFinite: true });
}

const BEFORE_AND = 4;

/** "was abducted and": not "was leaving his house and". */
function isDoneBefore(tokens: readonly Token[], and: number): boolean {
  for (let at = Math.max(0, and - BEFORE_AND); at < and; at++)
    if (BE.has(tokens[at]?.lower ?? "")) return !tokens[at + 1]?.lower.endsWith("ing") || tokens[at + 1]?.lower === "being";
  return false;
}

const THEY = set("it they he she");
const ANNOUNCES = set("said says announced announces told promised pledged vowed confirmed added agreed decided declared");

/** "Beijing said it would send": somebody says what they mean to do. */
function isAnnounced(tokens: readonly Token[], would: number): boolean {
  const isOfThem = THEY.has(tokenAt(tokens, would - 1)?.lower ?? "") && tokenAt(tokens, would - 2)?.lower === "that";
  return tokens.slice(Math.max(0, would - (isOfThem ? 16 : 8)), would).some((token) => ANNOUNCES.has(token.lower));
}

const BILLS = new WordSet("bill bills law laws amendment amendments resolution motion draft proposal proposals legislation".split(" "));

/** "a bill that would ban face coverings": what it says is no happening yet. */
const isOfBill = (tokens: readonly Token[], would: number): boolean =>
  (tokenBefore(tokens, would)?.lower === "that" || tokenBefore(tokens, would)?.lower === "which") &&
  BILLS.has(tokenBefore(tokens, would - 1));

const BEFORE_BE = /^(?:to|will|would|may|might|can|could|must|should|shall|not|'ll|’ll|also|then|soon|cannot|\p{Ll}+ly)$/u;

type MakeMood = (real: boolean, more?: Partial<Mood>) => Mood;

/** "was reportedly killed", "may have been killed", "are said to have been killed", "will be sent". */
function passive(tokens: readonly Token[], be: number, mood: MakeMood): Mood {
  // "demanded that the soldiers be withdrawn".
  if (tokens[be]?.lower === "be" && !BEFORE_BE.test(tokenBefore(tokens, be)?.lower ?? "")) return mood(false, { isPassive: true });
  const made = beforeHelper(tokens, be, mood);
  return { ...made, isPassive: true };
}

function beforeHelper(tokens: readonly Token[], helper: number, mood: MakeMood): Mood {
  let at = helper - 1;
  while (
    at >= 0 &&
    (ADVERB.test(tokenAt(tokens, at)?.lower ?? "") || HAVE.has(tokenAt(tokens, at)?.lower ?? "") || tokenAt(tokens, at)?.lower === "been")
  ) {
    const lower = tokenAt(tokens, at)?.lower ?? "";
    if (lower === "not" || lower === "never") return mood(false, { negated: true });
    if (HEDGING_ADVERBS.get(lower)) return mood(true, { hedging: HEDGING_ADVERBS.get(lower) ?? null });
    at -= 1;
  }
  const lower = tokenAt(tokens, at)?.lower ?? "";
  if (lower === "will") return mood(true, { hedging: "planned" });
  if (lower === "would") return mood(true, { hedging: isAnnounced(tokens, at) ? "planned" : "possible" });
  if (PERHAPS.has(lower) && tokenAt(tokens, at)?.text !== "May") return mood(true, { hedging: "possible" });
  if (lower === "should" || lower === "must") return mood(false);
  if (lower === "to") return infinitive(tokens, at, mood, "past");
  // "are suspected of having copied maps".
  if (lower === "of") return mood(true, { hedging: CHARGED.get(tokenBefore(tokens, at)?.lower ?? "") ?? null });
  return mood(true);
}

function infinitive(tokens: readonly Token[], to: number, mood: MakeMood, form: string): Mood {
  const window = tokens.slice(Math.max(0, to - 4), to).map((token) => token.lower);
  // "claimed on Tuesday to have shot down".
  const teller = form === "past" ? tokens.slice(Math.max(0, to - 8), to).findLast((token) => REPORTED.has(token.lower)) : undefined;
  const governor = teller?.lower ?? window.at(-1) ?? "";
  // "is to meet": arranged.
  if (BE.has(governor)) return mood(true, { hedging: "planned" });
  if (REPORTED.has(governor))
    return mood(true, {
      hedging: HEARSAY.get(governor) ?? "reported",
    });
  if (NOT_DONE.has(governor) || governor === "not" || governor === "never") return mood(false, { negated: true });
  if (DONE.has(governor)) return mood(form === "base");
  // "prompting Caracas to break off relations": what came of it.
  if (form === "base" && isPrompted(tokens, to)) return mood(true);
  // "became the first state to recognise it".
  if (form === "base" && isRanked(tokens, to)) return mood(true);
  // "the decision of the Knesset on 28 October to ban".
  if (form === "base" && isDecision(tokens, to)) return mood(true, { hedging: "planned" });
  // "used explosive drones to attack a base": what they did with them.
  if (form === "base" && isMeans(tokens, to)) return mood(true, { isFinite: false });
  // "have had to leave their homes".
  if (governor === "had" && form === "base") return mood(true);
  // "has no plans to withdraw": nobody means to.
  if (isNoPlan(tokens, to)) return mood(false, { negated: true });
  const isPlanned = window.some((word, at) => PLAN.has(word) && (word !== "about" || at === window.length - 1));
  return isPlanned ? mood(true, { hedging: "planned" }) : mood(false, { isFinite: false });
}

const PROMPTS = new WordSet(
  "prompting prompted forced forcing leading led causing caused compelling compelled pushing driving enabled enabling allowed managed possible".split(
    " ",
  ),
);
const MOST_WORDS_PROMPTED = 6;
const MOST_WORDS_TO_SECOND = 12;

/** "managed on 3 March to free", "made it possible to kill 20 of them and to arrest 11". */
function isPrompted(tokens: readonly Token[], to: number): boolean {
  const most = tokenBefore(tokens, to)?.lower === "and" ? MOST_WORDS_TO_SECOND : MOST_WORDS_PROMPTED;
  for (let at = to - 1; at >= Math.max(0, to - most); at--) {
    if (PROMPTS.has(tokens[at])) return isAchieved(tokens, at);
    if (tokens[at]?.kind === "punctuation") return false;
  }
  return false;
}

const NOT_ACHIEVED = new WordSet("to not never be is are was were been being".split(" "));

/** Not "are allowed to", "it is possible to". */
function isAchieved(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower === "possible")
    return tokenBefore(tokens, at)?.lower === "it" && /^ma(?:de|king)$/.test(tokenBefore(tokens, at - 1)?.lower ?? "");
  return !NOT_ACHIEVED.has(tokenBefore(tokens, at));
}

const RANKS = new WordSet("first second third latest last only".split(" "));
const WAS_BECAME = new WordSet("was were became".split(" "));
const MOST_WORDS_RANKED = 4;

/** "was the first to leave", "has become the latest country to close its border". */
function isRanked(tokens: readonly Token[], to: number): boolean {
  for (let at = to - 1; at >= Math.max(0, to - MOST_WORDS_RANKED); at--) {
    if (tokens[at]?.kind !== "word" || tokens[at]?.lower === "to") return false;
    if (!RANKS.has(tokens[at])) continue;
    const verb = tokens[at - 2];
    return (
      tokens[at - 1]?.lower === "the" &&
      (WAS_BECAME.has(verb) || (verb?.lower === "become" && HAVE.has(tokenAt(tokens, at - 3)?.lower ?? "")))
    );
  }
  return false;
}

const DECISIONS = new WordSet("decision decisions vote move order orders".split(" "));
const MOST_WORDS_DECIDED = 12;

function isDecision(tokens: readonly Token[], to: number): boolean {
  for (let at = to - 1; at >= Math.max(0, to - MOST_WORDS_DECIDED); at--) {
    if (DECISIONS.has(tokens[at])) return !UNMADE.has(tokenBefore(tokens, at)) && !UNMADE.has(tokenBefore(tokens, at - 1));
    if (tokens[at]?.kind === "punctuation" && tokens[at]?.text !== ",") return false;
  }
  return false;
}

const UNMADE = new WordSet("no any without whether awaiting awaits pending possible".split(" "));

const USED = new WordSet("used using employed".split(" "));
const MOST_WORDS_OF_MEANS = 7;

/** Whether what stands before the "to" is something that was used; "used to attack" tells a habit. */
function isMeans(tokens: readonly Token[], to: number): boolean {
  for (let at = to - 2; at >= Math.max(0, to - MOST_WORDS_OF_MEANS); at--) {
    if (USED.has(tokens[at])) return true;
    if (tokens[at]?.kind === "punctuation" && tokens[at]?.text !== "-") return false;
  }
  return false;
}

/** "a decree blacklisting 73 tankers": what it says is done. */
const EDICTS = set("decree decrees order orders law edict directive resolution ordinance");
const BEGAN = set("began begun started resumed continued restarted");
const SHOWN_BEFORE = 8;
const SHOWS = set("show shows showed showing saw seen filmed witnessed watched");

function gerund(tokens: readonly Token[], verb: number, before: number, mood: MakeMood): Mood {
  const lower = tokens[before]?.lower ?? "";
  if ((lower === "of" || lower === "for") && isNoPlan(tokens, before)) return mood(false, { negated: true });
  if (PLAN.has(lower)) return mood(true, { hedging: "planned", isFinite: false });
  if (lower === "without" || NOT_DONE.has(tokenBefore(tokens, before)?.lower ?? "")) return mood(false, { negated: true });
  const denied = /^den(?:y|ied|ies|ying)$/.test(lower) ? ("denied" as const) : null;
  if (denied) return mood(true, { hedging: denied, isFinite: false });
  // "Egypt began flying ammunition", "admitted shooting a farmer".
  if (BEGAN.has(lower) || ADMITTED.has(tokens[before])) return mood(true, { isFinite: false });
  if (isInText(tokens, verb) || (lower === "by" && isAnswer(tokens, before))) return mood(true);
  // "Footage showed drones attacking a column", "saw fighters storming the hall".
  const isShown = tokens.slice(Math.max(0, verb - SHOWN_BEFORE), verb).some((token) => SHOWS.has(token.lower));
  const follows =
    isShown ||
    EDICTS.has(lower) ||
    lower === "," ||
    lower === "of" ||
    lower === "and" ||
    lower === "after" ||
    lower === "before" ||
    lower === "by" ||
    (lower === "for" && (isPunished(tokens, before) || tokenBefore(tokens, before)?.lower === "responsibility")) ||
    verb === 0;
  return mood(follows, { isFinite: false });
}

const ANSWERED = new WordSet("responded reacted retaliated replied answered followed".split(" "));
const FAR_ANSWERED = 6;

/** "responded within hours by closing its airspace": did so. */
function isAnswer(tokens: readonly Token[], by: number): boolean {
  for (let at = by - 1; at >= Math.max(0, by - FAR_ANSWERED); at--) {
    if (ANSWERED.has(tokens[at])) return !BE.has(tokenBefore(tokens, at)?.lower ?? "");
    if (tokens[at]?.kind === "punctuation") return false;
  }
  return false;
}

const TEXTS = new WordSet("resolution motion statement declaration communiqué communique letter text appeal".split(" "));
const MADE_TEXT = new WordSet(
  "passed adopted approved endorsed issued released published signed presented sent backed circulated read unveiled".split(" "),
);
const FAR_TEXT = 7;

/** "passed a resolution condemning the raid", "issued a statement on Monday calling for calm": what the text says is said by whoever made it. */
export function isInText(tokens: readonly Token[], verb: number): boolean {
  let noun = verb - 1;
  while (noun > verb - FAR_TEXT && !TEXTS.has(tokenAt(tokens, noun))) {
    const token = tokenAt(tokens, noun);
    if (token === undefined || token.kind === "punctuation" || MADE_TEXT.has(token)) return false;
    noun -= 1;
  }
  for (let at = noun - 1; at > noun - FAR_TEXT; at--) {
    const token = tokenAt(tokens, at);
    if (token === undefined || token.kind === "punctuation") return false;
    if (MADE_TEXT.has(token)) return !UNMADE_TEXT.has(tokenBefore(tokens, at));
  }
  return false;
}

const UNMADE_TEXT = new WordSet("not never to be been was were".split(" "));

const ADMITTED = new WordSet("admitted admits admit admitting confessed acknowledged acknowledges".split(" "));
/** "claimed responsibility for bombing a mill", "was condemned for shelling a town". */
const SENTENCED = new WordSet("sentenced jailed imprisoned convicted responsibility condemned denounced apologised apologized".split(" "));
const FAR_SENTENCED = 12;

/** "sentenced to nine years in prison on Friday for setting fire to a mill": what was done. */
function isPunished(tokens: readonly Token[], link: number): boolean {
  for (let at = link - 1; at >= Math.max(0, link - FAR_SENTENCED); at--) if (SENTENCED.has(tokens[at])) return true;
  return false;
}

const INTENTIONS = set("plan plans intention intentions intent desire wish reason need");

/** Whether "no plans", "no intention" stands before "to", "of" or "for". */
function isNoPlan(tokens: readonly Token[], to: number): boolean {
  if (!INTENTIONS.has(tokenAt(tokens, to - 1)?.lower ?? "")) return false;
  const before = tokenAt(tokens, to - 2)?.lower ?? "";
  return before === "no" || (tokenAt(tokens, to - 3)?.lower === "no" && !/^(?:the|a|its|their|and)$/.test(before));
}

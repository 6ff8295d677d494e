import type { EventKind, Hedging } from "#domain/kind.ts";
import { ADVERB, BE, HEDGING_ADVERBS, type Mood, PERHAPS, PLAN, readVerbMood } from "./hedging.ts";
import { isPossessive, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

const set = (words: string) => new Set(words.split(" "));
const NOUN_HEDGES: ReadonlyMap<string, Hedging> = new Map(
  Object.entries<Hedging>({
    planned: "planned",
    upcoming: "planned",
    scheduled: "planned",
    proposed: "planned",
    future: "planned",
    expected: "planned",
    possible: "possible",
    potential: "possible",
    suspected: "possible",
    apparent: "possible",
    alleged: "alleged",
    reported: "reported",
    purported: "alleged",
  }),
);

const NO_HAPPENING = set(
  "prevent prevented preventing avoid avoiding stop stopping deter deterring against threat risk fear fears possibility prospect likelihood danger call calls called calling plan plans planned ready preparing prepare resist condemn capable idea case event any no without potential against future further possible for proposal proposals offer offers bid plea pleas appeal appeals lack chance chances hope hopes push",
);

const LIGHT =
  /^(?:launch(?:ed)?|carr(?:y|ied)|conduct(?:ed)?|h[eo]ld|stage[d]?|mount(?:ed)?|ma[kd]e|beg[iau]n|order(?:ed)?|commit(?:ted)?|perpetrated?)$/;

const ARRANGED = set("set scheduled due planned expected slated arranged to");
const IN_THE_MAKING = set("prepared arranged planned organised organized");
const CALLED_OFF = set("cancelled canceled postponed averted foiled thwarted");

/** "Talks are set for early July", "the summit will take place": what is said of a noun behind it. */
function readAhead(tokens: readonly Token[], end: number): "planned" | "off" | null {
  for (let at = end; at < Math.min(tokens.length, end + 9); at++) {
    const token = tokens[at];
    if (!token || token.kind === "punctuation") return null;
    if (token.lower === "will") return "planned";
    if (CALLED_OFF.has(token.lower)) return "off";
    if (BE.has(token.lower)) {
      const next = tokens[at + 1]?.lower ?? "";
      const word = ADVERB.test(next) ? (tokens[at + 2]?.lower ?? "") : next;
      if (word === "being") return IN_THE_MAKING.has(tokens[at + 2]?.lower ?? "") ? "planned" : null;
      return ARRANGED.has(word) ? "planned" : CALLED_OFF.has(word) ? "off" : null;
    }
  }
  return null;
}

const PUT_CALLED = new WordSet("put called".split(" "));

/** "The release, due on 21 November, has been put off". */
function isPutOff(tokens: readonly Token[], end: number): boolean {
  for (let at = end + 1; at < Math.min(tokens.length - 1, end + 18); at++) {
    const token = tokens[at];
    if (!token || /^[.;:]$/.test(token.text)) return false;
    if (BE.has(tokenBefore(tokens, at)?.lower ?? "") && PUT_CALLED.has(token)) return tokens[at + 1]?.lower === "off";
  }
  return false;
}

const THAT_AFTER_SINCE_ETC = new WordSet("that after since who which said says".split(" "));

/** "will discuss it at a meeting": the verb that the noun hangs on lies ahead. */
function hangsOnWill(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 12); at--) {
    const token = tokens[at];
    if (!token || token.kind === "punctuation" || THAT_AFTER_SINCE_ETC.has(token)) return false;
    if (token.lower === "will") return true;
  }
  return false;
}

/** "turned down a truce", "demanded the release": said of what is not so. */
const WISHED_OR_REFUSED =
  /^(?:reject|refus|declin|demand|urg|request|seek|sought|propos|revers|requir|oppos|condition)(?:s|es|ed|ing|e)?$|^(?:sought|refusal|denounce[sd]?)$/;
const SOUGHT = set("obtain secure win ensure negotiate gain achieve demand discuss prevent seek");
/** "agreed to stop shooting", "to prevent clashes". */
const STOPS = set("stop prevent avoid halt end");
const ENDS = set("ending ended ends halting halted");

const PUTS_OFF = set("suspended suspend suspends postponed postpone delayed delay halted blocked froze cancelled canceled");

const THE_A_AN_ETC = new WordSet("the a an this that its their his her these those".split(" "));

const OFFERED = new WordSet("offer offers proposal proposals possibility prospect threat risk idea".split(" "));
const ASKS = new WordSet(
  "ask asks asked asking appeal appeals appealed appealing call calls called calling plead pleaded press pressed".split(" "),
);
const MOST_WORDS_ASKED = 10;

function isAskedFor(tokens: readonly Token[], preposition: number): boolean {
  for (let at = preposition - 1; at >= Math.max(0, preposition - MOST_WORDS_ASKED); at--) {
    if (ASKS.has(tokens[at])) return true;
    if (tokens[at]?.kind === "punctuation") return false;
  }
  return false;
}

const FAR_LIFTING = 3;
const FAR_LIFTED = 8;
const LIFTED = new WordSet("lifted lifting lift lifts ended reversed revoked eased".split(" "));
const NEVER = new WordSet(["never", "not"]);

/** How the words around a noun put what it tells: "fears of a strike", "the talks set for May", "called off". */
export function readNounMood(tokens: readonly Token[], from: number, end: number, kind?: EventKind): Mood {
  let hedging: Hedging | null = null;
  let real = true;
  let negated = false;
  // "did not wait and held talks": what is denied of the verb before.
  let isSecond = false;
  let at = from - 1;
  for (; at >= Math.max(0, from - 5); at--) {
    const token = tokens[at];
    if (!token || (token.kind === "punctuation" && token.text !== "-")) break;
    hedging ??= NOUN_HEDGES.get(token.lower) ?? HEDGING_ADVERBS.get(token.lower) ?? null;
    // "would answer any seizure of its ships".
    if (token.lower === "any" && !/^den/.test(tokenBefore(tokens, at)?.lower ?? "")) real = false;
    isSecond ||= token.lower === "and";
    if (token.lower === "no" || token.lower === "without" || (!isSecond && NEVER.has(token))) negated = true;
    if (THE_A_AN_ETC.has(token) || isPossessive(token)) {
      at -= 1;
      break;
    }
  }
  // What governs it: "to prevent an attack", "fears of a strike", "called for talks".
  const governors = tokens.slice(Math.max(0, at - 2), at + 1).map(({ text, lower }) => (text === "May" ? "" : lower));
  const last = governors.at(-1) ?? "";
  const pair = governors.at(-2) ?? "";
  // "has never signed a treaty".
  if (!isSecond && NEVER.has(tokenBefore(tokens, at))) negated = true;
  if (last === "any" || last === "if" || STOPS.has(tokenBefore(tokens, from)?.lower ?? "")) real = false;
  if (NO_HAPPENING.has(last) && last !== "for" && last !== "against") real = false;
  if ((last === "of" || last === "for" || last === "to") && NO_HAPPENING.has(pair)) real = false;
  // "spurned its neighbour's offer of talks".
  if (tokenBefore(tokens, from)?.lower === "of" && OFFERED.has(tokenBefore(tokens, from - 1))) real = false;
  // "asked the council on Monday for an emergency meeting".
  if (last === "for" && isAskedFor(tokens, at)) real = false;
  if (WISHED_OR_REFUSED.test(last) || (/^(?:down|out|off)$/.test(last) && /^(?:turn|rul|call)(?:s|ed|ing)$/.test(pair))) real = false;
  // "in order to obtain the release of".
  if (pair === "to" && SOUGHT.has(last)) real = false;
  if (ENDS.has(last) && kind !== "CONSULT" && kind !== "AGREE") real = false;
  // "The suspension of flights was lifted", "the lifting of sanctions".
  if (kind === "SANCTION" && LIFTED.isAmong(tokens.slice(Math.max(0, from - FAR_LIFTING), end + FAR_LIFTED))) real = false;
  // "suspended the release of prisoners".
  if (kind === "RETREAT" && PUTS_OFF.has(last)) real = false;
  // "a pause in the fighting".
  if (last === "in" && /^(?:pause|lull|halt|break)$/.test(pair)) real = false;
  if (last === "to" && pair !== "") real = real && !/^(?:return|back|way|end|halt|resume)$/.test(pair);
  // "may have carried out an attack": the verb that brings it in says how sure it is.
  const light = LIGHT.test(last) ? at : LIGHT.test(pair) && (last === "out" || last === "off") ? at - 1 : -1;
  if (light >= 0) {
    const verb = readVerbMood(tokens, light, /(?:ed|e|eld|an|un)$/.test(tokens[light]?.lower ?? "") ? "past" : "base", false);
    return { ...verb, hedging: hedging ?? verb.hedging, isFinite: false, isPassive: false };
  }
  if (/^den(?:y|ied|ies)$/.test(last)) hedging = "denied";
  // "agreed a truce": that is the agreement.
  const isMade = kind === "AGREE" && last === "agreed";
  if (PLAN.has(last) && last !== "set" && last !== "continue" && !isMade) hedging ??= "planned";
  const ahead = readAhead(tokens, end);
  if (ahead === "off" || isPutOff(tokens, end)) real = false;
  if (ahead === "planned" || hangsOnWill(tokens, from)) hedging ??= "planned";
  if (governors.some((word) => PERHAPS.has(word) || word === "would")) hedging ??= "possible";
  return { real: real && !negated, hedging, negated, isFinite: false, isPassive: false };
}

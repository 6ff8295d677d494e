import { NEEDS } from "./lexicon/need-classes.ts";
import type { Trigger, VerbTrigger } from "./lexicon/triggers.ts";
import { isCapitalised, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { hasNeed } from "./trigger-needs.ts";
import { opensDay } from "./verb-bars.ts";
import { WordSet } from "./word-set.ts";

/** Another reading with a tail fits better: "pulled out", "shot down". */
export function hasParticle(
  tokens: readonly Token[],
  index: number,
  verbs: readonly VerbTrigger[],
  clause: { start: number; end: number },
): boolean {
  for (const { trigger } of verbs) {
    const end = trigger.tail.length > 0 ? matchTail(tokens, index + 1, trigger) : 0;
    if (end > 0 && (trigger.needs === null || hasNeed(tokens, index, trigger, clause.start, clause.end, end))) return true;
  }
  return false;
}

const GENERAL_NATIONAL_NATIONWIDE_HUNGER = new WordSet("general national nationwide hunger".split(" "));

const STRIKE_STRIKES = new WordSet("strike strikes".split(" "));

/** "called for more demonstrations": calls them. */
function isForProtest(tokens: readonly Token[], from: number): boolean {
  const noun = tokens.findIndex((token, at) => at > from && at < from + 5 && NEEDS.protest.has(token));
  if (noun < 0 || tokens.slice(from + 1, noun).some(({ lower }) => /^(?:to|of|in|from|end|ban|halt)$/.test(lower))) return false;
  return !STRIKE_STRIKES.has(tokens[noun]) || GENERAL_NATIONAL_NATIONWIDE_HUNGER.has(tokenBefore(tokens, noun));
}

const ON_IN_AT = new WordSet("on in at".split(" "));

const A_AN_THE_ETC = new WordSet("a an the its off".split(" "));

const LEAST_MOST_ABOUT_AROUND = new WordSet("least most about around".split(" "));

/** "laid down their arms", "set the school on fire" keep two words' room; 0 when the tail is not there. */
export function matchTail(tokens: readonly Token[], from: number, { tail, rooms }: Trigger): number {
  let at = from;
  if (isOtherwiseMeant(tokens, from, tail[0])) return 0;
  for (let index = 0; index < tail.length; index++) {
    const word = tail[index];
    let room = rooms[index] ?? 0;
    let token = tokens[at];
    while (room > 0 && token?.lower !== word) {
      if (token === undefined || token.kind === "punctuation") return 0;
      // "charged in Karlsruhe on Friday with spying".
      const isPast = room > 1 && ON_IN_AT.has(token) && isCapitalised(tokens[at + 1]) && tokens[at + 1]?.lower !== word;
      at += isPast ? 2 : 1;
      if (!isPast) room -= 1;
      token = tokens[at];
    }
    if (token?.lower !== word) return 0;
    at += 1;
  }
  // "called Putin on Monday": by telephone.
  if (tail.length === 1 && tail[0] === "on" && at > from + 1 && opensDay(tokens, at)) return 0;
  return tail.at(-1) === "at" && isHour(tokens, at) ? 0 : at;
}

const ABOUT = new WordSet("about around approximately roughly nearly".split(" "));
const OF_CLOCK = new WordSet(": a.m. p.m. a.m p.m a p am pm o hours local".split(" "));
const TIMES_OF_DAY = new WordSet("dawn dusk noon midnight night sunrise sunset".split(" "));

/** "were fired from Sunan at around 07:10": when, not at whom. */
export function isHour(tokens: readonly Token[], from: number): boolean {
  const at = ABOUT.has(tokens[from]) ? from + 1 : from;
  if (TIMES_OF_DAY.has(tokens[at])) return true;
  return tokens[at]?.kind === "number" && (tokens[at]?.text.includes(":") === true || OF_CLOCK.has(tokens[at + 1]));
}

const DETERMINERS = new WordSet("a an the his her their its two three".split(" "));

function isOtherwiseMeant(tokens: readonly Token[], from: number, first: string | undefined): boolean {
  // "fired at least two missiles" fires at nobody.
  if (first === "at") return tokens[from]?.lower === "at" && LEAST_MOST_ABOUT_AROUND.has(tokens[from + 1]);
  // "drove a vehicle into a checkpoint": no troops that drive in.
  if (first === "into" && DETERMINERS.has(tokens[from]) && /^dr(?:ove|iven?|iving)$/.test(tokenBefore(tokens, from)?.lower ?? ""))
    return true;
  // "Hama fell on 5 May": on no one.
  if (first === "on") return /^(?:f[ae]ll|land)/.test(tokenBefore(tokens, from)?.lower ?? "") && opensDay(tokens, from + 1);
  if (first !== "for" && first !== "over") return false;
  const verb = tokenBefore(tokens, from)?.lower ?? "";
  // "struck over pay"; not "strike any ship bound for".
  if (/^str(?:ike|uck)/.test(verb)) return tokens[from]?.lower !== first;
  // "called a march for Wednesday" calls for nothing.
  return first === "for" && verb.startsWith("call") && (A_AN_THE_ETC.has(tokens[from]) || isForProtest(tokens, from));
}

import { BEASTS, CRITICS, LETTERS, PAPERS, POLITICIANS, SWELLING, VIEWS, WORDY } from "./lexicon/figure-words.ts";
import { type Trigger, verbTriggers } from "./lexicon/triggers.ts";
import { isCapitalised, isPossessive, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

/**
 * What a hit tells as it is meant: of words where a plan is attacked, of nothing where a bill is shot down, a court battle fought or a
 * council bombarded with letters.
 */
export function meantTrigger(tokens: readonly Token[], hit: TriggerHit): Trigger | null {
  const { kind, mode, lemma } = hit.trigger;
  if (kind === "ASSAULT") {
    if (hit.isNoun) return isWordy(tokens, hit) ? null : hit.trigger;
    if (lemma === "attack" && DENOUNCES && VIEWS.has(objectOf(tokens, hit))) return DENOUNCES;
    return isFigure(tokens, hit) ? null : hit.trigger;
  }
  if (hit.isNoun) return hit.trigger;
  // "Shares sank", "The president exploded at a journalist".
  const subject = tokenBefore(tokens, hit.from);
  if (kind === "OTHER" && SWELLING.has(subject)) return null;
  if (mode === "explosion") return POLITICIANS.has(subject) || HE_SHE.has(subject) ? null : hit.trigger;
  if (kind !== "COERCE" && kind !== "RETREAT") return hit.trigger;
  const object = objectOf(tokens, hit);
  // "took control measures".
  if (lemma === "take control" && MEASURES.has(tokens[hit.end])) return null;
  if (mode === "capture") return BEASTS.has(object) ? null : hit.trigger;
  if (lemma.startsWith("surrender")) return PAPERS.has(object) ? null : hit.trigger;
  return lemma === "retreat" && ON_FROM.has(tokens[hit.end]) && VIEWS.has(headFrom(tokens, hit.end + 1)) ? null : hit.trigger;
}

const DENOUNCES: Trigger | undefined = verbTriggers("denounced")[0]?.trigger;

/** "a court battle", "a war of words", "an attack on the plan". */
function isWordy(tokens: readonly Token[], { from, end }: TriggerHit): boolean {
  const before = tokenBefore(tokens, from);
  if (WORDY.has(before)) return true;
  if (before?.lower === "under" && CAME.has(tokenBefore(tokens, from - 1))) return isBlamed(tokens, end);
  const next = tokens[end];
  if (next?.lower === "of") return WORDS.has(tokens[end + 1]);
  return next !== undefined && ON_AGAINST_OVER.has(next) && VIEWS.has(headFrom(tokens, end + 1));
}

function isFigure(tokens: readonly Token[], hit: TriggerHit): boolean {
  const { from, end, trigger } = hit;
  const before = tokenBefore(tokens, from);
  // "fired the first shot in a price war".
  if (RANKS.has(before) && tokens[from]?.lower === "shot") return true;
  if (SWELLING.has(before)) return true;
  if (trigger.lemma === "clash") return isQuarrel(tokens, hit);
  if (trigger.lemma === "come under fire") return isBlamed(tokens, end);
  const object = objectOf(tokens, hit);
  if (VIEWS.has(object) || BEASTS.has(object) || CRITICS.has(object)) return true;
  // "mounted an assault on litter", "fired back at critics".
  const on = trigger.needs === "attack" ? tokens.findIndex((token, at) => at > end && at < end + FAR && ON_AGAINST_OVER.has(token)) : end;
  if (on < 0 || !ON_AGAINST_OVER.has(tokens[on])) return isPelted(tokens, end);
  const aim = headFrom(tokens, on + 1);
  return VIEWS.has(aim) || CRITICS.has(aim);
}

/** "The candidates clashed over taxes"; not "over the weekend". */
function isQuarrel(tokens: readonly Token[], { from, end }: TriggerHit): boolean {
  if (!POLITICIANS.has(tokenBefore(tokens, from))) return false;
  for (let at = end; at < end + FAR; at++) if (ABOUT.has(tokens[at])) return true;
  return false;
}

/** "came under fire on Monday for his remarks"; not "for two hours". */
function isBlamed(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at < end + FAR; at++) {
    if (tokens[at]?.kind === "punctuation") return false;
    if (FOR_OVER.has(tokens[at]))
      return (OWN.has(tokens[at + 1]) && !TIMES.has(tokens[at + 2])) || (tokens[at + 1]?.lower.endsWith("ing") ?? false);
  }
  return false;
}

/** "bombarded the council with letters". */
function isPelted(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at < end + FAR_WITH; at++) {
    if (tokens[at]?.kind === "punctuation") return false;
    if (tokens[at]?.lower === "with") return LETTERS.has(headFrom(tokens, at + 1));
  }
  return false;
}

const objectOf = (tokens: readonly Token[], { end, mood }: TriggerHit): Token | undefined =>
  mood.isPassive ? undefined : headFrom(tokens, end);

/** The last word of what starts at a token and is no name: "the government's budget plan" is a plan. */
function headFrom(tokens: readonly Token[], from: number): Token | undefined {
  let head: Token | undefined;
  for (let at = from; at < from + MOST_OF_NOUN; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word" || ENDS_NOUN.has(token)) break;
    head = isCapitalised(token) || isPossessive(token) ? undefined : token;
  }
  return head;
}

const MOST_OF_NOUN = 8;
const MEASURES = new WordSet("measures steps samples".split(" "));
const HE_SHE = new WordSet(["he", "she"]);
const FAR = 6;
const FAR_WITH = 8;
const ENDS_NOUN = new WordSet(
  `on in at of for to with by from over against as after before during near under amid and or but that which who while when where because is was were are has had
  have will would not early late last this yesterday today`.split(/\s+/),
);
const ON_FROM = new WordSet(["on", "from"]);
const ON_AGAINST_OVER = new WordSet("on against over at upon".split(" "));
const WORDS = new WordSet("words ideas wills wits nerves opinions egos ideologies".split(" "));
const RANKS = new WordSet("first opening last parting".split(" "));
const ABOUT = new WordSet("over about".split(" "));
const CAME = new WordSet("came come comes coming".split(" "));
const FOR_OVER = new WordSet(["for", "over"]);
const TIMES = new WordSet("first second third fourth time weekend night day days week sea strait border area city".split(" "));
const OWN = new WordSet("his her its their remarks comments the a what how not failing".split(" "));

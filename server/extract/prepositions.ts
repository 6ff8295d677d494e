import type { ActorMention } from "#domain/mention.ts";
import { TITLE_WORDS } from "./lexicon/people.ts";
import { NUMBER_WORDS } from "./lexicon/quantities.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { isCapitalised, tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

/** "by members of the", "by suspected guerrillas of the": what follows acts. */
const MEMBERS = new WordSet(
  "of member members fighter fighters guerrilla guerrillas gunmen militant militants rebel rebels element elements men combatant combatants militiamen unit units agent agents soldiers troops suspected alleged armed unidentified presumed".split(
    " ",
  ),
);

/** "of trade unionist NAME": the title is the person's. */
function isTitle({ value }: Pick<Placed<ActorMention>, "value">, lower: string): boolean {
  return value.type === "person" && TITLE_WORDS.has(lower);
}

export function isAfter(frame: SentenceFrame, actor: Pick<Placed<ActorMention>, "from" | "value">, ...words: readonly string[]): boolean {
  const members =
    tokenBefore(frame.tokens, actor.from)?.lower === "of" || tokenBefore(frame.tokens, actor.from - 1)?.lower === "of" ? 5 : 0;
  for (let at = actor.from - 1; at >= Math.max(0, actor.from - 3 - members); at--) {
    const token = frame.tokens[at];
    if (members > 0 && token && !words.includes("of") && MEMBERS.has(token)) continue;
    if (!token || token.kind === "punctuation") return false;
    // "Around 600 Indian soldiers": how many.
    if (token.lower === "around" && (frame.tokens[at + 1]?.kind === "number" || NUMBER_WORDS.has(frame.tokens[at + 1]?.lower ?? "")))
      continue;
    if (words.includes(token.lower) && !(token.lower === "to" && tokenBefore(frame.tokens, at)?.lower === "up")) return true;
    if (
      !isTitle(actor, token.lower) &&
      !/^(?:the|a|an|some|about|its|their|other|up|to|least|at|several|\d+|allied|more|than|senior|former)$/.test(token.lower) &&
      token.kind !== "number" &&
      !NUMBER_WORDS.has(token.lower)
    )
      return false;
  }
  return false;
}

const IN_AT_NEAR = new WordSet(["in", "at", "near", "outside"]);
const WHEN = new WordSet("on last this".split(" "));
const A_AN = new WordSet(["a", "an"]);
const TIMES = new WordSet("day days hour hours night week weeks month months year years minutes".split(" "));
const MOST_OF_NAME = 4;

/** "Police arrested in Lima a man of 30": whom it is done to stands behind the place. */
function actsBehindPlace(tokens: SentenceFrame["tokens"], end: number): boolean {
  // "announced last week a further 45 million", "unveiled on Monday a loan".
  if (WHEN.has(tokens[end]) && (A_AN.has(tokens[end + 2]) || tokens[end + 2]?.kind === "number")) return true;
  if (!IN_AT_NEAR.has(tokens[end]) || !isCapitalised(tokens[end + 1])) return false;
  let at = end + 1;
  while (at < end + MOST_OF_NAME && isCapitalised(tokens[at])) at += 1;
  const first = tokens[at];
  const isCount = A_AN.has(first) || first?.kind === "number" || NUMBER_WORDS.has(first?.lower ?? "");
  return isCount && tokens[at + 1]?.kind === "word" && !TIMES.has(tokens[at + 1]);
}

const THAT_WHICH = new WordSet(["that", "which"]);

/** "the aid that Turkey sent to", "an offer that Bamako turned down": a name between "that" and its verb acts. */
function isWhatTheyDid(tokens: SentenceFrame["tokens"], verb: number): boolean {
  let at = verb;
  while (at > 0 && isCapitalised(tokens[at - 1])) at -= 1;
  return at < verb && THAT_WHICH.has(tokenBefore(tokens, at));
}

const WHOM_REACH = 7;
const CLOSE_POINT_SHORT_ETC = new WordSet("close point short random dawn dusk noon night".split(" "));

/** "officers shot at a boat": what is shot at stands behind, so a bare past form is active; not so in "shot at close range". */
export function readsPassive({ tokens }: SentenceFrame, { mood, trigger, from, end }: TriggerHit): boolean {
  if (!mood.isPassive || mood.isFinite) return mood.isPassive;
  // "the engineers whom the militia arrested".
  for (let at = from - 2; at >= Math.max(0, from - WHOM_REACH); at--) if (tokens[at]?.lower === "whom") return false;
  if (isWhatTheyDid(tokens, from)) return false;
  // "The soldiers clashed with": with whom, not by whom.
  if (trigger.kind === "ASSAULT" && tokens[end]?.lower === "with") return false;
  if (actsBehindPlace(tokens, end)) return false;
  return !/ (?:at|on|upon|across|into)$/.test(trigger.lemma) || CLOSE_POINT_SHORT_ETC.has(tokens[end]);
}

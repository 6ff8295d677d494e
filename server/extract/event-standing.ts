import { clauseStart } from "./clauses.ts";
import type { Bound, Facts } from "./event-reading.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

const IS_ARE = new WordSet("is are".split(" "));

/** "lands that Russia occupies", "any national who is detained", "the country that was invaded in 2022": says what something is. */
export function isStanding({ tokens, clauses }: SentenceFrame, main: TriggerHit, facts: Facts): boolean {
  if (main.isNoun || facts.figure) return false;
  if (isHeld(tokens, main, facts) || isOfEachOther(tokens, main)) return true;
  // "What it asks for is help".
  if (tokens[clauseStart(clauses, main.from)]?.lower === "what" && !facts.date && !facts.place) return true;
  const start = relativeStart(tokens, main.from, clauseStart(clauses, main.from));
  if (start < 0) return false;
  if (facts.date) return main.mood.isPassive && !facts.place && facts.actors === 0;
  const verb = tokens[main.from]?.lower ?? "";
  const isGeneric = tokens
    .slice(Math.max(0, start - 3), start)
    .some(({ lower }) => /^(?:any|every|anyone|everyone|those|whoever)$/.test(lower));
  const isUsual = (verb.endsWith("s") && verb !== main.trigger.lemma.split(" ")[0]) || IS_ARE.has(tokenBefore(tokens, main.from));
  return isGeneric || isUsual;
}

const SAYS = /^(?:say|says|said|told|denies|claims|reports|believes?|adds|warns|confirms|announces|alleges|states|insists|\p{Ll}+ed)$/u;

/** Index of the "who", "which" or "that" that opens the words around a verb; -1 when none does. */
function relativeStart(tokens: readonly Token[], from: number, start: number): number {
  for (let at = from - 1; at >= Math.max(0, start, from - 6); at--) {
    const lower = tokens[at]?.lower ?? "";
    if (lower === "who" || lower === "which") return at;
    if (lower === "that") return tokenBefore(tokens, at)?.kind === "word" && !SAYS.test(tokenBefore(tokens, at)?.lower ?? "") ? at : -1;
    if (tokens[at]?.kind === "punctuation") return -1;
  }
  return -1;
}

const THEY_IT = new WordSet("they it this these he she".split(" "));
const BE = new WordSet("is are was were".split(" "));
const FIRST = new WordSet("first second third last only".split(" "));

/** "They are the first taken alive since the units arrived": which ones those just told of are. */
const isFirstSince = (tokens: readonly Token[]): boolean =>
  THEY_IT.has(tokens[0]) &&
  BE.has(tokens[1]) &&
  tokens[2]?.lower === "the" &&
  FIRST.has(tokens[3]) &&
  tokens.some(({ lower }) => lower === "since");

const HOLDS = new Set(["hold", "detain", "jail", "imprison"]);

/** "Both men are held in Kyiv": where they are. */
function isHeld(tokens: readonly Token[], { trigger, mood, from }: TriggerHit, facts: Facts): boolean {
  return !facts.date && mood.isPassive && HOLDS.has(trigger.lemma) && IS_ARE.has(tokenBefore(tokens, from));
}

/** "met and praised one another". */
function isOfEachOther(tokens: readonly Token[], { trigger, end }: TriggerHit): boolean {
  if (trigger.kind !== "SUPPORT") return false;
  const [first, second] = [tokens[end]?.lower, tokens[end + 1]?.lower];
  return (first === "one" && second === "another") || (first === "each" && second === "other");
}

/** What no day makes a happening: what the public is asked for, how things stand, what somebody bought, what is only compared. */
export function isNoHappening(frame: SentenceFrame, main: TriggerHit, facts: Facts, bounds: readonly Bound[]): boolean {
  const { tokens } = frame;
  const { trigger, from, end, isNoun, mood } = main;
  if (isNoun) return false;
  if (isCompared(tokens, main) || isFirstSince(tokens)) return true;
  if (facts.date) return false;
  if (trigger.kind === "REQUEST") return asksPublic(tokens, end);
  // "Schools there are closed", "The road is closed to lorries".
  if (SHUT.has(tokens[from])) return mood.isPassive && IS_ARE.has(tokenBefore(tokens, from));
  // "The drones were bought as toys".
  if (trigger.needs === "hardware") return mood.isPassive && bounds.every(({ actors }) => actors.length === 0);
  // "A helicopter is looking for soldiers".
  return trigger.lemma === "look for" && IS_ARE.has(tokenBefore(tokens, from));
}

const SHUT = new WordSet(["closed", "shut"]);
const THE_ALL = new WordSet("the all every local on to upon".split(" "));
const PUBLIC = new WordSet(
  "everybody everyone anybody anyone residents citizens population public people drivers motorists inhabitants locals villagers parents readers subscribers passengers travellers travelers visitors fishermen hunters tourists".split(
    " ",
  ),
);

/** "asks everybody to keep away from windows", "calls on residents to stay indoors": no state and no body is asked. */
function asksPublic(tokens: SentenceFrame["tokens"], end: number): boolean {
  if (PUBLIC.has(tokenBefore(tokens, end)) || PUBLIC.has(tokens[end - 2])) return true;
  let at = end;
  while (at < end + 2 && THE_ALL.has(tokens[at])) at += 1;
  return PUBLIC.has(tokens[at]);
}

const EVER_BEEN = new WordSet("ever been before previously had have has were was".split(" "));

const FAR_THAN = 7;

/** "with more tanks than had ever met before", "lost more men there than either admits": what something is measured by. */
function isCompared(tokens: readonly Token[], { trigger, from, end }: TriggerHit): boolean {
  if (trigger.lemma === "lose" && tokens[end]?.lower === "more")
    return tokens.slice(end, end + FAR_THAN).some(({ lower }, at) => lower === "than" && at > 1);
  let at = from - 1;
  while (at > 0 && EVER_BEEN.has(tokens[at])) at -= 1;
  return at < from - 1 && tokens[at]?.lower === "than";
}

import type { ActorMention, DateMention, PlaceMention } from "#domain/mention.ts";
import type { IsoDay } from "#domain/time.ts";
import { type Clauses, clauseStart, closesRelative, costBetween, isDashedAside } from "./clauses.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import type { Attribution } from "./sources.ts";
import { isCapitalised, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

/** What one sentence holds, and how its parts lie to each other. */
export type SentenceFrame = {
  tokens: readonly Token[];
  clauses: Clauses;
  places: Placed<PlaceMention>[];
  dates: Placed<DateMention>[];
  actors: Placed<ActorMention>[];
  attributions: (Placed<Attribution> & { cueAt: number })[];
  /** The day on which the document speaks; null when it is not known. */
  spokenOn: IsoDay | null;
};

const ANOTHER_TRIGGER = 5;
/** "elected in 1993 and resigned in 2001". */
const OTHER_HALF = 8;

export function costTo(frame: SentenceFrame, hit: TriggerHit, mention: { from: number; end: number }, hits: readonly TriggerHit[]): number {
  const near = mention.from >= hit.end ? hit.end - 1 : hit.from;
  const edge = mention.from >= hit.end ? mention.from : mention.end - 1;
  const between = hits.filter((other) => other !== hit && other.from > Math.min(near, edge) && other.from < Math.max(near, edge)).length;
  const isOfOther = mention.end <= hit.from && frame.tokens.slice(mention.end, hit.from).some(({ lower }) => lower === "and");
  return costBetween(frame.clauses, near, edge) + between * ANOTHER_TRIGGER + (isOfOther ? OTHER_HALF : 0);
}

const WHO_WHOM_WHICH_ETC = new WordSet("who whom which where whose".split(" "));

/** "the deal, which was reached in Doha on 15 January": of the deal, not of what else is told. */
export function isInAnotherRelative({ clauses, tokens }: SentenceFrame, mention: { from: number }, hit: TriggerHit): boolean {
  const start = clauseStart(clauses, mention.from);
  return (
    start > 0 &&
    clauses.clause[mention.from] !== clauses.clause[hit.from] &&
    !isAtCeremony(tokens, start, mention.from) &&
    !isBehindStay(tokens, start, mention.from) &&
    !(hit.isNoun && hit.trigger.kind !== "AGREE" && isHeldThen(tokens, start)) &&
    (WHO_WHOM_WHICH_ETC.has(tokens[start]) || (tokens[start]?.lower === "when" && tokenBefore(tokens, start)?.text === ","))
  );
}

const IS_WAS = new WordSet(["is", "was"]);
const IN_AT_ON = new WordSet(["in", "at", "on"]);
const LONGEST_STAY = 10;

/** "held talks with his guest, who is on a visit to China, in Beijing on Tuesday": of the talks. */
function isBehindStay(tokens: readonly Token[], who: number, mention: number): boolean {
  if (!IS_WAS.has(tokens[who + 1]) || tokens[who + 2]?.lower !== "on") return false;
  for (let at = who + 3; at < Math.min(mention, who + LONGEST_STAY); at++)
    if (tokens[at]?.text === ",") return IN_AT_ON.has(tokens[at + 1]);
  return false;
}

const HELD = new WordSet("held place begin begins began start starts started due open opens opened run runs last lasts".split(" "));
const FAR_HELD = 5;

/** "an exercise, which will be held in June": when what is named in front is. */
function isHeldThen(tokens: readonly Token[], start: number): boolean {
  if (tokens[start]?.lower !== "which" || tokenBefore(tokens, start)?.text !== ",") return false;
  for (let at = start + 1; at <= start + FAR_HELD; at++) if (HELD.has(tokens[at])) return true;
  return false;
}

/** "decorated men who had fought in Kursk at a ceremony in Pyongyang on Thursday": where the main verb was done. */
function isAtCeremony(tokens: readonly Token[], start: number, mention: number): boolean {
  if (tokens[start]?.lower !== "who" || tokenBefore(tokens, start)?.text === ",") return false;
  for (let at = start + 3; at < mention; at++) if (CEREMONIES.has(tokens[at])) return AT_DURING_IN.has(tokenBefore(tokens, at - 1));
  return false;
}

const CEREMONIES = new WordSet(["ceremony", "reception", "parade"]);
const AT_DURING_IN = new WordSet(["at", "during", "in"]);

const WHO_WHICH_WHOSE = new WordSet("who which whose".split(" "));

/** "The junta, which took power in 2021, bombed Loikaw": of the main clause, not of the relative one that ended before it. */
export function isBehindRelative({ clauses, tokens }: SentenceFrame, mention: { from: number }, hit: TriggerHit): boolean {
  const start = clauseStart(clauses, hit.from);
  const other = clauseStart(clauses, mention.from);
  return start > 0 && other > hit.from && WHO_WHICH_WHOSE.has(tokens[start]) && closesRelative(tokens, other);
}

/** A dash or a semicolon stands between. */
export function isApart(frame: SentenceFrame, date: { from: number }, hit: TriggerHit): boolean {
  return costBetween(frame.clauses, date.from, hit.from) - Math.abs(date.from - hit.from) >= APART;
}
const APART = 12;

/** "Twelve girls abducted in Maga in November have been freed": of the participle before it, not of the main verb. */
export function isOfParticiple(
  { tokens, clauses }: SentenceFrame,
  hits: readonly TriggerHit[],
  mention: { from: number },
  hit: TriggerHit,
): boolean {
  // "The release of the soldiers, captured in December, …": the noun before a participle of another kind.
  const isBehindNoun = ({ trigger, from, end }: TriggerHit) =>
    hit.isNoun && trigger.kind !== hit.trigger.kind && hit.end <= from && end <= mention.from && mention.from - end <= 6;
  if (hits.some((other) => !other.isNoun && !other.mood.isFinite && other.mood.isPassive && isBehindNoun(other))) return true;
  // "freed 41 of the pupils seized from a school on 11 May": the words straight behind a noun say which.
  const saysWhich = (other: TriggerHit) =>
    other.from > hit.end &&
    other.end <= mention.from &&
    !other.isNoun &&
    !other.mood.isFinite &&
    other.mood.isPassive &&
    other.trigger.kind !== hit.trigger.kind &&
    tokenBefore(tokens, other.from)?.kind === "word" &&
    tokenBefore(tokens, other.from)?.lower !== "and" &&
    !tokens.slice(other.end, mention.from).some(({ text }) => text === ",");
  if (hits.some(saysWhich)) return true;
  return hits.some(
    (other) =>
      other !== hit &&
      !other.isNoun &&
      !other.mood.isFinite &&
      other.mood.isPassive &&
      other.from < mention.from &&
      mention.from < hit.from &&
      // "… and 30 wounded, according to the rebels, who on Wednesday threatened to strike".
      !(clauseStart(clauses, mention.from) > other.from && WHO_WHICH_WHOSE.has(tokens[clauseStart(clauses, mention.from)])),
  );
}

const SUBJECT_PRONOUNS = new WordSet(["it", "he", "she", "they", "we"]);

const IN_ON_AT = new WordSet("in on at".split(" "));

const AND_BUT_WHILE_WHEREAS = new WordSet("and but while whereas".split(" "));

/** "Sweden has lent guns, and Ukraine sent a team on 30 September": of the clause that has a subject of its own. */
export function hasOwnSubject({ tokens, clauses, actors }: SentenceFrame, mention: { from: number }, hit: TriggerHit): boolean {
  const start = clauseStart(clauses, mention.from);
  if (start <= hit.from || !AND_BUT_WHILE_WHEREAS.has(tokens[start])) return false;
  const begins = (at: number) =>
    SUBJECT_PRONOUNS.has(tokens[at]) ||
    actors.some(({ from, end }) => (from === at || (from === at + 1 && tokens[at]?.lower === "the")) && end <= mention.from);
  // "and in November it brokered": behind when it was.
  return begins(start + 1) || (IN_ON_AT.has(tokens[start + 1]) && (begins(start + 3) || begins(start + 4)));
}

/** "26 Feb: an IED detonated", "3 July, Djibo: armed men attacked": said in front of a sentence for all of it. */
export function isLabel({ tokens }: SentenceFrame, { from, end }: { from: number; end: number }): boolean {
  // "7 Oct 2023 Gunmen break out", a line of a timeline.
  if (from === 0 && tokens[from]?.kind === "number" && tokens[end]?.kind === "word" && isCapitalised(tokens[end])) return true;
  if (from <= 2 && LABEL_END.test(tokens[end]?.text ?? "")) return !isDashedAside(tokens, end);
  if (from > LABEL_LENGTH || tokens.slice(0, from).some(isPlainWord)) return false;
  for (let at = end; at < Math.min(tokens.length, LABEL_LENGTH + 4); at++) {
    const token = tokens[at];
    if (token?.text === ":" || token?.text === "|") return true;
    if (!token || isPlainWord(token)) return false;
  }
  return false;
}

const LABEL_END = /^[:–—|]$/;
const LABEL_LENGTH = 10;
const LABEL_WORDS = new WordSet(
  "in at near of off on the region district province oblast town village city state county km nm miles nautical rural night morning evening early late".split(
    " ",
  ),
);

/** A word that stands in no line of dates and places. */
const isPlainWord = (token: Token): boolean => token.kind === "word" && !isCapitalised(token) && !LABEL_WORDS.has(token);

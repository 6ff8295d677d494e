import { meantTrigger } from "./figures-of-speech.ts";
import { isInText, type Mood } from "./hedging.ts";
import type { Trigger } from "./lexicon/triggers.ts";
import { isPeople } from "./lexicon/undergoers.ts";
import { isCapitalised, type Sentence, tokenAt, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { readNoun } from "./trigger-nouns.ts";
import { readVerb } from "./trigger-verbs.ts";
import { WordSet } from "./word-set.ts";

/** A word that tells of a happening, where, and how it is put. */
export type TriggerHit = {
  trigger: Trigger;
  from: number;
  end: number;
  isNoun: boolean;
  mood: Mood;
  /** The mode before it was taken for a part of something else. */
  toll?: string | null;
};

/** The hit, telling of something else. */
export function withTrigger({ from, end, isNoun, mood, toll }: TriggerHit, trigger: Trigger): TriggerHit {
  return { trigger, from, end, isNoun, mood, toll };
}

/** `isNamed`: tokens inside names and dates tell of nothing. `wall`: index of the clause's end and start around a token. */
export function findTriggerHits(
  sentence: Sentence,
  isNamed: (index: number) => boolean,
  isPlace: (index: number) => boolean,
  clauseOf: (index: number) => { start: number; end: number },
  isLog = false,
): TriggerHit[] {
  const { tokens } = sentence;
  const hits: TriggerHit[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token?.tells || isNamed(index) || isProperName(sentence, index)) continue;
    const { nouns, verbs } = token.tells;
    const read =
      readNoun(tokens, index, nouns, verbs.length > 0, isPlace) ?? readVerb(tokens, index, verbs, clauseOf(index), isPlace, isLog);
    const meant = read && meantTrigger(tokens, read);
    if (!read || !meant) continue;
    const hit = meant === read.trigger ? read : withTrigger(read, meant);
    if (hits.some((other) => other.from <= index && index < other.end)) continue;
    if (hit.isNoun || !hit.mood.real ? ARMS.has(tokens[hit.end]) : isHurtAlready(tokens, hit)) continue;
    if (isOfTaken(tokens, hit, hits)) continue;
    hits.push(hit);
    index = Math.max(index, hit.end - 1);
  }
  return hits.length < 2 ? hits : hits.filter((hit) => !isPartOf(tokens, hit, hits));
}

/** "warned that they would block the road", "lifted the siege", "dropped the ban": what is threatened, and what is ended, is told by the verb before it. */
function isPartOf(tokens: readonly Token[], hit: TriggerHit, hits: readonly TriggerHit[]): boolean {
  const { kind } = hit.trigger;
  return hits.some((other) => {
    if (other === hit || !other.mood.real) return false;
    // "put Iranian losses at 300 dead": the same.
    if (hit.trigger.needs === "counted") return other.trigger.needs === "tolled";
    // "45 sorties of aircraft were detected": seen, and flown by them.
    if (hit.trigger.mode === "incursion" && other.trigger.lemma === "sortie") return true;
    if (other.trigger.kind === "THREATEN" && other.from < hit.from) return UNDONE.has(hit.mood.hedging ?? "") && !hit.isNoun;
    // "passed a resolution condemning the raid": what it says.
    if (hit.trigger.needs === "verdict" && !hit.isNoun)
      return other.trigger.frame === "say" && other.from > hit.end && isOfText(tokens, other);
    // "impounded a shipment of ivory".
    if (other.trigger.mode === "capture" && hit.isNoun && kind === "AID" && other.from < hit.from && hit.from - other.end < 6) return true;
    return (
      other.trigger.kind === "CONCEDE" && hit.isNoun && (kind === "COERCE" || kind === "SANCTION") && Math.abs(other.from - hit.from) < 6
    );
  });
}

const isOfText = (tokens: readonly Token[], { from, isNoun }: TriggerHit): boolean =>
  !isNoun && tokens[from]?.lower.endsWith("ing") === true && isInText(tokens, from);

/** "attack helicopters", "battle tanks", "assault rifles": kinds of arms and units, whatever they do. */
const ARMS = new WordSet(
  "helicopter helicopters rifle rifles tank tanks aircraft craft submarine submarines ship ships boats jets brigade brigades battalion battalions regiment regiments squad squads group groups gun guns weapon weapons siren sirens alert alerts shelter shelters disposal damage insurance readiness zone zones".split(
    " ",
  ),
);

const HURT = new WordSet("wounded injured hurt maimed".split(" "));
const BEFORE_HURT = new WordSet(
  "the all any some many several its their his her our of for with and to by from exchange exchanged exchanging evacuate evacuated treat treated treating transfer transferred free freed return returned receive received sick".split(
    " ",
  ),
);

/** "exchanged seriously wounded prisoners", "evacuated 14 injured civilians": what they are, and not what befell them now. */
function isHurtAlready(tokens: readonly Token[], { from, mood }: TriggerHit): boolean {
  if (!HURT.has(tokens[from]) || mood.isPassive || !isPeople(tokens[from + 1]?.lower ?? "")) return false;
  const at = tokenBefore(tokens, from)?.lower.endsWith("ly") ? from - 2 : from - 1;
  return BEFORE_HURT.has(tokenAt(tokens, at)) || tokenAt(tokens, at)?.kind === "number";
}

const THEM_WHOM = new WordSet(["them", "whom"]);

/** "took four prisoners, two of them wounded": how they were. */
function isOfTaken(tokens: readonly Token[], { from, mood }: TriggerHit, hits: readonly TriggerHit[]): boolean {
  if (!HURT.has(tokens[from]) || mood.isFinite || !THEM_WHOM.has(tokenBefore(tokens, from))) return false;
  const { kind, mode } = hits.at(-1)?.trigger ?? { kind: null, mode: null };
  return tokenBefore(tokens, from - 1)?.lower === "of" && (kind === "RETREAT" || mode === "capture");
}

const UNDONE = new Set(["planned", "possible"]);

/** Capitals in mid-sentence: part of a title or of a name. */
function isProperName(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  if (sentence.isShouted || !isCapitalised(tokens[index]) || index === 0) return false;
  return tokenBefore(tokens, index)?.kind === "word" || isCapitalised(tokens[index + 1]);
}

import { tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

const PARTICIPLE = /(?:ed|ken|ven)$|^(?:held|shot|hit|built|found|lost|caught|struck|sent|laid|torn|burnt|due|shut|begun|drawn|left|won)$/;
const BEHIND_PARTICIPLE = new WordSet(
  "on in at by through off from after before since for to of over during under with near along amid until last this early late yesterday only".split(
    " ",
  ),
);
const FINITE =
  /^(?:has|have|had|is|are|was|were|will|would|did|does|may|might|said|says|told|\p{Ll}{2,}ed|struck|held|met|sent|fought|took|won|lost|left|began|shot|set|hit|made|gave|went|came|saw|fled|withdrew|spoke|fell|sank|broke|begins?|starts?|opens?|resumes?|continues?|ends?)$/u;
/** "the ministers, gathered in Abuja, lifted": there, and then. */
const GATHERED = new WordSet("gathered assembled convened united".split(" "));
const LONGEST_INSERTED = 26;
const MOST_ADVERBS = 2;

const isMark = (text: string | undefined): boolean => text === "," || text === "—" || text === "–";

/**
 * "Flights, suspended on 29 January after clashes, resumed", "The news — relayed at noon — is": index of the comma or dash
 * that closes what one opens; -1 when it inserts no participle.
 */
export function insertedEnd(tokens: readonly Token[], comma: number): number {
  const mark = tokens[comma]?.text;
  if (!isMark(mark)) return -1;
  let verb = comma + 1;
  while (verb <= comma + MOST_ADVERBS && ADVERB.test(tokens[verb]?.lower ?? "")) verb++;
  if (!PARTICIPLE.test(tokens[verb]?.lower ?? "") || GATHERED.has(tokens[verb]) || !BEHIND_PARTICIPLE.has(tokens[verb + 1])) return -1;
  for (let at = verb + 2; at < Math.min(tokens.length - 1, comma + LONGEST_INSERTED); at++) {
    const token = tokens[at];
    if (token?.kind !== "punctuation") continue;
    if (mark !== "," && token.text === mark) return at;
    if (token.text !== "," && token.text !== "-" && token.text !== ":") return -1;
    if (mark === "," && token.text === "," && isFiniteAt(tokens, at + 1)) return at;
  }
  return -1;
}

const ADVERB = /^(?:first|once|originally|only|long|all|both|\p{Ll}+ly)$/u;

function isFiniteAt(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  return FINITE.test(ADVERB.test(lower) ? (tokens[at + 1]?.lower ?? "") : lower);
}

/** The inserted participle around a token, by its two commas; null when it stands in none. */
export function insertedAround(tokens: readonly Token[], index: number): { start: number; end: number } | null {
  for (let at = index - 1; at > Math.max(0, index - LONGEST_INSERTED); at--) {
    const token = tokens[at];
    if (token?.text === ";" || (token?.text === ":" && !token.glued)) return null;
    if (!isMark(token?.text) || tokenBefore(tokens, at)?.kind === "punctuation") continue;
    const end = insertedEnd(tokens, at);
    if (end > index) return { start: at, end };
  }
  return null;
}

/** "Flights, suspended on 29 January, resumed": a day or a place of what is inserted, seen from what is told behind it. */
export function isInInserted(tokens: readonly Token[], mention: { from: number; end: number }, verb: number): boolean {
  if (mention.end > verb) return false;
  const around = insertedAround(tokens, mention.from);
  return around !== null && verb > around.end;
}

const STOPPED = new WordSet(
  "suspended postponed halted frozen stalled cancelled canceled delayed interrupted paused shelved broken".split(" "),
);

/** "The talks, broken off in March, resume on Sunday": the day on which what stands in front of the commas was stopped is not its own. */
export function isOfStop(tokens: readonly Token[], mention: { from: number }, noun: number): boolean {
  if (mention.from <= noun) return false;
  const around = insertedAround(tokens, mention.from);
  return around !== null && noun < around.start && tokens.slice(around.start + 1, mention.from).some((token) => STOPPED.has(token));
}

/** "Flights, suspended after clashes, resumed on 3 February": one of what is told behind, seen from what is inserted. */
export function isBehindInserted(tokens: readonly Token[], mention: { from: number }, verb: number): boolean {
  if (mention.from <= verb) return false;
  const around = insertedAround(tokens, verb);
  return around !== null && mention.from > around.end;
}

import { isCapitalised } from "./tokenized.ts";
import type { Token } from "./tokens.ts";

export type Range = { from: number; end: number };

export const ADVERBS =
  /^(?:also|later|earlier|then|now|repeatedly|reportedly|previously|publicly|officially|separately|recently|still|just|even|only|not|never|once|again|initially|specifically|simply|n't|consistently|predictably|immediately|\p{Ll}+ly)$/u;
const HAVE = new Set([
  "has",
  "have",
  "had",
  "having",
  "did",
  "does",
  "do",
  "would",
  "will",
  "could",
  "can",
  "may",
  "might",
  "should",
  "must",
  "to",
]);

const STOP_WORDS = new Set(
  "that which who whom whose where when while after before as if because but although though since until and or so then than whether however yet unless amid despite".split(
    " ",
  ),
);

const VERBISH =
  /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|said|says|say|told|came|come|went|took|made|gave|left|killed|struck|hit|fired|launched|attacked|sent|met|began|continued|remains|remained|became|wants|wanted|fell|rose|held|caused)$/;
const QUOTES = /^["“”«»„]$/;

/** The phrase before a verb of saying: its subject, passing over what stands between commas. */
export function speakerBefore(tokens: readonly Token[], verb: number): Range | null {
  let at = verb - 1;
  while (at >= 0 && (ADVERBS.test(tokens[at]?.lower ?? "") || HAVE.has(tokens[at]?.lower ?? ""))) at -= 1;
  at = passTime(tokens, at);
  if (tokens[at]?.text === ",") {
    const open = openingComma(tokens, at);
    if (open < 0) return null;
    at = open - 1;
  }
  if (tokens[at]?.text === ")") {
    while (at >= 0 && tokens[at]?.text !== "(") at -= 1;
    at -= 1;
  }
  const end = at + 1;
  while (at >= 0 && isInPhrase(tokens, at)) {
    at -= 1;
    if (isPronoun(tokens[at + 1]?.lower ?? "")) break;
  }
  return trimPhrase(tokens, at + 1, end);
}

const DAY_OR_MONTH =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday)$/;

/** "The ministry on Tuesday said": the day is passed over. */
function passTime(tokens: readonly Token[], at: number): number {
  if (!DAY_OR_MONTH.test(tokens[at]?.lower ?? "")) return at;
  return tokens[at - 1]?.lower === "on" || tokens[at - 1]?.lower === "late" ? at - 2 : at - 1;
}

/** The comma that opens what the comma at `close` closes: an apposition or a relative clause, not a list or a clause before the sentence. */
function openingComma(tokens: readonly Token[], close: number): number {
  for (let at = close - 1; at > 0 && at > close - 40; at--) {
    const text = tokens[at]?.text ?? "";
    if (QUOTES.test(text) || text === ";") return -1;
    if (text === ",") return at;
  }
  return -1;
}

function isInPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === "punctuation")
    return (
      token.text === "-" ||
      token.text === "‑" ||
      (token.text === "." && (tokens[at - 1]?.text.length ?? 9) < 6 && token.glued) ||
      token.text === "&" ||
      token.text === "'" ||
      token.text === "’"
    );
  if (token.lower === "and" || token.lower === "or") {
    // "Kyiv and Seoul said", but not "… struck the port and officials said".
    return isCapitalised(tokens[at - 1]) && isCapitalised(tokens[at + 1]);
  }
  if (STOP_WORDS.has(token.lower) || VERBISH.test(token.lower)) return false;
  return true;
}

export function isPronoun(lower: string): boolean {
  return lower === "he" || lower === "she" || lower === "they" || lower === "it" || lower === "we" || lower === "i" || lower === "you";
}

/** "…," said X: the phrase behind a verb of saying, only after a quotation or its comma. */
export function speakerAfter(tokens: readonly Token[], verb: number): Range | null {
  const before = tokens[verb - 1]?.text ?? "";
  const closes =
    QUOTES.test(before) || before === "'" || before === "’" || (before === "," && /^["“”«»„'’]$/.test(tokens[verb - 2]?.text ?? ""));
  const isStrong = /^(?:said|says|told|announced|reported|wrote|confirmed|claimed|stated|added)$/.test(tokens[verb]?.lower ?? "");
  if (!closes && !(before === "," && isStrong)) return null;
  const next = tokens[verb + 1];
  if (
    !next ||
    next.kind === "punctuation" ||
    /^(?:that|to|in|on|at|by|with|for|it|there|how|why|as|through|via|another)$/.test(next.lower) ||
    next.kind === "number"
  )
    return null;
  const range = phraseAfter(tokens, verb + 1);
  if (!range || range.end - range.from > 14) return null;
  const after = tokens[range.end]?.lower ?? "";
  // "…, said X had": the phrase is the subject of what is said, and the speaker stands before the comma.
  return VERBISH.test(after) && !QUOTES.test(before) ? null : range;
}

const AFTER_STOP =
  /^(?:on|in|at|during|after|before|while|when|that|which|who|whom|whose|where|as|but|by|since|with|to|adding|saying|citing|earlier|yesterday|today|late|early|last|this|said|via|through|if|because)$/;

export function phraseAfter(tokens: readonly Token[], from: number): Range | null {
  let end = from;
  while (end < tokens.length) {
    const token = tokens[end];
    if (!token) break;
    if (
      token.kind === "punctuation" &&
      token.text !== "-" &&
      token.text !== "‑" &&
      token.text !== "&" &&
      !(token.text === "." && end - 1 >= from && (tokens[end - 1]?.text.length ?? 9) < 5 && isCapitalised(tokens[end + 1]))
    ) {
      if (token.text === "(" && tokens[end + 2]?.text === ")" && isCapitalised(tokens[end + 1])) {
        end += 3;
        continue;
      }
      break;
    }
    if (end > from && (AFTER_STOP.test(token.lower) || VERBISH.test(token.lower) || DAY_OR_MONTH.test(token.lower))) {
      if (!(token.lower === "in" && end - from <= 2)) break;
      if (!isCapitalised(tokens[end + 1])) break;
    }
    if (
      end > from &&
      token.lower === "and" &&
      !isCapitalised(tokens[end + 1]) &&
      !/^(?:officials|sources|witnesses|residents|police|local|military|security|medical)$/.test(tokens[end + 1]?.lower ?? "")
    )
      break;
    end += 1;
  }
  return trimPhrase(tokens, from, end);
}

const LEADING =
  /^(?:and|but|yet|so|on|in|at|for|with|from|by|earlier|later|meanwhile|however|also|then|now|still|both|only|even|just|today|yesterday|separately|additionally|moreover|furthermore|instead|though|while|as|of|to|over|during|after|before|since|or|'|’|-|,|"|“|”|[-–—])$/;
const PREPOSITIONS = new Set(["on", "in", "at", "for", "with", "from", "by", "over", "during", "after", "before", "since", "to", "as"]);

const MAX_SPEAKER_TOKENS = 22;

/** The noun phrase proper: leading adverbs, times and "the" cut off. Null when nothing that could speak is left. */
function trimPhrase(tokens: readonly Token[], from: number, end: number): Range | null {
  let start = Math.max(from, end - MAX_SPEAKER_TOKENS);
  // "On Tuesday the governor said": what follows a leading time.
  if (PREPOSITIONS.has(tokens[start]?.lower ?? "")) {
    let at = start + 1;
    while (
      at < end &&
      !/^(?:the|a|an|two|three|several|some|many)$/.test(tokens[at]?.lower ?? "") &&
      !(at > start + 1 && isCapitalised(tokens[at]) && !isCapitalised(tokens[at - 1]) && tokens[at - 1]?.kind !== "word")
    )
      at += 1;
    if (at < end && at > start + 1) start = at;
  }
  while (start < end && LEADING.test(tokens[start]?.lower ?? "")) start += 1;
  while (start < end && DAY_OR_MONTH.test(tokens[start]?.lower ?? "")) start += 1;
  if (/^(?:the|a|an)$/.test(tokens[start]?.lower ?? "") && start + 1 < end) start += 1;
  while (end > start && tokens[end - 1]?.kind === "punctuation" && tokens[end - 1]?.text !== ")" && tokens[end - 1]?.text !== ".") end -= 1;
  while (end > start && ADVERBS.test(tokens[end - 1]?.lower ?? "") && !isCapitalised(tokens[end - 1])) end -= 1;
  if (start >= end || tokens.slice(start, end).every((token) => token.kind !== "word")) return null;
  return { from: start, end };
}

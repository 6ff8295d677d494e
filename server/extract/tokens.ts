import type { TextSpan } from "#domain/text-span.ts";
import { knownWord, refreshKnown } from "./known-words.ts";
import { TIMELESS, type TimeWord } from "./lexicon/time-words.ts";
import type { Telling } from "./lexicon/triggers.ts";
import { hashOf } from "./word-table.ts";

export type TokenKind = "word" | "number" | "punctuation";

/**
 * "Ukraine's" is two tokens ("Ukraine", "'s"), "mid-May" three, "5km" two; "U.S." and the "72B3" of "T-72B3" are one word each;
 * "10,000", "5 000", "15th", "1990s", "10.11.2024" and "2024-10-15T04:00Z" are one number each.
 */
export type Token = {
  start: number;
  end: number;
  text: string;
  lower: string;
  kind: TokenKind;
  /** What digits say: 10000 for "10,000", 15 for "15th"; null for words and dates. */
  value: number | null;
  /** No white space between this and the token before. */
  glued: boolean;
  /** What it can mean in time; `TIMELESS` for most words and for all numbers. */
  time: TimeWord;
  /** What of a happening it can be, or begin, or end; null for most words and for all numbers. */
  tells: Telling | null;
  /** As place names are looked up. */
  folded: string;
  /** The bits of `markWords` for the lists that its word is in. */
  marks: number;
  /** Which of the word sets it is in: `WordSet` reads it. */
  lists: readonly number[];
};

const ACRONYM = /(?:\p{L}\.){2,}/uy;
// A mark that picks how an emoji is drawn begins no word.
const WORD = /(?![\ufe00-\ufe0f])[\p{L}\p{M}_][\p{L}\p{M}\p{Nd}_]*/uy;
const CODE = /\d+\p{L}[\p{L}\d]*/uy;
const POSSESSIVE = /['’ʼ][sS](?![\p{L}\p{N}])/uy;
const INNER_APOSTROPHE = /['’ʼ]\p{L}+/uy;
const GROUPED = /\d{1,3}(?:(?:,\d{3})+|(?:[\u00a0\u2009\u202f ]\d{3})+)(?![\d\p{L}])(?:\.\d+)?/uy;
const PLAIN = /\d+(?:\.\d+)*/uy;
const ISO = /\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\p{L}\d])/uy;
const UNIT = /(?:kms?|m|mm|cm|kg|am|pm|bn|mn|mln|hrs?|h|min|mph|kph|kw|mw|gw|ft|yrs?)(?![\p{L}\p{N}])/iuy;
const ORDINAL = /(?:st|nd|rd|th|s)(?![\p{L}\p{N}])/iuy;

/** How long the match of a sticky pattern is; 0 when there is none. */
function lengthAt(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex - index : 0;
}

/** Words, numbers and punctuation marks of one span, in order; white space only shows in `glued`. */
export function findTokens(text: string, span: TextSpan): Token[] {
  refreshKnown();
  const part = text.slice(span.start, span.end);
  const tokens: Token[] = [];
  let index = 0;
  let lastEnd = -1;
  while (index < part.length) {
    const code = part.charCodeAt(index);
    if (code === 32 || (code > 8 && code < 14) || (code > 127 && /\s/.test(part.charAt(index)))) {
      index += 1;
      continue;
    }
    const glued = index === lastEnd;
    const plain = plainWordEnd(part, index, code);
    const read = plain > 0 ? null : code >= 48 && code <= 57 ? readNumber(part, index) : readWord(part, index, code, glued);
    lastEnd = read ? index + read.length : plain;
    tokens.push(toToken(part, index, lastEnd, span.start, read, glued));
    index = lastEnd;
  }
  return tokens;
}

/** `read`: null for a plain word. */
function toToken(part: string, from: number, to: number, offset: number, read: TokenRead | null, glued: boolean): Token {
  const { text, lower, folded, marks, time, tells, lists } = knownWord(part, from, to, hashOf(part, from, to));
  const [start, end] = [offset + from, offset + to];
  if (read === null || read.kind === "word")
    return { start, end, text, lower, kind: "word", value: null, glued, time, tells, folded, marks, lists };
  const { kind, value } = read;
  return {
    start,
    end,
    text,
    lower: kind === "number" ? lower : text,
    kind,
    value,
    glued,
    time: TIMELESS,
    tells: null,
    folded,
    marks,
    lists,
  };
}

type TokenRead = { length: number; kind: TokenKind; value: number | null };

/** A word, or the punctuation mark that stands there instead. */
function readWord(part: string, index: number, code: number, glued: boolean): TokenRead {
  if (code < 128 && code !== APOSTROPHE && !isPlainLetter(code)) return { length: 1, kind: "punctuation", value: null };
  const length = (glued && lengthAt(POSSESSIVE, part, index)) || lengthAt(ACRONYM, part, index);
  if (length > 0) return { length, kind: "word", value: null };
  const apostrophed = apostrophedLength(part, index);
  if (apostrophed > 0) return { length: apostrophed, kind: "word", value: null };
  return { length: code >= 0xd800 && code <= 0xdbff && index + 1 < part.length ? 2 : 1, kind: "punctuation", value: null };
}

const APOSTROPHE = 39;
const isPlainLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;

/** Most words are ASCII letters with a blank or a mark behind them; 0 when it takes a closer look. */
function plainWordEnd(part: string, index: number, first: number): number {
  if (!isPlainLetter(first)) return 0;
  let end = index + 1;
  while (end < part.length) {
    const code = part.charCodeAt(end);
    if (!isPlainLetter(code) && !(code >= 48 && code <= 57)) {
      const isInner = code > 127 || code === 39 || (code === 46 && end === index + 1);
      return isInner ? 0 : end;
    }
    end += 1;
  }
  return end;
}

/** A word with its inner apostrophes ("O'Brien", "Sana'a"), the possessive left off. */
function apostrophedLength(part: string, index: number): number {
  const first = lengthAt(WORD, part, index);
  let end = index + first;
  while (end > index) {
    const code = part.charCodeAt(end);
    if (code !== 39 && code !== 0x2019 && code !== 0x2bc) break;
    const more = lengthAt(POSSESSIVE, part, end) > 0 ? 0 : lengthAt(INNER_APOSTROPHE, part, end);
    if (more === 0) break;
    end += more;
  }
  return end - index;
}

function readNumber(part: string, index: number): TokenRead {
  const iso = lengthAt(ISO, part, index);
  if (iso > 0) return { length: iso, kind: "number", value: null };
  const length = lengthAt(GROUPED, part, index) || lengthAt(PLAIN, part, index) || 1;
  const value = toNumber(part.slice(index, index + length));
  const suffix = lengthAt(ORDINAL, part, index + length);
  if (suffix > 0) return { length: length + suffix, kind: "number", value };
  const code = lengthAt(UNIT, part, index + length) > 0 ? 0 : lengthAt(CODE, part, index);
  if (code > 0) return { length: code, kind: "word", value: null };
  return { length, kind: "number", value };
}

function toNumber(digits: string): number | null {
  const value = Number(digits.replace(/[,\s]/g, ""));
  return Number.isFinite(value) ? value : null;
}

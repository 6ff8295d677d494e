import type { TextSpan } from "#domain/text-span.ts";

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
};

const ACRONYM = /(?:\p{L}\.){2,}/uy;
const WORD = /[\p{L}\p{M}_][\p{L}\p{M}\p{Nd}_]*/uy;
const CODE = /\d+\p{L}[\p{L}\d]*/uy;
const POSSESSIVE = /['’ʼ][sS](?![\p{L}\p{N}])/uy;
const INNER_APOSTROPHE = /['’ʼ]\p{L}+/uy;
const GROUPED = /\d{1,3}(?:(?:,\d{3})+|(?:[\u00a0\u2009\u202f ]\d{3})+)(?![\d\p{L}])(?:\.\d+)?/uy;
const PLAIN = /\d+(?:\.\d+)*/uy;
const ISO = /\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\p{L}\d])/uy;
const UNIT = /(?:kms?|m|mm|cm|kg|am|pm|bn|mn|mln|hrs?|h|min|mph|kph|kw|mw|gw|ft|yrs?)(?![\p{L}\p{N}])/iuy;
const ORDINAL = /(?:st|nd|rd|th|s)(?![\p{L}\p{N}])/iuy;

function matchAt(pattern: RegExp, text: string, index: number): string | null {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? null;
}

/** Words, numbers and punctuation marks of one span, in order; white space only shows in `glued`. */
export function findTokens(text: string, span: TextSpan): Token[] {
  const part = text.slice(span.start, span.end);
  const tokens: Token[] = [];
  let index = 0;
  let lastEnd = -1;
  const push = (length: number, kind: TokenKind, value: number | null) => {
    const word = part.slice(index, index + length);
    const start = span.start + index;
    const lower = kind === "punctuation" ? word : word.toLowerCase();
    tokens.push({ start, end: start + length, text: word, lower, kind, value, glued: index === lastEnd });
    index += length;
    lastEnd = index;
  };
  while (index < part.length) {
    const code = part.charCodeAt(index);
    if (code === 32 || (code > 8 && code < 14) || (code > 127 && /\s/.test(part.charAt(index)))) index += 1;
    else if (code >= 48 && code <= 57) {
      const read = readNumber(part, index);
      push(read.length, read.kind, read.value);
    } else {
      const possessive = index === lastEnd ? matchAt(POSSESSIVE, part, index) : null;
      const word = possessive ?? matchAt(ACRONYM, part, index) ?? matchWord(part, index);
      if (word) push(word.length, "word", null);
      else push(code >= 0xd800 && code <= 0xdbff && index + 1 < part.length ? 2 : 1, "punctuation", null);
    }
  }
  return tokens;
}

/** A word with its inner apostrophes ("O'Brien", "Sana'a"), the possessive left off. */
function matchWord(part: string, index: number): string | null {
  let word = matchAt(WORD, part, index);
  while (word) {
    const at: number = index + word.length;
    const code = part.charCodeAt(at);
    if (code !== 39 && code !== 0x2019 && code !== 0x2bc) return word;
    const more: string | null = matchAt(POSSESSIVE, part, at) ? null : matchAt(INNER_APOSTROPHE, part, at);
    if (!more) return word;
    word += more;
  }
  return null;
}

type NumberRead = { length: number; kind: TokenKind; value: number | null };

function readNumber(part: string, index: number): NumberRead {
  const iso = matchAt(ISO, part, index);
  if (iso) return { length: iso.length, kind: "number", value: null };
  const digits = matchAt(GROUPED, part, index) ?? matchAt(PLAIN, part, index) ?? part.charAt(index);
  const suffix = matchAt(ORDINAL, part, index + digits.length);
  if (suffix) return { length: digits.length + suffix.length, kind: "number", value: toNumber(digits) };
  const code = matchAt(UNIT, part, index + digits.length) ? null : matchAt(CODE, part, index);
  if (code) return { length: code.length, kind: "word", value: null };
  return { length: digits.length, kind: "number", value: toNumber(digits) };
}

function toNumber(digits: string): number | null {
  const value = Number(digits.replace(/[,\s]/g, ""));
  return Number.isFinite(value) ? value : null;
}

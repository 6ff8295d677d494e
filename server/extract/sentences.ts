import type { TextSpan } from "#domain/text-span.ts";
import { ABBREVIATIONS, SENTENCE_STARTERS, TITLES } from "./lexicon/abbreviations.ts";

/** Longer runs without a full stop are cut at a space, so that work per sentence stays bounded. */
const MAX_SENTENCE_LENGTH = 2000;

type Line = { start: number; end: number };

const BLANK = /^\s*$/;
const MARKED = /^\s*(?:#{1,6}\s|[-*•–—]\s|\d{1,3}[.)]\s|>|\||={3,}|-{3,})/;
const HEADING = /^\s*#{1,6}\s/;
const TERMINATORS = new Set([".", "!", "?", "…", "。", "！", "？"]);
const CLOSERS = new Set(['"', "'", "”", "’", "»", "“", ")", "]", "*", "_"]);
const OPENERS = new Set(['"', "'", "“", "‘", "«", "(", "[", "„", "*", "_", "-", "–", "—"]);
/** "… complained. (iii) On 14 January": a list within the paragraph goes on. */
const INLINE_MARK = /^\s+\((?:[ivx]{1,4}|[a-h]|\d{1,2})\)\s/;
const LOWER = /^\p{Ll}/u;
const LETTER_OR_DOT = /[\p{L}\p{M}.]/u;

/** Sentences as trimmed spans in order. Never across a blank line, heading or list item; linear in the text's length. */
export function findSentences(text: string): TextSpan[] {
  const spans: TextSpan[] = [];
  for (const block of findBlocks(text)) pushSentences(text, block, spans);
  return spans;
}

function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|[\n\r\u0085\u2028\u2029\f]/g)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** Runs of lines that read on: hard-wrapped lines together, everything else apart. */
function findBlocks(text: string): TextSpan[] {
  const blocks: TextSpan[] = [];
  let open: Line[] = [];
  const close = () => {
    const width = open.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
    let from = open[0];
    open.forEach((line, index) => {
      const next = open[index + 1];
      if (!from || (next && !isHardBreak(text, line, next, width))) return;
      blocks.push({ start: from.start, end: line.end });
      from = next;
    });
    open = [];
  };
  for (const line of findLines(text)) {
    // Only the head of a line can mark it; slicing more would cost memory for nothing.
    const head = text.slice(line.start, Math.min(line.end, line.start + 40));
    const isBlank = head.length === line.end - line.start && BLANK.test(head);
    if (isBlank || MARKED.test(head)) close();
    if (isBlank) continue;
    open.push(line);
    if (HEADING.test(head)) close();
  }
  close();
  return blocks;
}

/** A line ended by hand, not by wrapping: the next line's first word would have fitted behind it. */
function isHardBreak(text: string, line: Line, next: Line, width: number): boolean {
  const firstWord = /^\s*(\S{1,60})/.exec(text.slice(next.start, Math.min(next.end, next.start + 80)))?.[1] ?? "";
  if (LOWER.test(firstWord)) return false;
  return line.end - line.start + 1 + firstWord.length < width;
}

function pushSentences(text: string, block: TextSpan, spans: TextSpan[]): void {
  let start = block.start;
  let index = block.start;
  while (index < block.end) {
    if (index - start >= MAX_SENTENCE_LENGTH && /\s/.test(text.charAt(index))) start = pushSpan(text, start, index, spans);
    if (!mayEnd(text.charCodeAt(index)) || !TERMINATORS.has(text.charAt(index))) {
      index += 1;
      continue;
    }
    let end = index;
    while (end < block.end && TERMINATORS.has(text.charAt(end))) end += 1;
    let after = end;
    while (after < block.end && CLOSERS.has(text.charAt(after))) after += 1;
    if (endsSentence(text, start, index, end, after, block.end)) start = pushSpan(text, start, after, spans);
    index = after;
  }
  pushSpan(text, start, block.end, spans);
}

/** Gives back where the next one begins. */
function pushSpan(text: string, start: number, end: number, spans: TextSpan[]): number {
  const span = trim(text, start, end);
  if (span) spans.push(span);
  return end;
}

/** Whether the character may be a terminator: nearly all are letters and blanks, and need no look into the set. */
function mayEnd(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code >= 0x2026;
}

function endsSentence(text: string, start: number, stop: number, end: number, after: number, limit: number): boolean {
  if (after >= limit) return true;
  const mark = text.charAt(stop);
  if (mark === "。" || mark === "！" || mark === "？") return true;
  const word = wordBefore(text, start, stop);
  if (!/\s/.test(text.charAt(after))) return after === end && isMissingSpace(text, word, after);
  if (INLINE_MARK.test(text.slice(after, after + 9))) return true;
  const next = nextWord(text, after, limit);
  if (next === "" || LOWER.test(next)) return false;
  if (mark !== "." || end - stop > 1) return true;
  // "At 9 p.m. (1900 GMT) on Sunday".
  if (text.charAt(after + 1) === "(" && HALF_DAY.test(word) && /^\d/.test(next)) return false;
  if (HALF_DAY.test(word) && DAY_OR_ZONE.test(text.slice(after, after + LONGEST_ZONE))) return false;
  return !isAbbreviation(word, next, text.slice(start, stop).trim() === word);
}

const HALF_DAY = /^[ap]\.m$/i;
const LONGEST_ZONE = 28;
/** "from 6 a.m. April 13 to 6 a.m. April 14", "At 3 a.m. Sanaa time". */
const DAY_OR_ZONE =
  /^\s+(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? time\b)/u;

/** "…the border.The troops": two sentences whose space was lost. */
function isMissingSpace(text: string, word: string, after: number): boolean {
  return /^\p{Ll}{3,}$/u.test(word) && /^\p{Lu}\p{Ll}+[\s,]/u.test(text.slice(after, after + 24));
}

function isAbbreviation(word: string, next: string, isFirst: boolean): boolean {
  const lower = word.toLowerCase();
  // "12. On 2 October", "03.11. Miners occupied".
  if (isFirst && /^\d{1,3}(?:\.\d\d)?$/.test(word)) return true;
  if (TITLES.has(lower)) return true;
  if (/^\p{Lu}$/u.test(word)) return word !== "I" && !SENTENCE_STARTERS.has(next);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) || lower === "ph.d") {
    if (lower === "a.m" || lower === "p.m")
      return !SENTENCE_STARTERS.has(next) && /^(?:\p{Lu}{2,5}$|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Local)/u.test(next);
    return !SENTENCE_STARTERS.has(next);
  }
  const rule = ABBREVIATIONS.get(lower);
  if (rule === "number") return /^[\d("#§]/.test(next);
  if (rule === "name") return !SENTENCE_STARTERS.has(next);
  return false;
}

/** Letters and inner dots straight before a full stop: "U.S", "Gen", "15". */
function wordBefore(text: string, start: number, stop: number): string {
  let from = stop;
  while (from > start && stop - from < 24 && (LETTER_OR_DOT.test(text.charAt(from - 1)) || /\d/.test(text.charAt(from - 1)))) from -= 1;
  return text.slice(from, stop);
}

function nextWord(text: string, from: number, limit: number): string {
  let index = from;
  while (index < limit && (/\s/.test(text.charAt(index)) || OPENERS.has(text.charAt(index)))) index += 1;
  const head = text.slice(index, Math.min(limit, index + 40));
  return /^[\p{L}\p{M}'’]+/u.exec(head)?.[0] ?? head.slice(0, 1);
}

function trim(text: string, start: number, end: number): TextSpan | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

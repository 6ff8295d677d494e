import type { SpanKind } from "#domain/event.ts";
import type { TextSpan } from "#domain/text-span.ts";
import { DEMONYMS } from "#server/extract/lexicon/demonyms.ts";
import { EMPTY_WORDS, STANDS_FOR, standingFor } from "./alike-words.ts";

export type Content = {
  /** What a sentence says apart from names, numbers and days, one word for those that mean the same. */
  content: string[];
  /** Names in it that were taken for nothing else: of villages that no gazetteer knows, of ships, of exercises. */
  names: string[];
};

/** Longer sentences are no sentences. */
const MAX_CONTENT = 60;
const MAX_NAMES = 6;
const MIN_NAME = 4;
/** What is compared by itself says nothing twice. */
const COMPARED_APART: ReadonlySet<SpanKind> = new Set<SpanKind>(["place", "date", "source", "number"]);

/** `told`: the spans of the event that the sentence tells; `mentioned`: all names that were understood in the document, in the order of its text. */
export function contentOf(
  text: string,
  { start, end }: TextSpan,
  told: readonly (TextSpan & { kind: SpanKind })[],
  mentioned: readonly TextSpan[],
): Content {
  const apart = told.filter(({ kind }) => COMPARED_APART.has(kind));
  const known = within(mentioned, start, end);
  const content = new Set<string>();
  const names = new Set<string>();
  for (const { 0: word, index } of text.slice(start, end).matchAll(/\p{L}[\p{L}\p{M}'’-]+/gu)) {
    const at = start + index;
    const isIn = (span: TextSpan) => span.start <= at && at < span.end;
    const bare = word
      .normalize("NFKC")
      .toLowerCase()
      .replace(/['’]s?$/u, "");
    if (bare.length < 3 || EMPTY_WORDS.has(bare) || DEMONYMS.words.has(bare) || apart.some(isIn)) continue;
    const isName = /^\p{Lu}/u.test(word) && (index === 0 ? known.some(isIn) : !STANDS_FOR.has(bare));
    if (!isName) content.add(standingFor(bare));
    else if (bare.length >= MIN_NAME && !known.some(isIn)) names.add(bare);
    if (content.size >= MAX_CONTENT) break;
  }
  return { content: [...content], names: [...names].slice(0, MAX_NAMES) };
}

/** Those that begin in the stretch; found by halving, as a document may hold very many. */
function within(spans: readonly TextSpan[], start: number, end: number): TextSpan[] {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: TextSpan[] = [];
  for (let at = low; at < spans.length; at++) {
    const span = spans[at];
    if (!span || span.start >= end) break;
    found.push(span);
  }
  return found;
}

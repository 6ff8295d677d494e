import type { Edge, Hit } from "./date-phrase.ts";
import { phraseEnd, phrasesAt, phraseTable, readPhrase } from "./date-phrase-table.ts";
import { lowerAt, type Read, type Word } from "./date-words.ts";

const VAGUE_PHRASES = phraseTable<"PRESENT_REF" | "PAST_REF" | "FUTURE_REF">([
  ["right now", "PRESENT_REF"],
  ["now", "PRESENT_REF"],
  ["currently", "PRESENT_REF"],
  ["presently", "PRESENT_REF"],
  ["nowadays", "PRESENT_REF"],
  ["at present", "PRESENT_REF"],
  ["the present day", "PRESENT_REF"],
  ["at the moment", "PRESENT_REF"],
  ["at this time", "PRESENT_REF"],
  ["these days", "PRESENT_REF"],
  ["so far", "PRESENT_REF"],
  ["to date", "PRESENT_REF"],
  ["to this day", "PRESENT_REF"],
  ["recently", "PAST_REF"],
  ["lately", "PAST_REF"],
  ["the recent past", "PAST_REF"],
  ["the past", "PAST_REF"],
  ["recent times", "PAST_REF"],
  ["long ago", "PAST_REF"],
  ["the other day", "PAST_REF"],
  ["the near future", "FUTURE_REF"],
  ["the foreseeable future", "FUTURE_REF"],
  ["the immediate future", "FUTURE_REF"],
  ["the distant future", "FUTURE_REF"],
  ["the distant past", "PAST_REF"],
  ["the not too distant future", "FUTURE_REF"],
  ["the not - too - distant future", "FUTURE_REF"],
  ["future", "FUTURE_REF"],
  ["the future", "FUTURE_REF"],
  ["soon", "FUTURE_REF"],
  ["shortly", "FUTURE_REF"],
]);
const CONTENT_BEHIND = /^[\p{L}\d]/u;
const FUNCTION_WORDS = new Set(
  "and but or that which who when where while as has have had is was were with to for by on in of he she they it we".split(" "),
);

export function readVague(words: readonly Word[], index: number): Hit | null {
  for (const phrase of phrasesAt(VAGUE_PHRASES, words, index)) {
    const end = phraseEnd(phrase, words, index);
    if (end === null || !isVagueAlone(words, index, end, phrase.said)) continue;
    return { start: index, end, phrase: { type: "vague", value: phrase.value } };
  }
  return null;
}

function isVagueAlone(words: readonly Word[], index: number, end: number, phrase: string): boolean {
  const before = lowerAt(words, index - 1);
  const next = lowerAt(words, end);
  if (phrase === "future") return before === "in" && (!CONTENT_BEHIND.test(next) || FUNCTION_WORDS.has(next));
  if (phrase === "now") return next !== "-" && before !== "-";
  if (phrase === "soon" || phrase === "shortly")
    return !/^(?:as|too|how|so|no)$/.test(before) && !/^(?:after|before|as|afterwards?|thereafter)$/.test(next);
  if (phrase === "so far") return !/^(?:as|from|away|that|apart|into|beyond)$/.test(next) && !/^(?:in|not)$/.test(before);
  if (phrase === "the past" || phrase === "the future") return !CONTENT_BEHIND.test(next) || FUNCTION_WORDS.has(next);
  return true;
}

const EDGE_PHRASES = phraseTable<Edge>([
  ["the early part of", "early"],
  ["the latter part of", "late"],
  ["the first half of", "first-half"],
  ["the second half of", "second-half"],
  ["the latter half of", "second-half"],
  ["the first days of", "start"],
  ["the opening days of", "start"],
  ["the first weeks of", "start"],
  ["the last days of", "end"],
  ["the final days of", "end"],
  ["the closing days of", "end"],
  ["the last weeks of", "end"],
  ["the final weeks of", "end"],
  ["the last months of", "end"],
  ["the final months of", "end"],
  ["the closing months of", "end"],
  ["the closing weeks of", "end"],
  ["the opening weeks of", "start"],
  ["the opening months of", "start"],
  ["the first months of", "start"],
  ["the early days of", "start"],
  ["the early weeks of", "start"],
  ["the early months of", "start"],
  ["the very end of", "end"],
  ["the end of", "end"],
  ["the close of", "end"],
  ["the beginning of", "start"],
  ["the start of", "start"],
  ["the turn of", "start"],
  ["the middle of", "mid"],
  ["first half of", "first-half"],
  ["second half of", "second-half"],
  ["beginning of", "start"],
  ["start of", "start"],
  ["end of", "end"],
  ["middle of", "mid"],
  ["earlier in", "elapsed"],
  ["later in", "ahead"],
  ["earlier on", "elapsed"],
  ["later on", "ahead"],
  ["early in", "early"],
  ["early on", "early"],
  ["late in", "late"],
  ["late on", "late"],
  ["midway through", "mid"],
  ["so far", "elapsed"],
  ["earlier", "elapsed"],
  ["later", "ahead"],
  ["the early", "early"],
  ["the late", "late"],
  ["the mid -", "mid"],
  ["the mid", "mid"],
  ["early -", "early"],
  ["late -", "late"],
  ["mid -", "mid"],
  ["early", "early"],
  ["late", "late"],
  ["mid", "mid"],
]);

/** "early", "the end of", "later in": what part of the period behind it is meant. */
export function readEdge(words: readonly Word[], index: number): Read<Edge> | null {
  return readPhrase(EDGE_PHRASES, words, index);
}

import { KNOWN_ORGANISATIONS, ORGANISATION_HEADS, ORGANISATION_OPENERS, STATE_BODIES } from "./lexicon/organisations.ts";
import { NOT_NAMES } from "./lexicon/people.ts";
import { DEMONYMS, STATE_NAMES } from "./lexicon/states.ts";
import { isCapitalised, isPossessive, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

/** Capitalised words that belong together: "Main Military-Political Directorate of the Russian Armed Forces". */
export type CapitalRun = {
  /** Index after its last token. */
  end: number;
  text: string;
  /** Lower-case, without connectors. */
  words: string[];
  hasConnector: boolean;
  /** Position in `words` of the word before the first connector; -1 when there is none. */
  connectorAfter: number;
};

const CONNECTORS = new WordSet(["of", "for", "on", "de", "del", "du"]);
/** "the Islamic Front on Monday": a day is no part of the name. */
const CALENDAR = /^(?:[a-z]{3,6}day|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const MAX_TOKENS = 14;
export const STARTERS_ALLOWED = new WordSet([
  "state",
  "ministry",
  "army",
  "party",
  "world",
  "international",
  "national",
  "first",
  "central",
  "council",
  "committee",
  "north",
  "south",
  "east",
  "west",
  "northern",
  "southern",
  "eastern",
  "western",
  "union",
  "force",
  "federation",
  "republic",
  "district",
  "department",
  "city",
  "revolution",
  "church",
  "new",
  "navy",
  "police",
]);

/** Adjectives that open a sentence about a group and are no part of its name. */
export const SENTENCE_STARTERS = new WordSet(
  "suspected alleged unidentified unknown masked hooded armed uniformed heavily presumed".split(" "),
);

export function readCapitalRun(tokens: readonly Token[], from: number): CapitalRun | null {
  const first = tokens[from];
  const before = tokenBefore(tokens, from);
  if (!first || !isCapitalised(first) || (before && isCapitalised(before) && !NOT_NAMES.has(before.lower)) || isPossessive(first))
    return null;
  if (SENTENCE_STARTERS.has(first)) return null;
  // "the All India Trade Union Congress".
  const isAll = first.lower === "all" && before?.lower === "the";
  if (NOT_NAMES.has(first.lower) && !STARTERS_ALLOWED.has(first) && !isAll) return null;
  const words = [first.lower];
  let connectorAfter = -1;
  let end = from + 1;
  while (end < tokens.length && end - from < MAX_TOKENS) {
    const token = tokens[end];
    if (!token) break;
    if (isCapitalised(token) && !token.glued) {
      words.push(token.lower);
      end += 1;
      continue;
    }
    const jump = bridge(tokens, end, from, words, connectorAfter);
    if (jump === 0) break;
    if (connectorAfter < 0 && CONNECTORS.has(token)) connectorAfter = words.length - 1;
    end += jump;
    const joined = tokenBefore(tokens, end);
    if (jump === 2 && joined && isCapitalised(joined)) words.push(joined.lower);
  }
  const last = tokenBefore(tokens, end);
  return last ? { end, text: textOf(tokens, from, end), words, hasConnector: connectorAfter >= 0, connectorAfter } : null;
}

/** How many tokens lead over to the next capital; 0 when nothing does. */
function bridge(tokens: readonly Token[], at: number, from: number, words: readonly string[], connectorAfter: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return 0;
  if ((token.text === "-" || token.text === "‑" || token.text === "&") && token.glued && isCapitalised(next)) return 2;
  if (isPossessive(token) && isCapitalised(next)) return 1;
  if (CONNECTORS.has(token)) {
    if (token.lower === "on" && CALENDAR.test(next?.lower ?? "")) return 0;
    if (isCapitalised(next)) return 1;
    // "cement to Ambrym for the Red Cross": only a body is for something.
    if (token.lower === "for" && !words.some((word) => ORGANISATION_HEADS.words.has(word) || ORGANISATION_OPENERS.has(word))) return 0;
    return next?.lower === "the" && isCapitalised(tokens[at + 2]) ? 2 : 0;
  }
  if (token.lower !== "and" || !isCapitalised(next)) return 0;
  // "the Ivorian Office of Parks and Reserves", not "the Foreign Ministry of Iran and Oman".
  const isOfTopics =
    connectorAfter > 0 &&
    ORGANISATION_OPENERS.has(words[connectorAfter] ?? "") &&
    !STATE_NAMES.get(next?.lower ?? "") &&
    !DEMONYMS.get(next?.lower ?? "");
  return isOfTopics || ORGANISATION_OPENERS.has(words[0] ?? "") || isHalfOfName(tokens, at, from) ? 1 : 0;
}

/** What a body does, though other bodies are called by it alone: "the Humanitarian Aid and Relief Centre". */
const TOPICS = new Set(["aid", "relief", "engineering", "aviation", "shipping", "police"]);

/** "the Disaster and Emergency Management Authority": what stands before "and" is no name, what stands behind it none without it. */
function isHalfOfName(tokens: readonly Token[], and: number, from: number): boolean {
  if (and - from > 4 || !(tokenBefore(tokens, from)?.lower === "the" || isPossessive(tokenBefore(tokens, from)))) return false;
  for (let at = from; at < and; at++) {
    const lower = tokens[at]?.lower ?? "";
    if ((ORGANISATION_HEADS.words.has(lower) && !TOPICS.has(lower)) || (at === and - 1 && (STATE_NAMES.get(lower) || DEMONYMS.get(lower))))
      return false;
  }
  if (KNOWN_ORGANISATIONS.match(tokens, from) || KNOWN_ORGANISATIONS.match(tokens, and + 1)) return false;
  if (DEMONYMS.match(tokens, and + 1) || STATE_NAMES.match(tokens, and + 1)) return false;
  let end = and + 1;
  while (end < and + 5 && isCapitalised(tokens[end])) end += 1;
  // "the Police and the Coast Guard" are two, "the Police and Border Guard Board" is one.
  if (STATE_BODIES.match(tokens, and + 1)?.end === end) return false;
  return end - and > 2 && ORGANISATION_HEADS.has(tokenBefore(tokens, end));
}

function textOf(tokens: readonly Token[], from: number, end: number): string {
  return tokens
    .slice(from, end)
    .map((token, at) => (at > 0 && !token.glued ? ` ${token.text}` : token.text))
    .join("");
}

export function runInitials(run: CapitalRun): string {
  return run.words.map((word) => word.charAt(0).toUpperCase()).join("");
}

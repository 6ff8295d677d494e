import { NUMBER_WORDS } from "./lexicon/quantities.ts";
import { isCapitalised, tokenAt, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

export type Range = { from: number; end: number };

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const ADVERBS = words(
  "also later earlier then now still just even only not never once again n't nevertheless nonetheless meanwhile however",
);

const NO_ADVERBS = words("family supply assembly ally reply anomaly monopoly rally bully early friendly elderly daily weekly monthly");

export function isAdverb(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (ADVERBS.has(token.lower) ||
      (token.lower.length > 4 && token.lower.endsWith("ly") && !NO_ADVERBS.has(token.lower) && !isCapitalised(token)))
  );
}

export const BE = words("is are was were be been being");
export const DETERMINERS = words("the a an this that these those its his her their our my any no some each every such another");
const HAVE = words("has have had having did does do would will could can may might should must to");

export function isQuote(token: Token | undefined): boolean {
  return token !== undefined && QUOTES.has(token.text);
}

const STOP_WORDS = words(
  "that which what who whom whose where when while after before as if because but although though since until and or so then than whether however yet unless amid despite",
);
const VERBISH = words(
  "is are was were be been being has have had do does did will would can could may might must should shall said says say told came come went took made gave left killed struck hit fired launched attacked sent met began continued remains remained became wants wanted fell rose held caused destroyed damaged wounded injured opened closed entered seized captured arrested blocked forced died occurred happened started ended crossed shot burned ran lost found saw heard knew got kept put set brought",
);
const QUOTES = words('" “ ” « » „');

const AT_IN = new WordSet("at in".split(" "));

const FIRST_ONCE_TURN_ETC = new WordSet("first once turn reply response".split(" "));

/** The phrase before a verb of saying: its subject, passing over what stands between commas. */
export function speakerBefore(tokens: readonly Token[], verb: number): Range | null {
  let at = verb - 1;
  while (at >= 0 && (isAdverb(tokenAt(tokens, at)) || HAVE.has(tokenAt(tokens, at)?.lower ?? ""))) at -= 1;
  // "Ankara at first denied", "Lisbon in turn said".
  if (FIRST_ONCE_TURN_ETC.has(tokenAt(tokens, at)) && AT_IN.has(tokenBefore(tokens, at))) at -= 2;
  at = passTime(tokens, at);
  if (tokenAt(tokens, at)?.text === ",") {
    const open = openingComma(tokens, at);
    if (open < 0) return null;
    at = open - 1;
  }
  if (tokenAt(tokens, at)?.text === ")") {
    while (at >= 0 && tokenAt(tokens, at)?.text !== "(") at -= 1;
    at -= 1;
  }
  const relative = relativeBefore(tokens, at);
  if (relative >= 0) at = relative - 1;
  const end = at + 1;
  while (at >= 0 && (isInPhrase(tokens, at) || isAcronym(tokens, at))) {
    at -= isAcronym(tokens, at) ? 3 : 1;
    if (isPronoun(tokens[at + 1]?.lower ?? "")) break;
  }
  // "survivors who walked to the coast told": the phrase goes on before "who".
  if (tokenAt(tokens, at)?.lower === "who" && !namesSomebody(tokens[at + 1])) {
    at -= 1;
    while (at >= 0 && isInPhrase(tokens, at)) at -= 1;
    if (tokens[at + 1]?.lower === "who" || opensWithDeed(tokens, at + 1, end)) return null;
  }
  return trimPhrase(tokens, listStart(tokens, at, end) + 1, end);
}

const BEFORE_LIST = words("that and but while as whereas because");

/** "Qatar, Egypt and Turkey said": in front of the first of several names; `at` is in front of the last two. */
function listStart(tokens: readonly Token[], at: number, end: number): number {
  if (tokenAt(tokens, at)?.text !== "," || tokens[at + 2]?.lower !== "and" || at + 4 !== end || !isCapitalised(tokens[at + 3])) return at;
  let front = at;
  while (front > 0 && tokens[front]?.text === "," && isCapitalised(tokens[front - 1])) {
    front -= 1;
    while (front >= 0 && isCapitalised(tokens[front])) front -= 1;
  }
  const before = tokenAt(tokens, front);
  return front === at || (before && before.kind !== "punctuation" && !BEFORE_LIST.has(before.lower)) || before?.text === "," ? at : front;
}

/** "Police detained a man who had told": who tells is whom the verb before is done to. */
function opensWithDeed(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = Math.max(0, from - 1); at < end - 1; at++) {
    const next = tokens[at + 1];
    const isObject = next !== undefined && (next.kind === "number" || NUMBER_WORDS.has(next.lower) || DETERMINERS.has(next.lower));
    if (isObject && tokens[at]?.lower.endsWith("ed")) return true;
  }
  return false;
}

/** "The Intelligence Directorate (GUR) deputy head said": the bracket that closes at `at` abbreviates what stands before it. */
function isAcronym(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== ")" || tokenBefore(tokens, at - 1)?.text !== "(") return false;
  const word = tokenBefore(tokens, at)?.text ?? "";
  return word.length > 1 && word === word.toUpperCase();
}

const PROSECUTORS_AUTHORITIES_INVESTIGATORS_ETC = new WordSet("prosecutors authorities investigators detectives they he she".split(" "));

/** "A man who police say fired": who speaks stands behind "who". */
function namesSomebody(token: Token | undefined): boolean {
  return (
    isCapitalised(token) ||
    DETERMINERS.has(token?.lower ?? "") ||
    JOINED_SPEAKERS.has(token?.lower ?? "") ||
    PROSECUTORS_AUTHORITIES_INVESTIGATORS_ETC.has(token)
  );
}

const MAX_RELATIVE = 16;
const RELATIVE_VERBS = words("asked spoke declined refused requested knew saw wished insisted");

/** "A diplomat who asked not to be named said": where the clause of the speaker begins; -1 when none stands before the verb. */
function relativeBefore(tokens: readonly Token[], from: number): number {
  for (let at = from; at > Math.max(0, from - MAX_RELATIVE); at--) {
    const token = tokens[at];
    if (!token || (token.kind === "punctuation" && token.text !== "-" && token.text !== "’" && token.text !== "'")) return -1;
    const first = tokens[at + 1]?.lower ?? "";
    if (token.lower === "who" && at < from) return VERBISH.has(first) || RELATIVE_VERBS.has(first) ? at : -1;
    if (STOP_WORDS.has(token.lower) && token.lower !== "and") return -1;
  }
  return -1;
}

const DAY_OR_MONTH = words(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday",
);

/** "The ministry on Tuesday said", "Russia's Foreign Ministry on 20 November accused": the day is passed over. */
function passTime(tokens: readonly Token[], at: number): number {
  if (!DAY_OR_MONTH.has(tokenAt(tokens, at)?.lower ?? "") && tokenAt(tokens, at)?.kind !== "number") return at;
  let start = at;
  while (
    start > at - 4 &&
    (DAY_OR_MONTH.has(tokens[start]?.lower ?? "") || tokens[start]?.kind === "number" || tokens[start]?.lower === "late")
  )
    start -= 1;
  if (tokens[start]?.lower === "on" || tokens[start]?.lower === "in") return start - 1;
  return DAY_OR_MONTH.has(tokenAt(tokens, at)?.lower ?? "") && tokenBefore(tokens, at)?.kind !== "number" ? at - 1 : at;
}

/** The comma that opens what the comma at `close` closes: an apposition or a relative clause, not a list or a clause before the sentence. */
function openingComma(tokens: readonly Token[], close: number): number {
  for (let at = close - 1; at > 0 && at > close - 40; at--) {
    const text = tokens[at]?.text ?? "";
    if (QUOTES.has(text) || text === ";") return -1;
    if (text === ",") return at;
  }
  return -1;
}

function isInPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === "punctuation")
    return (
      (token.text === "-" && token.glued) ||
      token.text === "‑" ||
      (token.text === "." && (tokenBefore(tokens, at)?.text.length ?? 9) < 6 && token.glued) ||
      token.text === "&" ||
      token.text === "'" ||
      token.text === "’"
    );
  if (token.lower === "and" || token.lower === "or") {
    // "Kyiv and Seoul said", but not "… struck the port and officials said".
    return isCapitalised(tokenBefore(tokens, at)) && isCapitalised(tokens[at + 1]);
  }
  if (STOP_WORDS.has(token.lower) || VERBISH.has(token.lower)) return false;
  return true;
}

export function isPronoun(lower: string): boolean {
  return lower === "he" || lower === "she" || lower === "they" || lower === "it" || lower === "we" || lower === "i" || lower === "you";
}

const INVERTED = words("said says say announced reported reports wrote writes confirmed confirms claimed claims stated added adds warned");

const TOLD_TELL_TELLS = new WordSet("told tell tells".split(" "));

/** "…," said X: the phrase behind a verb of saying, only after a quotation or its comma. */
export function speakerAfter(tokens: readonly Token[], verb: number): Range | null {
  const before = tokenBefore(tokens, verb)?.text ?? "";
  const closes =
    QUOTES.has(before) ||
    before === "'" ||
    before === "’" ||
    (before === "," && /^["“”«»„'’]$/.test(tokenBefore(tokens, verb - 1)?.text ?? ""));
  const isStrong = INVERTED.has(tokens[verb]?.lower ?? "");
  if (TOLD_TELL_TELLS.has(tokens[verb])) return null;
  if (!closes && !(before === "," && isStrong)) return null;
  const next = tokens[verb + 1];
  if (!next || next.kind === "punctuation" || NO_SPEAKER_AFTER.has(next.lower) || next.kind === "number") return null;
  const range = phraseAfter(tokens, verb + 1);
  if (!range || range.end - range.from > 14) return null;
  const after = tokens[range.end]?.lower ?? "";
  // "…, said X had": the phrase is the subject of what is said, and the speaker stands before the comma.
  if (before === "," && !QUOTES.has(tokenBefore(tokens, verb - 1)?.text ?? "") && isClause(tokens, range)) return null;
  const isSubject = VERBISH.has(after) || (after === "who" && openingComma(tokens, verb - 1) > 0);
  return isSubject && !QUOTES.has(before) ? null : range;
}

const OF_SPEAKERS = words("involved briefed interviewed based polled contacted reached quoted asked accused detained wounded injured");

/** "…, said they worked for", "…, said the men fled to": what is said, not who says it; "the injured" are somebody. */
function isClause(tokens: readonly Token[], { from, end }: Range): boolean {
  if (isPronoun(tokens[from]?.lower ?? "")) return true;
  for (let at = from + 1; at < end; at++) {
    const token = tokens[at];
    if (!token || isCapitalised(token)) continue;
    if (token.lower.endsWith("ed") && at === end - 1) return !OF_SPEAKERS.has(token.lower);
    if (token.tells?.verbs.some(({ form }) => form === "past") && token.tells.nouns.length === 0) return true;
  }
  return false;
}

const NO_SPEAKER_AFTER = words("that to in on at by with for it there how why as through via another");
const AFTER_STOP = words(
  "on in at during after before while when that which who whom whose where as but by since with to adding saying citing earlier yesterday today late early last this said via through if because",
);
const JOINED_SPEAKERS = words("officials sources witnesses residents police local military security medical");

/** "people familiar with the matter", "officials briefed on the talks". */
const KNOWING = new Map([
  ["familiar", "with"],
  ["briefed", "on"],
  ["with", "knowledge"],
]);

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
      !(token.text === "." && end - 1 >= from && (tokenBefore(tokens, end)?.text.length ?? 9) < 5 && isCapitalised(tokens[end + 1]))
    ) {
      if (token.text === "(" && tokens[end + 2]?.text === ")" && isCapitalised(tokens[end + 1])) {
        end += 3;
        continue;
      }
      break;
    }
    if (end > from && (AFTER_STOP.has(token.lower) || VERBISH.has(token.lower) || DAY_OR_MONTH.has(token.lower))) {
      const isFamiliar = KNOWING.get(tokenBefore(tokens, end)?.lower ?? "") === token.lower;
      if (!isFamiliar && !(token.lower === "in" && end - from <= 2 && isCapitalised(tokens[end + 1]))) break;
    }
    // "According to witnesses two men fired": of whom they tell.
    if (end > from && isCount(token) && isPlural(tokens[end - 1])) break;
    if (end > from && token.lower === "and" && !isCapitalised(tokens[end + 1]) && !JOINED_SPEAKERS.has(tokens[end + 1]?.lower ?? "")) break;
    end += 1;
  }
  return trimPhrase(tokens, from, end);
}

const isCount = (token: Token): boolean => token.kind === "number" || NUMBER_WORDS.has(token.lower);
const isPlural = (token: Token | undefined): boolean => /[^s]s$/.test(token?.lower ?? "") && !isCapitalised(token);

const LEADING = words(
  "and but yet so on in at for with from by earlier later meanwhile however also then now still both only even just today yesterday separately additionally moreover furthermore instead though while as of to over during after before since or ' ’ - , \" “ ” – —",
);
const PREPOSITIONS = words("on in at for with from by over during after before since to as");
const SHIFTS = words("earlier later before after ago");
const TIME_UNITS = words("hour hours day days week weeks month months year years minutes");
const isCounted = (tokens: readonly Token[], at: number): boolean =>
  TIME_UNITS.has(tokens[at + 1]?.lower ?? "") && (tokens[at]?.lower === "a" || (tokens[at] !== undefined && isCount(tokens[at])));
const TIME_OPENERS = words("this last late early that");
const TIME_NOUNS = words(
  "morning afternoon evening night week month year spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday",
);
const ARTICLES = words("the a an");
const PHRASE_OPENERS = words("the a an two three several some many");

const MAX_SPEAKER_TOKENS = 22;

const SEEN_OBTAINED_REVIEWED = new WordSet("seen obtained reviewed".split(" "));
export const CLAIMS = new WordSet("claim charge accusation allegation assertion suggestion report account version figure".split(" "));
export const QUOTED_CITED = new WordSet("quoted cited".split(" "));

/** "…, a claim Moscow denied", "…, an accusation the group rejected": who answers stands behind what is answered. */
function isAnswered(tokens: readonly Token[], claim: number, end: number): boolean {
  if (!CLAIMS.has(tokens[claim]) || claim + 1 >= end || tokenBefore(tokens, claim - 1)?.text !== ",") return false;
  const next = tokens[claim + 1];
  return isCapitalised(next) || DETERMINERS.has(next?.lower ?? "");
}

/** The noun phrase proper: leading adverbs, times and "the" cut off. Null when nothing that could speak is left. */
const SAME_NEXT = words("same next following previous");

function trimPhrase(tokens: readonly Token[], from: number, end: number): Range | null {
  let start = Math.max(from, end - MAX_SPEAKER_TOKENS);
  // "On Tuesday the governor said": what follows a leading time.
  if (PREPOSITIONS.has(tokens[start]?.lower ?? "")) {
    let at = start + 1;
    while (
      at < end &&
      !PHRASE_OPENERS.has(tokens[at]?.lower ?? "") &&
      !(at > start + 1 && isCapitalised(tokens[at]) && !isCapitalised(tokenBefore(tokens, at)) && tokenBefore(tokens, at)?.kind !== "word")
    )
      at += 1;
    if (at < end && at > start + 1) start = at;
  }
  // "5. The party said": the number of the paragraph.
  if (tokens[start]?.kind === "number" && tokens[start + 1]?.text === ".") start += 2;
  while (start < end && LEADING.has(tokens[start]?.lower ?? "")) start += 1;
  while (start < end && DAY_OR_MONTH.has(tokens[start]?.lower ?? "")) start += 1;
  // "Two days earlier Russia's chief of staff had reported".
  if (start + 3 < end && SHIFTS.has(tokens[start + 2]?.lower ?? "") && isCounted(tokens, start)) start += 3;
  // "On the same day the General Staff said".
  const same = tokens[start]?.lower === "the" ? start + 1 : start;
  if (
    same + 2 < end &&
    SAME_NEXT.has(tokens[same]?.lower ?? "") &&
    (tokens[same + 1]?.lower === "day" || TIME_NOUNS.has(tokens[same + 1]?.lower ?? ""))
  )
    start = same + 2;
  // "This morning the party accused".
  if (start + 2 < end && TIME_OPENERS.has(tokens[start]?.lower ?? "") && TIME_NOUNS.has(tokens[start + 1]?.lower ?? "")) start += 2;
  if (ARTICLES.has(tokens[start]?.lower ?? "") && start + 1 < end) start += 1;
  if (isAnswered(tokens, start, end)) start += ARTICLES.has(tokens[start + 1]?.lower ?? "") ? 2 : 1;
  // "A source quoted by the daily": whoever quotes is cited besides.
  for (let at = start + 1; at < end; at++) if (QUOTED_CITED.has(tokens[at]) && tokens[at + 1]?.lower === "by") end = at;
  while (
    end > start &&
    tokenBefore(tokens, end)?.kind === "punctuation" &&
    tokenBefore(tokens, end)?.text !== ")" &&
    tokenBefore(tokens, end)?.text !== "."
  )
    end -= 1;
  while (end > start && isAdverb(tokenBefore(tokens, end))) end -= 1;
  // "A leaked document seen by a paper".
  while (end > start + 1 && SEEN_OBTAINED_REVIEWED.has(tokenBefore(tokens, end))) end -= 1;
  if (start >= end || tokens.slice(start, end).every((token) => token.kind !== "word")) return null;
  return { from: start, end };
}

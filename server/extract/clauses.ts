import { isCapitalised, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { markWords } from "./word-marks.ts";
import { WordSet } from "./word-set.ts";

/** How far words are from each other in a sentence: tokens between them, and more where a clause ends between them. */
export type Clauses = {
  /** Cost of stepping over each token's left edge, added up from the sentence's start. */
  reach: number[];
  /** Number of the clause that each token is in. */
  clause: number[];
  /** First token of each clause. */
  starts: number[];
};

const SUBORDINATORS = markWords([
  "after",
  "before",
  "when",
  "while",
  "because",
  "although",
  "though",
  "whereas",
  "who",
  "which",
  "where",
  "until",
  "unless",
  "if",
  "whom",
  "whose",
  "amid",
]);
const AFTER_COMMA = new WordSet([
  "and",
  "but",
  "so",
  "with",
  "as",
  "or",
  "yet",
  "that",
  "then",
  "according",
  "citing",
  "leaving",
  "adding",
  "saying",
]);
const HARD = 12;
const SOFT = 6;
const COMMA = 2;

export function readClauses(tokens: readonly Token[], isInside: readonly number[]): Clauses {
  const reach = [0];
  const clause = [0];
  const starts = [0];
  for (let at = 1; at <= tokens.length; at++) {
    const start = starts.at(-1) ?? 0;
    const step = at < tokens.length && isInside[at] === 0 ? (endsFronted(tokens, at, start) ? SOFT + COMMA : stepCost(tokens, at)) : 0;
    const seam = step === 0 && endsRelative(tokens, at, start) ? SEAM : 0;
    reach.push((reach[at - 1] ?? 0) + 1 + step + seam);
    if (step >= SOFT) starts.push(at);
    clause.push(starts.length - 1);
  }
  return { reach, clause, starts };
}

const SEAM = 5;
const OPENS_RELATIVE = new WordSet("who whom which".split(" "));
/** Past forms that are no participles, and helpers: with one behind it, a relative clause without a comma is over. */
const FINITE = new WordSet(
  "was were is are has have had will would came went gave took began fled flew fell withdrew spoke wrote saw broke threw drove swam sank rose blew".split(
    " ",
  ),
);
const GOES_ON = new WordSet(
  "who whom which that and or but to not had has have was were been be also , then what where they he she it we".split(" "),
);

/** "Two drivers who were abducted in May | came home on Monday": the main verb behind a relative clause that has its own. */
function endsRelative(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  if (token === undefined || at - start < 3 || !OPENS_RELATIVE.has(tokens[start]) || tokenBefore(tokens, start)?.text === ",") return false;
  const before = tokenBefore(tokens, at);
  if (GOES_ON.has(before) || (!FINITE.has(token) && !(/ed$/.test(token.lower) && TIMES.has(before)))) return false;
  return tokens.slice(start + 1, at).some(({ lower }) => MAIN_VERB.test(lower));
}

const FRONTED = new WordSet("after before when while since as because although though whereas once until if".split(" "));
const NO_MAIN_SUBJECT = new WordSet("and or but who whom which where including according leaving".split(" "));
const FAR_MAIN_VERB = 9;

/** "After Israel struck Iran on Friday, | Jordan closed its skies": the main clause behind one that was put in front of it. */
function endsFronted(tokens: readonly Token[], at: number, start: number): boolean {
  if (tokenBefore(tokens, at)?.text !== "," || !FRONTED.has(tokens[start]) || at - start < 4) return false;
  if (start > 0 && tokenBefore(tokens, start)?.text !== ",") return false;
  const subject = tokens[at];
  if (subject?.kind !== "word" || NO_MAIN_SUBJECT.has(subject) || MAIN_VERB.test(subject.lower)) return false;
  return hasMainVerb(tokens, start + 2, at - 1) && hasMainVerb(tokens, at + 1, Math.min(tokens.length, at + FAR_MAIN_VERB));
}

/** Up to the next comma; "a town shelled by Russia" has none. */
function hasMainVerb(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const token = tokens[at];
    if (token?.kind === "punctuation" && token.text !== "-" && token.text !== "’" && token.text !== "'") return false;
    if (token && MAIN_VERB.test(token.lower) && tokens[at + 1]?.lower !== "by") return true;
  }
  return false;
}

function stepCost(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const before = tokenBefore(tokens, at);
  if (!token || !before) return 0;
  if (isDashedAside(tokens, at - 1)) return COMMA;
  if (
    before.text === ";" ||
    before.text === ":" ||
    isDash(before) ||
    (token.text === "(" && !isAside(tokens, at)) ||
    (before.text === ")" && !isAsideEnd(tokens, at - 1))
  )
    return HARD;
  if (before.text === ",") {
    if (closesRelative(tokens, at)) return SOFT + COMMA;
    // "26 people, including five children, were killed": some of them, no clause.
    if (token.lower === "including") return COMMA;
    if (AFTER_COMMA.has(token) || (token.marks & SUBORDINATORS) !== 0) return SOFT + COMMA;
    return /ing$/.test(token.lower) && token.lower.length > 5 ? SOFT : COMMA;
  }
  if (token.lower === "and") return joinsClauses(tokens, at) ? SOFT : 0;
  if ((token.marks & SUBORDINATORS) !== 0) return leadsToTime(token, tokens[at + 1]) ? 0 : SOFT;
  if (token.lower === "as" || (token.lower === "since" && !sinceWhen(tokens, at))) return opensClause(tokens, at) ? SOFT : 0;
  return token.lower === "that" && (/(?:ed|id|ys|ay|ims|ms|es)$/.test(before.lower) || isAppositionBefore(tokens, at)) ? SOFT : 0;
}

const CLAIMS = new WordSet("claims reports statements allegations accusations charges words".split(" "));
const A_AN = new WordSet(["a", "an"]);
const LONGEST_APPOSITION = 4;

/** "…, a claim that Moscow dismissed", "…, a bulk carrier that flew": said of what stands before the comma. */
function isAppositionBefore(tokens: readonly Token[], that: number): boolean {
  if (CLAIMS.has(tokens[that - 1]) && tokenBefore(tokens, that - 1)?.text === ",") return true;
  for (let at = that - 2; at > Math.max(0, that - 2 - LONGEST_APPOSITION); at--) {
    if (A_AN.has(tokens[at])) return tokenBefore(tokens, at)?.text === ",";
    if (tokens[at]?.kind !== "word") return false;
  }
  return false;
}

const LONGEST_NAME = 3;
const FAR_VERB = 16;

/** "condemned the plan and Tokyo called it a threat": a name with its verb behind what was done; not "Oslo and Lima signed". */
function joinsClauses(tokens: readonly Token[], and: number): boolean {
  const before = tokenBefore(tokens, and);
  if (isCapitalised(before) && !TIMES.has(before)) return false;
  let verb = and + 1;
  while (verb <= and + LONGEST_NAME && isCapitalised(tokens[verb])) verb += 1;
  // "and the army bombed Goma"; not "and the cargo carried by it".
  const isNoun = verb === and + 1 && tokens[verb]?.lower === "the" && tokens[verb + 1]?.kind === "word" && isPlainVerb(tokens, verb + 2);
  if (isNoun) verb += 2;
  if (verb === and + 1 || !MAIN_VERB.test(tokens[verb]?.lower ?? "")) return false;
  for (let at = and - 2; at > Math.max(0, and - FAR_VERB); at--) {
    const token = tokens[at];
    if (token?.kind === "punctuation" || token === undefined) return false;
    if (MAIN_VERB.test(token.lower)) return true;
  }
  return false;
}

const isPlainVerb = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.kind === "word" && !ENDS_SUBJECT.has(tokens[at + 1]) && !MAIN_VERB.test(tokens[at - 1]?.lower ?? "");

/** "since the autumn", "since last May": a time, no clause. */
function sinceWhen(tokens: readonly Token[], at: number): boolean {
  const isTime = (token: Token | undefined) => token !== undefined && (TIMES.has(token) || SEASONS.has(token) || /^\d/.test(token.text));
  return isTime(tokens[at + 1]) || isTime(tokens[at + 2]) || isTime(tokens[at + 3]);
}

const SEASONS = new WordSet(
  "spring summer autumn fall winter then yesterday year month week weekend morning night evening beginning start end last early late mid this".split(
    " ",
  ),
);

const SUBJECTS = new WordSet("he she it they we i".split(" "));
/** "disguised as women", "such as", "as well as": what stands behind it is no subject. */
const LIKENED = new WordSet(
  "such same well soon long far much many just as known described disguised dressed posing identified named called seen regarded recognised recognized treated acting served serves serving working works worked used portrayed labelled branded cast appointed elected hailed viewed qualified classed listed considered work job jobs role roles duty status experience life career".split(
    " ",
  ),
);
const NO_SUBJECT = new WordSet("if part of well soon to for in on at by from with and or much many far long".split(" "));
const ENDS_SUBJECT = new WordSet("in on at by from with for to and or than against during over under".split(" "));
const LONGEST_SUBJECT = 6;

/** "accused Paris as thousands gathered": a subject and its verb behind it; not "as a hostage", "as expected". */
function opensClause(tokens: readonly Token[], at: number): boolean {
  if (LIKENED.has(tokenBefore(tokens, at))) return false;
  const first = tokens[at + 1];
  if (first === undefined || first.kind === "punctuation") return false;
  if (SUBJECTS.has(first)) return true;
  if (NO_SUBJECT.has(first)) return false;
  let last = at + 1 + LONGEST_SUBJECT;
  for (let verb = at + 2; verb <= last; verb++) {
    const token = tokens[verb];
    const behind = token?.text === "," ? behindParticiple(tokens, verb) : 0;
    if (behind > 0) {
      if (MAIN_VERB.test(tokens[behind]?.lower ?? "")) return true;
      last = 0;
    }
    if (token === undefined || token.kind === "punctuation" || ENDS_SUBJECT.has(token)) return false;
    if (MAIN_VERB.test(token.lower) && tokens[verb + 1]?.lower !== "by") return true;
  }
  return false;
}

const LONGEST_INSERTED = 14;
const BY = new WordSet("by in near over during".split(" "));

/** Index behind the second comma of "since a plane, hit by a missile over Grozny, crashed"; 0 when the first opens no participle. */
function behindParticiple(tokens: readonly Token[], comma: number): number {
  const participle = /ly$/.test(tokens[comma + 1]?.lower ?? "") ? comma + 2 : comma + 1;
  if (!BY.has(tokens[participle + 1])) return 0;
  for (let at = participle + 2; at < comma + LONGEST_INSERTED; at++) if (tokens[at]?.text === ",") return at + 1;
  return 0;
}

const BOUNDS = new Set(["after", "before", "until"]);
const TIMES = new WordSet(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday dawn daybreak sunrise noon midday midnight dusk nightfall sunset dark".split(
    " ",
  ),
);

/** "until 31 October", "before dawn": a time, no clause. */
function leadsToTime({ lower }: Token, next: Token | undefined): boolean {
  return BOUNDS.has(lower) && next !== undefined && (TIMES.has(next) || (next.kind === "number" && /^\d/.test(next.text)));
}

const isDash = (token: Token) => token.text === "—" || (token.text === "–" && !token.glued);
const LONGEST_DASHED = 12;

/** "Turkey — for the first time this year — sent": words without a verb between two dashes interrupt nothing. */
export function isDashedAside(tokens: readonly Token[], dash: number): boolean {
  const token = tokens[dash];
  if (!token || !isDash(token)) return false;
  return closingDash(tokens, dash) >= 0 || dashBeyond(tokens, dash, -1) >= 0;
}

/** Index of the dash that closes the aside opened by one; -1 when it opens none. */
export function closingDash(tokens: readonly Token[], dash: number): number {
  const token = tokens[dash];
  return token && isDash(token) ? dashBeyond(tokens, dash, 1) : -1;
}

function dashBeyond(tokens: readonly Token[], dash: number, step: 1 | -1): number {
  for (let at = dash + step; at > 0 && Math.abs(at - dash) <= LONGEST_DASHED; at += step) {
    const token = tokens[at];
    if (token === undefined || token.text === ";" || token.text === ":" || MAIN_VERB.test(token.lower)) return -1;
    if (isDash(token)) return Math.abs(at - dash) > 1 ? at : -1;
  }
  return -1;
}

const LONGEST_ASIDE = 6;

/** "(KCNA)", "(11–13 July)": a few words in brackets interrupt nothing. */
function isAside(tokens: readonly Token[], open: number): boolean {
  for (let at = open + 1; at <= open + LONGEST_ASIDE; at++) if (tokens[at]?.text === ")") return true;
  return false;
}

function isAsideEnd(tokens: readonly Token[], close: number): boolean {
  for (let at = close - 1; at >= close - LONGEST_ASIDE; at--) if (tokens[at]?.text === "(") return true;
  return false;
}

/** Never negative; 0 for the same token. */
export function costBetween(clauses: Clauses, a: number, b: number): number {
  return Math.abs((clauses.reach[a] ?? 0) - (clauses.reach[b] ?? 0));
}

export function clauseEnd(clauses: Clauses, at: number, length: number): number {
  return clauses.starts[(clauses.clause[at] ?? 0) + 1] ?? length;
}

export function clauseStart(clauses: Clauses, at: number): number {
  return clauses.starts[clauses.clause[at] ?? 0] ?? 0;
}

const RELATIVES = new WordSet(["which", "who", "whose", "whom", "where"]);
const MAIN_VERB =
  /^(?:has|have|had|is|are|was|were|will|would|did|does|may|might|said|says|told|\p{Ll}{2,}ed|den(?:ies|y)|struck|held|met|sent|fought|took|won|lost|left|began|shot|put|set|hit|made|gave|went|came|saw|fled|withdrew|spoke)$/u;
const LONGEST_RELATIVE = 24;
const PARTS = new WordSet("most some many all both half one two none several part".split(" "));

/** "…, on Monday asked", "…, yesterday denied": the day in front of the main verb. */
function isDayBeforeVerb(tokens: readonly Token[], at: number): boolean {
  if (DAYS.has(tokens[at])) return MAIN_VERB.test(tokens[at + 1]?.lower ?? "");
  return tokens[at]?.lower === "on" && TIMES.has(tokens[at + 1]) && MAIN_VERB.test(tokens[at + 2]?.lower ?? "");
}

const DAYS = new WordSet("yesterday today overnight".split(" "));

/** "The junta, which has fought there since May, denied that": the main verb behind an inserted clause. */
export function closesRelative(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.lower ?? "";
  const isVerb = MAIN_VERB.test(verb) || (/ly$/.test(verb) && MAIN_VERB.test(tokens[at + 1]?.lower ?? "")) || isDayBeforeVerb(tokens, at);
  if (!isVerb) return false;
  for (let back = at - 2; back >= Math.max(1, at - LONGEST_RELATIVE); back--) {
    const token = tokens[back];
    if (token?.kind === "punctuation" && /^[;:.—–]$/.test(token.text)) return false;
    if (token && RELATIVES.has(token)) {
      const isPart = tokenBefore(tokens, back)?.lower === "of" && PARTS.has(tokenBefore(tokens, back - 1));
      return tokens[back - (isPart ? 3 : 1)]?.text === ",";
    }
  }
  return false;
}

import { CASUALTY_WORDS, LARGE, NUMBER_WORDS, VAGUE_PLURALS } from "./lexicon/quantities.ts";
import { DEMONYMS } from "./lexicon/states.ts";
import { isOnePerson, isPeople } from "./lexicon/undergoers.ts";
import { isCapitalised, tokenAt, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { markWords } from "./word-marks.ts";
import { WordSet } from "./word-set.ts";

/** "up to 5,000" has no min, "at least 18" no max; from the first token of its qualifier to behind its last. */
export type Amount = { min: number | null; max: number | null; from: number; end: number };

/** Words at which the noun that is counted has ended. */
export const HEAD_STOPS = new WordSet(
  "in on off without among beneath below around along beyond above behind onto within through at by from with for to near and or but who whom them which that when while after before during as have has had were was are is be been being will would could may might also across into over under against between including reportedly dead missing a an inside outside aboard since until because last next this earlier later late early yesterday today tonight overnight than each ago there here then where monday tuesday wednesday thursday friday saturday sunday due bound amid per brings takes raises hit struck".split(
    " ",
  ),
);

/** Of all words only these can begin an amount. */
const OPENERS = markWords([
  ...VAGUE_PLURALS.keys(),
  ...NUMBER_WORDS.keys(),
  ..."between another several few a an half both his her their its the".split(" "),
]);

export function readAmount(tokens: readonly Token[], index: number): Amount | null {
  const opener = tokens[index];
  if (!opener || (opener.kind !== "number" && (opener.marks & OPENERS) === 0)) return null;
  // "the driver and two passengers" are added up.
  if (opener.lower === "the" && (!CASUALTY_WORDS.has(tokenBefore(tokens, index)?.lower ?? "") || isJoined(tokens, index + 1))) return null;
  const between = tokens[index]?.lower === "between" ? readPlain(tokens, index + 1) : null;
  if (between && tokens[between.end]?.lower === "and") {
    const high = readPlain(tokens, between.end + 1);
    return high ? { min: between.value, max: high.value, from: index, end: high.end } : null;
  }
  const low = readPlain(tokens, index);
  if (!low) return null;
  const qualifier = readQualifier(tokens, index);
  const joint = tokens[low.end];
  if (joint?.lower === "to" && isRisen(tokens, index)) return null;
  if ((joint?.lower === "to" || joint?.lower === "or" || (joint && /^[-–—]$/.test(joint.text))) && !low.isVague) {
    const high = readPlain(tokens, low.end + 1);
    if (high && high.value > low.value) return { min: low.value * high.factor, max: high.value, from: qualifier.from, end: high.end };
  }
  const more = joint?.lower === "or" && tokens[low.end + 1]?.lower === "more";
  if (low.isVague) return { min: low.value, max: null, from: qualifier.from, end: low.end };
  return {
    min: qualifier.bound === "max" ? null : low.value,
    max: qualifier.bound === "min" || more ? null : low.value,
    from: qualifier.from,
    end: more ? low.end + 2 : low.end,
  };
}

const MOST_OF_PERSON = 4;

function isJoined(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + MOST_OF_PERSON; at++) if (tokens[at]?.lower === "and") return true;
  return false;
}

const RISE = new WordSet(
  "lowered cut reduced fell fallen dropped rose risen rises rising climbed climbs climbing grew grown increased jumped raised raises revised revises went gone toll number".split(
    " ",
  ),
);
const FAR_FROM_RISE = 16;

/** "has risen from 17 to 26": no range, and the first is no longer so. */
function isRisen(tokens: readonly Token[], index: number): boolean {
  if (tokenBefore(tokens, index)?.lower !== "from") return false;
  return tokens.slice(Math.max(0, index - FAR_FROM_RISE), index).some((token) => RISE.has(token));
}

/** `factor`: "10 to 12 thousand" means ten thousand, too. */
type Plain = { value: number; end: number; isVague: boolean; factor: number };

function readPlain(tokens: readonly Token[], index: number): Plain | null {
  const token = tokens[index];
  if (!token) return null;
  const vague = VAGUE_PLURALS.get(token.lower);
  if (vague !== undefined) {
    if (token.lower === "tens" && tokens[index + 1]?.lower === "of" && tokens[index + 2]?.lower === "thousands")
      return { value: 20_000, end: index + 3, isVague: true, factor: 1 };
    if (tokens[index + 1]?.lower === "of" && tokens[index + 2]?.lower === "thousands")
      return { value: vague * 1000, end: index + 3, isVague: true, factor: 1 };
    return token.lower === "tens" ? null : { value: vague, end: index + 1, isVague: true, factor: 1 };
  }
  // "one was killed and another arrested", "another man was wounded".
  if (token.lower === "another" && isBefallen(tokens, index + 1)) return { value: 1, end: index + 1, isVague: false, factor: 1 };
  if (token.lower === "both" && isOfTwo(tokens, index + 1)) return { value: 2, end: index + 1, isVague: false, factor: 1 };
  // "killing one woman and wounding another".
  if (
    token.lower === "another" &&
    CASUALTY_WORDS.has(tokenBefore(tokens, index)?.lower ?? "") &&
    (tokens[index + 1]?.kind ?? "punctuation") === "punctuation"
  )
    return { value: 1, end: index + 1, isVague: false, factor: 1 };
  if (token.lower === "several" || (token.lower === "few" && tokenBefore(tokens, index)?.lower === "a")) {
    const factor = LARGE.get(tokens[index + 1]?.lower ?? "");
    return factor ? { value: 3 * factor, end: index + 2, isVague: true, factor: 1 } : null;
  }
  if (ARTICLES.has(token) && isCouple(tokens, index + 1)) return { value: 2, end: index + 1, isVague: false, factor: 1 };
  const before = tokenBefore(tokens, index)?.lower ?? "";
  // "killing the driver".
  const isOne = ARTICLES.has(token) || (OWNERS.has(token) && isJoinedTo(before)) || (token.lower === "the" && CASUALTY_WORDS.has(before));
  const person = isOne ? onePersonAt(tokens, index + 1) : 0;
  if (person > 0) return { value: 1, end: person, isVague: false, factor: 1 };
  if ((token.lower === "a" || token.lower === "half") && token.kind === "word") {
    const at = token.lower === "half" && tokens[index + 1]?.lower === "a" ? index + 2 : index + 1;
    const factor = LARGE.get(tokens[at]?.lower ?? "");
    if (!factor || (token.lower === "half" && at === index + 1)) return null;
    return { value: token.lower === "half" ? factor / 2 : factor, end: at + 1, isVague: false, factor };
  }
  if (token.kind === "number") return readDigits(tokens, index);
  const value = NUMBER_WORDS.get(token.lower);
  return value === undefined ? null : readWords(tokens, index, value);
}

const ARTICLES = new WordSet(["a", "an", "another"]);
const OWNERS = new WordSet(["his", "her", "their", "its"]);

/** "a judge and his driver", "injured his wife". */
function isJoinedTo(before: string): boolean {
  return before === "and" || CASUALTY_WORDS.has(before);
}

const MOST_BEFORE_COUPLE = 3;

/** "a Bulgarian couple", "an elderly couple"; not "a couple of days". */
function isCouple(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + MOST_BEFORE_COUPLE; at++) {
    if (tokens[at]?.kind !== "word" || HEAD_STOPS.has(tokens[at])) return false;
    if (tokens[at]?.lower === "couple") return tokens[at + 1]?.lower !== "of";
  }
  return false;
}

const WAS_IS = new WordSet("was is".split(" "));

function isBefallen(tokens: readonly Token[], from: number): boolean {
  const at = WAS_IS.has(tokens[from]) ? from + 1 : from;
  return CASUALTY_WORDS.has(tokens[at]?.lower ?? "");
}

/** "Both pilots died", "both were killed". */
function isOfTwo(tokens: readonly Token[], from: number): boolean {
  const lower = tokens[from]?.lower ?? "";
  return isPeople(lower) || CASUALTY_WORDS.has(lower) || (lower === "were" && CASUALTY_WORDS.has(tokens[from + 1]?.lower ?? ""));
}

/** Where the noun phrase of one person goes on behind its age: "a [62-year-old woman]", "a [farmer]"; 0 when there is none. */
function onePersonAt(tokens: readonly Token[], from: number): number {
  const aged = tokens[from + 2]?.lower === "year" && tokens[from + 4]?.lower === "old" ? from + 5 : from;
  if (isOfPeople(tokens, aged)) return aged;
  const at = tokens.slice(aged, aged + 3).findIndex((word) => isOnePerson(word.lower));
  if (
    at < 0 ||
    !tokens.slice(aged, aged + at).every((word) => word.kind === "word" && !HEAD_STOPS.has(word) && !CASUALTY_WORDS.has(word.lower))
  )
    return 0;
  return aged;
}

/** "a Serb were killed": a people's name that stands alone. */
function isOfPeople(tokens: readonly Token[], at: number): boolean {
  if (!isCapitalised(tokenAt(tokens, at))) return false;
  const people = DEMONYMS.match(tokens, at);
  return people !== null && /^(?:was|were|had|died|and|,|\.|in|at|near|on)$/.test(tokens[people.end]?.lower ?? ".");
}

/** Digits that a product of 4.1 and a billion is right to. */
const EXACT = 12;

function readDigits(tokens: readonly Token[], index: number): Plain | null {
  const token = tokens[index];
  if (!token || token.value === null || /[a-z]$/i.test(token.text)) return null;
  const before = tokenBefore(tokens, index);
  if (token.glued && before && (before.kind !== "punctuation" || (/[-:/.#№]/.test(before.text) && before.glued))) return null;
  const next = tokens[index + 1];
  if (next?.text === ":" && next.glued) return null;
  const factor = LARGE.get(next?.lower ?? "") ?? 1;
  return { value: Number((token.value * factor).toPrecision(EXACT)), end: factor > 1 ? index + 2 : index + 1, isVague: false, factor };
}

/** "twenty-three", "two hundred and fifty", "five thousand". */
function readWords(tokens: readonly Token[], index: number, first: number): Plain {
  let total = 0;
  let value = first;
  let factorSeen = 1;
  let end = index + 1;
  while (end < tokens.length) {
    const skip =
      tokens[end]?.text === "-" || (tokens[end]?.lower === "and" && factorSeen >= 100 && NUMBER_WORDS.has(tokens[end + 1]?.lower ?? ""))
        ? 1
        : 0;
    const lower = tokens[end + skip]?.lower ?? "";
    const factor = LARGE.get(lower);
    const more = NUMBER_WORDS.get(lower);
    if (factor !== undefined) {
      if (factor >= 1000) {
        total += value * factor;
        value = 0;
      } else value *= factor;
      factorSeen = factor;
    } else if (more !== undefined && more < 10 && value % 10 === 0 && value >= 20 && (skip > 0 || factorSeen > 1)) value += more;
    else if (more !== undefined && factorSeen > 1 && (value === 0 || value % 100 === 0)) value += more;
    else break;
    end += skip + 1;
  }
  return { value: total + value, end, isVague: false, factor: factorSeen };
}

const HANDED = new WordSet(
  "hand handed handing hands turn turned turning turns take takes taken taking toke tokes token toking took ran".split(" "),
);
const RISEN = new WordSet("gone go goes going went rose risen climbed grown shot".split(" "));
const AT_LEAST = [
  ["at", "least"],
  ["more", "than"],
  ["no", "fewer", "than"],
  ["no", "less", "than"],
  ["not", "less", "than"],
  ["not", "fewer", "than"],
  ["upwards", "of"],
  ["over"],
  ["exceeding"],
  ["minimum", "of"],
  ["in", "excess", "of"],
];
const AT_MOST = [
  ["up", "to"],
  ["as", "many", "as"],
  ["no", "more", "than"],
  ["at", "most"],
  ["fewer", "than"],
  ["less", "than"],
  ["under"],
  ["maximum", "of"],
];
const ABOUT = [
  ["an", "estimated"],
  ["some"],
  ["about"],
  ["around"],
  ["approximately"],
  ["roughly"],
  ["nearly"],
  ["almost"],
  ["estimated"],
  ["close", "to"],
  ["the"],
  ["another"],
  ["a", "further"],
  ["an", "additional"],
  ["a", "total", "of"],
];

const LAST_WORDS = new WordSet([...AT_MOST, ...AT_LEAST, ...ABOUT].map((words) => words.at(-1) ?? ""));

const NO_NOT = new WordSet("no not".split(" "));

export function readQualifier(tokens: readonly Token[], index: number): { bound: "min" | "max" | null; from: number } {
  let at = index;
  // "up to some 5,000", "at least another six".
  for (let rounds = 0; rounds < 2; rounds++) {
    if (!LAST_WORDS.has(tokenBefore(tokens, at))) break;
    for (const [bound, phrases] of [
      ["max", AT_MOST],
      ["min", AT_LEAST],
      [null, ABOUT],
    ] as const) {
      const phrase = phrases.find((words) => words.every((word, offset) => tokenAt(tokens, at - words.length + offset)?.lower === word));
      if (!phrase) continue;
      // "not fewer than three" ends with "fewer than".
      if (bound === "max" && NO_NOT.has(tokens[at - phrase.length - 1]) && /^(?:fewer|less)$/.test(phrase[0] ?? ""))
        return { bound: "min", from: at - phrase.length - 1 };
      // "handed over 21 prisoners" is no bound.
      if (phrase[0] === "over" && HANDED.has(tokenBefore(tokens, at - 1))) break;
      // "protested over the four fishermen" neither.
      if (phrase[0] === "over" && tokens[at]?.lower === "the") break;
      // "has gone up to 21" is no bound.
      if (phrase[0] === "up" && RISEN.has(tokenBefore(tokens, at - 2))) break;
      at -= phrase.length;
      if (bound) {
        // "no more than" ends with "more than".
        return { bound, from: at };
      }
      break;
    }
  }
  return { bound: null, from: at };
}

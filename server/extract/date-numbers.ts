import { phraseTable, readPhrase } from "./date-phrase-table.ts";
import { isCapital, isDash, lowerAt, type Read, skipPhrase, type Word, wordAt } from "./date-words.ts";
import { COUNTED_NOUNS } from "./lexicon/time-words.ts";
import { WordSet } from "./word-set.ts";

/** How many they are, nobody says. */
const VAGUE_COUNTS = phraseTable<null>(
  [
    "a few",
    "a couple of",
    "a couple",
    "a number of",
    "a handful of",
    "several",
    "few",
    "many",
    "some",
    "couple of",
    "dozens of",
    "hundreds of",
    "thousands of",
    "scores of",
    "tens of",
  ].map((phrase) => [phrase, null]),
);

const AS_HOW_SO = new WordSet("as how so".split(" "));

/** "three", "twenty-five", "a", "24", "two and a half"; the count is null for "several". */
export function readCount(words: readonly Word[], index: number): Read<number | null> | null {
  if (lowerAt(words, index) === "many" && AS_HOW_SO.has(wordAt(words, index - 1))) return null;
  const vague = readPhrase(VAGUE_COUNTS, words, index);
  if (vague) return vague;
  const whole = readWhole(words, index);
  if (!whole) return null;
  const half = skipPhrase(words, whole.end, "and a half") ?? skipPhrase(words, whole.end, "- and - a - half");
  return half === null ? whole : { end: half, value: whole.value + 0.5 };
}

function readWhole(words: readonly Word[], index: number): Read<number> | null {
  const word = words[index];
  if (!word) return null;
  if (word.kind === "number") {
    return word.value !== null && /\d$/.test(word.text) ? withFraction(words, { end: index + 1, value: word.value }) : null;
  }
  if (word.lower === "another") return readWhole(words, index + 1) ?? { end: index + 1, value: 1 };
  if (word.lower === "a" || word.lower === "an") {
    const half = skipPhrase(words, index, "a half");
    return half === null ? multiply(words, { end: index + 1, value: 1 }) : { end: half, value: 0.5 };
  }
  const first = word.time.cardinal;
  if (first === undefined) return null;
  let read = { end: index + 1, value: first };
  const ones = words[isDash(words[read.end]) ? read.end + 1 : read.end]?.time.cardinal;
  if (first >= 20 && first < 100 && ones !== undefined && ones > 0 && ones < 10) {
    read = { end: isDash(words[read.end]) ? read.end + 2 : read.end + 1, value: first + ones };
  }
  return multiply(words, read);
}

const FRACTIONS: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({ "1/2": 0.5, "1/4": 0.25, "3/4": 0.75, "½": 0.5, "¼": 0.25, "¾": 0.75 }),
);

/** "2 1/2", "6½". */
function withFraction(words: readonly Word[], whole: Read<number>): Read<number> {
  const sign = FRACTIONS.get(words[whole.end]?.text ?? "");
  if (sign !== undefined) return { end: whole.end + 1, value: whole.value + sign };
  if (words[whole.end + 1]?.text !== "/") return whole;
  const written = FRACTIONS.get(`${words[whole.end]?.text}/${words[whole.end + 2]?.text}`);
  return written === undefined ? whole : { end: whole.end + 3, value: whole.value + written };
}

function multiply(words: readonly Word[], read: Read<number>): Read<number> {
  const factor = words[read.end]?.time.cardinal;
  return factor === 100 || factor === 1000 || factor === 12 ? { end: read.end + 1, value: read.value * factor } : read;
}

/** 1-31 as "15" or "15th" or "the 15th". */
export function readDayOfMonth(words: readonly Word[], index: number): Read<{ day: number; ordinal: boolean }> | null {
  const at = lowerAt(words, index) === "the" ? index + 1 : index;
  const word = words[at];
  if (!word || (at > index && /^\d+$/.test(word.text))) return null;
  if (
    word.kind === "number" &&
    /^\d{1,2}(?:st|nd|rd|th)?$/i.test(word.text) &&
    word.value !== null &&
    word.value >= 1 &&
    word.value <= 31
  ) {
    return { end: at + 1, value: { day: word.value, ordinal: /\D/.test(word.text) } };
  }
  const spelled = readOrdinal(words, at);
  return spelled && spelled.value <= 31 ? { end: spelled.end, value: { day: spelled.value, ordinal: true } } : null;
}

/** "first", "twenty-first", "21st". */
export function readOrdinal(words: readonly Word[], index: number): Read<number> | null {
  const word = words[index];
  if (!word) return null;
  if (word.time.ordinal !== undefined) return { end: index + 1, value: word.time.ordinal };
  if (word.kind === "number" && /^\d+(?:st|nd|rd|th)$/i.test(word.text) && word.value !== null)
    return { end: index + 1, value: word.value };
  const tens = word.time.cardinal;
  const ones = words[index + 2]?.time.ordinal;
  if ((tens === 20 || tens === 30) && isDash(words[index + 1]) && ones !== undefined && ones < 10)
    return { end: index + 3, value: tens + ones };
  return null;
}

export function isYearNumber(word: Word | undefined): word is Word & { value: number } {
  return (
    word !== undefined &&
    word.kind === "number" &&
    /^\d{4}$/.test(word.text) &&
    word.value !== null &&
    word.value >= 1000 &&
    word.value <= 2100
  );
}

/** "'42" is of the last century, "'30" still ahead. */
const FIRST_OF_LAST_CENTURY = 36;
export const ofTwoDigits = (value: number) => value + (value >= FIRST_OF_LAST_CENTURY ? 1900 : 2000);

/** "The plague of 1348", "the summers of 1349". */
export const WHAT_HAS_ITS_YEAR = new WordSet(
  `spring summer autumn winter springs summers autumns winters end beginning battle siege treaty revolt plague famine campaign council peace war truce
  defeat sack fall expedition raid invasion rising rebellion edict charter crusade census flood fire earthquake settlement coup uprising`.split(
    /\s+/,
  ),
);

const YEAR_PREPOSITIONS = new WordSet(
  `in since by until till from to during before after around circa about through throughout early late mid year between and pre post of for
  into spring summer autumn fall winter lent advent mid- as ending c ca`.split(/\s+/),
);
/** "c. 1450", "b. 1931", "r. 1558–1603". */
const ABBREVIATED = new WordSet("c ca b d r fl".split(" "));
const YEAR_DETERMINERS = new WordSet([
  "the",
  "a",
  "an",
  "this",
  "its",
  "his",
  "her",
  "their",
  "our",
  "'s",
  "’s",
  "'",
  "’",
  "that",
  "every",
]);
const YEAR_VERBS = new WordSet("was is saw has had will would brought marked began ended became may might".split(" "));
/** Words whose number is a name, not a year. */
export const NUMBERED = new WordSet(
  `resolution article no number page room flight route highway unit brigade regiment division battalion order decree law section paragraph
  clause building house street road channel model version windows line km mile block lot item case file form bill act hill height point`.split(
    /\s+/,
  ),
);

/** Whether the four digits at `index` are a year, by what stands around them. */
export function isYear(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!isYearNumber(word) || isCounted(words, index + 1) || isPartOfFigure(words, index)) return false;
  const isAbbreviated = lowerAt(words, index - 1) === "." && words[index - 1]?.glued === true && ABBREVIATED.has(wordAt(words, index - 2));
  if (isAbbreviated) return true;
  const before = words[index - 1];
  const next = words[index + 1];
  if (before === undefined) return next === undefined || YEAR_VERBS.has(next) || next.text === ":" || next.text === "," || isDash(next);
  if (NUMBERED.has(before) || (before.text === "." && NUMBERED.has(wordAt(words, index - 2)))) return false;
  const isModern = word.value >= 1800;
  if (before.time.month !== undefined || before.time.season !== undefined) return true;
  if (isOtherThanYears(words, index)) return false;
  if (before.lower === "and" || before.lower === "to") return isListed(words, index) || (isModern && before.lower === "to");
  if (YEAR_PREPOSITIONS.has(before))
    return isModern || before.lower !== "of" || word.value >= 1400 || WHAT_HAS_ITS_YEAR.has(wordAt(words, index - 2));
  if (YEAR_DETERMINERS.has(before)) return isModern && (before.lower !== "a" || next?.kind === "word");
  if (before.text === "(" || before.text === "[") return isModern || next?.text === ")" || isDash(next);
  return isYearBehindMark(words, index, isModern);
}

const AND_TO_OR = new WordSet("and to or".split(" "));

/** "Between 1200 and 1500 people": the nouns behind the second say what the first counts. */
function isOtherThanYears(words: readonly Word[], index: number): boolean {
  return AND_TO_OR.has(words[index + 1]) && words[index + 2]?.kind === "number" && isCounted(words, index + 3);
}

/** "2019 and 2020", "the summers of 2014 and 2018", "June 2019 to 2021": not "and 2020 more". */
function isListed(words: readonly Word[], index: number): boolean {
  const earlier = words[index - 2];
  return isYearNumber(earlier) || earlier?.time.month !== undefined || /^\d{3}0s$/.test(earlier?.lower ?? "");
}

const PRE_POST_MID_ETC = new WordSet("pre post mid early late".split(" "));

/** "2014, 2015", "2014-2018", "pre-2014", "in Kursk, 1943." */
function isYearBehindMark(words: readonly Word[], index: number, isModern: boolean): boolean {
  const before = words[index - 1];
  const earlier = words[index - 2];
  if (isDash(before)) return (words[index]?.glued === true && isYearNumber(earlier)) || PRE_POST_MID_ETC.has(earlier);
  if (/^[,/&]$/.test(before?.text ?? "")) {
    const isSpan =
      isModern && isDash(words[index + 1]) && words[index + 1]?.glued && /^\d{2}(?:\d{2})?$/.test(words[index + 2]?.text ?? "");
    return (
      isYearNumber(earlier) ||
      earlier?.time.month !== undefined ||
      isSpan ||
      (isModern && isCapital(earlier) && endsClause(words[index + 1]))
    );
  }
  return before?.lower === "or" && isYearNumber(earlier) && (isModern || YEAR_PREPOSITIONS.has(wordAt(words, index - 3)));
}

/** "$2000", "2014.5", "1999:3", "2020%". */
function isPartOfFigure(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const [next, last] = [words[index + 1], words[index + 2]];
  if (before && (/^[$€£¥₴₽#§]$/.test(before.text) || (words[index]?.glued && /^[°/:+.@]$/.test(before.text)))) return true;
  if (next?.text === "%") return true;
  if (!next?.glued || !last?.glued || last.kind !== "number") return false;
  return next.text === "." || next.text === ":" || (next.text === "/" && !/^\d{2}(?:\d{2})?$/.test(last.text));
}

const endsClause = (next: Word | undefined) => next === undefined || /^[.,;:)\]]$/.test(next.text);

const IN_SINCE_THE = new WordSet("in since the".split(" "));

const SOLDIERS_TROOPS_MEN_ETC = new WordSet("soldiers troops men people civilians fighters prisoners personnel servicemen".split(" "));

/** "1900 soldiers", "1,900 Russian soldiers", "1500 km". */
export function isCounted(words: readonly Word[], index: number): boolean {
  if (COUNTED_NOUNS.has(words[index])) return true;
  return (
    isCapital(words[index]) &&
    words[index]?.kind === "word" &&
    words[index]?.time.month === undefined &&
    SOLDIERS_TROOPS_MEN_ETC.has(words[index + 1]) &&
    words[index - 2]?.time.month === undefined &&
    !IN_SINCE_THE.has(wordAt(words, index - 2))
  );
}

import { isCounted, WHAT_HAS_ITS_YEAR } from "./date-numbers.ts";
import type { Hit, Step } from "./date-phrase.ts";
import { isCapital, isDash, lowerAt, type Read, type Word, wordAt } from "./date-words.ts";
import { PAST_WORDS } from "./lexicon/tense-words.ts";
import { WordSet } from "./word-set.ts";

/** Years of three digits, which counts look like. */
const isThreeDigits = (word: Word | undefined) =>
  word?.kind === "number" && word.text.length === 3 && word.value !== null && word.value >= 100 && Number.isInteger(word.value);

const FIRST_YEAR_OF_FOUR_DIGITS = 1000;

/** Whether an expression tells a year before 1000, so that other numbers of the same text may be such years as well. */
export function tellsEarly({ phrase }: Hit): boolean {
  const base = phrase.type === "range" ? phrase.to.base : phrase.type === "point" ? phrase.base : null;
  if (base === null) return false;
  if (base.kind === "before-christ" || base.kind === "season-before-christ") return true;
  return base.kind === "date" && base.year !== null && base.year < FIRST_YEAR_OF_FOUR_DIGITS;
}

const THE_IN = new WordSet("the in".split(" "));
const COMMA_THE_HE_ETC = new WordSet(", the he she they his her a an when".split(" "));
const C_CA = new WordSet("c ca".split(" "));

/** "c. 640", "in the year 640": three digits are a year where they are said to be one; more of them are in a text of such years. */
export function isEarlyYear(words: readonly Word[], index: number, isOfEarlyText: boolean): boolean {
  if (!isThreeDigits(words[index])) return false;
  const before = lowerAt(words, index - 1);
  if (before === "." && words[index - 1]?.glued) return C_CA.has(wordAt(words, index - 2));
  // "In 742, he …" opens a sentence; "one in 500" does not.
  if (before === "in" && index === 1 && COMMA_THE_HE_ETC.has(words[2])) return true;
  if (before === "circa" || (before === "year" && THE_IN.has(wordAt(words, index - 2)))) return true;
  return isOfEarlyText && isBehindYearWord(words, index) && endsYear(words, index);
}

const YEAR_PREPOSITIONS = new WordSet("in since by until till from during before after between early late throughout through".split(" "));
const AND_TO = new WordSet("and to".split(" "));
function isBehindYearWord(words: readonly Word[], index: number): boolean {
  const before = wordAt(words, index - 1);
  if (before === undefined) return false;
  if (YEAR_PREPOSITIONS.has(before) || before.text === "(") return true;
  if (before.lower === "of") return WHAT_HAS_ITS_YEAR.has(wordAt(words, index - 2));
  return (AND_TO.has(before) || isDash(before)) && isThreeDigits(wordAt(words, index - 2));
}

const AFTER_YEAR = new WordSet(
  `the a an another he she they it his her their its when where while which who that and but or by with in at on after before under as to from for was were had
  did until upon into against through during because since then bc bce ad ce`.split(/\s+/),
);

const EARLY_LATE = new WordSet("early late".split(" "));

/** What no count has behind it. */
function endsYear(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  if (next === undefined) return true;
  if ((AND_TO.has(next) || isDash(next)) && isThreeDigits(words[index + 2])) return endsYear(words, index + 2);
  if (next.kind === "punctuation") return next.text !== "%";
  if (next.kind !== "word" || isCounted(words, index + 1)) return false;
  if (AFTER_YEAR.has(next)) return true;
  // "In 410 Rome fell", "early in 331 Alexandria was founded".
  if (isCapital(next)) return lowerAt(words, index - 1) === "in" && (index === 1 || EARLY_LATE.has(wordAt(words, index - 2)));
  const isPast = PAST_WORDS.has(next.lower) || next.lower.endsWith("ed");
  return isPast && (words[index + 2]?.kind !== "word" || AFTER_YEAR.has(words[index + 2]));
}

const CLEARLY_BEHIND = new WordSet("the he she they his her when after".split(" "));

/** "18 June 618", "the spring of 330": behind a day, or behind a month in a text of such years. */
export function readEarlyYearBehind(
  words: readonly Word[],
  index: number,
  isOfEarlyText: boolean,
): Read<{ year: number; step: Step | null }> | null {
  const link = lowerAt(words, index);
  const at = link === "," || link === "of" ? index + 1 : index;
  const word = words[at];
  if (word === undefined || word.value === null || !isThreeDigits(word)) return null;
  const next = words[at + 1];
  const isAlone = next === undefined || next.kind === "punctuation" || CLEARLY_BEHIND.has(next);
  if (!(isOfEarlyText ? endsYear(words, at) : isAlone) || (link === "," && next?.kind === "word")) return null;
  return { end: at + 1, value: { year: word.value, step: null } };
}

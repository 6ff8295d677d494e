import { lowerAt, type Word, wordAt } from "./date-words.ts";
import { WordSet } from "./word-set.ts";

const of = (words: string) => new WordSet(words.split(" "));

const FORCE = of("force effect");
const BALLOTS = of("election elections vote runoff run-off referendum primary primaries summit");
const GATHERINGS = of("talks summit meeting meetings conference session election elections vote referendum hearing");
const COURTS = of("sentencing trial court judge jury hearing runoff run-off retrial");
const CASES = of("case cases arguments appeal appeals evidence");
const INDEFINITE = of("a an");

/** Present forms that say what is to come when one of these words stands close behind: "the ban comes into force on Friday". */
const ANNOUNCING: ReadonlyMap<string, WordSet> = new Map([
  ["comes", FORCE],
  ["come", FORCE],
  ["enters", FORCE],
  ["enter", FORCE],
  ["goes", FORCE],
  ["go", FORCE],
  ["holds", BALLOTS],
  ["holding", GATHERINGS],
  ["hosting", GATHERINGS],
  ["faces", COURTS],
  ["appears", of("court")],
  ["hears", CASES],
  ["plan", INDEFINITE],
  ["plans", INDEFINITE],
  ["leaves", of("for")],
]);
const CLOSE_BEHIND = 4;

const OF_WHAT_WAS = of("after over following since accused charged");

/** Whether that verb, before or behind the expression that begins at `start`, announces; not "appears in court after an attack on Friday". */
export function announces(words: readonly Word[], verb: number, start: number): boolean {
  const behind = ANNOUNCING.get(lowerAt(words, verb));
  if (behind === undefined || (behind === GATHERINGS && !IS_ARE.has(wordAt(words, verb - 1)))) return false;
  for (let at = verb + 1; at < start; at += 1) if (OF_WHAT_WAS.has(words[at])) return false;
  for (let at = verb + 1; at <= verb + CLOSE_BEHIND; at += 1) if (behind.has(words[at])) return true;
  return false;
}

const IS_ARE = of("is are");

const SUBJECT_PRONOUNS = of("i he she we it they you");
const TELLS = of("say comment discuss confirm specify elaborate disclose answer reveal");

/** "Could not be reached on Friday", "would not say on Friday when": over; not "said they could not attend on Friday". */
export function isDenied(words: readonly Word[], at: number): boolean {
  if (lowerAt(words, at + 1) !== "not") return false;
  if (lowerAt(words, at) === "could") return !SUBJECT_PRONOUNS.has(wordAt(words, at - 1));
  return lowerAt(words, at) === "would" && TELLS.has(words[at + 2]);
}

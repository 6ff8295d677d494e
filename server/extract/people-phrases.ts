import { clauseStart } from "./clauses.ts";
import { NUMBER_WORDS } from "./lexicon/quantities.ts";
import { DEMONYMS } from "./lexicon/states.ts";
import { isPeople, isSomebody, isTarget } from "./lexicon/undergoers.ts";
import { headOfPhrase } from "./noun-heads.ts";
import type { Figure } from "./numbers.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { isCapitalised, isPossessive, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

export const REACH = 9;

/** Said of whoever it is without saying who: "a retired colonel" is a colonel. */
const SAYS_LITTLE = new WordSet("retired hired informal local young elderly unarmed fellow top senior junior leading prominent".split(" "));

const OF_A_NOUN = new WordSet(
  "the a an meanwhile separately elsewhere later earlier also then today yesterday what which whose another night morning evening afternoon his her its their our my your hundred thousand million dozen dozens hundreds thousands some several at least more than about two three other of all both unknown unidentified unnamed suspected alleged abducted kidnapped missing wounded injured captured detained arrested".split(
    " ",
  ),
);

const STOPS = new WordSet(
  "by in on at near outside inside during when where while after before since who whom whose which that from with because and but as over along between within leaving killing wounding injuring causing was were is are had has have been said to into across".split(
    " ",
  ),
);

const ON_AT_TO_ETC = new WordSet("on at to into outside near of".split(" "));

export function endOfPhrase({ tokens }: SentenceFrame, from: number): number {
  let at = from;
  // "fired on a bus", "set fire to the town hall" lead to their object by a word.
  if (ON_AT_TO_ETC.has(tokens[at])) at += 1;
  while (at < Math.min(tokens.length, from + REACH) && !STOPS.has(tokens[at]) && !/^[;:.,(]$/.test(tokens[at]?.text ?? "")) at += 1;
  return at;
}

const KIN = new Set("brother sister mother father son daughter".split(" "));

/** The first noun of the list with the words that belong before it; null when there is none or it is part of a name. */
export function nounPhrase(frame: SentenceFrame, from: number, to: number, isNoun: (lower: string) => boolean): string | null {
  const { tokens } = frame;
  for (let at = from; at < to; at++) {
    const lower = tokens[at]?.lower ?? "";
    if (KIN.has(lower) && isNoun(lower) && isHyphened(tokens, at, "in")) return wordsOf(tokens, at, at + 5);
    if (isNoun(lower) && isHyphened(tokens, at, "by")) return wordsOf(tokens, at, at + 3);
    const isModifier = isNoun(tokens[at + 1]?.lower ?? "") && at + 1 < to && !PRISONER.has(tokens[at + 1]);
    if (!isNoun(lower) || isModifier || tokens[at + 1]?.text === "-") continue;
    // "In El Fasher 18 people were shot": a town that ends like somebody.
    if (frame.places.some((place) => place.from <= at && at < place.end)) continue;
    if (frame.actors.some((actor) => actor.from <= at && at < actor.end && actor.value.type !== "state")) return null;
    const group = /^(?:members?|elements|group)$/.test(lower) && tokens[at + 1]?.lower === "of" ? groupBehind(tokens, at + 2) : null;
    return group ?? phraseEnding(frame, from, at + 1);
  }
  return null;
}

/** "took five soldiers prisoner": what they became. */
const PRISONER = new WordSet("prisoner captive hostage".split(" "));

/** "a court clerk": whoever is shot or led away is somebody, whatever the noun. */
export function somebodyIn(frame: SentenceFrame, from: number, to: number): string | null {
  const head = headOfPhrase(frame.tokens, from, to, isTarget);
  const isIn = ({ from: start, end }: { from: number; end: number }) => start <= head && head < end;
  if (head < 0 || WHEN_OR_WHERE.has(frame.tokens[head]) || frame.actors.some(isIn) || frame.dates.some(isIn)) return null;
  return phraseEnding(frame, from, head + 1);
}

/** "Of those sent earlier, 400 have been killed": no heads. */
const WHEN_OR_WHERE = new WordSet("earlier later ago abroad elsewhere there here together overseas alive since before".split(" "));

const THE_A_AN_ETC = new WordSet("the a an his her its".split(" "));

/** "the mayor's house", "the convoy of a judge": whose it is that is struck. */
export function ownerOf(frame: SentenceFrame, from: number, to: number): string | null {
  const { tokens } = frame;
  for (let at = from; at < to; at++) {
    if (isPossessive(tokens[at + 1]) && isSomebody(tokens[at]?.lower ?? "") && at + 2 < to)
      return nounPhrase(frame, from, at + 1, isSomebody);
    if (isTarget(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower === "of" && THE_A_AN_ETC.has(tokens[at + 2]))
      return nounPhrase(frame, at + 3, endOfPhrase(frame, at + 3), isSomebody);
  }
  return null;
}

/** "members of a death squad": the squad. */
function groupBehind(tokens: readonly Token[], from: number): string | null {
  const start = OF_A_NOUN.has(tokens[from]) ? from + 1 : from;
  let end = start;
  while (
    end < start + 4 &&
    tokens[end]?.kind === "word" &&
    !STOPS.has(tokens[end]) &&
    !isPossessive(tokens[end]) &&
    !/ed$/.test(tokens[end]?.lower ?? "") &&
    // "members of the Mexicles set fire to".
    !(end > start && isCapitalised(tokens[end - 1]) && !isCapitalised(tokens[end]) && !isPeople(tokens[end]?.lower ?? ""))
  )
    end += 1;
  return end > start ? wordsOf(tokens, start, end) : null;
}

/** "oil pipeline", "Jesuit priests": a noun and up to two words before it that say which. */
function phraseEnding({ tokens, places, dates }: SentenceFrame, from: number, end: number): string {
  let start = end - 1;
  while (start > from && end - start < 3) {
    const token = tokenBefore(tokens, start);
    // "five-storey house", "20-year-old student": the compound goes as a whole.
    if (token?.text === "-" && token.glued) return wordsOf(tokens, Math.min(start + 1, end - 1), end);
    if (token?.kind !== "word" || isPossessive(token) || isPossessive(tokens[start])) break;
    // "a Nairobi man", but "Jesuit priests".
    if (places.some((place) => place.from < start && start <= place.end)) break;
    // "late on Monday crowds stormed".
    if (dates.some((date) => date.from < start && start <= date.end)) break;
    if (OF_A_NOUN.has(token) || SAYS_LITTLE.has(token) || STOPS.has(token) || NUMBER_WORDS.has(token.lower) || /ly$/.test(token.lower))
      break;
    start -= 1;
  }
  const people = DEMONYMS.match(tokens, start);
  return wordsOf(tokens, people && people.end < end ? people.end : start, end);
}

/** "passengers" of "killing seven passengers". */
export function peopleOf(frame: SentenceFrame, figure: Figure): string | null {
  const { tokens } = frame;
  if (figure.unit === null || figure.unit === "arrests" || !isPeople(figure.unit)) return null;
  for (let at = figure.to - 1; at >= figure.from; at--)
    if (tokens[at]?.lower === figure.unit)
      return isHyphened(tokens, at, "by") ? wordsOf(tokens, at, at + 3) : phraseEnding(frame, figure.from, at + 1);
  return null;
}

const SEVERAL = /(?:s|men|people|police)$/;

/** "soldiers" of "four soldiers were killed and two captured": more of those counted first. */
export function peopleBefore(frame: SentenceFrame, { unit, from }: Figure): string | null {
  const { tokens, clauses, actors } = frame;
  if (unit !== null || tokenBefore(tokens, from)?.lower !== "and") return null;
  const start = clauseStart(clauses, from - 1);
  for (let at = from - 2; at >= start; at--) {
    const lower = tokens[at]?.lower ?? "";
    if (!isPeople(lower) || !SEVERAL.test(lower) || isPeople(tokens[at + 1]?.lower ?? "")) continue;
    const isNamed = actors.some((actor) => actor.from <= at && at < actor.end && !actor.value.nameless);
    return isNamed ? null : phraseEnding(frame, start, at + 1);
  }
  return null;
}

/** "passers-by", "brother-in-law": the word goes on behind its hyphen. */
function isHyphened(tokens: readonly Token[], at: number, next: string): boolean {
  return tokens[at + 1]?.text === "-" && tokens[at + 2]?.lower === next;
}

export function wordsOf(tokens: readonly Token[], from: number, end: number): string {
  return tokens
    .slice(from, end)
    .map(
      (token, at) =>
        `${at > 0 && !token.glued ? " " : ""}${isCapitalised(token) && token.text.length > 1 && token.text === token.text.toUpperCase() ? token.lower : token.text}`,
    )
    .join("");
}

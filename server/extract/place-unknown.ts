import type { Place } from "#domain/place.ts";
import { KNOWN_ORGANISATIONS } from "./lexicon/organisations.ts";
import { FEATURE_AFTER, FREE_BEFORE } from "./lexicon/place-words.ts";
import { isTitleOfPerson } from "./place-after.ts";
import { isInGroupName } from "./place-groups.ts";
import { FEATURES_OF, foldWord, isCapital, isElided, isPossessive, type Match } from "./place-matches.ts";
import { weighUnknown } from "./place-placing.ts";
import { ENOUGH, HOPELESS, NEVER, type Surroundings } from "./place-scale.ts";
import { streetEnd } from "./place-streets.ts";
import { tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

type Weighed = Match & { weight: number };

const NO_PLACES: readonly Place[] = [];
const UNITS = new WordSet("county township parish island borough village".split(" "));
/** "in Xyz Saturday": the day is no part of the name. */
const WEEKDAYS = new WordSet("monday tuesday wednesday thursday friday saturday sunday".split(" "));
const INNER = new WordSet("de del da do di la le al el".split(" "));
/** Not at the head of a sentence: "of New Fangak". */
const KEPT_LEADS = new WordSet(["via", "new"]);
const MAX_WORDS = 4;

/**
 * Runs of capitals that no gazetteer knows, with what the words around them say for a place: "the village of Xyz", "in Xyz, Kansas", "Xyz River".
 * `matches` are the weighed names of the gazetteer; what is returned holds both, in order and without overlaps.
 */
export function withUnknown<T extends Weighed>(matches: readonly T[], around: Surroundings, toWeighed: (unknown: Weighed) => T): T[] {
  if (around.headline || around.shouted) return [...matches];
  const { tokens } = around;
  const all: T[] = [];
  let next = 0;
  let index = 0;
  while (index < tokens.length) {
    const isArticle = isArabicArticle(tokens, index);
    if (!isCapital(tokens[index]) && !isArticle) {
      index += 1;
      continue;
    }
    const last = runEnd(tokens, isArticle ? index + 2 : index);
    const inside: T[] = [];
    for (let match = matches[next]; match && match.first <= last; match = matches[++next]) inside.push(match);
    const whole = inside.find((match) => isWhole(match, index, last, tokens) && streetEnd(tokens, match.first, last) < 0);
    const isRead = whole ? whole.weight > HOPELESS : true;
    // "Gulf of Venezuela" is no Venezuela.
    const isFeature = FEATURES_OF.has(tokens[index]) && tokens[index + 1]?.lower === "of" && inside[0]?.first === index + 2;
    const isTaken = !isFeature && inside.some((match) => match.weight >= ENOUGH || match.last > last);
    const unknown = !isRead || isTaken ? null : readUnknown(index, last, around, matches[next]);
    if (whole) {
      // What says that an unknown name is a place says so of a known one.
      if (unknown && unknown.first === whole.first && unknown.last === whole.last) whole.weight = Math.max(whole.weight, unknown.weight);
      all.push(...inside);
    } else if (unknown && (unknown.weight >= ENOUGH || inside.every(({ weight }) => weight <= NEVER))) all.push(toWeighed(unknown));
    else all.push(...inside);
    index = Math.max(last, unknown?.last ?? 0, inside[inside.length - 1]?.last ?? 0) + 1;
  }
  for (; next < matches.length; next++) all.push(...matches.slice(next, next + 1));
  return all;
}

function runEnd(tokens: readonly Token[], first: number): number {
  let last = first;
  for (;;) {
    const next = tokens[last + 1];
    if ((isCapital(next) || isElided(next)) && !isPossessive(next) && !WEEKDAYS.has(next)) last += 1;
    else if (isPossessive(next) && isCapital(tokens[last + 2]) && FEATURE_AFTER.has(tokens[last + 2]?.lower ?? "")) last += 2;
    else if (next?.text === "-" && next.glued && tokens[last + 2]?.glued && tokens[last + 2]?.kind === "word") last += 2;
    else if (last === first && FEATURES_OF.has(tokens[last]) && next?.lower === "of" && isCapital(tokens[last + 2])) last += 2;
    else if (next && INNER.has(next) && isCapital(tokens[last + 2])) last += 2;
    else if (next && INNER.has(next) && isGlue(tokens[last + 2]) && isCapital(tokens[last + 3])) last += 3;
    else return last;
  }
}

const isGlue = (token: Token | undefined) => token?.text === "-" && token.glued;

/** "al-Mazraa", in the middle of a sentence. */
function isArabicArticle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !ARABIC_ARTICLES.has(token) || isCapital(token)) return false;
  return isGlue(tokens[at + 1]) && isCapital(tokens[at + 2]) && tokenBefore(tokens, at)?.text !== "-";
}

const ARABIC_ARTICLES = new WordSet("al el as ar ad an at az ash".split(" "));

/** "Penn Township" of "Penn Township Police Chief Guy Hettinger". */
function unitEnd(tokens: readonly Token[], from: number, last: number): number {
  for (let index = from + 1; index < last; index++) {
    if (UNITS.has(tokens[index]) && isTitleOfPerson(tokens, index + 1)) return index;
  }
  return last;
}

function readUnknown(first: number, runLast: number, around: Surroundings, following: Match | undefined): Weighed | null {
  const { tokens } = around;
  let from = first;
  while (from < runLast && isLead(tokens[from]) && !(from > 0 && KEPT_LEADS.has(tokens[from]))) from += 1;
  const last = unitEnd(tokens, from, runLast);
  const begin = tokens[from];
  const end = tokens[last];
  const street = begin ? streetEnd(tokens, from, runLast) : -1;
  if (street >= 0) return { first: from, last: street, key: keyOf(tokens, from, street), places: NO_PLACES, weight: ENOUGH + 1 };
  if (!begin || !end || (isLead(begin) && !KEPT_LEADS.has(begin)) || countCapitals(tokens, from, last) > MAX_WORDS) return null;
  const key =
    from === last
      ? foldWord(begin)
      : tokens
          .slice(from, last + 1)
          .map(foldWord)
          .join(" ");
  // "CENTCOM: At 3 a.m.".
  if (isInGroupName({ first: from }, tokens) || (from === last && KNOWN_ORGANISATIONS.get(key))) return null;
  const weight = weighUnknown(from, last, key, around, following);
  return weight === NEVER ? null : { first: from, last, key, places: NO_PLACES, weight };
}

/** Words but the articles and marks between them. */
function countCapitals(tokens: readonly Token[], from: number, last: number): number {
  let count = 0;
  for (let at = from; at <= last; at++) if (isCapital(tokens[at])) count += 1;
  return count;
}

/** A name of the gazetteer over the whole run says more than the run. */
function isWhole(match: Match, first: number, last: number, tokens: readonly Token[]): boolean {
  if (match.last !== last) return false;
  for (let index = first; index < match.first; index++) if (!isLead(tokens[index])) return false;
  return true;
}

function keyOf(tokens: readonly Token[], from: number, last: number): string {
  return from === last && tokens[from]
    ? foldWord(tokens[from])
    : tokens
        .slice(from, last + 1)
        .map(foldWord)
        .join(" ");
}

function isLead(token: Token | undefined): boolean {
  return token !== undefined && FREE_BEFORE.has(token.lower);
}

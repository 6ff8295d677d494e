import type { Extraction } from "#domain/event.ts";
import { DEMONYMS } from "#server/extract/lexicon/demonyms.ts";
import { EMPTY_WORDS, STANDS_FOR } from "./alike-words.ts";
import { isOfStates } from "./compare-actors.ts";
import { foldName } from "./fold-name.ts";

/** What comes later in a text is seldom what it is about. */
const MAX_READ = 6000;
const MAX_SETTING = 40;
const MIN_NAME = 4;
const BIG_CITY = 400_000;
/** Figures below are everybody's. */
const MIN_FIGURE = 13;
/** Before what is named in every other text. */
export const WIDE = "~";

const NAME_OR_FIGURE = /\p{Lu}[\p{L}\p{M}\p{N}'’-]+|\d[\d,.]*(?= \p{Ll})/gu;
const SENTENCE_END = /[.!?:;•\n"“”]/;

/** Capitals in any text. */
const ANYWHERE: ReadonlySet<string> = new Set(
  `president minister ministry ministers government foreign defence defense interior general staff army navy force forces armed police guard
  guards security council national state states republic kingdom federation federal union united nations north south east west northern southern
  eastern western central region province district county oblast territory department city village town island islands river lake gulf sea strait
  port airport border mission embassy ambassador office agency agencies commission committee party group command commander chief colonel major
  captain lieutenant brigadier admiral secretary prime deputy spokesperson spokesman statement communique press service ministerial joint special
  operation operations people peoples international human rights court supreme parliament congress senate house european african regional
  sept sept. oct nov dec jan feb aug mr mrs dr excellency`.split(/\s+/),
);

/**
 * What a text speaks of by name, and its figures, in folded words: two texts that have several of them in common tell one story.
 * States are left out, and big cities, bodies of states and waters stand behind `~`.
 */
export function settingOf(text: string, { places, actors }: Pick<Extraction, "places" | "actors">): string[] {
  const states = new Set<string>();
  const wide = new Set<string>();
  for (const { text: words, place } of places) {
    if (place?.level === "country" || place?.level === "water" || (place?.level === "area" && place.radiusKm > 300))
      addWords(words, place.level === "country" ? states : wide);
    else if (place && place.population >= BIG_CITY) addWords(words, wide);
  }
  for (const { text: words, type, country } of actors)
    if (type === "state") addWords(words, states);
    else if (type === "org" && country === null && isOfStates(words)) addWords(words, wide);
  const found = new Set<string>();
  const atStart = new Set<string>();
  const head = text.slice(0, MAX_READ);
  for (const { 0: word, index } of head.matchAll(NAME_OR_FIGURE)) {
    if (/^\d/.test(word)) {
      const value = Number(word.replace(/[,.]$/, "").replaceAll(",", ""));
      if (value >= MIN_FIGURE && !(value >= 1900 && value <= 2100) && !isBehindCapital(head, index)) found.add(`#${value}`);
      continue;
    }
    const name = foldName(word);
    const isAcronym = word === word.toUpperCase() && word.length >= 3;
    if (name.length < MIN_NAME && !isAcronym) continue;
    if (ANYWHERE.has(name) || EMPTY_WORDS.has(name) || STANDS_FOR.has(name) || DEMONYMS.words.has(name) || states.has(name)) continue;
    if (isStart(head, index) && !atStart.has(name)) atStart.add(name);
    else found.add(wide.has(name) ? WIDE + name : name);
    if (found.size >= MAX_SETTING) break;
  }
  return [...found];
}

function addWords(words: string, set: Set<string>): void {
  for (const word of words.split(/\s+/)) set.add(foldName(word));
}

function isStart(text: string, index: number): boolean {
  let at = index - 1;
  while (at >= 0 && text.charAt(at) === " ") at -= 1;
  return at < 0 || SENTENCE_END.test(text.charAt(at));
}

/** "Feb. 24", "Article 19". */
function isBehindCapital(text: string, index: number): boolean {
  return /\p{Lu}[\p{L}.]* $/u.test(text.slice(Math.max(0, index - 14), index));
}

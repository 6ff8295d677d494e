import type { DateMention, PlaceMention } from "#domain/mention.ts";
import type { Header } from "./event-reading.ts";
import { isWholeState } from "./event-sites.ts";
import { readDateline } from "./framing.ts";
import { LABEL_WORDS } from "./lexicon/place-words.ts";
import { nounTriggers } from "./lexicon/triggers.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import type { Sentence } from "./tokenized.ts";
import { isPossessive, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { markWords } from "./word-marks.ts";
import { WordSet } from "./word-set.ts";

const MAX_HEADER_WORDS = 7;
const MAX_LABEL_TOKENS = 12;

/** "BAQUBA - Gunmen overran", "Azaz, Aleppo (18 Oct): the group": a place in front for what the paragraph tells. */
export function hasLabel(sentence: Sentence, places: readonly Placed<PlaceMention>[]): boolean {
  const [first] = places;
  const { tokens } = sentence;
  if (!first || tokens.slice(0, first.from).some(({ kind }, at) => kind === "word" && at > 0)) return false;
  const text = tokens[first.from]?.text ?? "";
  if (text.length > 2 && text === text.toUpperCase() && first.end < readDateline(sentence)) return true;
  return labelEnd(tokens, first.end) > 0;
}

/** Index of the colon of a label that begins with a place; 0 when there is none. */
function labelEnd(tokens: readonly Token[], from: number): number {
  let isInBrackets = false;
  for (let at = from; at < Math.min(tokens.length, from + MAX_LABEL_TOKENS); at++) {
    const token = tokens[at];
    if (!token) return 0;
    if (token.text === ":" || (at === from && tokens[0]?.kind === "punctuation" && DASHES.has(token.text) && !token.glued)) return at;
    if (token.text === "(" || token.text === ")") isInBrackets = token.text === "(";
    const isPlain = token.kind === "word" && token.text === token.lower && !isInBrackets;
    if (isPlain && !LABEL_WORDS.has(token) && !UNIT_WORDS.has(token)) return 0;
  }
  return 0;
}

const DASHES = new Set(["-", "–", "—"]);

const UNIT_WORDS = new WordSet(["rural", "oblast", "department", "governorate"]);

/** "Location: Maiduguri." */
const FIELDS = new WordSet("place location locality where town city village district site scene venue".split(" "));

type Place = {
  dateline: number;
  isTitle: boolean;
  opensItem: boolean;
  isLabelled: boolean;
  ordinal: number;
  paragraph: number;
};

const IN_AT_NEAR_ETC = new WordSet("in at near on off".split(" "));

/** "KYIV, Oct 15 -", a line that is little more than the name of a place: "Odesa, as of 07:30", or a heading that says what happens where. */
export function headerOf(
  { tokens }: Sentence,
  places: readonly Placed<PlaceMention>[],
  dates: readonly Placed<DateMention>[],
  { dateline, isTitle, opensItem, isLabelled, ordinal, paragraph }: Place,
): Header | null {
  const [first] = places;
  const isShort = isTitle || isLabelled || dateline > 0 || tokens.length <= 3 * MAX_HEADER_WORDS;
  if (!first || first.value.use === "metonymic" || !isShort) return null;
  const toHeader = (found: readonly Placed<PlaceMention>[], kinds: Header["kinds"], isDateline: boolean): Header | null =>
    found.length === 0
      ? null
      : {
          kinds,
          places: found.map(({ index }) => index),
          placeNames: found.map(({ value }) => value.name.toLowerCase()),
          ordinal,
          paragraph,
          isDateline,
        };
  if (first.from === 2 && tokens[1]?.text === ":" && FIELDS.has(tokens[0])) return toHeader([first], null, false);
  const isLine =
    dateline === 0 &&
    !isSaidOf(tokens, first) &&
    !mayTell(tokens) &&
    tokens
      .slice(0, first.from)
      .every((token, at) => !hasLetter(token.text) || LABEL_WORDS.has(token) || dates.some(({ from, end }) => from <= at && at < end)) &&
    tokens.filter(({ text }, at) => hasLetter(text) && !dates.some(({ from, end }) => from <= at && at < end)).length <= MAX_HEADER_WORDS;
  // "Georgetown, 3 February 2026. At 14:20 ...": where it was written; not "Feodosia, night of 17 June".
  const isDesk = ordinal === 0 && first.from === 0 && tokens.at(-1)?.text === "." && dates.some(({ value }) => !value.value.includes("T"));
  if (isLine) return toHeader(listedFirst(tokens, places), null, isDesk);
  if (isTitle) {
    const inside = places.filter(({ from, value }) => value.use === "literal" && IN_AT_NEAR_ETC.has(tokenBefore(tokens, from)));
    const kinds = tokens.flatMap(({ lower }) => nounTriggers(lower).map(({ kind }) => kind));
    return kinds.length === 0 ? null : toHeader(inside.slice(0, 1), kinds, false);
  }
  if (dateline === 0) return isLabelled ? toHeader(places.slice(0, 1), null, !opensItem) : null;
  return toHeader(places.filter((place) => place.end <= dateline).slice(0, 1), null, !opensItem);
}

/** "Seoul's response was muted.": a sentence about it. */
const isSaidOf = (tokens: readonly Token[], { end }: { end: number }): boolean => isPossessive(tokens[end]) && tokens.at(-1)?.text === ".";

/** "Between Gao and Ansongo." is on the way from the one to the other. */
function listedFirst(tokens: readonly Token[], places: readonly Placed<PlaceMention>[]): readonly Placed<PlaceMention>[] {
  const [first, second] = places;
  const isPair = first && second && second.from === first.end + 1 && AND_TO.has(tokens[first.end]);
  return places.slice(0, isPair ? 2 : 1);
}

const AND_TO = new WordSet(["and", "to", "–", "-", "&"]);

const LETTER = /\p{L}/u;

function hasLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 32;
  return (code >= 97 && code <= 122) || LETTER.test(text);
}

/** Words that tell more of what was told before. */
const BESIDES = markWords(["responsibility", "suspect", "follow", "followed", "likewise"]);

export function mayTell(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower, tells, marks }, at) => (tells ? lower !== "be" || tokens[at + 1]?.lower === "in" : (marks & BESIDES) !== 0));
}

/** "There was little sleep in Kharkiv. A bomb fell on a school": the only town that a sentence without a happening names. */
export function placeInPassing(
  tokens: readonly Token[],
  places: readonly Placed<PlaceMention>[],
  { ordinal, paragraph }: Pick<Header, "ordinal" | "paragraph">,
): Header | null {
  const [first, ...others] = places.filter(({ value }) => value.use === "literal" && !isWholeState(value.name));
  if (!first || others.some(({ value }) => value.name !== first.value.name)) return null;
  if (!tokens.some((token, at) => isLowerCase(token) || isShoutedVerb(tokens, at))) return null;
  const { index, value } = first;
  return { kinds: null, places: [index], placeNames: [value.name.toLowerCase()], ordinal, paragraph, isDateline: false };
}

/** "EL FASHER HAS FALLEN." is no dateline. */
const isShoutedVerb = (tokens: readonly Token[], at: number) => HAS_IS.has(tokens[at]) && tokens[at + 1]?.kind === "word";
const HAS_IS = new WordSet("has have is are was were under falls hit hits burns".split(" "));

const isLowerCase = ({ kind, text }: Token): boolean => kind === "word" && /^\p{Ll}/u.test(text);

import { DEMONYMS } from "./lexicon/demonyms.ts";
import { GIVEN_NAMES } from "./lexicon/given-names.ts";
import { PERSON_TITLES } from "./lexicon/person-words.ts";
import { FEATURE_AFTER, FEATURE_BEFORE, FREE_BEFORE, LOCATIVES } from "./lexicon/place-words.ts";
import { isOrganisation, type Surroundings } from "./place-evidence.ts";
import { isCapital, type Match } from "./place-matches.ts";
import type { Token } from "./tokens.ts";

type Unknown = Match & { weight: number; container: Match | null };

const VILLAGE_WORDS = new Set(
  "village villages town towns hamlet settlement suburb township city community municipality island neighbourhood neighborhood port commune".split(
    " ",
  ),
);

const UNIT_KINDS = new Set("district oblast province raion governorate prefecture krai voivodeship".split(" "));
const MAX_WORDS = 3;

/** Names that no gazetteer knows and that the words around make a place: "the village of Xyz", "in Xyz, Kansas", "Xyz River". */
export function findUnknown(tokens: readonly Token[], matches: readonly Match[], kept: readonly Match[], around: Surroundings): Unknown[] {
  if (around.headline || around.shouted) return [];
  const found: Unknown[] = [];
  let index = 0;
  while (index < tokens.length) {
    const last = isCapital(tokens[index]) && (index === 0 || !isCapital(tokens[index - 1])) ? runEnd(tokens, index) : -1;
    if (last < 0) {
      index += 1;
      continue;
    }
    const span = readUnknown(tokens, index, last, kept);
    if (span && !kept.some((match) => match.first <= span.last && span.first <= match.last)) {
      const key = tokens
        .slice(span.first, span.last + 1)
        .map((token) => token.lower)
        .join(" ");
      found.push({ ...span, key, places: [], weight: 0, container: null });
    }
    index = last + 1;
  }
  return found.filter((one) => !matches.some((match) => kept.includes(match) && match.first <= one.last && one.first <= match.last));
}

function runEnd(tokens: readonly Token[], first: number): number {
  let last = first;
  while (
    isCapital(tokens[last + 1]) ||
    (tokens[last + 1]?.text === "-" && tokens[last + 1]?.glued && tokens[last + 2]?.glued && tokens[last + 2]?.kind === "word")
  ) {
    last += tokens[last + 1]?.text === "-" ? 2 : 1;
  }
  return last;
}

function readUnknown(
  tokens: readonly Token[],
  first: number,
  last: number,
  kept: readonly Match[],
): { first: number; last: number } | null {
  const begin = tokens[first];
  if (last > first && tokens[last]?.lower === "airport" && begin?.lower !== "the") return { first, last };
  if (
    !begin ||
    last - first >= MAX_WORDS + 2 ||
    GIVEN_NAMES.has(begin.lower) ||
    PERSON_TITLES.has(begin.lower) ||
    isOrganisation(tokens, first)
  )
    return null;
  const from = begin.lower === "the" || begin.lower === "in" || begin.lower === "near" ? first + 1 : first;
  if (from > last) return null;
  const end = tokens[last]?.lower ?? "";
  if (last > from && FEATURE_AFTER.has(end)) return { first: from, last };
  if (last > from && FEATURE_BEFORE.has(tokens[from]?.lower ?? "")) return { first: from, last };
  const before = tokens[from - 1]?.lower ?? "";
  const isShort = (tokens[from]?.text ?? "").length > 2 && tokens[from]?.text !== tokens[from]?.text.toUpperCase();
  if (before === "of" && VILLAGE_WORDS.has(tokens[from - 2]?.lower ?? "") && isShort) return { first: from, last };
  if (VILLAGE_WORDS.has(before) && isShort && before !== "city" && before !== "community" && before !== "island" && before !== "port")
    return { first: from, last };
  const kind = tokens[last + 1]?.lower ?? "";
  if (
    UNIT_KINDS.has(kind) &&
    tokens[last + 2]?.lower !== "of" &&
    isShort &&
    !DEMONYMS.has(tokens[last]?.lower ?? "") &&
    !FREE_BEFORE.has(tokens[last]?.lower ?? "")
  ) {
    return { first: from, last };
  }
  const isFree = !FREE_BEFORE.has(begin.lower) && !DEMONYMS.has(end) && !isCapital(tokens[last + 1]);
  if (before === "near" && isShort && isFree && tokens[from]?.lower === begin.lower) return { first: from, last };
  if (isShort && isBesideKept(tokens, from, last, kept)) return { first: from, last };
  const contained = tokens[last + 1]?.text === "," && kept.some((match) => match.first === last + 2 && isWide(match));
  return contained && (before === "of" || LOCATIVES.has(before)) && isShort ? { first: from, last } : null;
}

/** "in Seshego and Xyz": one of two places, of which the other is known. */
function isBesideKept(tokens: readonly Token[], from: number, last: number, kept: readonly Match[]): boolean {
  const beyond = tokens[last + 1];
  if (isCapital(beyond) || FREE_BEFORE.has(tokens[from]?.lower ?? "") || DEMONYMS.has(tokens[last]?.lower ?? "")) return false;
  if (beyond?.lower === "and" && LISTING.has(tokens[from - 1]?.lower ?? "")) return kept.some((match) => match.first === last + 2);
  if (tokens[from - 1]?.lower !== "and" || (beyond && beyond.kind !== "punctuation")) return false;
  return kept.some((match) => match.last === from - 2 && LISTING.has(tokens[match.first - 1]?.lower ?? ""));
}

const LISTING = new Set("in near outside between around from".split(" "));

function isWide(match: Match): boolean {
  const level = match.places[0]?.level;
  return level === "country" || level === "region";
}

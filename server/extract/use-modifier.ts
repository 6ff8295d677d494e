import type { PlaceUse } from "#domain/mention.ts";
import { GROUND_NOUNS, INSTITUTION_NOUNS, isPluralVerb, PLACE_NOUNS, PLACE_PREDICATES, VERB_LIKE } from "./lexicon/metonymy.ts";
import { FEATURE_SMALL, KIND_HINTS } from "./lexicon/place-words.ts";
import { BASED, FUNCTION_WORDS, HYPHENS } from "./lexicon/use-words.ts";
import { isTitleOfPerson } from "./place-after.ts";
import { isCapital } from "./place-matches.ts";
import { tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import type { Named } from "./use-list.ts";
import { WordSet } from "./word-set.ts";

export function isPluralPossessive(named: Named, tokens: readonly Token[]): boolean {
  const mark = tokens[named.last + 1];
  return (
    (mark?.text === "'" || mark?.text === "’") &&
    mark.glued &&
    /s$/i.test(tokens[named.last]?.text ?? "") &&
    tokens[named.last + 2]?.kind === "word"
  );
}

/** "Ukraine's General Staff" and "Thailand's Sisaket province" modify, "Ukraine's east" stays on the ground. */
export function readPossessive(named: Named, all: readonly Named[], tokens: readonly Token[]): PlaceUse {
  if (all.some(({ first }) => first === named.last + 2)) return "associative";
  for (let index = named.last + 2; index < named.last + 5; index++) {
    const token = tokens[index];
    if (!token || token.kind === "punctuation") break;
    if (token.lower === "state" && (tokens[index + 1]?.text === "-" || isCapital(token))) break;
    if (token.lower === "coast" && tokens[index + 1]?.lower === "guard") break;
    if (PLACE_NOUNS.has(token.lower) && !NO_GROUND.has(token)) return isBodyOfGround(index, tokens) ? "associative" : "literal";
    if (index > named.last + 2 && !/(?:ern|est|ral|an|ese|ish)$/.test(tokenBefore(tokens, index)?.lower ?? "")) break;
  }
  return "associative";
}

const NO_GROUND = new WordSet("main old population climate largest biggest second-largest".split(" "));

/** "Kharkiv's city council", "Poland's eastern border guard": what lies there only names a body. */
function isBodyOfGround(from: number, tokens: readonly Token[]): boolean {
  let at = from;
  while (PLACE_NOUNS.has(tokens[at]?.lower ?? "")) at += 1;
  const body = tokens[at]?.lower ?? "";
  return INSTITUTION_NOUNS.has(body) || COMMANDS.has(tokens[at]);
}

const COMMANDS = new WordSet("guard guards command administration forces officials leaders authorities governors".split(" "));

/** "the Moscow-Pyongyang axis", "the Russia–Ukraine war", "Seoul-based", "Moscow-backed". */
export function readCompound(named: Named, all: readonly Named[], tokens: readonly Token[]): PlaceUse | null {
  const right = tokens[named.last + 1];
  const left = tokenBefore(tokens, named.first);
  const next = tokens[named.last + 2];
  if (right && next && HYPHENS.has(right.text) && (right.glued || next.glued) && next.glued && next.kind === "word") {
    if (BASED.has(next.lower)) return "literal";
    const partner = all.find((other) => other.first === named.last + 2);
    if (isCapital(next) && !partner && isNounBehind(tokens, named.last + 3)) return "associative";
    if (partner || !isCapital(next) || /(?:ian|ean|ish|ese|an)$/.test(next.lower)) return readPair(named, partner ?? named, tokens);
  }
  if (left && HYPHENS.has(left.text) && left.glued && tokens[named.first]?.glued) {
    const word = tokenBefore(tokens, named.first - 1);
    if (word?.lower === "pro" || word?.lower === "anti") return "metonymic";
    const partner = all.find((other) => other.last === named.first - 2);
    if (partner || isCapital(word)) return readPair(partner ?? named, named, tokens);
  }
  return null;
}

/** "Seoul-Xyz channels": a pair of names with a noun behind it. */
function isNounBehind(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at];
  return noun?.kind === "word" && !isCapital(noun) && !noun.glued && !FUNCTION_WORDS.has(noun.lower) && !VERB_LIKE.has(noun.lower);
}

const VEHICLES = /^(?:trains?|bus|flights?|shuttle)$/;

/** "the Vilnius-Minsk line" and "the line Vilnius–Minsk" lie there. */
function readPair(firstOne: Named, lastOne: Named, tokens: readonly Token[]): PlaceUse {
  if (firstOne !== lastOne && GROUND_NOUNS.has(tokenBefore(tokens, firstOne.first)?.lower ?? "")) return "literal";
  const head = tokens[lastOne.last + 1];
  return head && GROUND_NOUNS.has(head.lower) && !head.lower.startsWith("border") && !VEHICLES.test(head.lower) ? "literal" : "associative";
}

/** "Ukraine war", "London police": a bare name with its noun behind it. */
export function isModifier(named: Named, tokens: readonly Token[]): boolean {
  const after = tokens[named.last + 1];
  if (after?.kind !== "word" || after.start === tokens[named.last]?.end) return false;
  const word = after.lower;
  if (TOWNS.has(after) && tokens[named.last + 2]?.lower === "of" && isCapital(tokens[named.last + 3])) return true;
  if (isCapital(after)) return PERSON_LIKE.has(word) || isTitleOfPerson(tokens, named.last + 1);
  if (BODIES.has(after)) return true;
  // "Iran test-fired two missiles", "at the Khor Mor gas field".
  const [next, third] = [tokens[named.last + 2], tokens[named.last + 3]];
  if (next?.text === "-" && next.glued && /ed$/.test(third?.lower ?? "") && COMPOUND.has(after)) return false;
  if (FUELS.has(after) && FIELDS.has(next)) return false;
  if (
    VERB_LIKE.has(word) ||
    FUNCTION_WORDS.has(word) ||
    KIND_HINTS.has(word) ||
    PLACE_NOUNS.has(word) ||
    PLACE_PREDICATES.has(word) ||
    (GROUND_NOUNS.has(word) && !VEHICLES.test(word)) ||
    FEATURE_SMALL.has(word) ||
    word === "range"
  )
    return false;
  if (/(?:ed|ing|ly|wards?)$/.test(word)) return false;
  if (RELATIVES.has(tokenBefore(tokens, named.first)) && (/s$/.test(word) || tokens[named.last + 2]?.kind !== "word")) return false;
  if (POINTERS.has(tokens[named.last + 2])) return false;
  const isPlural = tokenBefore(tokens, named.first)?.lower === "and";
  return word.length > 2 && !(isPlural && isPluralVerb(word));
}

/** "the Black Sea port of Odesa", "the Donetsk town of Toretsk": the town is meant, the name in front only says whereabouts. */
const TOWNS = new WordSet("port city town village resort hamlet settlement suburb community".split(" "));

export const COMPOUND = new WordSet("test co air court fast".split(" "));
const FUELS = new WordSet("gas oil".split(" "));
const FIELDS = new WordSet("field fields terminal terminals".split(" "));

/** They are no verbs, whatever follows: "the Kyiv regime this morning attacked". */
const BODIES = new WordSet(
  "government ministry police army regime junta garrison officials authorities parliament governor mayor".split(" "),
);

/** "the Limpopo burst its banks": what has an object behind it is a verb. */
const RELATIVES = new WordSet("which that whom what where when as".split(" "));
const POINTERS = new WordSet("the its a an their his her it them him this that these those no".split(" "));
/** Nouns that a name modifies even behind a preposition: "in the Ukraine war", "from London police". */
export const MODIFIED_NOUNS = new WordSet(
  "war police officials official government ministry forces troops army soldiers conflict crisis talks embassy stocks stock market theatre theater axis front governor mayor residents authorities regime junta side link channel channels".split(
    " ",
  ),
);
const PERSON_LIKE = new Set(
  "president prime foreign minister gov sen rep governor senator mayor attorney coach chancellor premier defence defense".split(" "),
);

import type { PlaceMention } from "#domain/mention.ts";
import type { Gazetteer, Place } from "#domain/place.ts";
import { overlaps } from "#domain/text-span.ts";
import { PLACE_PREDICATES, VERB_LIKE } from "./lexicon/metonymy.ts";
import { ROUTES } from "./lexicon/place-words.ts";
import { FRONTS, HAVE } from "./lexicon/use-words.ts";
import { isTitleOfPerson } from "./place-after.ts";
import { isDateline } from "./place-before.ts";
import { findCoordinates } from "./place-coordinates.ts";
import { canBeLicensed, weighMatch } from "./place-evidence.ts";
import { readFrame } from "./place-frame.ts";
import { isLabelLine } from "./place-labels.ts";
import { shareInLists } from "./place-lists.ts";
import { findMatches, isCapital, isPossessive, type Match } from "./place-matches.ts";
import { licenseNeighbours } from "./place-neighbours.ts";
import { findSurnames, isHeadline, isShouted } from "./place-people.ts";
import { priorOf } from "./place-prior.ts";
import { withRivers } from "./place-rivers.ts";
import { ENOUGH, NEVER, SURE, type Surroundings } from "./place-scale.ts";
import { withUnknown } from "./place-unknown.ts";
import { readUse } from "./place-use.ts";
import type { Sentence } from "./tokenized.ts";
import { tokenAt, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import type { Named } from "./use-list.ts";
import { WordSet } from "./word-set.ts";

type Weighing = { tokens: readonly Token[]; matches: readonly Weighed[] };
type Weighed = Match & { weight: number; container: Match | null };

const MAX_TOKENS = 500;

/** Every place name, with what the words around it say; what it is called, not yet which place it is. */
export function findPlaces(text: string, sentences: readonly Sentence[], gazetteer: Gazetteer): PlaceMention[] {
  const pieces = sentences.flatMap(({ tokens }) => inPieces(tokens));
  const surnames = findSurnames(pieces);
  const read = pieces.map((tokens) => weighSentence(tokens, surnames, gazetteer));
  license(read);
  for (const { matches, tokens } of read) shareInLists(matches, tokens);
  license(read);
  licenseNeighbours(read.flatMap(({ matches }) => matches));
  const coordinates = findCoordinates(text).map((point) => toCoordinateMention(text, point));
  const named = read.flatMap((sentence) => {
    const kept = sentence.matches.filter((match) => match.weight >= ENOUGH);
    return toMentions(text, sentence, kept);
  });
  return merge(named, coordinates);
}

/** A name that is surely a place somewhere is one elsewhere in the document. */
function license(sentences: readonly Weighing[]): void {
  const sure = new Set<string>();
  for (const { matches } of sentences) for (const { key, weight } of matches) if (weight >= SURE) sure.add(key);
  for (const { matches } of sentences) {
    for (const match of matches) {
      if (match.weight < ENOUGH && sure.has(match.key) && canBeLicensed(match, match.weight)) match.weight = ENOUGH;
    }
  }
}

/** Work within a sentence grows faster than its length, and text without blanks is one sentence of any length. */
function inPieces(tokens: readonly Token[]): (readonly Token[])[] {
  if (tokens.length <= MAX_TOKENS) return [tokens];
  return Array.from({ length: Math.ceil(tokens.length / MAX_TOKENS) }, (_, i) => tokens.slice(i * MAX_TOKENS, (i + 1) * MAX_TOKENS));
}

/** Both in the order of the text; a name inside coordinates is none. */
function merge(named: readonly PlaceMention[], coordinates: readonly PlaceMention[]): PlaceMention[] {
  const merged: PlaceMention[] = [];
  let next = 0;
  for (const mention of named) {
    while (next < coordinates.length && (coordinates[next]?.start ?? 0) <= mention.start) merged.push(...coordinates.slice(next, ++next));
    const last = merged[merged.length - 1];
    const following = coordinates[next];
    if (!(last && overlaps(last, mention)) && !(following && overlaps(following, mention))) merged.push(mention);
  }
  return [...merged, ...coordinates.slice(next)];
}

function weighSentence(tokens: readonly Token[], surnames: ReadonlySet<string>, gazetteer: Gazetteer): Weighing {
  const around: Surroundings = { tokens, surnames, headline: isHeadline(tokens), shouted: isShouted(tokens), label: isLabelLine(tokens) };
  const found = withRivers(findMatches(tokens, gazetteer), tokens, gazetteer);
  const known = found.map((match, i) => {
    const container = containerOf(match, found[i + 1], tokens);
    const { first, last, key, places } = match;
    const weight =
      isPartOfChain(match, found[i - 1], found[i + 1], tokens) || isTail(match, found[i - 1], tokens) || isHead(match, tokens)
        ? NEVER
        : weighMatch(match, around, container);
    return { first, last, key, places, container, weight };
  });
  known.forEach((match, i) => {
    const inner = known[i - 1];
    if (inner?.container && inner.weight >= ENOUGH && inner.container.first === match.first) match.weight = Math.max(match.weight, SURE);
  });
  const matches = withUnknown<Weighed>(known, around, ({ first, last, key, places, weight }) => ({
    first,
    last,
    key,
    places,
    weight,
    container: null,
  }));
  return { tokens, matches };
}

/** "Khuda-i-Abadan", "Ede-Oballa": a town of part of the name is another; not "the Jos-Bauchi road", nor what all the world knows. */
function isPartOfChain(
  { first, last, places }: Match,
  before: Match | undefined,
  next: Match | undefined,
  tokens: readonly Token[],
): boolean {
  if (priorOf(places).isProminent || !isTownOrDistrict(places[0])) return false;
  const isJoined = (mark: number) =>
    tokenAt(tokens, mark)?.text === "-" && tokenAt(tokens, mark)?.glued === true && tokens[mark + 1]?.glued === true;
  if (isJoined(last + 1) && isCapital(tokens[last + 2]) && next?.first !== last + 2) return !ROUTES.has(tokens[last + 3]);
  if (!isJoined(first - 1) || before?.last === first - 2) return false;
  return CONNECTIVES.has(tokenBefore(tokens, first - 1)) && isJoined(first - 3);
}

/** "Nioro du Sahel", "San José del Guaviare": what goes on with the name before it. */
function isTail({ first }: Match, before: Match | undefined, tokens: readonly Token[]): boolean {
  return before !== undefined && before.last === first - 2 && LINKS.has(tokens[first - 1]) && isTownOrDistrict(before.places[0]);
}

/** "Boca de Grita": a town of the name's first word is another. */
function isHead({ last, places }: Match, tokens: readonly Token[]): boolean {
  return LINKS.has(tokens[last + 1]) && isCapital(tokens[last + 2]) && isTownOrDistrict(places[0]) && !priorOf(places).isProminent;
}

const isTownOrDistrict = (place: Place | undefined) => place?.level === "settlement" || place?.level === "district";

const LINKS = new WordSet("du de del do da di des dos das".split(" "));
const CONNECTIVES = new WordSet("i e o ul al el la le de da do sur".split(" "));

/** "X, Y" where an X lies in a Y. */
function containerOf(match: Match, next: Match | undefined, tokens: readonly Token[]): Match | null {
  if (priorOf(match.places).isCountry && next && priorOf(next.places).isCountry) return null;
  if (!next || tokens[match.last + 1]?.text !== "," || next.first !== match.last + 2 || isTitleOfPerson(tokens, next.last + 1)) return null;
  if (priorOf(next.places).isCountry && endsPhraseInFront(match, next, tokens)) return null;
  const inside = match.places.some((place) => next.places.some((outer) => isInside(place, outer)));
  return inside ? next : null;
}

/** "In Malmö, Sweden beat Norway": the comma ends the phrase in front, and the country acts. */
function endsPhraseInFront(match: Match, { last }: Match, tokens: readonly Token[]): boolean {
  if (!FRONTS.has(tokens[0]?.lower ?? "") || tokens.slice(0, match.first).some(({ text }) => text === ",")) return false;
  const verb = tokens[last + 1]?.lower ?? "";
  return VERB_LIKE.has(verb) && !PLACE_PREDICATES.has(verb) && !HAVE.has(verb);
}

export function isInside(place: Place, outer: Place): boolean {
  if (place.id === outer.id || outer.level === "settlement" || outer.level === "point") return false;
  if (outer.level === "country" || outer.level === "region" || outer.level === "district") return place.regions.includes(outer.id);
  return outer.parts.some((part) => place.regions.includes(part));
}

function toMentions(text: string, sentence: Weighing, kept: readonly Weighed[]): PlaceMention[] {
  const { tokens } = sentence;
  const all: Named[] = kept.map((match) => ({
    first: match.first,
    last: match.last,
    isState: priorOf(match.places).standsForState,
    canAct: priorOf(match.places).canAct,
    takesArticle: priorOf(match.places).takesArticle,
  }));
  return kept.flatMap((match, i) => {
    const named = all[i];
    const first = tokens[match.first];
    if (!named || !first) return [];
    const frame = readFrame(match, tokens, kept);
    const end = frame.end;
    const start = first.start;
    const name = frame.name ?? text.slice(start, tokens[match.last]?.end ?? end);
    const isContainer = kept.some((other) => other.container !== null && other.container.first === match.first);
    const use =
      match.container ||
      (isContainer && !isPossessive(tokens[match.last + 1])) ||
      isDateline(match, tokens) ||
      ((frame.near || frame.offset) && !isPaired(match, tokens) && !isPossessive(tokens[match.last + 1]))
        ? "literal"
        : readUse(named, all, tokens);
    return [
      {
        start,
        end,
        text: text.slice(start, end),
        use,
        name: name.replace(/\s+/g, " "),
        levelHint: frame.levelHint,
        near: frame.near,
        radiusKm: frame.radiusKm,
        offset: frame.offset,
        place: null,
        score: 0,
        candidates: [],
        abstained: null,
      },
    ];
  });
}

/** "near the Russia-Ukraine border": the pair names the border. */
function isPaired(match: Match, tokens: readonly Token[]): boolean {
  const mark = tokens[match.last + 1];
  return mark?.glued === true && /^[-–‑]$/.test(mark.text) && tokens[match.last + 2]?.glued === true;
}

function toCoordinateMention(
  text: string,
  { start, end, lat, lng }: { start: number; end: number; lat: number; lng: number },
): PlaceMention {
  return {
    start,
    end,
    text: text.slice(start, end),
    use: "literal",
    name: `${lat.toFixed(5)}, ${lng.toFixed(5)}`,
    levelHint: "coordinates",
    near: false,
    radiusKm: null,
    offset: null,
    place: null,
    score: 0,
    candidates: [],
    abstained: null,
  };
}

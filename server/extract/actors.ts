import type { ActorMention, PlaceMention } from "#domain/mention.ts";
import { matchBody, matchGovernment, RULERS } from "./actor-bodies.ts";
import { matchCued } from "./actor-cues.ts";
import { CAPTIVES, matchAgain, matchTradeBody, OF_TRADES, SOLDIERS, withMembers } from "./actor-groups.ts";
import { type Known, type Match, matchAt } from "./actor-memory.ts";
import { matchOrganisation, matchUnit } from "./actor-organisations.ts";
import { isArticled, matchNamed, matchTitled, recallArticled } from "./actor-persons.ts";
import { matchFormer, matchHalf, matchPeople, matchPlace } from "./actor-states.ts";
import { STATE_BODIES } from "./lexicon/organisations.ts";
import { NAMELESS_GROUPS, PERSON_TITLES, PLURAL_TITLES } from "./lexicon/people.ts";
import { DEMONYMS, GOVERNMENT_SEATS, STATE_NAMES, stateNamed } from "./lexicon/states.ts";
import { isCapitalised, type Sentence, tokenBefore, tokenIndexAt } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { markWords } from "./word-marks.ts";
import { WordSet } from "./word-set.ts";

/**
 * Who acts: states by their names, seats and peoples, organisations, persons.
 * `places` must carry their use: only a metonymic country or capital is an actor.
 */
export function findActors(text: string, sentences: readonly Sentence[], places: readonly PlaceMention[]): ActorMention[] {
  const known: Known = {
    organisations: new Map(),
    persons: new Map(),
    lastByHead: new Map(),
    lastGroups: new Map(),
    isOfKorea: text.includes("Pyongyang") || text.includes("North Korea"),
  };
  const mentions: ActorMention[] = [];
  let nextPlace = 0;
  for (const sentence of sentences) {
    const within: PlaceMention[] = [];
    for (; nextPlace < places.length; nextPlace++) {
      const place = places[nextPlace];
      if (!place || place.start >= sentence.end) break;
      if (place.start >= sentence.start) within.push(place);
    }
    const land = known.lastGroups.size > 0 && opensParagraph(text, sentence.start) ? landInFront(sentence.tokens) : null;
    if (land) for (const [kind, { country }] of known.lastGroups) if (country !== land) known.lastGroups.delete(kind);
    for (const match of findInSentence(sentence, within, known)) {
      known.isOfKorea ||= match.country === "KP" || match.country === "KR";
      const first = sentence.tokens[match.from];
      const last = tokenBefore(sentence.tokens, match.end);
      if (!first || !last) continue;
      const mention: ActorMention = {
        start: first.start,
        end: last.end,
        text: text.slice(first.start, last.end),
        name: match.name,
        type: match.type,
        country: match.country,
      };
      if (match.nameless) mention.nameless = true;
      if (match.written !== undefined) mention.written = match.written;
      mentions.push(mention);
    }
  }
  return mentions;
}

const opensParagraph = (text: string, start: number): boolean => /\n\s*$/.test(text.slice(Math.max(0, start - FEW_BLANKS), start));
const FEW_BLANKS = 4;

/** "In Myanmar, rebels captured 40 soldiers": no longer those of whom the paragraph before told. */
function landInFront(tokens: readonly Token[]): string | null {
  if (tokens[0]?.lower !== "in") return null;
  const state = STATE_NAMES.match(tokens, tokens[1]?.lower === "neighbouring" ? 2 : 1);
  return state && tokens[state.end]?.text === "," ? state.value.code : null;
}

const ITS_THEIR = new WordSet("its their".split(" "));
const LEFT_OF_THEM = new WordSet("own remaining last surviving regular elite".split(" "));

/** "its soldiers", "its remaining soldiers". */
const isOwned = (tokens: readonly Token[], from: number): boolean =>
  ITS_THEIR.has(tokenBefore(tokens, LEFT_OF_THEM.has(tokenBefore(tokens, from)) ? from - 1 : from));

function findInSentence(sentence: Sentence, places: readonly PlaceMention[], known: Known): Match[] {
  const { tokens } = sentence;
  const placeAt = new Map<number, PlaceMention>(places.map((place) => [tokenIndexAt(tokens, place.start), place]));
  const matches: Match[] = [];
  let index = 0;
  while (index < tokens.length) {
    const found = matchesAt(sentence, index, placeAt, known);
    if (found.length === 0 && placeAt.size === 0) {
      index += 1;
      continue;
    }
    for (const named of found) {
      if (isDescription(tokens, named) || (sentence.start === 0 && isBylined(tokens, named))) continue;
      const match = matchAt(named.from, named.end, named);
      const last = matches.at(-1);
      // "guerrillas of the National Liberation Army" are the army.
      const owner = match.nameless && isOwned(tokens, match.from) ? ownerIn(tokens, matches) : undefined;
      if (owner) matches.push(matchAt(match.from, match.end, { name: owner.name, type: owner.type, country: owner.country }));
      else if (last?.nameless && match.type === "org" && isOf(tokens, last.end, match.from))
        matches[matches.length - 1] = matchAt(last.from, match.end, match);
      else matches.push(match);
    }
    const end = found.reduce((furthest, match) => Math.max(furthest, match.end), 0);
    index = Math.max(index + 1, end, skipLiteral(tokens, index, placeAt));
  }
  return matches;
}

/** "the police said its officers": whose they are. */
function isNamedBody({ type, nameless }: Match): boolean {
  return type !== "person" && !nameless;
}

const ACCUSATIONS = new WordSet("accusation accusations allegation allegations charge charges claim claims".split(" "));

/** Whom "its soldiers" are of: whoever is named last, but for the accuser in "Kigali denied claims by Kinshasa that its soldiers". */
function ownerIn(tokens: readonly Token[], matches: readonly Match[]): Match | undefined {
  const bodies = matches.filter(isNamedBody);
  const last = bodies.at(-1);
  const isAccuser =
    last !== undefined && tokenBefore(tokens, last.from)?.lower === "by" && ACCUSATIONS.has(tokenBefore(tokens, last.from - 1));
  return (isAccuser ? bodies.at(-2) : undefined) ?? last;
}

const BYLINE_REACH = 9;

/** "BAMAKO (Sahel Bureau) - ": who reports. */
function isBylined(tokens: readonly Token[], { from, end }: Match): boolean {
  return (
    end < BYLINE_REACH &&
    tokenBefore(tokens, from)?.text === "(" &&
    tokens[end]?.text === ")" &&
    tokens.slice(0, end + 3).some(({ text }) => DASHES.has(text))
  );
}

const DASHES = new Set(["-", "–", "—"]);

const SATELLITES = new WordSet("affiliate ally offshoot proxy branch splinter franchise subsidiary satellite partner rival".split(" "));

const A_AN = new WordSet("a an".split(" "));

/** "the Dawn Front, a Baath Party offshoot, said": what the other is, not who acts. */
function isDescription(tokens: readonly Token[], { from, end }: Match): boolean {
  if (!A_AN.has(tokenBefore(tokens, from)) || tokenBefore(tokens, from - 1)?.text !== ",") return false;
  return SATELLITES.has(tokens[end]) || SATELLITES.has(tokenBefore(tokens, end));
}

const LEADS_TO_GROUP = new Set(
  "known to locally residents locals villagers as calling themselves itself called belonging belong , the a group of from loyal allied linked affiliated with suspected believed thought presumed be being members".split(
    " ",
  ),
);
const TIES = new Set("as calling called belonging loyal allied linked affiliated suspected believed thought presumed".split(" "));

const OF_FROM = new WordSet("of from".split(" "));

/** "guerrillas of", "insurgents known to residents as", "militants loyal to". */
function isOf(tokens: readonly Token[], from: number, end: number): boolean {
  const between = tokens.slice(from, end);
  const isTied =
    between.length < 7 && between.some(({ lower }) => TIES.has(lower)) && between.every(({ lower }) => LEADS_TO_GROUP.has(lower));
  if (isTied) return true;
  return OF_FROM.has(tokens[from]) && (end === from + 1 || (end === from + 2 && tokens[from + 1]?.lower === "the"));
}

/** A literal place is not looked at a second time as a name of something else. */
function skipLiteral(tokens: readonly Token[], index: number, placeAt: ReadonlyMap<number, PlaceMention>): number {
  const place = placeAt.get(index);
  return place && place.use === "literal" ? tokenIndexAt(tokens, place.end - 1) + 1 : 0;
}

/** Small words with which a title, a body or a group can begin; of all others only names need a look. */
const SMALL_OPENERS = markWords([
  ...PERSON_TITLES.openers(),
  ...PLURAL_TITLES.openers(),
  ...STATE_BODIES.openers(),
  ...NAMELESS_GROUPS,
  ...SOLDIERS,
  ...CAPTIVES,
  ...RULERS.words,
  ...OF_TRADES.words,
  "group",
]);
const NOTHING: Match[] = [];

function matchesAt(sentence: Sentence, index: number, placeAt: ReadonlyMap<number, PlaceMention>, known: Known): Match[] {
  const { tokens } = sentence;
  const token = tokens[index];
  if (!token || token.kind === "punctuation") return NOTHING;
  if (token.kind === "number") return matchUnit(tokens, index);
  const opensName = isCapitalised(token) || isArticled(tokens, index) || (token.lower === "al" && isCapitalised(tokens[index + 1]));
  if (!opensName && (token.marks & SMALL_OPENERS) === 0 && !known.lastByHead.has(token.lower)) return NOTHING;
  const government = matchGovernment(tokens, index);
  if (government) return [government];
  if (opensName) {
    const again = recallArticled(tokens, index, known);
    if (again) return [again];
    const former = matchFormer(tokens, index);
    if (former) return [former];
    const organisation = matchOrganisation(sentence, index, placeAt, known);
    if (organisation) return [withMembers(tokens, organisation)];
    const place = placeAt.get(index);
    // "the Irish Sea" is no people.
    const people = place !== undefined && stateNamed(place.name) === null ? DEMONYMS.match(tokens, index) : null;
    if (place && (!people || (tokens[people.end]?.start ?? place.end) < place.end))
      return matchPlace(sentence, index, place, placeAt, known);
    const half = known.isOfKorea ? matchHalf(tokens, index) : null;
    if (half) return [half];
    const seat = GOVERNMENT_SEATS.match(tokens, index);
    if (seat) return [{ from: index, end: seat.end, name: seat.value.name, type: "state", country: seat.value.code }];
    const peoples = matchPeople(sentence, index, known);
    if (peoples.length > 0) return peoples;
  }
  const person = matchTitled(sentence, index, null, known);
  if (person) return [person];
  if (opensName) {
    const group = matchCued(sentence, index, placeAt, known);
    if (group) return [withMembers(tokens, group)];
    const named = matchNamed(sentence, index, known);
    if (named) return [named];
  }
  const body = matchBody(tokens, index, null, known);
  if (body) return [withMembers(tokens, body)];
  const again = matchTradeBody(tokens, index, known) ?? matchAgain(tokens, index, known);
  return again ? [again] : NOTHING;
}

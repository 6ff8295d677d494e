import { contains, type TextSpan } from "#domain/text-span.ts";
import type { Draft } from "./event-draft.ts";
import { homeOf } from "./event-home.ts";
import type { Reading } from "./event-reading.ts";
import { isWholeState } from "./event-sites.ts";
import { DEMONYMS, type State, stateNamed } from "./lexicon/states.ts";
import { tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

type Place = Pick<Draft, "places" | "placeNames">;

const NEARBY = 10;
const LAST_NAMED_REACH = 300;
const SAME_KIND_REACH = 1500;
const MAX_DRAFTS = 12;

const TOWNS = new WordSet("town village settlement hamlet city".split(" "));
const UNITS = new WordSet(
  "district region province county prefecture municipality commune peninsula island islands valley strait river channel canal gulf lake bay desert forest shoal reef atoll islet spit pass mountain hill".split(
    " ",
  ),
);
const SITES = new WordSet(
  `refinery plant depot airport airfield airbase base prison camp market hospital school church mosque synagogue cathedral bridge dam port harbour harbor terminal station mine
factory crossing checkpoint barracks zone dormitory university hotel embassy consulate monastery reservoir pipeline silo shipyard quarter suburb neighbourhood neighborhood stadium`.split(
    /\s+/,
  ),
);
const DETERMINERS = new WordSet(["the", "that", "this", "same"]);
const AT_A_TOWN = new WordSet(
  "in at near outside off to into from of around same visited visits visit entered reached took taken captured recaptured retook seized stormed occupied liberated left lost".split(
    " ",
  ),
);
const EXISTS = new WordSet(
  "is are was were be been being has have had will would may might could can must seem seems appear appears remain remains remained exist exists 's ’s".split(
    " ",
  ),
);

/** Where "there", "in the town", "at the refinery", "in the same district" is that stands near the words of a happening; null when none does, or nothing says it. */
export function placeMeant(reading: Reading, main: TriggerHit): Place | null {
  const { tokens } = reading.frame;
  const host = main.trigger.frame === "join" ? hostOf(reading) : null;
  if (host) return host;
  for (let at = Math.max(1, main.from - NEARBY); at < Math.min(tokens.length, main.end + NEARBY); at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.lower === "there") {
      if (at > 1 && !EXISTS.has(tokens[at + 1])) return lastNamed(reading, at);
      continue;
    }
    if (!isWhole(reading.frame, at)) continue;
    const meant = DETERMINERS.has(tokenBefore(tokens, at))
      ? byNoun(reading, at, token)
      : token.lower === "capital"
        ? seatOfPeople(reading, at)
        : null;
    if (meant) return meant;
  }
  return null;
}

function byNoun(reading: Reading, at: number, token: Token): Place | null {
  const { tokens } = reading.frame;
  if (token.lower === "capital") return AT_A_TOWN.has(tokenBefore(tokens, at - 1)) ? capitalMeant(reading) : null;
  const isTown = TOWNS.has(token);
  const determiner = tokenBefore(tokens, at)?.lower === "same" && token.lower !== "city" ? at - 1 : at;
  if (isTown)
    return AT_A_TOWN.has(tokenBefore(tokens, determiner - 1)) ? (lastOfKind(reading, token.lower) ?? lastNamed(reading, at)) : null;
  if (UNITS.has(token)) return lastOfKind(reading, token.lower) ?? (token.lower === "island" ? islandNamed(reading, token) : null);
  return SITES.has(token) ? (lastOfKind(reading, token.lower) ?? sceneWith(reading, token.lower)) : null;
}

/** Not "the city of X", "the port authority"; "the town in August". */
function isWhole({ tokens, dates }: Reading["frame"], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.kind !== "word" || BEHIND_A_NOUN.has(next)) return true;
  return dates.some(({ from }) => from === at + 1 || (next.lower === "in" && from === at + 2));
}

const BEHIND_A_NOUN = new WordSet(
  "on and but or after before when while as since by with for late early at around during was were is are has had who where which that to from during until again last this yesterday today overnight earlier later then following without killing killed wounding wounded injuring injured destroyed left about through early amid".split(
    " ",
  ),
);

/** "Taiwan Strait" for "the strait", "Hamdayet camp" for "the camp", "the town of Panj" for "the town". */
function lastOfKind({ document, sentence }: Reading, noun: string): Place | null {
  const { places, text } = document;
  for (let at = lastBefore(places, sentence.start); at >= 0; at--) {
    const place = places[at];
    if (!place || sentence.start - place.end > SAME_KIND_REACH) return null;
    if (place.use === "metonymic") continue;
    const isNamed =
      ` ${place.text.toLowerCase()} `.includes(` ${noun} `) ||
      text.slice(place.end + 1, place.end + 1 + noun.length).toLowerCase() === noun;
    const isOf = !isNamed && text.slice(Math.max(0, place.start - noun.length - 4), place.start).toLowerCase() === `${noun} of `;
    if (isNamed || isOf) return { places: [at], placeNames: [place.name.toLowerCase()] };
  }
  return null;
}

const ISLANDS = new Set("Taiwan Cuba Cyprus Malta Madagascar Haiti Jamaica Iceland Bahrain".split(" ").concat("Sri Lanka"));

/** "Taiwan's ministry detected 45 aircraft around the island". */
function islandNamed({ document: { places } }: Reading, { start }: Token): Place | null {
  const at = places.findLastIndex(({ name, end }) => end <= start && ISLANDS.has(name));
  return at < 0 ? null : { places: [at], placeNames: [places[at]?.name.toLowerCase() ?? ""] };
}

/** Where it was told of before: "Drones hit the refinery in Ryazan. ... The refinery was last struck in May". */
function sceneWith({ earlier, document }: Reading, noun: string): Place | null {
  for (let at = earlier.length - 1; at >= Math.max(0, earlier.length - MAX_DRAFTS); at--) {
    const draft = earlier[at];
    if (!draft || draft.places.length === 0) continue;
    const told = document.text.slice(draft.sentence.start, draft.sentence.end).toLowerCase();
    const from = told.indexOf(noun);
    if (from > 0 && told[from - 1] === " ") return { places: draft.places, placeNames: draft.placeNames };
  }
  return null;
}

/** "Doha hosted the talks": a town that receives them, whoever acts in its name. */
function hostOf({ frame: { tokens, places } }: Reading): Place | null {
  const host = places.find(({ end, value }) => HOSTS.has(tokens[end]) && !isWholeState(value.name));
  return host ? { places: [host.index], placeNames: [host.value.name.toLowerCase()] } : null;
}
const HOSTS = new WordSet("hosts hosted".split(" "));

/** "in the Qatari capital". */
function seatOfPeople(reading: Reading, at: number): Place | null {
  const { tokens } = reading.frame;
  // "the North Korean capital".
  const two = at > 1 ? DEMONYMS.match(tokens, at - 2) : null;
  const from = two?.end === at ? at - 2 : at - 1;
  const people = from === at - 2 ? two : DEMONYMS.match(tokens, from);
  if (!people || people.end !== at || !DETERMINERS.has(tokenBefore(tokens, from)) || !AT_A_TOWN.has(tokenBefore(tokens, from - 1)))
    return null;
  return capitalMeant(reading, people.value);
}

/** The seat of that state, or of the one that the text is about, where it is named. */
function capitalMeant({ document, sentence }: Reading, of: State | null = null): Place | null {
  const home = of ?? homeOf(document);
  for (let at = lastBefore(document.places, sentence.start); at >= 0; at--) {
    const name = document.places[at]?.name ?? "";
    const state = stateNamed(name);
    if (state && !isWholeState(name) && (home === null || state.code === home.code))
      return { places: [at], placeNames: [name.toLowerCase()] };
  }
  return null;
}

/** The place named last before the word; where what was told in the sentence before was, if it was somewhere. */
function lastNamed({ previous, ordinal, document, frame, sentence }: Reading, there: number): Place | null {
  const own = frame.places.findLast(
    ({ end, value }) => end <= there && value.use !== "metonymic" && (value.use === "literal" || !isWholeState(value.name)),
  );
  if (own) return { places: [own.index], placeNames: [own.value.name.toLowerCase()] };
  if (previous && previous.places.length > 0 && ordinal - previous.ordinal <= 1)
    return { places: previous.places, placeNames: previous.placeNames };
  let state: Place | null = null;
  for (let at = lastBefore(document.places, sentence.start); at >= 0; at--) {
    const place = document.places[at];
    if (!place || sentence.start - place.end > LAST_NAMED_REACH) break;
    if (place.use !== "literal" || isOfSource(document, place)) continue;
    if (!isWholeState(place.name)) return { places: [at], placeNames: [place.name.toLowerCase()] };
    state ??= { places: [at], placeNames: [place.name.toLowerCase()] };
  }
  return state;
}

/** "The General Staff in Kyiv said": where it sits. */
const isOfSource = ({ attributions }: Reading["document"], place: TextSpan) => attributions.some((source) => contains(source, place));

/** Index of the last mention that begins before an offset. */
function lastBefore(places: readonly { start: number }[], offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

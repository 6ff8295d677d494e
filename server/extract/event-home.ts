import type { ReadDocument, Reading } from "./event-reading.ts";
import { KNOWN_ORGANISATIONS, STATE_AGENCIES } from "./lexicon/organisations.ts";
import { DEMONYMS, GOVERNMENT_SEATS, STATE_NAMES, type State, stateByCode, stateNamed } from "./lexicon/states.ts";
import { isPossessive, tokenBefore, tokenize } from "./tokenized.ts";
import { WordSet } from "./word-set.ts";

const HOMES = new WeakMap<ReadDocument, State | null>();
const COUNTS = new WeakMap<ReadDocument, ReadonlyMap<string, number>>();

/** How often a document speaks of each state, by its name, its people or its towns. */
function countStates(document: ReadDocument): ReadonlyMap<string, number> {
  const known = COUNTS.get(document);
  if (known) return known;
  const counts = new Map<string, number>();
  const count = (code: string | null | undefined) => code && counts.set(code, (counts.get(code) ?? 0) + 1);
  for (const { country } of document.actors) count(country);
  for (const { name } of document.places) count(stateOfPlace(document, name));
  COUNTS.set(document, counts);
  return counts;
}

const stateOfPlace = (document: ReadDocument, name: string) => stateNamed(name)?.code ?? document.countryOf(name);

/** The state that a document speaks of most by far, by its name, its people or its towns: whose "the prime minister" is. Null when several share it. */
export function homeOf(document: ReadDocument): State | null {
  const known = HOMES.get(document);
  if (known !== undefined) return known;
  const office = officeOf(document);
  if (office) {
    HOMES.set(document, office);
    return office;
  }
  const [first, second] = [...countStates(document)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const isMost = first && first[1] >= 1.5 * (second?.[1] ?? 0);
  const seat = isMost ? null : datelineState(document);
  const home = isMost ? stateByCode(first[0]) : seat !== null && (seat === first?.[0] || seat === second?.[0]) ? stateByCode(seat) : null;
  HOMES.set(document, home);
  return home;
}

const WRITERS = new WeakMap<ReadDocument, State | null>();
/** "The", before the name of who writes, and what stands behind it. */
const WRITER_REACH = 6;
const INFORMS = /^\s*(?:hereby\s+)?(?:informs?|reports|announces|states|brings|notifies|communicates|publishes|:)/;
const OF_ARMS = /\b(?:defen[cs]e|armed forces|general staff|army|military|navy|air force)\b/i;

const OF_STAFF =
  /\b(?:ministry of (?:national )?defen[cs]e|defen[cs]e ministry|department of defen[cs]e|armed forces|defen[cs]e forces|general staff|army|air force|navy|border guard|national guard)\b/i;

const OF_OFFICE = /\b(?:ministry of foreign affairs|foreign ministry|foreign office|state department|department of state)\b/i;
const OFFICES = new WeakMap<ReadDocument, State | null>();

/** The state whose army, ministry of defence or foreign ministry a document is by. */
export function officeOf(document: ReadDocument): State | null {
  const known = OFFICES.get(document);
  if (known !== undefined) return known;
  const office = writerOf(document) ?? stateOfPublisher(document.publisher ?? "", OF_OFFICE);
  OFFICES.set(document, office);
  return office;
}

/** "Defence Ministry of the Russian Federation", "Ministry of National Defence, Warsaw", "Ukrainian Air Force"; null for the press. */
function stateOfPublisher(publisher: string, kind: RegExp): State | null {
  // "Inter-Services Public Relations", "IDF".
  const agency = kind === OF_STAFF ? KNOWN_ORGANISATIONS.get(publisher.toLowerCase()) : null;
  if (agency && STATE_AGENCIES.has(agency.name)) return stateByCode(agency.country ?? "");
  if (!kind.test(publisher)) return null;
  const [{ tokens } = { tokens: [] }] = tokenize(publisher, [{ start: 0, end: publisher.length }]);
  for (let at = 0; at < tokens.length; at++) {
    const named = STATE_NAMES.match(tokens, at) ?? DEMONYMS.match(tokens, at) ?? GOVERNMENT_SEATS.match(tokens, at);
    if (named) return named.value;
  }
  return null;
}

/** The state whose army or ministry of defence a document is by, or brought it out: "The General Staff of the Armed Forces of Ukraine informs". */
export function writerOf(document: ReadDocument): State | null {
  const known = WRITERS.get(document);
  if (known !== undefined) return known;
  const body = document.actors.find(({ start }) => start <= WRITER_REACH);
  const isWriter =
    body !== undefined &&
    body.country !== null &&
    isStateBody(body) &&
    OF_ARMS.test(body.name) &&
    INFORMS.test(document.text.slice(body.end, body.end + 16));
  const writer = isWriter ? stateByCode(body.country ?? "") : stateOfPublisher(document.publisher ?? "", OF_STAFF);
  WRITERS.set(document, writer);
  return writer;
}

const DATELINE_REACH = 12;

/** "Bucharest, 25 November": the state in which a document is written, where it opens with a town. */
function datelineState(document: ReadDocument): string | null {
  const [first] = document.places;
  return first && first.start < DATELINE_REACH ? stateOfPlace(document, first.name) : null;
}

const IN_INSIDE = new WordSet(["in", "inside", "across"]);

/** Told of once, a town may well be another of its name. */
const OFTEN = 2;

const FAR_IN_FRONT = 3;
const NEIGHBOURING = new WordSet("neighbouring neighboring nearby northern southern eastern western central".split(" "));

/** "In Finland, the authorities", "In neighbouring Niger, soldiers", "Meanwhile in Moscow the Foreign Ministry": the state with which a sentence opens. */
export function stateInFront({ places, tokens }: Reading["frame"]): State | null {
  const [front] = places;
  if (!front || front.from > FAR_IN_FRONT) return null;
  const opener = NEIGHBOURING.has(tokenBefore(tokens, front.from)) ? front.from - 1 : front.from;
  if (!IN_INSIDE.has(tokenBefore(tokens, opener))) return null;
  return stateNamed(front.value.name);
}

/** The state with which the sentence opens, or one before it in its paragraph. */
export const stateAtHead = ({ document, frame, ordinal }: Pick<Reading, "document" | "frame" | "ordinal">): State | null =>
  stateInFront(frame) ?? stateOverParagraph(document, ordinal);

const MOST_BACK = 6;

/** "In Niger, gunmen attacked a village. The army said": the state with which a sentence before it in its paragraph opens. */
function stateOverParagraph({ sentences, text }: ReadDocument, ordinal: number): State | null {
  for (let back = ordinal - 1; back >= Math.max(0, ordinal - MOST_BACK); back--) {
    const [sentence, next] = [sentences[back], sentences[back + 1]];
    if (!sentence || !next || text.slice(sentence.end, next.start).includes("\n")) return null;
    const { tokens } = sentence;
    if (!IN_INSIDE.has(tokens[0])) continue;
    let at = tokens[1]?.lower === "the" ? 2 : 1;
    while (NEIGHBOURING.has(tokens[at])) at += 1;
    const named = STATE_NAMES.match(tokens, at);
    if (named && !isPossessive(tokens[named.end])) return named.value;
  }
  return null;
}

/**
 * Whose land it is on which something happens: that with which the sentence or its paragraph opens ("In Finland, the authorities released"), of the item that a state's name heads ("FINLAND - Coast guards boarded"), else of its places,
 * else the state that the document speaks of most.
 */
export function landOf(
  { document, header, frame, ordinal }: Pick<Reading, "document" | "header" | "frame" | "ordinal">,
  places: readonly number[],
): State | null {
  const inFront = stateAtHead({ document, frame, ordinal });
  if (inFront) return inFront;
  const heading = header && !header.isDateline ? header.places.map((index) => document.places[index]?.name ?? "") : [];
  for (const name of heading) {
    const state = stateNamed(name);
    if (state) return state;
  }
  const home = homeOf(document);
  const counts = countStates(document);
  const codes = places.flatMap((index) => stateOfPlace(document, document.places[index]?.name ?? "") ?? []);
  if (home && codes.includes(home.code)) return home;
  const [likely] = codes.filter((code) => (counts.get(code) ?? 0) >= OFTEN);
  return likely === undefined ? home : stateByCode(likely);
}

/** "Russian Defence Ministry", not a movement or a company of that country. */
export function isStateBody({ name, country }: { name: string; country: string | null }): boolean {
  const state = country === null ? null : stateByCode(country);
  if (state === null) return false;
  if (STATE_AGENCIES.has(name)) return true;
  // "Tehreek-e-Taliban Pakistan" is not Pakistan's.
  if (KNOWN_ORGANISATIONS.get(name.toLowerCase())?.isArmed === true) return false;
  if (name.includes(state.adjective) || name.includes(state.name)) return true;
  // "the PLA": by the name that the acronym stands for.
  if (STATE_AGENCIES.has(KNOWN_ORGANISATIONS.get(name.toLowerCase())?.name ?? "")) return true;
  return OFFICIAL.has(name.slice(name.lastIndexOf(" ") + 1));
}

/** Last words of bodies that are a state's when they are said to be of it: "Poland's Internal Security Agency". */
const OFFICIAL = new Set(
  "Brigade Battalion Regiment Division Corps Fleet Ministry Agency Service Army Guard Police Office Committee Authority Navy Force Forces Staff Directorate Administration".split(
    " ",
  ),
);

import type { ActorMention, PlaceMention } from "#domain/mention.ts";
import { type CapitalRun, readCapitalRun, runInitials } from "./capital-runs.ts";
import { FORMER_PEOPLES, FORMER_STATES } from "./lexicon/former-states.ts";
import { LEADERS } from "./lexicon/leaders.ts";
import {
  EXACT_SPELLINGS,
  KNOWN_ORGANISATIONS,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  REPEATED_HEADS,
  STATE_BODIES,
} from "./lexicon/organisations.ts";
import { GIVEN_NAMES, GROUP_COLOURS, GROUP_MODIFIERS, GROUP_NOUNS, NAMELESS_GROUPS, NOT_NAMES, PERSON_TITLES } from "./lexicon/people.ts";
import { REPORTING_VERBS } from "./lexicon/reporting-verbs.ts";
import { DEMONYMS, GOVERNMENT_SEATS, STATE_NAMES, type State, stateByCode, stateNamed } from "./lexicon/states.ts";
import { verbTriggers } from "./lexicon/triggers.ts";
import { isCapitalised, isPossessive, type Sentence, tokenIndexAt } from "./tokenized.ts";
import type { Token } from "./tokens.ts";

/** What the document has named so far, so that it can be meant again by less. */
type Known = {
  organisations: Map<string, Found>;
  /** By family name. */
  persons: Map<string, Found>;
  /** By generic head: "ministry". */
  lastByHead: Map<string, Found>;
  /** The state whose soldiers, officials or the like were last spoken of, by that noun. */
  lastGroups: Map<string, Found>;
};

type Found = Pick<ActorMention, "name" | "type" | "country">;
/** A mention as a range of tokens. */
type Match = Found & { from: number; end: number };

/**
 * Who acts: states by their names, seats and peoples, organisations, persons.
 * `places` must carry their use: only a metonymic country or capital is an actor.
 */
export function findActors(text: string, sentences: readonly Sentence[], places: readonly PlaceMention[]): ActorMention[] {
  const known: Known = { organisations: new Map(), persons: new Map(), lastByHead: new Map(), lastGroups: new Map() };
  const mentions: ActorMention[] = [];
  let nextPlace = 0;
  for (const sentence of sentences) {
    const within: PlaceMention[] = [];
    for (; nextPlace < places.length; nextPlace++) {
      const place = places[nextPlace];
      if (!place || place.start >= sentence.end) break;
      if (place.start >= sentence.start) within.push(place);
    }
    for (const match of findInSentence(sentence, within, known)) {
      const first = sentence.tokens[match.from];
      const last = sentence.tokens[match.end - 1];
      if (!first || !last) continue;
      mentions.push({
        start: first.start,
        end: last.end,
        text: text.slice(first.start, last.end),
        name: match.name,
        type: match.type,
        country: match.country,
      });
    }
  }
  return mentions;
}

function findInSentence(sentence: Sentence, places: readonly PlaceMention[], known: Known): Match[] {
  const { tokens } = sentence;
  const placeAt = new Map<number, PlaceMention>(places.map((place) => [tokenIndexAt(tokens, place.start), place]));
  const matches: Match[] = [];
  let index = 0;
  while (index < tokens.length) {
    const found = matchesAt(sentence, index, placeAt, known);
    matches.push(...found);
    const end = found.reduce((furthest, match) => Math.max(furthest, match.end), 0);
    index = Math.max(index + 1, end, skipLiteral(tokens, index, placeAt));
  }
  return matches;
}

/** A literal place is not looked at a second time as a name of something else. */
function skipLiteral(tokens: readonly Token[], index: number, placeAt: ReadonlyMap<number, PlaceMention>): number {
  const place = placeAt.get(index);
  return place && place.use === "literal" ? tokenIndexAt(tokens, place.end - 1) + 1 : 0;
}

function matchesAt(sentence: Sentence, index: number, placeAt: ReadonlyMap<number, PlaceMention>, known: Known): Match[] {
  const { tokens } = sentence;
  const token = tokens[index];
  if (!token || token.kind === "punctuation") return [];
  if (token.kind === "number") return matchUnit(tokens, index);
  if (isCapitalised(token)) {
    const former = matchFormer(tokens, index);
    if (former) return [former];
    const organisation = matchOrganisation(sentence, index, placeAt, known);
    if (organisation) return [organisation];
    const place = placeAt.get(index);
    if (place) return matchPlace(sentence, index, place, known);
    const seat = GOVERNMENT_SEATS.match(tokens, index);
    if (seat) return [{ from: index, end: seat.end, name: seat.value.name, type: "state", country: seat.value.code }];
    const people = matchPeople(sentence, index, known);
    if (people.length > 0) return people;
  }
  const person = matchTitled(sentence, index, null, known);
  if (person) return [person];
  if (isCapitalised(token)) {
    const named = matchNamed(sentence, index, known);
    if (named) return [named];
  }
  const body = matchBody(tokens, index, null, known);
  if (body) return [body];
  const again = matchAgain(tokens, index, known);
  return again ? [again] : [];
}

/** "the Soviet Union invaded", "Soviet troops": not where it is only a place or a body's adjective. */
function matchFormer(tokens: readonly Token[], index: number): Match | null {
  const name = FORMER_STATES.match(tokens, index);
  if (name) {
    const before = tokens[index - 1]?.lower === "the" ? tokens[index - 2] : tokens[index - 1];
    const isWhere = /^(?:in|to|into|inside|across|throughout|former)$/.test(before?.lower ?? "");
    return isWhere || isCapitalised(tokens[name.end])
      ? null
      : { from: index, end: name.end, name: name.value, type: "state", country: null };
  }
  const people = FORMER_PEOPLES.match(tokens, index);
  const group = people ? groupEnd(tokens, people.end) : 0;
  return people && group > 0 ? { from: index, end: group, name: people.value, type: "state", country: null } : null;
}

const UNIT_HEADS = /^(?:brigade|regiment|division|army|corps|battalion|fleet|squadron|directorate)$/;

/** "the 155th Marine Brigade". */
function matchUnit(tokens: readonly Token[], index: number): Match[] {
  if (!/^\d+(?:st|nd|rd|th)$/.test(tokens[index]?.lower ?? "")) return [];
  let end = index + 1;
  while (end < index + 6 && (isCapitalised(tokens[end]) || tokens[end]?.text === "-")) end += 1;
  if (!UNIT_HEADS.test(tokens[end - 1]?.lower ?? "")) return [];
  return [{ from: index, end, name: nameOf(tokens, index, end), type: "org", country: null }];
}

const ADJECTIVE_BEFORE_BODY = new Set(["main", "state", "national", "federal", "central", "joint", "own"]);

/** A well-known one, or a run of capitals that says by its words that it is one. */
function matchOrganisation(sentence: Sentence, index: number, placeAt: ReadonlyMap<number, PlaceMention>, known: Known): Match | null {
  const { tokens } = sentence;
  const famous = KNOWN_ORGANISATIONS.match(tokens, index);
  if (famous && isWrittenSo(tokens, index, famous.end, sentence.isShouted)) {
    const end = passAcronym(tokens, famous.end);
    return { from: index, end, ...remember(known, { name: famous.value.name, type: "org", country: famous.value.country }) };
  }
  const acronym = known.organisations.get(tokens[index]?.text ?? "");
  if (acronym) return { from: index, end: index + 1, ...acronym };
  if (sentence.isShouted) {
    const shouted = readShoutedRun(tokens, index);
    if (shouted === 0) return null;
    const found: Found = remember(known, { name: nameOf(tokens, index, shouted), type: "org", country: null });
    const acronym = readAcronym(tokens, shouted);
    if (acronym) known.organisations.set(acronym, found);
    return { from: index, end: passAcronym(tokens, shouted), ...found };
  }
  const run = readCapitalRun(tokens, index);
  if (!run) return null;
  const place = placeAt.get(index);
  // "South Korea's Foreign Ministry" is read from its state on.
  if (place && (place.end >= (tokens[run.end - 1]?.end ?? 0) || isPossessive(tokens[tokenIndexAt(tokens, place.end - 1) + 1]))) return null;
  const state = DEMONYMS.match(tokens, index);
  if (state && STATE_BODIES.match(tokens, state.end)) return null;
  return classifyRun(tokens, index, run, known);
}

const SHOUTED_HEADS =
  /^(?:front|army|movement|party|union|organization|organisation|command|league|federation|council|forces|group|brigade|cartel|guard|commandos?|association|extraditables)$/;
const NEVER_IN_NAMES =
  /^(?:the|a|an|in|on|at|by|to|from|with|and|or|that|which|who|was|were|is|are|has|have|had|been|said|its|his|her|their|this|an|another|last|members?|group|guerrilla|rebel|armed)$/;

/** In a text all in capitals: the words behind "the" up to the last that says it is an organisation. 0 when there is none. */
function readShoutedRun(tokens: readonly Token[], from: number): number {
  if (tokens[from - 1]?.lower !== "the") return 0;
  let end = 0;
  for (let at = from; at < from + 8; at++) {
    const token = tokens[at];
    if (
      !token ||
      (token.kind !== "word" && token.text !== "-" && !isPossessive(token)) ||
      (at > from || token.lower === "armed" ? false : NEVER_IN_NAMES.test(token.lower))
    )
      break;
    if (at > from && NEVER_IN_NAMES.test(token.lower) && token.lower !== "group") break;
    if (SHOUTED_HEADS.test(token.lower) && (at > from || token.lower === "extraditables")) end = at + 1;
  }
  return end;
}

function isWrittenSo(tokens: readonly Token[], from: number, end: number, isShouted: boolean): boolean {
  if (end - from > 1) return true;
  const token = tokens[from];
  const exact = token ? EXACT_SPELLINGS.get(token.lower) : undefined;
  return exact === undefined || (exact === token?.text && !(isShouted && exact.length < 4));
}

function classifyRun(tokens: readonly Token[], index: number, run: CapitalRun, known: Known): Match | null {
  const acronym = readAcronym(tokens, run.end);
  const initials = runInitials(run);
  const isDefined = acronym !== null && initials.includes(acronym.slice(0, 2)) && run.words.length > 1;
  const last = run.words.at(-1) ?? "";
  const opens = ORGANISATION_OPENERS.has(run.words[0] ?? "") && run.hasConnector;
  const heads =
    ORGANISATION_HEADS.has(last) || run.words.some((word, at) => at > 0 && ORGANISATION_HEADS.has(word) && run.connectorAfter === at);
  // "Fighters of the Wagner Group": the group alone is the name.
  if (GROUP_NOUNS.has(run.words[0] ?? "") && run.connectorAfter === 0) return null;
  if (run.words.length < 2 || !(isDefined || opens || heads)) return null;
  const found = toOrganisation(tokens, index, run.end, run.text);
  remember(known, found);
  if (acronym) known.organisations.set(acronym, found);
  for (const word of run.words) if (REPEATED_HEADS.has(word)) known.lastByHead.set(word, found);
  return { from: index, end: passAcronym(tokens, run.end), ...found };
}

/** "Ministry of Defence of Russia" and "Russian Ministry of Defence" are one: the Russian Defence Ministry. */
function toOrganisation(tokens: readonly Token[], from: number, end: number, written: string): Found {
  let state: State | null = null;
  for (let at = from; at < end && !state; at++) state = (DEMONYMS.match(tokens, at) ?? STATE_NAMES.match(tokens, at))?.value ?? null;
  const body = STATE_BODIES.match(tokens, from);
  const follows = body ? tokens[body.end]?.lower : undefined;
  if (body && state && (body.end >= end || follows === "of"))
    return { name: `${state.adjective} ${body.value}`, type: "org", country: state.code };
  return { name: written, type: "org", country: state?.code ?? null };
}

function matchPlace(sentence: Sentence, index: number, place: PlaceMention, known: Known): Match[] {
  const { tokens } = sentence;
  const end = tokenIndexAt(tokens, place.end - 1) + 1;
  const state = stateNamed(place.name) ?? stateNamed(place.text);
  const next = isPossessive(tokens[end]) ? end + 1 : end;
  const owned = matchOwned(sentence, index, next, state, known);
  if (owned?.type === "person" && state && place.use !== "literal")
    return [{ from: index, end, name: state.name, type: "state", country: state.code }, owned];
  if (owned) return [owned];
  if (state && isJoinedAdjective(tokens, index, end)) return [{ from: index, end, name: state.name, type: "state", country: state.code }];
  if (!state || (place.use === "literal" && !isSubject(tokens, index, end))) return [];
  const group = groupEnd(tokens, next);
  if (group > 0) {
    noteGroup(tokens, group, { name: state.name, type: "state", country: state.code }, known);
    return [{ from: index, end: group, name: state.name, type: "state", country: state.code }];
  }
  // "Pyongyang's deployment": whoever owns it acts.
  return place.use === "metonymic" || next > end || isSubject(tokens, index, end)
    ? [{ from: index, end, name: state.name, type: "state", country: state.code }]
    : [];
}

/** "US and British warplanes": an adjective, though it is written like the name. */
function isJoinedAdjective(tokens: readonly Token[], from: number, end: number): boolean {
  if (!DEMONYMS.match(tokens, from) || tokens[end]?.lower !== "and") return false;
  const other = DEMONYMS.match(tokens, end + 1);
  return other !== null && groupEnd(tokens, other.end) > 0;
}

/** "The Philippines on Tuesday accused": a country that does what only people do. */
function isSubject(tokens: readonly Token[], from: number, end: number): boolean {
  const before = tokens[from - 1]?.lower === "the" ? tokens[from - 2] : tokens[from - 1];
  // "envoys from Armenia".
  if (
    /^(?:from|of)$/.test(before?.lower ?? "") &&
    /^(?:envoys|delegations?|officials|negotiators|ministers|leaders|representatives|diplomats|presidents)$/.test(
      tokens[from - 2]?.lower ?? "",
    )
  )
    return true;
  if (before && !/^(?:[.,;:"“”—–]|and|but|that|while|as|also)$/.test(before.lower)) return false;
  let at = end;
  // "Turkey and Greece agreed", "North Korea test-fired".
  if (tokens[at]?.lower === "and" && isCapitalised(tokens[at + 1])) at += 2;
  if (tokens[at]?.lower === "test" && tokens[at + 1]?.text === "-") return true;
  while (
    at < end + 6 &&
    /^(?:on|late|early|also|has|have|had|is|are|was|were|will|would|to|later|then|\p{L}+day|\p{L}+ly)$/u.test(tokens[at]?.lower ?? "")
  )
    at += 1;
  const verb = tokens[at];
  if (verb?.kind !== "word" || isCapitalised(verb)) return false;
  return (
    REPORTING_VERBS.has(verb.lower) ||
    verbTriggers(verb.lower).some(({ form }) => form === "past" || form === "s" || (form === "base" && at > end))
  );
}

/** What belongs to a state: its ministry, its minister. `from` is where the state's name begins, `next` what follows it. */
function matchOwned(sentence: Sentence, from: number, next: number, state: State | null, known: Known): Match | null {
  const { tokens } = sentence;
  const famousBody = KNOWN_ORGANISATIONS.match(tokens, next);
  const body = famousBody && famousBody.end - next > 2 ? null : matchBody(tokens, next, state, known);
  if (body) return { ...body, from };
  const person = matchTitled(sentence, next, state, known);
  if (person) return person;
  const famous = isCapitalised(tokens[next]) ? KNOWN_ORGANISATIONS.match(tokens, next) : null;
  if (famous && famous.end - next > 1)
    return {
      from,
      end: passAcronym(tokens, famous.end),
      ...remember(known, { name: famous.value.name, type: "org", country: famous.value.country }),
    };
  const run = isCapitalised(tokens[next]) && !sentence.isShouted ? readCapitalRun(tokens, next) : null;
  if (!run) return null;
  const organisation = classifyRun(tokens, next, run, known);
  if (!organisation || !state) return organisation;
  const found: Found = { name: organisation.name, type: "org", country: organisation.country ?? state.code };
  remember(known, found);
  return { ...organisation, ...found, from };
}

/** "North Korean officers", "the Russian Defence Ministry", "Ukrainian President Volodymyr Zelensky". */
function matchPeople(sentence: Sentence, index: number, known: Known): Match[] {
  const { tokens } = sentence;
  const people = DEMONYMS.match(tokens, index);
  if (!people || (tokens[index]?.lower === "us" && (tokens[index]?.text !== "US" || sentence.isShouted))) return [];
  const state = people.value;
  const own: Match = { from: index, end: people.end, name: state.name, type: "state", country: state.code };
  const owned = matchOwned(sentence, index, people.end, state, known);
  if (owned?.type === "person") return [own, owned];
  if (owned) return [owned];
  const group = groupEnd(tokens, people.end);
  noteGroup(tokens, group, own, known);
  return [{ ...own, end: group > 0 ? group : people.end }];
}

function noteGroup(tokens: readonly Token[], end: number, { name, type, country }: Found, known: Known): void {
  const kind = soldierly(tokens[end - 1]?.lower ?? "");
  if (end > 0 && kind) known.lastGroups.set(kind, { name, type, country });
}

const SOLDIERS = new Set(
  "soldier soldiers troop troops personnel serviceman servicemen men infantry conscripts recruits fighters officer officers forces prisoner prisoners captives pows deserters".split(
    " ",
  ),
);

/** Soldiers, troops and personnel are one kind of people; null for other words. */
function soldierly(word: string): string | null {
  if (SOLDIERS.has(word)) return "soldiers";
  return word === "police" || word === "army" || word === "military" ? word : null;
}

/** Index after the group noun that follows within four words; 0 when there is none. */
function groupEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(from + 5, tokens.length); at++) {
    const token = tokens[at];
    if (!token || token.kind === "number" || (token.kind === "punctuation" && token.text !== "-" && token.text !== "‑")) return 0;
    if (GROUP_NOUNS.has(token.lower) && !(GROUP_MODIFIERS.has(token.lower) && GROUP_NOUNS.has(tokens[at + 1]?.lower ?? ""))) return at + 1;
    if (token.kind === "word" && !GROUP_MODIFIERS.has(token.lower)) return 0;
  }
  return 0;
}

/** A body of a state, named by what it is. Without a state it is the one last named, else it stays by its bare name. */
function matchBody(tokens: readonly Token[], index: number, state: State | null, known: Known): Match | null {
  const at = state && ADJECTIVE_BEFORE_BODY.has(tokens[index]?.lower ?? "") && !STATE_BODIES.match(tokens, index) ? index + 1 : index;
  const body = STATE_BODIES.match(tokens, at);
  if (!body || (!state && body.value === "Police")) return null;
  // "army engineers": people of the state, not the body.
  if (body.end - at === 1 && GROUP_NOUNS.has(tokens[body.end]?.lower ?? "")) return null;
  const owner = state ?? ownerAfter(tokens, body.end);
  const end = passAcronym(tokens, owner === state ? body.end : ownerEnd(tokens, body.end));
  const head = body.value.split(" ").at(-1)?.toLowerCase() ?? "";
  if (owner) {
    const found: Found = { name: `${owner.adjective} ${body.value}`, type: "org", country: owner.code };
    const acronym = readAcronym(tokens, body.end);
    if (acronym) known.organisations.set(acronym, found);
    known.organisations.set(body.value, found);
    known.lastByHead.set(head, found);
    return { from: index, end, ...found };
  }
  const again = known.organisations.get(body.value);
  if (again) return { from: index, end, ...again };
  if (body.end - index < 2 || !isCapitalised(tokens[index])) return null;
  return { from: index, end, name: body.value, type: "org", country: null };
}

function ownerMatch(tokens: readonly Token[], end: number) {
  if (tokens[end]?.lower !== "of" && tokens[end]?.lower !== "in") return null;
  const at = tokens[end + 1]?.lower === "the" ? end + 2 : end + 1;
  return STATE_NAMES.match(tokens, at);
}

function ownerAfter(tokens: readonly Token[], end: number): State | null {
  return ownerMatch(tokens, end)?.value ?? null;
}

function ownerEnd(tokens: readonly Token[], end: number): number {
  return ownerMatch(tokens, end)?.end ?? end;
}

/** Title and name: "Defence Minister No Kwang Chol". The mention is the name alone. */
function matchTitled(sentence: Sentence, index: number, state: State | null, known: Known): Match | null {
  const { tokens } = sentence;
  const title = PERSON_TITLES.match(tokens, index);
  if (!title) return null;
  let at = title.end;
  const further = PERSON_TITLES.match(tokens, at);
  // "Maj" after a title is a given name unless its dot makes it a rank.
  if (further && (further.end - at > 1 || (tokens[at]?.text.length ?? 0) > 4 || tokens[further.end]?.text === ".")) at = further.end;
  if (tokens[at]?.text === "." && tokens[at]?.glued) at += 1;
  const end = nameEnd(sentence, at, true);
  if (end === 0) return null;
  const name = nameOf(tokens, at, end);
  const country = state?.code ?? countryBehind(tokens, end);
  return { from: at, end, ...recallPerson(known, name, country) };
}

/** A name without a title: known already, by its given name, or because it speaks. */
function matchNamed(sentence: Sentence, index: number, known: Known): Match | null {
  const { tokens } = sentence;
  const first = tokens[index];
  if (!first || tokens[index - 1]?.text === "-") return null;
  const end = nameEnd(sentence, index, false);
  const length = end - index;
  if (length >= 2) {
    const name = nameOf(tokens, index, end);
    const isApposed =
      tokens[index - 1]?.text === "," && PERSON_TITLES.match(tokens, index - 2) !== null && /^[,.;]$/.test(tokens[end]?.text ?? ".");
    const isPerson = isApposed || GIVEN_NAMES.has(first.lower) || speaks(tokens, index, end) || known.persons.get(name.toLowerCase());
    if (isPerson && !DEMONYMS.get(first.lower)) return { from: index, end, ...recallPerson(known, name, countryBehind(tokens, end)) };
  }
  const again = known.persons.get(first.lower);
  return again && length < 2 && !NOT_NAMES.has(first.lower) ? { from: index, end: index + 1, ...again } : null;
}

function speaks(tokens: readonly Token[], from: number, end: number): boolean {
  const before = REPORTING_VERBS.has(tokens[from - 1]?.lower ?? "") && /["”’,]/.test(tokens[from - 2]?.text ?? "");
  const after = tokens[end]?.lower === "said" || tokens[end]?.lower === "told" || tokens[end]?.lower === "says";
  return (
    before ||
    after ||
    (tokens[end]?.text === "," &&
      /^(?:who|a|an|the|spokesman|director|head|\d+)$/.test(tokens[end + 1]?.lower ?? "") &&
      tokens[end + 1]?.lower === "who")
  );
}

const PARTICLES = new Set("al el bin ibn bint ben van von der den de del della di da dos das la le du abu ould".split(" "));

/** Index after a person's name that begins here; 0 when none does. `isSure`: a title stands before it. */
function nameEnd(sentence: Sentence, from: number, isSure: boolean): number {
  const { tokens } = sentence;
  const first = tokens[from];
  if (!first || (!isCapitalised(first) && !(PARTICLES.has(first.lower) && isCapitalised(tokens[from + 1])))) return 0;
  if (NOT_NAMES.has(first.lower) && !(isSure && isCapitalised(tokens[from + 1]) && !sentence.isShouted)) return 0;
  if (DEMONYMS.match(tokens, from) && !GIVEN_NAMES.has(first.lower)) return 0;
  if (isSure && (STATE_BODIES.match(tokens, from) || STATE_NAMES.get(first.lower))) return 0;
  let end = from + 1;
  const limit = sentence.isShouted ? from + 3 : from + 7;
  while (end < tokens.length && end < limit) {
    const token = tokens[end];
    if (!token) break;
    const next = tokens[end + 1];
    if (token.glued && token.text === "-" && next?.kind === "word" && next.glued) end += 2;
    else if (token.glued && token.text === "." && (tokens[end - 1]?.text.length ?? 9) === 1 && isCapitalised(next)) end += 1;
    else if (PARTICLES.has(token.lower) && (isCapitalised(next) || next?.text === "-")) end += 1;
    else if (isCapitalised(token) && !NOT_NAMES.has(token.lower) && !isPossessive(token) && !(sentence.isShouted && isVerbal(token)))
      end += 1;
    else break;
  }
  if (sentence.isShouted && end - from > 1 && REPORTING_VERBS.has(tokens[end - 1]?.lower ?? "")) end -= 1;
  return end;
}

/** What can't be the second word of a name where everything is in capitals. */
function isVerbal({ lower }: Token): boolean {
  return (
    /^(?:is|are|was|were|has|have|had|been|will|would|could|may|who|whose)$/.test(lower) ||
    verbTriggers(lower).length > 0 ||
    REPORTING_VERBS.has(lower)
  );
}

function nameOf(tokens: readonly Token[], from: number, end: number): string {
  return tokens
    .slice(from, end)
    .map((token, at) => (at > 0 && !token.glued ? ` ${token.text}` : token.text))
    .join("");
}

/** "…, the Ukrainian president," behind a name. */
function countryBehind(tokens: readonly Token[], end: number): string | null {
  if (tokens[end]?.text !== ",") return null;
  for (let at = end + 1; at < Math.min(end + 3, tokens.length); at++) {
    if (tokens[at]?.text === "," || tokens[at]?.lower === "while") return null;
    const state = DEMONYMS.match(tokens, at) ?? (isPossessive(tokens[at + 1]) ? STATE_NAMES.match(tokens, at) : null);
    if (state) return state.value.code;
  }
  return null;
}

/** The fullest form named so far: "Zelensky" is Volodymyr Zelensky. */
function recallPerson(known: Known, name: string, stated: string | null): Found {
  const country = stated ?? LEADERS.get(name.toLowerCase()) ?? null;
  const words = name.split(" ");
  const earlier = words.length === 1 ? known.persons.get(name.toLowerCase()) : known.persons.get(name.toLowerCase());
  if (earlier) {
    const found = { ...earlier, country: earlier.country ?? country };
    known.persons.set(name.toLowerCase(), found);
    return found;
  }
  const found: Found = { name, type: "person", country };
  known.persons.set(name.toLowerCase(), found);
  const last = words.at(-1)?.toLowerCase();
  const first = words[0]?.toLowerCase();
  if (last) known.persons.set(last, found);
  // Family name first, as in Korea and China.
  if (first && words.length > 1 && (!GIVEN_NAMES.has(first) || ["KP", "KR", "CN"].includes(country ?? ""))) known.persons.set(first, found);
  return found;
}

function readAcronym(tokens: readonly Token[], end: number): string | null {
  if (tokens[end]?.text !== "(" || tokens[end + 2]?.text !== ")") return null;
  const inside = tokens[end + 1]?.text ?? "";
  const isAcronym = /^\p{Lu}[\p{Lu}\p{Ll}\d]{1,7}$/u.test(inside) && /\p{Lu}\p{Lu}/u.test(inside);
  // "Ministry of Defence of the Democratic People's Republic of Korea (DPRK)" abbreviates the state.
  return isAcronym && !STATE_NAMES.get(inside) ? inside : null;
}

function passAcronym(tokens: readonly Token[], end: number): number {
  return readAcronym(tokens, end) ? end + 3 : end;
}

function remember(known: Known, found: Found): Found {
  for (const word of found.name.toLowerCase().split(" ")) if (REPEATED_HEADS.has(word)) known.lastByHead.set(word, found);
  return found;
}

const BUILDING_OR_POST =
  /^(?:stations?|headquarters|hq|posts?|checkpoints?|academy|base|bases|barracks|vehicles?|cars?|vans?|trucks?|camp|camps|uniforms?|general|custody|school|hospital|chief)$/;

/** "the ministry" for the one last named; gunmen, rebels, police without a name. */
function matchAgain(tokens: readonly Token[], index: number, known: Known): Match | null {
  const token = tokens[index];
  if (!token) return null;
  const before = tokens[index - 1]?.lower;
  if (before === "the" && REPEATED_HEADS.has(token.lower)) {
    const found = known.lastByHead.get(token.lower);
    const next = tokens[index + 1]?.lower;
    if (found && next !== "of") return { from: index, end: index + 1, ...found };
  }
  const kind = soldierly(token.lower);
  const same = kind ? known.lastGroups.get(kind) : undefined;
  if (same && /^(?:the|these|those|both|captured|other|more|of|\d+)$/.test(before ?? "")) return { from: index, end: index + 1, ...same };
  const isColoured = token.lower === "group" && GROUP_COLOURS.has(before ?? "");
  const group = isColoured ? "group" : NAMELESS_GROUPS.get(token.lower);
  if (!group || tokens[index + 1]?.text === "-") return null;
  const next = tokens[index + 1]?.lower ?? "";
  if (
    BUILDING_OR_POST.test(next) ||
    NAMELESS_GROUPS.has(next) ||
    (token.lower === "military" && !(before === "the" && (REPORTING_VERBS.has(next) || /^(?:has|had|was|is|were|,)$/.test(next))))
  )
    return null;
  if (same) return null;
  let from = index;
  while (from > 0 && GROUP_COLOURS.has(tokens[from - 1]?.lower ?? "")) from -= 1;
  const name = [...tokens.slice(from, index).map((word) => word.lower), group].join(" ");
  return { from, end: index + 1, name: name.charAt(0).toUpperCase() + name.slice(1), type: "org", country: null };
}

/** The state that an actor is or serves, by its common name. */
export function stateOfActor(actor: { country: string | null }): string | null {
  return actor.country === null ? null : (stateByCode(actor.country)?.name ?? null);
}

import type { PlaceMention } from "#domain/mention.ts";
import { nameOf, passAcronym, readAcronym } from "./acronyms.ts";
import { isWithinLongerName, withWritten } from "./actor-bodies.ts";
import { type Found, type Known, type Match, matchAt, remember } from "./actor-memory.ts";
import { isGivenName } from "./actor-persons.ts";
import { type CapitalRun, readCapitalRun, runInitials } from "./capital-runs.ts";
import {
  COMPANY_HEADS,
  EXACT_SPELLINGS,
  KNOWN_ORGANISATIONS,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  type Organisation,
  REPEATED_HEADS,
  STATE_BODIES,
} from "./lexicon/organisations.ts";
import { GROUP_NOUNS, NAMELESS_GROUPS, PERSON_TITLES, TITLE_WORDS } from "./lexicon/people.ts";
import { DEMONYMS, STATE_NAMES, type State, stateNamed } from "./lexicon/states.ts";
import { isPeople } from "./lexicon/undergoers.ts";
import { isCapitalised, isPossessive, type Sentence, tokenAt, tokenBefore, tokenIndexAt } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

/** "Light Infantry Battalion 344", "Local 375": the number belongs to the name. */
function withNumber(tokens: readonly Token[], run: CapitalRun): CapitalRun {
  const number = tokens[run.end];
  const isNumbered = number?.kind === "number" && (UNIT_HEADS.test(run.words.at(-1) ?? "") || run.words.at(-1) === "local");
  return isNumbered ? { ...run, end: run.end + 1, text: `${run.text} ${number.text}` } : run;
}

const UNIT_HEADS = /^(?:brigade|regiment|division|army|corps|battalion|fleet|squadron|directorate|battlegroup|wing)$/;

/** "the 155th Marine Brigade". */
export function matchUnit(tokens: readonly Token[], index: number): Match[] {
  // "the 155th Marine Brigade", "7 Battalion".
  if (!/^\d{1,4}(?:st|nd|rd|th)?$/.test(tokens[index]?.lower ?? "")) return [];
  let end = index + 1;
  while (end < index + 6 && (isCapitalised(tokens[end]) || (tokens[end]?.text === "-" && tokens[end]?.glued === true))) end += 1;
  if (!UNIT_HEADS.test(tokenBefore(tokens, end)?.lower ?? "")) return [];
  return [{ from: index, end, name: nameOf(tokens, index, end), type: "org", country: null }];
}

/** "Self-Defence Forces of Córdoba and Urabá": two regions in one name. */
function withSecondPlace(tokens: readonly Token[], run: CapitalRun, placeAt: ReadonlyMap<number, PlaceMention>): CapitalRun {
  const [first, second] = [placeAt.get(run.end - 1), placeAt.get(run.end + 1)];
  if (tokens[run.end]?.lower !== "and" || !run.hasConnector || !first || !second) return run;
  if (stateNamed(first.name) || stateNamed(second.name)) return run;
  const end = tokenIndexAt(tokens, second.end - 1) + 1;
  return { ...run, end, text: `${run.text} and ${nameOf(tokens, run.end + 1, end)}` };
}

const ORDINALS = new WordSet("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" "));

const ARMY_MILITARY_NAVAL = new WordSet("army military naval".split(" "));

/** "the Fourth Army Region", "the Seventh Fleet". */
function matchOrdinalUnit(tokens: readonly Token[], index: number): Match | null {
  if (!ORDINALS.has(tokens[index])) return null;
  let end = index + 1;
  while (end < index + 5 && isCapitalised(tokens[end])) end += 1;
  const last = tokenBefore(tokens, end)?.lower ?? "";
  const isRegion = (last === "region" || last === "district") && ARMY_MILITARY_NAVAL.has(tokenBefore(tokens, end - 1));
  if (end - index < 2 || !(UNIT_HEADS.test(last) || isRegion)) return null;
  return { from: index, end, name: nameOf(tokens, index, end), type: "org", country: null };
}

/** A well-known one, or a run of capitals that says by its words that it is one. */
export function matchOrganisation(
  sentence: Sentence,
  index: number,
  placeAt: ReadonlyMap<number, PlaceMention>,
  known: Known,
): Match | null {
  const { tokens } = sentence;
  const acronym = known.organisations.get(tokens[index]?.text ?? "");
  if (acronym) return matchAt(index, index + 1, acronym);
  const famous = KNOWN_ORGANISATIONS.match(tokens, index);
  if (
    famous &&
    !isProduct(tokens, famous.value.name, famous.end) &&
    isWrittenSo(tokens, index, famous.end, sentence.isShouted) &&
    placeAt.get(index)?.use !== "literal"
  ) {
    // "the United Nations Military Observer Group" is not the United Nations.
    const longer = isCapitalised(tokens[famous.end]) && !sentence.isShouted ? readCapitalRun(tokens, index) : null;
    const part = longer && longer.end > famous.end ? classifyRun(tokens, index, longer, known) : null;
    if (part) return part;
    // "the Houthi movement" says more than its first word.
    const nameEnd = famous.value.isArmed && tokens[famous.end]?.lower === "movement" ? famous.end + 1 : famous.end;
    const end = passAcronym(tokens, nameEnd);
    // "the al Qaeda-linked JNIM", "JNIM, which is linked to al-Qaeda": "the group" is the other.
    const isTied = famous.value.isArmed && known.lastByHead.has("group") && isTiedTo(tokens, index);
    if (isTied || (tokens[nameEnd]?.text === "-" && LINKED.has(tokens[nameEnd + 1])))
      return matchAt(index, end, { name: famous.value.name, type: "org", country: famous.value.country });
    return matchAt(index, end, recallFamous(known, famous.value, nameOf(tokens, index, nameEnd)));
  }
  if (sentence.isShouted) {
    const shouted = readShoutedRun(tokens, index);
    if (shouted === 0) return null;
    const found: Found = remember(known, { name: nameOf(tokens, index, shouted), type: "org", country: null });
    const acronym = readAcronym(tokens, shouted);
    if (acronym) known.organisations.set(acronym, found);
    return matchAt(index, passAcronym(tokens, shouted), found);
  }
  const unit = matchOrdinalUnit(tokens, index);
  if (unit) return unit;
  const body = recallBody(tokens, index, known);
  if (body) return body;
  const read = readCapitalRun(tokens, index);
  if (!read) return null;
  const run = withSecondPlace(tokens, read, placeAt);
  const place = placeAt.get(index);
  // "cement to Ambrym for the Red Cross".
  if (place && run.hasConnector && place.end === tokens[index + run.connectorAfter]?.end) return null;
  // "South Korea's Foreign Ministry" is read from its state on.
  if (place && (place.end >= (tokenBefore(tokens, run.end)?.end ?? 0) || isPossessive(tokens[tokenIndexAt(tokens, place.end - 1) + 1])))
    return null;
  const state = DEMONYMS.match(tokens, index);
  const ownBody = state ? STATE_BODIES.match(tokens, state.end) : null;
  if (state && ownBody && !isWithinLongerName(tokens, state.end, ownBody.end)) return null;
  // "the Russian Africa Corps".
  if (state && KNOWN_ORGANISATIONS.match(tokens, state.end)?.end === run.end) return null;
  // "the Royal Thai Government".
  const ruled = run.words.at(-1) === "government" ? DEMONYMS.match(tokens, run.end - 2) : null;
  if (ruled) return { from: index, end: run.end, name: ruled.value.name, type: "state", country: ruled.value.code };
  const seated = withoutSeat(tokens, index, run);
  // "Manager Kronos Tankers".
  const isLed =
    seated.words.length > 2 && COMPANY_HEADS.has(seated.words.at(-1) ?? "") && PERSON_TITLES.match(tokens, index)?.end === index + 1;
  if (isLed)
    return classifyRun(tokens, index + 1, { ...seated, words: seated.words.slice(1), text: nameOf(tokens, index + 1, seated.end) }, known);
  return classifyRun(tokens, index, withNumber(tokens, seated), known);
}

/** "Besiktas Denizcilik of Istanbul": where the company sits is no part of its name. */
function withoutSeat(tokens: readonly Token[], index: number, run: CapitalRun): CapitalRun {
  const { connectorAfter: last, words } = run;
  if (last < 1 || words[last] === "bank" || words[last] === "company" || !COMPANY_HEADS.has(words[last] ?? "")) return run;
  const end = index + last + 1;
  return { end, text: nameOf(tokens, index, end), words: words.slice(0, last + 1), hasConnector: false, connectorAfter: -1 };
}

/** "the Foreign Ministry" behind "the South Korean Foreign Ministry": the same one. */
function recallBody(tokens: readonly Token[], index: number, known: Known): Match | null {
  const body = STATE_BODIES.match(tokens, index);
  const found = body && tokenBefore(tokens, index)?.lower === "the" ? known.organisations.get(body.value) : undefined;
  if (!body || !found || isCapitalised(tokens[body.end]) || tokens[body.end]?.lower === "of") return null;
  return matchAt(index, passAcronym(tokens, body.end), found);
}

const LINKED = new WordSet("linked backed affiliated aligned allied inspired".split(" "));

const TIES = new WordSet(
  "linked allied affiliated aligned loyal tied allegiance affiliate branch offshoot arm ally wing franchise".split(" "),
);
const TO_WITH_OF = new WordSet("to with of".split(" "));

/** "which is linked to NAME", "an affiliate of NAME". */
function isTiedTo(tokens: readonly Token[], name: number): boolean {
  const link = tokenBefore(tokens, name)?.lower === "the" ? name - 2 : name - 1;
  return TO_WITH_OF.has(tokenAt(tokens, link)) && TIES.has(tokenAt(tokens, link - 1));
}

const MAKERS = new Set(["Maersk", "Boeing", "Airbus", "Huawei", "Lockheed Martin"]);

/** "the Maersk Hangzhou", "a Boeing 737". */
function isProduct(tokens: readonly Token[], name: string, end: number): boolean {
  const next = tokens[end];
  if (!MAKERS.has(name) || next === undefined) return false;
  return next.kind === "number" || /\d/.test(next.text) || (isCapitalised(next) && !ORGANISATION_HEADS.has(next));
}

/** "UN" and "EU" are said for "United Nations" by everybody, as "US" is for a state. */
const STATE_NAMED = /^\p{Lu}\.?\p{Lu}\.?$/u;

/** Those who fight on the side of a government: nobody calls them the rebels. */
const BESIDE_STATE = new Set(
  "Volunteers for the Defence of the Homeland|Wagner Group|Africa Corps|Peshmerga|Popular Mobilization Forces|Azov Brigade|Giants Brigades|Nation's Shield Forces|Libyan National Army|Special Deterrence Force|Stability Support Apparatus|444 Brigade|Wazalendo|Akhmat|Russian Volunteer Corps|Freedom of Russia Legion".split(
    "|",
  ),
);

export function recallFamous(known: Known, { name, country, isArmed }: Organisation, written: string): Found {
  const isOther = written !== name && !STATE_NAMED.test(written);
  return remember(
    known,
    { name, type: "org", country, written: isOther ? written : undefined },
    !isArmed ? "other" : BESIDE_STATE.has(name) ? "allied" : "armed",
  );
}

const SHOUTED_HEADS = new WordSet(
  "front army movement party union organization organisation command league federation council forces group brigade cartel guard commando commandos association extraditables".split(
    " ",
  ),
);
const NEVER_IN_NAMES = new WordSet(
  "the a an in on at by to from with and or that which who was were is are has have had been said its his her their this another last member members group guerrilla rebel armed".split(
    " ",
  ),
);

/** In a text all in capitals: the words behind "the" up to the last that says it is an organisation. 0 when there is none. */
function readShoutedRun(tokens: readonly Token[], from: number): number {
  if (tokenBefore(tokens, from)?.lower !== "the") return 0;
  let end = 0;
  for (let at = from; at < from + 8; at++) {
    const token = tokens[at];
    if (
      !token ||
      (token.kind !== "word" && token.text !== "-" && !isPossessive(token)) ||
      (at > from || token.lower === "armed" ? false : NEVER_IN_NAMES.has(token))
    )
      break;
    if (at > from && NEVER_IN_NAMES.has(token) && token.lower !== "group") break;
    if (SHOUTED_HEADS.has(token) && (at > from || token.lower === "extraditables")) end = at + 1;
  }
  return end;
}

function isWrittenSo(tokens: readonly Token[], from: number, end: number, isShouted: boolean): boolean {
  if (end - from > 1) return true;
  const token = tokens[from];
  const exact = token ? EXACT_SPELLINGS.get(token.lower) : undefined;
  if (exact === undefined) return true;
  // "MEN WHO": of three letters only as a name stands, "THE ELN".
  return exact === token?.text && !(isShouted && exact.length < 4 && tokenBefore(tokens, from)?.lower !== "the");
}

/** Words by which an organisation is known for one that fights. */
const FIGHTING = new Set(
  "liberation guerrilla resistance revolutionary jihad mujahideen self-defence self-defense militia brigades martyrs extraditables".split(
    " ",
  ),
);

/** "the paramilitary NAME": "the paramilitaries" are its fighters. */
const CALLED_ARMED = new WordSet("paramilitary rebel militant armed insurgent jihadist separatist guerrilla islamist".split(" "));

export function classifyRun(tokens: readonly Token[], index: number, run: CapitalRun, known: Known): Match | null {
  const acronym = readAcronym(tokens, run.end);
  const initials = runInitials(run);
  const isDefined = acronym !== null && initials.includes(acronym.slice(0, 2)) && run.words.length > 1;
  const last = run.words.at(-1) ?? "";
  const opens = ORGANISATION_OPENERS.has(run.words[0] ?? "") && run.hasConnector;
  const heads =
    ORGANISATION_HEADS.words.has(last) ||
    run.words.some((word, at) => at > 0 && ORGANISATION_HEADS.words.has(word) && run.connectorAfter === at);
  // "Fighters of the Wagner Group": the group alone is the name.
  if ((GROUP_NOUNS.has(run.words[0] ?? "") || NAMELESS_GROUPS.has(run.words[0] ?? "")) && run.connectorAfter === 0) return null;
  // "Work of the Special Operations Forces", "Men of the Coast Guard": what opens the sentence is no part of the name.
  const opener = run.words[0] ?? "";
  const opensName = ORGANISATION_HEADS.words.has(opener) || ORGANISATION_OPENERS.has(opener);
  if (run.connectorAfter === 0 && !opensName && (isPeople(opener) || (index === 0 && acronym === null))) return null;
  // "Air Defense Identification Zone (ADIZ)".
  if (NO_BODIES.has(last) && !opens) return null;
  // "Deputy Chief of the General Staff": a post, and whose it is.
  if (isPost(tokens, index, run)) return null;
  // "Marta Oyarzún of the Hauliers' Federation": a person, and whom she is of.
  if (run.connectorAfter >= 1 && (isGivenName(run.words[0] ?? "") || isPersonOf(tokens, index, run))) return null;
  const isNumbered = tokenBefore(tokens, run.end)?.kind === "number";
  if (!isNumbered && (run.words.length < 2 || !(isDefined || opens || heads || run.words[0] === "radio"))) return null;
  // "the Coordination Headquarters" behind "the Coordination Headquarters for the Treatment of Prisoners": the same one.
  const again = run.words.length > 1 && tokenBefore(tokens, index)?.lower === "the" ? known.organisations.get(run.text) : undefined;
  const found = again ?? toOrganisation(tokens, index, run.end, run.text);
  remember(
    known,
    found,
    COMPANY_HEADS.has(last)
      ? "company"
      : run.words.some((word) => FIGHTING.has(word)) || CALLED_ARMED.has(tokenBefore(tokens, index))
        ? "armed"
        : "other",
  );
  // "the Coast Guard" behind "the Coast Guard Administration".
  const body = STATE_BODIES.match(tokens, index);
  if (body && body.end < run.end && !known.organisations.has(body.value)) known.organisations.set(body.value, found);
  if (acronym) known.organisations.set(acronym, found);
  if (run.connectorAfter > 0) known.organisations.set(nameOf(tokens, index, index + run.connectorAfter + 1), found);
  for (const word of run.words) if (REPEATED_HEADS.words.has(word)) known.lastByHead.set(word, found);
  return matchAt(index, passAcronym(tokens, run.end), found);
}

/** Last words of what has a short name and is no body. */
const NO_BODIES = new Set(
  "zone area line corridor agreement accord treaty convention act law code protocol declaration plan programme system facility vehicle missile drone highway road pipeline cable port airport canal bridge war day exercise operation".split(
    " ",
  ),
);

function isPersonOf(tokens: readonly Token[], index: number, { words, connectorAfter }: CapitalRun): boolean {
  const isOfThe = tokens[index + connectorAfter + 1]?.lower === "of" && tokens[index + connectorAfter + 2]?.lower === "the";
  if (!isOfThe || connectorAfter > 2 || tokenBefore(tokens, index)?.lower === "the") return false;
  return words.slice(0, connectorAfter + 1).every((word) => !ORGANISATION_HEADS.words.has(word) && !ORGANISATION_OPENERS.has(word));
}

function isPost(tokens: readonly Token[], index: number, { words, connectorAfter: last }: CapitalRun): boolean {
  if (last < 0 || !words.slice(0, last).every((word) => TITLE_WORDS.has(word))) return false;
  return PERSON_TITLES.match(tokens, index + last)?.end === index + last + 1;
}

const HALVED = new WordSet(["ireland", "cyprus"]);

/** "Northern Ireland" is not Ireland. */
const isOfTheNorth = (tokens: readonly Token[], at: number): boolean =>
  HALVED.has(tokens[at]) && tokenBefore(tokens, at)?.lower === "northern";

/** "Ministry of Defence of Russia" and "Russian Ministry of Defence" are one: the Russian Defence Ministry. */
function toOrganisation(tokens: readonly Token[], from: number, end: number, written: string): Found {
  let state: State | null = null;
  for (let at = from; at < end && !state; at++)
    if (!isOfTheNorth(tokens, at)) state = (DEMONYMS.match(tokens, at) ?? STATE_NAMES.match(tokens, at))?.value ?? null;
  const body = STATE_BODIES.match(tokens, from);
  const follows = body ? tokens[body.end]?.lower : undefined;
  if (body && state && (body.end >= end || follows === "of"))
    return withWritten({ name: `${state.adjective} ${body.value}`, type: "org", country: state.code }, written);
  // "The Sudan Doctors Network": of the country, and nobody's arm.
  const isCivil = CIVIL_HEADS.has(tokenBefore(tokens, end));
  return { name: written, type: "org", country: isCivil ? null : (state?.code ?? null) };
}

const CIVIL_HEADS = new WordSet("network project observatory foundation monitor".split(" "));

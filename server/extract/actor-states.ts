import type { PlaceMention } from "#domain/mention.ts";
import { nameOf, passAcronym } from "./acronyms.ts";
import { matchBody } from "./actor-bodies.ts";
import { groupEnd, namelessOf, noteGroup, withMembers } from "./actor-groups.ts";
import { type Found, type Known, type Match, matchAt, remember } from "./actor-memory.ts";
import { classifyRun, recallFamous } from "./actor-organisations.ts";
import { isGivenName, matchTitled } from "./actor-persons.ts";
import { readCapitalRun } from "./capital-runs.ts";
import { FORMER_NATIONS, FORMER_PEOPLES, FORMER_STATES } from "./lexicon/former-states.ts";
import { OWNED } from "./lexicon/group-cues.ts";
import { KNOWN_ORGANISATIONS } from "./lexicon/organisations.ts";
import { NOT_NAMES } from "./lexicon/people.ts";
import { REPORTING_VERBS } from "./lexicon/reporting-verbs.ts";
import { DEMONYMS, STATE_NAMES, type State, stateByCode, stateNamed } from "./lexicon/states.ts";
import { verbTriggers } from "./lexicon/triggers.ts";
import { isCapitalised, isPossessive, type Sentence, tokenAt, tokenBefore, tokenIndexAt } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

const IN_TO_INTO_ETC = new WordSet("in to into inside across throughout former".split(" "));

/** "the Soviet Union invaded", "Soviet troops": not where it is only a place or a body's adjective. */
export function matchFormer(tokens: readonly Token[], index: number): Match | null {
  const name = FORMER_STATES.match(tokens, index);
  if (name) {
    const before = tokenBefore(tokens, index)?.lower === "the" ? tokenBefore(tokens, index - 1) : tokenBefore(tokens, index);
    const isWhere = IN_TO_INTO_ETC.has(before);
    return isWhere || isCapitalised(tokens[name.end])
      ? null
      : { from: index, end: name.end, name: name.value, type: "state", country: null };
  }
  const nation = FORMER_NATIONS.match(tokens, index);
  if (nation) return { from: index, end: nation.end, name: nation.value, type: "state", country: null };
  const people = FORMER_PEOPLES.match(tokens, index);
  const group = people ? groupEnd(tokens, people.end) : 0;
  return people && group > 0 ? { from: index, end: group, name: people.value, type: "state", country: null } : null;
}

const HALVES: Readonly<Record<string, string>> = { North: "KP", South: "KR" };

/** "The North held a ceremony": one of the two Koreas, where one was named before. */
export function matchHalf(tokens: readonly Token[], index: number): Match | null {
  const state = stateByCode(HALVES[tokens[index]?.text ?? ""] ?? "");
  if (!state || tokens[index - 1]?.lower !== "the" || isCapitalised(tokens[index + 1]) || tokens[index + 1]?.text === "-") return null;
  return { from: index, end: index + 1, name: state.name, type: "state", country: state.code };
}

export function matchPlace(
  sentence: Sentence,
  index: number,
  place: PlaceMention,
  placeAt: ReadonlyMap<number, PlaceMention>,
  known: Known,
): Match[] {
  const { tokens } = sentence;
  const end = tokenIndexAt(tokens, place.end - 1) + 1;
  const state = stateNamed(place.name) ?? stateNamed(place.text);
  const next = isPossessive(tokens[end]) ? end + 1 : end;
  const craft = state ? craftEnd(tokens, end) : 0;
  if (state && craft > 0) return [{ from: index, end: craft, name: state.name, type: "state", country: state.code }];
  const owned = matchOwned(sentence, index, next, state, known);
  if (owned?.type === "person" && state && place.use !== "literal")
    return [{ from: index, end, name: state.name, type: "state", country: state.code }, owned];
  if (owned) return [owned];
  const champion = next > end && state && !placeAt.has(next) ? matchChampion(tokens, next, state, known) : null;
  if (champion && state) return [{ from: index, end, name: state.name, type: "state", country: state.code }, champion];
  if (MONEY.has(tokens[end])) return [];
  // "The Sindh government": of a region, not its state.
  if (!state && tokenBefore(tokens, index)?.lower === "the" && RULES_REGION.has(tokens[end]))
    return [{ from: index, end: end + 1, name: nameOf(tokens, index, end + 1), type: "org", country: null }];
  const isAdjective = place.use === "associative" && next === end && DEMONYMS.match(tokens, index) !== null && !isCapitalised(tokens[end]);
  if (state && (isAdjective || isJoinedAdjective(tokens, index, end)) && groupEnd(tokens, next) === 0)
    return [{ from: index, end, name: state.name, type: "state", country: state.code }];
  if (!state && SELF_RULED.has(place.text) && (place.use === "metonymic" || next > end || isSubject(tokens, index, end)))
    return [{ from: index, end, name: place.text, type: "org", country: null }];
  if (!state || (place.use === "literal" && !isSubject(tokens, index, end))) return [];
  if (place.use === "literal" && isSeat(place, state) && isTakenOrHit(tokens, end)) return [];
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

/** "1.2 billion U.S. dollars", "US$", "Congolese francs". */
const MONEY = new WordSet(
  "$ dollar dollars franc francs ruble rubles rouble roubles rial rials riyal riyals dinar dinars pound pounds peso pesos rupee rupees won yen yuan lira liras krone kroner krona kronor real reais shilling shillings dirham dirhams hryvnia hryvnias zloty forint currency".split(
    " ",
  ),
);

/** Regions with a government and forces of their own, which act under their own name. */
const SELF_RULED = new Set(
  "Puntland,Jubaland,Galmudug,Somaliland,Hirshabelle,Tigray,Republika Srpska,Abkhazia,South Ossetia,Transnistria,Iraqi Kurdistan,Kurdistan Region,Nagorno-Karabakh,Chechnya,Greenland,Catalonia,Scotland,Bougainville,Gagauzia,Zanzibar".split(
    ",",
  ),
);

const RULES_REGION = new WordSet(["government", "administration"]);

/** "Norway's Kongsberg and Ukraine's Fire Point agreed": what a state has and what acts like a body. */
function matchChampion(tokens: readonly Token[], from: number, state: State, known: Known): Match | null {
  if (!isCapitalised(tokens[from]) || isGivenName(tokens[from]?.lower ?? "") || NOT_NAMES.has(tokens[from]?.lower ?? "")) return null;
  let end = from + 1;
  while (end < from + 4 && isCapitalised(tokens[end])) end += 1;
  const behind = tokens[end]?.lower ?? "";
  const acts = REPORTING_VERBS.has(behind) || verbTriggers(behind).some(({ form }) => form === "past" || form === "s");
  const isOwner = tokenBefore(tokens, from - 2)?.lower === "by" && OWNED.has(tokenBefore(tokens, from - 3)?.lower ?? "");
  const isJoined =
    behind === "and" && (STATE_NAMES.match(tokens, end + 1) !== null || verbTriggers(tokens[end + 2]?.lower ?? "").length > 0);
  if (!acts && !isOwner && !isJoined) return null;
  const found: Found = { name: nameOf(tokens, from, end), type: "org", country: state.code };
  remember(known, found, "company");
  known.organisations.set(found.name, found);
  return matchAt(from, end, found);
}

/** "US and British warplanes": an adjective, though it is written like the name. */
function isJoinedAdjective(tokens: readonly Token[], from: number, end: number): boolean {
  if (!DEMONYMS.match(tokens, from) || tokens[end]?.lower !== "and") return false;
  const other = DEMONYMS.match(tokens, end + 1);
  return other !== null && groupEnd(tokens, other.end) > 0;
}

const OF_PEOPLE = new WordSet(
  "envoys envoy delegations delegation officials negotiators minister ministers leader leaders representatives diplomats president presidents premier premiers chancellor king emir junta juntas regime regimes authorities rulers heads government governments ambassador ambassadors guards soldiers troops forces peacekeepers officers police policemen pilots sailors engineers warship warships destroyer destroyers frigate frigates corvette corvettes submarine submarines warplanes fighters bombers vessel vessels ship ships boat boats cutter cutters".split(
    " ",
  ),
);

/** "two citizens of Benin", "sixteen men from Cameroon". */
const OF_THAT_LAND = new WordSet(
  "citizen citizens national nationals subjects men women man woman workers students drivers fishermen miners mercenaries militia militias fighters recruits volunteers instructors advisers experts crewmen passengers tourists pilgrims".split(
    " ",
  ),
);

const FROM_OF = new WordSet("from of".split(" "));

const COMMA_AND_THE = new WordSet(", and the".split(" "));

/** "envoys from Armenia", "the foreign ministers of Mexico, Panama and Colombia". */
function isOfPeople(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at > from - 16 && (isCapitalised(tokenAt(tokens, at)) || COMMA_AND_THE.has(tokenAt(tokens, at)))) at -= 1;
  at = beforePortfolio(tokens, at);
  if (!FROM_OF.has(tokenAt(tokens, at)) || !(OF_PEOPLE.has(tokenBefore(tokens, at)) || OF_THAT_LAND.has(tokenBefore(tokens, at))))
    return false;
  return !tokens.slice(Math.max(0, at - 6), at - 1).some((token) => TAKES_AWAY.has(token));
}

const PORTFOLIOS = new WordSet(
  "affairs defence defense interior justice finance economy trade energy health education transport agriculture security industry development reconciliation unification".split(
    " ",
  ),
);

/** The first "of" in "Minister of Foreign Affairs of Poland", from the second. */
function beforePortfolio(tokens: readonly Token[], of: number): number {
  if (tokenAt(tokens, of)?.lower !== "of" || !PORTFOLIOS.has(tokenBefore(tokens, of))) return of;
  let at = of - 2;
  while (at > of - 5 && tokenAt(tokens, at)?.kind === "word" && tokens[at]?.lower !== "of") at -= 1;
  return tokenAt(tokens, at)?.lower === "of" ? at : of;
}

/** "withdrew its troops from Mogadishu": where they were. */
const TAKES_AWAY = new WordSet(
  "withdraw withdraws withdrew withdrawn withdrawing pull pulls pulled pulling recall recalls recalled recalling evacuate evacuates evacuated remove removes removed drove drive driven expel expels expelled".split(
    " ",
  ),
);

const STOP_COMMA_SEMICOLON_ETC = new WordSet(
  '. , ; : " “ ” — – and but that whom while as also later meanwhile then when after because since before until'.split(" "),
);

/** "The Philippines on Tuesday accused": a country that does what only people do. */
function isSubject(tokens: readonly Token[], from: number, end: number): boolean {
  const before = tokenBefore(tokens, from)?.lower === "the" ? tokenBefore(tokens, from - 1) : tokenBefore(tokens, from);
  if (isOfPeople(tokens, from)) return true;
  if (before && !STOP_COMMA_SEMICOLON_ETC.has(before)) return false;
  let at = end;
  // "Turkey and Greece agreed", "North Korea test-fired".
  if (tokens[at]?.lower === "and") {
    const other = tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
    if (isCapitalised(tokens[other])) at = other + 1;
  }
  if (tokens[at]?.lower === "test" && tokens[at + 1]?.text === "-") return true;
  while (
    at < end + 6 &&
    /^(?:on|late|early|also|meanwhile|has|have|had|is|are|was|were|will|would|to|later|then|\p{L}+day|\p{L}+ly)$/u.test(
      tokens[at]?.lower ?? "",
    )
  )
    at += 1;
  const verb = tokens[at];
  if (verb?.kind !== "word" || isCapitalised(verb)) return false;
  return (
    REPORTING_VERBS.has(verb.lower) ||
    verbTriggers(verb.lower).some(({ form }) => form === "past" || form === "s" || (form === "base" && at > end))
  );
}

const isSeat = (place: PlaceMention, { name, capital }: State): boolean => place.name === capital && capital !== name;

const WAS_WERE = new WordSet("was is had has".split(" "));
const HELPERS = new WordSet("was is been being had has first finally again also soon later".split(" "));

/** "Seoul was retaken", "Hanoi had been bombed", "Kabul fell": what befalls a town and not its state; `end` is behind its name. */
function isTakenOrHit(tokens: readonly Token[], end: number): boolean {
  if (!WAS_WERE.has(tokens[end])) return tokens[end]?.lower === "fell";
  let at = end;
  while (HELPERS.has(tokens[at])) at += 1;
  const helper = tokenBefore(tokens, at)?.lower;
  if (helper === "had" || helper === "has") return tokens[at]?.lower === "fallen";
  return verbTriggers(tokens[at]?.lower ?? "").some(
    ({ trigger: { kind, mode }, form }) => form === "past" && (kind === "ASSAULT" || mode === "capture"),
  );
}

/** What belongs to a state: its ministry, its minister. `from` is where the state's name begins, `next` what follows it. */
function matchOwned(sentence: Sentence, from: number, next: number, state: State | null, known: Known): Match | null {
  const { tokens } = sentence;
  const famousBody = KNOWN_ORGANISATIONS.match(tokens, next);
  const body = famousBody && famousBody.end - next > 2 ? null : matchBody(tokens, next, state, known, from);
  if (body) return withMembers(tokens, matchAt(from, body.end, body));
  const person = matchTitled(sentence, next, state, known);
  if (person) return person;
  const famous = isCapitalised(tokens[next]) ? KNOWN_ORGANISATIONS.match(tokens, next) : null;
  if (famous && famous.end - next > 1)
    return matchAt(from, passAcronym(tokens, famous.end), recallFamous(known, famous.value, nameOf(tokens, next, famous.end)));
  const run = isCapitalised(tokens[next]) && !sentence.isShouted ? readCapitalRun(tokens, next) : null;
  if (!run) return null;
  const organisation = classifyRun(tokens, next, run, known);
  if (!organisation || !state) return organisation;
  const found: Found = { name: organisation.name, type: "org", country: organisation.country ?? state.code };
  remember(known, found);
  return matchAt(from, organisation.end, { ...found, nameless: organisation.nameless, written: organisation.written });
}

const WHOSE = new WordSet("owned flagged registered operated managed crewed manned chartered".split(" "));
const CRAFT = new WordSet(
  "ship ships tanker tankers freighter freighters vessel vessels trawler trawlers boat boats carrier carriers plane aircraft jet airliner helicopter yacht ferry tug barge dhow coaster lorry lorries truck trucks".split(
    " ",
  ),
);
const CRAFT_REACH = 6;

/** Index after the ship of "Turkish-owned cargo ship", "Togo-flagged vessel": its state undergoes what it does; 0 when it is none. */
function craftEnd(tokens: readonly Token[], hyphen: number): number {
  if (tokens[hyphen]?.text !== "-" || !WHOSE.has(tokens[hyphen + 1])) return 0;
  for (let at = hyphen + 2; at < hyphen + CRAFT_REACH; at++) {
    if (tokens[at]?.kind !== "word" && tokens[at]?.text !== "-") break;
    if (CRAFT.has(tokens[at])) return at + 1;
  }
  return 0;
}

const PUT_THERE = new WordSet(["appointed", "installed", "imposed"]);
const RULES = new WordSet("administration authorities authority officials official governor head leader mayor government chief".split(" "));

/** Index after "-installed governor": who rules for the state that put them there; 0 when it is none. */
function rulersEnd(tokens: readonly Token[], hyphen: number): number {
  return tokens[hyphen]?.text === "-" && PUT_THERE.has(tokens[hyphen + 1]) && RULES.has(tokens[hyphen + 2]) ? hyphen + 3 : 0;
}

/** "North Korean officers", "the Russian Defence Ministry", "Ukrainian President Volodymyr Zelensky". */
export function matchPeople(sentence: Sentence, index: number, known: Known): Match[] {
  const { tokens } = sentence;
  const people = DEMONYMS.match(tokens, index);
  if (!people || (tokens[index]?.lower === "us" && (tokens[index]?.text !== "US" || sentence.isShouted))) return [];
  const state = people.value;
  const own: Match = { from: index, end: people.end, name: state.name, type: "state", country: state.code };
  const owned = matchOwned(sentence, index, people.end, state, known);
  if (owned?.type === "person") return [own, owned];
  if (owned) return [owned];
  const craft = craftEnd(tokens, people.end) || rulersEnd(tokens, people.end);
  if (craft > 0) return [{ ...own, end: craft }];
  if (tokenBefore(tokens, index)?.lower === "ethnic" || tokens[people.end]?.text === "-" || MONEY.has(tokens[people.end])) return [];
  const group = groupEnd(tokens, people.end);
  if (group === 0) {
    const nameless = namelessOf(tokens, index, people.end);
    if (nameless) return [nameless];
  }
  noteGroup(tokens, group, own, known);
  return [matchAt(index, group > 0 ? group : people.end, own)];
}

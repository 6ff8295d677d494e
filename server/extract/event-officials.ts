import type { EventKind } from "#domain/kind.ts";
import { type Draft, withChanges } from "./event-draft.ts";
import { homeOf, landOf, officeOf, stateInFront, writerOf } from "./event-home.ts";
import { isOfOneSide } from "./event-own-side.ts";
import type { Reading } from "./event-reading.ts";
import { isAbroad } from "./event-sites.ts";
import { KNOWN_ORGANISATIONS } from "./lexicon/organisations.ts";
import { type State, stateByCode } from "./lexicon/states.ts";
import { tokenBefore } from "./tokenized.ts";
import { WordSet } from "./word-set.ts";

/** Named without its state. */
const BARE_BODY =
  /^(?:Army|Military|Navy|Air Force|Coast Guard|General Staff|Armed Forces|Joint Chiefs of Staff|Ministry|Government|[A-Z][a-z]+ Ministry|Ministry of .+|Operational Command|Special Operations Forces|Special Forces|National Guard|Border (?:Guards?|Service|Police)|State Emergency Service|Marines|Marine Corps|Defence Intelligence|Military Intelligence|Security Service|Defence Forces?|Air Defence(?: Forces?)?|Ground Forces|Coastguard|Cabinet|Parliament|Foreign Office)$/;

/** Last words of people who act for the state on whose land they are: "Border guards", "Federal police", "Prime minister". */
const OFFICIALS = new Set(
  "police policeman policemen policewoman gendarme gendarmes gendarmerie carabinieri army navy military soldier soldiers troops marines guard guards officer officers agents prosecutor prosecutors rangers paratroopers servicemen conscripts commandos authorities president premier minister ministers".split(
    " ",
  ),
);

/** What nobody but a state does on its land: closing and opening crossings, arresting. */
const OF_THE_LAND = new Set<EventKind>(["SANCTION", "CONCEDE"]);
const ARRESTS = new Set(["arrest", "restrict"]);

/**
 * "Border guards boarded", "the president declared", "The crossing was reopened": adds the state on whose land they act, where no state is
 * named.
 */
export function withStateOfOfficials(reading: Reading, draft: Draft): Draft {
  const { kind, mode, actors, places } = draft;
  const isJoint = TOGETHER.has(kind);
  const unit = ofWriter(reading, draft);
  if (unit) return withChanges(draft, { actors: [...actors, unit] });
  if (actors.some(isOfState)) return isJoint ? withWriter(reading, draft) : withStateInFront(reading, draft);
  // "The minister met the Secretary General of NATO".
  const joined = isJoint ? withWriter(reading, draft) : draft;
  if (joined !== draft) return joined;
  const own = ownBody(reading, actors);
  if (own) return withChanges(draft, { actors: [...actors, own] });
  const official = actors.find((actor) => isOfficial(actor) && !isOfSide(reading, actor));
  const isOfTheLand = places.length > 0 && (OF_THE_LAND.has(kind) || (kind === "COERCE" && ARRESTS.has(mode ?? "")));
  const role = official?.role ?? (isOfTheLand && !actors.some((actor) => actor.role === "agent") ? "agent" : null);
  // "Another 1,000 soldiers reached Russia", "Soldiers fled to Chad": whoever comes to a whole state is not of it.
  const isSentThere =
    ((kind === "MOBILIZE" && mode === "troops") || mode === "desert") &&
    reading.frame.places.some((place) => places.includes(place.index) && isAbroad(reading.frame, place));
  // "14 suspects were arrested in Jenin", in what an army publishes: by it.
  const writer = role === "agent" ? writerOf(reading.document) : null;
  const land =
    role === null || isSentThere
      ? null
      : (writer ?? (OF_THE_LAND.has(kind) && isOfTheLand && !official ? stateIn(reading) : null) ?? landOf(reading, places));
  const state = land && kind === "ASSAULT" && role === "agent" ? (strikerOf(reading, land) ?? land) : land;
  return role && state
    ? withChanges(draft, { actors: [...actors, { mention: null, name: state.name, type: "state", country: state.code, role }] })
    : draft;
}

/** A state or what belongs to one; "New People's Army" fights that in which it is. */
function isOfState({ type, name, country }: Draft["actors"][number]): boolean {
  if (type === "state" || country === null) return type === "state";
  return FIGHTS_ANOTHER.has(country) || KNOWN_ORGANISATIONS.get(name.toLowerCase())?.isArmed !== true;
}

/** Where the groups of the land fight a state next to it: Palestine and Lebanon. */
const FIGHTS_ANOTHER = new Set(["PS", "LB"]);

/** "The military said it struck a store in Khan Younis": of the state that the text tells to have struck there. */
function strikerOf({ earlier }: Reading, { code }: State): State | null {
  if (!FIGHTS_ANOTHER.has(code)) return null;
  const struck = earlier.findLast(({ kind, actors }) => kind === "ASSAULT" && actors.some(isStriker));
  return stateByCode(struck?.actors.find(isStriker)?.country ?? "");
}

const isStriker = ({ role, type, country }: Draft["actors"][number]) =>
  role === "agent" && type === "state" && country !== null && !FIGHTS_ANOTHER.has(country);

function isOfSide({ frame: { actors, tokens } }: Reading, { mention }: Draft["actors"][number]): boolean {
  const named = mention === null ? undefined : actors.find(({ index }) => index === mention);
  return named !== undefined && (isOfOneSide(tokens, named.from) || (named.end - named.from > 1 && isOfOneSide(tokens, named.from + 1)));
}

const TOGETHER = new Set<EventKind>(["CONSULT", "COOPERATE", "AID"]);
const HOSTS = new WordSet("minister secretary president premier chief commander".split(" "));
const FRONT = 8;

/** "On 19 May the Minister received a Turkish delegation", "Joint exercises with Pakistan begin", in what a ministry publishes: the state whose it is. */
function withWriter(reading: Reading, draft: Draft): Draft {
  const { frame, document } = reading;
  const writer = officeOf(document);
  if (!writer || draft.actors.some(({ role, country }) => country === writer.code || (role === "agent" && country !== null)))
    return withStateInFront(reading, draft);
  const isHost = frame.tokens.slice(0, FRONT).some((token) => HOSTS.has(token));
  if (!isHost && !(draft.kind === "COOPERATE" && frame.tokens.some(({ lower }) => lower === "with"))) return draft;
  const role = draft.kind === "AID" ? "agent" : "participant";
  return withChanges(draft, {
    actors: [...draft.actors, { mention: null, name: writer.name, type: "state", country: writer.code, role }],
  });
}

/** "troops of the Gaza Division eliminated 12", in what an army publishes: its own. */
function ofWriter({ document, frame }: Reading, { kind, actors }: Draft): Draft["actors"][number] | null {
  const isUnit = ({ role, type, country, name, nameless }: Draft["actors"][number]) =>
    role === "agent" && type === "org" && country === null && !nameless && UNIT.test(name);
  if (!BY_ARMS.has(kind) || !actors.some(isUnit)) return null;
  const writer = writerOf(document);
  if (!writer || actors.some(({ role, country }) => role === "agent" && country !== null)) return null;
  // "Soldiers of Pakistan's 12th Division".
  if (frame.places.some(({ value }) => value.use === "associative" && document.countryOf(value.name) !== writer.code)) return null;
  return { mention: null, name: writer.name, type: "state", country: writer.code, role: "agent" };
}

const BY_ARMS = new Set<EventKind>(["ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "OTHER"]);
const UNIT = /\b(?:Division|Brigade|Regiment|Battalion|Corps|Command|Fleet|Force|Army|Group|Unit|Squadron|Rifles)$/;

/** "In Moscow the Foreign Ministry summoned the British envoy": the host is the state of the seat, not of the guest. */
function withStateInFront(reading: Reading, draft: Draft): Draft {
  const official = draft.actors.find((actor) => actor.role === "agent" && actor.country === null && isOfficial(actor));
  const state =
    official && !draft.actors.some(({ type, role }) => type === "state" && role === "agent") ? stateInFront(reading.frame) : null;
  if (!state || draft.actors.some(({ country }) => country === state.code)) return draft;
  return withChanges(draft, {
    actors: [...draft.actors, { mention: null, name: state.name, type: "state", country: state.code, role: "agent" }],
  });
}

/** "Our High Commission requested": the state that speaks. */
function ownBody({ document, frame: { actors: named, tokens } }: Reading, actors: Draft["actors"]): Draft["actors"][number] | null {
  const body = named.find(
    ({ from, index }) => tokenBefore(tokens, from)?.lower === "our" && actors.some(({ mention }) => mention === index),
  );
  const home = body ? homeOf(document) : null;
  const role = actors.find(({ mention }) => mention === body?.index)?.role;
  return home && role ? { mention: null, name: home.name, type: "state", country: home.code, role } : null;
}

/** "The crossing, which Pakistan had closed, was reopened": the only state that the sentence names. */
function stateIn({ frame }: Reading): State | null {
  const codes = new Set(frame.actors.flatMap(({ value }) => (value.type === "state" ? (value.country ?? []) : [])));
  const [code] = codes;
  return code !== undefined && codes.size === 1 ? stateByCode(code) : null;
}

/** "Police", "Army" and those without a name; an army with one may be anybody's. */
function isOfficial({ name, type, nameless }: Draft["actors"][number]): boolean {
  const last = name.lastIndexOf(" ") + 1;
  if (nameless && name === "Security forces") return true;
  return (type === "org" && BARE_BODY.test(name)) || ((nameless === true || last === 0) && OFFICIALS.has(name.slice(last).toLowerCase()));
}

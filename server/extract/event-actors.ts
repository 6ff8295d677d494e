import type { ActorRole } from "#domain/event.ts";
import type { EventKind } from "#domain/kind.ts";
import type { ActorMention, PlaceMention } from "#domain/mention.ts";
import type { BoundActor } from "./bind-actors.ts";
import { claimantOf } from "./event-claimants.ts";
import type { Draft } from "./event-draft.ts";
import { isStateBody } from "./event-home.ts";
import type { Bound, Reading } from "./event-reading.ts";
import { LEADERS, SURNAMES } from "./lexicon/leaders.ts";
import { NEEDS } from "./lexicon/need-classes.ts";
import { PRESS } from "./lexicon/press.ts";
import { isSeatName, stateByCode, stateNamed } from "./lexicon/states.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { tokenAt, tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

const HANDS_OVER = new Set(["extradite", "deport", "repatriate", "expel"]);

const TO_FOR = new WordSet("to for".split(" "));

/** "handed to South Korea", "sent to Ukraine": a state that is given something is a party, not a place. */
export function splitReceivers(
  frame: SentenceFrame,
  hit: TriggerHit,
  bound: readonly Placed<PlaceMention>[],
): [Placed<PlaceMention>[], Draft["actors"]] {
  const { tokens, places: all } = frame;
  const { trigger, from } = hit;
  if (BORDERS.has(trigger.needs ?? "")) return [[...bound], stateBehind(frame, hit, OF_BORDERS, WITH_TO)];
  if (trigger.mode === "expel") {
    const posted = stateBehind(frame, hit, NEEDS.envoy, RECALLS.has(trigger.lemma) ? FROM_TO_IN : FROM_TO);
    return [posted.length > 0 ? [] : [...bound], posted];
  }
  if (trigger.kind !== "AID" && trigger.mode !== "release" && !HANDS_OVER.has(trigger.lemma)) return [[...bound], []];
  const places: Placed<PlaceMention>[] = [];
  const receivers: Draft["actors"] = [];
  for (const place of bound) {
    const link = tokenBefore(tokens, place.from);
    const state = TO_FOR.has(link) ? stateNamed(place.value.name) : null;
    if (state && !isSeatName(place.value.name))
      receivers.push({ mention: null, name: state.name, type: "state", country: state.code, role: "target" });
    else places.push(place);
  }
  // "A convoy with medicines from Uzbekistan arrived", "received radars from Moscow": whose it is.
  if (trigger.kind === "AID")
    for (const place of all) {
      const isGivers = place.end <= from || trigger.lemma === "receive";
      const giver = isGivers && tokenBefore(tokens, place.from)?.lower === "from" ? stateNamed(place.value.name) : null;
      if (giver && (giver.name === place.value.name || place.value.use === "metonymic"))
        receivers.push({ mention: null, name: giver.name, type: "state", country: giver.code, role: "agent" });
    }
  return [places, receivers];
}

const BORDERS = new Set(["frontier", "crossing"]);
const OF_BORDERS = new WordSet("border borders crossing crossings frontier frontiers".split(" "));
const WITH_TO = new WordSet(["with", "to"]);
const FROM_TO = new WordSet(["from", "to"]);
const FROM_TO_IN = new WordSet(["from", "to", "in"]);
const RECALLS = new Set(["recall", "call home", "order home", "withdraw", "pull out"]);
const FAR_NEIGHBOUR = 9;

/** "closed its border with Belarus", "recalled its ambassador from Lima": the state on the other side, where it is read as a place. */
function stateBehind({ tokens, places }: SentenceFrame, { from, end }: TriggerHit, nouns: WordSet, links: WordSet): Draft["actors"] {
  const beyond = places.find(
    (place) =>
      place.value.use === "literal" &&
      place.from > from &&
      place.from < end + FAR_NEIGHBOUR &&
      links.has(tokenBefore(tokens, place.from)) &&
      nouns.has(tokenAt(tokens, place.from - 2)),
  );
  const state = beyond ? stateNamed(beyond.value.name) : null;
  if (!state || (links === WITH_TO && isSeatName(beyond?.value.name ?? ""))) return [];
  return [{ mention: null, name: state.name, type: "state", country: state.code, role: "target" }];
}

export function toActors(bound: readonly BoundActor[]): Draft["actors"] {
  const actors: Draft["actors"] = [];
  for (const { mention, role } of bound) {
    const { name, type, country, nameless } = mention.value;
    const known = actors.find((actor) => actor.name === name);
    if (!known) actors.push({ mention: mention.index, name, type, country, role, nameless });
    else if (known.role === "participant") known.role = role;
  }
  return actors;
}

const AROUND = new WordSet("around encircling surrounding".split(" "));
const WITH = new WordSet("with alongside together other".split(" "));
/** "a joint rescue exercise". */
const FAR_JOINT = 3;

/** An exercise of several is cooperation. */
export function kindOf({ tokens, actors }: SentenceFrame, main: TriggerHit, bounds: readonly Bound[]): EventKind {
  const { kind, mode } = main.trigger;
  if (mode !== "exercise" && kind !== "COOPERATE") return kind;
  // "China's military began joint drills around Taiwan": of its own arms.
  const isAlone = new Set(actors.map(({ value }) => value.country)).size === 1;
  if (isAlone && AROUND.isAmong(tokens) && NEEDS.exercise.isAmong(tokens) && !WITH.isAmong(tokens)) return "MOBILIZE";
  if (mode !== "exercise" || bounds.some((bound) => bound.hit.trigger.kind === "COOPERATE")) return "COOPERATE";
  const parties = new Set(
    bounds.flatMap((bound) => bound.actors.map(({ mention }) => mention.value.country)).filter((country) => country !== null),
  );
  const isJoint = tokens.some(({ lower }, at) => lower === "joint" && NEEDS.exercise.isAmong(tokens.slice(at + 1, at + 1 + FAR_JOINT)));
  return parties.size > 1 || isJoint ? "COOPERATE" : kind;
}

const BETWEEN_STATES = new Set<EventKind>(["CONSULT", "AGREE", "COOPERATE"]);
const NAMELESS_SOLDIERS = /^(?:Troops|Soldiers|Officers)$/;
const AGAINST_PEOPLE = new Set<EventKind>(["ASSAULT", "COERCE", "RETREAT", "PROTEST", "OTHER"]);

/** Adds the states for which a ministry talks or whose leader says what was given; leaves out troops that are only moved. */
export function completeActors({ frame, document, hits }: Reading, kind: EventKind, found: Draft["actors"]): Draft["actors"] {
  const claimant = kind === "ASSAULT" || kind === "COERCE" ? claimantOf(frame) : null;
  const claimed = claimant && !found.some(({ role }) => role === "agent") ? toActors([{ mention: claimant, role: "agent" }]) : [];
  const told = kind === "ASSAULT" || kind === "COERCE" ? found.filter(({ name, role }) => role !== "agent" || !PRESS.has(name)) : found;
  const actors = AGAINST_PEOPLE.has(kind)
    ? [...told.filter(({ name }) => !claimed.some((actor) => actor.name === name)), ...claimed]
    : found.filter((actor) => !(actor.country === null && NAMELESS_SOLDIERS.test(actor.name)));
  for (const actor of [...actors])
    if (actor.type === "org" ? isStateBody(actor) : BETWEEN_STATES.has(kind) || rules(actor)) addState(actors, actor.country, actor.role);
  if ((kind !== "AID" && !isRetaken(hits) && !isForeignCraft(hits, found)) || actors.some((actor) => actor.role === "agent")) return actors;
  for (const { value } of frame.attributions)
    addState(actors, document.actors.find((actor) => actor.name === value.name && actor.country !== null)?.country ?? null, "agent");
  return actors;
}

const DOWNS = new Set(["shoot down", "down", "bring down", "intercept"]);

/** "Pakistan said an Indian drone had been brought down": by those who say so, where it is another's. */
const isForeignCraft = (hits: readonly TriggerHit[], found: Draft["actors"]): boolean =>
  hits.some(({ trigger, mood }) => mood.isPassive && DOWNS.has(trigger.lemma)) &&
  found.some(({ role, type }) => role === "target" && type === "state");

const RETAKES = new Set("liberate retake recapture reconquer neutralise neutralize eliminate liquidate".split(" "));

/** "The ministry said that the town had been liberated": by those who say so. */
const isRetaken = (hits: readonly TriggerHit[]): boolean =>
  hits.length === 1 && hits.every(({ trigger, mood }) => mood.isPassive && mood.hedging === null && RETAKES.has(trigger.lemma));

/** Whoever is known to lead a state or its diplomacy does what he does for it. */
function rules({ type, name, role }: Draft["actors"][number]): boolean {
  return type === "person" && role === "agent" && (LEADERS.has(name.toLowerCase()) || SURNAMES.has(name));
}

function addState(actors: Draft["actors"], code: string | null, role: ActorRole): void {
  const state = code === null ? null : stateByCode(code);
  const isThere = state === null || actors.some((actor) => actor.type === "state" && actor.country === state.code);
  if (!isThere) actors.push({ mention: null, name: state.name, type: "state", country: state.code, role });
}

/** "NAME and NAME had carried out the attack": the one in front of the other. */
function joinedTo({ tokens, actors }: SentenceFrame, { from }: Placed<ActorMention>): readonly Placed<ActorMention>[] {
  const and = tokenBefore(tokens, from)?.lower === "the" ? from - 2 : from - 1;
  if (tokenAt(tokens, and)?.lower !== "and") return [];
  return actors.filter(({ end, value }) => end === and && value.type === "org" && !value.nameless);
}

/** "blamed the rebels for the attack", "the group claimed responsibility for it": who is said to have done it. */
export function blamed({ frame, hits }: Reading): Draft["actors"] {
  const claimant = claimantOf(frame);
  const accuser = hits.find((hit) => hit.trigger.kind === "ACCUSE" && hit.trigger.mode === "accuse");
  const accused = accuser ? frame.actors.find((actor) => actor.from >= accuser.end) : undefined;
  const from = accused ?? claimant;
  const actors = from ? toActors([...joinedTo(frame, from), from].map((mention) => ({ mention, role: "agent" }))) : [];
  for (const actor of [...actors]) if (actor.type === "org" && isStateBody(actor)) addState(actors, actor.country, actor.role);
  return actors;
}

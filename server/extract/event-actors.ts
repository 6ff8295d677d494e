import type { ActorRole } from "#domain/event.ts";
import type { EventKind } from "#domain/kind.ts";
import type { PlaceMention } from "#domain/mention.ts";
import type { BoundActor } from "./bind-actors.ts";
import type { Draft } from "./event-draft.ts";
import type { Bound, Reading } from "./event-reading.ts";
import { STATE_AGENCIES } from "./lexicon/organisations.ts";
import { stateByCode, stateNamed } from "./lexicon/states.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import type { TriggerHit } from "./trigger-hits.ts";

/** "handed to South Korea", "sent to Ukraine": a state that is given something is a party, not a place. */
export function splitReceivers(
  { tokens }: SentenceFrame,
  { trigger }: TriggerHit,
  bound: readonly Placed<PlaceMention>[],
): [Placed<PlaceMention>[], Draft["actors"]] {
  if (trigger.kind !== "AID" && trigger.mode !== "release") return [[...bound], []];
  const places: Placed<PlaceMention>[] = [];
  const receivers: Draft["actors"] = [];
  for (const place of bound) {
    const state = /^(?:to|for)$/.test(tokens[place.from - 1]?.lower ?? "") ? stateNamed(place.value.name) : null;
    if (state && (state.capital ?? "").toLowerCase() !== place.value.name.toLowerCase())
      receivers.push({ mention: null, name: state.name, type: "state", country: state.code, role: "target" });
    else places.push(place);
  }
  return [places, receivers];
}

export function toActors(bound: readonly BoundActor[]): Draft["actors"] {
  const actors: Draft["actors"] = [];
  for (const { mention, role } of bound) {
    const { name, type, country } = mention.value;
    const known = actors.find((actor) => actor.name === name);
    if (!known) actors.push({ mention: mention.index, name, type, country, role });
    else if (known.role === "participant") known.role = role;
  }
  return actors;
}

/** An exercise of several is cooperation. */
export function kindOf({ tokens }: SentenceFrame, main: TriggerHit, bounds: readonly Bound[]): EventKind {
  const { kind, mode } = main.trigger;
  if (mode !== "exercise") return kind;
  if (bounds.some((bound) => bound.hit.trigger.kind === "COOPERATE")) return "COOPERATE";
  const parties = new Set(
    bounds.flatMap((bound) => bound.actors.map(({ mention }) => mention.value.country)).filter((country) => country !== null),
  );
  return parties.size > 1 || tokens[main.from - 1]?.lower === "joint" || tokens[main.from - 2]?.lower === "joint" ? "COOPERATE" : kind;
}

const BETWEEN_STATES = new Set<EventKind>(["CONSULT", "AGREE", "COOPERATE"]);
const NAMELESS_SOLDIERS = /^(?:Troops|Soldiers|Officers)$/;
const AGAINST_PEOPLE = new Set<EventKind>(["ASSAULT", "COERCE", "RETREAT", "PROTEST", "OTHER"]);

function isStateBody({ name, country }: { name: string; country: string | null }): boolean {
  const state = country === null ? null : stateByCode(country);
  return state !== null && (name.includes(state.adjective) || name.includes(state.name) || STATE_AGENCIES.has(name));
}

/** Adds the states for which a ministry talks or whose leader says what was given; leaves out troops that are only moved. */
export function completeActors({ frame, document }: Reading, kind: EventKind, found: Draft["actors"]): Draft["actors"] {
  const actors = AGAINST_PEOPLE.has(kind)
    ? found
    : found.filter((actor) => !(actor.country === null && NAMELESS_SOLDIERS.test(actor.name)));
  const add = (code: string | null, role: ActorRole) => {
    const state = code === null ? null : stateByCode(code);
    const isThere = state === null || actors.some((actor) => actor.type === "state" && actor.country === state.code);
    if (!isThere) actors.push({ mention: null, name: state.name, type: "state", country: state.code, role });
  };
  for (const actor of [...actors]) if (actor.type === "org" ? isStateBody(actor) : BETWEEN_STATES.has(kind)) add(actor.country, actor.role);
  if (kind !== "AID" || actors.some((actor) => actor.role === "agent")) return actors;
  for (const { value } of frame.attributions)
    add(document.actors.find((actor) => actor.name === value.name && actor.country !== null)?.country ?? null, "agent");
  return actors;
}

/** "blamed the rebels for the attack", "the group claimed responsibility for it": who is said to have done it. */
export function blamed({ frame, hits }: Reading): Draft["actors"] {
  const lowers = frame.tokens.map((token) => token.lower);
  const claim = lowers.indexOf("responsibility");
  const claims =
    claim > 0 &&
    /^claim/.test(lowers[claim - 1] ?? "") &&
    !lowers.slice(0, claim).some((lower) => lower === "no" || lower === "not" || lower === "nobody");
  const accuser = hits.find((hit) => hit.trigger.kind === "ACCUSE" && hit.trigger.mode === "accuse");
  const from = accuser
    ? frame.actors.filter((actor) => actor.from >= accuser.end).slice(0, 1)
    : claims
      ? frame.actors.filter((actor) => actor.end <= claim).slice(-1)
      : [];
  return toActors(from.map((mention) => ({ mention, role: "agent" as const })));
}

import type { ActorRole } from "#domain/event.ts";
import type { EventKind } from "#domain/kind.ts";
import type { ActorMention, PlaceMention } from "#domain/mention.ts";
import type { BoundActor } from "./bind-actors.ts";
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
import { markWords } from "./word-marks.ts";
import { WordSet } from "./word-set.ts";

const HANDS_OVER = new Set(["extradite", "deport", "repatriate", "expel"]);

const TO_FOR = new WordSet("to for".split(" "));

/** "handed to South Korea", "sent to Ukraine": a state that is given something is a party, not a place. */
export function splitReceivers(
  { tokens, places: all }: SentenceFrame,
  { trigger, from }: TriggerHit,
  bound: readonly Placed<PlaceMention>[],
): [Placed<PlaceMention>[], Draft["actors"]] {
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

/** "a joint rescue exercise". */
const FAR_JOINT = 3;

/** An exercise of several is cooperation. */
export function kindOf({ tokens }: SentenceFrame, main: TriggerHit, bounds: readonly Bound[]): EventKind {
  const { kind, mode } = main.trigger;
  if (mode !== "exercise") return kind;
  if (bounds.some((bound) => bound.hit.trigger.kind === "COOPERATE")) return "COOPERATE";
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
export function completeActors({ frame, document }: Reading, kind: EventKind, found: Draft["actors"]): Draft["actors"] {
  const claimant = kind === "ASSAULT" || kind === "COERCE" ? claimantOf(frame) : null;
  const claimed = claimant && !found.some(({ role }) => role === "agent") ? toActors([{ mention: claimant, role: "agent" }]) : [];
  const told = kind === "ASSAULT" || kind === "COERCE" ? found.filter(({ name, role }) => role !== "agent" || !PRESS.has(name)) : found;
  const actors = AGAINST_PEOPLE.has(kind)
    ? [...told.filter(({ name }) => !claimed.some((actor) => actor.name === name)), ...claimed]
    : found.filter((actor) => !(actor.country === null && NAMELESS_SOLDIERS.test(actor.name)));
  for (const actor of [...actors])
    if (actor.type === "org" ? isStateBody(actor) : BETWEEN_STATES.has(kind) || rules(actor)) addState(actors, actor.country, actor.role);
  if (kind !== "AID" || actors.some((actor) => actor.role === "agent")) return actors;
  for (const { value } of frame.attributions)
    addState(actors, document.actors.find((actor) => actor.name === value.name && actor.country !== null)?.country ?? null, "agent");
  return actors;
}

/** Whoever is known to lead a state or its diplomacy does what he does for it. */
function rules({ type, name, role }: Draft["actors"][number]): boolean {
  return type === "person" && role === "agent" && (LEADERS.has(name.toLowerCase()) || SURNAMES.has(name));
}

function addState(actors: Draft["actors"], code: string | null, role: ActorRole): void {
  const state = code === null ? null : stateByCode(code);
  const isThere = state === null || actors.some((actor) => actor.type === "state" && actor.country === state.code);
  if (!isThere) actors.push({ mention: null, name: state.name, type: "state", country: state.code, role });
}

/** "blamed the rebels for the attack", "the group claimed responsibility for it": who is said to have done it. */
export function blamed({ frame, hits }: Reading): Draft["actors"] {
  const claimant = claimantOf(frame);
  const accuser = hits.find((hit) => hit.trigger.kind === "ACCUSE" && hit.trigger.mode === "accuse");
  const accused = accuser ? frame.actors.find((actor) => actor.from >= accuser.end) : undefined;
  const from = accused ?? claimant;
  const actors = from ? toActors([{ mention: from, role: "agent" }]) : [];
  for (const actor of [...actors]) if (actor.type === "org" && isStateBody(actor)) addState(actors, actor.country, actor.role);
  return actors;
}

const DENIALS = new WordSet(["no", "not", "nobody", "neither", "never", "nor"]);

/** Who says to have done it: before "claimed responsibility", behind "was claimed by". */
export function claimantOf({ tokens, actors }: Pick<SentenceFrame, "tokens" | "actors">): Placed<ActorMention> | null {
  if (actors.length === 0 || !tokens.some(({ marks }) => (marks & LEADS_TO_CLAIMANT) !== 0)) return null;
  const suspected = suspectOf(tokens, actors) ?? signatoryOf(tokens, actors) ?? confessorOf(tokens, actors);
  if (suspected) return suspected;
  const claim = tokens.findIndex(
    ({ lower }, at) =>
      CLAIMS.has(lower) || (TAKES.has(lower) && tokens.slice(at + 1, at + 4).some((token) => token.lower === "responsibility")),
  );
  if (claim < 0 || tokens.slice(0, claim).some((token) => DENIALS.has(token))) return null;
  const isOfDeed = tokens.some(
    ({ lower }, at) => lower === "responsibility" || isItAlone(tokens, claim) || (at > claim && at < claim + 4 && CLAIMED.words.has(lower)),
  );
  if (!isOfDeed) return claimsOwnDeed(tokens, claim) ? (actors.filter((actor) => actor.end <= claim).at(-1) ?? null) : null;
  // "claimed the shooting for the Red Brigades".
  const deed = tokens.findIndex(({ lower }, at) => at > claim && at < claim + 4 && CLAIMED.words.has(lower));
  if (deed > 0 && tokens[deed + 1]?.lower === "for") return actors.find((actor) => actor.from > deed && actor.from <= deed + 4) ?? null;
  if (tokens[claim + 1]?.lower === "by") return actors.find((actor) => actor.from > claim) ?? null;
  const before = actors.filter((actor) => actor.end <= claim && actor.value.type !== "state");
  // "JNIM, a group linked to al-Qaeda, claimed the attack": whose words stand between the commas.
  const isApposed = tokenBefore(tokens, claim)?.text === ",";
  return (
    (isApposed ? before.findLast((actor) => tokens[actor.end]?.text === "," && actor.end < claim - 1) : undefined) ?? before.at(-1) ?? null
  );
}

const FEATS = new WordSet(
  "capture recapture seizure conquest liberation killing killings destruction downing sinking elimination".split(" "),
);
const FAR_FEAT = 8;

/** "The ministry claimed on Saturday the capture of NAME": what somebody claims like this its own side has done. */
function claimsOwnDeed(tokens: SentenceFrame["tokens"], claim: number): boolean {
  for (let at = claim + 2; at < claim + FAR_FEAT; at++) {
    if (!FEATS.has(tokens[at])) continue;
    return tokens[at - 1]?.lower === "the" && tokens[at + 1]?.lower === "of";
  }
  return false;
}

/** "…; the Dawn Front claims it." */
function isItAlone(tokens: SentenceFrame["tokens"], claim: number): boolean {
  return tokens[claim + 1]?.lower === "it" && (tokens[claim + 2]?.kind ?? "punctuation") === "punctuation";
}

const CLAIMS = new Set(["claimed", "claims", "claiming"]);
const TAKES = new Set(["took", "takes", "taken", "taking", "assumed", "accepted", "admitted"]);

const LEAFLETS = new Set("leaflet leaflets pamphlet pamphlets flyer flyers banner banners slogans graffiti".split(" "));

const SIGNED_LEFT_OF_ETC = new WordSet("signed left of by from".split(" "));

/** "Leaflets signed by NAME lay in the street". */
function signatoryOf(tokens: SentenceFrame["tokens"], actors: SentenceFrame["actors"]): Placed<ActorMention> | null {
  const at = tokens.findIndex(({ lower }) => LEAFLETS.has(lower));
  if (at < 0 || !SIGNED_LEFT_OF_ETC.has(tokens[at + 1])) return null;
  return actors.find(({ from, value }) => from > at && from <= at + 4 && value.type === "org") ?? null;
}

const OWNING = new Set(["behind", "responsible", "out", "staged", "conducted", "planted", "placed", "detonated"]);

/** One of these stands in every sentence that says whose deed it is: few do, and one look tells them. */
const LEADS_TO_CLAIMANT = markWords([
  ...LEAFLETS,
  ...OWNING,
  ..."suspect suspects suspicion pointed pointing attribute attributes attributed claimed claims claiming responsibility work hallmarks hallmark signature".split(
    " ",
  ),
]);

const IT_THEY_ITS = new WordSet("it they its".split(" "));

const WAS_WERE = new WordSet("was were".split(" "));

/** "NAME said it had carried out the attack". */
function confessorOf(tokens: SentenceFrame["tokens"], actors: SentenceFrame["actors"]): Placed<ActorMention> | null {
  const at = tokens.findIndex(({ lower }, index) => {
    if (!OWNING.has(lower)) return false;
    // "had carried it out", "was behind it", "said it was responsible".
    if (lower === "out" && tokenBefore(tokens, index)?.lower === "it" && /^carr/.test(tokenBefore(tokens, index - 1)?.lower ?? ""))
      return true;
    if (tokens[index + 1]?.lower === "it" || (lower === "responsible" && WAS_WERE.has(tokenBefore(tokens, index)))) return true;
    return tokens.slice(index + 1, index + 5).some((token) => CLAIMED.has(token));
  });
  if (at < 0) return null;
  let self = tokenBefore(tokens, at)?.lower === "it" ? at - 2 : at - 1;
  while (self > at - 10 && !IT_THEY_ITS.has(tokenAt(tokens, self))) self -= 1;
  const isAsserted = self > at - 10 && !tokens.slice(0, at).some((token) => DENIALS.has(token));
  return isAsserted
    ? (actors.filter(({ end, value }) => end <= self && value.type === "org" && !PRESS.has(value.name)).at(-1) ?? null)
    : null;
}

const HALLMARKS = new Set(["work", "hallmarks", "hallmark", "signature"]);
const BEARS = new WordSet("is was were be been bore bears bearing had carried".split(" "));

/** "Police suspect NAME", "attributes the attack to NAME". */
function suspectOf(tokens: SentenceFrame["tokens"], actors: SentenceFrame["actors"]): Placed<ActorMention> | null {
  for (const [at, { lower }] of tokens.entries()) {
    if (lower === "suspect" || lower === "suspects") {
      const next = actors.find((actor) => actor.from > at && actor.from <= at + 3 && actor.value.type !== "person");
      const before = tokenBefore(tokens, at)?.lower ?? "";
      if (next && (before.endsWith("s") || before === "police" || before === "army")) return next;
    }
    // "Suspicion fell on NAME", "officials pointed to NAME".
    const leads = lower === "suspicion" ? "on" : lower === "pointed" || lower === "pointing" ? "to" : null;
    if (leads !== null) {
      const link = tokens.findIndex((token, index) => index > at && index < at + 4 && (token.lower === leads || token.lower === "at"));
      const meant =
        link < 0 ? undefined : actors.find((actor) => actor.from > link && actor.from <= link + 2 && actor.value.type !== "person");
      if (meant) return meant;
    }
    // "It was the work of NAME", "bore the hallmarks of NAME".
    if (HALLMARKS.has(lower) && tokens[at + 1]?.lower === "of" && tokens.slice(Math.max(0, at - 3), at).some((token) => BEARS.has(token))) {
      const doer = actors.find((actor) => actor.from > at + 1 && actor.from <= at + 4 && actor.value.type === "org");
      if (doer) return doer;
    }
    // "Investigators believe NAME was responsible".
    if ((lower === "responsible" || lower === "behind") && WAS_WERE.has(tokenBefore(tokens, at)) && at > 2) {
      const doer = actors.find((actor) => actor.end === at - 1 && actor.from > 0 && actor.value.type === "org");
      if (doer && !tokens.slice(0, at).some((token) => DENIALS.has(token))) return doer;
    }
    if (lower !== "attributes" && lower !== "attributed" && lower !== "attribute") continue;
    const to = tokens.findIndex((token, index) => index > at && index < at + 9 && token.lower === "to");
    const blamedOn = to < 0 ? undefined : actors.find((actor) => actor.from > to && actor.from <= to + 3);
    if (blamedOn) return blamedOn;
  }
  return null;
}

const CLAIMED = new WordSet(
  "attack attacks bombing bombings killing killings ambush raid assault kidnapping strike shooting shootings murder hijacking".split(" "),
);

import type { ActorRole } from "#domain/event.ts";
import type { EventKind } from "#domain/kind.ts";
import { subjectStart } from "./bind-subjects.ts";
import { blamedIn } from "./event-blame.ts";
import { type Draft, withRole } from "./event-draft.ts";
import { FOES, foeOf, isFoeHit, namesFoe, sideOf } from "./event-foes.ts";
import { landOf, writerOf } from "./event-home.ts";
import { isByOurs, isOfOneSide, isOurs, ownForces } from "./event-own-side.ts";
import type { Bound, Reading } from "./event-reading.ts";
import { isReal } from "./event-scene.ts";
import { namesSides, sides } from "./event-sides.ts";
import { isAbroad } from "./event-sites.ts";
import { ownerOfSoldiers } from "./event-soldiers.ts";
import { GOVERNMENT_SEATS, type State, stateByCode, stateNamed } from "./lexicon/states.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { isCapitalised, isPossessive, tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

type Actor = Draft["actors"][number];

/** Who is meant where a sentence names nobody in a part: the state by "the government" or by its troops, the two sides, the captors of those set free. */
export function meantActors(reading: Reading, kind: EventKind, bounds: readonly Bound[], known: readonly Actor[]): Actor[] {
  const main = (bounds.find(({ hit }) => !hit.isNoun && hit.mood.isFinite) ?? bounds[0])?.hit;
  if (!main) return [];
  const isDone = known.some(
    (actor) => !actor.nameless && (actor.role === "agent" || actor.role === "participant") && !isMediator(reading.frame, actor, main),
  );
  if (kind !== "PROTEST" && !isDone) {
    const both =
      known.every((actor) => actor.nameless || isMediator(reading.frame, actor, main)) && kind !== "OTHER"
        ? sides(reading, main, known)
        : [];
    if (both.length > 0) return both;
    const ruling = rulers(reading, kind, main, bounds);
    if (ruling.length > 0) return ruling;
  }
  const isOpen = !known.some(({ role, nameless, name }) => role === "agent" && !(nameless && FOES.has(name.toLowerCase())));
  if ((kind === "ASSAULT" || kind === "COERCE") && isFoeHit(reading.frame, main)) {
    const foe = foeOf(reading, bounds, known);
    if (foe && !known.some(({ country }) => country === foe.code))
      return [{ mention: null, name: foe.name, type: "state", country: foe.code, role: "target" }];
    return [];
  }
  if ((kind === "ASSAULT" || kind === "SANCTION" || kind === "COERCE") && isOpen && namesFoe(reading)) {
    const foe = foeOf(reading, bounds, known);
    // "The enemy lost 14 men".
    const role = main.trigger.frame === "suffer" && !main.isNoun ? "victim" : "agent";
    if (foe) return [{ mention: null, name: foe.name, type: "state", country: foe.code, role }];
  }
  if (
    kind === "ASSAULT" &&
    known.length > 0 &&
    known.every(({ nameless, role, name }) => nameless && role === "victim" && OUTLAWS.has(lastWord(name)))
  ) {
    const land =
      writerOf(reading.document) ??
      landOf(
        reading,
        bounds.flatMap((bound) => bound.places.map(({ index }) => index)),
      );
    if (land) return [{ mention: null, name: land.name, type: "state", country: land.code, role: "agent" }];
  }
  if (kind === "ASSAULT" && !known.some(({ role }) => role === "agent")) {
    const accused = blamedIn(reading, known, main);
    if (accused) return [accused];
    const foe = foeOf(reading, bounds, known);
    if (foe && !known.some(({ country }) => country === foe.code))
      return [{ mention: null, name: foe.name, type: "state", country: foe.code, role: "agent" }];
  }
  if (BETWEEN.has(kind)) {
    if (isDone && !main.isNoun && !main.mood.isPassive) {
      const met = namesSides(reading.frame, main) ? sides(reading, main, known, main.end) : [];
      if (met.length > 0) return met;
    }
    const party = governmentAmong(reading, known) ?? hostOf(main, bounds, known);
    if (party) return [party];
  }
  if (known.length > 0) return known.every(({ nameless, role }) => nameless && role !== "agent") ? attackers(reading, kind, bounds) : [];
  const found = BETWEEN.has(kind) ? parties(reading) : kind === "RETREAT" ? captors(reading, main) : attackers(reading, kind, bounds);
  if (found.length > 0) return found;
  // "An exercise will take place", in what an army publishes: its own.
  const writer = kind === "MOBILIZE" ? writerOf(reading.document) : null;
  if (writer) return [{ mention: null, name: writer.name, type: "state", country: writer.code, role: "agent" }];
  return ofThem(reading, kind, bounds);
}

const BROKERS = new Set(["broker", "mediate", "mediate between", "facilitate"]);

/** "an exchange mediated by Qatar", "Qatar brokered a truce between the two": between others. */
function isMediator({ tokens, actors }: SentenceFrame, { mention }: Actor, main: TriggerHit): boolean {
  const { from, end } = actors.find(({ index }) => index === mention) ?? { from: -1, end: -1 };
  // "met in Brasília, with Brazil as host".
  if (from > 0 && tokens[end]?.lower === "as") return HOSTS.has(tokens[end + 1]) || HOSTS.has(tokens[end + 2]);
  if (from >= 0 && from < main.from && BROKERS.has(main.trigger.lemma)) return true;
  const by = tokenBefore(tokens, from)?.lower === "the" ? from - 2 : from - 1;
  return by > 0 && tokens[by]?.lower === "by" && MEDIATED.has(tokens[by - 1]);
}

const MEDIATED = new WordSet("mediated brokered facilitated arranged negotiated hosted convened".split(" "));
const HOSTS = new WordSet("host mediator broker facilitator guarantor observer".split(" "));

/** Whom nobody but the forces of the land is told to have killed, where nothing else is said. */
const OUTLAWS = new Set(
  "terrorist terrorists militant militants insurgent insurgents jihadist jihadists bandit bandits extremists saboteurs combatants infiltrators khwarij khawarij".split(
    " ",
  ),
);
const lastWord = (name: string): string => name.slice(name.lastIndexOf(" ") + 1).toLowerCase();

const OF_ONE_STATE = new WordSet("government junta regime authorities generals cabinet parliament".split(" "));
const TROOPS = new WordSet(
  "soldiers troops marines rangers conscripts paratroopers reservists battalions battalion reinforcements warships fighters jets interceptors frigates".split(
    " ",
  ),
);

/** "government drones hit". */
const OWN_ARMS = new WordSet(
  "drone drones troops soldiers forces jet jets plane planes aircraft helicopter helicopters artillery warplane warplanes airstrikes fighters shelling".split(
    " ",
  ),
);

const DEFENCE = new WordSet(["defence", "defense"]);
const DEFENCES = new WordSet("defence defense defences defenses".split(" "));

const AND_BUT = new WordSet("and but".split(" "));

/** "The junta freed", "sixty soldiers are to be flown": the state that the document speaks of. */
function rulers(reading: Reading, kind: EventKind, main: TriggerHit, bounds: readonly Bound[]): Actor[] {
  const { frame } = reading;
  const { tokens } = frame;
  const isActive = !main.mood.isPassive;
  const isAir = main.trigger.mode === "air-defence";
  const isRuling = (at: number) =>
    (OF_ONE_STATE.has(tokens[at]) && (at === 0 || isTheOne(tokens, at)) && tokens[at + 1]?.lower !== "of") ||
    (tokens[at]?.lower === "government" && OWN_ARMS.has(tokens[at + 1])) ||
    (DEFENCE.has(tokens[at]) && tokens[at + 1]?.lower === "forces" && tokenBefore(tokens, at)?.lower === "the") ||
    (isAir && DEFENCES.has(tokens[at]) && tokenBefore(tokens, at)?.lower === "air");
  // "The government banned rallies and arrested", "The junta announced elections": the subject of the verb before.
  const goesOn = main.isNoun || AND_BUT.has(tokenBefore(tokens, main.from));
  const start = goesOn ? 0 : subjectStart(frame, main);
  const own = ownForces(reading, main, start);
  if (own) return [{ mention: null, name: own.name, type: "state", country: own.code, role: "agent" }];
  const cited = isActive ? theCountry(frame, start, main.from) : null;
  if (cited) return [{ mention: null, name: cited.name, type: "state", country: cited.code, role: "agent" }];
  // "was shot down by our F-16s".
  const side =
    (!isActive && isByOurs(tokens, main.end)) || (isActive && isOurs(tokens, start, main.from)) ? sideOf(reading.document) : null;
  if (side) return [{ mention: null, name: side.name, type: "state", country: side.code, role: "agent" }];
  const moved =
    kind === "MOBILIZE" || main.trigger.mode === "withdraw" ? (areThoseSent(tokens, start, main.from) ? senderBefore(reading) : []) : [];
  if (moved.length > 0) return moved;
  let isMeant = isActive && isOurs(tokens, start, main.from);
  for (let at = start; at < main.from && !isMeant; at++) isMeant = isActive && isRuling(at) && (main.from - at <= 5 || (goesOn && at < 3));
  const isByTroops = kind === "MOBILIZE" && !isMeant;
  if (isByTroops)
    for (let at = 0; at < Math.min(tokens.length, main.end + 5) && !isMeant; at++)
      isMeant = TROOPS.has(tokens[at]) && !isOfOneSide(tokens, at);
  if (!isMeant) return [];
  // "North Korea has sent more troops, and those withdrawn have been redeployed".
  const those = isByTroops ? tokens.findLastIndex(({ lower }, at) => at < main.from && lower === "those") : -1;
  const sender = those > 0 ? frame.actors.find(({ value, from }) => value.type === "state" && from < those) : undefined;
  if (sender) return [{ ...sender.value, mention: sender.index, role: "agent" }];
  const owner = isByTroops && !main.mood.isFinite && !main.isNoun ? ownerOfSoldiers(reading) : null;
  if (owner) return [{ mention: null, name: owner.name, type: "state", country: owner.code, role: "agent" }];
  if (isByTroops && bounds.some(({ places }) => places.some((place) => isAbroad(frame, place)))) return senderBefore(reading);
  const home = landOf(
    reading,
    bounds.flatMap((bound) => bound.places.map(({ index }) => index)),
  );
  // "Russia attacked Kyiv with 40 drones. Air defences shot down 30": not those of whoever attacked.
  if (home && isAir && attacksBefore(reading, home)) return [];
  if (home) return [{ mention: null, name: home.name, type: "state", country: home.code, role: "agent" }];
  const troops = kind === "MOBILIZE" ? tokens.find(({ lower }) => TROOPS.words.has(lower))?.lower : undefined;
  return troops === undefined
    ? []
    : [
        {
          mention: null,
          name: troops.charAt(0).toUpperCase() + troops.slice(1),
          type: "org",
          country: null,
          role: "agent",
          nameless: true,
        },
      ];
}

const FAR_COUNTRY = 3;

/** "NAME's state media said the country had tested": the state named before it in the sentence. */
function theCountry({ tokens, actors, places }: SentenceFrame, start: number, verb: number): State | null {
  for (let at = verb - 1; at > Math.max(start, verb - 1 - FAR_COUNTRY); at--) {
    if (tokens[at]?.lower !== "country" || tokens[at - 1]?.lower !== "the") continue;
    const named = actors.findLast(({ end, value }) => end < at && value.country !== null);
    const owner = places.findLast(({ end }) => end < at);
    return stateByCode(named?.value.country ?? "") ?? (owner ? stateNamed(owner.value.name) : null);
  }
  return null;
}

const THE_THESE_THOSE = new WordSet("the these those".split(" "));
const SENT = new WordSet(
  "soldiers troops units unit contingent servicemen men recruits sappers engineers workers builders personnel forces brigade battalion".split(
    " ",
  ),
);
const MOST_BEFORE_SENT = 3;

/** "The first units had reached Kursk", "The soldiers travelled by ship": those of whom it was told before. */
function areThoseSent(tokens: SentenceFrame["tokens"], from: number, verb: number): boolean {
  for (let at = from; at < verb; at++) {
    if (!THE_THESE_THOSE.has(tokens[at])) continue;
    for (let noun = at + 1; noun < verb && noun <= at + MOST_BEFORE_SENT && !isCapitalised(tokens[noun]); noun++)
      if (SENT.has(tokens[noun])) return true;
    return false;
  }
  return false;
}

function attacksBefore({ earlier, document }: Reading, { code }: State): boolean {
  const last = earlier.at(-1);
  if (last?.kind !== "ASSAULT" || writerOf(document)?.code === code) return false;
  return last.actors.some(({ role, country }) => role === "agent" && country === code);
}

/** "Another 1,000 troops reached Russia": of the state that was told to send some, never of that to which they come. */
function senderBefore({ earlier }: Reading): Actor[] {
  const sent = earlier.findLast(({ kind, mode }) => kind === "MOBILIZE" && mode === "troops");
  return (sent?.actors ?? []).filter(({ type, role }) => type === "state" && role === "agent").slice(0, 1);
}

/** "talks between the junta and the TNLA", "The junta's chief met": the state whose government it is. */
function governmentAmong(reading: Reading, known: readonly Actor[]): Actor | null {
  const { tokens } = reading.frame;
  const at = tokens.findIndex(
    (token, index) =>
      OF_ONE_STATE.has(token) &&
      tokens[index - 1]?.lower === "the" &&
      (index === 1 ? isPossessive(tokens[2]) : BETWEEN_WITH.has(tokens[index - 2])),
  );
  if (at < 0 || tokens[at + 1]?.lower === "of") return null;
  const state = landOf(reading, []);
  return state && !known.some(({ type, country }) => type === "state" && country === state.code)
    ? { mention: null, name: state.name, type: "state", country: state.code, role: "participant" }
    : null;
}

/** "Kenya's foreign minister flew to Kigali", "met at the White House": who goes to the capital of one other state is its guest. */
function hostOf({ trigger }: TriggerHit, bounds: readonly Bound[], known: readonly Actor[]): Actor | null {
  const places = bounds.flatMap((bound) => bound.places);
  const name = places.length === 1 ? (places[0]?.value.name ?? "") : "";
  const palace = GOVERNMENT_SEATS.get(name);
  if ((trigger.mode !== "visit" && !palace) || known.filter(({ type }) => type === "state").length !== 1) return null;
  // Whoever goes to Brussels goes to the Union or to NATO.
  const state = name === "Brussels" ? null : (palace ?? stateNamed(name));
  if (!state || (state.capital?.toLowerCase() !== name.toLowerCase() && !palace) || known.some(({ country }) => country === state.code))
    return null;
  return { mention: null, name: state.name, type: "state", country: state.code, role: "participant" };
}

const BETWEEN_WITH = new WordSet("between with and".split(" "));

const OF_STANDING = new WordSet(
  "internationally recognised recognized ruling military transitional interim new caretaker elected legitimate central federal".split(" "),
);

/** "the government", "the internationally recognised government". */
function isTheOne(tokens: SentenceFrame["tokens"], noun: number): boolean {
  let at = noun - 1;
  while (OF_STANDING.has(tokens[at])) at -= 1;
  return tokens[at]?.lower === "the";
}

const BETWEEN = new Set<EventKind>(["AGREE", "CONSULT", "COOPERATE"]);

/** "Under an accord signed in Malmö, Copenhagen and Stockholm will": those whom the sentence names. */
function parties({ frame, hits }: Reading): Actor[] {
  if (hits.some(({ trigger }) => !BETWEEN.has(trigger.kind))) return [];
  const found = new Map<string, Actor>();
  for (const mention of frame.actors) {
    const { name, type, country, nameless } = mention.value;
    const isSpeaking = frame.attributions.some((speaker) => speaker.from < mention.end && mention.from < speaker.end);
    if (type === "person" || nameless || isSpeaking || found.has(country ?? name)) continue;
    found.set(country ?? name, { mention: mention.index, name, type, country, role: "participant" });
  }
  return found.size > 1 ? [...found.values()] : [];
}

const FREED_BACK = 6;

/** "Eleven of them were released": those who were taken, and who took them. */
function captors({ earlier, ordinal, item }: Reading, main: TriggerHit): Actor[] {
  if (main.trigger.mode !== "release") return [];
  const taken = earlier.findLast((draft) => draft.kind === "COERCE" && isReal(draft) && draft.item === item);
  if (!taken || ordinal - taken.ordinal > FREED_BACK) return [];
  return taken.actors.map((actor) => withRole(actor, actor.role === "target" ? "victim" : actor.role));
}

const THEM_BACK = 2;
const OF_A_NUMBER = 6;
const FURTHER = new WordSet(["further", "another"]);

/** "600 of them were moved", "Eight others fled", "A similar incursion occurred": those of whom the sentence before told. */
function ofThem({ frame, previous, earlier, ordinal, item }: Reading, kind: EventKind, bounds: readonly Bound[]): Actor[] {
  const { tokens, actors, attributions } = frame;
  const main = bounds[0]?.hit;
  if (bounds.some(({ hit }) => hit.isNoun && tokens[hit.from - 1]?.lower === "similar"))
    return partsIn(earlier.findLast((draft) => draft.kind === kind && isReal(draft)));
  const isCited = ({ from, end }: { from: number; end: number }) => attributions.some((words) => words.from <= from && end <= words.end);
  if (!previous || ordinal - previous.ordinal > THEM_BACK || actors.some((actor) => !actor.value.nameless && !isCited(actor))) return [];
  const start = attributions.length > 0 && main ? subjectStart(frame, main) : 0;
  const isMore = tokens.slice(start, start + OF_A_NUMBER).some((token, index) => {
    const at = start + index;
    const next = tokens[at + 1];
    if (token.lower === "of") return next?.lower === "them";
    if (token.lower === "others") return at > 0;
    return FURTHER.has(token) && next?.kind === "number";
  });
  return isMore && previous.item === item ? partsIn(previous) : [];
}

function partsIn(draft: Draft | undefined): Actor[] {
  return (draft?.actors ?? [])
    .filter(({ type, nameless }) => type !== "person" || nameless)
    .map((actor) => ({ ...actor, role: "participant" }));
}

const OPEN_ROLES = new Set<ActorRole>(["agent", "participant"]);

/** "Seven men were beheaded" behind "Insurgents entered the village": by them. */
function attackers({ previous, ordinal, paragraph, leads, frame }: Reading, kind: EventKind, bounds: readonly Bound[]): Actor[] {
  if ((kind !== "ASSAULT" && kind !== "COERCE") || bounds.some(({ hit }) => hit.trigger.mode === "air-defence")) return [];
  if (!previous || leads.away || ordinal - previous.ordinal > 1 || previous.paragraph !== paragraph || !isReal(previous)) return [];
  if (previous.kind !== "ASSAULT" && previous.kind !== "COERCE" && previous.kind !== "MOBILIZE") return [];
  if (frame.actors.some(({ value }) => !value.nameless) || bounds.some(({ places, date }) => places.length > 0 || date !== null)) return [];
  return previous.actors.filter(({ role }) => OPEN_ROLES.has(role)).map((actor) => withRole(actor, "agent"));
}

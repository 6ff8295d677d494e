import { clauseEnd } from "./clauses.ts";
import { type Draft, withRole } from "./event-draft.ts";
import { pairOf } from "./event-foes.ts";
import type { Reading } from "./event-reading.ts";
import { type State, stateByCode, stateNamed } from "./lexicon/states.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

type Actor = Draft["actors"][number];

const SIDES = new Set(
  "koreas sides countries armies militaries navies governments neighbours neighbors leaders presidents ministers delegations rivals parties states nations capitals foes forces groups movements factions ministries organisations organizations companies agencies services clans communities tribes blocs unions".split(
    " ",
  ),
);
const STATES = new WordSet("countries governments presidents states nations capitals neighbours neighbors".split(" "));
const KOREAS = ["KP", "KR"];
const PARTIES_BACK = 6;
const SIDES_AHEAD = 3;

/** "Both sides withdrew": the last two that did something together, else the last two that were named; `from` is the first word that may name them so. */
export function sides(reading: Reading, main: TriggerHit, known: readonly Actor[], from = 0): Actor[] {
  const { frame, earlier, ordinal, document, sentence } = reading;
  const { tokens } = frame;
  const isMeant = (index: number) => index >= from && Math.abs(index - main.from) < 14;
  const at = tokens.findIndex(
    ({ lower }, index) => (SIDES.has(lower) ? manyBefore(tokens, index) > 0 : isBareTwo(tokens, index)) && isMeant(index),
  );
  if (at < 0) return [];
  if (tokens[at]?.lower === "koreas") return KOREAS.flatMap((code) => toPart(stateByCode(code)));
  const many = manyBefore(tokens, at) || 2;
  const areStates = STATES.has(tokens[at]);
  const isOther = ({ name, country }: { name: string; country: string | null }) =>
    !known.some((actor) => actor.name === name || (country !== null && actor.country === country));
  for (let back = earlier.length - 1; back >= 0; back--) {
    const draft = earlier[back];
    if (!draft || ordinal - draft.ordinal > PARTIES_BACK) break;
    const parties = draft.actors.filter(({ type, nameless }) => type !== "person" && !nameless);
    const isPair = parties.every(isOther) && (!areStates || parties.every(({ country }) => country !== null)) && !areAllies(parties);
    if (isPair && new Set(parties.map(({ country, name }) => country ?? name)).size === many) return asParties(parties);
  }
  const here = many === 2 ? guestAndHostHere(frame, at) : [];
  if (here.length > 0) return here;
  const pair = many === 2 ? pairOf(document) : [];
  if (pair.length > 0 && pair.every(isOther)) return pair;
  const named = many === 2 && areStates ? statesNamedMost(document, isOther) : [];
  if (named.length > 0) return named;
  const visited = many === 2 ? guestAndHost(earlier, document) : [];
  if (visited.length > 0) return visited;
  const found: Actor[] = [];
  const add = (index: number) => {
    const actor = document.actors[index];
    if (!actor || found.length === many || actor.nameless || actor.type === "person" || !isOther(actor)) return;
    const isKnown = found.some(({ name, country }) => name === actor.name || (country !== null && country === actor.country));
    if (!isKnown) found.unshift({ mention: index, name: actor.name, type: actor.type, country: actor.country, role: "participant" });
  };
  const own = document.actors.findIndex(({ start }) => start >= sentence.start);
  const behind = own < 0 ? document.actors.length : own;
  for (let index = behind - 1; index >= 0; index--) add(index);
  // "In Bara both sides are fighting. The army says": the other one may come next.
  for (let index = behind; index < behind + SIDES_AHEAD; index++) add(index);
  return found.length === many ? found : [];
}

/** "met the negotiators of both sides": those whom the verb's own clause names so behind it. */
export function namesSides({ tokens, clauses }: SentenceFrame, { from, end }: TriggerHit): boolean {
  const last = clauseEnd(clauses, from, tokens.length);
  return tokens.some((token, at) => at > end && at < last && SIDES.has(token.lower) && manyBefore(tokens, at) > 0);
}

/** "NATO sent British troops": one side. */
const areAllies = (parties: readonly Actor[]): boolean =>
  parties.some(({ type, country }) => type === "org" && country === null) && parties.every(({ role }) => role === "agent");

const OFTEN = 2;

/** The two states that are named most by far, by their towns, too; none where a third is named as often. */
function statesNamedMost(document: Reading["document"], isOther: (actor: { name: string; country: string | null }) => boolean): Actor[] {
  const counts = new Map<string, number>();
  const seen = new Set<number>();
  const count = (start: number, code: string | null) => {
    if (code === null || seen.has(start) || !isOther({ name: "", country: code })) return;
    seen.add(start);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  };
  for (const { start, country } of document.actors) count(start, country);
  for (const { start, name } of document.places) count(start, stateNamed(name)?.code ?? document.countryOf(name));
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!first || !second || second[1] < OFTEN || second[1] <= (third?.[1] ?? 0)) return [];
  return [first, second].flatMap(([code]) => toPart(stateByCode(code)));
}

/** "A Turkish delegation left Tripoli. The two sides had agreed": the state whose it was, and that in which it was. */
function guestAndHost(earlier: Reading["earlier"], document: Reading["document"]): Actor[] {
  for (let back = earlier.length - 1; back >= 0; back--) {
    const visit = earlier[back];
    if (visit?.kind !== "CONSULT" && visit?.kind !== "AGREE") continue;
    const [guest, other] = visit.actors.filter(({ type }) => type === "state");
    const host = stateByCode(document.countryOf(document.places[visit.places[0] ?? -1]?.name ?? "") ?? "");
    if (guest && !other && host && host.code !== guest.country) return [withRole(guest, "participant"), ...toPart(host)];
  }
  return [];
}

const WHERE_TO = new WordSet("in to for at".split(" "));

/** "When Seoul's minister arrived in Hanoi, the two leaders": the one state told of before them, and that in whose capital it was. */
function guestAndHostHere({ tokens, actors, places }: SentenceFrame, at: number): Actor[] {
  const guest = actors.find(({ end, value }) => end < at && value.country !== null && !value.nameless);
  const host = places.find(({ from, value }) => from < at && value.use === "literal" && WHERE_TO.has(tokenBefore(tokens, from)));
  const state = host ? stateNamed(host.value.name) : null;
  const own = guest ? stateByCode(guest.value.country ?? "") : null;
  if (!state || !own || state === own || state.capital?.toLowerCase() !== host?.value.name.toLowerCase()) return [];
  const isThird = ({ end, value }: (typeof actors)[number]) =>
    end < at && value.country !== null && value.country !== own.code && value.country !== state.code;
  return actors.some(isThird) ? [] : [...toPart(own), ...toPart(state)];
}

function toPart(state: State | null): Actor[] {
  return state ? [{ mention: null, name: state.name, type: "state", country: state.code, role: "participant" }] : [];
}

/** Each once: a state, where it was told of beside its ministry. */
function asParties(actors: readonly Actor[]): Actor[] {
  const states = new Set(actors.flatMap(({ type, country }) => (type === "state" && country !== null ? [country] : [])));
  return actors
    .filter(({ type, country }) => type === "state" || !states.has(country ?? ""))
    .map((actor) => withRole(actor, "participant"));
}

/** "a ceasefire between the two". */
const isBareTwo = (tokens: SentenceFrame["tokens"], at: number): boolean =>
  tokens[at]?.lower === "two" && tokenBefore(tokens, at)?.lower === "the" && tokenBefore(tokens, at - 1)?.lower === "between";

const MANY: Record<string, number> = { both: 2, two: 2, three: 3, four: 4 };

/** "both sides", "the two rival armies", "the three countries": how many are meant; 0 when no number stands there. */
function manyBefore(tokens: SentenceFrame["tokens"], noun: number): number {
  return MANY[tokenBefore(tokens, noun)?.lower ?? ""] ?? MANY[tokenBefore(tokens, noun - 1)?.lower ?? ""] ?? 0;
}

import type { ActorMention } from "#domain/mention.ts";
import type { Draft } from "./event-draft.ts";
import { isStateBody, stateAtHead } from "./event-home.ts";
import type { Bound, Reading } from "./event-reading.ts";
import { type State, stateByCode } from "./lexicon/states.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

type Actor = Draft["actors"][number];

/** How far back their state may have been named, in characters. */
const REACH = 700;
const SOLDIERS =
  /^(?:[a-z]+ ){0,2}(?:soldiers?|troops|servicemen|infantrymen|officers|personnel|prisoners(?: of war)?|pows|conscripts|sappers|engineers)$/i;
const OF_STATE =
  /(?:soldiers?|troops|servicemen|infantrymen|officers|personnel|prisoners|pows|conscripts|forces|contingent|brigades?|units?|men)$/i;
const NEXT_WORD = /^\s+(?:soldiers?|troops|servicemen|infantrymen|officers|personnel|prisoners|pows|conscripts|contingent)\b/i;

/** "North Korea sent 1,500 men, and 300 soldiers were killed", "The soldiers were taken": of the only state whose soldiers were told of just before. */
export function stateOfSoldiers(reading: Reading, others: readonly Bound[], actors: readonly Actor[]): Actor[] {
  const nameless = actors.find(
    ({ name, type, country, nameless }) => (nameless || type === "org") && country === null && SOLDIERS.test(name),
  );
  if (!nameless) return [];
  const known = new Set(actors.map(({ country }) => country));
  // "In Kinshasa, a court sentenced 14 soldiers".
  const host = stateAtHead(reading);
  if (host && !known.has(host.code)) return nameless.role === "agent" ? [] : [toActor(host, nameless.role)];
  const owned = ownedAt(reading);
  if (owned >= 0) {
    const owner = stateByCode(
      reading.frame.actors.findLast(({ end, value }) => end <= owned && value.country !== null)?.value.country ?? "",
    );
    return owner && !known.has(owner.code) ? [toActor(owner, nameless.role)] : [];
  }
  const speaker = speaksForOwn(reading);
  if (speaker && !known.has(speaker.code)) return [toActor(speaker, nameless.role)];
  const codes = new Set<string>();
  for (const code of senders(reading, others)) codes.add(code);
  for (const { country } of soldiersBefore(reading)) if (country !== null) codes.add(country);
  const [code] = [...codes].filter((one) => !known.has(one));
  const state: State | null = codes.size <= MOST_SIDES && code !== undefined ? stateByCode(code) : null;
  if (!state || [...codes].filter((one) => !known.has(one)).length !== 1) return [];
  return [toActor(state, nameless.role)];
}

/** "Some 300 soldiers left Kampala for Mogadishu": the state that they leave, where nobody else is named as theirs. */
export function leftState({ frame: { places }, document }: Reading, { trigger, from }: TriggerHit, actors: readonly Actor[]): Actor[] {
  if (trigger.lemma !== "leave for" || trigger.kind !== "MOBILIZE" || actors.some(({ role }) => role === "agent")) return [];
  const place = places.find((one) => one.from === from + 1);
  const state = place ? stateByCode(document.countryOf(place.value.name.toLowerCase()) ?? "") : null;
  return state ? [toActor(state, "agent")] : [];
}

function toActor({ name, code }: State, role: Actor["role"]): Actor {
  return { mention: null, name, type: "state", country: code, role };
}

/** Index of the "his" of "Ukraine's commander, NAME, said his soldiers": -1 when they are nobody's. */
function ownedAt({ frame: { tokens } }: Reading): number {
  return tokens.findIndex((token, at) => HIS_THEIR.has(token) && SOLDIERS.test(tokens[at + 1]?.lower ?? ""));
}

/** "The Israeli military said on Monday that troops had fired": an army or a ministry that tells of soldiers tells of its own. */
function speaksForOwn({ frame: { tokens, attributions, actors } }: Reading): State | null {
  for (const { from, end, cueAt } of attributions) {
    const that = tokens.findIndex(({ lower }, at) => at > cueAt && at <= cueAt + FAR_THAT && lower === "that");
    if (cueAt < end || !SOLDIERS.test(tokens[Math.max(that, cueAt) + 1]?.lower ?? "")) continue;
    const body = actors.find((actor) => actor.from < end && from < actor.end && (actor.value.type === "state" || isStateBody(actor.value)));
    if (body && tokens.slice(from, end).some((token) => OF_ARMS.has(token))) return stateByCode(body.value.country ?? "");
  }
  return null;
}

const FAR_THAT = 5;
const OF_ARMS = new WordSet("army military navy defence defense forces staff force".split(" "));

const HIS_THEIR = new WordSet("his her their its".split(" "));

const MOST_SIDES = 2;

/** Who sent troops in what was told before, or beside it in the sentence. */
function senders({ earlier }: Reading, others: readonly Bound[]): string[] {
  const told = earlier.flatMap(({ kind, mode, actors }) => (kind === "MOBILIZE" && mode === "troops" ? actors : []));
  const beside = others.flatMap(({ hit: { trigger }, actors }) =>
    trigger.kind === "MOBILIZE" && trigger.mode === "troops" ? actors.map(({ role, mention: { value } }) => ({ ...value, role })) : [],
  );
  return [...told, ...beside].flatMap(({ type, role, country }) =>
    type === "state" && role === "agent" && country !== null ? [country] : [],
  );
}

/** "North Korean soldiers fought in Kursk. The 11,000 soldiers sent last autumn": the only state whose soldiers the words before name. */
export function ownerOfSoldiers(reading: Reading): State | null {
  const [code, ...others] = new Set(soldiersBefore(reading).flatMap(({ country }) => country ?? []));
  return code !== undefined && others.length === 0 ? stateByCode(code) : null;
}

function soldiersBefore({ document, sentence, frame }: Reading): ActorMention[] {
  const { actors, text } = document;
  const here = frame.tokens[frame.tokens.length - 1]?.end ?? sentence.end;
  return actors.filter(
    ({ start, end, type }) =>
      type === "state" &&
      end <= here &&
      start >= sentence.start - REACH &&
      (OF_STATE.test(text.slice(start, end)) || NEXT_WORD.test(text.slice(end, end + 20))),
  );
}

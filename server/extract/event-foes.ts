import type { EventKind } from "#domain/kind.ts";
import type { Draft } from "./event-draft.ts";
import { homeOf, landOf, writerOf } from "./event-home.ts";
import { isOurs } from "./event-own-side.ts";
import type { Bound, ReadDocument, Reading } from "./event-reading.ts";
import { isReal } from "./event-scene.ts";
import { CASUALTY_WORDS, NUMBER_WORDS } from "./lexicon/quantities.ts";
import { type State, stateByCode } from "./lexicon/states.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

type Actor = Draft["actors"][number];

/** Whether the sentence calls somebody the enemy who does what it tells. */
export const namesFoe = ({ frame: { tokens }, hits }: Reading): boolean =>
  tokens.some(({ lower }, at) => FOES.has(lower) && tokenBefore(tokens, at)?.lower !== "of" && hits.some(({ from }) => from > at));

/** "Destroyed an enemy gun", "Enemy infantry destroyed", "Minus 30 occupiers": to whom it is done, and who did not do it. */
export function isFoeHit({ tokens }: SentenceFrame, { from, end, isNoun, mood, trigger }: TriggerHit): boolean {
  if (trigger.frame !== "act" || (isNoun && trigger.needs !== "in-post")) return false;
  const at = tokens.findIndex(({ lower }) => FOES.has(lower));
  if (at < 0 || tokens.findLastIndex(({ lower }) => FOES.has(lower)) !== at) return false;
  // "mortar destroyed, three invaders killed".
  const isCountedHurt = NUMBER_WORDS.has(tokenBefore(tokens, at)?.lower ?? "") || tokenBefore(tokens, at)?.kind === "number";
  if (at >= end && mood.isPassive && isCountedHurt && CASUALTY_WORDS.has(tokens[at + 1]?.lower ?? "")) return true;
  if (at < from) return mood.isPassive && tokens[end]?.lower !== "by";
  return !mood.isPassive && at - end <= FAR_OBJECT && tokens.slice(end, at).every((token) => !BY_FROM_ETC.has(token));
}

const FAR_OBJECT = 4;
const BY_FROM_ETC = new WordSet("by from the before after as when while and , :".split(" "));

const RUSSIAN_ARMS = new Set(
  "shahed shaheds shahed-136 geran gerans geran-2 lancet lancets iskander iskanders kinzhal kinzhals kalibr kalibrs".split(" "),
);
const UKRAINIAN_ARMS = new Set("atacms himars".split(" "));
export const FOES = new Set(
  "enemy occupiers occupier invaders invader aggressor aggressors adversary orcs rashists ruscists muscovites moskals katsaps occupation".split(
    " ",
  ),
);
const FOE_OF: Readonly<Record<string, string>> = { UA: "RU", RU: "UA", PS: "IL" };

const INVADERS = new WordSet("occupiers occupier invaders invader".split(" "));

/** "The occupiers took the outskirts of Selydove": whose land it is that they came to. */
function invadedLand({ document }: Reading, bounds: readonly Bound[]): string | undefined {
  const codes = bounds.flatMap(({ places }) => places.flatMap(({ value }) => document.countryOf(value.name) ?? []));
  return codes.find((code) => FOE_OF[code] !== undefined);
}

const OWN_WORDS = new WordSet("our we us".split(" "));
/** Whom a side at war names, and never calls its own. */
const NAMES: Readonly<Record<string, string>> = {
  ukrainian: "UA",
  ukrainians: "UA",
  afu: "UA",
  russian: "RU",
  russians: "RU",
  koreans: "RU",
};
const SIDES = new WeakMap<ReadDocument, State | null>();

/** The side of a war for which a text says "our", where it names the other one alone; null where that can't be told. */
export function sideOf(document: ReadDocument): State | null {
  const known = SIDES.get(document) ?? writerOf(document) ?? undefined;
  if (known !== undefined) return known;
  const named = new Set<string>();
  let isOfSide = false;
  for (const { tokens } of document.sentences)
    for (const token of tokens) {
      isOfSide ||= OWN_WORDS.has(token);
      const code = NAMES[token.lower] ?? (RUSSIAN_ARMS.has(token.lower) ? "RU" : undefined);
      if (code !== undefined) named.add(code);
    }
  const [foe] = named;
  const isAtWar = isOfSide && named.size === 1 && (speaksOfFoes(document) || (hasOwnForces(document) && isOfTheWar(document)));
  const side = isAtWar ? stateByCode(FOE_OF[foe ?? ""] ?? "") : null;
  SIDES.set(document, side);
  return side;
}

const hasOwnForces = ({ sentences }: ReadDocument): boolean => sentences.some(({ tokens }) => isOurs(tokens, 0, tokens.length));

/** "Our drones hit a column near Rylsk. Russian aircraft bombed Bilopillia": told of the two lands at war, and of no other. */
function isOfTheWar(document: ReadDocument): boolean {
  const codes = new Set(document.places.flatMap(({ name }) => document.countryOf(name) ?? []));
  return codes.size > 0 && [...codes].every((code) => FOE_OF[code] !== undefined);
}

const WEAPONS = new WordSet(
  "drone drones fpv uav uavs kab kabs ballistic missile missiles shell shells shelling shelled artillery mortar mortars rocket rockets bomb bombs airstrike airstrikes bombardment warplane warplanes".split(
    " ",
  ),
);

/** States whose arms another fires at Ukraine. */
const MAKERS = new Set(["KP", "IR"]);
const MAKE_REACH = 4;

/** "North Korean missiles hit Kharkiv": whose make they are, and who did not fire them. */
function isMaker({ frame: { tokens }, document }: Reading, { hit, places }: Bound, { from, end, value }: Party): boolean {
  if (value.country === null || !MAKERS.has(value.country) || from > hit.from) return false;
  const isOfArms = tokens.slice(from, Math.min(end + MAKE_REACH, hit.from)).some((token) => MADE.has(token));
  return isOfArms && (places.some(({ value: place }) => document.countryOf(place.name) === "UA") || homeOf(document)?.code === "UA");
}

type Party = Bound["actors"][number]["mention"];

/** Whoever is bound to a happening, without those who only made what was fired. */
export function partsOf(reading: Reading, kind: EventKind, bounds: readonly Bound[]): Bound["actors"] {
  return bounds.flatMap((bound) =>
    kind === "ASSAULT" ? bound.actors.filter(({ mention }) => !isMaker(reading, bound, mention)) : bound.actors,
  );
}

const MADE = new WordSet(
  "missile missiles drone drones rocket rockets bomb bombs shell shells warhead warheads munition munitions".split(" "),
);

/**
 * "Shaheds attacked the substation", "the occupiers hit": whose only one side of a war has, and whom a side at war calls so; "a guided bomb
 * destroyed the bakery": whoever the text says attacked that land before.
 */
export function foeOf(reading: Reading, bounds: readonly Bound[], known: readonly Actor[]): State | null {
  const { frame, document, earlier } = reading;
  const { tokens } = frame;
  // "hit a port in Astrakhan where parts for Shaheds lay": nobody's arms strike at home.
  if (tokens.some(({ lower }) => RUSSIAN_ARMS.has(lower))) return stateByCode(isInRussia(document, bounds) ? "UA" : "RU");
  if (tokens.some(({ lower }) => UKRAINIAN_ARMS.has(lower))) return stateByCode("UA");
  if (bounds.some((bound) => bound.actors.some(({ mention }) => isMaker(reading, bound, mention)))) return stateByCode("RU");
  const invaded = tokens.some((token) => INVADERS.has(token)) ? invadedLand(reading, bounds) : undefined;
  if (invaded !== undefined) return stateByCode(FOE_OF[invaded] ?? "");
  const home = sideOf(document) ?? homeOf(document);
  if (home && tokens.some(({ lower }) => FOES.has(lower))) return stateByCode(FOE_OF[home.code] ?? otherOf(document, home) ?? "");
  if (known.some(({ type }) => type === "state") || !tokens.some((token) => WEAPONS.has(token))) return null;
  const places = bounds.flatMap((bound) => bound.places.map(({ index }) => index));
  // "Ryazan refinery burns after a UAV attack": a town of the other side, told of where home is at war with it.
  const other = home ? FOE_OF[home.code] : undefined;
  if (other !== undefined && places.length > 0 && places.every((index) => document.countryOf(document.places[index]?.name ?? "") === other))
    return home;
  const land = landOf(reading, places);
  if (!land || land !== home) return null;
  const foe = FOE_OF[land.code];
  if (foe !== undefined && (document.actors.some(({ country }) => country === foe) || speaksOfFoes(document))) return stateByCode(foe);
  const attack = earlier.findLast(
    (draft) => draft.kind === "ASSAULT" && isReal(draft) && landOf(reading, draft.places) === land && attackerOf(draft, land) !== null,
  );
  return attack ? attackerOf(attack, land) : null;
}

function isInRussia(document: ReadDocument, bounds: readonly Bound[]): boolean {
  const codes = bounds.flatMap(({ places }) => places.flatMap(({ value }) => document.countryOf(value.name) ?? []));
  return codes.length > 0 && codes.every((code) => code === "RU");
}

const AT_WAR = new WeakMap<ReadDocument, boolean>();

/** Whether a document calls anybody the enemy. */
function speaksOfFoes(document: ReadDocument): boolean {
  const known = AT_WAR.get(document);
  if (known !== undefined) return known;
  const speaks = document.sentences.some(({ tokens }) => tokens.some(({ lower }) => FOES.has(lower)));
  AT_WAR.set(document, speaks);
  return speaks;
}

/** The other state that attacks there. */
function attackerOf({ actors }: Draft, land: State): State | null {
  const foe = actors.find(({ type, role, country }) => type === "state" && role === "agent" && country !== land.code);
  return foe ? stateByCode(foe.country ?? "") : null;
}

/** The other of the two states that a document is about; null when it isn't about two. */
function otherOf(document: ReadDocument, home: State): string | null {
  const pair = pairOf(document).map(({ country }) => country);
  return pair.includes(home.code) ? (pair.find((code) => code !== home.code) ?? null) : null;
}

const PAIRS = new WeakMap<ReadDocument, Actor[]>();

/** The two states that a document is about; none where a third is named nearly as often. */
export function pairOf(document: ReadDocument): Actor[] {
  const known = PAIRS.get(document);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { country, type } of document.actors)
    if (country !== null && type !== "person") counts.set(country, (counts.get(country) ?? 0) + 1);
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const isPair = first && second && second[1] >= 3 && second[1] >= 1.5 * (third?.[1] ?? 0);
  const pair = (isPair ? [first, second] : []).flatMap(([code]): Actor[] => {
    const state = stateByCode(code);
    return state ? [{ mention: null, name: state.name, type: "state", country: state.code, role: "participant" }] : [];
  });
  PAIRS.set(document, pair);
  return pair;
}

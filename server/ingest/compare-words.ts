import { type EventActor, namedActors } from "#domain/event.ts";
import { COMMON } from "./alike-words.ts";
import { isOfStates, isOwn } from "./compare-actors.ts";
import { unlistedName } from "./compare-places.ts";
import { foldName } from "./fold-name.ts";
import type { Telling } from "./telling.ts";

const MIN_NAME = 4;
const MAX_NAMES = 8;

/** How many words of two sentences are the same, those that are said of every attack apart, and which share of the shorter they are. */
export function compareWords(a: readonly string[], b: readonly string[]): { rare: number; common: number; share: number } {
  const others = new Set(b);
  let [rare, common] = [0, 0];
  for (const word of a) {
    if (!others.has(word)) continue;
    if (COMMON.has(word)) common += 1;
    else rare += 1;
  }
  return { rare, common, share: (rare + common) / Math.max(4, Math.min(a.length, b.length)) };
}

/** Names that stand for nothing else: of villages that no gazetteer knows, of ships; the last names of people, who act for no state. */
export function namesOf({ names = [], places, actors }: Pick<Telling, "names" | "places" | "actors">): string[] {
  const unlisted = places.flatMap(({ place }) => unlistedName(place) ?? []);
  const people = namedActors(actors).filter(isOwn).flatMap(wordsOf);
  return [...new Set([...names, ...unlisted, ...people].map(foldName))].filter((name) => name.length >= MIN_NAME).slice(0, MAX_NAMES);
}

/** The last name of a person; what a group is called. */
function wordsOf({ type, name, country }: EventActor): string[] {
  if (type === "person") return [name.split(" ").at(-1) ?? ""];
  return type === "org" && country === null && !isOfStates(name) ? name.split(" ").slice(0, 2) : [];
}

/** What a place is called, for a text in which its name could not be placed: "Pataz" of "Provincia de Pataz". */
export function calledOf({ places }: Pick<Telling, "places">): string[] {
  const last = places.flatMap(({ place: { level, name } }) => (level === "country" ? [] : [foldName(name.split(" ").at(-1) ?? "")]));
  return [...new Set(last)].filter((name) => name.length >= MIN_NAME);
}

/** How many names two tellings share, those among them that only one of the two could place. */
export function countNames(a: Telling, b: Telling): number {
  const [names, others] = [namesOf(a), namesOf(b)];
  const [called, its] = [new Set(calledOf(a)), new Set(calledOf(b))];
  const shared = names.filter((name) => others.includes(name) || its.has(name));
  return shared.length + others.filter((name) => called.has(name) && !names.includes(name)).length;
}

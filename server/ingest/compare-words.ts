import { namedActors } from "#domain/event.ts";
import { STANDS_FOR } from "./alike-words.ts";
import type { Telling } from "./telling.ts";

const COMMON: ReadonlySet<string> = new Set(STANDS_FOR.values());
const MIN_NAME = 4;
const MAX_NAMES = 8;
const AROUND = "-around-";

/** What is said, by the words that are no names: half of the shorter in common is much, and so are several that are not said of every attack. */
export function compareWords(a: readonly string[], b: readonly string[]): number {
  const others = new Set(b);
  const shared = a.filter((word) => others.has(word));
  const rare = shared.filter((word) => !COMMON.has(word)).length;
  const share = shared.length / Math.max(1, Math.min(a.length, b.length));
  if (shared.length >= 4 && share >= 0.85) return 2.5;
  if ((shared.length >= 3 && share >= 0.5) || rare >= 4) return 1.5;
  if ((shared.length >= 2 && share >= 0.3) || rare >= 3) return 1;
  return (shared.length >= 1 && share >= 0.2) || rare >= 2 ? 0.5 : 0;
}

/** Names that stand for nothing else: of villages that no gazetteer knows, of ships; the last names of people, who act for no state. */
export function namesOf({ names = [], places, actors }: Pick<Telling, "names" | "places" | "actors">): string[] {
  const unlisted = places.flatMap(({ place }) =>
    place.id.includes(AROUND) ? [place.id.slice(place.id.indexOf(AROUND) + AROUND.length)] : [],
  );
  const people = namedActors(actors).flatMap(({ type, name }) => (type === "person" ? [name.toLowerCase().split(" ").at(-1) ?? ""] : []));
  return [...new Set([...names, ...unlisted, ...people])].filter((name) => name.length >= MIN_NAME).slice(0, MAX_NAMES);
}

/** What a place is called, for a text in which its name could not be placed: "Pataz" of "Provincia de Pataz". */
export function calledOf({ places }: Pick<Telling, "places">): string[] {
  const last = places.flatMap(({ place: { level, name } }) => (level === "country" ? [] : [name.toLowerCase().split(" ").at(-1) ?? ""]));
  return [...new Set(last)].filter((name) => name.length >= MIN_NAME);
}

/** How many names two tellings share, those among them that only one of the two could place. */
export function countNames(a: Telling, b: Telling): number {
  const [names, others] = [namesOf(a), namesOf(b)];
  const [called, its] = [new Set(calledOf(a)), new Set(calledOf(b))];
  const shared = names.filter((name) => others.includes(name) || its.has(name));
  return shared.length + others.filter((name) => called.has(name) && !names.includes(name)).length;
}

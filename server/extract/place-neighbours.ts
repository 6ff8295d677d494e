import type { Place } from "#domain/place.ts";
import { COMMON_TRAPS } from "./lexicon/place-words.ts";
import type { Match } from "./place-matches.ts";
import { ENOUGH } from "./place-scale.ts";

/** Degrees. */
const CELL = 1;
const ROW = 1000;
/** Places of one name: what has more says nothing of where the text is at home, nor can it be told by it. */
const FEW_SURE = 6;
const FEW = 3;
/** So many sure names around it, beside its own. */
const LEAST = 2;
const WEAK = 1;

/**
 * "Oamaru will get an ambulance", where the text's sure places lie around it: a town that nothing else speaks for is one, when hardly another bears
 * its name and no word or person does.
 */
export function licenseNeighbours(matches: readonly (Match & { weight: number })[]): void {
  const weak = matches.filter(isWeak);
  if (weak.length === 0) return;
  const held = new Map<number, Set<string>>();
  for (const { key, places, weight } of matches) {
    if (weight < ENOUGH || places.length > FEW_SURE) continue;
    for (const place of places) {
      if (!isTown(place)) continue;
      const cell = cellOf(place);
      const names = held.get(cell);
      if (names) names.add(key);
      else held.set(cell, new Set([key]));
    }
  }
  for (const match of weak)
    if (match.places.some((place) => isTown(place) && countAround(place, match.key, held) >= LEAST)) match.weight = ENOUGH;
}

function isWeak({ key, places, weight }: Match & { weight: number }): boolean {
  return weight >= WEAK && weight < ENOUGH && places.length > 0 && places.length <= FEW && !COMMON_TRAPS.has(key);
}

function countAround(place: Place, key: string, held: ReadonlyMap<number, ReadonlySet<string>>): number {
  const around = new Set<string>();
  const centre = cellOf(place);
  for (const column of [-ROW, 0, ROW])
    for (const row of [-1, 0, 1]) for (const name of held.get(centre + column + row) ?? []) if (name !== key) around.add(name);
  return around.size;
}

const isTown = ({ level }: Place) => level === "settlement" || level === "district";
const cellOf = ({ lng, lat }: Place) => Math.floor(lng / CELL) * ROW + Math.floor(lat / CELL);

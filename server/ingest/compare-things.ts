import { standingFor } from "./alike-words.ts";
import { isOwn, SUFFERS } from "./compare-actors.ts";
import type { Telling } from "./telling.ts";

/** What is struck, with what, and who it befalls: a row for each, of words that stand for it. Our own tables. */
const SITES = [
  "hospital clinic maternity polyclinic",
  "school kindergarten dormitory",
  "factory plant mill workshop shipyard refinery pipeline",
  "house block flat hostel",
  "market bazaar mall supermarket shop",
  "hotel restaurant cafe bar nightclub",
  "mosque church temple monastery cathedral synagogue",
  "power substation",
  "harbour pier",
  "ship",
  "bus",
  "car taxi motorcycle",
  "train locomotive",
  "airport airbase",
  "bridge",
  "dam reservoir",
  "tent camp shelter",
  "base barracks garrison headquarters",
  "prison",
  "stadium park playground beach",
  "farm field orchard",
  "mine",
  "embassy",
];
const WEAPONS = [
  "drone shahed quadcopter",
  "missile iskander ballistic",
  "bomb glide car-bomb",
  "shelling howitzer tank",
  "shot gunned gunfire stabbed knife",
];
const PEOPLE = [
  "journalist reporter editor cameraman photographer",
  "mayor politician councillor candidate opposition",
  "activist protest",
  "lawyer prosecutor",
  "worker miner labourer",
  "driver trader shopkeeper",
  "farmer herder shepherd",
  "fisherman fishermen sailor crew",
  "pupil teacher",
  "doctor nurse medic paramedic",
  "priest imam monk cleric bishop",
  "tourist foreigner pilgrim",
  "migrant",
  "diplomat consul",
  "hacker",
];
/** Those who elsewhere do it. */
const SUSPECTS = "gunmen terrorist spy spies smuggler";

const SITE_BITS = bitsOf(SITES);
const WEAPON_BITS = bitsOf(WEAPONS);
const PEOPLE_BITS = bitsOf([...PEOPLE, SUSPECTS]);
const SUSPECTS_BIT = 1 << PEOPLE.length;

type Told = Pick<Telling, "kind" | "content" | "names" | "numbers" | "actors">;

export type Unlike = { isOtherSite: boolean; isOtherWeapon: boolean; isOtherPeople: boolean };

/** Of two tellings' words: whether both say what was hit, with what, or who it befell, and not the same. */
export function compareThings(a: Told, b: Told): Unlike {
  return {
    isOtherSite: areApart(maskOf(a, SITE_BITS), maskOf(b, SITE_BITS)),
    isOtherWeapon: areApart(maskOf(a, WEAPON_BITS), maskOf(b, WEAPON_BITS)),
    isOtherPeople: areApart(peopleOf(a), peopleOf(b)),
  };
}

function peopleOf(telling: Told): number {
  const mask = maskOf(telling, PEOPLE_BITS);
  if (telling.kind !== "COERCE") return mask & ~SUSPECTS_BIT;
  const isOfGroup = telling.actors.some((actor) => SUFFERS.has(actor.role) && actor.type === "org" && !actor.nameless && isOwn(actor));
  return isOfGroup ? mask | SUSPECTS_BIT : mask;
}

function areApart(a: number, b: number): boolean {
  return a !== 0 && b !== 0 && (a & b) === 0;
}

function maskOf({ content = [], names = [], numbers }: Told, bits: ReadonlyMap<string, number>): number {
  let mask = 0;
  for (const word of content) mask |= bits.get(word) ?? 0;
  for (const name of names) mask |= bits.get(name) ?? 0;
  for (const { unit } of numbers) if (unit !== null) mask |= bits.get(standingFor(unit)) ?? 0;
  return mask;
}

function bitsOf(rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, at) => row.split(" ").map((word): [string, number] => [standingFor(word), 1 << at])));
}

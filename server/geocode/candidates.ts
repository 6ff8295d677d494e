import type { PlaceMention } from "#domain/mention.ts";
import type { Gazetteer, Place } from "#domain/place.ts";
import { foldName } from "#domain/place-name.ts";

/** What is written behind a name to find the region or district of that name. */
const KIND_SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  region: ["oblast", "region", "province", "governorate", "republic", "state", "krai", "prefecture"],
  district: ["county", "district", "raion", "rayon", "parish", "municipality", "department"],
  water: ["river", "lake"],
  area: ["island", "islands", "peninsula", "mountains", "hills"],
  point: ["airport", "air base"],
};
const DROPPED =
  /\s+(?:oblast|region|province|governorate|republic|krai|prefecture|raion|city|town|village|township|district|state|voivodeship|municipality|department|governorate|(?:international |regional |municipal )?airport|air base|airfield)$/;
const POOL = 80;

/** Every place that the words may mean, most prominent first. */
export function findCandidates(mention: PlaceMention, gazetteer: Gazetteer): Place[] {
  const name = foldName(mention.name);
  const whole = foldName(mention.text);
  const suffixes = KIND_SUFFIXES[mention.levelHint ?? ""] ?? [];
  // "The Barak" that the sentence says is a river.
  const isRead = name.length > whole.length && name.startsWith(whole);
  const names = isRead ? [name] : isOwnFeature(mention) ? [whole] : [whole, name, ...suffixes.map((suffix) => `${name} ${suffix}`)];
  const found = new Map<string, Place>();
  for (const spelling of new Set(names)) addPlaces(found, spelling, gazetteer);
  const isUnit = mention.levelHint === "region" || mention.levelHint === "district";
  if ((found.size === 0 || isUnit) && DROPPED.test(whole)) addPlaces(found, whole.replace(DROPPED, ""), gazetteer);
  return [...found.values()];
}

const NONE: readonly Place[] = [];
const UNHEARD = new Set(["water", "area", "point"]);

/** Towns and regions that the words may be another spelling of. */
export function findAlike(mention: PlaceMention, gazetteer: Gazetteer): readonly Place[] {
  if (UNHEARD.has(mention.levelHint ?? "")) return NONE;
  return gazetteer.alike?.(mention.name) ?? NONE;
}

function addPlaces(found: Map<string, Place>, spelling: string, gazetteer: Gazetteer): void {
  for (const place of gazetteer.lookup(spelling)) if (found.size < POOL) found.set(place.id, place);
}

/** "San Luis Valley" is a valley or nothing: the town it is named after is somewhere else. */
function isOwnFeature(mention: PlaceMention): boolean {
  const isNatural = mention.levelHint === "water" || mention.levelHint === "area";
  return isNatural && mention.text.length > mention.name.length && /\s\p{Lu}[\p{L}]+$/u.test(mention.text);
}

import type { PlaceMention } from "#domain/mention.ts";
import { distanceKm, type Place } from "#domain/place.ts";
import { foldName } from "#domain/place-name.ts";
import type { Locus } from "./locus.ts";
import { MAX_CANDIDATES } from "./weights.ts";

/** A candidate as near as this is the local one. */
const LOCAL_KM = 120;
/** Mentions looked at on either side. */
const REACH = 30;
/** Characters between two names of one phrase. */
const NEXT_TO = 50;
/** Cities stand beside everything: what is named next to a small town is near it. */
const SMALL_TOWN = 100_000;
const BESIDE_KM = 80;
/** Beyond it "in Y" says too little to draw. */
const WIDEST_KM = 170;
const SURE_IN = 0.75;
const SURE_BESIDE = 0.55;
const LEAST_SURE = 0.5;
const MOST_SURE = 0.8;

/** "X in Y", "X, a village in Y", "X district of Y"; and "Y's X". */
const IN =
  /^,? (?:(?:an? |the )?(?:[a-z]+ ){0,3}(?:town|village|district|city|area|county|hamlet|settlement|community) )?(?:in|of)(?: the)?(?: [a-z]+){0,2} ?$/;
const OF = /^['’]s? (?:[a-z]+ ){0,2}$/;

/**
 * Where a name lies that no list holds, or none that may be meant: in what the text says it is in; around the neighbourhood that the text is about;
 * around the town named next to it. Null when the text says nothing of the kind. What comes out is an area and says so.
 */
export function placeUnlisted(index: number, all: readonly PlaceMention[], text: string, locus: Locus | null): PlaceMention | null {
  const mention = all[index];
  if (!mention || mention.use === "metonymic") return null;
  const outer = outerOf(mention, all[index + 1], text, IN) ?? outerOf(all[index - 1], mention, text, OF);
  if (outer && isUnknown(mention))
    return toAround(mention, outer, Math.max(outer.radiusKm, 10), SURE_IN, `not listed by this name; the text puts it in ${outer.name}`);
  if (locus && !mention.candidates.some(({ place }) => isLocal(place, locus))) {
    const inside = new Set(locus.places.map(({ id }) => id));
    const anchor = nearest(index, all, (place) => inside.has(place.id)) ?? locus.places[0];
    const score = Math.round((LEAST_SURE + (MOST_SURE - LEAST_SURE) * locus.strength) * 1000) / 1000;
    return anchor
      ? toAround(mention, anchor, locus.radiusKm, score, `not listed by this name; the text is about places around ${anchor.name}`)
      : null;
  }
  if (!isUnknown(mention)) return null;
  const beside = nextTo(index, all);
  return beside && toAround(mention, beside, BESIDE_KM, SURE_BESIDE, `not listed by this name; named next to ${beside.name}`);
}

/** A place that the text holds its other names to be around. */
export function isLocal(place: Place, { places }: Locus): boolean {
  const [centre] = places;
  return centre !== undefined && distanceKm(place, centre) < place.radiusKm + LOCAL_KM;
}

const isUnknown = ({ candidates }: PlaceMention) => candidates.reduce((sum, { score }) => sum + score, 0) < 0.5;

/** The region or town around, when the words between the two say that one lies in the other. */
function outerOf(first: PlaceMention | undefined, second: PlaceMention | undefined, text: string, words: RegExp): Place | null {
  if (!first || !second || second.start - first.end > NEXT_TO || !words.test(text.slice(first.end, second.start))) return null;
  const outer = words === IN ? second.place : first.place;
  return outer && outer.radiusKm <= WIDEST_KM && outer.level !== "water" ? outer : null;
}

/** Outwards from the mention, first what stands before it. */
function nearest(index: number, all: readonly PlaceMention[], fits: (place: Place) => boolean): Place | null {
  for (let step = 1; step <= REACH; step++) {
    for (const other of [all[index - step], all[index + step]]) if (other?.place && fits(other.place)) return other.place;
  }
  return null;
}

/** The town right before or behind, near enough in the text to be of the same statement. */
function nextTo(index: number, all: readonly PlaceMention[]): Place | null {
  const mention = all[index];
  if (!mention) return null;
  const found = [all[index - 1], all[index + 1]].filter((other) => {
    if (!other?.place || other.use !== "literal" || other.place.level !== "settlement") return false;
    if (other.place.population > SMALL_TOWN || other.place.featureCode === "PPLC") return false;
    return Math.max(other.start - mention.end, mention.start - other.end) <= NEXT_TO;
  });
  return found[0]?.place ?? null;
}

function toAround(mention: PlaceMention, anchor: Place, radiusKm: number, score: number, reason: string): PlaceMention {
  const place: Place = {
    ...anchor,
    id: `${anchor.id}-around-${foldName(mention.name).replaceAll(" ", "-")}`,
    name: `${mention.name} (around ${anchor.name})`,
    level: "area",
    featureCode: "AROUND",
    regions: anchor.regions.slice(0, 2),
    bbox: null,
    radiusKm,
    population: 0,
    parts: [],
  };
  const others = mention.candidates.map((other) => ({
    ...other,
    score: Math.min(other.score, Math.round((1 - score) * 1000) / 1000 / mention.candidates.length),
  }));
  const candidates = [{ place, score, reasons: [reason] }, ...others].slice(0, MAX_CANDIDATES);
  return { ...mention, place, score, candidates, near: true, radiusKm, abstained: null };
}

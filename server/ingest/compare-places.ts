import type { EventPlace } from "#domain/event.ts";
import { type BoundingBox, distanceKm } from "#domain/place.ts";
import { foldName } from "./fold-name.ts";
import type { Telling } from "./telling.ts";

const NEIGHBOURING_KM = 25;
/** A town with its suburbs. */
const ONE_TOWN_KM = 6;
/** In a village hardly two things happen on one day. */
const SMALL_TOWN = 50_000;
/** A district and the town in it after which it is called may be one place to two reports. */
const NAMESAKE_KM = 60;

/**
 * How two tellings' places go together. `nearby`: two towns, next to each other; `around`: the text around the sentence of one, which itself names none, names the town of the other;
 * `silent`: at least one says nothing; `elsewhere`: other places, but of one region, or one text names both; `apart`: other places.
 */
export type WhereAgreement = "village" | "city" | "region" | "within" | "nearby" | "around" | "country" | "silent" | "elsewhere" | "apart";

/** The best first. */
const RANKS: readonly WhereAgreement[] = ["village", "city", "region", "within", "nearby", "country"];

type Placed = Pick<Telling, "places" | "around">;

export function comparePlaces(a: Placed, b: Placed): WhereAgreement {
  const isNamed = (one: Placed, other: Placed) =>
    isVague(other) && one.places.some(({ place }) => place.level !== "country" && other.around?.includes(place.id));
  if (isNamed(a, b) || isNamed(b, a)) return "around";
  if (a.places.length === 0 || b.places.length === 0) return "silent";
  let best = RANKS.length;
  const [ours, theirs] = [finest(a.places), finest(b.places)];
  for (const one of ours) {
    for (const other of theirs) {
      const agreement = comparePlace(one, other);
      // "Zeitoun", a quarter that no gazetteer knows, told together with its town: the town says how near others are.
      if (agreement !== null && agreement !== "village" && (isGuessBeside(one, a.places) || isGuessBeside(other, b.places))) continue;
      if (agreement !== null) best = Math.min(best, RANKS.indexOf(agreement));
    }
  }
  const agreed = RANKS[best];
  if (agreed !== undefined) return agreed;
  const knows = (one: Placed, other: Placed) => other.places.some(({ place }) => one.around?.includes(place.id));
  const isGuessed = ({ places }: Placed) => places.some(({ place }) => unlistedName(place) !== null);
  return knows(a, b) || knows(b, a) || areInOneRegion(a, b) || isGuessed(a) || isGuessed(b) ? "elsewhere" : "apart";
}

/** Without those in which another lies that is told as well: "Kupwara in Indian Kashmir" is no other town of Kashmir. */
function finest(places: readonly EventPlace[]): readonly EventPlace[] {
  if (places.length < 2) return places;
  return places.filter((wide) => !places.some((other) => other !== wide && isInside(other, wide)));
}

function isInside(one: EventPlace, wide: EventPlace): boolean {
  if (one.place.regions.includes(wide.place.id)) return true;
  return isOpen(wide) && !isOpen(one) && covers(wide, one);
}

function isGuessBeside(guess: EventPlace, places: readonly EventPlace[]): boolean {
  if (unlistedName(guess.place) === null) return false;
  return places.some((other) => isTown(other) && distanceKm(other.place, guess.place) <= NEIGHBOURING_KM);
}

/** Said of no place, or of a country alone. */
export function isVague({ places }: Pick<Telling, "places">): boolean {
  return places.every(({ place }) => place.level === "country");
}

/** Or may be: of some places only the country is known. */
function areInOneRegion(a: Placed, b: Placed): boolean {
  return a.places.some(
    ({
      place: {
        regions: [country, region],
      },
    }) =>
      b.places.some(
        ({
          place: {
            regions: [other, its],
          },
        }) => country === other && (region === its || region === undefined || its === undefined),
      ),
  );
}

function comparePlace(a: EventPlace, b: EventPlace): WhereAgreement | null {
  if (a.place.id === b.place.id) {
    if (a.place.level === "country") return "country";
    if (a.place.level === "region" || a.place.level === "area" || a.place.level === "water") return "region";
    return a.place.population < SMALL_TOWN ? "village" : "city";
  }
  const [unlisted, other] = [unlistedName(a.place), unlistedName(b.place)];
  if (unlisted !== null && unlisted === other) return "village";
  if ((unlisted !== null && (other !== null || isOtherTown(b, a))) || (other !== null && isOtherTown(a, b))) return null;
  // "Caribbean" and "Caribbean Sea".
  if (isOpen(a) && isOpen(b) && (isNameIn(a, b) || isNameIn(b, a))) return "region";
  const isOfCountry = a.place.level === "country" || b.place.level === "country";
  if (a.place.regions.includes(b.place.id) || b.place.regions.includes(a.place.id)) return isOfCountry ? "country" : "within";
  if (covers(a, b) || covers(b, a)) return "within";
  if (isOfCountry || !areOnOneGround(a, b)) return null;
  const km = distanceKm(a.place, b.place);
  if (km <= NAMESAKE_KM && foldName(a.place.name) === foldName(b.place.name)) return "region";
  if ([a, b].some(({ place }) => place.parts.length > 0)) return null;
  const around = (a.near ? (a.radiusKm ?? 0) : 0) + (b.near ? (b.radiusKm ?? 0) : 0);
  if (km > NEIGHBOURING_KM + around) return null;
  return km > ONE_TOWN_KM + around && isTown(a) && isTown(b) ? "nearby" : "within";
}

/** Reefs that several states claim lie in none. */
function areOnOneGround(a: EventPlace, b: EventPlace): boolean {
  return groundOf(a) === groundOf(b) || (a.place.regions.length === 0 && b.place.regions.length === 0);
}

const isOpen = ({ place }: EventPlace) => place.level === "area" || place.level === "water";
const isNameIn = (short: EventPlace, long: EventPlace) => foldName(long.place.name).startsWith(`${foldName(short.place.name)} `);

/** A town by name, none whose place is guessed. */
function isTown({ place }: EventPlace): boolean {
  return place.level === "settlement" && unlistedName(place) === null;
}

const AROUND = "-around-";

/** What a village that no gazetteer knows is called; where it lies is guessed from what is near it. */
export function unlistedName({ id }: EventPlace["place"]): string | null {
  const at = id.indexOf(AROUND);
  return at < 0 ? null : id.slice(at + AROUND.length);
}

/** A town, and a village that no gazetteer knows, which is not placed around it. */
function isOtherTown({ place }: EventPlace, unlisted: EventPlace): boolean {
  return (place.level === "settlement" || place.level === "point") && !unlisted.place.id.startsWith(`${place.id}${AROUND}`);
}

/** Areas that are no one region's: "the Donetsk People's Republic" and Donetsk Oblast, a town in it. */
function covers(area: EventPlace, { place, near }: EventPlace): boolean {
  // A place of which only the country is known.
  if (
    area.place.level === "region" &&
    area.place.bbox &&
    place.level !== "country" &&
    place.regions.length === 1 &&
    place.regions[0] === area.place.regions[0]
  )
    return isInBox(place, area.place.bbox);
  if (area.place.level === "water") return isOnShore(area, place, near);
  if (area.place.level !== "area" || place.level === "country") return false;
  // "Along the Line of Control", which lies in no country, and a town beside it.
  const isOfNone = area.place.regions.length === 0 && area.place.radiusKm <= MAX_BETWEEN_KM;
  if (!isOfNone && groundOf(area) !== groundOf({ place })) return false;
  if (area.place.parts.some((part) => place.regions.includes(part))) return true;
  return (
    area.place.parts.length === 0 && distanceKm(area.place, place) <= area.place.radiusKm + (place.level === "region" ? place.radiusKm : 0)
  );
}

const SHORE_KM = 40;
const MAX_BETWEEN_KM = 150;
const MAX_GULF_KM = 250;

/** A ship in the gulf, told of the harbour; a sea is too wide to tell, but for what lay off a harbour. */
function isOnShore({ place: water }: EventPlace, place: EventPlace["place"], isNear: boolean): boolean {
  if (place.level === "country" || place.level === "water" || (water.radiusKm > MAX_GULF_KM && !isNear)) return false;
  return distanceKm(water, place) <= water.radiusKm + SHORE_KM;
}

function isInBox({ lng, lat }: { lng: number; lat: number }, [west, south, east, north]: BoundingBox): boolean {
  return lat >= south && lat <= north && (west <= east ? lng >= west && lng <= east : lng >= west || lng <= east);
}

/** The country that it lies in, or itself. */
export function groundOf({ place }: Pick<EventPlace, "place">): string {
  return place.regions[0] ?? place.id;
}

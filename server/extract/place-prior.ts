import type { Place } from "#domain/place.ts";

/** What the places of one name say before any context does. */
export type Prior = {
  /** Of a name of one word and of a longer one. */
  single: number;
  several: number;
  isCountry: boolean;
  /** Countries, capitals and the largest cities: a name alone is taken for them. */
  isProminent: boolean;
  /** An area, a water or a country, which may stand behind "the". */
  takesArticle: boolean;
  standsForState: boolean;
  canAct: boolean;
};

const LEVEL_PRIOR: Partial<Record<Place["level"], number>> = { country: 6, region: 3.5, area: 4, water: 4, point: 4, district: 2 };
const SIZE_PRIOR: readonly (readonly [number, number])[] = [
  [1e6, 5],
  [3e5, 4],
  [1e5, 3],
  [3e4, 2],
  [1e4, 1.2],
];
const SEVERAL_WORDS = 1;
const SMALL_CAPITAL = 2.5;
const SMALL_CAPITAL_FROM = 4000;

/** Nuuk, Castries, Vaduz: seldom named but for their government. */
const isSmallCapital = ({ featureCode, population }: Place) => featureCode === "PPLC" && population > SMALL_CAPITAL_FROM;
/** They have teams, parliaments and armies of their own in history. */
const HOME_NATIONS = new Set(["GB.ENG", "GB.SCT", "GB.WLS", "GB.NIR"]);

/** Seats of governments that the source lists as towns: Jerusalem. */
const SEATS = new Set(["gn281184"]);

/** Areas that act as states do: states that were, and the one that is more than its states. */
const ACTING = new Set(["x-prussia", "x-east-germany", "x-europe", "x-somaliland"]);

/** The gazetteer hands out one list a name, so each is read once. */
const known = new WeakMap<readonly Place[], Prior>();

export function priorOf(places: readonly Place[]): Prior {
  const found = known.get(places);
  if (found) return found;
  const prior = readPrior(places);
  known.set(places, prior);
  return prior;
}

/** Small regions far from the paper are rarely meant by a bare name. */
function levelPrior({ level, population, country }: Place): number {
  const isRemote = level === "region" && population < REMOTE_BELOW && !ENGLISH_SPEAKING.has(country ?? "");
  return isRemote ? REMOTE_PRIOR : (LEVEL_PRIOR[level] ?? 0);
}

/** Kent, Kerry: read without "county", and with teams of their own. */
const isShire = ({ level, country, population }: Place) =>
  level === "district" && (country === "GB" || country === "IE") && population > SHIRE_POPULATION;

const SHIRE_POPULATION = 20_000;
const REMOTE_BELOW = 500_000;
const REMOTE_PRIOR = 1.5;
const ENGLISH_SPEAKING = new Set(["US", "CA", "AU", "GB", "IE", "NZ", "NG", "GH", "KE", "ZA", "IN", "PK"]);

function readPrior(places: readonly Place[]): Prior {
  const first = places.slice(0, 4);
  const isCapitalCity = first.some((place) => place.featureCode === "PPLC" && place.population > 50_000);
  const population = Math.max(0, ...places.slice(0, 8).map((place) => (place.level === "settlement" ? place.population : 0)));
  const size = SIZE_PRIOR.find(([least]) => population >= least)?.[1] ?? 0;
  const byLevel = (withDistricts: boolean) =>
    Math.max(0, ...first.map((place) => (place.level === "district" && !withDistricts && !isShire(place) ? 0 : levelPrior(place))));
  const capital = isCapitalCity ? 5 : first.some(isSmallCapital) ? SMALL_CAPITAL : 0;
  return {
    single: Math.max(capital, byLevel(false), size),
    several: places.length === 0 ? 0 : Math.max(capital, byLevel(true), size) + SEVERAL_WORDS,
    isCountry: places[0]?.level === "country",
    isProminent: first.some(
      (place) =>
        place.level === "country" ||
        (place.featureCode === "PPLC" && place.population > 100_000) ||
        (place.level !== "district" && place.population > 1e6),
    ),
    takesArticle: places.some((place) => place.level === "area" || place.level === "water" || place.level === "country"),
    standsForState: first.some(
      (place) =>
        place.level === "country" ||
        place.featureCode === "PPLC" ||
        place.featureCode === "PCLH" ||
        HOME_NATIONS.has(place.id) ||
        SEATS.has(place.id) ||
        ACTING.has(place.id),
    ),
    canAct: first.some(
      (place) =>
        place.level === "settlement" ||
        place.level === "country" ||
        place.level === "region" ||
        place.featureCode === "PCLH" ||
        isShire(place) ||
        ACTING.has(place.id),
    ),
  };
}

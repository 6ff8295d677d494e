import { distanceKm, type Place } from "#domain/place.ts";
import { foldName } from "#domain/place-name.ts";
import type { Company } from "./company.ts";
import { isInside } from "./inside.ts";
import type { Locus } from "./locus.ts";
import type { Sense } from "./sense.ts";
import type { Votes } from "./votes.ts";
import { UNKNOWN_POPULATION, type Weights } from "./weights.ts";

/** A feature that speaks for or against: its weight in logits, and how a reader is told, by how much of it there is; empty when not at all. */
type Visit = (weight: number, words: Words, share?: number) => void;
type Words = (place: Place, sense: Sense, share: number) => string;

/** Of the city that all the world knows by the name, beside what its size says, in logits. */
const RENOWN = 1;
const SEAT_POPULATION = 30_000;
const CITY_POPULATION = 100_000;

/** What does not change while the names vote. */
export function ownLogitOf(place: Place, sense: Sense, company: Company, weights: Weights): number {
  let logit = 0;
  visitOwn(place, sense, company, weights, (weight) => {
    logit += weight;
  });
  return logit;
}

/** What the text as a whole says: for what its names have voted, and the neighbourhood that it is about. */
export type Setting = { votes: Votes; locus: Locus | null };

/** `own`: its `ownLogitOf`, which no vote changes. */
export function logitOf(own: number, place: Place, sense: Sense, setting: Setting, weights: Weights): number {
  let logit = own;
  visitSetting(place, sense, setting, weights, (weight) => {
    logit += weight;
  });
  return logit;
}

/** In plain words, strongest first. */
export function reasonsFor(place: Place, sense: Sense, company: Company, setting: Setting, weights: Weights): string[] {
  const reasons: { weight: number; words: string }[] = [];
  const visit: Visit = (weight, toWords, share = 1) => {
    const words = toWords(place, sense, share);
    if (words !== "") reasons.push({ weight: Math.abs(weight), words });
  };
  visitOwn(place, sense, company, weights, visit);
  visitSetting(place, sense, setting, weights, visit);
  return reasons.sort((a, b) => b.weight - a.weight).map((reason) => reason.words);
}

// What a reader is told, made when it is told: candidates are weighed by the thousand, and the words of hardly any are read.
const SILENT: Words = () => "";
const ofCompany: Words = (_place, _sense, share) => (share > 0.3 ? "other names of the text lie around it" : "");
const ofSpelling: Words = (place) => `another spelling of ${place.name}, by its sound`;
const ofCapital: Words = () => "a capital";
const ofSeat: Words = () => "seat of its region";
const ofMainTown: Words = () => "its main town has the same name";
const ofBetterKnown: Words = () => "a city elsewhere is better known by this name";
const ofStranger: Words = () => "in a country that the text does not mention";
const ofOutsider: Words = () => "far from where the text is at home";
const ofCountry: Words = (place, _sense, share) => (share > 0.15 ? aboutWords(place, "country") : "");
const ofRegion: Words = (place, _sense, share) => (share > 0.1 ? aboutWords(place, "region") : "");
const ofNeighbours: Words = (_place, _sense, share) => (share > 0.1 ? "near other places in the text" : "");
const ofElsewhere: Words = () => "not where the text puts it";
const ofOuter: Words = (place, sense) => `inside ${outerOf(place, sense)?.name}, as the text says`;
const ofInner: Words = (place, sense) => `${innerOf(place, sense)?.name} lies in it`;
const ofKind: Words = (_place, { hint }) => `the text calls it a ${KIND_WORDS[hint ?? ""] ?? hint}`;

function visitOwn(place: Place, sense: Sense, company: Company, weights: Weights, visit: Visit): void {
  visitPrior(place, sense, weights, visit);
  visitContainment(place, sense, weights, visit);
  visitKind(place, sense, weights, visit);
  const around = company.around(place, sense);
  if (around > 0) visit(weights.company * around, ofCompany, around);
}

function visitPrior(place: Place, sense: Sense, weights: Weights, visit: Visit): void {
  const people = Math.max(place.population, place.level === "settlement" ? UNKNOWN_POPULATION : 0);
  const level = HOME_NATIONS.has(place.id) ? "country" : isShire(place, sense) ? "region" : place.level;
  visit(weights.level[level] + weights.population[level] * Math.log10(1 + people), sizeWords);
  if (place.featureCode === "PPLC") visit(weights.capital, ofCapital);
  if (place.featureCode === "PPLA") visit(weights.seat, ofSeat);
  if (place === sense.renowned && place.featureCode !== "PPLC") visit(RENOWN, SILENT);
  if (place.level === "region" && sense.hint === null && sense.candidates.some((other) => isSeatOf(other, place))) {
    visit(weights.namedAfterTown, ofMainTown);
  } else if (place.level === "region" && sense.hint === null && sense.candidates.some((other) => outshines(other, place))) {
    visit(weights.namedAfterTown, ofBetterKnown);
  }
  // "Wales" is a village of Yorkshire, too.
  if (place.level === "settlement" && sense.containers.length === 0 && sense.candidates.some(({ id }) => HOME_NATIONS.has(id)))
    visit(2 * weights.notContained, SILENT);
  if (isOvershadowed(place, sense)) visit(weights.overshadowed, ofBetterKnown);
  if (sense.isAlike) visit(weights.alike, ofSpelling);
  if (foldedName(place) === sense.folded) visit(weights.ownName, SILENT);
}

const VILLAGE_POPULATION = 20_000;
const METROPOLIS = 1_000_000;

/** Phoenix is no village of Illinois, unless the text says where it lies. */
function isOvershadowed({ level, population, country }: Place, { candidates, containers }: Sense): boolean {
  if (level !== "settlement" || population > VILLAGE_POPULATION || containers.length > 0) return false;
  return candidates.some((other) => other.level === "settlement" && other.population > METROPOLIS && other.country === country);
}

const HOME_NATIONS = new Set(["GB.ENG", "GB.SCT", "GB.WLS", "GB.NIR"]);
const WITH_SHIRES = new Set(["GB", "IE"]);

/** Kent, Devon, Kerry: no town in it has its name, and all the country knows it as well as a region. */
function isShire({ id, level, country }: Place, { candidates }: Sense): boolean {
  if (level !== "district" || !WITH_SHIRES.has(country ?? "")) return false;
  return !candidates.some((town) => town.level === "settlement" && town.regions.includes(id));
}

const folded = new WeakMap<Place, string>();

function foldedName(place: Place): string {
  const known = folded.get(place) ?? foldName(place.name);
  folded.set(place, known);
  return known;
}

function isSeatOf(town: Place, region: Place): boolean {
  return town.level === "settlement" && town.population > SEAT_POPULATION && town.regions.includes(region.id);
}

function outshines(city: Place, region: Place): boolean {
  return city.level === "settlement" && city.population > CITY_POPULATION && city.population > region.population;
}

const LEVEL_WORDS: Partial<Record<Place["level"], string>> = {
  country: "a country",
  region: "a first-order region",
  area: "an area that news names",
  water: "a water that news names",
  point: "a site that news names",
};

function sizeWords(place: Place, sense: Sense): string {
  if (place.level !== "settlement") return LEVEL_WORDS[place.level] ?? "";
  const towns = sense.candidates.filter((other) => other.level === "settlement");
  if (towns.length > 1 && towns.every((other) => other.population <= place.population)) return "the largest town of that name";
  return place.population > 0 ? `${inThousands(place.population)} people` : "";
}

/** "1,234,567", as the formatter for English writes it, at a tenth of its cost. */
function inThousands(count: number): string {
  let rest = String(Math.round(count));
  let written = "";
  for (; rest.length > 3; rest = rest.slice(0, -3)) written = `,${rest.slice(-3)}${written}`;
  return rest + written;
}

function visitContainment(place: Place, sense: Sense, weights: Weights, visit: Visit): void {
  if (sense.containers.length > 0) {
    if (outerOf(place, sense)) visit(weights.contained, ofOuter);
    else visit(weights.notContained, ofElsewhere);
  }
  if (sense.contents.length > 0 && innerOf(place, sense)) visit(weights.containing, ofInner);
}

const outerOf = (place: Place, { containers }: Sense) => containers.find((region) => isInside(place, region));
const innerOf = (place: Place, { contents }: Sense) => contents.find((one) => isInside(one, place));

/** Levels that a kind word allows, the one it names first. */
const ALLOWED: Readonly<Record<string, readonly Place["level"][]>> = {
  region: ["region", "district", "area", "country"],
  district: ["district", "region"],
  settlement: ["settlement"],
  point: ["point", "settlement"],
  area: ["area", "region", "country", "settlement"],
  water: ["water"],
};
const KIND_WORDS: Readonly<Record<string, string>> = { settlement: "town", point: "site", area: "landscape", water: "water" };

function visitKind(place: Place, sense: Sense, weights: Weights, visit: Visit): void {
  const { hint } = sense;
  if (hint === null) {
    if (sense.isNear && place.level === "settlement") visit(weights.nearTown, SILENT);
    return;
  }
  const allowed = ALLOWED[hint] ?? [];
  if (allowed[0] === place.level) visit(weights.kindFits, ofKind);
  else if (!allowed.includes(place.level)) visit(weights.kindUnfit, ofKind);
}

function visitSetting(place: Place, sense: Sense, { votes, locus }: Setting, weights: Weights, visit: Visit): void {
  const { cast } = sense;
  const inCountry = votes.countryShare(place, sense);
  const obscure = place === sense.renowned ? 0 : obscurity(place);
  if (inCountry < BARELY && sense.isAlike) visit(2 * weights.stranger, ofStranger);
  else if (inCountry < BARELY && obscure > 0 && sense.containers.length === 0 && votes.isTelling(cast))
    visit(weights.stranger * obscure, ofStranger);
  if (inCountry > 0) visit(weights.sameCountry * inCountry, ofCountry, inCountry);
  const inRegion = votes.regionShare(place, sense);
  if (inRegion > 0) visit(weights.sameRegion * inRegion, ofRegion, inRegion);
  if (obscure > 0 && locus && inRegion < HARDLY && sense.containers.length === 0 && isFar(place, locus) && !isForeign(place, locus))
    visit(weights.outsider * obscure * locus.strength, ofOutsider);
  const near = votes.nearbyShare(place, sense);
  if (near > 0) visit(weights.nearby * near, ofNeighbours, near);
}

/** A country that the text hardly touches. */
const BARELY = 0.05;
const FAR_KM = 200;
/** What namesakes of the other places put into a region that the text is not about. */
const HARDLY = 0.1;
/** People of a town that is named from afar without a word of where it lies: hardly any below, as a matter of course above. */
const UNHEARD_OF = Math.log10(20_000);
const WELL_KNOWN = Math.log10(500_000);

/** 0 to 1: how little a town is heard of elsewhere. */
function obscurity({ level, population }: Place): number {
  if (level !== "settlement") return 0;
  return Math.min(1, Math.max(0, (WELL_KNOWN - Math.log10(1 + population)) / (WELL_KNOWN - UNHEARD_OF)));
}

function isFar(place: Place, { places: [centre] }: Locus): boolean {
  return centre !== undefined && distanceKm(place, centre) >= FAR_KM;
}

const OLD_ENGLISH = new Set(["GB", "IE"]);
const ENGLISH = new Set(["GB", "IE", "US", "CA", "AU", "NZ", "ZA", "JM"]);

/** Genk in a Lancashire paper: no village around bears the name of a town whose people speak another language. */
export function isForeign({ country, level, population }: Place, { places: [centre] }: Locus): boolean {
  if (level !== "settlement" || Math.log10(1 + population) < UNHEARD_OF) return false;
  return OLD_ENGLISH.has(centre?.country ?? "") && !ENGLISH.has(country ?? "");
}

function aboutWords(place: Place, level: "country" | "region"): string {
  return place.level === level ? "the text names places in it" : `in a ${level} that the text is about`;
}

import type { Place } from "#domain/place.ts";
import { foldName } from "#domain/place-name.ts";
import type { Sense } from "./resolve.ts";
import type { Votes } from "./votes.ts";
import { WEIGHTS } from "./weights.ts";

/** A feature that spoke, its weight in logits, and how a reader is told. */
export type Reason = { weight: number; words: string };

/** Adds up the features of one candidate; reasons come strongest first. */
export function scoreCandidate(place: Place, sense: Sense, votes: Votes): { logit: number; reasons: Reason[] } {
  const reasons = [
    ...priorReasons(place, sense),
    ...containmentReasons(place, sense),
    ...kindReasons(place, sense),
    ...voteReasons(place, sense, votes),
  ];
  const logit = reasons.reduce((sum, reason) => sum + reason.weight, 0);
  return { logit, reasons: reasons.filter((reason) => reason.words !== "").sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)) };
}

function priorReasons(place: Place, sense: Sense): Reason[] {
  const reasons: Reason[] = [{ weight: WEIGHTS.level[place.level], words: LEVEL_WORDS[place.level] ?? "" }];
  if (place.level === "settlement") {
    const isLargest = sense.candidates.every((other) => other.level !== "settlement" || other.population <= place.population);
    const words =
      isLargest && sense.candidates.length > 1
        ? "the largest town of that name"
        : place.population > 0
          ? `${place.population.toLocaleString("en")} people`
          : "";
    reasons.push({ weight: WEIGHTS.population * Math.log10(1 + place.population), words });
  }
  if (place.featureCode === "PPLC") reasons.push({ weight: WEIGHTS.capital, words: "a capital" });
  if (place.featureCode === "PPLA") reasons.push({ weight: WEIGHTS.seat, words: "seat of its region" });
  if (foldName(place.name) === foldName(sense.name)) reasons.push({ weight: WEIGHTS.ownName, words: "" });
  return reasons;
}

const LEVEL_WORDS: Partial<Record<Place["level"], string>> = {
  country: "a country",
  region: "a first-order region",
  area: "an area that news names",
  water: "a water that news names",
  point: "a site that news names",
};

function containmentReasons(place: Place, sense: Sense): Reason[] {
  const reasons: Reason[] = [];
  if (sense.containers.length > 0) {
    const outer = sense.containers.find((region) => holds(region, place));
    reasons.push(
      outer
        ? { weight: WEIGHTS.contained, words: `inside ${outer.name}, as the text says` }
        : { weight: WEIGHTS.notContained, words: "not where the text puts it" },
    );
  }
  const inner = sense.contents.find((one) => holds(place, one));
  if (inner) reasons.push({ weight: WEIGHTS.containing, words: `${inner.name} lies in it` });
  return reasons;
}

function holds(outer: Place, inner: Place): boolean {
  if (outer.id === inner.id) return false;
  if (outer.level === "country" || outer.level === "region" || outer.level === "district") return inner.regions.includes(outer.id);
  return outer.parts.some((part) => inner.regions.includes(part));
}

/** Kinds that a hint allows besides the one it names. */
const ALLOWED: Readonly<Record<string, readonly Place["level"][]>> = {
  region: ["region", "area", "country"],
  district: ["district"],
  settlement: ["settlement"],
  point: ["point", "settlement"],
  area: ["area", "region", "country", "settlement"],
  water: ["water"],
};

function kindReasons(place: Place, sense: Sense): Reason[] {
  if (sense.hint === null) return sense.isNear && place.level === "settlement" ? [{ weight: 1, words: "" }] : [];
  const allowed = ALLOWED[sense.hint] ?? [];
  if (allowed[0] === place.level)
    return [{ weight: WEIGHTS.kindFits, words: `the text calls it a ${KIND_WORDS[sense.hint] ?? sense.hint}` }];
  if (allowed.includes(place.level)) return [];
  return [{ weight: WEIGHTS.kindUnfit, words: `the text calls it a ${KIND_WORDS[sense.hint] ?? sense.hint}` }];
}

const KIND_WORDS: Readonly<Record<string, string>> = { settlement: "town", point: "site", area: "landscape", water: "water" };

function voteReasons(place: Place, sense: Sense, votes: Votes): Reason[] {
  const own = (region: string) => (sense.chosen?.regions.slice(0, 2).includes(region) ? sense.vote : 0);
  const reasons: Reason[] = [];
  const [country, region] = place.regions;
  if (country && place.level !== "country") {
    const share = votes.regionShare(country, own(country));
    if (share > 0) reasons.push({ weight: WEIGHTS.sameCountry * share, words: share > 0.15 ? "in a country that the text is about" : "" });
  }
  if (region && place.level !== "region") {
    const share = votes.regionShare(region, own(region));
    if (share > 0) reasons.push({ weight: WEIGHTS.sameRegion * share, words: share > 0.1 ? "in a region that the text is about" : "" });
  }
  if (place.radiusKm < 300) {
    const isOwn =
      sense.chosen !== null &&
      Math.abs(sense.chosen.lng - place.lng) < 4 &&
      Math.abs(sense.chosen.lat - place.lat) < 4 &&
      sense.chosen.radiusKm < 300;
    const share = votes.nearbyShare(place, isOwn ? sense.vote : 0);
    if (share > 0) reasons.push({ weight: WEIGHTS.nearby * share, words: share > 0.1 ? "near other places in the text" : "" });
  }
  return reasons;
}

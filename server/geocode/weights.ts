import type { PlaceLevel } from "#domain/place.ts";
import table from "./weights.json" with { type: "json" };

/** All weights of the choice among candidates, in logits; `npm run bench:fit` fits and writes them. */
export type Weights = {
  /** What a level has before its population speaks, and for each power of ten of it. */
  level: Record<PlaceLevel, number>;
  population: Record<PlaceLevel, number>;
  capital: number;
  seat: number;
  /** The name is the place's own, not another spelling or a former name. */
  ownName: number;
  /** Not called so, but something that sounds the same. */
  alike: number;
  /** "X, Y" with X inside Y; and where Y is said but this one lies elsewhere. */
  contained: number;
  notContained: number;
  /** It holds the place named before it. */
  containing: number;
  kindFits: number;
  kindUnfit: number;
  /** "near X" is said of towns rather than of their regions. */
  nearTown: number;
  /** A region, when the town of the same name that it is governed from may be meant and no kind word says otherwise. */
  namedAfterTown: number;
  /** A village whose name all its country gives to a city of millions. */
  overshadowed: number;
  /** A small town in a country of which the text names nothing else. */
  stranger: number;
  /** A town hardly anybody knows, far from the one neighbourhood that the text is about. */
  outsider: number;
  /** As many other names as can tell something have a place around it, whatever they are best known for. */
  company: number;
  /** For a share of 1 of the other names in the document. */
  sameCountry: number;
  sameRegion: number;
  nearby: number;
  /** Choosing none of them; and as a village that no list holds, in a text about one neighbourhood. */
  none: number;
  unlisted: number;
  /** Logits are divided by this before the softmax. */
  temperature: number;
  /** From the share of the softmax to how often such a choice is right: slope and offset on the logit. */
  calibration: { slope: number; offset: number };
};

export const WEIGHTS: Weights = table;

/** People in a settlement whose population is not known: the sets begin at about five hundred. */
export const UNKNOWN_POPULATION = 400;
/** A wrong pin takes back two thirds of what a right one gives, so below two in five nothing is chosen. */
export const ABSTAIN_BELOW = 0.4;
export const MAX_CANDIDATES = 5;

/** How likely a choice with this share of the softmax is right. */
export function calibrate(share: number, { slope, offset }: Weights["calibration"]): number {
  const clamped = Math.min(0.999, Math.max(0.001, share));
  return 1 / (1 + Math.exp(-(slope * Math.log(clamped / (1 - clamped)) + offset)));
}

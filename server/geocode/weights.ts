import type { PlaceLevel } from "#domain/place.ts";

/** All weights of the choice among candidates, in logits; `bench/` judges them. */
export const WEIGHTS = {
  /** What a level has before its population speaks, and for each power of ten of it. */
  level: { country: 11, region: 9, district: 5.5, settlement: 0, area: 13, water: 14, point: 12 } satisfies Record<PlaceLevel, number>,
  population: { country: 0.7, region: 0.6, district: 0.3, settlement: 2.1, area: 0, water: 0, point: 0 } satisfies Record<
    PlaceLevel,
    number
  >,
  capital: 4,
  seat: 0.8,
  /** The name is the place's own, not another spelling or a former name. */
  ownName: 0.6,
  /** "X, Y" with X inside Y; and where Y is said but this one lies elsewhere. */
  contained: 10,
  notContained: -6,
  /** It holds the place named before it. */
  containing: 7,
  kindFits: 4.5,
  kindUnfit: -7,
  /** "near X" is said of towns rather than of their regions. */
  nearTown: 1,
  /** A region, when the town of the same name that it is governed from may be meant and no kind word says otherwise. */
  namedAfterTown: -2.5,
  /** A small town in a country of which the text names nothing else. */
  stranger: -2.5,
  /** For a share of 1 of the other names in the document. */
  sameCountry: 5,
  sameRegion: 6.5,
  nearby: 3.5,
  /** Choosing none of them. */
  none: 5.5,
} as const;

/** People in a settlement whose population is not known: the sets begin at about five hundred. */
export const UNKNOWN_POPULATION = 400;
/** Below this share of the softmax nothing is chosen. */
export const ABSTAIN_BELOW = 0.34;
/** Logits are divided by this before the softmax. */
export const TEMPERATURE = 1.6;
export const MAX_CANDIDATES = 5;

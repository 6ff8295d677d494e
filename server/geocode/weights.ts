import type { PlaceLevel } from "#domain/place.ts";

/** All weights of the choice among candidates, in logits; `bench/` judges them. */
export const WEIGHTS = {
  /** For each power of ten of the population. */
  population: 1.1,
  level: { country: 9.5, region: 5.6, district: 2.2, settlement: 0, area: 6.6, water: 6.6, point: 6 } satisfies Record<PlaceLevel, number>,
  capital: 2.2,
  seat: 0.8,
  /** The name is the place's own, not another spelling or a former name. */
  ownName: 0.6,
  /** "X, Y" with X inside Y; and where Y is said but this one lies elsewhere. */
  contained: 9,
  notContained: -6,
  /** It holds the place named before it. */
  containing: 7,
  kindFits: 4.5,
  kindUnfit: -4.5,
  /** For a share of 1 of the other names in the document. */
  sameCountry: 4.5,
  sameRegion: 4,
  nearby: 3.5,
  /** Choosing none of them. */
  none: 3.2,
} as const;

/** Below this share of the softmax nothing is chosen. */
export const ABSTAIN_BELOW = 0.34;
/** Logits are divided by this before the softmax. */
export const TEMPERATURE = 1.6;
export const MAX_CANDIDATES = 5;

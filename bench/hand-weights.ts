import type { Weights } from "#server/geocode/weights.ts";

/** The weights as a person set them: where fitting starts, and what it is held against. */
export const HAND_WEIGHTS: Weights = {
  level: { country: 11, region: 9, district: 5.5, settlement: 0, area: 13, water: 14, point: 12 },
  population: { country: 0.7, region: 0.6, district: 0.3, settlement: 2.1, area: 0, water: 0, point: 0 },
  capital: 4,
  seat: 0.8,
  ownName: 0.6,
  alike: -3,
  contained: 10,
  notContained: -6,
  containing: 7,
  kindFits: 4.5,
  kindUnfit: -7,
  nearTown: 1,
  namedAfterTown: -2.5,
  overshadowed: -4,
  stranger: -3,
  outsider: -12,
  company: 9,
  sameCountry: 5,
  sameRegion: 6.5,
  nearby: 3.5,
  none: 5.5,
  unlisted: 6,
  temperature: 1.6,
  calibration: { slope: 1, offset: 0 },
};

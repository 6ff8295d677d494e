import type { Place } from "#domain/place.ts";

const CELL = 2;
/** Places wider than this say nothing about what lies near them. */
const WIDE_KM = 300;
const VOTED = 1;
const NEAR = 2;
/** What was not said counts as this much: a single vote is half as good as many. */
const UNSAID = 0.7;
/** A name that all the world gives to one city is not a town's of one state for a word or two about that state. */
const UNSAID_OF_CAPITAL = 1.6;
/** Nor is it for a mere word about its state, when the city is far larger than all of its namesakes. */
const UNSAID_OF_RENOWNED = 2.2;
const TELLING = 2.5;
/** From New York people fly to Rome, not to the Rome of its state. */
const METROPOLIS = 1_000_000;
const OF_METROPOLIS = 0.25;

/** What the document's other names speak for: countries, first-order regions and parts of the map, each counted by itself. */
export class Votes {
  private readonly countries = new Tally<string>();
  /** What of that is by their taking part. */
  private readonly actors = new Map<string, number>();
  private readonly regions = new Tally<string>();
  private readonly cells = new Tally<number>();
  /** `VOTED` where a vote lies in the cell, `NEAR` where one lies in it or in one close by. */
  private readonly marks = new Uint8Array(COLUMNS * ROWS);

  add(place: Place, weight: number): void {
    const [country, region] = place.regions;
    if (country) this.countries.add(country, weight);
    if (region) this.regions.add(region, regionWeight(place, weight));
    for (const part of country ? [] : place.parts) this.countries.add(part.slice(0, 2), weight / place.parts.length);
    if (place.radiusKm >= WIDE_KM) return;
    this.cells.add(cellOf(place.lng, place.lat), weight);
    const centre = spotOf(place.lng, place.lat);
    const { marks } = this;
    if (((marks[centre] ?? 0) & VOTED) !== 0) return;
    for (let from = centre - 2 * ROWS - 2; from <= centre + 2 * ROWS; from += ROWS)
      for (let spot = Math.max(0, from); spot < from + 5; spot++) marks[spot] = (marks[spot] ?? 0) | NEAR;
    marks[centre] = VOTED | NEAR;
  }

  /** A government speaks for its country, not for what lies around its seat. */
  addGovernment({ regions: [country] }: Place, weight: number): void {
    if (country) this.countries.add(country, weight);
  }

  addActor(country: string, weight: number): void {
    this.countries.add(country, weight);
    this.actors.set(country, weight);
  }

  /** 0 to 1: how much of the weight lies in the place's country, without what the name itself has cast. */
  countryShare(place: Place, { cast, renowned, strikers }: Voter): number {
    const country = place.regions[0];
    const less = country !== undefined && strikers.has(country) ? (this.actors.get(country) ?? 0) : 0;
    return this.countries.share(country, cast, renowned ? UNSAID_OF_RENOWNED : UNSAID, countryOf, wholeWeight, less);
  }

  regionShare(place: Place, { cast, renowned, isGovernment }: Voter): number {
    return this.regions.share(place.regions[1], isGovernment ? NOTHING : cast, unsaidOf(renowned), regionOf, regionWeight);
  }

  nearbyShare(place: Place, { cast, renowned, isGovernment }: Voter): number {
    // Most candidates lie far from everything else in the text.
    if (place.radiusKm >= WIDE_KM || this.marks[spotOf(place.lng, place.lat)] === 0) return 0;
    let share = 0;
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        const [lng, lat] = [place.lng + dx * CELL, place.lat + dy * CELL];
        if (((this.marks[spotOf(lng, lat)] ?? 0) & VOTED) !== 0)
          share += this.cells.share(cellOf(lng, lat), isGovernment ? NOTHING : cast, unsaidOf(renowned), narrowCellOf);
      }
    }
    return share;
  }

  /** Whether enough others have voted for silence about a country to mean something. */
  isTelling(own: readonly Cast[]): boolean {
    return this.countries.total - own.reduce((sum, { weight }) => sum + weight, 0) >= TELLING;
  }
}

const countryOf = (place: Place) => place.regions[0];
const regionOf = (place: Place) => place.regions[1];
const regionWeight = ({ level, population }: Place, weight: number) =>
  level === "settlement" && population > METROPOLIS ? weight * OF_METROPOLIS : weight;
const wholeWeight = (_place: Place, weight: number) => weight;
const narrowCellOf = (place: Place) => (place.radiusKm < WIDE_KM ? cellOf(place.lng, place.lat) : undefined);

/** One of the votes that a name has cast for its candidates. */
export type Cast = { place: Place; weight: number };

/** A name: what it has cast itself, the one of its places that all the world knows, whether only governments are meant, and which states that fight abroad attack there. */
export type Voter = { cast: readonly Cast[]; renowned: Place | null; isGovernment: boolean; strikers: ReadonlySet<string> };

const unsaidOf = (renowned: Place | null) => (renowned?.featureCode === "PPLC" ? UNSAID_OF_CAPITAL : UNSAID);
const NOTHING: readonly Cast[] = [];

class Tally<Key> {
  total = 0;
  private readonly weights = new Map<Key, number>();

  add(key: Key, weight: number): void {
    this.total += weight;
    this.weights.set(key, (this.weights.get(key) ?? 0) + weight);
  }

  share(
    key: Key | undefined,
    own: readonly Cast[],
    unsaid: number,
    keyOf: (place: Place) => Key | undefined,
    weigh = wholeWeight,
    less = 0,
  ): number {
    let weight = key === undefined ? 0 : (this.weights.get(key) ?? 0) - less;
    if (weight === 0) return 0;
    let total = this.total;
    for (const cast of own) {
      const ownKey = keyOf(cast.place);
      if (ownKey === undefined) continue;
      const counted = weigh(cast.place, cast.weight);
      total -= counted;
      if (ownKey === key) weight -= counted;
    }
    return weight <= 0.001 ? 0 : weight / (total + unsaid);
  }
}

/** The map with a margin of four cells. */
const COLUMNS = 360 / CELL + 8;
const ROWS = 180 / CELL + 8;

/** Where a cell stands in an array of all. */
function spotOf(lng: number, lat: number): number {
  return (Math.floor(lng / CELL) + COLUMNS / 2) * ROWS + Math.floor(lat / CELL) + ROWS / 2;
}

/** Column and row in one number. */
function cellOf(lng: number, lat: number): number {
  return Math.floor(lng / CELL) * 1000 + Math.floor(lat / CELL);
}

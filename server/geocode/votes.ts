import type { Place } from "#domain/place.ts";

const CELL = 2;
/** Places wider than this say nothing about what lies near them. */
const WIDE_KM = 300;
/** What was not said counts as this much: a single vote is half as good as many. */
const UNSAID = 0.7;
const TELLING = 2.5;

/** What the document's other names speak for: countries, first-order regions and parts of the map, each counted by itself. */
export class Votes {
  private readonly countries = new Tally();
  private readonly regions = new Tally();
  private readonly cells = new Tally();

  add(place: Place, weight: number): void {
    const [country, region] = place.regions;
    if (country) this.countries.add(country, weight);
    if (region) this.regions.add(region, weight);
    for (const part of country ? [] : place.parts) this.countries.add(part.slice(0, 2), weight / place.parts.length);
    if (place.radiusKm < WIDE_KM) this.cells.add(cellOf(place.lng, place.lat), weight);
  }

  addCountry(country: string, weight: number): void {
    this.countries.add(country, weight);
  }

  /** 0 to 1: how much of the weight lies in the place's country, without what `own` has put there. */
  countryShare(place: Place, own: Place | null, weight: number): number {
    const [country] = place.regions;
    return country ? this.countries.share(country, own?.regions[0] === undefined ? null : own.regions[0], weight) : 0;
  }

  regionShare(place: Place, own: Place | null, weight: number): number {
    const [, region] = place.regions;
    return region ? this.regions.share(region, own?.regions[1] === undefined ? null : own.regions[1], weight) : 0;
  }

  /** Whether enough others have voted for silence about a country to mean something. */
  isTelling(own: number): boolean {
    return this.countries.total - own >= TELLING;
  }

  nearbyShare(place: Place, own: Place | null, weight: number): number {
    if (place.radiusKm >= WIDE_KM) return 0;
    const ownCell = own && own.radiusKm < WIDE_KM ? cellOf(own.lng, own.lat) : null;
    let share = 0;
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) share += this.cells.share(cellOf(place.lng + dx * CELL, place.lat + dy * CELL), ownCell, weight);
    }
    return share;
  }
}

class Tally {
  total = 0;
  private readonly weights = new Map<string, number>();

  add(key: string, weight: number): void {
    this.total += weight;
    this.weights.set(key, (this.weights.get(key) ?? 0) + weight);
  }

  share(key: string, ownKey: string | null, own: number): number {
    const weight = (this.weights.get(key) ?? 0) - (ownKey === key ? own : 0);
    const total = this.total - (ownKey === null ? 0 : own);
    return weight <= 0.001 ? 0 : weight / (total + UNSAID);
  }
}

function cellOf(lng: number, lat: number): string {
  return `${Math.floor(lng / CELL)},${Math.floor(lat / CELL)}`;
}

import type { Place } from "#domain/place.ts";

const CELL = 2;

/** What the document's other names speak for: countries, first-order regions and parts of the map, each with its weight. */
export class Votes {
  private readonly regions = new Map<string, number>();
  private readonly cells = new Map<string, number>();
  private total = 0;

  add(place: Place, weight: number): void {
    this.total += weight;
    for (const region of place.regions.slice(0, 2)) this.regions.set(region, (this.regions.get(region) ?? 0) + weight);
    for (const part of place.level === "area" ? place.parts : []) {
      const country = part.slice(0, 2);
      this.regions.set(country, (this.regions.get(country) ?? 0) + weight / 2);
    }
    if (place.radiusKm < 300) {
      const key = cellOf(place.lng, place.lat);
      this.cells.set(key, (this.cells.get(key) ?? 0) + weight);
    }
  }

  addCountry(country: string, weight: number): void {
    this.total += weight;
    this.regions.set(country, (this.regions.get(country) ?? 0) + weight);
  }

  /** 0 to 1: how much of the weight, without one's own, lies in the region. */
  regionShare(region: string, own: number): number {
    return share((this.regions.get(region) ?? 0) - own, this.total - own);
  }

  /** Whether enough others have voted for silence about a country to mean something. */
  isTelling(own: number): boolean {
    return this.total - own >= 2.5;
  }

  nearbyShare(place: Place, own: number): number {
    let near = -own;
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) near += this.cells.get(cellOf(place.lng + dx * CELL, place.lat + dy * CELL)) ?? 0;
    }
    return share(near, this.total - own);
  }
}

/** A single vote is half as good as many: the constant stands for what was not said. */
function share(votes: number, total: number): number {
  return votes <= 0.001 ? 0 : votes / (total + 0.7);
}

function cellOf(lng: number, lat: number): string {
  return `${Math.floor(lng / CELL)},${Math.floor(lat / CELL)}`;
}

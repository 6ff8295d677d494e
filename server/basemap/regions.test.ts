import { describe, expect, it } from "vitest";
import { attachRegions } from "./regions.ts";
import type { City, RegionFile } from "./sources.ts";

const block = (west: number, gn_a1_code: string | null): RegionFile["features"][number] => ({
  type: "Feature",
  properties: { name: null, gn_a1_code },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [west, 0],
        [west, 1],
        [west + 1, 1],
        [west + 1, 0],
        [west, 0],
      ],
    ],
  },
});
const city = (lng: number, admin1: string): City => ({ name: "", lng, lat: 0.5, country: "ZZ", admin1 });
const names = new Map([
  ["ZZ.1", "One"],
  ["ZZ.2", "Two"],
  ["ZZ.3", "Three"],
]);
const attach = (features: RegionFile["features"], cities: City[]) =>
  attachRegions([{ type: "FeatureCollection", features }], cities, names);

describe("attachRegions", () => {
  it("lets the cities inside vote, whatever the polygon calls itself", () => {
    const { regions } = attach([block(0, "ZZ.2")], [city(0.2, "1"), city(0.4, "1"), city(0.6, "2")]);
    expect(regions.map(({ region, name }) => [region, name])).toEqual([["ZZ.1", "One"]]);
  });

  it("joins polygons that elect the same region and draws no border between them", () => {
    const { regions, borders } = attach([block(0, null), block(1, null), block(2, null)], [city(0.5, "1"), city(1.5, "1"), city(2.5, "2")]);
    expect(regions.map(({ region, area }) => [region, area.length])).toEqual([
      ["ZZ.1", 1],
      ["ZZ.2", 1],
    ]);
    const lngs = borders.coordinates.flat().map(([lng]) => lng);
    expect(new Set(lngs)).toEqual(new Set([2]));
  });

  it("falls back to the code it came with, and leaves out what has none", () => {
    const { regions } = attach([block(0, "ZZ.3"), block(5, "ZZ.99"), block(9, null)], []);
    expect(regions.map(({ region }) => region)).toEqual(["ZZ.3"]);
  });
});

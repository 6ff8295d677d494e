import { beforeAll, describe, expect, it } from "vitest";
import { type Country, recutCountries } from "./countries.ts";
import { areaTester } from "./geometry.ts";
import { labelSeas } from "./labels.ts";
import { attachRegions, type Region } from "./regions.ts";
import { readCities, readCountryFacts, readCountryTopology, readRegionFiles, readRegionNames } from "./sources.ts";

const WHERE: [name: string, lng: number, lat: number, country: string, region: string | null][] = [
  ["Simferopol", 34.1, 44.95, "UA", "UA.11"],
  ["Sevastopol", 33.53, 44.6, "UA", "UA.20"],
  ["Kerch", 36.45, 45.35, "UA", "UA.11"],
  ["Donetsk", 37.8, 48.0, "UA", "UA.05"],
  ["Luhansk", 39.3, 48.57, "UA", "UA.14"],
  ["Kursk", 36.18, 51.73, "RU", "RU.41"],
  ["Bryansk", 34.36, 53.25, "RU", "RU.10"],
  ["Pyongyang", 125.75, 39.03, "KP", "KP.12"],
  ["Seoul", 127.0, 37.57, "KR", "KR.11"],
  ["Laayoune", -13.2, 27.15, "EH", null],
  ["Dakhla, inland", -15, 23.5, "EH", null],
  ["Quneitra heights", 35.78, 33.0, "SY", "SY.03"],
  ["Hargeisa", 44.06, 9.56, "SO", "SO.20"],
  ["Kyrenia", 33.3, 35.3, "CY", null],
  ["Ramallah", 35.2, 31.9, "PS", "PS.WE"],
  ["Srinagar", 74.8, 34.08, "IN", "IN.12"],
  ["Pristina", 21.16, 42.66, "XK", null],
  ["Juba", 31.6, 4.85, "SS", "SS.01"],
  ["Tskhinvali", 43.97, 42.22, "GE", null],
  ["Baikonur", 63.3, 45.96, "KZ", null],
  ["Haifa", 35.0, 32.8, "IL", "IL.04"],
  ["Chukotka, beyond the antimeridian", -173.5, 66.5, "RU", "RU.15"],
];

type Shape = { region: string | null; isInside: (lng: number, lat: number) => boolean };
const toShapes = (areas: (Country | Region)[]): Shape[] => areas.map(({ region, area }) => ({ region, isInside: areaTester(area) }));

let countries: { scale: string; shapes: Shape[] }[] = [];
let regions: Shape[] = [];

beforeAll(() => {
  const facts = readCountryFacts();
  countries = (["10m", "50m"] as const).map((scale) => ({
    scale,
    shapes: toShapes(recutCountries(readCountryTopology(scale), facts).countries),
  }));
  regions = toShapes(attachRegions(readRegionFiles().values(), readCities(), readRegionNames()).regions);
}, 120_000);

const regionsAt = (shapes: Shape[], lng: number, lat: number) =>
  shapes.filter(({ isInside }) => isInside(lng, lat)).map(({ region }) => region);

describe("the recut of countries and regions", () => {
  it.each(WHERE)("%s lies where internationally recognised borders put it", (_name, lng, lat, country, region) => {
    for (const each of countries) expect(regionsAt(each.shapes, lng, lat), each.scale).toEqual([country]);
    if (region !== null) expect(regionsAt(regions, lng, lat)).toEqual([region]);
  });

  it("gives Western Sahara no region of Morocco", () => {
    expect(regionsAt(regions, -13.2, 27.15)).toEqual([]);
  });

  it("attaches nearly all of the first-order regions that GeoNames names", () => {
    expect(regions.length).toBeGreaterThan(3300);
    expect(new Set(regions.map(({ region }) => region)).size).toBe(regions.length);
    for (const id of ["RU.", "UA.", "US.", "FR.", "GB."])
      expect(regions.filter(({ region }) => region?.startsWith(id)).length).toBeGreaterThan(3);
  });

  it("draws lines of control dashed and recognised borders not", () => {
    const { borders } = recutCountries(readCountryTopology("10m"), readCountryFacts());
    const dashedNear = (lng: number, lat: number, degrees: number) =>
      borders.some(
        ({ properties, geometry }) =>
          properties.disputed && geometry.coordinates.some(([x = 0, y = 0]) => Math.abs(x - lng) < degrees && Math.abs(y - lat) < degrees),
      );
    expect(dashedNear(33.7, 46.1, 0.5)).toBe(true); // Perekop
    expect(dashedNear(126.7, 38.0, 0.5)).toBe(true); // Panmunjom
    expect(dashedNear(74, 34, 0.6)).toBe(true); // Line of Control
    expect(dashedNear(-8.7, 26, 1.5)).toBe(true); // Berm
    expect(dashedNear(34.4, 52.3, 1)).toBe(false); // Bryansk and Sumy
    expect(dashedNear(71, 30, 1)).toBe(false); // Punjab
  });
});

describe("labelSeas", () => {
  it("names whole waters, larger ones from farther off, and no lakes, rivers or routes", () => {
    const seas = new Map(
      labelSeas().map(({ properties, geometry }) => [properties.name, { min: properties.min, at: geometry.coordinates }]),
    );
    expect(seas.get("Black Sea")?.at).toEqual([34.2, 43.2]);
    expect(seas.get("Black Sea")?.min).toBeLessThan(seas.get("Sea of Azov")?.min ?? 0);
    for (const name of ["North Atlantic", "Eastern Mediterranean", "Lake Victoria", "Dnieper", "Northern Sea Route"])
      expect(seas.has(name), name).toBe(false);
  });
});

import { expect, test } from "vitest";
import { distanceKm } from "#domain/place.ts";
import { readOwnPlaces } from "./own.ts";

const places = readOwnPlaces().map(({ place }) => place);
const SAME_TOWN_KM = 60;

test("every own place has an id of its own: of two rows with one id the second and its names would be lost", () => {
  const known = new Set<string>();
  expect(places.filter(({ id }) => known.has(id) || !known.add(id)).map(({ id }) => id)).toEqual([]);
});

test("no town stands in two rows", () => {
  const towns = new Map<string, (typeof places)[number]>();
  const twice = places.filter((place) => {
    if (place.featureCode !== "PPL") return false;
    const key = `${place.name} ${place.country}`;
    const other = towns.get(key);
    towns.set(key, place);
    return other !== undefined && distanceKm(other, place) < SAME_TOWN_KM;
  });
  expect(twice.map(({ name, country }) => `${name} ${country}`)).toEqual([]);
});

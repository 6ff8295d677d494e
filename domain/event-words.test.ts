import { expect, test } from "vitest";
import { formatAmount, formatCount, formatKind, formatNumber, formatWhere } from "./event-words.ts";
import { type Place, type PlaceLevel, placingOf } from "./place.ts";

const place = (name: string, level: PlaceLevel, country: string | null): Place => ({
  id: "gn1",
  name,
  level,
  featureCode: "PPL",
  country,
  regions: [],
  lng: 0,
  lat: 0,
  bbox: null,
  radiusKm: 25,
  population: 0,
  parts: [],
});

test.each<[Place, boolean, number | null, string, string]>([
  [place("Donetsk", "settlement", "UA"), true, 40, "near Donetsk, Ukraine", "within about 40 km"],
  [place("Kursk Oblast", "region", "RU"), true, 100, "near Kursk Oblast, Russia", "known to the region only"],
  [place("Donetsk", "settlement", "UA"), true, null, "near Donetsk, Ukraine", "within about 25 km"],
  [place("Pyongyang", "settlement", "KP"), false, null, "Pyongyang, North Korea", "city or town"],
  [place("Kursk Oblast", "region", "RU"), false, null, "Kursk Oblast, Russia", "known to the region only"],
  [place("Russia", "country", "RU"), false, null, "Russia", "known to the country only"],
  [place("Black Sea", "water", null), false, null, "Black Sea", "at sea or on a water"],
  [place("Donbas", "area", "UA"), false, null, "Donbas, Ukraine", "an area without fixed borders"],
])("%#", (where, near, radiusKm, text, precision) => {
  expect(formatWhere({ place: where, near, radiusKm, placing: placingOf(where.level, near), score: 1 })).toEqual({ text, precision });
});

test.each([
  [{ kind: "killed", min: 6, max: 6, unit: null }, "6 killed"],
  [{ kind: "injured", min: 3, max: null, unit: null }, "at least 3 injured"],
  [{ kind: "count", min: null, max: 5000, unit: "soldiers" }, "up to 5,000 soldiers"],
  [{ kind: "killed", min: 1000, max: 1200, unit: "soldiers" }, "1,000 to 1,200 soldiers killed"],
  [{ kind: "count", min: null, max: null, unit: null }, "an unknown number"],
] as const)("%o", (number, text) => {
  expect(formatNumber(number)).toBe(text);
});

test("amounts, counts and kinds", () => {
  expect(formatAmount(1234567.25)).toBe("1,234,567.25");
  expect(formatAmount(999)).toBe("999");
  expect(formatCount(1, "event")).toBe("1 event");
  expect(formatCount(0, "event")).toBe("0 events");
  expect(formatKind({ kind: "ASSAULT", mode: "airstrike" })).toBe("Force · airstrike");
  expect(formatKind({ kind: "AGREE", mode: null })).toBe("Talks and agreements · agreement");
});

import { expect, test } from "vitest";
import { UserError } from "#domain/user-error.ts";
import { openGazetteer } from "./gazetteer.ts";

const gazetteer = openGazetteer();
const ids = (name: string) => gazetteer.lookup(name).map((place) => place.id);

test.each([
  ["Kiev", "gn703448"],
  ["Avdiivka", "gn713122"],
  ["Ugledar", "c-ua-477797-372500"],
  ["Dobropillia", "gn709900"],
  ["Artemivsk", "gn713174"],
  ["Hodeidah", "gn79415"],
  ["Peking", "gn1816670"],
  ["Saigon", "gn1566083"],
  ["Rangoon", "gn1298824"],
  ["Dnipropetrovsk", "gn709930"],
  ["Kursk region", "RU.41"],
  ["Bryansk Oblast", "RU.10"],
  ["Мелитополь", "gn701404"],
  ["Сургут", "gn1490624"],
  ["Донбас", "x-donbas"],
  ["평양", "gn1871859"],
  ["북한", "KP"],
  ["DPRK", "KP"],
  ["Mich.", "US.MI"],
  ["Taiwan Strait", "x-taiwan-strait"],
  ["The Hague", "gn2747373"],
  ["Kent County", "US.MI.081"],
  ["River Oise", "x-oise-river"],
  ["Don River", "x-don-river"],
  ["Douro", "x-douro-river"],
  ["Powys", "GB.WLS.Y8"],
  ["Isle of Skye", "x-isle-of-skye"],
  ["Bannang Sata District", "TH.70.9503"],
])("%s is known as %s", (name, id) => {
  expect(ids(name)).toContain(id);
});

test("Simferopol and Sevastopol lie in Ukraine", () => {
  const [simferopol] = gazetteer.lookup("Simferopol");
  const [sevastopol] = gazetteer.lookup("Sevastopol");
  expect(simferopol?.regions.slice(0, 2)).toEqual(["UA", "UA.11"]);
  expect(sevastopol?.regions.slice(0, 2)).toEqual(["UA", "UA.20"]);
});

test("the most prominent comes first", () => {
  expect(gazetteer.lookup("Georgia")[0]?.id).toBe("GE");
  expect(gazetteer.lookup("London")[0]?.country).toBe("GB");
});

test("the middle of a region is not that of its towns", () => {
  const middle = (name: string) => gazetteer.lookup(name)[0];
  expect(middle("Western Australia")?.lat).toBeCloseTo(-25.5);
  expect(middle("Manitoba")?.lat).toBeCloseTo(55);
});

test("a region has a centre inside its box and an extent", () => {
  const kursk = gazetteer.byId("RU.41");
  expect(kursk?.bbox).not.toBeNull();
  const [west = 0, south = 0, east = 0, north = 0] = kursk?.bbox ?? [];
  expect(kursk && kursk.lng > west && kursk.lng < east && kursk.lat > south && kursk.lat < north).toBe(true);
  expect(kursk?.radiusKm).toBeGreaterThan(50);
  expect(kursk?.radiusKm).toBeLessThan(250);
});

test("an informal region knows its parts", () => {
  expect(gazetteer.byId("x-donbas")?.parts).toEqual(["UA.05", "UA.14"]);
  for (const part of ["x-sahel", "x-darfur", "x-levant"].flatMap((id) => gazetteer.byId(id)?.parts ?? [])) {
    expect(gazetteer.byId(part), part).not.toBeNull();
  }
});

test("prefixes of longer names", () => {
  expect(gazetteer.isPrefix("New York")).toBe(true);
  expect(gazetteer.isPrefix("Rostov on")).toBe(true);
  expect(gazetteer.isPrefix("Kurskkk")).toBe(false);
});

test("a river named like a word is found only when it is called a river", () => {
  expect(ids("Save")).not.toContain("x-save-river");
  expect(ids("Save River")).toContain("x-save-river");
});

test("what is not there", () => {
  expect(gazetteer.lookup("Xyzzyville")).toEqual([]);
  expect(gazetteer.byId("gn0")).toBeNull();
  expect(() => openGazetteer("build/no-such.sqlite")).toThrow(UserError);
});

test("spellings that sound the same are found, but not what is too short to tell", () => {
  expect(gazetteer.alike?.("Dansadau").map(({ name }) => name)).toEqual(["Dan Sadau"]);
  expect(gazetteer.alike?.("Bol")).toEqual([]);
});

import type { MapAnswer } from "#domain/answer.ts";
import { ask, EVERYTHING, features, ground, open } from "./explorer.ts";
import { expect, test } from "./test.ts";

/** The places of the mission, each with where to look and what it is in the reports. */
const PLACES = [
  { name: "Kursk", box: "33,50,40,54", level: /region/, id: /^RU\./, use: "literal" },
  { name: "Bryansk", box: "30,51,37,55", level: /region/, id: /^RU\./, use: "literal" },
  { name: "Donetsk", box: "35,46,41,50", level: /settlement/, id: /./, use: "literal" },
  { name: "Pyongyang", box: "122,36,130,42", level: /settlement/, id: /./, use: "literal" },
  { name: "Seoul", box: "124,35,130,40", level: /settlement/, id: /./, use: "metonymic" },
  { name: "Kyiv", box: "27,48,34,53", level: /settlement/, id: /./, use: "metonymic" },
] as const;

for (const { name, box, level, id, use } of PLACES) {
  test(`${name} is on the map, ${use === "literal" ? "where something happened" : "where a government sits that acted"}`, async ({
    page,
    request,
  }) => {
    const { mentioned } = await ask<MapAnswer>(request, "events.map", { filter: EVERYTHING });
    const here = mentioned.filter((place) => place.name.startsWith(name));
    expect(here.length, `“${name}” among ${mentioned.map((place) => place.name).join(", ")}`).toBeGreaterThan(0);
    expect(
      here.some((place) => place[use] > 0 && level.test(place.level) && id.test(place.id)),
      JSON.stringify(here),
    ).toBe(true);

    await open(page, `/?map=${box}`);
    const drawnHere = (await features(page, ["mention", "handle", "place-label"])).filter(({ properties }) =>
      [properties.name, properties.placeName].some((said) => String(said).startsWith(name)),
    );
    expect(drawnHere.length, `${name} is drawn`).toBeGreaterThan(0);
  });
}

test("the regions of Kursk and Bryansk are drawn as areas, never as pins", async ({ page, request }) => {
  const { events } = await ask<MapAnswer>(request, "events.map", { filter: EVERYTHING });
  const regional = events.filter(({ place }) => /^(Kursk|Bryansk) Oblast/.test(place.name));
  expect(new Set(regional.map(({ place }) => place.name)).size).toBe(2);
  await open(page, "/?map=30,49,42,55");
  const hatched = (await features(page, ["region-hatch"])).map(({ properties }) => properties.region);
  const ringed = (await features(page, ["circle-near"])).map(({ properties }) => properties.event);
  for (const { event, placing, place, parts, summary } of regional) {
    expect(["region", "near"], summary).toContain(placing);
    if (placing === "near") expect(ringed, summary).toContain(event);
    else expect(hatched, summary).toEqual(expect.arrayContaining(parts.length > 0 ? parts : [place.id]));
  }
});

test("near Donetsk is a ring around the city, not the city", async ({ page, request }) => {
  const { events } = await ask<MapAnswer>(request, "events.map", { filter: EVERYTHING });
  const near = events.find(({ place, placing }) => place.name === "Donetsk" && placing === "near");
  expect(near?.radiusKm).toBeGreaterThan(0);
  await open(page, "/?map=35,46,41,50");
  const rings = await features(page, ["circle-near"]);
  expect(rings.map(({ properties }) => properties.event)).toContain(near?.event);
});

test("nothing is said to have happened in Kyiv or Seoul, which only act in these reports", async ({ request }) => {
  const { events, mentioned } = await ask<MapAnswer>(request, "events.map", { filter: EVERYTHING });
  const seats = mentioned.filter(({ name }) => name === "Kyiv" || name === "Seoul");
  expect(seats.map(({ name }) => name).sort()).toEqual(["Kyiv", "Seoul"]);
  for (const { id, name } of seats)
    expect(
      events.filter(({ place }) => place.id === id),
      name,
    ).toEqual([]);
});

test("Simferopol lies in Ukraine, with a dashed line", async ({ page }) => {
  await open(page, "/?map=32,44,37,46.5");
  const [lng, lat] = [34.1, 44.95] as const;
  const countries = await ground(page, lng, lat, "country-ground");
  expect(countries).toEqual([expect.objectContaining({ region: "UA" })]);
  expect((await features(page, ["border-disputed"])).length).toBeGreaterThan(0);
});

import { expect, test } from "vitest";
import { openBasemap } from "#db/basemap.ts";
import type { MapAnswer, MapEvent } from "#domain/answer.ts";
import { DEFAULT_VIEW, type View } from "#domain/view.ts";
import { drawMap } from "./draw-map.ts";

const SIZE = { width: 800, height: 400 };
const VIEW: View = { ...DEFAULT_VIEW, event: "e1" };
const NOTHING: MapAnswer = { events: [], relations: [], mentioned: [], notSent: 0, cells: null };

const event = (id: string, at: Partial<MapEvent>): MapEvent => ({
  event: id,
  kind: "ASSAULT",
  hedging: "reported",
  summary: "A strike",
  start: null,
  place: { id: "706483", name: "Kharkiv", level: "settlement" },
  country: "UA",
  placing: "exact",
  lng: 36.25,
  lat: 49.98,
  radiusKm: null,
  parts: [],
  days: null,
  ...at,
});

const MOSCOW = { name: "Russia", country: "RU", lng: 37.6, lat: 55.75 };
const PYONGYANG = { name: "North Korea", country: "KP", lng: 125.75, lat: 39.03 };

test("a picture shows what the map shows, and how well it is known", () => {
  const basemap = openBasemap();
  const answer: MapAnswer = {
    ...NOTHING,
    events: [
      event("e1", {}),
      event("e2", {
        placing: "region",
        place: { id: "RU.41", name: "Kursk Oblast", level: "region" },
        lng: 36,
        lat: 51.7,
      }),
      event("e3", { placing: "near", radiusKm: 30 }),
    ],
    relations: [{ event: "e4", kind: "AGREE", hedging: "asserted", summary: "A treaty", from: MOSCOW, to: PYONGYANG, days: null }],
  };
  const drawn = drawMap(answer, VIEW, basemap, SIZE);
  expect(drawn.marks.map(({ isHollow, isSelected }) => [isHollow, isSelected])).toEqual([
    [true, false],
    [false, false],
    [false, true],
  ]);
  expect(drawn.washes).toEqual([{ family: "force", path: expect.stringMatching(/^M/), isCountry: false }]);
  expect(drawn.circles.map(({ isNear }) => isNear)).toEqual([true]);
  expect(drawn.ties).toHaveLength(1);
  expect(drawn.drawn).toBe(4);
  expect(drawn.ground.land.length).toBeGreaterThan(1000);
  expect(drawn.ground.names.map(({ text }) => text)).toContain("Kazakhstan");
  expect(drawMap(answer, { ...VIEW, relations: false }, basemap, SIZE).ties).toEqual([]);
  basemap.close();
});

test("too many events to tell apart are rings with their number", () => {
  const basemap = openBasemap();
  const cells = { zoom: 4, cells: [{ x: 9, y: 5, lng: 36, lat: 50, count: 1200, families: [1000, 0, 200, 0, 0, 0] }] };
  const drawn = drawMap({ ...NOTHING, events: [event("e1", {})], notSent: 1199, cells }, VIEW, basemap, SIZE);
  expect(drawn.rings).toEqual([expect.objectContaining({ count: 1200, family: "force" })]);
  expect(drawn.marks).toEqual([]);
  basemap.close();
});

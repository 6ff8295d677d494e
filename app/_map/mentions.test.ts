import { describe, expect, it } from "vitest";
import type { MapEvent, MentionedPlace } from "#domain/answer.ts";
import { toMapData } from "./layers.ts";
import { settleMentions } from "./mentions.ts";
import { clusterHandles } from "./supercluster.ts";

const donetsk: MapEvent = {
  event: "a",
  kind: "ASSAULT",
  hedging: "reported",
  summary: "",
  start: null,
  place: { id: "gn709717", name: "Donetsk", level: "settlement" },
  country: "UA",
  placing: "exact",
  lng: 37.8,
  lat: 48,
  radiusKm: null,
  parts: [],
  days: null,
};
const mentioned = (name: string, lng: number, lat: number, change: Partial<MentionedPlace> = {}): MentionedPlace => ({
  id: name,
  name,
  level: "settlement",
  lng,
  lat,
  literal: 1,
  metonymic: 0,
  associative: 0,
  ...change,
});

function settle(places: MentionedPlace[], zoom = 2) {
  const data = toMapData({ events: [donetsk], relations: [], mentioned: places });
  return settleMentions(data, clusterHandles(data.handles, 24)(zoom), zoom, 1);
}
const lengthOf = ([x, y]: [number, number]) => Math.hypot(x, y);

describe("settleMentions", () => {
  it("leaves a ring where it is when nothing lies over it", () => {
    const [seoul] = settle([mentioned("Seoul", 127, 37.5)]);
    expect(seoul?.properties.offset).toEqual([0, 0]);
  });

  it("moves a spot off an event's symbol, away from it", () => {
    const [west] = settle([mentioned("Zaporizhzhia", 36.5, 48)]);
    expect(west?.properties.offset[0]).toBeLessThan(0);
    const [same] = settle([mentioned("Donetsk", 37.8, 48)]);
    expect(lengthOf(same?.properties.offset ?? [0, 0])).toBeGreaterThan(11);
  });

  it("keeps rings of one neighbourhood off the symbol and off each other", () => {
    const settled = settle(["A", "B", "C", "D", "E"].map((name, index) => mentioned(name, 37.8 + index * 0.01, 48)));
    const spots = settled.map(({ properties }) => properties.offset);
    expect(spots).toHaveLength(5);
    for (const [index, [x, y]] of spots.entries()) {
      expect(Math.hypot(x, y)).toBeGreaterThan(11);
      for (const [otherX, otherY] of spots.slice(index + 1)) expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(8);
    }
  });

  it("lets the name of a country or region give way, and brings it back when there is room", () => {
    const ukraine = mentioned("Ukraine", 36.5, 48, { level: "country", literal: 40 });
    expect(settle([ukraine, mentioned("Seoul", 127, 37.5)]).map(({ properties }) => properties.place)).toEqual(["Seoul"]);
    expect(settle([ukraine], 6)).toHaveLength(1);
  });

  it("draws an area no larger for being named often", () => {
    const sizes = settle([mentioned("Ukraine", 0, 0, { level: "country", literal: 40 }), mentioned("Seoul", 127, 37.5)]).map(
      ({ properties }) => properties.size,
    );
    expect(sizes[1]).toBeLessThan(sizes[0] ?? 0);
  });
});

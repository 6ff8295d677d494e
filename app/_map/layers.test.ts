import { describe, expect, it } from "vitest";
import type { MapAnswer, MapEvent, MapRelation } from "#domain/answer.ts";
import { distanceKm } from "#domain/place.ts";
import { pointsToShow, toMapData } from "./layers.ts";
import { clusterHandles } from "./supercluster.ts";

const event = (id: string, change: Partial<MapEvent> = {}): MapEvent => ({
  event: id,
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
  ...change,
});
const kursk = {
  place: { id: "RU.41", name: "Kursk Oblast", level: "region" as const },
  placing: "region" as const,
  parts: ["RU.41"],
  lng: 36,
  lat: 51.7,
};
const relation = (id: string, turned = false): MapRelation => {
  const [moscow, pyongyang] = [
    { name: "Moscow", country: "RU", lng: 37.62, lat: 55.75 },
    { name: "Pyongyang", country: "KP", lng: 125.75, lat: 39.03 },
  ];
  return {
    event: id,
    kind: "CONSULT",
    hedging: "reported",
    summary: "",
    from: turned ? pyongyang : moscow,
    to: turned ? moscow : pyongyang,
    days: null,
  };
};
const answer = (change: Partial<MapAnswer>): MapAnswer => ({
  events: [],
  relations: [],
  mentioned: [],
  notSent: 0,
  cells: null,
  ...change,
});

describe("toMapData", () => {
  it("draws a town solid, without any area", () => {
    const data = toMapData(answer({ events: [event("a")] }));
    expect(data.handles).toMatchObject([{ event: "a", hollow: false, family: "force" }]);
    expect([data.regions, data.countries, data.circles.features]).toEqual([[], [], []]);
  });

  it("draws a region as its polygon with a hollow handle", () => {
    const data = toMapData(answer({ events: [event("a", kursk)] }));
    expect(data.handles).toMatchObject([{ hollow: true }]);
    expect(data.regions).toEqual([{ region: "RU.41", family: "force", events: ["a"] }]);
    expect(data.circles.features).toEqual([]);
  });

  it("colours a region by the kind that is most frequent there", () => {
    const data = toMapData(
      answer({ events: [event("a", kursk), event("b", { ...kursk, kind: "MOBILIZE" }), event("c", { ...kursk, kind: "RETREAT" })] }),
    );
    expect(data.regions).toEqual([{ region: "RU.41", family: "movement", events: ["a", "b", "c"] }]);
  });

  it("draws an area of several regions as those, and one without as a soft circle", () => {
    const donbas = event("a", {
      place: { id: "x-donbas", name: "Donbas", level: "area" },
      placing: "area",
      parts: ["UA.05", "UA.14"],
      radiusKm: 150,
    });
    const sea = event("b", {
      place: { id: "x-black-sea", name: "Black Sea", level: "water" },
      placing: "area",
      radiusKm: 280,
      lng: 34,
      lat: 43.4,
    });
    const data = toMapData(answer({ events: [donbas, sea] }));
    expect(data.regions.map(({ region }) => region)).toEqual(["UA.05", "UA.14"]);
    expect(data.circles.features.map(({ properties }) => properties)).toEqual([{ event: "b", family: "force", soft: true, radiusKm: 280 }]);
  });

  it("draws a country as a wash", () => {
    const data = toMapData(answer({ events: [event("a", { place: { id: "PL", name: "Poland", level: "country" }, placing: "country" })] }));
    expect(data.countries).toEqual([{ region: "PL", family: "force", events: ["a"] }]);
    expect(data.handles).toMatchObject([{ hollow: true }]);
  });

  it("draws “near” as a ring of its radius around a solid symbol, not as the region's polygon", () => {
    const data = toMapData(answer({ events: [event("a", { placing: "near", radiusKm: 40, parts: [] })] }));
    const [ring] = data.circles.features;
    expect(ring?.properties).toEqual({ event: "a", family: "force", soft: false, radiusKm: 40 });
    for (const [lng = 0, lat = 0] of ring?.geometry.coordinates[0] ?? [])
      expect(distanceKm({ lng, lat }, { lng: 37.8, lat: 48 })).toBeCloseTo(40, 3);
    expect(data.handles).toMatchObject([{ hollow: false }]);
  });

  it("never draws a relation as a location, and lays ties of one pair beside each other", () => {
    const data = toMapData(answer({ relations: [relation("r"), relation("s", true), relation("t")] }));
    expect(data.handles).toEqual([]);
    const middles = data.arcMarks.features.map(({ geometry }) => geometry.coordinates.join());
    expect(new Set(middles).size).toBe(3);
  });

  it("sizes a mentioned place by its mentions and halves it where it stands for a government", () => {
    const place = { id: "gn1", name: "Seoul", level: "settlement" as const, lng: 127, lat: 37.5, literal: 0, metonymic: 0, associative: 0 };
    const { mentions } = toMapData(
      answer({
        mentioned: [
          { ...place, literal: 1 },
          { ...place, id: "gn2", literal: 1, metonymic: 8 },
        ],
      }),
    );
    const [few, many] = mentions.features.map(({ properties }) => properties);
    expect([few?.half, many?.half]).toEqual([false, true]);
    expect(many?.size ?? 0).toBeGreaterThan(few?.size ?? 0);
  });

  it("does not let a vast area push the camera away", () => {
    const vast = event("a", { place: { id: "x-indo-pacific", name: "Indo-Pacific", level: "area" }, placing: "area", radiusKm: 4000 });
    expect(toMapData(answer({ events: [vast] })).circles.features).toEqual([]);
    const shown = (...events: MapEvent[]) => pointsToShow(toMapData(answer({ events })), true).map(({ lng }) => lng);
    expect(shown(vast, event("b", { lng: 30 }))).toEqual([30]);
    expect(shown(vast)).toEqual([37.8]);
  });

  it("shows whole circles and, when ties are shown, their ends", () => {
    const data = toMapData(answer({ events: [event("a", { placing: "near", radiusKm: 40 })], relations: [relation("r")] }));
    expect(Math.max(...pointsToShow(data, false).map(({ lng }) => lng))).toBeLessThan(39);
    expect(Math.max(...pointsToShow(data, true).map(({ lng }) => lng))).toBeCloseTo(125.75, 3);
  });
});

describe("clusterHandles", () => {
  const handlesOf = (events: MapEvent[]) => toMapData(answer({ events })).handles;

  it("tells its composition, each event once", () => {
    const [cluster, ...others] = clusterHandles(
      handlesOf([event("a", kursk), event("a", { lng: 36.1, lat: 51.7 }), event("b", { kind: "CONSULT", lng: 36.2, lat: 51.7 })]),
      24,
    )(2);
    expect(others).toEqual([]);
    expect(cluster?.events).toEqual(["a", "b"]);
    expect(cluster?.composition).toEqual([
      ["force", 1],
      ["talks", 1],
    ]);
  });

  it("falls apart at the zoom that it says", () => {
    const clusterAt = clusterHandles(handlesOf([event("a"), event("b", { lng: 38.2 })]), 24);
    const [cluster] = clusterAt(2);
    expect(cluster?.opensAt).toBeGreaterThan(2);
    expect(clusterAt(cluster?.opensAt ?? 0)).toHaveLength(2);
  });

  it("never opens by zooming what lies on one spot", () => {
    const [cluster] = clusterHandles(handlesOf([event("a"), event("b"), event("c")]), 24)(12);
    expect(cluster?.opensAt).toBeNull();
  });

  it("loses none of a thousand", () => {
    const events = Array.from({ length: 1000 }, (_, i) => event(`e${i}`, { lng: ((i * 37) % 360) - 180, lat: ((i * 17) % 140) - 70 }));
    for (const zoom of [0, 3, 7]) {
      const found = clusterHandles(handlesOf(events), 24)(zoom).flatMap((cluster) => cluster.events);
      expect(new Set(found).size).toBe(1000);
      expect(found).toHaveLength(1000);
    }
  });
});

import { describe, expect, it } from "vitest";
import type { BoundingBox } from "#domain/place.ts";
import { isSameBox, toBox, toCorners, widen } from "./camera.ts";
import { exitOf, groupBeyond, roughKm, spread } from "./edges.ts";
import { fanOut } from "./fan.ts";
import type { Handle } from "./layers.ts";
import { roundDistance } from "./scale-bar.tsx";

const handle = (event: string, lng: number, lat: number, placeName: string, country: string | null = null): Handle => ({
  event,
  lng,
  lat,
  placeName,
  country,
  isVast: false,
  placeId: placeName,
  family: "force",
  hollow: false,
  placing: "exact",
});

describe("camera", () => {
  it("brings corners beyond ±180 back as a box of ours, and gives them to the map again", () => {
    const box = toBox(170.00004, -10, 200.5, 10);
    expect(box).toEqual([170, -10, -159.5, 10]);
    expect(toCorners(box)).toEqual([
      [170, -10],
      [200.5, 10],
    ]);
    expect(toBox(-300, -85, 300, 85)).toEqual([-180, -85, 180, 85]);
  });

  it("knows its own box again after the address bar rounded it", () => {
    const box: BoundingBox = [1.23456, 2, 3, 4];
    expect(isSameBox(box, [1.2346, 2, 3, 4])).toBe(true);
    expect(isSameBox(box, [1.2347, 2, 3, 4])).toBe(false);
  });

  it("widens a point to a neighbourhood and leaves what is wide", () => {
    expect(widen([10, 50, 10, 50], 8)).toEqual([6, 48, 14, 52]);
    expect(widen([0, 0, 40, 40], 8)).toEqual([0, 0, 40, 40]);
    expect(widen([179, 0, -179, 0], 8)).toEqual([176, -2, -176, 2]);
  });
});

describe("beyond the edge", () => {
  const far = [
    handle("a", 125.75, 39, "Pyongyang", "KP"),
    handle("b", 127, 37.5, "Seoul", "KR"),
    handle("c", 126.9, 37.4, "Incheon", "KR"),
    handle("d", 0, 51, "London", "GB"),
    handle("e", 34, 43, "Black Sea"),
  ];

  it("groups by nearness, the fullest first, and says where", () => {
    const groups = groupBeyond(far, () => false, { lng: 37, lat: 50 });
    expect(groups.map(({ events, where }) => [events.length, where])).toEqual([
      [3, "North Korea and South Korea"],
      [1, "Black Sea"],
      [1, "London, United Kingdom"],
    ]);
    expect(groups[0]?.distanceKm).toBeGreaterThan(6000);
  });

  it("says several places of one country by the country, and a country once", () => {
    const where = (...group: Handle[]) => groupBeyond(group, () => false, { lng: 0, lat: 0 }).map((each) => each.where);
    expect(where(handle("a", 127, 37.5, "Seoul", "KR"), handle("b", 126.9, 37.4, "Incheon", "KR"))).toEqual(["South Korea"]);
    expect(where(handle("a", 127, 40, "North Korea", "KP"))).toEqual(["North Korea"]);
    expect(where(handle("a", 8, 47, "Bern", "CH"), handle("b", 9, 47, "Vaduz", "LI"), handle("c", 11, 48, "Munich", "DE"))).toEqual([
      "Switzerland and 2 more",
    ]);
  });

  it("says nothing of an event that is in sight at another of its places", () => {
    const both = [handle("a", 36, 51, "Kursk"), handle("a", 125.75, 39, "Pyongyang")];
    expect(groupBeyond(both, ({ placeName }) => placeName === "Kursk", { lng: 36, lat: 51 })).toEqual([]);
  });

  it("finds the edge that the line leaves by", () => {
    expect(exitOf({ x: 5000, y: 450 }, 1000, 900)).toEqual({ edge: "right", along: 0.5 });
    expect(exitOf({ x: -100, y: 450 }, 1000, 900).edge).toBe("left");
    expect(exitOf({ x: 500, y: -4000 }, 1000, 900)).toEqual({ edge: "top", along: 0.5 });
    const corner = exitOf({ x: 1500, y: 1000 }, 1000, 900);
    expect(corner.edge).toBe("right");
    expect(corner.along).toBeGreaterThan(0.5);
    expect(corner.along).toBeLessThanOrEqual(1);
  });

  it("moves announcements apart", () => {
    expect(spread([0.2, 0.5], 0.1)).toEqual([0.2, 0.5]);
    expect(spread([0.5, 0.5, 0.55], 0.1).map((along) => along.toFixed(2))).toEqual(["0.50", "0.60", "0.70"]);
    expect(spread([0.95, 1], 0.1).map((along) => along.toFixed(2))).toEqual(["0.90", "1.00"]);
    expect(spread([], 0.1)).toEqual([]);
  });

  it("says two figures", () => {
    expect([6891, 412, 97, 3].map((km) => roughKm(km))).toEqual(["6,900 km", "410 km", "97 km", "3 km"]);
  });
});

describe("fanOut", () => {
  it.each([2, 3, 9, 10, 40])("keeps %i symbols apart", (count) => {
    const spots = fanOut(count, 30);
    expect(spots).toHaveLength(count);
    for (const [i, a] of spots.entries()) for (const b of spots.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(20);
  });
});

describe("roundDistance", () => {
  it("is the longest round one that fits", () => {
    expect([740, 199, 500, 1.3, 0.04].map(roundDistance)).toEqual([500, 100, 500, 1, expect.closeTo(0.02, 6)]);
  });
});

import { describe, expect, it } from "vitest";
import { distanceKm } from "#domain/place.ts";
import { arc, bearingOf, boxAround, circle, destination, wrapLng } from "./geodesy.ts";

const MOSCOW = { lng: 37.62, lat: 55.75 };
const PYONGYANG = { lng: 125.75, lat: 39.03 };

describe("geodesy", () => {
  it("draws a circle whose every point is as far from the middle", () => {
    for (const centre of [MOSCOW, { lng: 179.9, lat: -17 }, { lng: 0, lat: 84 }]) {
      const ring = circle(centre, 40);
      expect(ring[0]).toEqual(ring.at(-1));
      for (const [lng = 0, lat = 0] of ring) expect(distanceKm(centre, { lng, lat })).toBeCloseTo(40, 3);
    }
  });

  it("goes the shorter way, by the great circle", () => {
    const line = arc(MOSCOW, PYONGYANG);
    expect(line[0]?.[0]).toBeCloseTo(MOSCOW.lng, 6);
    expect(line.at(-1)?.[1]).toBeCloseTo(PYONGYANG.lat, 6);
    const length = line
      .slice(1)
      .reduce((sum, [lng = 0, lat = 0], i) => sum + distanceKm({ lng: line[i]?.[0] ?? 0, lat: line[i]?.[1] ?? 0 }, { lng, lat }), 0);
    expect(length).toBeCloseTo(distanceKm(MOSCOW, PYONGYANG), 0);
    expect(Math.max(...line.map(([, lat = 0]) => lat))).toBeGreaterThan(MOSCOW.lat + 3);
  });

  it("crosses the antimeridian without a jump", () => {
    const line = arc({ lng: 139.7, lat: 35.7 }, { lng: -122.4, lat: 37.8 });
    for (let i = 1; i < line.length; i++) expect(Math.abs((line[i]?.[0] ?? 0) - (line[i - 1]?.[0] ?? 0))).toBeLessThan(20);
    expect(wrapLng(line.at(-1)?.[0] ?? 0)).toBeCloseTo(-122.4, 6);
  });

  it("bends to one side and keeps its ends", () => {
    const [straight, bent] = [arc(MOSCOW, PYONGYANG), arc(MOSCOW, PYONGYANG, 0.1)];
    expect(bent[0]?.[0]).toBeCloseTo(MOSCOW.lng, 6);
    expect(bent.at(-1)?.[0]).toBeCloseTo(PYONGYANG.lng, 6);
    expect(bent[24]?.[1] ?? 0).toBeLessThan((straight[24]?.[1] ?? 0) - 3);
  });

  it("draws nothing but its end for a tie of a place with itself", () => {
    expect(arc(MOSCOW, MOSCOW)).toHaveLength(2);
  });

  it("arrives where it set out for", () => {
    const there = destination(MOSCOW, bearingOf(MOSCOW, PYONGYANG), distanceKm(MOSCOW, PYONGYANG));
    expect(distanceKm(there, PYONGYANG)).toBeLessThan(0.01);
  });

  it("finds the narrowest box, also across the antimeridian", () => {
    expect(boxAround([])).toBeNull();
    expect(boxAround([MOSCOW, PYONGYANG])).toEqual([37.62, 39.03, 125.75, 55.75]);
    expect(
      boxAround([
        { lng: 175, lat: -10 },
        { lng: -170, lat: 10 },
        { lng: 178, lat: 0 },
      ]),
    ).toEqual([175, -10, -170, 10]);
  });
});

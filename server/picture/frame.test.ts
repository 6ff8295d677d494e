import fc from "fast-check";
import { expect, test } from "vitest";
import type { BoundingBox } from "#domain/place.ts";
import { frameFor, project } from "./frame.ts";

const SIZE = { width: 1200, height: 430 };
const lng = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -80, max: 80, noNaN: true });
const point = fc.record({ lng, lat });

const isOn = ({ x, y }: { x: number; y: number }) => x >= -0.5 && x <= SIZE.width + 0.5 && y >= -0.5 && y <= SIZE.height + 0.5;

test("everything that has to be seen is on the sheet, whatever there is", () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 8 }), (points) => {
      const frame = frameFor(null, points, SIZE);
      // Points around the whole world need more than one turn of it: then each is seen in the copy next to the middle.
      for (const at of points) expect(isOn(project(frame, at)), JSON.stringify(at)).toBe(true);
      expect(frame.zoom).toBeLessThanOrEqual(6.5);
    }),
  );
});

test("a camera's box is seen whole, also across the antimeridian", () => {
  const boxes: BoundingBox[] = [
    [30.5, 45, 41.25, 54],
    [170, -10, -170, 10],
    [-180, -80, 180, 80],
  ];
  for (const box of boxes) {
    const [west, south, east, north] = box;
    const frame = frameFor({ box }, [], SIZE);
    const middle = { lng: east < west ? (west + east + 360) / 2 : (west + east) / 2, lat: (south + north) / 2 };
    expect(isOn(project(frame, middle))).toBe(true);
    expect(project(frame, middle).x).toBeCloseTo(SIZE.width / 2, 3);
    expect(project(frame, { lng: middle.lng, lat: south }).y).toBeLessThanOrEqual(SIZE.height + 0.5);
    expect(project(frame, { lng: middle.lng, lat: north }).y).toBeGreaterThanOrEqual(-0.5);
  }
});

test("a centre is looked at, and nothing at all is the world", () => {
  const frame = frameFor({ centre: { zoom: 4.5, lat: 51.25, lng: 34.8 } }, [], SIZE);
  const { x, y } = project(frame, { lng: 34.8, lat: 51.25 });
  expect([x, y]).toEqual([expect.closeTo(600, 3), expect.closeTo(215, 3)]);
  expect(isOn(project(frameFor(null, [], SIZE), { lng: 37.6, lat: 55.75 }))).toBe(true);
});

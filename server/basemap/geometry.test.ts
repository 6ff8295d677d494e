import { describe, expect, it } from "vitest";
import { type Area, boundsOf, isInArea, labelPoint, unwrapArea, unwrapRing } from "./geometry.ts";

const square = (west: number, south: number, side: number) => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

describe("areas", () => {
  it("runs on across the antimeridian instead of jumping", () => {
    const ring = unwrapRing([
      [170, 60],
      [-170, 60],
      [-170, 70],
      [170, 70],
      [170, 60],
    ]);
    expect(ring).toEqual([
      [170, 60],
      [190, 60],
      [190, 70],
      [170, 70],
      [170, 60],
    ]);
    expect(isInArea([[ring]], 175, 65)).toBe(true);
    expect(isInArea([[ring]], -175, 65)).toBe(true);
    expect(isInArea([[ring]], 0, 65)).toBe(false);
  });

  it("closes a ring around the pole along the pole", () => {
    const ring = unwrapRing(
      [
        [-180, -70],
        [-90, -70],
        [0, -70],
        [90, -70],
        [180, -70],
      ].reverse(),
    );
    expect(boundsOf([[ring]])[1]).toBe(-90);
    expect(isInArea([[ring]], 10, -80)).toBe(true);
  });

  it("keeps a hole on its polygon's side of the world", () => {
    const area: Area = unwrapArea([
      [
        [
          [170, 0],
          [-170, 0],
          [-170, 20],
          [170, 20],
          [170, 0],
        ],
        [
          [-178, 5],
          [-176, 5],
          [-176, 8],
          [-178, 8],
          [-178, 5],
        ],
      ],
    ]);
    expect(isInArea(area, -177, 6)).toBe(false);
    expect(isInArea(area, -174, 6)).toBe(true);
  });

  it("puts a name inside the largest part, not between the parts", () => {
    const { lng, lat } = labelPoint([[square(0, 0, 2)], [square(20, 0, 10)]]);
    expect(isInArea([[square(20, 0, 10)]], lng, lat)).toBe(true);
    expect(lng).toBeCloseTo(25, 0);
    expect(lat).toBeCloseTo(5, 0);
  });
});

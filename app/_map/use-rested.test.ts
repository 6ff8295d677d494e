import { describe, expect, it } from "vitest";
import type { MapCell } from "#domain/map-cells.ts";
import { isSameSquares } from "./use-rested.ts";

const cell = (x: number, y: number, count: number): MapCell => ({ x, y, count, lng: 0, lat: 0, families: [count, 0, 0, 0, 0, 0] });

describe("isSameSquares", () => {
  const cells = { zoom: 3, cells: [cell(1, 2, 40), cell(2, 2, 7)] };

  it("holds while only counts differ, down to none", () => {
    expect(isSameSquares(cells, { zoom: 3, cells: [cell(1, 2, 3), cell(2, 2, 0)] })).toBe(true);
  });

  it("does not hold for other squares, another fineness, or where nothing was counted", () => {
    expect(isSameSquares(cells, { zoom: 3, cells: [cell(1, 2, 40), cell(3, 2, 7)] })).toBe(false);
    expect(isSameSquares(cells, { zoom: 3, cells: [cell(1, 2, 40)] })).toBe(false);
    expect(isSameSquares(cells, { ...cells, zoom: 4 })).toBe(false);
    expect(isSameSquares(cells, null)).toBe(false);
    expect(isSameSquares(null, null)).toBe(false);
  });
});

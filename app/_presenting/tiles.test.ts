import { expect, test } from "vitest";
import { tilesFor } from "./tiles.ts";

test("the whole world is one tile, seen from afar", () => {
  expect(tilesFor([-180, -85, 180, 85], 512, 5)).toContainEqual([0, 0, 0]);
});

test("a box is covered by the tiles that hold its corners, and by those above them", () => {
  const tiles = tilesFor([30, 50, 40, 55], 1400, 6).map(String);
  // Kursk at zoom 6: column floor((36.19 + 180) / 360 * 64), row by the mercator formula.
  expect(tiles).toContain("6,38,21");
  expect(tiles).toContain("0,0,0");
  expect(new Set(tiles).size).toBe(tiles.length);
});

test("beyond the antimeridian it goes on at the other edge", () => {
  const columns = new Set(tilesFor([170, -10, -170, 10], 1400, 4).flatMap(([zoom, x]) => (zoom === 4 ? [x] : [])));
  expect([...columns].sort((a, b) => a - b)).toEqual([0, 15]);
});

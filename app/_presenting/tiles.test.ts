import { expect, test } from "vitest";
import type { BoundingBox } from "#domain/place.ts";
import { between, lookAtBox, type Pane, tilesOf } from "./tiles.ts";

const PLAIN: Pane = { width: 1400, height: 900, padding: { top: 0, right: 0, bottom: 0, left: 0 } };
const BESIDE: Pane = { ...PLAIN, padding: { top: 0, right: 0, bottom: 80, left: 500 } };
const UKRAINE: BoundingBox = [22, 44, 40, 53];

test("the whole world is one tile, seen from afar", () => {
  const look = lookAtBox([-180, -85, 180, 85], { ...PLAIN, width: 512, height: 512 });
  expect(look.zoom).toBeCloseTo(0, 1);
  expect(tilesOf(look, { ...PLAIN, width: 512, height: 512 }, 6)).toEqual([[0, 0, 0]]);
});

test("a box is covered by the tiles that hold its corners, and by all those above them", () => {
  const tiles = tilesOf(lookAtBox([30, 50, 40, 55], PLAIN), PLAIN, 6).map(String);
  // Kursk at zoom 6: column floor((36.19 + 180) / 360 * 64), row by the mercator formula.
  expect(tiles).toContain("6,38,21");
  expect(tiles).toContain("0,0,0");
  expect(new Set(tiles).size).toBe(tiles.length);
});

test("words beside the map push the box aside: it is seen from further away, its middle is no longer the pane's", () => {
  const [plain, beside] = [lookAtBox(UKRAINE, PLAIN), lookAtBox(UKRAINE, BESIDE)];
  expect(beside.zoom).toBeLessThan(plain.zoom);
  // The pane's middle lies west of the box's, and south of it.
  expect(beside.x).toBeLessThan(plain.x);
  expect(beside.y).toBeGreaterThan(plain.y);
});

test("the ground under the words is loaded, too", () => {
  const columns = (pane: Pane) => tilesOf(lookAtBox(UKRAINE, pane), pane, 5).flatMap(([zoom, x]) => (zoom === 4 ? [x] : []));
  expect(Math.min(...columns(BESIDE))).toBeLessThanOrEqual(Math.min(...columns(PLAIN)));
});

test("beyond the antimeridian it goes on at the other edge", () => {
  const look = lookAtBox([170, -10, -170, 10], PLAIN);
  const columns = new Set(tilesOf(look, PLAIN, 4).flatMap(([zoom, x]) => (zoom === 4 ? [x] : [])));
  expect(columns).toContain(0);
  expect(columns).toContain(15);
  expect(columns).not.toContain(8);
});

test("the way between two looks is straight", () => {
  const [from, to] = [lookAtBox(UKRAINE, PLAIN), lookAtBox([120, 33, 132, 43], PLAIN)];
  const way = between(from, to);
  expect(way[1]?.x).toBeCloseTo((from.x + to.x) / 2);
  expect(way.every(({ x }, at) => at === 0 || x > (way[at - 1]?.x ?? 0))).toBe(true);
});

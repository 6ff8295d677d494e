import { expect, test } from "vitest";
import { lookAt, SQUARES_ACROSS_PHONE } from "./explore-question.ts";
import type { BoundingBox } from "./place.ts";

const widthOf = ([west, , east]: BoundingBox) => (east >= west ? east - west : east - west + 360);

test("a look holds the whole map, from a street to the world", () => {
  for (let width = 0.05; width < 360; width *= 1.07)
    for (const west of [-180, -171.3, -86.2, 0, 24.7, 151]) {
      const east = ((west + width + 540) % 360) - 180;
      const { box } = lookAt([west, -40, east, 60]);
      if (box === null) continue;
      expect(widthOf(box), `${width} from ${west}`).toBeGreaterThanOrEqual(width);
      expect((west - box[0] + 360) % 360, `${width} from ${west}`).toBeLessThanOrEqual(widthOf(box));
    }
});

test("a map that shows most of the world is asked about all of it", () => {
  expect(lookAt([-86.2, -58.8, 151.2, 74.5])).toEqual({ box: null, zoom: 3 });
});

test("a narrow map is counted in squares twice as wide", () => {
  const box: BoundingBox = [20, 40, 50, 60];
  expect(lookAt(box, SQUARES_ACROSS_PHONE).zoom).toBe(lookAt(box).zoom - 1);
});

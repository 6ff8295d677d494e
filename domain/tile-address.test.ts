import { expect, it } from "vitest";
import { EMPTY_FILTER, type Filter } from "./filter.ts";
import { formatTileFilter, parseTileFilter, tileAddress } from "./tile-address.ts";

const asked: Filter = {
  ...EMPTY_FILTER,
  actor: { only: ["RU", "KP"], not: [] },
  kind: { only: [], not: ["force"] },
  from: "2024-06-01",
  undated: true,
  words: "drone & tank/гроза",
};

it("writes a filter as one part of an address and reads it again", () => {
  const part = formatTileFilter(asked);
  expect(part).not.toContain("/");
  expect(parseTileFilter(decodeURIComponent(part))).toEqual(asked);
  expect(parseTileFilter(decodeURIComponent(formatTileFilter(EMPTY_FILTER)))).toEqual(EMPTY_FILTER);
});

it("names a tile by revision, filter and square", () => {
  expect(tileAddress(7, EMPTY_FILTER, { z: 3, x: 4, y: 2 })).toBe("/tiles/7/all/3/4/2.mvt");
});

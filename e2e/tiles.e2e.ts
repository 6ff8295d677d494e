import { EMPTY_FILTER } from "#domain/filter.ts";
import { tileAddress } from "#domain/tile-address.ts";
import { ask, EVERYTHING, open } from "./explorer.ts";
import { expect, test } from "./test.ts";

const WORLD = { z: 0, x: 0, y: 0 };

test("tiles are kept for good by revision and filter, and only the present revision has any", async ({ request }) => {
  const { revision } = await ask<{ revision: number }>(request, "events.query", { filter: EVERYTHING });
  const address = tileAddress(revision, EMPTY_FILTER, WORLD);
  const tile = await request.get(address);
  expect(tile.status()).toBe(200);
  expect(tile.headers()["cache-control"]).toContain("immutable");
  const body = await tile.body();
  expect(body.length).toBeGreaterThan(0);
  expect(body.length).toBeLessThan(64 * 1024);
  const etag = tile.headers().etag ?? "";
  expect((await request.get(address, { headers: { "If-None-Match": etag } })).status()).toBe(304);

  const gone = await request.get(tileAddress(revision + 1, EMPTY_FILTER, WORLD));
  expect(gone.status()).toBe(410);
  expect(gone.headers()["cache-control"]).toBe("no-store");

  const dated = tileAddress(revision, { ...EMPTY_FILTER, from: "2024-01-01", kind: { only: ["force"], not: [] } }, WORLD);
  const turned = dated.replace(/[^/]*(?=\/0\/0\/0)/, (part) => encodeURIComponent(decodeURIComponent(part).split("&").reverse().join("&")));
  expect(turned).not.toBe(dated);
  const led = await request.get(turned, { maxRedirects: 0 });
  expect(led.status()).toBe(308);
  expect(led.headers().location).toBe(dated);
  expect((await request.get("/tiles/1/all/0/0/1.mvt")).status()).toBe(400);
});

test("a map draws the events of a tile where they happened", async ({ page, request }) => {
  const { revision } = await ask<{ revision: number }>(request, "events.query", { filter: EVERYTHING });
  const { events } = await ask<{ events: { event: string }[] }>(request, "events.map", { filter: EVERYTHING });
  const address = tileAddress(revision, EMPTY_FILTER, WORLD).replace("0/0/0", "{z}/{x}/{y}");
  await open(page, "/?map=-179,-60,179,80");
  const drawn = await page.evaluate(async (tiles) => {
    const map = window.datelineMap as unknown as {
      addSource(id: string, source: object): void;
      addLayer(layer: object): void;
      once(what: "idle"): Promise<unknown>;
      querySourceFeatures(id: string, options: object): { properties: { event: string } }[];
    };
    map.addSource("ours", { type: "vector", tiles: [window.location.origin + tiles], maxzoom: 12 });
    map.addLayer({ id: "ours", type: "circle", source: "ours", "source-layer": "events" });
    await map.once("idle");
    return map.querySourceFeatures("ours", { sourceLayer: "events" }).map(({ properties }) => properties.event);
  }, address);
  expect([...new Set(drawn)].sort()).toEqual([...new Set(events.map(({ event }) => event))].sort());
});

import { type APIRequestContext, expect, type Locator, type Page } from "@playwright/test";

export type Counts = { all: number; located: number; relations: number; unplaceable: number; undated: number; leftOutUndated: number };

/** How the sentence at the top says its numbers. */
const SAID: Record<keyof Counts, RegExp> = {
  all: /^([\d,]+) events? /,
  located: / · ([\d,]+) located · /,
  relations: / · ([\d,]+) relations? · /,
  unplaceable: / · ([\d,]+) not placeable; /,
  undated: /([\d,]+) undated(?! left out)/,
  leftOutUndated: /([\d,]+) undated left out/,
};

/** The parts of the page as a person names them. */
export const parts = (page: Page) => ({
  sentence: page.getByRole("status").filter({ hasText: /^[\d,]+ events? / }),
  /** The same as it is seen; a screen reader is told only what has been answered. */
  line: page
    .getByRole("banner")
    .getByRole("paragraph")
    .filter({ hasText: /^[\d,]+ events? / }),
  filters: page.getByRole("complementary", { name: "Filters" }),
  list: page.getByRole("complementary", { name: "Events" }),
  rows: page.getByRole("list", { name: "Events", exact: true }).getByRole("link"),
  receipt: page.getByRole("article"),
  timeline: page.getByRole("region", { name: "Timeline" }),
  canvas: page.locator("canvas.maplibregl-canvas"),
});

/** Opens an address and waits until the page has answered and the map has drawn it. */
export async function open(page: Page, address = "/") {
  await page.goto(address);
  await expect(parts(page).sentence).toBeAttached();
  await drawn(page);
}

/** Waits until the map has drawn everything that it was given. */
export async function drawn(page: Page) {
  await page.waitForFunction(() => {
    const map = window.datelineMap;
    return map?.loaded() && map.areTilesLoaded() && !map.isMoving();
  });
}

/** The numbers of the sentence at the top. */
export async function counts(page: Page, sentence = parts(page).sentence): Promise<Counts> {
  const text = (await sentence.textContent()) ?? "";
  const said = (name: keyof Counts) => Number(SAID[name].exec(text)?.[1]?.replaceAll(",", "") ?? 0);
  if (!SAID.all.test(text)) throw new Error(`Not a sentence with counts: ${text}`);
  return {
    all: said("all"),
    located: said("located"),
    relations: said("relations"),
    unplaceable: said("unplaceable"),
    undated: said("undated"),
    leftOutUndated: said("leftOutUndated"),
  };
}

/** Waits until the sentence gives these numbers. */
export async function expectCounts(page: Page, wanted: Partial<Counts>) {
  await expect.poll(() => counts(page)).toMatchObject(wanted);
}

/** The numbers that the API gives for a filter. */
export async function askCounts(request: APIRequestContext, filter: object = {}): Promise<Counts> {
  const { totals } = await ask<{ totals: Counts }>(request, "events.query", { filter: { ...EVERYTHING, ...filter } });
  const { all, located, relations, unplaceable, undated, leftOutUndated } = totals;
  return { all, located, relations, unplaceable, undated, leftOutUndated };
}

/** One value of a facet: its count, the link that chooses it, the link that excludes it. */
export function facetValue(page: Page, facet: string, label: string): { only: Locator; not: Locator } {
  const section = page.getByRole("region", { name: facet, exact: true });
  return {
    only: section.getByRole("link", { name: new RegExp(`^(not )?${label} ?[\\d,]+ events`) }),
    not: section.getByRole("link", { name: `not ${label}`, exact: true }),
  };
}

export async function facetCount(value: { only: Locator }): Promise<number> {
  const digits = /([\d,]+) events/.exec((await value.only.textContent()) ?? "")?.[1];
  return Number(digits?.replaceAll(",", "") ?? Number.NaN);
}

export type Drawn = { layer: string; source: string; properties: Record<string, unknown>; x: number; y: number; lng: number; lat: number };

/** What the map has drawn, by its own account, where it is a point also where on the screen. */
export function features(page: Page, layers?: string[]): Promise<Drawn[]> {
  return page.evaluate((wanted) => {
    const map = window.datelineMap;
    if (!map) return [];
    const canvas = map.getCanvas().getBoundingClientRect();
    const known = wanted?.filter((id) => map.getLayer(id));
    return map.queryRenderedFeatures(undefined, known ? { layers: known } : undefined).map(({ layer, source, properties, geometry }) => {
      const [lng = 0, lat = 0] = geometry.type === "Point" ? geometry.coordinates : [];
      const { x, y } = map.project([lng, lat]);
      return { layer: layer.id, source, properties, x: canvas.left + x, y: canvas.top + y, lng, lat };
    });
  }, layers);
}

/** What the basemap has at a position. */
export function ground(page: Page, lng: number, lat: number, layer: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(
    ({ at, id }) => {
      const map = window.datelineMap;
      return map ? map.queryRenderedFeatures(map.project(at), { layers: [id] }).map(({ properties }) => properties) : [];
    },
    { at: [lng, lat] as [number, number], id: layer },
  );
}

/** A question to the API as any program may put it. */
export async function ask<T>(request: APIRequestContext, path: string, input: unknown): Promise<T> {
  const response = await request.get(`/api/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`);
  expect(response.ok(), `${path}: ${response.status()}`).toBe(true);
  const body = (await response.json()) as { result: { data: T } };
  return body.result.data;
}

const NONE = { only: [], not: [] };
/** The filter that lets everything pass. */
export const EVERYTHING = {
  actor: NONE,
  source: NONE,
  outlet: NONE,
  region: NONE,
  kind: NONE,
  hedging: NONE,
  clock: "happened",
  from: null,
  to: null,
  undated: false,
  knownBy: null,
  box: null,
  words: "",
};

/** The part of a map that the tests ask, so that they need not know the library. */
type MapHandle = {
  loaded(): boolean;
  areTilesLoaded(): boolean;
  isMoving(): boolean;
  getCanvas(): HTMLCanvasElement;
  getLayer(id: string): unknown;
  getBounds(): { getWest(): number; getSouth(): number; getEast(): number; getNorth(): number };
  project(at: [number, number]): { x: number; y: number };
  queryRenderedFeatures(
    at?: unknown,
    options?: { layers: string[] },
  ): { layer: { id: string }; source: string; properties: Record<string, unknown>; geometry: { type: string; coordinates: number[] } }[];
};

declare global {
  interface Window {
    datelineMap?: MapHandle;
  }
}

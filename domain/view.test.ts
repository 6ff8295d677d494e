import fc from "fast-check";
import { expect, test } from "vitest";
import { EVENT_ORDERS } from "./answer.ts";
import { type Choice, CLOCKS, EMPTY_FILTER, type Filter } from "./filter.ts";
import type { BoundingBox } from "./place.ts";
import { toIsoDay } from "./time.ts";
import { askedFilter, clearFilter, DEFAULT_VIEW, formatView, LANES, parseView, type View } from "./view.ts";

const read = (query: string) => parseView(new URLSearchParams(query));

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/);
const choice: fc.Arbitrary<Choice> = fc.record({ only: fc.array(id, { maxLength: 4 }), not: fc.array(id, { maxLength: 3 }) });
const day = fc.integer({ min: -60_000, max: 40_000 }).map(toIsoDay);
const degrees = (limit: number) => fc.integer({ min: -limit * 1e4, max: limit * 1e4 }).map((value) => value / 1e4 + 0);
const box: fc.Arbitrary<BoundingBox> = fc
  .tuple(degrees(180), degrees(90), degrees(180), degrees(90))
  .filter(([west, south, east, north]) => south < north && west !== east);
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const ordered = fc.tuple(day, day).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));

const filter: fc.Arbitrary<Filter> = fc
  .record({
    actor: choice,
    source: choice,
    outlet: choice,
    region: choice,
    kind: choice,
    hedging: choice,
    clock: fc.constantFrom(...CLOCKS),
    undated: fc.boolean(),
    knownBy: orNull(day),
    words: fc.string({ maxLength: 40, unit: "grapheme" }),
    range: ordered,
    open: fc.constantFrom("none", "from", "to", "both"),
  })
  .map(({ range, open, ...rest }) => ({
    ...rest,
    box: null,
    from: open === "from" || open === "both" ? null : range.from,
    to: open === "to" || open === "both" ? null : range.to,
  }));

const view: fc.Arbitrary<View> = fc
  .record({
    filter,
    camera: orNull(box.map((value) => ({ box: value }))),
    seen: fc.boolean(),
    window: orNull(ordered),
    lanes: fc.constantFrom(...LANES),
    playhead: orNull(fc.record({ day, trail: fc.oneof(fc.integer({ min: 1, max: 99_999 }), fc.constant("all" as const)) })),
    order: fc.constantFrom(...EVENT_ORDERS),
    event: orNull(id),
    mentions: fc.boolean(),
    relations: fc.boolean(),
    globe: fc.boolean(),
    rev: orNull(fc.nat()),
  })
  .map(({ seen, ...rest }) => {
    const onlySeen = seen && rest.camera !== null;
    return { ...rest, onlySeen, filter: { ...rest.filter, box: onlySeen && rest.camera ? rest.camera.box : null } };
  });

test("what is written is read back", () => {
  fc.assert(
    fc.property(view, (v) => {
      const back = read(formatView(v));
      expect(back.notices).toEqual([]);
      expect(back.view).toEqual(v);
    }),
    { numRuns: 500 },
  );
});

test("any address at all gives a view, and every key that could not be read is named", () => {
  const keys = fc.constantFrom("actor", "map", "from", "to", "time", "play", "rev", "seen", "lanes", "event", "q", "sure");
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, fc.string({ unit: "grapheme" })), { maxLength: 8 }), (pairs) => {
      const { view: read, notices } = parseView(new URLSearchParams(pairs));
      const again = parseView(new URLSearchParams(formatView(read)));
      expect(again.view).toEqual(read);
      expect(again.notices).toEqual([]);
      for (const { key } of notices) expect(pairs.map(([name]) => name)).toContain(key);
    }),
  );
});

test("the default view is the bare address", () => {
  expect(formatView(DEFAULT_VIEW)).toBe("");
  expect(read("").view).toEqual(DEFAULT_VIEW);
});

// Links that people saved: these stay readable for good.
test("a saved link is a promise", () => {
  const { view: v, notices } = read(
    "actor=north-korea,-russia&sure=reported&kind=force&region=RU.41&q=officers&from=2024-06-01&to=2026-07-31&map=30.5,45,41.25,54&time=2024-01-01,2026-12-31&lanes=kind&event=eabc123&mentions=false&rev=12",
  );
  expect(notices).toEqual([]);
  expect(v.filter.actor).toEqual({ only: ["north-korea"], not: ["russia"] });
  expect(v.filter.hedging.only).toEqual(["reported"]);
  expect(v.filter.kind.only).toEqual(["force"]);
  expect(v.filter.region.only).toEqual(["RU.41"]);
  expect([v.filter.from, v.filter.to, v.filter.words]).toEqual(["2024-06-01", "2026-07-31", "officers"]);
  expect(v.camera).toEqual({ box: [30.5, 45, 41.25, 54] });
  expect(v.window).toEqual({ from: "2024-01-01", to: "2026-12-31" });
  expect([v.lanes, v.event, v.mentions, v.rev]).toEqual(["kind", "eabc123", false, 12]);
});

test("zoom/lat/lng is understood as a camera", () => {
  expect(read("map=5.5/48.2/-37").view.camera).toEqual({ centre: { zoom: 5.5, lat: 48.2, lng: -37 } });
});

test.each([
  ["from=2024-02-30", "from"],
  ["from=yesterday", "from"],
  ["to=2024-13-01", "to"],
  ["map=1,2,3", "map"],
  ["map=0,50,10,40", "map"],
  ["map=900/0/0", "map"],
  ["time=2025-01-01,2024-01-01", "time"],
  ["lanes=<script>", "lanes"],
  ["event=../etc", "event"],
  ["actor=%3Cimg%20onerror%3D1%3E", "actor"],
  ["seen=true", "seen"],
  ["seen=1", "seen"],
  ["mentions=maybe", "mentions"],
  ["globe=flat", "globe"],
  ["play=2024-01-01,0", "play"],
  ["rev=-1", "rev"],
  [`q=${"a".repeat(201)}`, "q"],
])("%s is left out with a notice", (query, key) => {
  const { view: v, notices } = read(query);
  expect(v).toEqual(DEFAULT_VIEW);
  expect(notices.map((notice) => notice.key)).toEqual([key]);
});

test("an end before its beginning is left out, the beginning stays", () => {
  const { view: v, notices } = read("from=2024-05-01&to=2024-04-01");
  expect([v.filter.from, v.filter.to]).toEqual(["2024-05-01", null]);
  expect(notices).toHaveLength(1);
});

test("addresses hold no character that chat programs and wikis break", () => {
  const written = formatView({
    ...DEFAULT_VIEW,
    filter: { ...EMPTY_FILTER, actor: { only: ["north-korea"], not: ["russia"] }, from: "2024-06-01" },
    camera: { box: [-1.5, 2, 3, 4] },
    window: { from: "2024-01-01", to: "2024-02-01" },
  });
  expect(written).toMatch(/^\?[A-Za-z0-9=&.,_-]+$/);
});

test("the playhead narrows what is asked, never widens it", () => {
  const filtered: View = { ...DEFAULT_VIEW, filter: { ...EMPTY_FILTER, from: "2024-03-01", to: "2024-09-01" } };
  expect(askedFilter({ ...filtered, playhead: { day: "2024-06-10", trail: 10 } })).toMatchObject({ from: "2024-06-01", to: "2024-06-10" });
  expect(askedFilter({ ...filtered, playhead: { day: "2024-06-10", trail: "all" } })).toMatchObject({
    from: "2024-03-01",
    to: "2024-06-10",
  });
  expect(askedFilter({ ...filtered, playhead: { day: "2025-06-10", trail: 10_000 } })).toMatchObject({
    from: "2024-03-01",
    to: "2024-09-01",
  });
});

test("clearing takes the question away and leaves the eye where it was", () => {
  const camera = { box: [1, 2, 3, 4] as BoundingBox };
  const cleared = clearFilter({
    ...DEFAULT_VIEW,
    camera,
    event: "e1",
    onlySeen: true,
    filter: { ...EMPTY_FILTER, words: "x", clock: "reported", box: camera.box },
  });
  expect(cleared).toEqual({ ...DEFAULT_VIEW, camera, event: "e1", filter: { ...EMPTY_FILTER, clock: "reported" } });
});

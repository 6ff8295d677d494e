import { expect, test } from "vitest";
import { type Measured, toGoals } from "./goals.ts";
import { drift } from "./machine.ts";

function measured(events: number, times: Record<string, Record<string, number[]>>, more: Partial<Measured> = {}): Measured {
  const byName = new Map(Object.entries(times).map(([name, filters]) => [name, new Map(Object.entries(filters))]));
  return { events, times: byName, drags: [], memory: new Map(), opened: new Map(), missing: [], ...more };
}

const large = {
  "plain-sql": { a: [90, 100, 110], b: [400] },
  "duckdb-joins": { a: [50], b: [8] },
  "duckdb-lists": { a: [10], b: [80] },
  limit: { a: [0.5], b: [1] },
  columnar: { a: [1], b: [4] },
};

test("ratios of medians, geometric means, and the worst of them", () => {
  const small = { columnar: { a: [0.5], b: [0.5] } };
  const drag = {
    filter: "a",
    ready: new Map([["columnar", [2, 4, 5]]]),
    bytes: new Map(),
    moves: new Map([
      ["columnar", [0.01]],
      ["crossfilter", [3]],
      ["duckdb-joins", [2]],
    ]),
  };
  const memory = new Map([
    ["columnar", 1],
    ["crossfilter", 4],
  ]);
  const goals = toGoals([
    measured(10_000, small),
    measured(1_000_000, large, { drags: [drag], memory, opened: new Map([["columnar", 20]]), rebuilt: 400 }),
  ]);
  expect(goals).toMatchObject({
    G1: { value: expect.closeTo(100), worst: 100 },
    // The better plan of each: 10 and 8.
    G2: { value: expect.closeTo(Math.sqrt(20)), worst: 2 },
    G3: { value: expect.closeTo(5 / 1.5), worst: 4 },
    G4: { value: expect.closeTo(4), worst: 8 },
    G5: { value: expect.closeTo(200), worst: expect.closeTo(200) },
    G6: { value: expect.closeTo(25), worst: 25 },
    G7: { value: null, worst: null, reason: expect.any(String) },
    G10: { value: 0.05, worst: 0.05 },
    G12: { value: 0.25, worst: 0.25 },
  });
  expect(Object.keys(goals)).toHaveLength(13);
});

test("ingest and routes are of the live part, or say that there was none", () => {
  const live = {
    bulk: [10, 20, 30],
    followed: [9, 15, 12],
    listed: [],
    shown: [],
    routes: new Map([
      ["a", { route: [5], engine: [1], bare: [1] }],
      ["b", { route: [10], engine: [1], bare: [1] }],
    ]),
  };
  expect(toGoals([measured(1_000_000, large, { live })])).toMatchObject({
    G11: { value: expect.closeTo(0.6), worst: expect.closeTo(0.4) },
    G13: { value: expect.closeTo(6), worst: 9 },
  });
  const built = { ...live, routes: { missing: "Not built." } };
  expect(toGoals([measured(1_000_000, large, { live: built })]).G13).toMatchObject({ value: null, reason: "Not built." });
  expect(toGoals([measured(1_000_000, large)]).G11?.value).toBeNull();
});

test("what nobody measured has no value and a reason", () => {
  const { limit: _limit, ...without } = large;
  const missing = [{ name: "limit", missing: "The limit can't be compiled: cc." }];
  expect(toGoals([measured(1_000_000, without, { missing })]).G3).toEqual({
    value: null,
    worst: null,
    reason: "The limit can't be compiled: cc.",
  });
});

test("drift is that of what changed most", () => {
  expect(drift({ spinMs: 100, copyMs: 50 }, { spinMs: 110, copyMs: 40 })).toBeCloseTo(0.25);
});

import type { Drag } from "./drag.ts";
import type { Live } from "./live.ts";
import { ORACLE, type Times } from "./race.ts";
import { geometricMean, percentile } from "./statistics.ts";

/** Everything that was measured at one number of events. */
export type Measured = {
  events: number;
  times: Times;
  drags: Drag[];
  /** Bytes that the contestant's process holds, by name. */
  memory: Map<string, number>;
  opened: Map<string, number>;
  missing: { name: string; missing: string }[];
  /** Milliseconds until the engine could answer without its file; only at the largest number of events. */
  rebuilt?: number;
  /** What was measured while reports came in; only at the largest number of events. */
  live?: Live;
};
export type Goal = { value: number; worst: number } | { value: null; worst: null; reason: string };

export const ENGINE = "columnar";
export const PLANS = ["duckdb-joins", "duckdb-lists"];

const absent = (reason: string): Goal => ({ value: null, worst: null, reason });

/** Medians by filter; for several names the best of them. */
export function medians({ times }: Measured, ...names: string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const name of names) {
    for (const [filter, values] of times.get(name) ?? []) {
      if (values.length > 0) found.set(filter, Math.min(found.get(filter) ?? Number.POSITIVE_INFINITY, percentile(values, 0.5)));
    }
  }
  return found;
}

/** `a` divided by `b`, for each filter that both answered. */
export function ratios(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number[] {
  return [...a].flatMap(([filter, value]) => {
    const other = b.get(filter);
    return other === undefined ? [] : [value / other];
  });
}

export function sumOf(values: ReadonlyMap<string, number>, shared: ReadonlyMap<string, number>): number {
  return [...values].reduce((sum, [filter, value]) => sum + (shared.has(filter) ? value : 0), 0);
}

/** Those of the measures that this run has: of the largest number of events. */
export function toGoals(measured: readonly Measured[]): Record<string, Goal> {
  const largest = measured.at(-1);
  if (!largest) throw new Error("Nothing was measured.");
  const engine = medians(largest, ENGINE);
  if (engine.size === 0) return Object.fromEntries(NAMES.map((name) => [name, absent("The engine took no part.")]));
  const faster = (...names: string[]): Goal => {
    const found = ratios(medians(largest, ...names), engine);
    return found.length === 0 ? absent(`${names.join(" and ")} took no part.`) : { value: geometricMean(found), worst: Math.min(...found) };
  };
  const measures: Record<string, Goal> = {
    G1: faster(ORACLE),
    G2: faster(...PLANS),
    G3: againstLimit(largest),
    G4: growth(measured),
    G5: brush(largest),
    G6: brushReady(largest),
    G10: restart(largest),
    G11: ingest(largest),
    G13: routes(largest),
    G12: memory(largest),
  };
  return Object.fromEntries(
    NAMES.map((name) => [
      name,
      measures[name] ?? absent(IN_BROWSER.includes(name) ? "npm run bench:browser measures it." : "Not measured by this run."),
    ]),
  );
}

const IN_BROWSER = ["G7", "G8", "G9"];
const NAMES = Array.from({ length: 13 }, (_, i) => `G${i + 1}`);

/** Less is better. */
function againstLimit(measured: Measured): Goal {
  const [engine, limit] = [medians(measured, ENGINE), medians(measured, "limit")];
  if (limit.size === 0) return absent(measured.missing.find(({ name }) => name === "limit")?.missing ?? "The limit took no part.");
  return { value: sumOf(engine, limit) / sumOf(limit, engine), worst: Math.max(...ratios(engine, limit)) };
}

/** Less is better. */
function growth(measured: readonly Measured[]): Goal {
  const [small, large] = [10_000, 1_000_000].map((events) => measured.find((one) => one.events === events));
  if (!small || !large) return absent("Needs 10,000 and 1,000,000 events in one run.");
  const found = ratios(medians(large, ENGINE), medians(small, ENGINE));
  return { value: geometricMean(found), worst: Math.max(...found) };
}

function brush({ drags }: Measured): Goal {
  const found = drags.flatMap(({ moves }) => {
    const own = moves.get(ENGINE);
    const others = [...moves].filter(([name]) => name !== ENGINE).map(([, values]) => percentile(values, 0.5));
    return own && others.length > 0 ? [Math.min(...others) / percentile(own, 0.5)] : [];
  });
  if (found.length === 0) return absent("The engine keeps nothing ready for a brush.");
  return { value: geometricMean(found), worst: Math.min(...found) };
}

/** A plain-SQL answer against the time until a brush can be moved. */
function brushReady(measured: Measured): Goal {
  const answers = medians(measured, ORACLE);
  const found = measured.drags.flatMap(({ filter, ready }) => {
    const [own, answer] = [ready.get(ENGINE), answers.get(filter)];
    return own && answer !== undefined ? [answer / percentile(own, 0.5)] : [];
  });
  if (found.length === 0) return absent("The engine keeps nothing ready for a brush.");
  return { value: geometricMean(found), worst: Math.min(...found) };
}

/** From its file against from the database. Less is better. */
function restart({ opened, rebuilt }: Measured): Goal {
  const own = opened.get(ENGINE);
  if (own === undefined || rebuilt === undefined) return absent("Left out of this run.");
  return { value: own / rebuilt, worst: own / rebuilt };
}

/** Documents a second while a reader follows every commit, against the same while nobody reads; the worst is of a round and the one before it. */
function ingest({ live }: Measured): Goal {
  if (!live) return absent("Left out of this run.");
  const rounds = live.followed.map((rate, round) => rate / (live.bulk[round] ?? Number.NaN));
  return { value: percentile(live.followed, 0.5) / percentile(live.bulk, 0.5), worst: Math.min(...rounds) };
}

/** What a route takes beyond the engine, against node:http with the same answer at hand. Less is better. */
function routes({ live }: Measured): Goal {
  if (!live) return absent("Left out of this run.");
  if ("missing" in live.routes) return absent(live.routes.missing);
  const middle = (values: readonly number[]) => percentile(values, 0.5);
  const found = [...live.routes.values()].map(({ route, engine, bare }) => Math.max(0, middle(route) - middle(engine)) / middle(bare));
  return { value: geometricMean(found), worst: Math.max(...found) };
}

/** Less is better. */
function memory({ memory }: Measured): Goal {
  const [engine, other] = [memory.get(ENGINE), memory.get("crossfilter")];
  if (engine === undefined || other === undefined) return absent("Needs crossfilter2 in the run.");
  return { value: engine / other, worst: engine / other };
}

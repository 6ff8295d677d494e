import type { Filter } from "#domain/filter.ts";
import { difference } from "./contestants/answer.ts";
import type { Runner } from "./contestants/field.ts";
import { type Random, shuffle } from "./random.ts";

/** Milliseconds by contestant and filter. */
export type Times = Map<string, Map<string, number[]>>;

/** Asked several times a round: milliseconds below a scheduler's slice are only worth something in numbers. */
const QUICK_MS = 50;
const QUICK_ASKS = 5;
/** Asked in one round only: plain SQL over a million events would take the better part of an hour. */
const SLOW_MS = 2000;
/** Not asked again at all: how long it took when the answers were compared is what counts. */
const ENDLESS_MS = 10_000;
const WORTH_SAYING_MS = 5000;

export const ORACLE = "plain-sql";

/** Throws at the first answer that is not the oracle's. Returns how long each took, cold. */
export async function check(
  runners: readonly Runner[],
  { filters, say }: { filters: Record<string, Filter>; say: (line: string) => void },
): Promise<Times> {
  const oracle = runners.find(({ name }) => name === ORACLE);
  if (!oracle) throw new Error("Nobody knows the right answers.");
  const times: Times = new Map(runners.map(({ name }) => [name, new Map()]));
  for (const [name, filter] of Object.entries(filters)) {
    let expected: string | null = null;
    for (const runner of [oracle, ...runners.filter((runner) => runner !== oracle)]) {
      if (!canAnswer(runner.name, filter)) continue;
      const { ms, digest } = await runner.ask(filter, true);
      if (ms > WORTH_SAYING_MS) say(`    ${runner.name} took ${Math.round(ms / 1000)} s over “${name}”`);
      times.get(runner.name)?.set(name, [ms]);
      expected ??= digest;
      if (digest === expected) continue;
      const found = difference(await runner.explain(filter), await oracle.explain(filter));
      throw new Error(`${runner.name} answers “${name}” wrongly${found}. No times are given.`);
    }
  }
  return times;
}

/** As known on a day, events are merged anew from their reports: peers have none. */
export function canAnswer(name: string, filter: Filter): boolean {
  return filter.knownBy === null || name === ORACLE || name === "columnar";
}

/** In every round everybody is asked every filter, in a new order; a first round is thrown away. What is slow is asked once, or not again. */
export async function race(
  runners: readonly Runner[],
  filters: Record<string, Filter>,
  { cold, rounds, random, say }: { cold: Times; rounds: number; random: Random; say: (line: string) => void },
): Promise<Times> {
  const times: Times = new Map(
    runners.map(({ name }) => {
      const endless = (filter: string) => (cold.get(name)?.get(filter) ?? []).filter((took) => took >= ENDLESS_MS);
      return [name, new Map(Object.keys(filters).map((filter) => [filter, endless(filter)]))];
    }),
  );
  const questions = runners.flatMap((runner) =>
    Object.entries(filters).flatMap(([name, filter]) => {
      if (!canAnswer(runner.name, filter)) return [];
      const took = cold.get(runner.name)?.get(name)?.[0] ?? 0;
      if (took >= ENDLESS_MS) return [];
      // What takes long has been warmed up by the check.
      const [first, last] = took < QUICK_MS ? [0, rounds] : [1, took < SLOW_MS ? rounds : 1];
      return Array.from({ length: took < QUICK_MS ? QUICK_ASKS : 1 }, () => ({ runner, name, filter, first, last }));
    }),
  );
  for (let round = 0; round <= rounds; round++) {
    say(`  round ${round} of ${rounds}${round === 0 ? ", to warm up" : ""}`);
    const due = questions.filter(({ first, last }) => round >= first && round <= last);
    for (const { runner, name, filter } of shuffle(due, random)) {
      const { ms } = await runner.ask(filter, false);
      if (round > 0) times.get(runner.name)?.get(name)?.push(ms);
    }
  }
  return times;
}

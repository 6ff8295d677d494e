import type { Filter } from "#domain/filter.ts";
import { toIsoDay } from "#domain/time.ts";
import { type BrushAnswer, digest } from "./contestants/answer.ts";
import type { Brush } from "./contestants/contestant.ts";
import type { Runner } from "./contestants/field.ts";
import { ORACLE } from "./race.ts";
import { type Random, shuffle } from "./random.ts";

/** Of one filter: milliseconds until a brush can be moved, and of each move, by contestant; bytes of what the browser gets for it. */
export type Drag = { filter: string; ready: Map<string, number[]>; bytes: Map<string, number>; moves: Map<string, number[]> };

/** A second of dragging. */
const MOVES = 60;
/** Drags that are thrown away: nobody is timed cold. */
const WARM_UPS = 4;
const CHECKED = [0, 59];
const READIED = 5;

/** Drags a brush over the timeline's bins under each filter; answers are held against the oracle's for the same days. */
export async function dragBrush(
  runners: readonly Runner[],
  filters: Record<string, Filter>,
  { starts, random }: { starts: readonly number[]; random: Random },
): Promise<Drag[]> {
  const oracle = runners.find(({ name }) => name === ORACLE);
  const drags: Drag[] = [];
  for (const [name, filter] of Object.entries(filters)) {
    const drag: Drag = { filter: name, ready: new Map(), bytes: new Map(), moves: new Map() };
    const able: Runner[] = [];
    for (const runner of runners) {
      for (let i = 0; i < READIED; i++) {
        const readied = await runner.ready(filter);
        if (readied === null) break;
        drag.ready.set(runner.name, [...(drag.ready.get(runner.name) ?? []), readied.ready]);
        if (readied.bytes !== null) drag.bytes.set(runner.name, readied.bytes);
      }
      if (!drag.ready.has(runner.name)) continue;
      able.push(runner);
      drag.moves.set(runner.name, []);
    }
    for (let drag = 0; drag < WARM_UPS; drag++) {
      for (const brush of moveAlong(starts.length, random)) for (const runner of able) await runner.move(brush, false);
    }
    const brushes = moveAlong(starts.length, random);
    for (const [index, brush] of brushes.entries()) {
      const isChecked = CHECKED.includes(index) && oracle !== undefined;
      const expected = isChecked ? await askOracle(oracle, filter, brush, starts) : null;
      for (const runner of shuffle(able, random)) {
        const { ms, digest: found } = await runner.move(brush, isChecked);
        if (isChecked && found !== expected) throw new Error(`${runner.name} moves a brush under “${name}” wrongly. No times are given.`);
        drag.moves.get(runner.name)?.push(ms);
      }
    }
    drags.push(drag);
  }
  return drags;
}

/** A fifth of the time, moved by one to three bins at a time and back from the end. */
function moveAlong(bins: number, random: Random): Brush[] {
  const width = Math.max(1, Math.round(bins / 5));
  let [from, direction] = [1 + random.integer(Math.max(1, bins - width - 1)), 1];
  return Array.from({ length: MOVES }, () => {
    if (from + direction * 3 + width > bins || from + direction * 3 < 1) direction = -direction;
    from = Math.max(1, from + direction * (1 + random.integer(3)));
    return { from, to: Math.min(bins - 1, from + width - 1) };
  });
}

async function askOracle(oracle: Runner, filter: Filter, { from, to }: Brush, starts: readonly number[]): Promise<string> {
  const next = starts[to + 1];
  const range = { from: toIsoDay(starts[from] ?? 0), to: next === undefined ? null : toIsoDay(next - 1) };
  const { facets, cells, totals } = await oracle.explain({ ...filter, ...range, undated: false });
  const answer: BrushAnswer = { facets, cells, all: totals.all };
  return digest(answer);
}

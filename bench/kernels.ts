import { Arena } from "#server/query/columns/arena.ts";
import { type Bits, type Codes, type Kernels, plainKernels, setLength } from "#server/query/columns/kernels.ts";
import { webKernels } from "#server/query/columns/web-kernels.ts";
import { toZones } from "#server/query/columns/zones.ts";
import { seeded } from "./random.ts";
import { geometricMean, percentile } from "./statistics.ts";

/*
 * npm run bench:kernels
 * The query engine's inner loops over a million rows: in WebAssembly, and in plain JavaScript. Answers are compared first.
 */

const ROWS = 1_000_000;
const ROUNDS = 15;
/** So long at least each is run in a round. */
const ROUND_MS = 4;
const VALUES = 2_000;
const ACTORS = 200;
const BINS = 400;
const DAYS = 1_826;
const FAMILIES = 5;

const random = seeded(20261122);
const arena = new Arena(0, 64_000_000);
const web = webKernels(arena);
const counts = arena.take("u32", BINS * ACTORS);

const [half, tenth, few] = [setOf(0.5), setOf(0.1), setOf(0.02)];
const into = setOf(0);
const list = laid("u32", setRows(few).slice(0, ROWS / 64));
const listed = laid("u32", setRows(few));
const starts = laid(
  "u32",
  Array.from({ length: VALUES + 1 }, (_, code) => Math.floor((code * listed.length) / VALUES)),
);
const chosen = laid(
  "u32",
  Array.from({ length: VALUES / 2 }, (_, index) => index * 2),
);
const values = Array.from({ length: VALUES }, (_, value) => value);
const [narrow, wide] = [codesOf("u16", VALUES, [1, 2, 3, 4]), codesOf("u32", VALUES, [1, 2, 3, 4])];
const actors = codesOf("u16", ACTORS, [1, 2, 3, 4]);
const places = codesOf("u16", VALUES, [1, 1, 1, 1, 1, 1, 1, 2, 2, 3]);
const borders = laid(
  "u32",
  Array.from({ length: BINS + 1 }, (_, bin) => Math.round((bin * ROWS) / BINS)),
);
const days = laid(
  "i32",
  Array.from({ length: ROWS }, (_, row) => Math.floor((row / ROWS) * DAYS) + random.integer(20)),
);
const ends = laid(
  "i32",
  Array.from(days, (day) => day + (random.chance(0.1) ? random.integer(60) : 0)),
);
const zones = laidZones();
const binOfDay = laid(
  "u16",
  Array.from({ length: DAYS }, (_, day) => Math.floor((day / DAYS) * BINS)),
);
const byDay = { days, firstDay: 0, binOfDay };
const cells = {
  cellOf: laid(
    "u32",
    values.map(() => random.integer(VALUES / 2)),
  ),
  familyOf: laid(
    "u8",
    Array.from({ length: ROWS }, () => random.integer(FAMILIES)),
  ),
  families: FAMILIES,
};

const LOOPS: Record<string, (kernels: Kernels) => unknown> = {
  and: (kernels) => kernels.and(half, tenth, into),
  andNot: (kernels) => kernels.andNot(half, tenth, into),
  or: (kernels) => kernels.or(half, tenth, into),
  count: (kernels) => kernels.count(half, 3, ROWS - 3),
  countBoth: (kernels) => kernels.countBoth(half, tenth, 3, ROWS - 3),
  "countRanges, 400": (kernels) => kernels.countRanges(half, borders, counts),
  "countListed, 1 row in 64": (kernels) => kernels.countListed(list, half),
  "addListed, 1 row in 64": (kernels) => kernels.addListed(list, into),
  "countLists, 2,000 of 10": (kernels) => kernels.countLists({ starts, listed }, half, counts),
  "addLists, 1,000 of 10": (kernels) => kernels.addLists({ starts, listed }, chosen, into),
  "tally, 1 row in 2": (kernels) => kernels.tally(half, narrow, counts),
  "tally, 1 row in 10": (kernels) => kernels.tally(tenth, narrow, counts),
  "tally, 1 row in 50": (kernels) => kernels.tally(few, narrow, counts),
  "tally, codes of 32 bits, 1 row in 2": (kernels) => kernels.tally(half, wide, counts),
  "tallyDays, 1 row in 10": (kernels) => kernels.tallyDays(tenth, actors, byDay, ACTORS, counts),
  "tallyCells, 1 row in 2": (kernels) => kernels.tallyCells(half, places, cells, counts),
  "histogram, 1 row in 2": (kernels) => kernels.histogram(half, byDay, counts),
  "spans, half of the days": (kernels) => kernels.spans({ start: days, end: ends }, zones, 456, 1369, into),
};

function setOf(density: number): Bits {
  const set = arena.take("u32", setLength(ROWS));
  for (let row = 0; row < ROWS; row++) if (random.chance(density)) set[row >>> 5] = (set[row >>> 5] ?? 0) | (1 << (row & 31));
  return set;
}

function setRows(set: Bits): number[] {
  return Array.from({ length: ROWS }, (_, row) => row).filter((row) => plainKernels.count(set, row, row + 1) === 1);
}

function laid<Type extends "u8" | "u16" | "u32" | "i32">(type: Type, numbers: readonly number[]) {
  const array = arena.take(type, numbers.length);
  array.set(numbers);
  return array;
}

/** The first values far more often than the last; `lengths` are how many a row has, one as often as the other. */
function codesOf(type: "u16" | "u32", values: number, lengths: readonly number[]): Codes {
  const all: number[] = [];
  const offsets = arena.take("u32", ROWS + 1);
  for (let row = 0; row < ROWS; row++) {
    for (let left = random.pick(lengths); left > 0; left--) all.push(Math.min(values - 1, Math.floor((values + 1) ** random.number()) - 1));
    offsets[row + 1] = all.length;
  }
  return { offsets, codes: laid(type, all) };
}

function laidZones() {
  const { minStart, maxStart, minEnd, maxEnd } = toZones(days, ends);
  const lay = (zone: Int32Array) => laid("i32", [...zone]);
  return { minStart: lay(minStart), maxStart: lay(maxStart), minEnd: lay(minEnd), maxEnd: lay(maxEnd) };
}

/** What is left behind and what is answered. */
function resultOf(run: (kernels: Kernels) => unknown, kernels: Kernels): string {
  into.fill(0);
  counts.fill(0);
  const answer = run(kernels);
  return JSON.stringify([answer, sumOf(into), sumOf(counts)]);
}

function sumOf(array: Uint32Array): number {
  return array.reduce((sum, value, index) => (Math.imul(sum, 31) + value * (index + 1)) >>> 0, 0);
}

/** Of the processor's time, so that others on the machine count for less. */
function microseconds(run: (kernels: Kernels) => unknown, kernels: Kernels): number {
  for (let times = 1; ; times *= 2) {
    const begun = processorTime();
    for (let time = 0; time < times; time++) run(kernels);
    const took = processorTime() - begun;
    if (took >= ROUND_MS * 1000) return took / times;
  }
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

if (web === plainKernels) throw new Error("There are no kernels in WebAssembly here.");
const loops = Object.entries(LOOPS);
for (const [name, run] of loops)
  if (resultOf(run, plainKernels) !== resultOf(run, web)) throw new Error(`${name}: two answers. No times are given.`);
const rounds = loops.map(() => [] as { plain: number; web: number; ratio: number }[]);
for (let round = 0; round <= ROUNDS; round++) {
  loops.forEach(([, run], index) => {
    const [plain, compiled] = [microseconds(run, plainKernels), microseconds(run, web)];
    // The first is to warm up.
    if (round > 0) rounds[index]?.push({ plain, web: compiled, ratio: plain / compiled });
  });
}
console.log(`A million rows, p50 of ${ROUNDS} interleaved rounds after one to warm up.\n`);
console.log("| loop | plain JavaScript, µs | WebAssembly, µs | times as fast |\n| --- | ---: | ---: | ---: |");
const middle = (index: number, of: "plain" | "web" | "ratio") => percentile(rounds[index]?.map((round) => round[of]) ?? [], 0.5);
loops.forEach(([name], index) => {
  const cells = (["plain", "web", "ratio"] as const).map((of) => middle(index, of).toFixed(1));
  console.log(`| ${[name, ...cells].join(" | ")} |`);
});
console.log(`\nGeometric mean: ${geometricMean(loops.map((_, index) => middle(index, "ratio"))).toFixed(1)} times as fast.`);

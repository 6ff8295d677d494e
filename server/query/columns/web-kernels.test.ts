import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { type Random, seeded } from "#bench/random.ts";
import { step } from "#server/setup/steps.mjs";
import { Arena } from "./arena.ts";
import { type Bits, type Cells, type Codes, type DayBins, type Kernels, plainKernels, setLength } from "./kernels.ts";
import { webKernels } from "./web-kernels.ts";
import { toZones } from "./zones.ts";

beforeAll(() => step("kernels"), 60_000);

const [plain, web] = [new Arena(0, 600_000), new Arena(0, 600_000)];
const NO_DAY = 0x7fffffff;

/** Around the borders of bytes, words, vectors, four vectors and blocks, and anything between. */
const ROWS = [0, 1, 7, 31, 32, 33, 63, 64, 65, 127, 128, 129, 511, 512, 513, 2047, 2048, 2049, 4095, 4096, 4097];
const DENSITIES = [0, 0.003, 0.1, 0.5, 0.97, 1];
const rowsOf = fc.oneof(fc.constantFrom(...ROWS), fc.nat(5000));
const someRange = fc.tuple(fc.oneof(fc.constantFrom(...ROWS), fc.nat(5000)), fc.oneof(fc.constantFrom(...ROWS), fc.nat(5000)));

/** What a kernel works on, laid into an arena: the same for the same seed. */
class Layer {
  constructor(
    readonly arena: Arena,
    readonly rows: number,
    readonly random: Random,
  ) {}

  /** Of one density in the first half, and of another one in the second. */
  set(): Bits {
    const set = this.arena.take("u32", setLength(this.rows));
    const density = [this.random.pick(DENSITIES), this.random.pick(DENSITIES)];
    for (let row = 0; row < this.rows; row++) {
      if (this.random.chance(density[Math.floor((2 * row) / this.rows)] ?? 0)) set[row >>> 5] = (set[row >>> 5] ?? 0) | (1 << (row & 31));
    }
    return set;
  }

  /** Without order, and some of them twice, as none needs it. */
  list(): Uint32Array {
    const list = this.arena.take("u32", this.rows === 0 ? 0 : this.random.integer(300));
    for (let at = 0; at < list.length; at++) list[at] = this.random.integer(this.rows);
    return list;
  }

  codes(values: number): Codes {
    const offsets = this.arena.take("u32", this.rows + 1);
    for (let row = 0; row < this.rows; row++) {
      offsets[row + 1] = (offsets[row] ?? 0) + this.random.integer(this.random.chance(0.03) ? 24 : 4);
    }
    const codes = this.arena.take(this.random.chance(0.5) ? "u16" : "u32", offsets[this.rows] ?? 0);
    for (let at = 0; at < codes.length; at++) codes[at] = this.random.integer(values);
    return { offsets, codes };
  }

  days(): Int32Array {
    const days = this.arena.take("i32", this.rows);
    for (let row = 0; row < this.rows; row++) days[row] = this.random.chance(0.02) ? NO_DAY : this.random.integer(900) - 400 + (row >> 3);
    return days;
  }

  bins(days: Int32Array, bins: number): DayBins {
    const binOfDay = this.arena.take("u16", 1 + this.random.integer(700));
    for (let day = 0; day < binOfDay.length; day++) binOfDay[day] = this.random.integer(bins);
    return { days, firstDay: this.random.integer(900) - 450, binOfDay };
  }
}

/** Runs what is laid out alike in two arenas with both kinds of kernels: the answer and all of the memory must be the same. */
function expectSame(rows: number, seed: number, layOut: (layer: Layer) => (kernels: Kernels) => number | undefined): void {
  const [expected, found] = [plain, web].map((arena) => {
    arena.release();
    new Uint8Array(arena.memory.buffer).fill(0xa5);
    const run = layOut(new Layer(arena, rows, seeded(seed)));
    return { answer: run(arena === web ? webKernels(arena) : plainKernels), bytes: Buffer.from(arena.memory.buffer, 0, arena.workspace) };
  }) as [Ran, Ran]; // one for each arena
  expect(found.answer).toBe(expected.answer);
  expect(found.bytes.equals(expected.bytes)).toBe(true);
}
type Ran = { answer: number | undefined; bytes: Buffer };

const always = (holds: (rows: number, seed: number, range: [number, number]) => void, numRuns = 150) =>
  fc.assert(fc.property(rowsOf, fc.nat(), someRange, holds), { numRuns, seed: 4 });

test("the kernels that are tested here are those in WebAssembly", () => {
  expect(webKernels(web)).not.toBe(plainKernels);
});

test.each(["and", "andNot", "or"] as const)("%s", (name) => {
  always((rows, seed) =>
    expectSame(rows, seed, (layer) => {
      const [a, b, into] = [layer.set(), layer.set(), layer.set()];
      return (kernels) => {
        kernels[name](a, b, into);
        kernels[name](a, into, a);
      };
    }),
  );
});

test("counts in ranges", () => {
  always(
    (rows, seed, [from, to]) =>
      expectSame(rows, seed, (layer) => {
        const [a, b] = [layer.set(), layer.set()];
        const range = [Math.min(from, rows), Math.min(to, rows)] as const;
        return (kernels) => kernels.count(a, ...range) * 10_000 + kernels.countBoth(a, b, ...range);
      }),
    1500,
  );
});

test("lists", () => {
  always((rows, seed) =>
    expectSame(rows, seed, (layer) => {
      const [set, list, into] = [layer.set(), layer.list(), layer.set()];
      return (kernels) => {
        kernels.addListed(list, into);
        return kernels.countListed(list, set);
      };
    }),
  );
});

test("tables of lists", () => {
  always((rows, seed) =>
    expectSame(rows, seed, (layer) => {
      const [set, listed, into] = [layer.set(), layer.list(), layer.set()];
      const starts = layer.arena.take("u32", 1 + layer.random.integer(60));
      starts.set(Array.from(starts, () => layer.random.integer(listed.length + 1)).sort((a, b) => a - b));
      const counts = layer.arena.take("u32", starts.length);
      const chosen = layer.arena.take("u32", starts.length === 1 ? 0 : 9);
      chosen.set(chosen.map(() => layer.random.integer(starts.length - 1)));
      return (kernels) => {
        kernels.countLists({ starts, listed }, set, counts);
        kernels.addLists({ starts, listed }, chosen, into);
      };
    }),
  );
});

test("tally", () => {
  always((rows, seed) =>
    expectSame(rows, seed, (layer) => {
      const [set, codes, counts] = [layer.set(), layer.codes(50), layer.arena.take("u32", 50)];
      return (kernels) => void kernels.tally(set, codes, counts);
    }),
  );
});

test("the workspace has room for blocks whose every row has as many codes as are copied", () => {
  expectSame(9_000, 1, (layer) => {
    const [set, counts] = [layer.arena.take("u32", setLength(9_000)), layer.arena.take("u32", 50)];
    set.fill(0xfffffffe, 0, 280);
    const [offsets, codes] = [layer.arena.take("u32", 9_001), layer.arena.take("u16", 72_000)];
    offsets.set(offsets.map((_, row) => row * 8));
    codes.set(codes.map(() => layer.random.integer(50)));
    return (kernels) => void kernels.tally(set, { offsets, codes }, counts);
  });
});

test("countRanges", () => {
  always((rows, seed, [, ranges]) =>
    expectSame(rows, seed, (layer) => {
      const borders = layer.arena.take("u32", 1 + (ranges % 40));
      borders.set(Array.from(borders, () => layer.random.integer(rows + 1)).sort((a, b) => a - b));
      const [set, counts] = [layer.set(), layer.arena.take("u32", borders.length)];
      return (kernels) => void kernels.countRanges(set, borders, counts);
    }),
  );
});

test("tallyDays and histogram", () => {
  always((rows, seed) =>
    expectSame(rows, seed, (layer) => {
      const [set, codes, bins] = [layer.set(), layer.codes(20), layer.bins(layer.days(), 60)];
      const [counts, histogram] = [layer.arena.take("u32", 60 * 20), layer.arena.take("u32", 60)];
      return (kernels) => {
        kernels.tallyDays(set, codes, bins, 20, counts);
        kernels.histogram(set, bins, histogram);
      };
    }),
  );
});

test("tallyCells", () => {
  always((rows, seed) =>
    expectSame(rows, seed, (layer) => {
      const [set, codes, cells] = [layer.set(), layer.codes(30), cellsOf(layer)];
      const counts = layer.arena.take("u32", 9 * 5);
      return (kernels) => void kernels.tallyCells(set, codes, cells, counts);
    }),
  );
});

test("tallyCellDays", () => {
  always((rows, seed) =>
    expectSame(rows, seed, (layer) => {
      const [set, codes, { cellOf }, bins] = [layer.set(), layer.codes(30), cellsOf(layer), layer.bins(layer.days(), 60)];
      const counts = layer.arena.take("u32", 60 * 9);
      return (kernels) => void kernels.tallyCellDays(set, codes, cellOf, bins, 9, counts);
    }),
  );
});

function cellsOf({ arena, random, rows }: Layer): Cells {
  const [cellOf, familyOf] = [arena.take("u32", 30), arena.take("u8", rows)];
  for (let code = 0; code < cellOf.length; code++) cellOf[code] = random.integer(9);
  for (let row = 0; row < rows; row++) familyOf[row] = random.integer(5);
  return { cellOf, familyOf, families: 5 };
}

test("spans", () => {
  always(
    (rows, seed, [first, length]) =>
      expectSame(rows, seed, (layer) => {
        const [start, end, into] = [layer.days(), layer.arena.take("i32", rows), layer.set()];
        start.forEach((day, row) => {
          end[row] = day === NO_DAY ? day : day + layer.random.integer(layer.random.chance(0.1) ? 300 : 3);
        });
        const zones = layZones(layer.arena, start, end);
        const from = first === 0 ? -NO_DAY : first - 400;
        return (kernels) => void kernels.spans({ start, end }, zones, from, length === 0 ? NO_DAY - 1 : from + length, into);
      }),
    500,
  );
});

function layZones(arena: Arena, start: Int32Array, end: Int32Array) {
  const zones = toZones(start, end);
  const lay = (days: Int32Array) => {
    const laid = arena.take("i32", days.length);
    laid.set(days);
    return laid;
  };
  return { minStart: lay(zones.minStart), maxStart: lay(zones.maxStart), minEnd: lay(zones.minEnd), maxEnd: lay(zones.maxEnd) };
}

test("plain JavaScript takes over where there are no kernels, or none that can run", () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-kernels-"));
  const broken = join(folder, "broken.wasm");
  writeFileSync(broken, Buffer.from("\0asm\x01\0\0\0\x03\x02\x01\0", "latin1"));
  expect([webKernels(web, join(folder, "none.wasm")), webKernels(web, broken)]).toEqual([plainKernels, plainKernels]);
  rmSync(folder, { recursive: true });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Arena, Column } from "./arena.ts";
import { type Bits, type Kernels, plainKernels } from "./kernels.ts";

/** Made from the folder `assembly` at set-up. */
export const KERNELS_PATH = join("build", "kernels.wasm");

/** What `assembly` exports: functions of addresses in the arena and of numbers. */
type Compiled = Record<keyof Kernels, (...numbers: number[]) => number>;

const modules = new Map<string, WebAssembly.Module | null>();

/** Kernels for arrays that all lie in this arena; those in plain JavaScript where the others were not built or can't run. */
export function webKernels(arena: Arena, path = KERNELS_PATH): Kernels {
  const module = modules.get(path) ?? readModule(path);
  modules.set(path, module);
  return module === null ? plainKernels : inArena(module, arena);
}

/** Null without the file, or where WebAssembly or its vectors are missing. */
function readModule(path: string): WebAssembly.Module | null {
  try {
    return new WebAssembly.Module(readFileSync(path));
  } catch {
    return null;
  }
}

const at = (array: Column) => array.byteOffset;
const rowsOf = (set: Bits) => set.length * 32;

function inArena(module: WebAssembly.Module, { memory, workspace }: Arena): Kernels {
  const { exports } = new WebAssembly.Instance(module, { env: { memory }, block: { workspace } });
  const compiled = exports as Compiled; // the tests call every one of them
  return {
    and: (a, b, into) => void compiled.and(at(a), at(b), at(into), into.byteLength),
    andNot: (a, b, into) => void compiled.andNot(at(a), at(b), at(into), into.byteLength),
    or: (a, b, into) => void compiled.or(at(a), at(b), at(into), into.byteLength),
    count: (a, from, to) => compiled.count(at(a), from, to),
    countBoth: (a, b, from, to) => compiled.countBoth(at(a), at(b), from, to),
    countRanges: (set, borders, counts) => void compiled.countRanges(at(set), at(borders), Math.max(0, borders.length - 1), at(counts)),
    countListed: (rows, set) => compiled.countListed(at(rows), rows.length, at(set)),
    addListed: (rows, into) => void compiled.addListed(at(rows), rows.length, at(into)),
    countLists({ starts, listed }, set, counts) {
      compiled.countLists(at(starts), Math.max(0, starts.length - 1), at(listed), at(set), at(counts));
    },
    addLists: ({ starts, listed }, codes, into) => void compiled.addLists(at(starts), at(listed), at(codes), codes.length, at(into)),
    tally(set, { offsets, codes }, counts) {
      compiled.tally(at(set), rowsOf(set), at(offsets), at(codes), codes.BYTES_PER_ELEMENT, at(counts));
    },
    tallyDays(set, { offsets, codes }, { days, firstDay, binOfDay }, width, counts) {
      const table = [at(days), firstDay, firstDay + binOfDay.length - 1, at(binOfDay)] as const;
      compiled.tallyDays(at(set), rowsOf(set), at(offsets), at(codes), codes.BYTES_PER_ELEMENT, ...table, width, at(counts));
    },
    tallyCells(set, { offsets, codes }, { cellOf, familyOf, families }, counts) {
      const cells = [at(cellOf), at(familyOf), families] as const;
      compiled.tallyCells(at(set), rowsOf(set), at(offsets), at(codes), codes.BYTES_PER_ELEMENT, ...cells, at(counts));
    },
    tallyCellDays(set, { offsets, codes }, cellOf, { days, firstDay, binOfDay }, cells, counts) {
      const table = [at(days), firstDay, firstDay + binOfDay.length - 1, at(binOfDay)] as const;
      compiled.tallyCellDays(
        at(set),
        rowsOf(set),
        at(offsets),
        at(codes),
        codes.BYTES_PER_ELEMENT,
        at(cellOf),
        ...table,
        cells,
        at(counts),
      );
    },
    histogram(set, { days, firstDay, binOfDay }, counts) {
      compiled.histogram(at(set), rowsOf(set), at(days), firstDay, firstDay + binOfDay.length - 1, at(binOfDay), at(counts));
    },
    spans({ start, end }, { minStart, maxStart, minEnd, maxEnd }, from, to, into) {
      const zones = [at(minStart), at(maxStart), at(minEnd), at(maxEnd)] as const;
      into.fill(0, start.length >>> 5);
      compiled.spans(start.length, at(start), at(end), ...zones, from, to, at(into));
    },
  };
}

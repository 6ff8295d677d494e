import { closeSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Clock, Facet } from "#domain/filter.ts";

/*
 * The corpus as peers are fed with it: an array a column in `columns.bin`, what their codes mean in `names.json`. Events are numbered in the order
 * of the list: the newest first, those without a day last.
 * The file: for each array 32 bytes of name, one of type (`1`, `2`, `4`, `i`, `d`), seven of nothing, eight of length, and its values, filled up to eight bytes.
 */

/** A day or bin that there is not. */
export const NO_DAY = -0x80000000;
export const NO_BIN = 0xffff;
/** Facets of which an event may have any number of values: `NAME_at` has an offset an event and one more, `NAME` the codes. */
export const LISTS = ["actor", "source", "outlet", "region", "cell", "place", "seat"] as const;
export type ListName = (typeof LISTS)[number];
/** Bins of the first and of the last day, on each clock. */
export type Columns = {
  standing: Uint8Array;
  kind: Uint8Array;
  family: Uint8Array;
  hedging: Uint8Array;
  start: Int32Array;
  end: Int32Array;
  first: Int32Array;
  last: Int32Array;
  happened_bin: Uint16Array;
  happened_end_bin: Uint16Array;
  reported_bin: Uint16Array;
  reported_end_bin: Uint16Array;
  place_lng: Float64Array;
  place_lat: Float64Array;
  seat_lng: Float64Array;
  seat_lat: Float64Array;
  /** The events that have each word, in order. */
  word_at: Uint32Array;
  word: Uint32Array;
} & { [List in ListName as `${List}_at`]: Uint32Array } & { [List in ListName]: Uint16Array };

export type Names = {
  ids: string[];
  facets: Record<Facet, string[]>;
  /** In order, so that those with a common beginning stand side by side. */
  words: string[];
  /** First days of the timeline's bins. */
  bins: Record<Clock, number[]>;
};

const BYTES = { "1": Uint8Array, "2": Uint16Array, "4": Uint32Array, i: Int32Array, d: Float64Array } as const;
const HEAD = 48;

export function writeColumns(folder: string, columns: Columns, names: Names): void {
  const path = join(folder, "columns.bin");
  const file = openSync(`${path}.new`, "w");
  for (const [name, array] of Object.entries(columns)) {
    const type = Object.entries(BYTES).find(([, kind]) => array instanceof kind)?.[0] ?? "";
    const head = Buffer.alloc(HEAD);
    head.write(name, 0, "latin1");
    head.write(type, 32, "latin1");
    head.writeBigUInt64LE(BigInt(array.length), 40);
    writeSync(file, head);
    writeAll(file, Buffer.from(array.buffer, array.byteOffset, array.byteLength));
    writeSync(file, Buffer.alloc((8 - (array.byteLength % 8)) % 8));
  }
  closeSync(file);
  writeFileSync(join(folder, "names.json"), JSON.stringify(names));
  renameSync(`${path}.new`, path);
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

export function readColumns(folder: string): { columns: Columns; names: Names } {
  const { buffer, byteOffset, byteLength } = readFileSync(join(folder, "columns.bin"));
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  const columns: Record<string, ArrayLike<number>> = {};
  for (let at = 0; at < byteLength; ) {
    const name = bytes.toString("latin1", at, at + 32).replaceAll("\0", "");
    const kind = BYTES[bytes.toString("latin1", at + 32, at + 33) as keyof typeof BYTES]; // written by `writeColumns`
    const length = Number(bytes.readBigUInt64LE(at + 40));
    const start = byteOffset + at + HEAD;
    const size = length * kind.BYTES_PER_ELEMENT;
    columns[name] = new kind(buffer.slice(start, start + size));
    at += HEAD + size + ((8 - (size % 8)) % 8);
  }
  const names = JSON.parse(readFileSync(join(folder, "names.json"), "utf8")) as Names;
  return { columns: columns as unknown as Columns, names }; // both written by `writeColumns`
}

/** Codes of the words that begin so; `[from, to)`. */
export function wordsFrom(words: readonly string[], beginning: string): [number, number] {
  const from = lowerBound(words, beginning);
  let to = from;
  while (words[to]?.startsWith(beginning)) to++;
  return [from, to];
}

function lowerBound(words: readonly string[], wanted: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

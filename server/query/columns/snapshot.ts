import { closeSync, fstatSync, openSync, readdirSync, readSync, rmSync } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { type Database, readMark } from "#db/open.ts";
import type { Placement } from "./arena.ts";
import { LISTS, type List, type Vocabularies } from "./event-table.ts";
import { addRange } from "./kernels.ts";
import { type KernelsFor, openSegment, type Segment } from "./segment.ts";
import { Vocabulary } from "./vocabulary.ts";

/*
 * The base of an index as a file beside the database: four bytes of length, a head in JSON, the memory of both segments, a checksum of it all.
 * Whatever is wrong with one, the base is built again from the database.
 */

/** To be raised when columns come to mean something else, or others are needed. */
const FORMAT = 3;
const NAME = /^columns-(\d+)\.snapshot$/;
const PARTS = /^columns-.*\.snapshot/;
const CHUNK = 1 << 24;
const [HEAD_AT, CHECKSUM_BYTES] = [4, 4];

type Head = {
  format: number;
  schema: number;
  revision: number;
  /** Tells databases of one revision apart (`revision_marks`). */
  mark: string;
  /** `segment`, then `settled`. */
  segments: readonly { placements: readonly Placement[]; words: readonly string[] }[];
  values: Record<List, string[]>;
  points: Vocabularies["points"];
};
/** `settled`: events with reports that bear no date, as the others tell them. */
export type Base = { segment: Segment; settled: Segment; vocabularies: Vocabularies; revision: number };

/** Writes a base as it was built, before any question of it is answered or while they are; nothing waits for it, and a full disk is no error. */
export async function writeSnapshot(database: Database, base: Base): Promise<void> {
  const { folder } = database;
  const name = `columns-${base.revision}.snapshot`;
  const making = join(folder, `${name}.${process.pid}`);
  try {
    const head = toHead(database, base); // before anything is waited for: vocabularies grow
    const file = await open(making, "w");
    try {
      await writeAll(file, [head, memoryOf(base.segment), memoryOf(base.settled)]);
    } finally {
      await file.close();
    }
    await rename(making, join(folder, name));
    for (const other of namesIn(folder)) if (other !== name) rmSync(join(folder, other), { force: true });
  } catch {
    await rm(making, { force: true }).catch(() => undefined);
  }
}

/** The latest base that was made of this database's history; null when there is none that can be read. */
export function readSnapshot(database: Database, revision: number, kernelsFor?: KernelsFor): Base | null {
  const revisions = namesIn(database.folder).flatMap((name) => NAME.exec(name)?.[1] ?? []);
  const usable = revisions.map(Number).filter((own) => own <= revision);
  for (const own of usable.sort((a, b) => b - a)) {
    const base = readFile(database, join(database.folder, `columns-${own}.snapshot`), kernelsFor);
    if (base) return base;
  }
  return null;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => PARTS.test(name));
  } catch {
    return [];
  }
}

function toHead(database: Database, { segment, settled, vocabularies, revision }: Base): Uint8Array {
  const head: Head = {
    format: FORMAT,
    schema: database.schemaVersion,
    revision,
    mark: readMark(database, revision) ?? "",
    segments: [segment, settled].map(({ placements, words }) => ({ placements, words })),
    values: Object.fromEntries(LISTS.map((list) => [list, vocabularies[list].values])) as Record<List, string[]>, // LISTS names every key
    points: vocabularies.points,
  };
  const json = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(HEAD_AT);
  length.writeUInt32LE(json.length);
  return Buffer.concat([length, json]);
}

/** All arrays but the first, `alive`, which changes while the rest is written: of a base just built all rows are. */
function memoryOf({ arena, placements }: Pick<Segment, "arena" | "placements">): Uint8Array {
  const from = placements[1]?.offset ?? 0;
  return arena.view("u8", from, arena.size - from);
}

async function writeAll(file: FileHandle, parts: readonly Uint8Array[]): Promise<void> {
  let checksum = 0;
  for (const part of parts) {
    for (let at = 0; at < part.length; ) {
      // Piece by piece, so that a question asked meanwhile does not wait for the checksum of everything.
      const chunk = part.subarray(at, at + CHUNK);
      const { bytesWritten } = await file.write(chunk);
      checksum = crc32(chunk.subarray(0, bytesWritten), checksum);
      at += bytesWritten;
    }
  }
  const end = Buffer.alloc(CHECKSUM_BYTES);
  end.writeUInt32LE(checksum);
  await file.write(end);
}

function readFile(database: Database, path: string, kernelsFor?: KernelsFor): Base | null {
  try {
    const file = openSync(path, "r");
    try {
      return readBase(database, file, kernelsFor);
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

function readBase(database: Database, file: number, kernelsFor?: KernelsFor): Base | null {
  const { size } = fstatSync(file);
  const start = read(file, Buffer.alloc(HEAD_AT), 0);
  const length = start.readUInt32LE();
  if (HEAD_AT + length > size) return null;
  const json = read(file, Buffer.alloc(length), HEAD_AT);
  const head = JSON.parse(json.toString()) as Head; // the checksum below tells whether it is as `writeSnapshot` wrote it
  const isOurs = head.format === FORMAT && head.schema === database.schemaVersion && head.mark === readMark(database, head.revision);
  if (!isOurs) return null;
  const segments = head.segments.map(({ placements, words }) => openSegment(placements, words, kernelsFor));
  const memories = segments.map(memoryOf);
  const end = memories.reduce((sum, { length }) => sum + length, HEAD_AT + length);
  if (size !== end + CHECKSUM_BYTES) return null;
  let at = HEAD_AT + length;
  for (const memory of memories) {
    read(file, memory, at);
    at += memory.length;
  }
  const checksum = [start, json, ...memories].reduce((sum, part) => crc32(part, sum), 0);
  if (read(file, Buffer.alloc(CHECKSUM_BYTES), end).readUInt32LE() !== checksum) return null;
  for (const { alive, rows } of segments) addRange(alive, 0, rows);
  const [segment, settled] = segments;
  if (!segment || !settled) return null;
  const lists = Object.fromEntries(LISTS.map((list) => [list, new Vocabulary(head.values[list])])) as Record<List, Vocabulary>; // LISTS names every key
  return { segment, settled, vocabularies: { ...lists, points: head.points }, revision: head.revision };
}

function read<Bytes extends Uint8Array>(file: number, into: Bytes, position: number): Bytes {
  for (let at = 0; at < into.length; ) {
    const bytes = readSync(file, into, at, into.length - at, position + at);
    if (bytes === 0) throw new RangeError("The file ends too early.");
    at += bytes;
  }
  return into;
}

import type { PackedBrush } from "#domain/answer.ts";
import { type BrushIndex, joinBrushes } from "#domain/brush-index.ts";
import { readBrush } from "#domain/brushed.ts";

/** As many as are named with every question. */
const MOST = 5;

/** Indices of the brush that came with the latest answers: what of them still holds is not sent again. */
export class HeldBrushes {
  private held: readonly PackedBrush[] = [];

  names(): string[] {
    return this.held.map(({ name }) => name);
  }

  /** An index as it came with an answer; where it was not sent, the one that is held. */
  take(brush: PackedBrush | null): PackedBrush | null {
    if (brush === null) return null;
    if (brush.upon) {
      // What it is built upon may be gone when it is needed.
      indexOf(this.held.find(({ name }) => name === brush.upon?.name) ?? null);
      if (indexOf(brush) === null) return null;
    }
    const known = this.held.find(({ name, packed }) => name === brush.name && packed !== null) ?? brush;
    this.held = [known, ...this.held.filter((other) => other !== known)].slice(0, MOST);
    return known;
  }
}

/** By name: what was counted is in it. Those used last are at the end. */
const read = new Map<string, BrushIndex>();
const MOST_READ = 60;

/** An index is unpacked once, however many answers it comes with. Null where there is none, or not all of it. */
export function indexOf(brush: PackedBrush | null): BrushIndex | null {
  if (brush === null) return null;
  const index = read.get(brush.name) ?? unpack(brush);
  if (index === null) return null;
  read.delete(brush.name);
  read.set(brush.name, index);
  for (const name of [...read.keys()].slice(0, -MOST_READ)) read.delete(name);
  return index;
}

function unpack(brush: PackedBrush): BrushIndex | null {
  const index = readBrush(brush);
  if (!brush.upon || index === null) return index;
  const base = read.get(brush.upon.name);
  return base ? joinBrushes(base, index, brush.upon.at) : null;
}

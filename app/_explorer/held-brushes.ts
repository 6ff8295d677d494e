import type { PackedBrush } from "#domain/answer.ts";
import type { BrushIndex } from "#domain/brush-index.ts";
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
    const known = this.held.find(({ name, packed }) => name === brush.name && packed !== null) ?? brush;
    this.held = [known, ...this.held.filter((other) => other !== known)].slice(0, MOST);
    return known;
  }
}

const read = new WeakMap<PackedBrush, BrushIndex | null>();

/** An index is unpacked once, however many answers it comes with. */
export function indexOf(brush: PackedBrush | null, keys: number): BrushIndex | null {
  if (brush === null) return null;
  const known = read.get(brush);
  if (known !== undefined) return known;
  const index = readBrush(brush, keys);
  read.set(brush, index);
  return index;
}

/** Names of arrays and what they hold; a `scratch` of so many bytes comes behind them. */
export type Arrays = Record<string, Column>;
export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

const ALIGNMENT = 16;
const PAGE = 65_536;
/** What the kernels write to in passing; it lies last, so that they may also read a little beyond the end of an array. */
const WORKSPACE = PAGE;
const TYPES = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array, f64: Float64Array } as const;
export type ColumnType = keyof typeof TYPES;
/** Where an array lies: what a snapshot's head says of each. */
export type Placement = { name: string; type: ColumnType; offset: number; length: number };

const aligned = (bytes: number) => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;

export function typeOf(column: Column): ColumnType {
  const found = (Object.keys(TYPES) as ColumnType[]).find((type) => column instanceof TYPES[type]);
  if (!found) throw new TypeError("No column of ours");
  return found;
}

/** Lays arrays out one behind the other, from `start` bytes on. */
export function layOut(arrays: readonly { name: string; type: ColumnType; length: number }[], start: number): Placement[] {
  let offset = aligned(start);
  return arrays.map(({ name, type, length }) => {
    const placement = { name, type, offset, length };
    offset = aligned(offset + length * TYPES[type].BYTES_PER_ELEMENT);
    return placement;
  });
}

/** One block of memory for all arrays of a segment and for the sets that answers need in passing; kernels read it in place. */
export class Arena {
  readonly memory: WebAssembly.Memory;
  readonly size: number;
  /** Where the kernels' own space begins. */
  readonly workspace: number;
  private readonly hasScratch: boolean;
  private readonly scratchStart: number;
  private scratchEnd: number;

  /** `size`: bytes for what stays; `scratch`: bytes for what an answer takes and gives back, 0 for arrays that lie anywhere. */
  constructor(size: number, scratch: number) {
    this.size = aligned(size);
    this.hasScratch = scratch > 0;
    this.scratchStart = this.size;
    this.scratchEnd = this.size;
    const pages = Math.ceil((this.size + aligned(scratch) + WORKSPACE) / PAGE);
    this.workspace = pages * PAGE - WORKSPACE;
    this.memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  }

  view<Type extends ColumnType>(type: Type, offset: number, length: number): InstanceType<(typeof TYPES)[Type]> {
    // The table gives each name its own type; the compiler can't follow that through a look-up.
    return new TYPES[type](this.memory.buffer, offset, length) as InstanceType<(typeof TYPES)[Type]>;
  }

  /** An array of zeros that lasts until `release`. */
  take<Type extends ColumnType>(type: Type, length: number): InstanceType<(typeof TYPES)[Type]> {
    if (!this.hasScratch) return new TYPES[type](length) as InstanceType<(typeof TYPES)[Type]>; // as for `view`
    const bytes = length * TYPES[type].BYTES_PER_ELEMENT;
    if (this.scratchEnd + bytes > this.workspace) throw new RangeError("The scratch space is too small for this question.");
    const taken = this.view(type, this.scratchEnd, length);
    taken.fill(0);
    this.scratchEnd = aligned(this.scratchEnd + bytes);
    return taken;
  }

  /** Everything taken is given back. */
  release(): void {
    this.scratchEnd = this.scratchStart;
  }
}

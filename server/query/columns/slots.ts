import type { List } from "./event-table.ts";
import type { Bits } from "./kernels.ts";
import type { Segment } from "./segment.ts";
import { tally } from "./tally.ts";

/** Codes thrown together: `slotOf` by code, below `slots` or, for those in no slot, `slots` itself. */
export type Slots = { slotOf: Uint32Array; slots: number };

/**
 * How many rows of the set have any code in each slot; behind the last slot, in none. Rows of one code are counted by code and these thrown together;
 * only those of several have to be looked at one by one, as two of their codes may lie in one slot.
 */
export function tallySlots(segment: Segment, list: List, { slotOf, slots }: Slots, set: Bits): Uint32Array {
  const { arena, kernels, lists, happened } = segment;
  const { codes, several } = lists[list];
  const own = arena.take("u32", set.length);
  kernels.and(set, several, own);
  const cellOf = arena.take("u32", slotOf.length);
  cellOf.set(slotOf);
  const counts = arena.take("u32", slots + 1);
  // A table of one day takes all rows for that day's.
  const oneBin = { days: happened.start, firstDay: 0, binOfDay: arena.take("u16", 1) };
  kernels.tallyCellDays(own, codes, cellOf, oneBin, slots + 1, counts);
  kernels.andNot(set, several, own);
  const byCode = tally(segment, lists[list], own, slotOf.length);
  for (let code = 0; code < slotOf.length; code++) {
    const slot = slotOf[code] ?? slots;
    counts[slot] = (counts[slot] ?? 0) + (byCode[code] ?? 0);
  }
  return counts;
}

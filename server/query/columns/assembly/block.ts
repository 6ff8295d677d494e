import { count } from "./sets";
import { wordWithin } from "./words";

/** Address of 64 KiB that nobody else writes to. */
declare const workspace: usize;

/** Rows that are listed at a time. */
export const BLOCK: u32 = 2048;
/** `listRows` writes up to three rows too many. */
const LIST_BYTES: usize = (BLOCK + 4) << 2;

export function nextBlock(row: u32, to: u32): u32 {
  return min(row + BLOCK, to);
}

/** Where `listRows` has put the rows, and where what comes of them can be put: 16 bytes a row and 16 more. */
export function listed(): usize {
  return workspace;
}

export function behindList(): usize {
  return workspace + LIST_BYTES;
}

export function isWhole(set: usize, from: u32, to: u32): bool {
  return count(set, from, to) === to - from;
}

/**
 * Lists the rows of the set that lie in the range, which is within one block; returns where the list ends. It has hardly a jump that
 * depends on the set, as a processor would guess half of them wrongly: four rows are written at a time, whether there are as many or not.
 */
export function listRows(set: usize, from: u32, to: u32): usize {
  let list = listed();
  const words = behindList();
  const end = listWords(set, from, to, words);
  for (let at = words; at < end; at += 4) {
    const word = load<u32>(at);
    const first = word << 6;
    let bits = wordWithin(set, word, from, to);
    const next = list + ((<usize>popcnt(bits)) << 2);
    do {
      store<u32>(list, first + <u32>ctz(bits));
      bits &= bits - 1;
      store<u32>(list, first + <u32>ctz(bits), 4);
      bits &= bits - 1;
      store<u32>(list, first + <u32>ctz(bits), 8);
      bits &= bits - 1;
      store<u32>(list, first + <u32>ctz(bits), 12);
      bits &= bits - 1;
      list += 16;
    } while (list < next);
    list = next;
  }
  return list;
}

/** Lists the numbers of the words that are not empty. */
function listWords(set: usize, from: u32, to: u32, list: usize): usize {
  for (let word = from >>> 6; word <= (to - 1) >>> 6; word++) {
    store<u32>(list, word);
    list += usize(load<u64>(set + (word << 3)) !== 0) << 2;
  }
  return list;
}

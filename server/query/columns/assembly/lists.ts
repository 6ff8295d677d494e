import { add } from "./counts";

function bitOf(set: usize, row: u32): u32 {
  return (load<u32>(set + ((row >>> 5) << 2)) >>> (row & 31)) & 1;
}

function setBit(set: usize, row: u32): void {
  const address = set + ((row >>> 5) << 2);
  store<u32>(address, load<u32>(address) | (1 << (row & 31)));
}

export function countListed(rows: usize, length: u32, set: usize): u32 {
  let ones: u32 = 0;
  const end = rows + (length << 2);
  for (const whole = rows + ((length & ~3) << 2); rows < whole; rows += 16) {
    ones += bitOf(set, load<u32>(rows)) + bitOf(set, load<u32>(rows, 4)) + bitOf(set, load<u32>(rows, 8)) + bitOf(set, load<u32>(rows, 12));
  }
  for (; rows < end; rows += 4) ones += bitOf(set, load<u32>(rows));
  return ones;
}

export function addListed(rows: usize, length: u32, into: usize): void {
  const end = rows + (length << 2);
  for (const whole = rows + ((length & ~3) << 2); rows < whole; rows += 16) {
    setBit(into, load<u32>(rows));
    setBit(into, load<u32>(rows, 4));
    setBit(into, load<u32>(rows, 8));
    setBit(into, load<u32>(rows, 12));
  }
  for (; rows < end; rows += 4) setBit(into, load<u32>(rows));
}

/** Of a table of lists, one behind the other, that of a code begins so many rows behind the first. */
function startOf(starts: usize, code: u32): u32 {
  return load<u32>(starts + (code << 2));
}

export function countLists(starts: usize, codes: u32, listed: usize, set: usize, counts: usize): void {
  for (let code: u32 = 0; code < codes; code++) {
    const start = startOf(starts, code);
    add(counts, code, countListed(listed + (start << 2), startOf(starts, code + 1) - start, set));
  }
}

export function addLists(starts: usize, listed: usize, chosen: usize, length: u32, into: usize): void {
  for (const end = chosen + (length << 2); chosen < end; chosen += 4) {
    const code = load<u32>(chosen);
    const start = startOf(starts, code);
    addListed(listed + (start << 2), startOf(starts, code + 1) - start, into);
  }
}

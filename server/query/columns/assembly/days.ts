import { BLOCK, behindList, listed, listRows, nextBlock } from "./block";
import { add, countEach } from "./counts";

/** The bin of a day; those before the first and after the last are taken for these. */
export function binOf(day: i32, firstDay: i32, lastDay: i32, binOfDay: usize): u32 {
  return load<u16>(binOfDay + ((max(min(day, lastDay), firstDay) - firstDay) << 1));
}

export function histogram(set: usize, rows: u32, days: usize, firstDay: i32, lastDay: i32, binOfDay: usize, counts: usize): void {
  for (let row: u32 = 0; row < rows; row += BLOCK) {
    const end = listRows(set, row, nextBlock(row, rows));
    for (let at = listed(); at < end; at += 4) {
      add(counts, binOf(load<i32>(days + (load<u32>(at) << 2)), firstDay, lastDay, binOfDay), 1);
    }
  }
}

/** What is copied of each row, as in tallies.ts. */
const COPIED: u32 = 4;

/** Four codes as four numbers of 32 bits. */
function fourAt<Code extends number>(codes: usize): v128 {
  return sizeof<Code>() === 2 ? v128.load16x4_u(codes) : v128.load(codes);
}

function tallyByDay<Code extends number>(
  set: usize,
  rows: u32,
  offsets: usize,
  codes: usize,
  days: usize,
  firstDay: i32,
  lastDay: i32,
  binOfDay: usize,
  width: u32,
  counts: usize,
): void {
  const size = <u32>sizeof<Code>();
  for (let row: u32 = 0; row < rows; row += BLOCK) {
    const end = listRows(set, row, nextBlock(row, rows));
    let gathered = behindList();
    for (let at = listed(); at < end; at += 4) {
      const found = load<u32>(at) << 2;
      const bin = binOf(load<i32>(days + found), firstDay, lastDay, binOfDay) * width;
      const own = codes + load<u32>(offsets + found) * size;
      const length = load<u32>(offsets + found, 4) - load<u32>(offsets + found);
      v128.store(gathered, i32x4.add(fourAt<Code>(own), i32x4.splat(bin)));
      gathered += min(length, COPIED) << 2;
      if (length > COPIED) countEach<Code>(own + COPIED * size, own + length * size, counts + (bin << 2));
    }
    countEach<u32>(behindList(), gathered, counts);
  }
}

/** `codeBytes`: 2 or 4. */
export function tallyDays(
  set: usize,
  rows: u32,
  offsets: usize,
  codes: usize,
  codeBytes: u32,
  days: usize,
  firstDay: i32,
  lastDay: i32,
  binOfDay: usize,
  width: u32,
  counts: usize,
): void {
  if (codeBytes === 2) tallyByDay<u16>(set, rows, offsets, codes, days, firstDay, lastDay, binOfDay, width, counts);
  else tallyByDay<u32>(set, rows, offsets, codes, days, firstDay, lastDay, binOfDay, width, counts);
}

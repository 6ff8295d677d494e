import { behindList, isWhole, listed, listRows, nextBlock } from "./block";
import { countEach } from "./counts";

/** What is copied of each row: eight codes of 16 bits, or four of 32. */
const COPIED: usize = 16;

/**
 * First the codes of many rows are gathered, then they are counted: how many a row has is no jump that a processor could guess wrongly.
 * As much is copied of each row, and the next row's written over what was not its own; the rest of the few with more is counted at once.
 */
function tallyRows<Code extends number>(set: usize, rows: u32, offsets: usize, codes: usize, counts: usize): void {
  const size = <u32>sizeof<Code>();
  for (let row: u32 = 0, next: u32 = 0; row < rows; row = next) {
    next = nextBlock(row, rows);
    if (isWhole(set, row, next)) {
      countEach<Code>(codes + load<u32>(offsets + (row << 2)) * size, codes + load<u32>(offsets + (next << 2)) * size, counts);
      continue;
    }
    const end = listRows(set, row, next);
    let gathered = behindList();
    for (let at = listed(); at < end; at += 4) {
      const offset = offsets + (load<u32>(at) << 2);
      const own = codes + load<u32>(offset) * size;
      const bytes: usize = (load<u32>(offset, 4) - load<u32>(offset)) * size;
      v128.store(gathered, v128.load(own));
      gathered += min(bytes, COPIED);
      if (bytes > COPIED) countEach<Code>(own + COPIED, own + bytes, counts);
    }
    countEach<Code>(behindList(), gathered, counts);
  }
}

/** `codeBytes`: 2 or 4. */
export function tally(set: usize, rows: u32, offsets: usize, codes: usize, codeBytes: u32, counts: usize): void {
  if (codeBytes === 2) tallyRows<u16>(set, rows, offsets, codes, counts);
  else tallyRows<u32>(set, rows, offsets, codes, counts);
}

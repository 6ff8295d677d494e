import { BLOCK, listed, listRows, nextBlock } from "./block";
import { add } from "./counts";
import { binOf } from "./days";

function codeAt<Code extends number>(codes: usize, index: u32): u32 {
  return load<Code>(codes + index * <u32>sizeof<Code>());
}

/**
 * A row of several places counts once in each of their cells. Most rows have one or two: the second is added always, as nothing where
 * there is none or its cell is the first one's.
 */
function tallyPlaces<Code extends number>(
  set: usize,
  rows: u32,
  offsets: usize,
  codes: usize,
  cellOf: usize,
  familyOf: usize,
  families: u32,
  counts: usize,
): void {
  for (let row: u32 = 0; row < rows; row += BLOCK) {
    const end = listRows(set, row, nextBlock(row, rows));
    for (let at = listed(); at < end; at += 4) {
      const found = load<u32>(at);
      const offset = offsets + (found << 2);
      const length = load<u32>(offset, 4) - load<u32>(offset);
      if (length === 0) continue;
      const own = codes + load<u32>(offset) * <u32>sizeof<Code>();
      const table = counts + ((<u32>load<u8>(familyOf + found)) << 2);
      const first = cellAt<Code>(own, 0, cellOf);
      const second = cellAt<Code>(own, select<u32>(1, 0, length > 1), cellOf);
      add(table, first * families, 1);
      add(table, second * families, u32(second !== first));
      for (let index: u32 = 2; index < length; index++) {
        const cell = cellAt<Code>(own, index, cellOf);
        if (isNew<Code>(cell, own, index, cellOf)) add(table, cell * families, 1);
      }
    }
  }
}

function cellAt<Code extends number>(codes: usize, index: u32, cellOf: usize): u32 {
  return load<u32>(cellOf + (codeAt<Code>(codes, index) << 2));
}

function isNew<Code extends number>(cell: u32, codes: usize, index: u32, cellOf: usize): bool {
  for (let before: u32 = 0; before < index; before++) if (cellAt<Code>(codes, before, cellOf) === cell) return false;
  return true;
}

/** `codeBytes`: 2 or 4. */
export function tallyCells(
  set: usize,
  rows: u32,
  offsets: usize,
  codes: usize,
  codeBytes: u32,
  cellOf: usize,
  familyOf: usize,
  families: u32,
  counts: usize,
): void {
  if (codeBytes === 2) tallyPlaces<u16>(set, rows, offsets, codes, cellOf, familyOf, families, counts);
  else tallyPlaces<u32>(set, rows, offsets, codes, cellOf, familyOf, families, counts);
}

/** As `tallyPlaces`, but apart by the bin of the row's day. */
function tallyPlaceDays<Code extends number>(
  set: usize,
  rows: u32,
  offsets: usize,
  codes: usize,
  cellOf: usize,
  days: usize,
  firstDay: i32,
  lastDay: i32,
  binOfDay: usize,
  cells: u32,
  counts: usize,
): void {
  for (let row: u32 = 0; row < rows; row += BLOCK) {
    const end = listRows(set, row, nextBlock(row, rows));
    for (let at = listed(); at < end; at += 4) {
      const found = load<u32>(at);
      const offset = offsets + (found << 2);
      const length = load<u32>(offset, 4) - load<u32>(offset);
      if (length === 0) continue;
      const own = codes + load<u32>(offset) * <u32>sizeof<Code>();
      const table = counts + ((binOf(load<i32>(days + (found << 2)), firstDay, lastDay, binOfDay) * cells) << 2);
      const first = cellAt<Code>(own, 0, cellOf);
      const second = cellAt<Code>(own, select<u32>(1, 0, length > 1), cellOf);
      add(table, first, 1);
      add(table, second, u32(second !== first));
      for (let index: u32 = 2; index < length; index++) {
        const cell = cellAt<Code>(own, index, cellOf);
        if (isNew<Code>(cell, own, index, cellOf)) add(table, cell, 1);
      }
    }
  }
}

/** `codeBytes`: 2 or 4. */
export function tallyCellDays(
  set: usize,
  rows: u32,
  offsets: usize,
  codes: usize,
  codeBytes: u32,
  cellOf: usize,
  days: usize,
  firstDay: i32,
  lastDay: i32,
  binOfDay: usize,
  cells: u32,
  counts: usize,
): void {
  if (codeBytes === 2) tallyPlaceDays<u16>(set, rows, offsets, codes, cellOf, days, firstDay, lastDay, binOfDay, cells, counts);
  else tallyPlaceDays<u32>(set, rows, offsets, codes, cellOf, days, firstDay, lastDay, binOfDay, cells, counts);
}

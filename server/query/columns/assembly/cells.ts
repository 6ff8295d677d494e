import { BLOCK, listed, listRows, nextBlock } from "./block";
import { add } from "./counts";
import { binOf } from "./days";

function codeAt<Code extends number>(codes: usize, index: u32): u32 {
  return load<Code>(codes + index * <u32>sizeof<Code>());
}

function cellAt<Code extends number>(codes: usize, index: u32, cellOf: usize): u32 {
  return load<u32>(cellOf + (codeAt<Code>(codes, index) << 2));
}

function isNew<Code extends number>(cell: u32, codes: usize, index: u32, cellOf: usize): bool {
  for (let before: u32 = 0; before < index; before++) if (cellAt<Code>(codes, before, cellOf) === cell) return false;
  return true;
}

/** A row's group: its family, of eight bits, or the bin of its day, of 32. */
function groupOf<Group extends number>(groups: usize, row: u32, firstDay: i32, lastDay: i32, binOfDay: usize): u32 {
  if (sizeof<Group>() === 1) return load<u8>(groups + row);
  return binOf(load<i32>(groups + (row << 2)), firstDay, lastDay, binOfDay);
}

/**
 * A row of several places counts once in each of their cells. Most rows have one or two: the second is added always, as nothing where
 * there is none or its cell is the first one's. A group's counts begin `groupStep` behind those of the group before it, a cell's `cellStep`.
 */
function tallyGroups<Code extends number, Group extends number>(
  set: usize,
  rows: u32,
  offsets: usize,
  codes: usize,
  cellOf: usize,
  cellStep: u32,
  groups: usize,
  firstDay: i32,
  lastDay: i32,
  binOfDay: usize,
  groupStep: u32,
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
      const table = counts + ((groupOf<Group>(groups, found, firstDay, lastDay, binOfDay) * groupStep) << 2);
      const first = cellAt<Code>(own, 0, cellOf);
      const second = cellAt<Code>(own, select<u32>(1, 0, length > 1), cellOf);
      add(table, first * cellStep, 1);
      add(table, second * cellStep, u32(second !== first));
      for (let index: u32 = 2; index < length; index++) {
        const cell = cellAt<Code>(own, index, cellOf);
        if (isNew<Code>(cell, own, index, cellOf)) add(table, cell * cellStep, 1);
      }
    }
  }
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
  if (codeBytes === 2) tallyGroups<u16, u8>(set, rows, offsets, codes, cellOf, families, familyOf, 0, 0, 0, 1, counts);
  else tallyGroups<u32, u8>(set, rows, offsets, codes, cellOf, families, familyOf, 0, 0, 0, 1, counts);
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
  if (codeBytes === 2) tallyGroups<u16, i32>(set, rows, offsets, codes, cellOf, 1, days, firstDay, lastDay, binOfDay, cells, counts);
  else tallyGroups<u32, i32>(set, rows, offsets, codes, cellOf, 1, days, firstDay, lastDay, binOfDay, cells, counts);
}

/*
 * Kernels on sets of rows: ../kernels.ts says what each does. Arrays come as addresses in the arena; sets are as long as a multiple of
 * 16 bytes. Loops go four steps at a time, and what is left over one by one. Bits are counted by words and not by vectors: processors
 * have an instruction for the one, which is half as quick again.
 */
import { add } from "./counts";
import { wordWithin } from "./words";

const STEP = 16;
const STEPS = 4 * STEP;

function wholeSteps(bytes: usize): usize {
  return bytes & ~(STEPS - 1);
}

export function and(a: usize, b: usize, into: usize, bytes: usize): void {
  const whole = into + wholeSteps(bytes);
  const end = into + bytes;
  for (; into < whole; into += STEPS) {
    v128.store(into, v128.and(v128.load(a), v128.load(b)));
    v128.store(into, v128.and(v128.load(a, 16), v128.load(b, 16)), 16);
    v128.store(into, v128.and(v128.load(a, 32), v128.load(b, 32)), 32);
    v128.store(into, v128.and(v128.load(a, 48), v128.load(b, 48)), 48);
    a += STEPS;
    b += STEPS;
  }
  for (; into < end; into += STEP) {
    v128.store(into, v128.and(v128.load(a), v128.load(b)));
    a += STEP;
    b += STEP;
  }
}

export function andNot(a: usize, b: usize, into: usize, bytes: usize): void {
  const whole = into + wholeSteps(bytes);
  const end = into + bytes;
  for (; into < whole; into += STEPS) {
    v128.store(into, v128.andnot(v128.load(a), v128.load(b)));
    v128.store(into, v128.andnot(v128.load(a, 16), v128.load(b, 16)), 16);
    v128.store(into, v128.andnot(v128.load(a, 32), v128.load(b, 32)), 32);
    v128.store(into, v128.andnot(v128.load(a, 48), v128.load(b, 48)), 48);
    a += STEPS;
    b += STEPS;
  }
  for (; into < end; into += STEP) {
    v128.store(into, v128.andnot(v128.load(a), v128.load(b)));
    a += STEP;
    b += STEP;
  }
}

export function or(a: usize, b: usize, into: usize, bytes: usize): void {
  const whole = into + wholeSteps(bytes);
  const end = into + bytes;
  for (; into < whole; into += STEPS) {
    v128.store(into, v128.or(v128.load(a), v128.load(b)));
    v128.store(into, v128.or(v128.load(a, 16), v128.load(b, 16)), 16);
    v128.store(into, v128.or(v128.load(a, 32), v128.load(b, 32)), 32);
    v128.store(into, v128.or(v128.load(a, 48), v128.load(b, 48)), 48);
    a += STEPS;
    b += STEPS;
  }
  for (; into < end; into += STEP) {
    v128.store(into, v128.or(v128.load(a), v128.load(b)));
    a += STEP;
    b += STEP;
  }
}

export function count(a: usize, from: u32, to: u32): u32 {
  if (to <= from) return 0;
  const first = from >>> 6;
  const last = (to - 1) >>> 6;
  let ones = popcnt(wordWithin(a, first, from, to));
  if (first === last) return <u32>ones;
  ones += popcnt(wordWithin(a, last, from, to));
  const end = a + (last << 3);
  a += (first + 1) << 3;
  for (const whole = a + ((end - a) & ~31); a < whole; a += 32) {
    ones += popcnt(load<u64>(a)) + popcnt(load<u64>(a, 8)) + popcnt(load<u64>(a, 16)) + popcnt(load<u64>(a, 24));
  }
  for (; a < end; a += 8) ones += popcnt(load<u64>(a));
  return <u32>ones;
}

export function countRanges(set: usize, borders: usize, ranges: u32, counts: usize): void {
  for (let range: u32 = 0; range < ranges; range++) {
    const border = borders + (range << 2);
    add(counts, range, count(set, load<u32>(border), load<u32>(border, 4)));
  }
}

export function countBoth(a: usize, b: usize, from: u32, to: u32): u32 {
  if (to <= from) return 0;
  const first = from >>> 6;
  const last = (to - 1) >>> 6;
  let ones = popcnt(wordWithin(a, first, from, to) & load<u64>(b + (first << 3)));
  if (first === last) return <u32>ones;
  ones += popcnt(wordWithin(a, last, from, to) & load<u64>(b + (last << 3)));
  const end = a + (last << 3);
  a += (first + 1) << 3;
  b += (first + 1) << 3;
  for (const whole = a + ((end - a) & ~31); a < whole; a += 32) {
    ones +=
      popcnt(load<u64>(a) & load<u64>(b)) +
      popcnt(load<u64>(a, 8) & load<u64>(b, 8)) +
      popcnt(load<u64>(a, 16) & load<u64>(b, 16)) +
      popcnt(load<u64>(a, 24) & load<u64>(b, 24));
    b += 32;
  }
  for (; a < end; a += 8) {
    ones += popcnt(load<u64>(a) & load<u64>(b));
    b += 8;
  }
  return <u32>ones;
}

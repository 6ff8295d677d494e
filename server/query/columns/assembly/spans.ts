/** Whether each of four spans begins no later than `to` and ends no earlier than `from`. */
function four(starts: usize, ends: usize, from: v128, to: v128): v128 {
  return v128.and(i32x4.le_s(v128.load(starts), to), i32x4.ge_s(v128.load(ends), from));
}

/** The same of sixteen, a bit each. */
function sixteen(starts: usize, ends: usize, from: v128, to: v128): u64 {
  const low = i16x8.narrow_i32x4_s(four(starts, ends, from, to), four(starts + 16, ends + 16, from, to));
  const high = i16x8.narrow_i32x4_s(four(starts + 32, ends + 32, from, to), four(starts + 48, ends + 48, from, to));
  return <u64>(<u32>i8x16.bitmask(i8x16.narrow_i16x8_s(low, high)));
}

/** Zones of 64 rows: the earliest and latest start, the earliest and latest end. Most of them pass or fail as a whole. */
export function spans(
  rows: u32,
  starts: usize,
  ends: usize,
  minStart: usize,
  maxStart: usize,
  minEnd: usize,
  maxEnd: usize,
  from: i32,
  to: i32,
  into: usize,
): void {
  const fromEach = i32x4.splat(from);
  const toEach = i32x4.splat(to);
  for (let row: u32 = 0; row < rows; row += 64) {
    const zone = (row >>> 6) << 2;
    let bits: u64 = 0;
    if (load<i32>(minStart + zone) <= to && load<i32>(maxEnd + zone) >= from) {
      bits = -1;
      if (load<i32>(maxStart + zone) > to || load<i32>(minEnd + zone) < from) {
        const start = starts + (row << 2);
        const end = ends + (row << 2);
        bits =
          sixteen(start, end, fromEach, toEach) |
          (sixteen(start + 64, end + 64, fromEach, toEach) << 16) |
          (sixteen(start + 128, end + 128, fromEach, toEach) << 32) |
          (sixteen(start + 192, end + 192, fromEach, toEach) << 48);
      }
      if (rows - row < 64) bits &= ~((<u64>-1) << (rows - row));
    }
    store<u64>(into + (row >>> 3), bits);
  }
}

/** The word of 64 rows, without those before `from` and from `to` on. */
export function wordWithin(set: usize, word: u32, from: u32, to: u32): u64 {
  let bits = load<u64>(set + (word << 3));
  if (word === from >>> 6) bits &= (<u64>-1) << (from & 63);
  if (word === (to - 1) >>> 6) bits &= <u64>-1 >>> (63 - ((to - 1) & 63));
  return bits;
}

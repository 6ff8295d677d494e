export function add(counts: usize, index: u32, number: u32): void {
  const address = counts + (index << 2);
  store<u32>(address, load<u32>(address) + number);
}

/** Adds one to the count of each code that lies between the addresses. */
export function countEach<Code extends number>(from: usize, to: usize, counts: usize): void {
  const size = sizeof<Code>();
  for (const whole = from + ((to - from) & ~(4 * size - 1)); from < whole; from += 4 * size) {
    add(counts, load<Code>(from), 1);
    add(counts, load<Code>(from + size), 1);
    add(counts, load<Code>(from + 2 * size), 1);
    add(counts, load<Code>(from + 3 * size), 1);
  }
  for (; from < to; from += size) add(counts, load<Code>(from), 1);
}

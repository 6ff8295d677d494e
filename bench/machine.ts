/** How fast the machine is just now: milliseconds for a fixed loop of sums, and for a fixed copy in memory; the best of some tries each. */
export type MachineSpeed = { spinMs: number; copyMs: number };

const TRIES = 7;
const SPINS = 60_000_000;
const COPY_BYTES = 256 * 2 ** 20;

export function measureMachine(): MachineSpeed {
  const [from, to] = [new Uint8Array(COPY_BYTES).fill(1), new Uint8Array(COPY_BYTES)];
  return { spinMs: best(spin), copyMs: best(() => to.set(from)) };
}

/** By which share the slower of two measurements was slower, in what differs most. */
export function drift(a: MachineSpeed, b: MachineSpeed): number {
  const apart = (one: number, other: number) => Math.max(one, other) / Math.min(one, other) - 1;
  return Math.max(apart(a.spinMs, b.spinMs), apart(a.copyMs, b.copyMs));
}

function spin(): number {
  let sum = 0;
  for (let i = 0; i < SPINS; i++) sum = (Math.imul(sum, 31) + i) | 0;
  return sum;
}

function best(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIES; i++) {
    const begun = performance.now();
    work();
    least = Math.min(least, performance.now() - begun);
  }
  return least;
}

/** How many low bits of a number are written as they are: as many as numbers had of late. */
export class Pace {
  private mean = 4;
  low = 1;
  /** `2 ** low` */
  private step = 2;

  follow(value: number): void {
    this.mean += (Math.min(value, LARGE) - this.mean) / 8;
    while (this.mean > 2 * this.step) {
      this.low++;
      this.step *= 2;
    }
    while (this.low > 0 && this.mean <= this.step) {
      this.low--;
      this.step /= 2;
    }
  }
}

/** Numbers from here on, and those far beyond what was expected, come in full, behind so many ones. */
const LARGE = 2 ** 22;
const MOST_ONES = 20;
const [HIGH_BITS, LOW_BITS] = [20, 20];

/**
 * Whole numbers below 2 ** 40 bit by bit, in Rice's code: what is above the low bits as so many ones and a zero, then the low bits. `Pace` says how
 * many these are; whoever reads has one of their own, which follows the same numbers.
 */
export class RiceWriter {
  private readonly out: number[] = [];
  private held = 0;
  private count = 0;

  write(value: number, pace: Pace): void {
    const { low } = pace;
    const ones = value < LARGE ? value >>> low : MOST_ONES;
    if (ones < MOST_ONES) {
      this.put((1 << (ones + 1)) - 2, ones + 1);
      this.put(value & ((1 << low) - 1), low);
    } else {
      this.put((1 << MOST_ONES) - 1, MOST_ONES);
      this.put(Math.floor(value / 2 ** LOW_BITS), HIGH_BITS);
      this.put(value % 2 ** LOW_BITS, LOW_BITS);
    }
    pace.follow(value);
  }

  /** At most 24 bits, so that with those held there are no more than 31. */
  private put(value: number, count: number): void {
    this.held = (this.held << count) | value;
    this.count += count;
    while (this.count >= 8) {
      this.count -= 8;
      this.out.push((this.held >>> this.count) & 255);
    }
    this.held &= (1 << this.count) - 1;
  }

  bytes(): number[] {
    if (this.count > 0) this.put(0, 8 - this.count);
    return this.out;
  }
}

export class RiceReader {
  private readonly bytes: Uint8Array;
  private at: number;
  private held = 0;
  private count = 0;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  read(pace: Pace): number {
    this.fill();
    const ones = Math.min(MOST_ONES, Math.clz32(~(this.held << (32 - this.count))));
    this.count -= ones === MOST_ONES ? ones : ones + 1;
    const value =
      ones === MOST_ONES ? this.take(HIGH_BITS) * 2 ** LOW_BITS + this.take(LOW_BITS) : (ones << pace.low) | this.take(pace.low);
    pace.follow(value);
    return value;
  }

  /** Whether more was read than there is. */
  get isOver(): boolean {
    return (this.at - this.bytes.length) * 8 > this.count;
  }

  private take(count: number): number {
    this.fill();
    this.count -= count;
    return (this.held >>> this.count) & ((1 << count) - 1);
  }

  /** At least 24 bits are held then, zeros behind the last. */
  private fill(): void {
    while (this.count < 24) {
      this.held = (this.held << 8) | (this.bytes[this.at++] ?? 0);
      this.count += 8;
    }
  }
}

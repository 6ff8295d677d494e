import fc from "fast-check";
import { expect, test } from "vitest";
import { Pace, RiceReader, RiceWriter } from "./rice-code.ts";

const numbers = fc.array(
  fc.oneof(
    fc.nat(3),
    fc.nat(5000),
    fc.nat(2 ** 24),
    fc.maxSafeNat().map((value) => value % 2 ** 40),
  ),
);

test("numbers come out as they went in, and none beyond the last", () => {
  fc.assert(
    fc.property(numbers, fc.nat(5), (values, at) => {
      const [writer, pace] = [new RiceWriter(), new Pace()];
      for (const value of values) writer.write(value, pace);
      const packed = Uint8Array.from([...Array(at).fill(255), ...writer.bytes()]);
      const [reader, own] = [new RiceReader(packed, at), new Pace()];
      expect(values.map(() => reader.read(own))).toEqual(values);
      expect(reader.isOver).toBe(false);
      if (values.length === 0) return;
      const short = new RiceReader(packed.subarray(0, packed.length - 1), at);
      const another = new Pace();
      for (const _ of values) short.read(another);
      expect(short.isOver).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("small numbers take few bits, whatever came before", () => {
  const [writer, pace] = [new RiceWriter(), new Pace()];
  writer.write(1_000_000, pace);
  for (let index = 0; index < 8000; index++) writer.write(index % 3 === 0 ? 1 : 0, pace);
  expect(writer.bytes().length).toBeLessThan(8000 * (1.5 / 8));
});

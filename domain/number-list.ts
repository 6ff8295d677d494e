import { Pace, RiceReader, RiceWriter } from "./rice-code.ts";

/**
 * Whole numbers as text: bits in base64, then those that the list begins with. There are as many of these as times that each number was taken from the
 * one behind it: none, once or twice, whatever is shortest. Counts come as they are, steady steps as nothing.
 */
export type NumberList = [bits: string, ...firsts: number[]];

/** What may be packed: differences of differences, with their signs, are below 2 ** 40 then. */
export const isPackable = (value: unknown): value is number => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 36;

export function packNumbers(numbers: readonly number[]): NumberList {
  const firsts: number[] = [];
  let rest = numbers;
  let best: NumberList | null = numbers.every((number) => number >= 0) ? [toText(numbers)] : null;
  while (firsts.length < Math.min(2, numbers.length)) {
    firsts.push(rest[0] ?? 0);
    rest = differences(rest);
    const bits = toText(rest.map(zigzag));
    if (best === null || bits.length < best[0].length) best = [bits, ...firsts];
  }
  return best ?? [""];
}

export function unpackNumbers([bits, ...firsts]: NumberList, count: number): number[] {
  const rest = fromText(bits, count - firsts.length);
  return firsts.reduceRight(sums, firsts.length === 0 ? rest : rest.map(unzigzag));
}

const differences = (numbers: readonly number[]) => numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));

function sums(steps: readonly number[], first: number): number[] {
  const all = [first];
  for (const step of steps) all.push((all.at(-1) ?? 0) + step);
  return all;
}

const zigzag = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value);
const unzigzag = (value: number) => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);

function toText(numbers: readonly number[]): string {
  const [writer, pace] = [new RiceWriter(), new Pace()];
  for (const number of numbers) writer.write(number, pace);
  return btoa(writer.bytes().reduce((text, byte) => text + String.fromCharCode(byte), ""));
}

function fromText(text: string, count: number): number[] {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const [reader, pace] = [new RiceReader(bytes, 0), new Pace()];
  return Array.from({ length: count }, () => reader.read(pace));
}

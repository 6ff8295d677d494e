import type { EventNumber } from "#domain/event.ts";
import { STANDS_FOR } from "./alike-words.ts";

type Figure = Pick<EventNumber, "kind" | "min" | "max" | "unit">;

const CLOSE = 0.5;
/** Of figures of different kinds, "seven passengers taken" and "seven shot". */
const OTHER_KIND = 0.6;
/** Figures that agree so well that they hardly agree by chance. */
export const STRIKING = 3;
const MOST = 3.5;
/** Fewer are counted. */
const MANY = 10;
const FAR = 1.5;
const TOO_FAR = 3;
/** As far as a toll may climb above "at least". */
const TOO_FAR_ABOVE = 8;

/** How much the same figure in two reports says: everybody's dead are two, few are 37. */
export function weightOf(value: number): number {
  if (value <= 1) return 0.75;
  if (value < 3) return 1;
  if (value < 5) return 1.25;
  if (value < 10) return 1.5;
  const isRound = value % 10 ** Math.floor(Math.log10(value)) === 0;
  return value < 20 || isRound ? 2 : 2.5;
}

export function figureValue({ min, max }: Pick<Figure, "min" | "max">): number | null {
  return max ?? min;
}

/** The points of all that agree; null when the figures for one and the same thing are far apart. */
export function compareNumbers(a: readonly Figure[], b: readonly Figure[]): number | null {
  const points = new Map<string, number>();
  const apart = new Set<string>();
  for (const one of a) {
    for (const other of b) {
      const agreed = compareFigures(one, other);
      const key = one.kind === "count" ? `count ${figureValue(one)}` : one.kind;
      if (agreed === null) apart.add(key);
      else if (agreed > 0) points.set(key, Math.max(points.get(key) ?? 0, agreed));
    }
  }
  if ([...apart].some((key) => !points.has(key))) return null;
  let [sum, best] = [0, 0];
  for (const each of points.values()) {
    if (each <= CLOSE) best = Math.max(best, each);
    else sum += each;
  }
  return Math.min(MOST, sum > 0 ? sum : best);
}

function compareFigures(a: Figure, b: Figure): number | null {
  const [x, y] = [figureValue(a), figureValue(b)];
  if (x === null || y === null) return 0;
  if (a.kind !== b.kind) return x === y && x >= 5 ? weightOf(x) * OTHER_KIND : 0;
  const isSameUnit = a.kind !== "count" || meaning(a.unit) === meaning(b.unit);
  if (x === y) return isSameUnit || x >= 10 ? weightOf(x) : 0;
  if (!isSameUnit) return 0;
  const ratio = Math.max(x, y) / Math.max(1, Math.min(x, y));
  // "At least 19" and "23", "more than 200" and "307".
  const isWithin = (low: Figure, value: number) => low.max === null && low.min !== null && value >= low.min;
  if (ratio <= TOO_FAR) return isWithin(a, y) || isWithin(b, x) || (ratio <= FAR && Math.max(x, y) >= MANY) ? CLOSE : 0;
  return (isWithin(a, y) || isWithin(b, x)) && ratio <= TOO_FAR_ABOVE ? 0 : null;
}

/** Of what agrees nowhere: both have figures of one kind, and far from each other. */
export function areOtherFigures(a: readonly Figure[], b: readonly Figure[]): boolean {
  return a.some((one) => b.some((other) => one.kind === other.kind && one.kind !== "money" && isFar(one, other)));
}

function isFar(a: Figure, b: Figure): boolean {
  const [x, y] = [figureValue(a) ?? 0, figureValue(b) ?? 0];
  const [low, high] = x < y ? [x, y] : [y, x];
  // Of an exchange one counts each side, the other both.
  return high > FAR * low && !(high === 2 * low && low >= MANY);
}

const FEMALE = new Set("woman women girl girls mother wife daughter grandmother".split(" "));
const MALE = new Set("man men boy boys father husband son grandfather".split(" "));

/** "killed a woman" and "killed a man". */
export function areOtherVictims(a: readonly Figure[], b: readonly Figure[]): boolean {
  const has = (figures: readonly Figure[], kind: Figure["kind"], words: ReadonlySet<string>) =>
    figures.some((figure) => figure.kind === kind && words.has(figure.unit ?? ""));
  return VICTIMS.some((kind) => (has(a, kind, FEMALE) && has(b, kind, MALE)) || (has(a, kind, MALE) && has(b, kind, FEMALE)));
}

const VICTIMS = ["killed", "injured"] as const;

function meaning(unit: string | null): string | null {
  return unit === null ? null : (STANDS_FOR.get(unit) ?? unit);
}

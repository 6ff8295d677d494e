import { type IsoDay, toDayNumber } from "#domain/time.ts";

/** A stretch of time in day numbers; fractions are hours. `to` is the instant at which it ends, so a window of one day is `n` to `n + 1`. */
export type Stretch = { from: number; to: number };

/** A stretch of time on a width in pixels. */
export type Scale = Stretch & { width: number };

const SHORTEST_DAYS = 2;
const PADDING = 0.04;

/** Civil days with both ends included, as a stretch. */
export function toStretch(span: { from: IsoDay; to: IsoDay }): Stretch {
  return { from: toDayNumber(span.from), to: toDayNumber(span.to) + 1 };
}

/** With air at both ends, so that the first and the last event do not stand on the edge. */
export function padStretch({ from, to }: Stretch): Stretch {
  const air = Math.max((to - from) * PADDING, SHORTEST_DAYS);
  return { from: from - air, to: to + air };
}

export function toX(scale: Scale, day: number): number {
  return ((day - scale.from) / (scale.to - scale.from)) * scale.width;
}

export function toDay(scale: Scale, x: number): number {
  return scale.from + (x / scale.width) * (scale.to - scale.from);
}

/** Nearer for a factor under 1, farther over 1, around its middle; never under two days. */
export function zoomStretch({ from, to }: Stretch, factor: number): Stretch {
  const middle = (from + to) / 2;
  const half = Math.max((to - from) * factor, SHORTEST_DAYS) / 2;
  return { from: middle - half, to: middle + half };
}

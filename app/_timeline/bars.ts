import type { Bins } from "#domain/answer.ts";
import { toDayNumber } from "#domain/time.ts";
import { type Scale, toX } from "./scale.ts";

/** What a bar counts: everything, what passes all filters but the dates', what passes all of them. */
export const TONES = ["whole", "count", "inRange"] as const;
export type Tone = (typeof TONES)[number];

export type Bar = { tone: Tone; x: number; y: number; width: number; height: number };

/** Nothing that is there is so low that it can't be seen. */
const LEAST_SHARE = 0.04;
/** Between bars where there is room for it, in pixels of the page. */
const GAP = 1;
const NARROWEST = 1.5;

/**
 * The overview's bars in pixels of the device, `density` to each pixel of the page: edges lie between pixels, so that they are sharp. In the order
 * in which they are painted over one another.
 */
export function toBars(bins: Bins["bins"], scale: Scale, height: number, density: number): Bar[] {
  const highest = bins.reduce((most, { whole }) => Math.max(most, whole), 1);
  const [gap, narrowest] = [Math.round(GAP * density), Math.max(1, Math.round(NARROWEST * density))];
  const bars: Bar[] = [];
  for (const bin of bins) {
    const x = Math.round(toX(scale, toDayNumber(bin.from)) * density);
    const width = Math.max(Math.round(toX(scale, toDayNumber(bin.to) + 1) * density) - x - gap, narrowest);
    for (const tone of TONES) {
      if (bin[tone] === 0) continue;
      const tall = Math.max(1, Math.round(height * Math.max(bin[tone] / highest, LEAST_SHARE)));
      bars.push({ tone, x, y: height - tall, width, height: tall });
    }
  }
  return bars;
}

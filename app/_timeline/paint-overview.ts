import type { Bins } from "#domain/answer.ts";
import type { Locale } from "#domain/words/locale.ts";
import { TONES, type Tone, toBars } from "./bars.ts";
import { padStretch, type Scale, toStretch } from "./scale.ts";
import { ticks } from "./ticks.ts";

/** `locale`: of the names of days under the bars. */
export type OverviewLook = {
  locale?: Locale;
  colours: Record<Tone | "chosen" | "line" | "words", string>;
  font: string;
  letter: number;
};

/** The overview for a picture: bars over their axis, in a box of so many pixels of the page at the pen's origin. */
export function paintOverview(
  pen: CanvasRenderingContext2D,
  bins: Bins,
  isRanged: boolean,
  { width, height }: { width: number; height: number },
  { colours, font, letter, locale = "en" }: OverviewLook,
): void {
  if (!bins.extent) return;
  const scale: Scale = { ...padStretch(toStretch(bins.extent)), width };
  const tall = height - letter * 1.7;
  const bars = toBars(bins.bins, scale, tall, 1);
  for (const tone of TONES) {
    pen.fillStyle = colours[tone === "inRange" && isRanged ? "chosen" : tone];
    for (const bar of bars) if (bar.tone === tone) pen.fillRect(bar.x, bar.y, bar.width, bar.height);
  }
  pen.fillStyle = colours.line;
  pen.fillRect(0, tall, width, 1);
  pen.fillStyle = colours.words;
  pen.font = font;
  pen.textBaseline = "alphabetic";
  for (const { x, label } of ticks(scale, letter / 12, locale)) {
    const half = pen.measureText(label).width / 2;
    pen.fillText(label, Math.max(0, Math.min(width - half * 2, x - half)), height - letter * 0.3);
  }
}

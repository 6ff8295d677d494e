import { useLayoutEffect, useRef } from "react";
import type { Bins } from "#domain/answer.ts";
import { TONES, toBars } from "./bars.ts";
import type { Scale } from "./scale.ts";
import { useCanvas } from "./use-canvas.ts";

const COLOURS = { whole: "--bar-whole", count: "--bar-count", inRange: "--bar-in-range", chosen: "--bar-chosen" } as const;

type Props = {
  bins: Bins["bins"];
  scale: Scale;
  /** Whether a range was chosen that some of them are in. */
  isRanged: boolean;
  /** The bars in words. */
  label: string;
};

/** The overview's bars, painted before the frame is shown in which their numbers have changed. */
export function BarChart({ bins, scale, isRanged, label }: Props) {
  const ref = useRef<HTMLCanvasElement>(null);
  const sheet = useCanvas(ref, COLOURS);
  const { from, to, width } = scale;
  useLayoutEffect(() => {
    const canvas = ref.current;
    const pen = canvas?.getContext("2d");
    if (!canvas || !pen || !sheet) return;
    // To set a size clears the canvas, and takes a new one.
    if (canvas.width !== sheet.width) canvas.width = sheet.width;
    if (canvas.height !== sheet.height) canvas.height = sheet.height;
    pen.clearRect(0, 0, canvas.width, canvas.height);
    const bars = toBars(bins, { from, to, width }, sheet.height, sheet.width / width);
    for (const tone of TONES) {
      pen.fillStyle = sheet.colours[tone === "inRange" && isRanged ? "chosen" : tone];
      for (const bar of bars) if (bar.tone === tone) pen.fillRect(bar.x, bar.y, bar.width, bar.height);
    }
  }, [bins, from, to, width, isRanged, sheet]);
  return <canvas ref={ref} className="overview-bars" role="img" aria-label={label} />;
}

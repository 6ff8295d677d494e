import type { Bins } from "#domain/answer.ts";
import { type Theme, TOKENS } from "../tokens.ts";
import { TONES, toBars } from "./bars.ts";
import { padStretch, type Scale, toStretch } from "./scale.ts";
import { ticks } from "./ticks.ts";

type Props = { bins: Bins; isRanged: boolean; width: number; height: number; theme: Theme; label: string };

const AXIS_PX = 18;

/** The overview for paper: bars over their axis, needing no browser to measure them. */
export function TimeBars({ bins, isRanged, width, height, theme, label }: Props) {
  if (!bins.extent) return null;
  const { line, faint, accent, dim } = TOKENS[theme];
  const colours = { whole: line, count: faint, inRange: isRanged ? accent : faint };
  const scale: Scale = { ...padStretch(toStretch(bins.extent)), width };
  const tall = height - AXIS_PX;
  const bars = toBars(bins.bins, scale, tall, 1);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} direction="ltr">
      {TONES.flatMap((tone) => bars.filter((bar) => bar.tone === tone)).map((bar) => (
        <rect key={`${bar.tone}${bar.x}`} x={bar.x} y={bar.y} width={bar.width} height={bar.height} fill={colours[bar.tone]} />
      ))}
      <path d={`M0 ${tall + 0.5}H${width}`} stroke={line} />
      {ticks(scale).map(({ day, x, label: words }) => (
        <text key={day} x={Math.max(24, Math.min(width - 24, x))} y={height - 4} textAnchor="middle" fontSize="11" fill={dim}>
          {words}
        </text>
      ))}
    </svg>
  );
}

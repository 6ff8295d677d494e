import { useLocale } from "../_words/words.tsx";
import type { Scale } from "./scale.ts";
import { ticks } from "./ticks.ts";

/** Names of days, months or years under the lanes. */
export function AxisLabels({ scale, letter }: { scale: Scale; letter: number }) {
  const locale = useLocale();
  return (
    <div className="axis-labels" aria-hidden="true">
      {ticks(scale, letter / 12, locale).map(({ day, x, label }) => (
        <span key={day} style={{ transform: `translateX(${x}px)` }}>
          {/* Centred under its line, and moved inwards at the ends. */}
          <span style={{ transform: `translateX(max(${-x}px, min(-50%, calc(${scale.width - x}px - 100%))))` }} dir="auto">
            {label}
          </span>
        </span>
      ))}
    </div>
  );
}

/** Quiet dotted lines behind the lanes. */
export function AxisGrid({ scale, letter }: { scale: Scale; letter: number }) {
  const locale = useLocale();
  return (
    <svg className="axis-grid" aria-hidden="true">
      {ticks(scale, letter / 12, locale).map(({ day, x }) => (
        <line key={day} x1={x} x2={x} y1="0" y2="100%" />
      ))}
    </svg>
  );
}

import { useMemo } from "react";
import type { Bins, TimelineAnswer } from "#domain/answer.ts";
import type { IsoDay } from "#domain/time.ts";
import { useLocale } from "../_words/words.tsx";
import { KindSymbol } from "../kind-symbol.tsx";
import { BarChart } from "./bar-chart.tsx";
import { type LaneItem, toLaneItems } from "./items.ts";
import { padStretch, type Scale, toStretch, toX } from "./scale.ts";
import { ticks } from "./ticks.ts";
import styles from "./time-strip.module.css";
import { useGlide } from "./use-glide.ts";
import { useWidth } from "./use-width.ts";

type Props = {
  timeline: TimelineAnswer | null;
  bins: Bins | null;
  /** The stretch of time that the slide is about; null: that of its events. */
  window: { from: IsoDay; to: IsoDay } | null;
  selected: string | null;
  label: string;
};

const DESK_LETTER_PX = 12;
/** Of a letter's size, in the condensed type, with the air before a label: one that would be cut off at the end is left out. */
const LETTER_WIDTH = 0.58;

/** One line of time with the events on it, for a slide: nothing to press. Bars where there are too many to tell apart. */
export function TimeStrip({ timeline, bins, window, selected, label }: Props) {
  const locale = useLocale();
  const { ref, size } = useWidth<HTMLDivElement>();
  const span = window ?? bins?.extent ?? null;
  const stretch = useGlide(span && padStretch(toStretch(span)));
  const scale: Scale | null = stretch && size && size.width > 0 ? { ...stretch, width: size.width } : null;
  const letter = size?.letter ?? DESK_LETTER_PX;
  const items = useMemo(() => (timeline && !timeline.density ? once(toLaneItems(timeline)) : []), [timeline]);
  return (
    <div ref={ref} className={styles.strip} role="img" aria-label={label}>
      <span className={styles.line} />
      {scale && (
        <>
          {timeline?.density && bins && (
            <div className={`overview ${styles.bars}`}>
              <BarChart bins={bins.bins} scale={scale} isRanged={false} label={label} />
            </div>
          )}
          {items.map((item) => (
            <Mark key={item.event} item={item} scale={scale} isSelected={item.event === selected} />
          ))}
          <span className={styles.axis}>
            {ticks(scale, letter / DESK_LETTER_PX, locale).map(({ day, x, label: words }) => (
              <span key={day} className={styles.tick} style={{ left: x }} dir="auto">
                {x + words.length * letter * LETTER_WIDTH < scale.width && words}
              </span>
            ))}
          </span>
        </>
      )}
    </div>
  );
}

function Mark({ item, scale, isSelected }: { item: LaneItem; scale: Scale; isSelected: boolean }) {
  const [left, right] = [toX(scale, item.start), toX(scale, item.end)];
  if (right < 0 || left > scale.width) return null;
  return (
    <span
      className={styles.mark}
      data-selected={isSelected || undefined}
      style={{ color: `var(--${item.family})`, zIndex: isSelected ? 1 : undefined }}
    >
      {item.form === "span" && <span className={styles.capsule} style={{ left, width: right - left }} />}
      <span className={styles.symbol} style={{ left: toX(scale, item.anchor) }}>
        <KindSymbol family={item.family} />
      </span>
    </span>
  );
}

/** An event that stands in several lanes stands here once. */
function once(items: readonly LaneItem[]): LaneItem[] {
  return [...new Map(items.map((item) => [item.event, item])).values()];
}

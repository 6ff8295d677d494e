import type { KeyboardEvent } from "react";
import type { Bins } from "#domain/answer.ts";
import { type IsoDay, toDayNumber } from "#domain/time.ts";
import { formatShortDay } from "#domain/time-words.ts";
import { DATE_WORDS } from "#domain/words/dates.ts";
import type { Locale } from "#domain/words/locale.ts";
import { TIMELINE_WORDS } from "#domain/words/timeline.ts";
import { useLocale } from "../_words/words.tsx";
import { BarChart } from "./bar-chart.tsx";
import { type DayRange, type Edge, type Extent, handleDays, keyDay, moveEdge, OPEN_RANGE, shiftRange } from "./brush.ts";
import { formatSpan } from "./days.ts";
import { PlayheadHandle } from "./playhead-handle.tsx";
import { padStretch, type Scale, type Stretch, toStretch, toX } from "./scale.ts";
import { useBrush } from "./use-brush.ts";
import { useWidth } from "./use-width.ts";

type Props = {
  bins: Bins & { extent: Extent };
  range: DayRange;
  /** What the lanes below show. */
  view: Stretch | null;
  playhead: IsoDay | null;
  onRange: (range: DayRange, settled: boolean) => void;
  /** A person moved the playhead. */
  onPlayDay: (day: IsoDay) => void;
};

/** All time at a glance: bars of what passes the filters over ghosts of everything, and the brush that sets the date range. */
export function Overview({ bins, range, view, playhead, onRange, onPlayDay }: Props) {
  const { ref, size } = useWidth<HTMLDivElement>();
  const scale: Scale = { ...padStretch(toStretch(bins.extent)), width: size?.width ?? 0 };
  const locale = useLocale();
  const isRanged = range.from !== null || range.to !== null;
  return (
    <div className="overview" ref={ref}>
      {size !== null && size.width > 0 && (
        <>
          <BarChart bins={bins.bins} scale={scale} isRanged={isRanged} label={overviewInWords(bins, locale)} />
          {view && <Viewed scale={scale} view={view} />}
          <Brush extent={bins.extent} range={range} scale={scale} onRange={onRange} />
          {playhead !== null && <PlayheadHandle day={playhead} extent={bins.extent} scale={scale} onDay={onPlayDay} />}
        </>
      )}
    </div>
  );
}

function overviewInWords({ bins, unit, extent }: Bins, locale: Locale): string {
  const words = TIMELINE_WORDS[locale];
  const sum = bins.reduce((total, { inRange }) => total + inRange, 0);
  const busiest = bins.reduce((most, bin) => (bin.inRange > (most?.inRange ?? 0) ? bin : most), bins[0]);
  if (!extent || !busiest || sum === 0) return words.noneDated;
  return words.inWords(sum, DATE_WORDS[locale].precisions[unit], busiest.inRange, formatSpan(busiest, locale));
}

function Viewed({ scale, view }: { scale: Scale; view: Stretch }) {
  const [left, right] = [Math.max(0, toX(scale, view.from)), Math.min(scale.width, toX(scale, view.to))];
  if (right - left >= scale.width - 2) return null;
  return <span className="overview-viewed" style={{ left, width: Math.max(right - left, 4) }} />;
}

function Brush({ extent, range, scale, onRange }: { extent: Extent; range: DayRange; scale: Scale; onRange: Props["onRange"] }) {
  const locale = useLocale();
  const words = TIMELINE_WORDS[locale];
  const say = (day: IsoDay) => formatShortDay(day, locale);
  const brush = useBrush(range, extent, scale, onRange);
  const shown = brush.dragged ?? range;
  const days = handleDays(shown, extent);
  const isOpen = shown.from === null && shown.to === null;
  const clamp = (x: number) => Math.max(0, Math.min(scale.width, x));
  const [left, right] = [clamp(toX(scale, toDayNumber(days.from))), clamp(toX(scale, toDayNumber(days.to) + 1))];
  const originX = (element: Element) => (element.closest(".overview") ?? element).getBoundingClientRect().left;

  function onKey(grip: Edge | "body", event: KeyboardEvent) {
    const next = grip === "body" ? bodyKey(event) : edgeKey(grip, event);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    onRange(next, true);
  }

  function edgeKey(edge: Edge, event: KeyboardEvent): DayRange | null {
    if (event.key === "Delete" || event.key === "Backspace") return { ...range, [edge]: null };
    const day = keyDay(event.key, event.shiftKey, days[edge], extent);
    return day === null ? null : moveEdge(range, edge, day, extent);
  }

  function bodyKey(event: KeyboardEvent): DayRange | null {
    if (event.key === "Delete" || event.key === "Backspace") return OPEN_RANGE;
    const day = keyDay(event.key, event.shiftKey, days.from, extent);
    return day === null ? null : shiftRange(range, toDayNumber(day) - toDayNumber(days.from), extent);
  }

  const pointer = (grip: Edge | "body" | "draw") => ({
    onPointerDown: (event: React.PointerEvent) => brush.grip(grip, event, originX(event.currentTarget)),
    onPointerMove: (event: React.PointerEvent) => brush.move(event, originX(event.currentTarget)),
    onPointerUp: brush.release,
    onPointerCancel: brush.abandon,
  });

  const handle = (edge: Edge, x: number) => (
    <div
      className={`brush-handle is-${edge}${shown[edge] === null ? " is-open" : ""}`}
      style={{ left: x }}
      role="slider"
      tabIndex={0}
      aria-label={words.edges[edge]}
      aria-valuemin={toDayNumber(extent.from)}
      aria-valuemax={toDayNumber(extent.to)}
      aria-valuenow={Math.max(toDayNumber(extent.from), Math.min(toDayNumber(extent.to), toDayNumber(days[edge])))}
      aria-valuetext={shown[edge] === null ? words.open(say(days[edge])) : say(days[edge])}
      onKeyDown={(event) => onKey(edge, event)}
      {...pointer(edge)}
    />
  );

  return (
    <div className="brush" {...pointer("draw")}>
      {!isOpen && (
        <div
          className="brush-body"
          style={{ left, width: Math.max(right - left, 1) }}
          role="slider"
          tabIndex={0}
          aria-label={words.wholeRange}
          aria-valuemin={toDayNumber(extent.from)}
          aria-valuemax={toDayNumber(extent.to)}
          aria-valuenow={toDayNumber(days.from)}
          aria-valuetext={formatSpan(days, locale)}
          onKeyDown={(event) => onKey("body", event)}
          {...pointer("body")}
        />
      )}
      {handle("from", left)}
      {handle("to", right)}
    </div>
  );
}

"use client";

import { useMemo, useState } from "react";
import type { Bins, TimelineAnswer } from "#domain/answer.ts";
import { formatAmount } from "#domain/event-words.ts";
import { CLOCKS, type Clock } from "#domain/filter.ts";
import { type IsoDay, toDayNumber, toIsoDay } from "#domain/time.ts";
import { LANES, type Lanes as LaneChoice, type Playhead } from "#domain/view.ts";
import { TIMELINE_WORDS } from "#domain/words/timeline.ts";
import { useLocale } from "../_words/words.tsx";
import { useStable } from "../use-stable.ts";
import { AxisGrid, AxisLabels } from "./axis.tsx";
import { type DayRange, type Extent, OPEN_RANGE } from "./brush.ts";
import { DayField } from "./day-field.tsx";
import { EventKeys } from "./event-keys.tsx";
import { type LaneItem, toLaneItems } from "./items.ts";
import { Lanes } from "./lanes.tsx";
import { Overview } from "./overview.tsx";
import { Picker } from "./picker.tsx";
import { Player } from "./player.tsx";
import { padStretch, type Stretch, toStretch, toX, zoomStretch } from "./scale.ts";
import "./timeline.css";
import { usePlayer } from "./use-player.ts";
import { useWidth } from "./use-width.ts";
import type { Plot } from "./vis-timeline.ts";

export type TimelineWindow = { from: IsoDay; to: IsoDay };

type Props = {
  /** Null while they have not come. */
  bins: Bins | null;
  timeline: TimelineAnswer | null;
  range: DayRange;
  /** What the lanes show; null fits all the data. */
  window: TimelineWindow | null;
  lanes: LaneChoice;
  clock: Clock;
  selected: string | null;
  hovered: string | null;
  playhead: Playhead | null;
  undated: number;
  /** At most once a frame with `settled` false while the brush is dragged, and with true when it has come to rest. */
  onRange: (range: DayRange, settled: boolean) => void;
  /** A person moved the lanes; null asks for all the data. */
  onWindow: (window: TimelineWindow | null) => void;
  onLanes: (lanes: LaneChoice) => void;
  onClock: (clock: Clock) => void;
  onSelect: (event: string) => void;
  onHover: (event: string | null) => void;
  onPlayhead: (playhead: Playhead | null) => void;
};

const toWindow = ({ from, to }: Stretch): TimelineWindow => ({ from: toIsoDay(Math.floor(from)), to: toIsoDay(Math.ceil(to) - 1) });
const sameWindow = (a: TimelineWindow | null, b: TimelineWindow | null) => a?.from === b?.from && a?.to === b?.to;

/** When it happened: an overview with the brush that sets the date range, lanes of events below, and a playhead that plays through time. */
export function TimelineView(props: Props) {
  const { bins, timeline, range, window, lanes, clock, selected, hovered, playhead, undated } = props;
  const { onRange, onWindow, onLanes, onClock, onSelect, onHover, onPlayhead } = props;
  const locale = useLocale();
  const words = TIMELINE_WORDS[locale];
  const { ref, size } = useWidth<HTMLElement>();
  const letter = size?.letter ?? 12;
  const extent = bins?.extent ?? null;
  const player = usePlayer(playhead, playedExtent(range, extent), onPlayhead);
  const { view, target, plot, handlers, moveTo, bringIntoView } = useWindow(window, extent, { onWindow, onSelect, onHover });
  const [focused, setFocused] = useState<string | null>(null);
  const items = useMemo(() => (timeline ? toLaneItems(timeline, locale) : []), [timeline, locale]);
  const once = useMemo(() => items.filter(({ event }, index) => items.findIndex((other) => other.event === event) === index), [items]);

  const selectByKey = useStable(onSelect);
  const focusByKey = useStable((item: LaneItem | null) => {
    setFocused(item?.event ?? null);
    onHover(item?.event ?? null);
    if (item) bringIntoView(item);
  });

  return (
    <section className="timeline" aria-label={words.timeline} ref={ref}>
      <div className="timeline-head">
        <Picker
          label={words.clock}
          value={clock}
          options={CLOCKS.map((value) => ({ value, label: words.clocks[value] }))}
          onPick={onClock}
        />
        {bins && extent ? (
          <Overview
            bins={{ ...bins, extent }}
            range={range}
            view={view}
            playhead={playhead?.day ?? null}
            onRange={onRange}
            onPlayDay={(day) => {
              player.pause();
              onPlayhead({ day, trail: playhead?.trail ?? "all" });
            }}
          />
        ) : (
          <p className="timeline-empty">{bins ? words.empty : words.reading}</p>
        )}
      </div>
      {timeline && target && view && (
        <>
          <div className="timeline-body">
            {plot && (
              <div className="timeline-plot" style={{ left: plot.left, width: plot.width }}>
                <AxisGrid scale={{ ...view, width: plot.width }} letter={letter} />
              </div>
            )}
            <Lanes by={lanes} {...{ timeline, items, target, view, plot, letter, selected, hovered, focused, handlers }} />
            {plot && playhead && (
              <div className="timeline-plot is-over" style={{ left: plot.left, width: plot.width }}>
                <span
                  className="play-line"
                  style={{ transform: `translateX(${toX({ ...view, width: plot.width }, toDayNumber(playhead.day) + 1)}px)` }}
                />
              </div>
            )}
            <EventKeys items={once} selected={selected} onSelect={selectByKey} onFocus={focusByKey} />
            {items.length === 0 && timeline.density === null && <p className="timeline-empty">{words.nothingHere}</p>}
          </div>
          <div className="timeline-axis">
            <Picker
              label={words.lanes}
              value={lanes}
              options={LANES.map((value) => ({ value, label: words.by[value] }))}
              onPick={onLanes}
            />
            {plot && (
              <div className="timeline-plot" style={{ left: plot.left, width: plot.width }}>
                <AxisLabels scale={{ ...view, width: plot.width }} letter={letter} />
              </div>
            )}
          </div>
        </>
      )}
      <div className="timeline-foot">
        <Player player={player} playhead={playhead} enabled={extent !== null} onPlayhead={onPlayhead} />
        <fieldset className="timeline-range">
          <legend>{words.range}</legend>
          <DayField
            edge="from"
            day={range.from}
            other={range.to}
            open={extent?.from ?? null}
            onDay={(from) => onRange({ ...range, from }, true)}
          />
          <DayField edge="to" day={range.to} other={range.from} open={extent?.to ?? null} onDay={(to) => onRange({ ...range, to }, true)} />
          {(range.from !== null || range.to !== null) && (
            <button type="button" className="quiet-button" aria-label={words.clearRange} onClick={() => onRange(OPEN_RANGE, true)}>
              ×
            </button>
          )}
        </fieldset>
        <span className="timeline-zoom">
          <button
            type="button"
            className="quiet-button"
            aria-label={words.zoomOut}
            disabled={!view}
            onClick={() => moveTo((now) => zoomStretch(now, 2))}
          >
            −
          </button>
          <button
            type="button"
            className="quiet-button"
            aria-label={words.zoomIn}
            disabled={!view}
            onClick={() => moveTo((now) => zoomStretch(now, 0.5))}
          >
            +
          </button>
          {window !== null && (
            <button type="button" className="quiet-button" onClick={() => onWindow(null)}>
              {words.fit}
            </button>
          )}
        </span>
        <span className="timeline-notes">
          {undated > 0 && <span>{words.undated(formatAmount(undated, locale))}</span>}
          <abbr title={words.zone}>UTC</abbr>
        </span>
      </div>
    </section>
  );
}

function playedExtent(range: DayRange, extent: Extent | null): Extent | null {
  return extent && { from: range.from ?? extent.from, to: range.to ?? extent.to };
}

type Told = Pick<Props, "onWindow" | "onSelect" | "onHover">;

/** What the lanes show: asked for by the view (`target`), moved by hand (`view`), and told back only when a person moved it. */
function useWindow(window: TimelineWindow | null, extent: Extent | null, { onWindow, onSelect, onHover }: Told) {
  const [plot, setPlot] = useState<Plot | null>(null);
  const [moved, setMoved] = useState<Stretch | null>(null);
  const [reported, setReported] = useState<TimelineWindow | null>(null);
  const [asked, setAsked] = useState<Stretch | null>(null);

  const [from, to] = [window?.from ?? extent?.from ?? null, window?.to ?? extent?.to ?? null];
  const fits = window === null;
  const wanted = useMemo(() => {
    if (from === null || to === null) return null;
    return fits ? padStretch(toStretch({ from, to })) : toStretch({ from, to });
  }, [from, to, fits]);
  // Our own report comes back as whole days; going there again would nudge what a hand has just placed.
  const isEcho = window !== null && sameWindow(window, reported);
  const target = isEcho && asked ? asked : wanted;

  const settle = (stretch: Stretch) => {
    setAsked(stretch);
    setReported(toWindow(stretch));
    onWindow(toWindow(stretch));
  };
  return {
    plot,
    target,
    view: moved ?? target,
    moveTo(change: (now: Stretch) => Stretch) {
      const now = moved ?? target;
      if (now) settle(change(now));
    },
    /** Only when it takes it: what is in view stays where it is. */
    bringIntoView({ anchor }: LaneItem) {
      const now = moved ?? target;
      if (!now || (anchor >= now.from && anchor <= now.to)) return;
      const half = (now.to - now.from) / 2;
      settle({ from: anchor - half, to: anchor + half });
    },
    handlers: {
      onMove: setMoved,
      onSettled: settle,
      onSelect,
      onHover,
      onPlot: (next: Plot) => setPlot((last) => (last && last.left === next.left && last.width === next.width ? last : next)),
    },
  };
}

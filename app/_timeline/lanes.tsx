import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { TimelineAnswer } from "#domain/answer.ts";
import { formatAmount } from "#domain/event-words.ts";
import { laneName } from "#domain/lane-names.ts";
import type { Lanes as LaneChoice } from "#domain/view.ts";
import { TIMELINE_WORDS } from "#domain/words/timeline.ts";
import { useLocale } from "../_words/words.tsx";
import { type LaneItem, type Lettering, placeItems, rowCounts, toDensity } from "./items.ts";
import type { Stretch } from "./scale.ts";
import type { LanesHandlers, LanesWidget, Plot } from "./vis-timeline.ts";

type Props = {
  timeline: TimelineAnswer;
  by: LaneChoice;
  items: readonly LaneItem[];
  /** What is to be shown; the widget moves there when it changes. */
  target: Stretch;
  /** What is shown right now. */
  view: Stretch;
  plot: Plot | null;
  letter: number;
  selected: string | null;
  hovered: string | null;
  /** What the keyboard has reached. */
  focused: string | null;
  handlers: LanesHandlers;
};

const ROW_EM = 2.3;
/** As wide as timeline.css draws an open end at least. */
const FADE_EM = 3;

/** The widget's home: mounted once, told what to draw whenever that changes. Its items are repeated by `EventKeys`, so it is hidden from screen readers. */
export function Lanes({ timeline, by, items, target, view, plot, letter, selected, hovered, focused, handlers }: Props) {
  const locale = useLocale();
  const container = useRef<HTMLDivElement>(null);
  const told = useRef({ handlers, target });
  const [widget, setWidget] = useState<LanesWidget | null>(null);
  useEffect(() => {
    told.current = { handlers, target };
  });

  useEffect(() => {
    let mounted: LanesWidget | null = null;
    let gone = false;
    // The widget touches `window` when it is loaded, so it is loaded in the browser only.
    void import("./vis-timeline.ts").then(({ mountLanes }) => {
      if (gone || !container.current) return;
      mounted = mountLanes(container.current, told.current.target, {
        onMove: (window) => told.current.handlers.onMove(window),
        onSettled: (window) => told.current.handlers.onSettled(window),
        onSelect: (event) => told.current.handlers.onSelect(event),
        onHover: (event) => told.current.handlers.onHover(event),
        onPlot: (next) => told.current.handlers.onPlot(next),
      });
      setWidget(mounted);
    });
    return () => {
      gone = true;
      mounted?.destroy();
    };
  }, []);

  useEffect(() => widget?.show(target), [widget, target]);

  const measure = useMeasure(letter);
  const laidOutFor = useDeferredValue(view);
  const width = plot?.width ?? 0;
  const placed = useMemo(() => {
    const lettering: Lettering = {
      symbol: letter * 1.4,
      fade: letter * FADE_EM,
      gap: letter / 2,
      shortest: letter * 7,
      longest: letter * 24,
      measure,
    };
    return placeItems(items, { ...laidOutFor, width: Math.max(width, 1) }, lettering, selected);
  }, [items, laidOutFor, width, letter, measure, selected]);

  useEffect(() => {
    if (!widget) return;
    const rows = rowCounts(placed);
    const inWords = [...toDensity(timeline)].map(([lane, bars]) => {
      return [lane, bars.map((bar) => ({ ...bar, title: TIMELINE_WORDS[locale].counted(bar.count) }))] as const;
    });
    widget.draw(
      timeline.lanes.map((lane) => ({
        id: lane.id,
        label: laneName(lane, by, locale),
        count: formatAmount(lane.count, locale),
        rows: rows.get(lane.id) ?? 1,
      })),
      placed.map((item) => ({ ...item, selected: item.event === selected, hovered: item.event === hovered })),
      new Map(inWords),
      Math.round(letter * ROW_EM),
    );
  }, [widget, timeline, by, placed, selected, hovered, letter, locale]);

  const lit = focused ?? selected;
  useEffect(() => {
    if (widget && lit !== null) widget.reveal(lit);
  }, [widget, lit]);

  return (
    <div className="lanes" aria-hidden="true">
      <div ref={container} />
    </div>
  );
}

/** Widths of labels in the page's condensed face, measured again once its fonts have come. */
function useMeasure(letter: number): (text: string) => number {
  const [fonts, setFonts] = useState(0);
  useEffect(() => {
    void document.fonts.ready.then(() => setFonts((count) => count + 1));
  }, []);
  return useMemo(() => {
    const widths = new Map<string, number>();
    const canvas = typeof document === "undefined" || fonts < 0 ? null : document.createElement("canvas").getContext("2d");
    if (canvas) {
      const family = getComputedStyle(document.documentElement).getPropertyValue("--font-condensed");
      canvas.font = `500 ${letter}px ${family}`;
    }
    return (text) => {
      const known = widths.get(text);
      if (known !== undefined) return known;
      const width = canvas ? canvas.measureText(text).width : text.length * letter * 0.5;
      widths.set(text, width);
      return width;
    };
  }, [letter, fonts]);
}

import { DataSet } from "vis-data";
import { type DataGroup, type DataItem, Timeline } from "vis-timeline";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import type { PlacedItem } from "./items.ts";
import { type LaneBar, laneBars, laneLabel, laneMark } from "./marks.ts";
import type { Stretch } from "./scale.ts";

const DAY_MS = 86_400_000;
const PAN_THRESHOLD_PX = 5;

export type Lane = { id: string; label: string /** As it is written. */; count: string; rows: number };
export type LaneMark = PlacedItem & { selected: boolean; hovered: boolean };

/** Where the lanes' time is drawn, in pixels from the left edge of the container. */
export type Plot = { left: number; width: number };

export type LanesHandlers = {
  /** The window while it moves, whoever moves it. */
  onMove(window: Stretch): void;
  /** The window come to rest after a person moved it. */
  onSettled(window: Stretch): void;
  onSelect(event: string): void;
  onHover(event: string | null): void;
  onPlot(plot: Plot): void;
};

export type LanesWidget = {
  draw(lanes: readonly Lane[], marks: readonly LaneMark[], bars: ReadonlyMap<string, readonly LaneBar[]>, rowHeight: number): void;
  /** Shows a window without telling anyone. */
  show(window: Stretch): void;
  /** Scrolls the lanes until one of an event's marks is in sight, unless one is. */
  reveal(event: string): void;
  destroy(): void;
};

type MarkItem = DataItem & { id: string; mark?: LaneMark; bars?: readonly LaneBar[]; event?: string };
type LaneGroup = DataGroup & { id: string; lane: Lane };

const toDate = (day: number) => new Date(day * DAY_MS);
const toWindow = ({ start, end }: { start: Date; end: Date }): Stretch => ({ from: start.getTime() / DAY_MS, to: end.getTime() / DAY_MS });

/** vis-timeline draws, pans and zooms the lanes; axis, grid and playhead are ours, because its own axis can't be lettered as we want it. */
export function mountLanes(container: HTMLElement, window: Stretch, handlers: LanesHandlers): LanesWidget {
  const items = new DataSet<MarkItem>();
  const groups = new DataSet<LaneGroup>();
  const timeline = new Timeline(container, items, groups, {
    rtl: false,
    start: toDate(window.from),
    end: toDate(window.to),
    height: "100%",
    zoomMin: DAY_MS * 2,
    zoomMax: DAY_MS * 366 * 400,
    stack: false,
    align: "left",
    groupHeightMode: "fixed",
    margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
    orientation: { axis: "none", item: "top" },
    showMajorLabels: false,
    showMinorLabels: false,
    showCurrentTime: false,
    selectable: false,
    // The wheel zooms; without this it would scroll the lanes as well.
    preferZoom: true,
    verticalScroll: true,
    groupOrder: (a: LaneGroup & { order: number }, b: LaneGroup & { order: number }) => a.order - b.order,
    groupTemplate: (group?: LaneGroup) => (group ? laneLabel(group.lane) : ""),
    // Elements of our own making with text nodes only: nothing of a document is ever parsed as HTML.
    template: (item: MarkItem) => (item.mark ? laneMark(item.mark) : laneBars(item.bars ?? [])),
    dataAttributes: ["event"],
  });
  timeline.on("rangechange", (moved: { start: Date; end: Date }) => handlers.onMove(toWindow(moved)));
  timeline.on("rangechanged", (moved: { start: Date; end: Date; byUser: boolean }) => {
    if (moved.byUser) handlers.onSettled(toWindow(moved));
  });
  // The widget's "click" is the browser's, which comes at the end of a pan as well.
  let pressedX = 0;
  const press = ({ clientX }: PointerEvent) => {
    pressedX = clientX;
  };
  container.addEventListener("pointerdown", press, { capture: true });
  timeline.on("click", ({ item, event: { clientX } }: { item?: unknown; event: MouseEvent }) => {
    const event = eventOf(item);
    if (event !== null && Math.abs(clientX - pressedX) < PAN_THRESHOLD_PX) handlers.onSelect(event);
  });
  timeline.on("itemover", (at: { item?: unknown }) => handlers.onHover(eventOf(at.item)));
  timeline.on("itemout", () => handlers.onHover(null));
  timeline.on("changed", () => {
    if (sought !== null) scrollToSought();
    const plot = container.querySelector(".vis-panel.vis-center");
    if (!plot) return;
    const { left, width } = plot.getBoundingClientRect();
    handlers.onPlot({ left: left - container.getBoundingClientRect().left, width });
  });

  let tops = new Map<string, number>();
  let drawn: readonly LaneMark[] = [];
  let height = 0;

  /** The event that is to come into sight, until the widget has drawn its lane. */
  let sought: string | null = null;
  let triesLeft = 0;

  function scrollToSought() {
    // The widget scrolls with its column of labels.
    const labels = container.querySelector(".vis-panel.vis-left");
    const marks = drawn.filter((mark) => mark.event === sought).map(({ lane, row }) => (tops.get(lane) ?? 0) + row * height);
    const [first] = marks;
    if (!labels || first === undefined || labels.scrollHeight < first + height) return;
    const isSeen = () => marks.some((top) => top >= labels.scrollTop && top + height <= labels.scrollTop + labels.clientHeight);
    if (!isSeen()) {
      labels.scrollTop = first < labels.scrollTop ? first : first + height - labels.clientHeight;
      // Told at once: until then, every redraw of the widget scrolls back; so does one that has not measured its lanes yet, and the next is tried.
      labels.dispatchEvent(new Event("scroll"));
      triesLeft -= 1;
    }
    if (isSeen() || triesLeft === 0) sought = null;
  }

  function eventOf(id: unknown): string | null {
    return typeof id === "string" ? (items.get(id)?.event ?? null) : null;
  }

  return {
    draw(lanes, marks, bars, rowHeight) {
      tops = new Map();
      drawn = marks;
      height = rowHeight;
      for (const [at, { id }] of lanes.entries()) {
        const above = lanes[at - 1];
        tops.set(id, above ? (tops.get(above.id) ?? 0) + above.rows * rowHeight : 0);
      }
      replace(
        groups,
        lanes.map((lane, order) => ({ id: lane.id, content: "", order, lane })),
      );
      const rowStyle = (rows: number) => `height:${rows * rowHeight}px`;
      replace(items, [
        ...marks.map(
          (mark): MarkItem => ({
            id: mark.id,
            event: mark.event,
            group: mark.lane,
            type: "range",
            content: "",
            start: toDate(mark.start),
            end: toDate(mark.end),
            className: markClass(mark),
            style: rowStyle(mark.row + 1),
            mark,
          }),
        ),
        ...lanes.flatMap((lane): MarkItem[] => {
          const ofLane = bars.get(lane.id);
          const [first, last] = [ofLane?.[0], ofLane?.[ofLane.length - 1]];
          if (!ofLane || !first || !last) return [];
          const span = { start: toDate(first.from), end: toDate(last.to) };
          return [
            {
              id: `bars@${lane.id}`,
              group: lane.id,
              type: "range",
              content: "",
              ...span,
              className: "bars",
              style: rowStyle(1),
              limitSize: false,
              bars: ofLane,
            },
          ];
        }),
      ]);
    },
    show(next) {
      timeline.setWindow(toDate(next.from), toDate(next.to), { animation: false });
    },
    reveal(event) {
      sought = event;
      triesLeft = 5;
      scrollToSought();
    },
    destroy() {
      container.removeEventListener("pointerdown", press, { capture: true });
      timeline.destroy();
    },
  };
}

function markClass({ form, family, selected, hovered, openStart, openEnd }: LaneMark): string {
  const flags = { "is-selected": selected, "is-hovered": hovered, "opens-before": openStart, "opens-after": openEnd };
  const on = Object.entries(flags).flatMap(([name, is]) => (is ? [name] : []));
  return ["mark", `mark-${form}`, `kind-${family}`, ...on].join(" ");
}

/** Brings a data set to a new state with as few changes as it takes: each change makes the widget measure again. */
function replace<T extends { id: string }>(set: DataSet<T>, wanted: readonly T[]) {
  const ids = new Set(wanted.map(({ id }) => id));
  const gone = set.getIds().filter((id) => !ids.has(String(id)));
  if (gone.length > 0) set.remove(gone);
  const changed = wanted.filter((next) => JSON.stringify(set.get(next.id)) !== JSON.stringify(next));
  // What DataSet asks for is a deep-partial type that no generic satisfies.
  if (changed.length > 0) set.update(changed as never);
}

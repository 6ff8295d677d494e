import { KIND_SHAPES, SHAPE_BOX } from "../kind-shapes.ts";
import type { DensityBar, PlacedItem } from "./items.ts";

/** A bar with its count in words. */
export type LaneBar = DensityBar & { title: string };

const SVG = "http://www.w3.org/2000/svg";

function element(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

function drawing(tag: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** The name of a lane with its number of events. */
export function laneLabel({ label, count }: { label: string; count: string }): HTMLElement {
  const name = element("span", "lane-name", label);
  name.dir = "auto";
  name.title = label;
  return element("span", "lane-label", name, element("span", "lane-count", count));
}

/** Capsule, symbol and label of one item, as elements with text nodes. The capsule fills the item's own width. */
export function laneMark(item: PlacedItem): HTMLElement {
  const path = drawing("path", { d: KIND_SHAPES[item.shape], "fill-rule": "evenodd" });
  const symbol = drawing("svg", { viewBox: SHAPE_BOX, class: "mark-symbol" });
  symbol.append(path);
  const handle = element("span", "mark-handle", element("span", "mark-ring"));
  handle.append(symbol);
  handle.style.left = `${((item.anchor - item.start) / (item.end - item.start)) * 100}%`;
  const line = element("span", "mark-line");
  if (item.form === "span") line.append(element("span", "mark-capsule"));
  line.append(handle);
  const label = element("span", `mark-label is-${item.label?.side ?? "hidden"}`, item.summary);
  if (item.note !== null) label.append(element("span", "mark-note", ` · ${item.note}`));
  if (item.label) {
    label.style.maxWidth = `${item.label.room}px`;
    label.style[item.label.side === "right" ? "left" : "right"] = `${item.label.offset}px`;
  }
  handle.append(label);
  return line;
}

/** Bars of a lane that has more events than can be drawn one by one, as one shape; where the pointer is, it says its count. */
export function laneBars(bars: readonly LaneBar[]): HTMLElement {
  const [first, last] = [bars[0], bars[bars.length - 1]];
  const box = element("span", "bars-line");
  if (!first || !last) return box;
  const days = last.to - first.from;
  const chart = drawing("svg", { viewBox: `0 0 ${days} 1`, preserveAspectRatio: "none", class: "bars-chart" });
  const outline = bars.map(({ from, to, height }) => `M${from - first.from} 1v${-height}h${(to - from) * 0.92}v${height}z`);
  chart.append(drawing("path", { d: outline.join("") }));
  chart.addEventListener("pointermove", ({ clientX }) => {
    const { left, width } = chart.getBoundingClientRect();
    const day = first.from + ((clientX - left) / width) * days;
    box.title = bars.find(({ from, to }) => day >= from && day < to)?.title ?? "";
  });
  box.append(chart);
  return box;
}
